// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/parzen.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace rondo {

namespace {

    constexpr double negligible = 25; //!< a kernel that is by so much below, in logarithms, adds nothing

    double normalShare(double z)
    {
        return 0.5 * std::erfc(-z / std::numbers::sqrt2);
    }

    //! The integral of a kernel from 0 to 1 before it is divided by its width.
    double cut(double centre, double width)
    {
        constexpr double whole = 2.5066282746310002; // the square root of 2 pi
        const double below = centre / width;
        const double above = (1 - centre) / width;
        return below > 6 && above > 6 ? whole : whole * (normalShare(above) - normalShare(-below));
    }

} // namespace

double normalQuantile(double p)
{
    constexpr double a[] = {-3.969683028665376e+01, 2.209460984245205e+02,  -2.759285104469687e+02,
                            1.383577518672690e+02,  -3.066479806614716e+01, 2.506628277459239e+00};
    constexpr double b[] = {-5.447609879822406e+01, 1.615858368580409e+02, -1.556989798598866e+02,
                            6.680131188771972e+01, -1.328068155288572e+01};
    constexpr double c[] = {-7.784894002430293e-03, -3.223964580411365e-01, -2.400758277161838e+00,
                            -2.549732539343734e+00, 4.374664141464968e+00,  2.938163982698783e+00};
    constexpr double d[]
        = {7.784695709041462e-03, 3.224671290700398e-01, 2.445134137142996e+00, 3.754408661907416e+00};
    constexpr double tail = 0.02425;
    p = std::clamp(p, 1e-300, 1 - 1e-16);
    if (p >= tail && p <= 1 - tail) {
        const double q = p - 0.5;
        const double r = q * q;
        return (((((a[0] * r + a[1]) * r + a[2]) * r + a[3]) * r + a[4]) * r + a[5]) * q
            / (((((b[0] * r + b[1]) * r + b[2]) * r + b[3]) * r + b[4]) * r + 1);
    }
    const double q = std::sqrt(-2 * std::log(p < tail ? p : 1 - p));
    const double z = (((((c[0] * q + c[1]) * q + c[2]) * q + c[3]) * q + c[4]) * q + c[5])
        / ((((d[0] * q + d[1]) * q + d[2]) * q + d[3]) * q + 1);
    return p < tail ? z : -z;
}

Parzen::Parzen(std::vector<int> categories, Kernels kernels, double evenWeight)
    : m_categories(std::move(categories))
    , m_kernels(std::move(kernels))
{
    const std::size_t count = m_kernels.weights.size();
    const double sum = std::accumulate(m_kernels.weights.begin(), m_kernels.weights.end(), evenWeight);
    m_logEven = std::log(evenWeight / sum);
    const double rest = evenWeight / (1 + double(count));
    for (int categoryCount : m_categories) {
        m_same.push_back(std::log((1 + rest) / (1 + rest * categoryCount)));
        m_other.push_back(std::log(rest / (1 + rest * categoryCount)));
        m_logEven -= categoryCount > 0 ? std::log(categoryCount) : 0;
    }
    std::vector<double> factors = m_kernels.weights; // of the kernels' exponentials
    for (std::size_t axis = 0; axis < m_categories.size(); ++axis) {
        m_scales.emplace_back(count);
        for (std::size_t i = 0; i < count && m_categories[axis] == 0; ++i) {
            const double width = m_kernels.widths[axis][i];
            factors[i] /= width * cut(m_kernels.centres[axis][i], width);
            m_scales.back()[i] = 1 / (width * std::numbers::sqrt2);
        }
    }
    double cumulative = 0;
    for (std::size_t i = 0; i < count; ++i) {
        cumulative += m_kernels.weights[i] / sum;
        m_cumulative.push_back(cumulative);
        m_logFactor.push_back(std::log(factors[i] / sum));
    }
}

Position Parzen::draw(CountedRandom &random) const
{
    const auto chosen = std::upper_bound(m_cumulative.begin(), m_cumulative.end(), random.uniform());
    const bool isEven = chosen == m_cumulative.end();
    const auto kernel = std::size_t(chosen - m_cumulative.begin());
    Position position(m_categories.size());
    for (std::size_t axis = 0; axis < position.size(); ++axis) {
        const int count = m_categories[axis];
        const double u = random.uniform();
        if (isEven) {
            position[axis] = count == 0 ? u : std::min(std::floor(u * count), count - 1.0);
        } else if (count > 0) {
            const double surplus = std::exp(m_same[axis]) - std::exp(m_other[axis]);
            position[axis] = u < surplus
                ? m_kernels.centres[axis][kernel]
                : std::min(std::floor((u - surplus) / (1 - surplus) * count), count - 1.0);
        } else {
            const double centre = m_kernels.centres[axis][kernel];
            const double width = m_kernels.widths[axis][kernel];
            const double from = normalShare(-centre / width);
            const double to = normalShare((1 - centre) / width);
            position[axis] = std::clamp(centre + width * normalQuantile(from + (to - from) * u), 0.0, 1.0);
        }
    }
    return position;
}

double Parzen::logDensity(const Position &position) const
{
    const std::size_t count = m_kernels.weights.size();
    std::vector<double> terms = m_logFactor;
    for (std::size_t axis = 0; axis < m_categories.size(); ++axis) {
        const double place = position[axis];
        const double *centre = m_kernels.centres[axis].data();
        const double *scale = m_scales[axis].data();
        if (m_categories[axis] == 0) {
            for (std::size_t i = 0; i < count; ++i) {
                const double z = (place - centre[i]) * scale[i];
                terms[i] -= z * z;
            }
        } else {
            for (std::size_t i = 0; i < count; ++i)
                terms[i] += place == centre[i] ? m_same[axis] : m_other[axis];
        }
    }
    double largest = m_logEven;
    for (double term : terms)
        largest = std::max(largest, term);
    double sum = std::exp(m_logEven - largest);
    for (double term : terms) {
        if (term > largest - negligible)
            sum += std::exp(term - largest);
    }
    return largest + std::log(sum);
}

} // namespace rondo
