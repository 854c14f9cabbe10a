// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mainwindow.h"

namespace rondo {

//! The pages of the window, in the order of the navigation. \a theme must outlive them.
QList<PageDescription> allPages(Theme &theme);

} // namespace rondo
