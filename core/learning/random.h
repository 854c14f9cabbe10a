// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

// Random numbers that are a function of where they are used (seed, purpose, epoch, position) and of nothing
// else. So equal seeds give equal trainings with any number of threads, and a checkpoint need not hold the
// state of a generator.

namespace rondo {

//! 64 well mixed bits of \a value (the finalizer of SplitMix64: Steele, Lea, Flood 2014).
constexpr quint64 mixed(quint64 value)
{
    value += 0x9e3779b97f4a7c15ULL;
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9ULL;
    value = (value ^ (value >> 27)) * 0x94d049bb133111ebULL;
    return value ^ (value >> 31);
}

//! Purposes that must not share numbers.
enum class Stream : quint64 { Weights = 1, Order = 2, Dropout = 3, Augmentation = 4 };

//! A key for a purpose and two counters, for example epoch and step.
constexpr quint64 randomKey(quint64 seed, Stream stream, quint64 first = 0, quint64 second = 0)
{
    return mixed(mixed(mixed(mixed(seed) ^ quint64(stream)) ^ first) ^ second);
}

//! Numbers one after another from a key. A value.
class RandomSequence {
public:
    explicit constexpr RandomSequence(quint64 key)
        : m_key(key)
    {
    }

    constexpr quint64 next() { return mixed(m_key ^ mixed(m_counter++)); }
    //! Uniform in [0, 1).
    constexpr double uniform() { return double(next() >> 11) * 0x1.0p-53; }
    constexpr double uniform(double from, double to) { return from + (to - from) * uniform(); }
    //! Uniform in 0 .. bound - 1.
    constexpr quint32 below(quint32 bound) { return quint32(((next() >> 32) * bound) >> 32); }

private:
    quint64 m_key;
    quint64 m_counter = 0;
};

//! 0 .. count - 1 in random order (Fisher and Yates).
inline std::vector<quint32> randomOrder(quint32 count, quint64 key)
{
    std::vector<quint32> order(count);
    for (quint32 i = 0; i < count; ++i)
        order[i] = i;
    RandomSequence numbers(key);
    for (quint32 i = count; i > 1; --i)
        std::swap(order[i - 1], order[numbers.below(i)]);
    return order;
}

} // namespace rondo
