// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace rondo {

//! Where labels stand so that none covers another: as near as possible to where they are \a wanted (the middle of each, in any
//! order), \a height apart, within \a low..\a high. Where there is no room for all, they share what there is.
QList<double> labelPlaces(const QList<double> &wanted, double height, double low, double high);

} // namespace rondo
