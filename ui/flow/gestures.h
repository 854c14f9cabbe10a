// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/frames.h"
#include "flow/gesture.h"

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
    FlowThings m_kept; //!< what was selected before, with Shift
    QGraphicsRectItem *m_box;
};

} // namespace rondo
