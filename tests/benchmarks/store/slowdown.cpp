// SPDX-License-Identifier: GPL-3.0-or-later
#include "slowdown.h"

#include "base/json.h"
#include "data/dataset.h"
#include "data/formats.h"
#include "execution/programs.h"
#include "execution/protocol.h"
#include "execution/runner.h"
#include "experiments/experiments.h"
#include "store/database.h"
#include "store/objectstore.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>
#include <ctime>

using namespace rondo;

namespace {

constexpr int rounds = 21; // one differs from the next by some hundredths
constexpr qint64 images = 10'000;

class Slowdown {
public:
    explicit Slowdown(const QString &mnist)
        : m_mnist(mnist)
    {
    }

    Result<void> open()
    {
        const auto project
            = Project::create(m_folder.filePath(QStringLiteral("project")), QStringLiteral("store"));
        if (!project)
            return project.error();
        m_project.emplace(*project);
        auto objects = ObjectStore::open(m_project->objectsFolder());
        if (!objects)
            return objects.error();
        m_objects.emplace(*objects);
        const auto digest = importIdxFolder(*m_objects, m_mnist);
        if (!digest)
            return digest.error();
        m_digest = *digest;
        return {};
    }

    //! Images a second of a training whose run is recorded.
    Result<double> recorded(int round)
    {
        auto database = Database::open(m_project->storePath());
        if (!database)
            return database.error();
        Experiments experiments(**database);
        Step step;
        step.node = {QStringLiteral("convnet")};
        step.type = QStringLiteral("convnet");
        step.name = QStringLiteral("convnet-%1").arg(round);
        step.settings = settings();
        step.dataset = {m_digest, images};
        const auto run = experiments.addRun(QStringLiteral("store"), QStringLiteral("{}"), {{step}}, {});
        if (!run)
            return run.error();
        Runner runner(*m_project, {.workers = 1, .threads = QThread::idealThreadCount()});
        QObject::connect(&runner, &Runner::finished, qApp, &QCoreApplication::quit);
        const std::clock_t before = std::clock();
        if (const auto resumed = runner.resume(*run); !resumed)
            return resumed.error();
        QCoreApplication::exec();
        const auto all = experiments.experiments(*run);
        const auto experiment
            = all ? experiments.experiment(all->first().id) : Result<Experiment>(all.error());
        if (!experiment)
            return experiment.error();
        m_processor += double(std::clock() - before) / CLOCKS_PER_SEC;
        m_training += experiment->seconds * QThread::idealThreadCount();
        m_points += experiments.series(experiment->id, QStringLiteral("loss"))->size();
        return speed(experiment->report);
    }

    //! The same task with a worker whose lines nobody keeps.
    Result<double> alone(int round) const
    {
        const auto program = findProgram(QStringLiteral("rondo-worker"));
        if (!program)
            return program.error();
        const QString folder = m_folder.filePath(QStringLiteral("alone-%1").arg(round));
        QDir().mkpath(folder);
        Task task;
        task.type = QStringLiteral("convnet");
        task.settings = settings();
        task.dataset = DatasetVersion::reference(*m_objects, m_digest);
        task.images = images;
        task.folder = folder;
        QProcess worker;
        worker.setProcessEnvironment(childEnvironment({.threads = QThread::idealThreadCount()}));
        worker.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        worker.start(*program, {});
        worker.write(jsonLine(task.toJson()) + '\n');
        worker.closeWriteChannel();
        worker.waitForFinished(-1);
        for (const QByteArray &line : worker.readAllStandardOutput().split('\n')) {
            const QJsonObject event = QJsonDocument::fromJson(line).object();
            if (event.value(QLatin1String("event")) == QLatin1String("result"))
                return speed(event.value(QLatin1String("report")).toObject());
        }
        return Error {QStringLiteral("The worker reported no result.")};
    }

    qsizetype points() const { return m_points; }
    //! The part of the computer's processor time that the runner took while it recorded.
    double share() const { return m_processor / m_training; }

private:
    static QJsonObject settings()
    {
        return {{QStringLiteral("epochs"), 2}, {QStringLiteral("batch_size"), 128}};
    }
    static Result<double> speed(const QJsonObject &report)
    {
        const double figure = report.value(QLatin1String("training_images_per_second")).toDouble();
        return figure > 0 ? Result<double>(figure) : Error {QStringLiteral("The training had no speed.")};
    }

    const QTemporaryDir m_folder;
    const QString m_mnist;
    std::optional<Project> m_project;
    std::optional<ObjectStore> m_objects;
    Digest m_digest;
    qsizetype m_points = 0;
    double m_processor = 0; //!< seconds of this process
    double m_training = 0; //!< seconds of all cores
};

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace

Result<QJsonObject> measureSlowdown(const QString &folder)
{
    Slowdown slowdown(folder);
    if (const auto opened = slowdown.open(); !opened)
        return opened.error();
    QList<double> recorded;
    QList<double> alone;
    QList<double> ratios;
    for (int round = 0; round < rounds; ++round) {
        const bool recordedFirst = round % 2 == 0; // whatever else the computer does hits both
        const auto first = recordedFirst ? slowdown.recorded(round) : slowdown.alone(round);
        const auto second = recordedFirst ? slowdown.alone(round) : slowdown.recorded(round);
        if (!first || !second)
            return first ? second.error() : first.error();
        recorded << (recordedFirst ? *first : *second);
        alone << (recordedFirst ? *second : *first);
        ratios << alone.last() / recorded.last();
    }
    return QJsonObject {{QStringLiteral("recorded_images_per_second"), median(recorded)},
                        {QStringLiteral("alone_images_per_second"), median(alone)},
                        {QStringLiteral("slowdown"), median(ratios) - 1},
                        {QStringLiteral("runner_share_of_processors"), slowdown.share()},
                        {QStringLiteral("points_of_loss"), qint64(slowdown.points())},
                        {QStringLiteral("rounds"), rounds}};
}
