// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/experiments.h"

#include <QElapsedTimer>
#include <QSet>

namespace rondoctl {

/*!
    Shows a run on standard error. On a terminal: a bar and a line for each experiment at work, drawn over
   again. Elsewhere: a line when an experiment ends.
*/
class ProgressDisplay {
public:
    ProgressDisplay();

    void update(const QList<rondo::Experiment> &experiments);
    void note(const QString &text); //!< a line that stays
    void end(); //!< leaves the terminal clean

private:
    void erase();
    void draw(const QList<rondo::Experiment> &experiments);
    void announceEnded(const QList<rondo::Experiment> &experiments);

    bool m_isTerminal;
    int m_drawnLines = 0;
    QSet<rondo::ExperimentId> m_announced;
    QElapsedTimer m_clock;
};

} // namespace rondoctl
