// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/nodetype.h"

#include <QDialog>

namespace rondo {

class Theme;

//! All about a node type, as HTML: what it does, its ports, and each parameter with its help, range and default. Made of the table
//! of node types, so it cannot differ from what the program does.
QString guideText(const NodeType &type);

//! The guide of a node type as a window beside the flow; closes itself with Escape.
class NodeGuide : public QDialog {
    Q_OBJECT
public:
    NodeGuide(const NodeType &type, Theme &theme, QWidget *parent = nullptr);
};

} // namespace rondo
