// SPDX-License-Identifier: GPL-3.0-or-later
#include "execution/scriptpause.h"

#include "base/json.h"

#include <cmath>

namespace rondo {

ScriptPause::ScriptPause(const Task &task, double best)
    : m_task(task)
    , m_best(best)
{
}

ScriptPause::Ruling ScriptPause::rule(const QJsonObject &event)
{
    const QString kind = event.value(QLatin1String("event")).toString();
    if (event.value(QLatin1String("again")).toBool())
        return Ruling::Record; // of before the checkpoint: that was ruled then
    const double epoch = numberOrNaN(event.value(QLatin1String("epoch")));
    if (m_due > 0) {
        if (kind == QLatin1String("checkpoint") && epoch >= m_due)
            return Ruling::RecordAndPause;
        const bool tells = kind == QLatin1String("metric") || kind == QLatin1String("progress")
            || kind == QLatin1String("confusion");
        return tells && epoch > m_due ? Ruling::Pause : Ruling::Record;
    }
    if (kind != QLatin1String("metric") || event.value(QLatin1String("name")).toString() != m_task.judged
        || !(epoch >= 1 && epoch < 1e6))
        return Ruling::Record;
    const double value = numberOrNaN(event.value(QLatin1String("value")));
    const bool smallIsGood = m_task.judged.endsWith(QLatin1String("loss"));
    if (std::isnan(m_best) || (smallIsGood ? value < m_best : value > m_best))
        m_best = value;
    if (m_task.pausesAfter(int(epoch), m_best))
        m_due = int(epoch);
    return Ruling::Record;
}

} // namespace rondo
