// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/search.h"

#include "base/random.h"
#include "search/axis.h"
#include "search/sobol.h"
#include "search/tpe.h"

namespace rondo {

QJsonObject suggest(const SearchSpace &space, SearchMethod method, quint64 seed, int number,
                    const QList<Trial> &visible)
{
    const std::vector<Axis> axes = axesOf(space);
    switch (method) {
    case SearchMethod::Tpe:
        return suggestByTpe(axes, seed, number, {{visible}});
    case SearchMethod::Sobol:
        return pointAt(axes, [=](int axis) { return sobol(quint32(number), axis, seed); });
    case SearchMethod::Random:
        break;
    }
    const quint64 key = mixedBits(seed, quint64(number));
    return pointAt(axes, [key](int axis) { return CountedRandom(mixedBits(key, quint64(axis))).uniform(); });
}

} // namespace rondo
