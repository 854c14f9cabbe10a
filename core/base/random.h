// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace rondo {

//! The finaliser of SplitMix64 (Steele, Lea, Flood 2014): every bit of the result depends on every bit of \a
//! x.
constexpr quint64 mixedBits(quint64 x)
{
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9u;
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebu;
    return x ^ (x >> 31);
}

//! A number that looks random, for each pair of \a key and \a counter; the same on every machine.
constexpr quint64 mixedBits(quint64 key, quint64 counter)
{
    return mixedBits(mixedBits(key + 0x9e3779b97f4a7c15u) + (counter + 1) * 0x9e3779b97f4a7c15u);
}

/*!
    Random numbers by counting (SplitMix64): cheap to start anywhere, so that any sample can be drawn alone
   and in any thread. Unlike the distributions of the standard library, the results are the same on every
   machine.
*/
class CountedRandom {
public:
    explicit constexpr CountedRandom(quint64 key)
        : m_key(key)
    {
    }

    constexpr quint64 bits() { return mixedBits(m_key, m_counter++); }
    //! 0 <= x < 1
    constexpr double uniform() { return double(bits() >> 11) * 0x1p-53; }
    constexpr double uniform(double low, double high) { return low + (high - low) * uniform(); }
    //! Bell-shaped around 0 with standard deviation 1, within -3.5 and 3.5 (a sum of four uniform numbers: no
    //! logarithm).
    constexpr double bell()
    {
        // One after another: the order in which the operands of a sum are evaluated is up to the compiler.
        double sum = -2;
        for (int i = 0; i < 4; ++i)
            sum += uniform();
        return sum * 1.7320508075688772;
    }
    //! 0 <= x < count; \a count is small, so the modulo's bias does not matter.
    constexpr int below(int count) { return int(bits() % quint64(count)); }
    constexpr bool chance(double probability) { return uniform() < probability; }

private:
    quint64 m_key;
    quint64 m_counter = 0;
};

} // namespace rondo
