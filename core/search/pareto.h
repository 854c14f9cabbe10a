// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace rondo {

/*!
    The numbers of those \a points that no other dominates: is nowhere larger and somewhere smaller. Each
    value is to be made small. Equal points are all on the front. A point with NaN, of another length than
    most others or without values is never on the front and dominates nobody.
*/
QList<int> paretoFront(const QList<QList<double>> &points);

/*!
    All usable \a points from best to worst: front by front (non-dominated sorting), and within a front the first
    32 so that they dominate most together, each adding most to those before it (hypervolumeOrder(), up to a little
    beyond the worst of the front), as multi-objective TPE chooses: Y. Ozaki et al., "Multiobjective tree-structured
    Parzen estimator" (2022). The others, and fronts that are no finite numbers, by the room around them (crowding
    distance: Deb et al., "NSGA-II", 2002). With one objective simply from small to large. Unusable ones, see
    paretoFront(), are left out.
*/
QList<int> paretoOrder(const QList<QList<double>> &points);

} // namespace rondo
