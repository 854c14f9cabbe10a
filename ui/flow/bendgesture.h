// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/flow.h"
#include "flow/gesture.h"

namespace rondo {

//! Drags a point of a link; from elsewhere on the line a new one. On the grid unless Alt is held.
class BendGesture : public Gesture {
public:
    BendGesture(FlowView &view, const Pointer &start, Link link);
    void move(const Pointer &pointer) override;
    void finish(const Pointer &pointer) override;
    void cancel() override;
    Qt::CursorShape cursor() const override { return m_moving ? Qt::SizeAllCursor : Qt::ArrowCursor; }

private:
    Pointer m_start;
    Link m_link;
    QList<QPointF> m_before, m_now;
    qsizetype m_index = -1; //!< of the point that is dragged; -1 until a new one is made
    bool m_moving = false;
};

} // namespace rondo
