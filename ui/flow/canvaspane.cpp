// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/canvaspane.h"

#include "flow/canvashead.h"
#include "flow/findbar.h"
#include "flow/flowactions.h"
#include "flow/floweditor.h"
#include "flow/flowscene.h"
#include "flow/flowview.h"
#include "flow/minimap.h"
#include "flow/noticebar.h"
#include "theme/theme.h"
#include "widgets/labels.h"
#include "widgets/painting.h"

#include <QEvent>
#include <QVBoxLayout>

namespace rondo {

CanvasPane::CanvasPane(FlowView &view, FlowActions &actions, Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_head(new CanvasHead(actions, theme, this))
    , m_minimap(new Minimap(view))
    , m_zoomBar(new ZoomBar(view, actions))
    , m_empty(new EmptyState(
          theme, QStringLiteral("flow"), tr("Draw your first flow"),
          tr("Drag a dataset and an algorithm from the library onto the canvas and connect them, "
             "or double-click anywhere to search."),
          actions.search, &view))
    , m_find(new FindBar(view, theme))
    , m_bar(new NoticeBar(theme, this))
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

void CanvasPane::placeOverlays()
{
    const QSize room = m_view.viewport()->size();
    m_minimap->move(room.width() - m_minimap->width() - 12, 12);
    m_minimap->setVisible(room.width() >= 500);
    constexpr int shadow = int(shadowMargin);
    m_find->move(12 - shadow, 12 - shadow);
    m_find->resize(std::min(m_find->sizeHint().width(), room.width() - 24 + 2 * shadow),
                   m_find->sizeHint().height());
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
