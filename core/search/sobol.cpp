// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/sobol.h"

#include "base/random.h"
#include "search/sobolnumbers.h"

#include <array>
#include <bit>

namespace rondo {

namespace {

    constexpr int bits = 32;
    using Directions = std::array<std::array<quint32, bits>, sobolDimensions>;

    constexpr Directions allDirections()
    {
        Directions v {};
        for (int i = 0; i < bits; ++i)
            v[0][i] = 1u << (bits - 1 - i);
        for (int d = 1; d < sobolDimensions; ++d) {
            const SobolNumbers &numbers = sobolNumbers[d - 1];
            const int degree = std::bit_width(numbers.polynomial) - 1;
            for (int i = 0; i < bits; ++i) {
                if (i < degree) {
                    v[d][i] = numbers.initial[i] << (bits - 1 - i);
                    continue;
                }
                v[d][i] = v[d][i - degree] ^ (v[d][i - degree] >> degree);
                for (int k = 1; k < degree; ++k) {
                    if ((numbers.polynomial >> (degree - k)) & 1u)
                        v[d][i] ^= v[d][i - k];
                }
            }
        }
        return v;
    }

    constexpr Directions directions = allDirections();

} // namespace

double sobol(quint32 index, int dimension, quint64 seed)
{
    const quint64 key = mixedBits(seed, quint64(dimension));
    if (dimension < 0 || dimension >= sobolDimensions)
        return CountedRandom(mixedBits(key, index)).uniform();
    quint32 x = 0;
    for (int i = 0; index != 0; index >>= 1, ++i) {
        if (index & 1u)
            x ^= directions[dimension][i];
    }
    quint32 scrambled = 0;
    for (int i = 0; i < bits; ++i) {
        // The bits before this one, with a leading 1 that tells 0 from 00.
        const quint64 prefix = (1ull << i) | (i == 0 ? 0 : x >> (bits - i));
        const quint32 turned = quint32(mixedBits(key, prefix) >> 63);
        scrambled = (scrambled << 1) | (((x >> (bits - 1 - i)) & 1u) ^ turned);
    }
    // The rest below the 32 bits, so that no two points share a coordinate by rounding alone.
    const double rest = double(mixedBits(~key, x) >> 11) * 0x1p-53;
    return (scrambled + rest) * 0x1p-32;
}

} // namespace rondo
