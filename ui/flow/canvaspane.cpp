// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/canvaspane.h"

#include "flow/canvashead.h"
#include "flow/flowactions.h"
#include "flow/floweditor.h"
#include "flow/flowscene.h"
#include "flow/flowview.h"
#include "flow/minimap.h"
#include "theme/theme.h"
#include "widgets/labels.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace rondo {

CanvasPane::CanvasPane(FlowView &view, FlowActions &actions, Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_head(new CanvasHead(actions, theme, this))
    , m_minimap(new Minimap(view))
    , m_zoomBar(new ZoomBar(view))
    , m_empty(new EmptyState(
          theme, QStringLiteral("flow"), tr("Draw your first flow"),
          tr("Drag a dataset and an algorithm from the library onto the canvas and connect them, "
             "or double-click anywhere to search."),
          actions.search, &view))
    , m_bar(makeBar(theme))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_bar);
    layout->addWidget(&view, 1);
    view.viewport()->installEventFilter(this);
    connect(&view.flowScene(), &FlowScene::rearranged, this, &CanvasPane::placeOverlays);
    placeOverlays();
}

QWidget *CanvasPane::makeBar(Theme &theme)
{
    auto *bar = new QWidget(this);
    bar->setObjectName(QStringLiteral("fileBar"));
    bar->setProperty("surface", QStringLiteral("panel2"));
    bar->setProperty("edge", QStringLiteral("bottom"));
    bar->setAttribute(Qt::WA_StyledBackground);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(12, 5, 8, 5);
    auto *words = makeLabel(theme, {}, FontRole::Body, "warning", bar);
    words->setObjectName(QStringLiteral("fileProblem"));
    words->setWordWrap(true);
    auto *reload = new QPushButton(tr("Reload the file"), bar);
    auto *keep = new QPushButton(tr("Keep what I see"), bar);
    reload->setObjectName(QStringLiteral("reloadFile"));
    keep->setObjectName(QStringLiteral("keepMine"));
    layout->addWidget(words, 1);
    layout->addWidget(reload);
    layout->addWidget(keep);
    connect(reload, &QPushButton::clicked, this, &CanvasPane::reloadRequested);
    connect(keep, &QPushButton::clicked, this, &CanvasPane::keepRequested);
    bar->hide();
    return bar;
}

void CanvasPane::showFileProblem(const QString &text, bool canReload)
{
    m_bar->findChild<QLabel *>(QStringLiteral("fileProblem"))->setText(text);
    m_bar->findChild<QPushButton *>(QStringLiteral("reloadFile"))->setVisible(canReload);
    m_bar->findChild<QPushButton *>(QStringLiteral("keepMine"))
        ->setText(canReload ? tr("Keep what I see") : tr("Save again"));
    m_bar->setVisible(!text.isEmpty());
}

void CanvasPane::placeOverlays()
{
    const QSize room = m_view.viewport()->size();
    m_minimap->move(room.width() - m_minimap->width() - 12, 12);
    m_minimap->setVisible(room.width() >= 500);
    m_zoomBar->move(12, room.height() - m_zoomBar->height() - 12);
    m_empty->setVisible(m_view.flowScene().contentRect().isNull());
    m_empty->resize(std::min(360, room.width()),
                    m_empty->heightForWidth(360) > 0 ? m_empty->heightForWidth(360)
                                                     : m_empty->sizeHint().height());
    m_empty->move((room.width() - m_empty->width()) / 2, (room.height() - m_empty->height()) / 2);
}

bool CanvasPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view.viewport() && event->type() == QEvent::Resize)
        placeOverlays();
    return QWidget::eventFilter(watched, event);
}

} // namespace rondo
