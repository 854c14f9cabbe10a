// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointF>
#include <QString>

namespace rondo {

/*!
    How a curve is smoothed:
    - Exponential: s_i = w s_{i-1} + (1 - w) y_i with s_0 = 0, divided by 1 - w^i so that the start is not drawn to 0. This is what
      TensorBoard shows (tensorboard/webapp/widgets/line_chart_v2, "classicSmoothing"), with the correction for bias of Kingma and
      Ba, "Adam", arXiv:1412.6980, section 3. It looks back only, so it lags behind.
    - Mean: the mean of the n points around each, n = (1 + w) / (1 - w).
    - Gaussian: the mean of the points around each with the weights of a normal distribution, sigma = n / (2 sqrt(pi)).

    These n and sigma leave as much of white noise as the exponential average with w does, so that the kinds compare.
*/
enum class Smoothing { Exponential, Mean, Gaussian };

//! How, and how much.
struct CurveSmoothing {
    double weight = 0; //!< 0: not at all; below 1
    Smoothing kind = Smoothing::Exponential;
    bool operator==(const CurveSmoothing &) const = default;
};

//! "exponential", "mean", "gaussian": as which a kind is kept. What is not known is exponential.
QString smoothingName(Smoothing kind);
Smoothing smoothingNamed(const QString &name);

//! The y of each point smoothed. \a weight: 0 (as it is) to below 1; beyond, it is taken as the nearest of both. What is not finite
//! stays as it is and is no part of an average; a line that is constant stays exactly so. As many points come out as went in.
QList<QPointF> smoothed(const QList<QPointF> &points, double weight, Smoothing kind = Smoothing::Exponential);

} // namespace rondo
