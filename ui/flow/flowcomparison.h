// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/flow.h"

namespace rondo {

//! One thing in which two drawings differ, in words.
struct FlowDifference {
    QString text; //!< "ConvNet: lr is 0.01 here and 0.1 in the file"
    QSet<NodeId> nodes; //!< that it is about; none for frames and notes

    bool operator==(const FlowDifference &) const = default;
};

//! What differs between the flow that is seen and the one in its file, nodes first, in a stable order.
QList<FlowDifference> differences(const Flow &seen, const Flow &file, const NodeTypes &types);

//! For each node that differs two or three words: "only here", "other settings", "moved". \a own: for the
//! side of \a seen.
QHash<NodeId, QString> marks(const Flow &seen, const Flow &file, bool own);

} // namespace rondo
