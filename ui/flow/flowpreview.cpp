// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/flowpreview.h"

#include "flow/flowdocument.h"
#include "flow/floweditor.h"
#include "flow/flowscene.h"
#include "flow/flowview.h"
#include "flow/nodeitem.h"
#include "theme/theme.h"
#include "widgets/labels.h"

#include <QGraphicsPathItem>
#include <QGraphicsSimpleTextItem>
#include <QPainterPath>
#include <QPen>
#include <QVBoxLayout>

namespace rondo {

FlowPreview::FlowPreview(const Flow &flow, const QString &title, Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_document(std::make_unique<FlowDocument>(NodeTypes::builtIn()))
    , m_scene(std::make_unique<FlowScene>(*m_document, theme))
    , m_editor(std::make_unique<FlowEditor>(*m_scene))
    , m_view(new FlowView(*m_editor, theme))
{
    m_document->reset(flow);
    m_document->setReadOnly(true);
    m_view->setAccessibleName(title);
    QLabel *head = makeLabel(theme, title, FontRole::BodyStrong, nullptr, this);
    head->setContentsMargins(12, 8, 12, 8);
    head->setWordWrap(true);
    head->setBuddy(m_view);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(head);
    layout->addWidget(m_view, 1);
}

FlowPreview::~FlowPreview()
{
    delete m_view; // refers to the editor and the scene
}

void FlowPreview::mark(const QHash<NodeId, QString> &nodes)
{
    const StatusStyle style = m_theme.status(Status::Warning);
    for (auto node = nodes.cbegin(); node != nodes.cend(); ++node) {
        const NodeItem *item = m_scene->nodeItem(node.key());
        if (!item)
            continue;
        QPainterPath outline;
        outline.addRoundedRect(item->cardInScene().adjusted(-6, -6, 6, 6), 12, 12);
        QGraphicsPathItem *mark = m_scene->addPath(outline, QPen(style.fill, 2.5, Qt::DashLine));
        mark->setZValue(50);
        mark->setAcceptedMouseButtons(Qt::NoButton);
        QGraphicsSimpleTextItem *words = m_scene->addSimpleText(*node, m_theme.font(FontRole::Dense));
        words->setBrush(style.text);
        words->setZValue(50);
        words->setAcceptedMouseButtons(Qt::NoButton);
        words->setPos(outline.boundingRect().topLeft() - QPointF(-4, words->boundingRect().height() + 1));
    }
}

void FlowPreview::showNodes(const QSet<NodeId> &nodes)
{
    m_scene->select(nodes);
    QRectF area;
    const QHash<NodeId, QRectF> cards = m_scene->cards();
    for (const NodeId &id : nodes)
        area |= cards.value(id);
    if (!area.isNull())
        m_view->centerOn(area.center());
}

} // namespace rondo
