// SPDX-License-Identifier: GPL-3.0-or-later
// bench_store [MNIST_FOLDER]: points of metrics into the store, out of it, and what is in between. With MNIST
// also how much recording slows a training. Prints one JSON document.

#include "base/json.h"
#include "execution/recorder.h"
#include "experiments/packing.h"
#include "slowdown.h"
#include "store/database.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>
#include <cstdio>

using namespace rondo;

namespace {

constexpr int rounds = 3;
constexpr int millionPoints = 1'000'000;
constexpr int seriesOfMillion = 10;
constexpr int manyMetrics = 12'345;
constexpr int overlaidExperiments = 100;
constexpr int overlaidPoints = 10'000;

double milliseconds(const QElapsedTimer &clock)
{
    return double(clock.nsecsElapsed()) / 1e6;
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

template <class T> T must(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "%s\n", qPrintable(result.errorText()));
        std::exit(EXIT_FAILURE);
    }
    return *std::move(result);
}

void must(const Result<void> &result)
{
    must(result ? Result<bool>(true) : Result<bool>(result.error()));
}

//! A store with experiments that run.
class Bench {
public:
    explicit Bench(int count)
        : database(must(Database::open(m_folder.filePath(QStringLiteral("store.sqlite")))))
        , store(*database)
    {
        Plan plan;
        for (int i = 0; i < count; ++i) {
            Step step;
            step.name = QStringLiteral("experiment-%1").arg(i);
            plan.steps.append(step);
        }
        experiments = must(store.experiments(must(store.addRun(QStringLiteral("store"), {}, plan, {}))));
        for (Experiment &experiment : experiments) {
            experiment.state = ExperimentState::Running;
            experiment.started = QDateTime::currentDateTimeUtc();
        }
    }
    QString path() const { return database->path(); }

private:
    QTemporaryDir m_folder;

public:
    std::unique_ptr<Database> database;
    Experiments store;
    QList<Experiment> experiments;
};

double value(int step)
{
    return double(float(1 / (1 + 0.001 * step) + 0.05 * std::sin(step)));
}

void addMillion(Recorder &recorder, ExperimentId experiment)
{
    QStringList names;
    for (int i = 0; i < seriesOfMillion; ++i)
        names << QStringLiteral("metric_%1").arg(i);
    for (int step = 0; step < millionPoints / seriesOfMillion; ++step) {
        for (const QString &name : std::as_const(names))
            recorder.addMetric(experiment, name, {step, step / 468.0, value(step)});
    }
}

void addEpoch(Recorder &recorder, ExperimentId experiment, int epoch)
{
    for (int i = 0; i < manyMetrics; ++i)
        recorder.addMetric(experiment, QStringLiteral("layer_%1/gradient_norm").arg(i),
                           {epoch, double(epoch), value(i + epoch)});
}

void addMany(Recorder &recorder, ExperimentId experiment)
{
    addEpoch(recorder, experiment, 0);
}

//! Points a second, from the recorder to the store, through the same calls as a run's.
double pointsPerSecond()
{
    Bench bench(1);
    Recorder recorder(*bench.database, nullptr);
    QElapsedTimer clock;
    clock.start();
    addMillion(recorder, bench.experiments[0].id);
    recorder.flush();
    return 1e9 * millionPoints / double(clock.nsecsElapsed());
}

//! The longest that the runner's thread was held by one write of an experiment; with \a isPacked while another
//! one is packed, which had been given what \a fill gives.
double longestWrite(void (*fill)(Recorder &, ExperimentId), bool isPacked = true)
{
    Bench bench(2);
    double longest = 0;
    Recorder recorder(*bench.database, nullptr);
    fill(recorder, bench.experiments[0].id);
    recorder.flush();
    bench.experiments[0].state = ExperimentState::Done;
    int batches = 0;
    QTimer often;
    QObject::connect(&often, &QTimer::timeout, &often, [&] {
        if (batches == 5 && isPacked)
            recorder.update(bench.experiments[0]); // ended: packing begins
        QElapsedTimer clock;
        clock.start();
        recorder.addMetric(bench.experiments[1].id, QStringLiteral("loss"), {++batches, 0, 0.5});
        recorder.flush();
        longest = std::max(longest, milliseconds(clock));
        auto left
            = must(bench.database->run(QStringLiteral("SELECT count(*) FROM metrics WHERE experiment = ?"),
                                       {bench.experiments[0].id.value}));
        if (batches > 300 || (batches > 50 && left.next() && left.value(0).toInt() == 0))
            QCoreApplication::quit();
    });
    often.start(10);
    QCoreApplication::exec();
    return longest;
}

QJsonObject listing()
{
    Bench bench(1);
    QList<double> record;
    QList<double> list;
    QList<double> whole;
    {
        Recorder recorder(*bench.database, nullptr);
        for (int epoch = 0; epoch < rounds; ++epoch) {
            QElapsedTimer clock;
            clock.start();
            addEpoch(recorder, bench.experiments[0].id, epoch);
            recorder.flush();
            record << milliseconds(clock);
        }
        bench.experiments[0].state = ExperimentState::Done;
        recorder.update(bench.experiments[0]);
    }
    for (int round = 0; round < rounds; ++round) {
        const auto fresh = must(Database::open(bench.path()));
        const Experiments store(*fresh);
        QElapsedTimer clock;
        clock.start();
        const QStringList names = must(store.metricNames(bench.experiments[0].id));
        list << milliseconds(clock);
        const Experiment experiment = must(store.experiment(bench.experiments[0].id));
        whole << milliseconds(clock);
        if (names.size() != manyMetrics || experiment.extents.size() != manyMetrics)
            must(Result<void>(Error {QStringLiteral("Metrics are missing.")}));
    }
    return {{QStringLiteral("record_one_point_of_each_ms"), median(record)},
            {QStringLiteral("names_ms"), median(list)},
            {QStringLiteral("names_and_figures_ms"), median(whole)}};
}

QJsonObject reading()
{
    Bench bench(overlaidExperiments);
    {
        Recorder recorder(*bench.database, nullptr);
        for (Experiment &experiment : bench.experiments) {
            for (int step = 0; step < overlaidPoints; ++step)
                recorder.addMetric(experiment.id, QStringLiteral("loss"), {step, step / 468.0, value(step)});
            recorder.flush();
            experiment.state = ExperimentState::Done;
            recorder.update(experiment);
        }
    }
    const auto time = [&](int maximum, const SeriesRange &range = {}) {
        QList<double> times;
        for (int round = 0; round < rounds; ++round) {
            const auto fresh = must(Database::open(bench.path()));
            const Experiments store(*fresh);
            QElapsedTimer clock;
            clock.start();
            for (const Experiment &experiment : std::as_const(bench.experiments))
                must(store.series(experiment.id, QStringLiteral("loss"), maximum, range));
            times << milliseconds(clock);
        }
        return median(times);
    };
    const double raw = time(0);
    const double thinned = time(2000);
    const double zoomed = time(2000, {SeriesRange::Axis::Step, 4000, 4500});
    auto bytes = must(bench.database->run(QStringLiteral("SELECT sum(length(points)) FROM metric_series")));
    bytes.next();
    return {
        {QStringLiteral("raw_ms"), raw},
        {QStringLiteral("thinned_ms"), thinned},
        {QStringLiteral("zoomed_ms"), zoomed},
        {QStringLiteral("bytes_a_point"), bytes.value(0).toDouble() / overlaidExperiments / overlaidPoints}};
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QList<double> rates;
    for (int round = 0; round < rounds; ++round)
        rates << pointsPerSecond();
    QJsonObject result {
        {QStringLiteral("benchmark"), QStringLiteral("store")},
        {QStringLiteral("points"), millionPoints},
        {QStringLiteral("points_per_second"), median(rates)},
        {QStringLiteral("list"), listing()},
        {QStringLiteral("read"), reading()},
        {QStringLiteral("longest_write_ms_while_12345_metrics_are_packed"), longestWrite(addMany)},
        {QStringLiteral("longest_write_ms_while_a_million_points_are_packed"), longestWrite(addMillion)}};
    result.insert(QStringLiteral("longest_write_ms_with_nothing_packed"), longestWrite(addMany, false));
    if (const QString mnist = QCoreApplication::arguments().value(1); !mnist.isEmpty())
        result.insert(QStringLiteral("slowdown"), must(measureSlowdown(mnist)));
    std::puts(jsonLine(result).constData());
    return 0;
}
