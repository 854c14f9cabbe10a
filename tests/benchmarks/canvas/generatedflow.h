// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/flow.h"
#include "flow/nodepicture.h"

namespace rondo {

//! A drawing of \a blocks times 100 nodes and 150 links, as a person would lay it out: datasets, algorithms,
//! validations and deployments in columns, blocks in rows of five.
Flow generatedFlow(int blocks);

//! The card of a node in a run that is over: lines, segments, figures.
NodePicture generatedPicture(const Node &node, const NodeType &type);

} // namespace rondo
