// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplerun.h"

#include "base/files.h"
#include "experiments/epochconfusion.h"
#include "flow/plan.h"

#include <QJsonArray>
#include <QRandomGenerator>

#include <cmath>

namespace rondo::testing {
namespace {

    template <class T> T must(Result<T> result)
    {
        if (!result)
            qFatal("%s", qPrintable(result.errorText()));
        return std::move(result).value();
    }

    void must(const Result<void> &result)
    {
        if (!result)
            qFatal("%s", qPrintable(result.errorText()));
    }

    constexpr int epochs = 12;

    Step step(const QString &node, const QString &type, const QString &prefix, int ordinal,
              QJsonObject settings)
    {
        settings.insert(QStringLiteral("epochs"), epochs);
        settings.insert(QStringLiteral("seed"), 1);
        Step step;
        step.node = {prefix};
        step.nodeTitle = node;
        step.type = type;
        step.name = QStringLiteral("%1-%2").arg(prefix).arg(ordinal);
        step.ordinal = ordinal;
        step.settings = settings;
        step.dataset = {QStringLiteral("sha256:") + QString(64, QLatin1Char('a')), 0};
        step.key = step.name;
        if (type == QLatin1String("script"))
            step.code = QStringLiteral("sha256:a41f9c2") + QString(57, QLatin1Char('0'));
        return step;
    }

    QJsonArray confusion(int seed)
    {
        QRandomGenerator random(quint32(seed + 1));
        const QList<std::pair<int, int>> usual {{4, 9}, {7, 2}, {9, 4}, {3, 5}, {5, 3}, {8, 3}};
        QJsonArray rows;
        for (int actual = 0; actual < 10; ++actual) {
            QJsonArray row;
            for (int predicted = 0; predicted < 10; ++predicted) {
                int count = actual == predicted ? 92 + int(random.bounded(8))
                    : random.bounded(12) == 0   ? 1
                                                : 0;
                const auto at = usual.indexOf({actual, predicted});
                count += at >= 0 ? int(8 - at) : 0;
                row << count;
            }
            rows << row;
        }
        return rows;
    }

    Project newProject(const QString &folder)
    {
        return must(Project::create(folder, QStringLiteral("cheque-digits")));
    }

} // namespace

Plan samplePlan()
{
    Plan plan;
    int ordinal = 0;
    for (double lr : {0.001, 0.003, 0.01}) {
        for (int batch : {64, 128, 256}) {
            plan.steps << step(QStringLiteral("ConvNet"), QStringLiteral("convnet"),
                               QStringLiteral("convnet"), ++ordinal,
                               {{QStringLiteral("lr"), lr},
                                {QStringLiteral("batch_size"), batch},
                                {QStringLiteral("dropout"), 0.25},
                                {QStringLiteral("optimizer"), QStringLiteral("adam")}});
        }
    }
    ordinal = 0;
    for (double lr : {0.0003, 0.001, 0.003}) {
        for (int depth : {5, 7}) {
            plan.steps << step(QStringLiteral("VGG"), QStringLiteral("vgg"), QStringLiteral("vgg"),
                               ++ordinal,
                               {{QStringLiteral("lr"), lr},
                                {QStringLiteral("batch_size"), 128},
                                {QStringLiteral("depth"), depth},
                                {QStringLiteral("width"), 16}});
        }
    }
    ordinal = 0;
    for (int width : {16, 32, 64}) {
        plan.steps << step(QStringLiteral("PyTorch script"), QStringLiteral("script"),
                           QStringLiteral("script"), ++ordinal,
                           {{QStringLiteral("lr"), 0.002},
                            {QStringLiteral("batch_size"), 128},
                            {QStringLiteral("width"), width}});
    }
    return plan;
}

SampleRun::SampleRun()
    : m_project(newProject(m_folder.path()))
    , m_database(must(Database::open(m_project.storePath())))
{
}

RunId SampleRun::addRun()
{
    return must(experiments().addRun(QStringLiteral("Digit training"), QStringLiteral("{}"), samplePlan(),
                                     {{QStringLiteral("kind"), QStringLiteral("person")},
                                      {QStringLiteral("text"), QStringLiteral("Started in the window")}}));
}

Experiment SampleRun::at(RunId run, int experiment)
{
    const ExperimentId id = must(experiments().experiments(run)).at(experiment).id;
    return must(experiments().experiment(id));
}

void SampleRun::train(RunId run, int number, int epoch)
{
    Experiment experiment = at(run, number);
    QRandomGenerator random(quint32(number + 7));
    const double quality = 0.002 + 0.012 * random.generateDouble();
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    QList<Experiments::MetricRow> rows;
    const auto add = [&](const char *name, qint64 step, double at, double value) {
        rows << Experiments::MetricRow {experiment.id, QLatin1String(name), {step, at, value}, now};
    };
    constexpr int stepsOfEpoch = 20;
    for (int step = 1; step <= epoch * stepsOfEpoch; ++step) {
        const double at = double(step) / stepsOfEpoch;
        const double noise = 1 + 0.14 * (random.generateDouble() - 0.5);
        add("loss", step, at, (0.012 + 0.55 * std::exp(-0.9 * at) + quality) * noise);
        add("accuracy", step, at, 1 - (0.004 + 0.16 * std::exp(-0.75 * at) + quality / 4) * noise);
        if (step % stepsOfEpoch == 0) {
            add("val_loss", step, at, (0.02 + 0.5 * std::exp(-0.8 * at) + quality) * noise);
            add("val_accuracy", step, at, 1 - (0.004 + 0.1 * std::exp(-0.7 * at) + quality / 2) * noise);
        }
    }
    QList<std::pair<ExperimentId, ResourceSample>> use;
    for (int second = 0; second < epoch * 8; ++second) {
        ResourceSample sample {now - 1000 * (epoch * 8 - second), 0.9 + 0.2 * random.generateDouble(),
                               4.1e8 + 2e7 * random.generateDouble()};
        sample.diskRead = 0;
        sample.diskWritten = 3e5 * random.generateDouble();
        sample.received = sample.sent = 900;
        use << std::pair {experiment.id, sample};
    }
    must(experiments().addMetrics(rows));
    must(experiments().addResources(use));
    experiment.state = ExperimentState::Running;
    experiment.epoch = epoch;
    experiment.epochs = epochs;
    experiment.fraction = double(epoch) / epochs;
    experiment.seconds = 15.2 * epoch;
    EpochConfusion {.epoch = epoch, .counts = confusion(number + 20 * epoch)}.putInto(experiment.report);
    experiment.device = QStringLiteral("cpu");
    experiment.started = QDateTime::currentDateTimeUtc().addSecs(-15 * epoch);
    must(experiments().update(experiment));
    QByteArray log;
    for (int at = 1; at <= epoch; ++at)
        log += QStringLiteral("epoch %1 of %2\n").arg(at).arg(epochs).toUtf8();
    must(writeFileAtomically(
        m_project.experimentFolder(run.value, experiment.name) + QStringLiteral("/log.txt"), log));
}

void SampleRun::finish(RunId run, int number)
{
    train(run, number, epochs);
    Experiment experiment = at(run, number);
    const double size = experiment.type == QLatin1String("vgg") ? 37.1
        : experiment.type == QLatin1String("script")            ? 2.9
                                                                : 4.6;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const auto row = [&](const char *name, double value) {
        return Experiments::MetricRow {
            experiment.id, QLatin1String(name), {epochs, double(epochs), value}, now};
    };
    must(experiments().addMetrics({row("latency_p50_ms", size / 5 + 0.1 * number), row("size_mb", size),
                                   row("images_per_second", 9640 - 100 * number),
                                   row("parameters", 1199882)}));
    experiment.state = ExperimentState::Done;
    experiment.fraction = 1;
    experiment.finished = QDateTime::currentDateTimeUtc().addSecs(number);
    experiment.model
        = QStringLiteral("sha256:") + QString::number(number + 10).rightJustified(64, QLatin1Char('b'));
    experiment.report = {{QStringLiteral("confusion"), confusion(number)}};
    must(experiments().update(experiment));
}

void SampleRun::fail(RunId run, int number, const QString &reason)
{
    train(run, number, 2);
    Experiment experiment = at(run, number);
    must(experiments().addMetrics({{experiment.id, QStringLiteral("val_accuracy"), {99, 2.5, nan}, 0},
                                   {experiment.id, QStringLiteral("val_loss"), {99, 2.5, nan}, 0}}));
    experiment.state = ExperimentState::Failed;
    experiment.reason = reason;
    experiment.finished = QDateTime::currentDateTimeUtc();
    must(experiments().update(experiment));
}

RunId SampleRun::addRunInProgress()
{
    const RunId run = addRun();
    for (int experiment : {0, 1, 2, 3, 4, 5, 6, 9, 10, 11, 15})
        finish(run, experiment);
    train(run, 7, 9);
    train(run, 12, 4);
    fail(run, 13, QStringLiteral("the loss became NaN"));
    judge(run);
    return run;
}

void SampleRun::judge(RunId run)
{
    QJsonArray models;
    ExperimentId best;
    double accuracy = 0;
    for (const Experiment &experiment : must(experiments().experiments(run))) {
        if (experiment.state != ExperimentState::Done)
            continue;
        const bool passes = experiment.type != QLatin1String("vgg");
        const double value = experiment.metric(QStringLiteral("val_accuracy"));
        if (passes && value > accuracy) {
            accuracy = value;
            best = experiment.id;
        }
        const QJsonObject failure {{QStringLiteral("check"), QStringLiteral("max_size_mb")},
                                   {QStringLiteral("text"), QStringLiteral("size 37.1 MB is above 10 MB")}};
        models << QJsonObject {{QStringLiteral("experiment"), experiment.id.value},
                               {QStringLiteral("passes"), passes},
                               {QStringLiteral("failed"), passes ? QJsonArray() : QJsonArray {failure}}};
    }
    must(experiments().setRunState(
        run, RunState::Running, {{QStringLiteral("best"), best.value}, {QStringLiteral("models"), models}}));
}

} // namespace rondo::testing
