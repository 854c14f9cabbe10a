// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/project.h"
#include "execution/attempt.h"
#include "execution/programs.h"
#include "execution/protocol.h"
#include "execution/runner.h"
#include "execution/scriptpause.h"
#include "execution/scriptcommand.h"
#include "execution/taskprocess.h"
#include "store/objectstore.h"

#include <optional>

namespace rondo {

//! An experiment to do, and how.
struct Job {
    Experiment experiment;
    Step step;
    QString interpreter; //!< for a script
    int until = 0; //!< as of Task
    QString judged = QStringLiteral("val_accuracy"); //!< as of Task
    QList<double> bars; //!< as of Task
    double best = nan; //!< of the judged metric, so far
    QString note; //!< the reason on its row where nothing worse is to be said
};

//! What the lanes of one run share. Everything outlives them.
struct Workshop {
    const Project &project;
    ObjectStore &objects;
    Recorder &recorder;
    RunLimits limits;
};

/*!
    One of the places at which experiments run, one after another.

    Keeps one rondo-worker for many tasks and starts another one when it dies. A script runs in a process of
   its own; then the worker evaluates the model the script left. However a process ends, the job ends, as
   Done, Failed or Stopped; or as Queued, when it pauses where Task::until or Task::bars say so.
*/
class Lane : public QObject {
    Q_OBJECT
public:
    Lane(Workshop &workshop, const Budget &budget, QObject *parent);

    bool isFree() const { return !m_job; }
    void begin(Job job); //!< only when free; done() follows, never from inside this call
    void stop(); //!< ends what runs; done() follows within two seconds
    void close(); //!< no more jobs: lets the worker go

    ExperimentId experiment() const { return m_job ? m_job->experiment.id : ExperimentId(); }
    qint64 processId() const; //!< of the process that does the job; 0 when there is none
    int gpu() const { return m_budget.gpu; }

Q_SIGNALS:
    //! \a kind: of a failure, as of the event "failed"; "memory" also where the kernel ended the process for it.
    void done(const rondo::Experiment &experiment, const QString &kind);

private:
    enum class Phase { Training, Script, Evaluation };

    QString folder() const;
    Task task(Task::Kind kind) const;
    Result<void> ensureWorker();
    Result<void> prepareScript();
    void startScript();
    void releaseScript();
    void sendTask(Task::Kind kind);
    TaskProcess *makeProcess(TaskProcess::Command command);

    void handleEvent(const QJsonObject &event);
    void handleScriptEnd(const QString &how, bool well);
    void handleWorkerEnd(const QString &how);
    void finishPhase();
    void evaluateOrSucceed();
    void succeed();
    void fail(const QString &reason, const QString &kind = {});
    void failKilled(const QString &how);
    void conclude(ExperimentState state, const QString &reason, const QString &model = {}, const QString &kind = {});

    Workshop &m_workshop;
    Budget m_budget;
    TaskProcess *m_worker = nullptr;
    TaskProcess *m_script = nullptr;
    std::optional<Job> m_job;
    std::optional<Attempt> m_attempt;
    Phase m_phase = Phase::Training;
    ScriptPause m_pause;
    qint64 m_killsBefore = -1; //!< kernelKills() when the job began
    bool m_workerIsFresh = true; //!< it has had no task before
    bool m_stopping = false;
};

} // namespace rondo
