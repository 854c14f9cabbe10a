// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"
#include "data/dataset.h"

namespace rondo {

/*!
    Chooses the split of samples that came without one, by their number among those and a seed: one random
   place in every seven goes to Test (unless the data brought a test split), one in every twelve to
   Validation. Depends on nothing else, so a version that grows keeps its choices; and data sorted by class is
   spread evenly.
*/
class SplitChoice {
public:
    SplitChoice(quint64 seed, bool chooseTest)
        : m_seed(seed)
        , m_chooseTest(chooseTest)
    {
    }

    Split of(quint64 number) const
    {
        if (isTest(number))
            return Split::Test;
        const quint64 block = number / validationBlock;
        quint64 place = mixedBits(m_seed, 2 * block + 1) % validationBlock;
        // At most two places in a row belong to Test.
        while (isTest(block * validationBlock + place))
            place = (place + 1) % validationBlock;
        return number % validationBlock == place ? Split::Validation : Split::Train;
    }

private:
    static constexpr quint64 testBlock = 7;
    static constexpr quint64 validationBlock = 12;

    bool isTest(quint64 number) const
    {
        return m_chooseTest && number % testBlock == mixedBits(m_seed, 2 * (number / testBlock)) % testBlock;
    }

    quint64 m_seed;
    bool m_chooseTest;
};

} // namespace rondo
