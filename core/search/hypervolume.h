// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <vector>

namespace rondo {

/*!
    The volume of what the \a points dominate up to \a reference; each value is to be made small. Points that are
    beyond the reference somewhere add nothing, nor do those with NaN or of another length. Exact: a sweep for two
    objectives, for more of them the exclusive volumes of one point after the other (L. While, L. Bradstreet,
    L. Barone, "A fast way of calculating exact hypervolumes", 2012).
*/
double hypervolume(const QList<QList<double>> &points, const QList<double> &reference);

/*!
    The indices of \a count of the \a points, the one first that adds most to the hypervolume of those before it: at
    least 1 - 1/e of what the best choice of so many has, since adding has diminishing returns (A. P. Guerreiro,
    C. M. Fonseca, L. Paquete, "Greedy hypervolume subset selection in low dimensions", 2016). Equal ones in the order
    of their indices. The points are finite and of equal length.
*/
std::vector<std::size_t> hypervolumeOrder(const QList<QList<double>> &points, const QList<double> &reference,
                                          std::size_t count);

} // namespace rondo
