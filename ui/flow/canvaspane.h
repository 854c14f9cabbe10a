// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/flow.h"

#include <QWidget>

namespace rondo {

class CanvasHead;
class EmptyState;
class FindBar;
class FlowActions;
class FlowView;
class Minimap;
class NoticeBar;
class Theme;
class ZoomBar;

//! The canvas with what lies on it: head, overview, zoom bar, and how to begin when the flow is empty.
class CanvasPane : public QWidget {
    Q_OBJECT
public:
    //! All must outlive the pane; it takes \a view as a child.
    CanvasPane(FlowView &view, FlowActions &actions, Theme &theme, QWidget *parent = nullptr);

    CanvasHead &head() const { return *m_head; }
    FindBar &findBar() const { return *m_find; }
    //! Above the canvas: what there is to know about the flow.
    NoticeBar &notices() const { return *m_bar; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void placeOverlays();

    FlowView &m_view;
    CanvasHead *m_head;
    Minimap *m_minimap;
    ZoomBar *m_zoomBar;
    EmptyState *m_empty;
    FindBar *m_find;
    NoticeBar *m_bar;
};

} // namespace rondo
