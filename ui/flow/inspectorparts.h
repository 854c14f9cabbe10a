// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/nodetype.h"

#include <QWidget>

namespace rondo {

class Theme;

//! The tile of a node type, 28 wide.
class NodeBadge : public QWidget {
public:
    NodeBadge(Theme &theme, QWidget *parent);
    void setType(const NodeType *type); //!< null for an unknown one

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
    Category m_category = Category::Custom;
    QString m_icon;
};

//! The section About of a node: what it does, what it takes and gives.
QWidget *makeAbout(const NodeType &type, Theme &theme, QWidget *parent);

} // namespace rondo
