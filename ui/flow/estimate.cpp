// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/estimate.h"

#include "execution/scheduler.h"
#include "flow/nodepicture.h"

#include <QCoreApplication>
#include <QThread>

#include <cmath>

namespace rondo {

namespace {

    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::Estimate)
    };

} // namespace

QString Estimate::text() const
{
    if (experiments > 0 && toTrain == 0)
        return Text::tr("Nothing to train");
    if (experiments == 0 || std::isnan(seconds))
        return Text::tr("No estimate yet");
    return Text::tr("About %1").arg(duration(std::max(1.0, seconds)));
}

Estimate estimateOf(const QHash<NodeId, NodeForecast> &forecast, const QSet<NodeId> &nodes, int gpus)
{
    Estimate sum;
    for (const NodeId &id : nodes) {
        const NodeForecast node = forecast.value(id);
        sum.experiments += node.keys.size();
        sum.toTrain += node.toTrain;
        sum.seconds += node.seconds;
    }
    const int workers = decidedLimits({}, sum.toTrain, QThread::idealThreadCount(), gpus).workers;
    sum.seconds /= workers;
    return sum;
}

} // namespace rondo
