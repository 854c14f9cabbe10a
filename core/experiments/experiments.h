// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "flow/plan.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QMap>

#include <limits>
#include <optional>

namespace rondo {

class Database;

enum class RunState { Running, Done, Failed, Stopped, Refused };
enum class ExperimentState { Queued, Running, Done, Cached, Failed, Stopped };

QString toString(RunState state);
QString toString(ExperimentState state);
bool isFinished(ExperimentState state);

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

struct Run {
    RunId id;
    QString flow; //!< name of the flow
    QString flowText; //!< the drawing as it was
    QJsonObject cause; //!< {"kind": "person", "text": "..."}: why did this run?
    RunState state = RunState::Running;
    QDateTime created, finished;
    bool ownerAlive
        = false; //!< whether the process that runs it lives; false and Running = was killed, can be resumed
    qint64 owner = 0; //!< pid
    bool stopRequested = false;
    QJsonObject report; //!< the validation's: {"best": experiment id, "models": [{"experiment":…, "passes":…,
                        //!< "failed":[…]}]}, deployment
};

//! The figures of a whole series.
struct MetricExtent {
    double last = nan, low = nan, high = nan;
    //! The next point has this value; a gap is nobody's low or high.
    void add(double value);
    bool operator==(const MetricExtent &) const = default;
};

struct Experiment {
    ExperimentId id;
    RunId run;
    NodeId node;
    QString nodeTitle, type, name; //!< "ConvNet", "convnet", "convnet-3"
    int ordinal = 0;
    QJsonObject settings;
    QString dataset, key;
    ExperimentState state = ExperimentState::Queued;
    QString reason; //!< why it failed or stopped
    QString logTail;
    int epoch = 0, epochs = 0;
    double fraction = 0; //!< of the training, 0 to 1
    QString device;
    QDateTime started, finished;
    double seconds = 0; //!< of training so far, over all resumes
    QMap<QString, double> metrics; //!< last value of each; NaN where it diverged
    QJsonObject report; //!< {"confusion": [[…]], "mistakes": …, …} of the result; before it see epochconfusion.h
    QString model; //!< digest of the manifest in the object store; empty until done
    ExperimentId cachedFrom;
    QStringList tags; //!< sorted; tags, notes and archived are the person's: update() leaves them alone
    QString notes;
    QDateTime archived; //!< invalid: it is not
    QJsonObject origin; //!< why these settings: {"kind": "grid"|"random"|"sobol"|"tpe"|"person"|"import", "trial": …}
    QJsonObject environment; //!< where it ran: {"machine": …, "versions": {…}, "commit": …}
    //! Of each series. Exact once the experiment ended; while it runs, low and high also count values that
    //! were reported again for the same step.
    QMap<QString, MetricExtent> extents;

    double metric(const QString &metricName) const { return metrics.value(metricName, nan); }
};

struct MetricPoint {
    qint64 step = 0;
    double epoch = 0; //!< fractional epochs since the start
    double value = 0; //!< NaN: a gap
    qint64 time = 0; //!< ms since 1970 when it was reported
    bool operator==(const MetricPoint &) const = default;
};

//! A stretch of a series, ends included, for zooming.
struct SeriesRange {
    enum class Axis { Step, Epoch, Time }; //!< time: ms since 1970
    Axis axis = Axis::Step;
    double from = -std::numeric_limits<double>::infinity();
    double to = std::numeric_limits<double>::infinity();
};

//! One second of an experiment's use of the machine. NaN where unknown.
struct ResourceSample {
    qint64 time = 0; //!< ms since 1970
    double cpu = nan; //!< cores in use
    double memory = nan; //!< bytes
    double gpu = nan; //!< 0 to 1
    double gpuMemory = nan; //!< bytes
    double gpuTemperature = nan; //!< degrees Celsius
    double gpuPower = nan; //!< watts
    double diskRead = nan, diskWritten = nan; //!< bytes a second
    double received = nan, sent = nan; //!< bytes a second over the network, of the whole computer
};

/*!
    Runs, experiments, metrics and resources as rows of the store. Thin: holds a reference to a Database,
   which must outlive it, and lives in that one's thread. Reading is for everybody; writing is the runner's.
*/
class Experiments {
public:
    explicit Experiments(Database &database)
        : m_database(database)
    {
    }

    // --- Reading
    Result<QList<Run>> runs() const; //!< newest first, without flowText
    Result<Run> run(RunId id) const;
    Result<std::optional<Run>> latestRun() const; //!< of this project's flows: nothing that was imported
    Result<QList<Experiment>> experiments(RunId run) const; //!< in the order of the plan, without report
    Result<QList<Experiment>> allExperiments() const; //!< newest run first, without report
    Result<Experiment> experiment(ExperimentId id) const;
    //! At most \a maximum points, thinned to the smallest and largest of each stretch; NaN stays a gap. 0 =
    //! all. A cached experiment shows those of the one it was taken from; so do metricNames() and resources().
    //! Of a \a range, and then also the point before and the one after it, so that a line leaves the picture.
    Result<QList<MetricPoint>> series(ExperimentId id, const QString &metric, int maximum = 0,
                                      const SeriesRange &range = {}) const;
    //! Sorted.
    Result<QStringList> metricNames(ExperimentId id) const;
    Result<QList<ResourceSample>> resources(ExperimentId id) const;
    //! The sum over the experiments that run now, and the last \a seconds of it.
    Result<QList<ResourceSample>> machineUse(RunId run, int seconds) const;
    Result<Plan> plan(RunId id) const;

    // --- Writing
    Result<RunId> addRun(const QString &flow, const QString &flowText, const Plan &plan,
                         const QJsonObject &cause);
    //! Claims a run for this process; fails when another live process owns it.
    Result<void> claim(RunId run);
    //! The plan again: experiments that wait get its dataset and key (those became known), and steps it did not have
    //! become experiments, behind all others.
    Result<void> setPlan(RunId run, const Plan &plan);
    Result<void> setRunState(RunId run, RunState state, const QJsonObject &report = {});
    Result<void> requestStop(RunId run);
    Result<bool> stopRequested(RunId run) const;
    //! Writes every field but id, run and the metrics. An empty report leaves the row's: most who write have not read it.
    Result<void> update(const Experiment &experiment);
    //! A finished experiment with the same key, to be reused instead of training again.
    Result<std::optional<Experiment>> finishedWithKey(const QString &key) const;

    struct MetricRow {
        ExperimentId experiment;
        QString name;
        MetricPoint point;
        qint64 time = 0;
    };
    //! One transaction; repeated (experiment, name, step) replace. Also updates the experiments' metrics and
    //! extents. Who records a run keeps a MetricWriter instead, which knows what it wrote before.
    Result<void> addMetrics(const QList<MetricRow> &rows);
    //! The figures of an experiment that ended, which are those of its best epoch and no point of a series.
    Result<void> setMetrics(ExperimentId experiment, const QMap<QString, double> &metrics);
    Result<void> addResources(const QList<std::pair<ExperimentId, ResourceSample>> &rows);

private:
    Database &m_database;
};

} // namespace rondo
