// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/search.h"

#include <vector>

namespace rondo {

//! Trials from good to bad; they must outlive it.
struct Ranking {
    std::vector<const Trial *> trials;
    std::size_t good = 0; //!< the first so many have a number: finished ones, and stopped ones behind them
    std::size_t withResult = 0; //!< the first so many were finished, stopped or failed; the rest still runs
};

//! The order that suggestByTpe() describes. Equal ones in the order of their numbers.
Ranking rank(const QList<Trial> &trials);

} // namespace rondo
