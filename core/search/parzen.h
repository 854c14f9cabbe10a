// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"

#include <vector>

namespace rondo {

//! The quantile function of the normal distribution for 0 < p < 1 (P. J. Acklam's rational approximation).
double normalQuantile(double p);

//! A point's positions, one for each axis of a group: 0 to 1, or the number of a category.
using Position = std::vector<double>;

//! By axis and by kernel: the loops over all kernels are what takes time.
struct Kernels {
    std::vector<std::vector<double>> centres;
    std::vector<std::vector<double>> widths; //!< standard deviations, > 0; of no meaning on a category's axis
    std::vector<double> weights; //!< > 0, one for each kernel
};

/*!
    A density over the axes of a group: a mixture of one kernel for each observation, and of the even
    distribution that keeps every place possible. A kernel is a product: on a number's axis a normal
    distribution cut off at 0 and 1, on a category's axis a part for the same category and the rest for all
    (J. Aitchison, C. G. G. Aitken, 1976).
*/
class Parzen {
public:
    //! \a categories of each axis, 0 for a number's; \a evenWeight of the even distribution, > 0.
    Parzen(std::vector<int> categories, Kernels kernels, double evenWeight);

    Position draw(CountedRandom &random) const;
    double logDensity(const Position &position) const;

private:
    std::vector<int> m_categories;
    Kernels m_kernels;
    std::vector<double> m_cumulative; //!< weights up to and with each; the even distribution's is the last
    std::vector<std::vector<double>> m_scales; //!< by which a distance is multiplied to be squared, by axis
    std::vector<double> m_logFactor; //!< of each kernel, with its weight
    std::vector<double> m_same, m_other; //!< log of a category's probability, by axis
    double m_logEven = 0;
};

} // namespace rondo
