// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "execution/protocol.h"

#include <limits>

namespace rondo {

/*!
    Decides when a script has to pause, which knows nothing of Task::until and Task::bars: after the epoch it is
    due, as soon as its checkpoint is kept. A script that keeps none is ended at the first sign of the next epoch,
    and will begin again. What it says of an epoch after the pause is not recorded, so that a row does not tell
    how fast this computer was.
*/
class ScriptPause {
public:
    ScriptPause() = default;
    //! \a best: of the judged metric, of earlier attempts that are gone on from; NaN where there is none.
    ScriptPause(const Task &task, double best);

    enum class Ruling { Record, RecordAndPause, Pause };
    //! Of the next event of the script, in order.
    Ruling rule(const QJsonObject &event);

private:
    Task m_task;
    double m_best = std::numeric_limits<double>::quiet_NaN();
    int m_due = 0; //!< pause after this epoch; 0 = not yet known
};

} // namespace rondo
