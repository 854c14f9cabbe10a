// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/flow.h"

namespace rondo {

//! The one value of a setting as text, trimmed; empty where there are several or none.
QString textOf(const Node &node, const NodeType &type, const char *key);
//! The same as a number; 0 where it is none.
double numberOf(const Node &node, const NodeType &type, const char *key);

} // namespace rondo
