// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/tablelayout.h"

#include <functional>

class QMenu;

namespace rondo {

class ExperimentModel;
class Theme;

//! What can be done with a column, for a menu at its head: sort, group, rename, format, colour, move, pin, hide. \a apply gets
//! the changed layout; sorting goes through the model.
void fillColumnMenu(QMenu &menu, const Theme &theme, ExperimentModel &model, const QString &column,
                    const std::function<void(const TableLayout &)> &apply);

//! The layout with its columns spelled out, as they are shown, so that one of them can be changed.
TableLayout spelledOut(const ExperimentModel &model);
//! The column of that name in \a layout; null when it is not shown.
ShownColumn *columnNamed(TableLayout &layout, const QString &name);

} // namespace rondo
