// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/smoothing.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace rondo {

namespace {

    constexpr double heaviest = 0.9999; // at 1 nothing new would count
    constexpr double reach = 3; // sigmas of a normal distribution that count

    void average(QList<QPointF> &points, double w)
    {
        double average = 0;
        double bias = 1; // w^i
        for (QPointF &point : points) {
            if (!std::isfinite(point.y()))
                continue;
            average = w * average + (1 - w) * point.y();
            bias *= w;
            point.setY(average / (1 - bias));
        }
    }

    //! Each point becomes the mean of those within \a weights.size() - 1 of it, by their distance. At the ends there are fewer.
    void convolve(QList<QPointF> &points, const QList<double> &weights)
    {
        const QList<QPointF> original = points;
        const qsizetype wide = weights.size() - 1, last = original.size() - 1;
        for (qsizetype at = 0; at <= last; ++at) {
            if (!std::isfinite(original.at(at).y()))
                continue;
            double sum = 0, weight = 0;
            for (qsizetype near = std::max<qsizetype>(0, at - wide); near <= std::min(last, at + wide); ++near) {
                const double y = original.at(near).y();
                if (!std::isfinite(y))
                    continue;
                const double own = weights.at(std::abs(near - at));
                sum += own * y;
                weight += own;
            }
            points[at].setY(sum / weight);
        }
    }

    QList<double> bell(double sigma)
    {
        QList<double> weights;
        for (int away = 0; away <= std::ceil(reach * sigma); ++away)
            weights << std::exp(-away * away / (2 * sigma * sigma));
        return weights;
    }

} // namespace

QString smoothingName(Smoothing kind)
{
    return kind == Smoothing::Mean ? QStringLiteral("mean")
        : kind == Smoothing::Gaussian ? QStringLiteral("gaussian")
                                      : QStringLiteral("exponential");
}

Smoothing smoothingNamed(const QString &name)
{
    for (const Smoothing kind : {Smoothing::Mean, Smoothing::Gaussian}) {
        if (smoothingName(kind) == name)
            return kind;
    }
    return Smoothing::Exponential;
}

QList<QPointF> smoothed(const QList<QPointF> &points, double weight, Smoothing kind)
{
    const double w = std::clamp(weight, 0.0, heaviest);
    const bool isConstant = std::all_of(points.cbegin(), points.cend(), [&](const QPointF &point) {
        return point.y() == points.constFirst().y();
    });
    if (!(w > 0) || isConstant)
        return points;
    QList<QPointF> result = points;
    const double count = (1 + w) / (1 - w);
    if (kind == Smoothing::Exponential)
        average(result, w);
    else if (kind == Smoothing::Mean)
        convolve(result, QList<double>(1 + qRound((count - 1) / 2), 1.0));
    else
        convolve(result, bell(count / (2 * std::sqrt(std::numbers::pi))));
    return result;
}

} // namespace rondo
