// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "execution/agenda.h"
#include "execution/delivery.h"
#include "execution/gates.h"
#include "execution/preparation.h"
#include "execution/recorder.h"
#include "execution/runlock.h"
#include "execution/runner.h"
#include "execution/scheduler.h"
#include "store/database.h"

#include <QFuture>
#include <QTimer>

namespace rondo {

/*!
    A run goes through its phases in order: prepare() the datasets, train() the experiments, judge() the
   models, deliver() the best, conclude(). Each ends in a signal or a future that calls the next; stop() and
   abort() lead to conclude() from any.
*/
class Runner::Private {
public:
    Private(Runner &runner, const Project &project, RunLimits limits);
    ~Private();

    Result<void> open();
    Result<RunId> begin(const QString &flowName, const Flow &flow, const QJsonObject &cause,
                        const RunScope &scope);
    //! \a addition: null for a run that goes on as it was.
    Result<void> takeUp(RunId id, const RunAddition *addition = nullptr);
    void stop();
    //! The store cannot be written: end everything with words.
    void abort(const QString &text);

    Runner &m_runner;
    const Project m_project;
    RunLimits m_limits;
    QString m_error;

private:
    Result<void> extendRun(const Run &run, const RunAddition &addition);
    Result<void> requeueUnfinished();
    void startFollowing();
    void prepare(const Flow &flow);
    void prepared(const Flow &flow, const Result<Preparation> &preparation);
    Result<void> adoptCatalog(const Flow &flow, const Catalog &catalog);
    void chooseFresh(const Flow &flow);
    void train();
    void judge();
    void deliver();
    void delivered(const Result<QJsonObject> &outcome);
    QList<Delivery> deliveries() const;
    QJsonObject gateReport() const;
    void conclude(RunState state, const QString &error = {});
    void setAsideUnfinished(const QString &reason);

    void followStopRequest();
    void sampleResources();
    void noteProgress();

    RunLock m_lock;
    std::unique_ptr<Database> m_database;
    std::optional<ObjectStore> m_objects;
    std::unique_ptr<Recorder> m_recorder;
    std::unique_ptr<ResourceSampler> m_sampler;
    std::optional<Workshop> m_workshop;
    std::unique_ptr<Agenda> m_agenda;
    std::unique_ptr<Scheduler> m_scheduler;
    std::unique_ptr<Gates> m_gates;

    Run m_run;
    Plan m_plan;
    RunScope m_scope;
    QSet<NodeId> m_fresh; //!< what is trained anew even where a result is cached
    QHash<QString, QString> m_interpreters;
    QJsonObject m_environment;
    QList<Delivery> m_deliveries;
    QJsonObject m_report;
    QJsonObject m_before; //!< the report that a run had before it was added to
    bool m_refused = false;
    bool m_stopping = false;
    bool m_concluded = false;
    std::shared_ptr<std::atomic_bool> m_cancelled = std::make_shared<std::atomic_bool>(false);
    QFuture<void> m_background;
    QTimer m_stopPoll, m_sampling, m_progress;
};

} // namespace rondo
