// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointF>

namespace rondo {

/*!
    The y of each point as an exponential moving average: s_i = w s_{i-1} + (1 - w) y_i with s_0 = 0, divided by 1 - w^i so that
    the start is not drawn to 0. This is what TensorBoard shows (tensorboard/webapp/widgets/line_chart_v2, "classicSmoothing"),
    with the correction for bias of Kingma and Ba, "Adam", arXiv:1412.6980, section 3.

    \a weight: 0 (as it is) to below 1; beyond, it is taken as the nearest of both. What is not finite stays as it is and is no part
    of the average; a line that is constant stays exactly so. As many points come out as went in.
*/
QList<QPointF> smoothed(const QList<QPointF> &points, double weight);

} // namespace rondo
