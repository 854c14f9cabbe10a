// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/search.h"

namespace rondo {

/*!
    What earlier searches know about a new one. Their trials may come from other versions of the data and from
    other ranges; results are compared only within a search, by their order, as a harder dataset makes all of
    them worse.
*/
struct Prior {
    QList<QJsonObject> first; //!< points of the new space to try first, best first
    QList<QList<Trial>> searches; //!< newest first
    QString reason; //!< for people; empty where nothing is known
};

/*!
    At most \a most distinct points of \a space near the best of \a searches (newest first), in turns from
   each. Numbers beyond the range go to its end, parameters that the old point lacks get the middle of their
   range; a category that is no longer one, or more lacking than known, and the point does not fit.
*/
Prior priorFrom(const SearchSpace &space, const QList<QList<Trial>> &searches, int most = 3);

/*!
    As suggest() without a prior, but the first numbers are the points of \a prior, and TPE also learns from
    the earlier trials, each of which weighs 0.3 of one of this search. Numbers of Sobol and random points
    go on behind those of the prior.
*/
QJsonObject suggest(const SearchSpace &space, SearchMethod method, quint64 seed, int number,
                    const QList<Trial> &visible, const Prior &prior);

//! In which order to try the points of a grid, and how far.
struct GridPlan {
    QList<int> order; //!< indexes of all points, the most promising first
    int worth = 0; //!< so many from the start of the order are worth trying; all where too little is known
    QString reason; //!< for people: why so many
};

/*!
    Orders \a points by the places that points near them took in \a searches (newest first), newer searches
    and important parameters counting more. A third is worth trying, more where the order was less the
    same from search to search, and points that are near no earlier one always are.
*/
GridPlan planGrid(const QList<QJsonObject> &points, const QList<QList<Trial>> &searches);

} // namespace rondo
