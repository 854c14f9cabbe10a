// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/flow.h"

namespace rondo {

//! Something on the canvas that has the text looked for.
struct FindHit {
    enum class Kind { Node, Frame, Note };
    Kind kind = Kind::Node;
    NodeId node;   //!< of a node
    QString id;    //!< of a frame or a note
    QString what;  //!< where the text is: "lr = 0.001, 0.003"
    QRectF place;  //!< frames and notes: in scene coordinates; nodes: the top left alone

    bool operator==(const FindHit &) const = default;
};

//! All that has \a text in a title, type, setting, note or frame, from left to right. Nothing for an empty text.
QList<FindHit> findInFlow(const Flow &flow, const NodeTypes &types, const QString &text);

} // namespace rondo
