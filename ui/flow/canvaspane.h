// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/flow.h"

#include <QWidget>

namespace rondo {

class CanvasHead;
class EmptyState;
class FlowActions;
class FlowView;
class Minimap;
class Theme;
class ZoomBar;

//! The canvas with what lies on it: head, overview, zoom bar, and how to begin when the flow is empty.
class CanvasPane : public QWidget {
    Q_OBJECT
public:
    //! All must outlive the pane; it takes \a view as a child.
    CanvasPane(FlowView &view, FlowActions &actions, Theme &theme, QWidget *parent = nullptr);

    CanvasHead &head() const { return *m_head; }
    //! A bar above the canvas: what is wrong with the flow's file. Empty text hides it.
    void showFileProblem(const QString &text, bool canReload);

Q_SIGNALS:
    void reloadRequested();
    void keepRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeBar(Theme &theme);
    void placeOverlays();

    FlowView &m_view;
    CanvasHead *m_head;
    Minimap *m_minimap;
    ZoomBar *m_zoomBar;
    EmptyState *m_empty;
    QWidget *m_bar;
};

} // namespace rondo
