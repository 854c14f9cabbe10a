// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <numbers>
#include <vector>

// Test functions of optimisation, to be made small; 0 at the best place. Definitions: sfu.ca/~ssurjano/optimization.html.

namespace rondo::testing {

using Point = std::vector<double>;

inline double branin(const Point &x)
{
    constexpr double pi = std::numbers::pi;
    const double valley = x[1] - 5.1 / (4 * pi * pi) * x[0] * x[0] + 5 / pi * x[0] - 6;
    return valley * valley + 10 * (1 - 1 / (8 * pi)) * std::cos(x[0]) + 10 - 0.39788735772973816;
}

inline double hartmann6(const Point &x)
{
    constexpr double a[4][6] = {{10, 3, 17, 3.5, 1.7, 8},
                                {0.05, 10, 17, 0.1, 8, 14},
                                {3, 3.5, 1.7, 10, 17, 8},
                                {17, 8, 0.05, 10, 0.1, 14}};
    constexpr double p[4][6] = {{1312, 1696, 5569, 124, 8283, 5886},
                                {2329, 4135, 8307, 3736, 1004, 9991},
                                {2348, 1451, 3522, 2883, 3047, 6650},
                                {4047, 8828, 8732, 5743, 1091, 381}};
    constexpr double alpha[4] = {1, 1.2, 3, 3.2};
    double sum = 0;
    for (int i = 0; i < 4; ++i) {
        double exponent = 0;
        for (int k = 0; k < 6; ++k)
            exponent += a[i][k] * std::pow(x[k] - 1e-4 * p[i][k], 2);
        sum += alpha[i] * std::exp(-exponent);
    }
    return 3.322368011415515 - sum;
}

inline double rosenbrock(const Point &x)
{
    double sum = 0;
    for (std::size_t i = 0; i + 1 < x.size(); ++i)
        sum += 100 * std::pow(x[i + 1] - x[i] * x[i], 2) + std::pow(1 - x[i], 2);
    return sum;
}

} // namespace rondo::testing
