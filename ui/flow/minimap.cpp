// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/minimap.h"

#include "flow/flowscene.h"
#include "flow/flowactions.h"
#include "flow/flowview.h"
#include "flow/frameitem.h"
#include "flow/nodeitem.h"
#include "theme/theme.h"
#include "widgets/keyhint.h"
#include "widgets/painting.h"

#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QToolButton>

namespace rondo {

Minimap::Minimap(FlowView &view)
    : QWidget(&view)
    , m_view(view)
{
    setObjectName(QStringLiteral("minimap"));
    setAccessibleName(FlowView::tr("Overview of the flow"));
    setFixedSize(sizeHint());
    setCursor(Qt::ArrowCursor);
    m_timer.setSingleShot(true);
    m_timer.setInterval(100);
    connect(&m_timer, &QTimer::timeout, this, qOverload<>(&QWidget::update));
    const auto later = [this] {
        if (!m_timer.isActive())
            m_timer.start();
    };
    connect(&view, &FlowView::viewChanged, this, later);
    connect(&view.flowScene(), &FlowScene::rearranged, this, later);
    connect(&view.theme(), &Theme::changed, this, later);
}

QRectF Minimap::area() const
{
    const QRectF content = m_view.flowScene().contentRect();
    return (content.isNull() ? m_view.visibleArea() : content).adjusted(-40, -40, 40, 40);
}

QTransform Minimap::toWidget() const
{
    const QRectF shown = area();
    const QRectF room = QRectF(rect()).adjusted(6, 6, -6, -6);
    const double scale = std::min(room.width() / shown.width(), room.height() / shown.height());
    QTransform transform;
    transform.translate(room.center().x(), room.center().y());
    transform.scale(scale, scale);
    transform.translate(-shown.center().x(), -shown.center().y());
    return transform;
}

void Minimap::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_view.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.color(Token::Line));
    painter.setBrush(theme.color(Token::Panel));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    const QTransform transform = toWidget();
    painter.setPen(Qt::NoPen);
    paintFrames(painter, transform);
    paintNodes(painter, transform);
    const QRectF frame
        = transform.mapRect(m_view.visibleArea()).intersected(QRectF(rect()).adjusted(3, 3, -3, -3));
    painter.setPen(QPen(theme.color(Token::Accent), 1.4));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(frame, 2, 2);
}

void Minimap::paintFrames(QPainter &painter, const QTransform &transform) const
{
    const Theme &theme = m_view.theme();
    for (const FrameItem *frame : m_view.flowScene().frameItems()) {
        if (!frame->isVisible())
            continue;
        const FrameLook look = frameLook(frame->frame().colour, theme);
        painter.setPen(QPen(look.border, 1));
        painter.setBrush(frame->frame().collapsed ? look.ink : look.fill);
        painter.drawRoundedRect(transform.mapRect(frame->areaInScene()), 2, 2);
    }
}

//! The colour says what a node is until it has a state to tell.
void Minimap::paintNodes(QPainter &painter, const QTransform &transform) const
{
    const Theme &theme = m_view.theme();
    const QList<NodeItem *> &nodes = m_view.flowScene().nodeItems();
    const bool many = nodes.size() > 300;
    painter.setRenderHint(QPainter::Antialiasing, !many);
    painter.setPen(Qt::NoPen);
    for (const NodeItem *node : nodes) {
        if (!node->isVisible())
            continue;
        const NodeType *type = node->nodeType();
        const Status status = node->shownStatus();
        const bool tells = status != Status::Idle && node->isTurnedOn();
        const QColor colour = tells ? theme.status(status).fill
                                    : theme.category(type ? type->category : Category::Custom).tile;
        painter.setOpacity(node->isTurnedOn() ? 1 : 0.4);
        const QRectF card = transform.mapRect(node->cardInScene());
        if (many) {
            painter.fillRect(card, colour);
        } else {
            painter.setBrush(colour);
            painter.drawRoundedRect(card, 1.5, 1.5);
        }
    }
    painter.setOpacity(1);
    painter.setRenderHint(QPainter::Antialiasing);
}

void Minimap::centreOn(QPointF position)
{
    m_view.centerOn(toWidget().inverted().map(position));
}

void Minimap::mousePressEvent(QMouseEvent *event)
{
    // The frame is dragged from where it was taken; a press beside it brings it there.
    const QRectF frame = toWidget().mapRect(m_view.visibleArea());
    m_grip = frame.contains(event->position()) ? event->position() - frame.center() : QPointF();
    if (m_grip.isNull())
        centreOn(event->position());
}

void Minimap::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        centreOn(event->position() - m_grip);
}

ZoomBar::ZoomBar(FlowView &view, const FlowActions &actions)
    : QWidget(&view)
    , m_view(view)
{
    setObjectName(QStringLiteral("zoomBar"));
    setCursor(Qt::ArrowCursor);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(4, 2, 4, 2);
    layout->setSpacing(0);
    const auto button = [&](const QString &icon, const QString &words, QAction *action) {
        auto *made = new QToolButton(this);
        made->setIcon(icon.isEmpty() ? QIcon() : view.theme().icon(icon));
        followKeys(*made, words, *action);
        made->setAccessibleName(words);
        made->setProperty("kind", QStringLiteral("quiet"));
        made->setFocusPolicy(Qt::NoFocus);
        layout->addWidget(made);
        return made;
    };
    QToolButton *out = button(QStringLiteral("minus"), FlowView::tr("Zoom out"), actions.zoomOut);
    QToolButton *factor = button({}, FlowView::tr("Actual size"), actions.actualSize);
    QToolButton *in = button(QStringLiteral("plus"), FlowView::tr("Zoom in"), actions.zoomIn);
    QToolButton *fit = button(QStringLiteral("fit"), FlowView::tr("Fit all"), actions.fitAll);
    factor->setObjectName(QStringLiteral("zoomFactor"));
    factor->setMinimumWidth(54);
    connect(out, &QToolButton::clicked, this, [this] { m_view.zoomTo(m_view.zoom() / 1.2); });
    connect(in, &QToolButton::clicked, this, [this] { m_view.zoomTo(m_view.zoom() * 1.2); });
    connect(factor, &QToolButton::clicked, this, [this] { m_view.zoomTo(1); });
    connect(fit, &QToolButton::clicked, this, [this] { m_view.fitAll(FlowView::Motion::Eased); });
    const auto show
        = [this, factor] { factor->setText(FlowView::tr("%1 %").arg(qRound(m_view.zoom() * 100))); };
    connect(&view, &FlowView::viewChanged, this, show);
    connect(&view.theme(), &Theme::changed, this, qOverload<>(&QWidget::update));
    show();
    adjustSize();
}

void ZoomBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_view.theme().color(Token::Line));
    painter.setBrush(m_view.theme().color(Token::Panel));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace rondo
