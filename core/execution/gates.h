// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/project.h"
#include "execution/runner.h"
#include "execution/validation.h"
#include "store/objectstore.h"

namespace rondo {

class ValidationScript;

//! Judges the trained models of a run at its validation steps, one step after another.
class Gates : public QObject {
    Q_OBJECT
public:
    struct Gate {
        int step = 0; //!< index in the plan
        QString nodeTitle, objective;
        Validation validation;
    };

    //! The references outlive this. \a experiments as they are in the store now.
    Gates(const Project &project, const ObjectStore &objects, const Plan &plan, QList<Experiment> experiments,
          QObject *parent);

    //! finished() follows, never from inside this call. \a interpreters as in Preparation.
    void start(const RunLimits &limits, const QHash<QString, QString> &interpreters);
    void stop(); //!< ends a script that runs; finished() follows

    const QList<Gate> &results() const { return m_results; } //!< after finished()

    //! The experiment a deployment step takes: what its validation chose, else the best by accuracy of what
    //! is linked to it.
    ExperimentId chosenFor(const Step &deployment) const;
    const Experiment *experiment(ExperimentId id) const; //!< null when there is none

Q_SIGNALS:
    void finished();

private:
    void advance();
    void judge(const QHash<ExperimentId, ScriptVerdict> &verdicts);
    QList<Experiment> inputsOf(const Step &step) const;

    const Project &m_project;
    const ObjectStore &m_objects;
    const Plan &m_plan;
    QList<Experiment> m_experiments;
    RunLimits m_limits;
    QHash<QString, QString> m_interpreters;
    ValidationScript *m_script = nullptr;
    int m_next = 0;
    QList<Gate> m_results;
};

} // namespace rondo
