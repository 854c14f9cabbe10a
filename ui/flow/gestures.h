// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/flow.h"
#include "flow/gesture.h"

#include <QHash>
#include <QPointer>
#include <QSet>

class QGraphicsRectItem;

namespace rondo {

//! Moves the canvas under the pointer.
class PanGesture : public Gesture {
public:
    PanGesture(FlowView &view, const Pointer &start);
    void move(const Pointer &pointer) override;
    void finish(const Pointer &) override { }
    Qt::CursorShape cursor() const override { return Qt::ClosedHandCursor; }
    bool scrollsAtRim() const override { return false; }

private:
    QPoint m_last;
};

//! Selects with a box: from left to right what lies inside, from right to left also what it touches.
class BoxSelectGesture : public Gesture {
public:
    BoxSelectGesture(FlowView &view, const Pointer &start);
    ~BoxSelectGesture() override;
    void move(const Pointer &pointer) override;
    void finish(const Pointer &pointer) override;

private:
    QPointF m_start;
    QSet<NodeId> m_kept; //!< what was selected before, with Shift
    QGraphicsRectItem *m_box;
};

//! Moves the selected nodes, frames and notes; writes one edit on release. Alt moves off the grid.
class MoveGesture : public Gesture {
public:
    //! \a clicked: the node below the pointer; a press and release without a move selects it alone.
    MoveGesture(FlowView &view, const Pointer &start, NodeId clicked);
    void move(const Pointer &pointer) override;
    void finish(const Pointer &pointer) override;
    void cancel() override;
    Qt::CursorShape cursor() const override { return m_moving ? Qt::SizeAllCursor : Qt::ArrowCursor; }

private:
    void show(QPointF by);

    Pointer m_start;
    NodeId m_clicked;
    NodeId m_leading; //!< the node whose corner snaps
    QHash<NodeId, QPointF> m_nodes;
    QHash<QString, QRectF> m_frames, m_notes;
    QPointF m_by;
    bool m_moving = false;
};

} // namespace rondo
