// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

#include <functional>

namespace rondo {

//! Something the command palette finds: a command, a node, an experiment, a flow, a deployment, a setting.
struct PaletteEntry {
    QString id;     //!< stays the same over starts, so that what was chosen lately comes first: "node/digits/convnet"
    QString kind;   //!< translated: the menu of a command, else "Node", "Experiment", ...
    QString title;  //!< translated; what is searched, with kind
    QString detail; //!< at the right: keys, or what a name alone does not tell
    QIcon icon;
    std::function<void()> act; //!< runs it, or goes there; a page is shown before it is called
};

} // namespace rondo
