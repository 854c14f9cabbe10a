// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/flow.h"
#include "flow/gesture.h"

namespace rondo {

//! Drags the width of a card, which has three steps.
class WidthGesture : public Gesture {
public:
    WidthGesture(FlowView &view, NodeId node);
    void move(const Pointer &pointer) override;
    void finish(const Pointer &pointer) override;
    void cancel() override;
    Qt::CursorShape cursor() const override { return Qt::SizeHorCursor; }

private:
    Node m_node;
};

//! Drags sides of an open frame or the corner of a note; on the grid unless Alt is held.
class AreaGesture : public Gesture {
public:
    //! One of the ids is empty.
    AreaGesture(FlowView &view, const Pointer &start, QString frame, QString note, Qt::Edges sides);
    void move(const Pointer &pointer) override;
    void finish(const Pointer &pointer) override;
    void cancel() override;
    Qt::CursorShape cursor() const override { return cursorFor(m_sides); }

    static Qt::CursorShape cursorFor(Qt::Edges sides);

private:
    QPointF m_start;
    QString m_frame, m_note;
    Qt::Edges m_sides;
    QRectF m_before, m_now;
};

} // namespace rondo
