// SPDX-License-Identifier: GPL-3.0-or-later

// How long a metric takes from the line a worker prints to the painted curve: a worker and a runner in processes of their own, a real
// store, and the Experiments page of a window off screen. And how long the list of 12,345 metrics takes. Prints one JSON document.

#include "base/json.h"
#include "charts/metricchart.h"
#include "execution/runner.h"
#include "experiments/dashboard.h"
#include "experiments/experimentspage.h"
#include "liveworker.h"
#include "session.h"
#include "store/database.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QDateTime>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QProcess>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>

using namespace rondo;

namespace {

constexpr int metricCount = 12345;
constexpr int rounds = 5;

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

Plan planOfOne()
{
    Plan plan;
    plan.steps.append({.kind = Step::Kind::Train,
                       .node = {QStringLiteral("live")},
                       .nodeTitle = QStringLiteral("Live"),
                       .type = QStringLiteral("nothing"),
                       .name = QStringLiteral("live-1"),
                       .ordinal = 1,
                       .settings = {},
                       .dataset = {QStringLiteral("sha256:none"), 0},
                       .code = {},
                       .inputs = {},
                       .key = {}});
    return plan;
}

//! Runs the event loop until \a holds, at most so long.
template <class Condition> bool waitFor(Condition holds, int most)
{
    QEventLoop loop;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (holds())
            loop.quit();
    });
    QTimer::singleShot(most, &loop, &QEventLoop::quit);
    look.start(10);
    loop.exec();
    return holds();
}

//! Notes when a widget has painted.
class PaintWatch : public QObject {
public:
    PaintWatch(QWidget &widget, std::function<void()> painted)
        : m_painted(std::move(painted))
    {
        widget.installEventFilter(this);
    }

    QList<qint64> times; //!< ms since 1970

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            QTimer::singleShot(0, this, [this] { // the picture is complete then
                times << QDateTime::currentMSecsSinceEpoch();
                m_painted();
            });
        return false;
    }

private:
    std::function<void()> m_painted;
};

int mostInOneSecond(const QList<qint64> &times)
{
    int most = 0;
    for (qsizetype first = 0, last = 0; last < times.size(); ++last) {
        while (times[last] - times[first] >= 1000)
            ++first;
        most = std::max(most, int(last - first + 1));
    }
    return most;
}

double percentile(QList<double> values, double part)
{
    std::sort(values.begin(), values.end());
    return values.isEmpty() ? -1 : values[qsizetype(part * double(values.size() - 1))];
}

QJsonObject figures(const QList<double> &latencies)
{
    return {{QStringLiteral("lines"), latencies.size()},
            {QStringLiteral("median_ms"), percentile(latencies, 0.5)},
            {QStringLiteral("p95_ms"), percentile(latencies, 0.95)}};
}

QJsonObject measureLatency(Theme &theme, const QString &self)
{
    const QTemporaryDir folder;
    const QString programs = folder.filePath(QStringLiteral("programs"));
    QDir().mkpath(programs);
    QFile::link(self, programs + QStringLiteral("/rondo-worker"));
    const Project project = must(Project::create(folder.filePath(QStringLiteral("project")), QStringLiteral("live")));

    const auto session = must(Session::open(project.folder()));
    ExperimentsPage page(theme);
    page.resize(1368, 820);
    page.setSession(session.get());
    page.show();
    QProcess runner;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("RONDO_BIN_DIR"), programs);
    runner.setProcessEnvironment(environment);
    runner.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    runner.start(self, {QStringLiteral("--runner"), project.folder()});
    if (!waitFor([&] { return !session->runExperiments().isEmpty(); }, 10'000))
        qFatal("the run does not begin");
    const Experiment experiment = session->runExperiments().first();
    page.showExperiment(experiment.id);

    MetricChart *chart = nullptr;
    const bool isShown = waitFor(
        [&] {
            for (auto *each : page.findChildren<MetricChart *>()) {
                if (each->accessibleName() == QLatin1String("Loss by epoch"))
                    chart = each->isVisible() && each->findChild<QAbstractScrollArea *>() ? each : chart;
            }
            return chart != nullptr;
        },
        10'000);
    if (!isShown)
        qFatal("the chart of the loss is not shown");
    QList<qint64> seen(slowLines + quickLines + 1, 0); // when line n was first to be seen
    int newest = 0;
    PaintWatch watch(*chart->findChild<QAbstractScrollArea *>()->viewport(), [&] {
        const QStringList values = chart->valuesAt(1e9);
        const int shown = values.isEmpty() ? 0 : values.first().section(QLatin1Char(' '), -1).toInt();
        for (; newest < shown; ++newest)
            seen[newest + 1] = QDateTime::currentMSecsSinceEpoch();
    });
    waitFor([&] { return newest == slowLines + quickLines; }, 120'000);
    runner.waitForFinished(10'000);
    QFile file(project.experimentFolder(experiment.run.value, experiment.name) + QStringLiteral("/times.txt"));
    if (newest < slowLines + quickLines || !file.open(QIODevice::ReadOnly))
        qFatal("only %d lines reached the window", newest);
    QList<double> slow, quick;
    for (int line = 1; line <= slowLines + quickLines; ++line)
        (line <= slowLines ? slow : quick) << double(seen[line] - file.readLine().trimmed().toLongLong());
    return {{QStringLiteral("slow"), figures(slow)},
            {QStringLiteral("quick"), figures(quick)},
            {QStringLiteral("most_repaints_in_a_second"), mostInOneSecond(watch.times)}};
}

double measureList(Theme &theme)
{
    const QTemporaryDir folder;
    const Project project = must(Project::create(folder.filePath(QStringLiteral("project")), QStringLiteral("list")));
    const auto database = must(Database::open(project.storePath()));
    Experiments experiments(*database);
    const RunId run = must(experiments.addRun(QStringLiteral("live"), QStringLiteral("{}"), planOfOne(), {}));
    const ExperimentId id = must(experiments.experiments(run)).first().id;
    QList<Experiments::MetricRow> rows;
    for (int metric = 0; metric < metricCount; ++metric) {
        for (int step = 0; step < 10; ++step)
            rows << Experiments::MetricRow {id, QStringLiteral("layer%1/weight_norm").arg(metric), {step, step / 10.0, 1.0 * step}, 0};
    }
    must(experiments.addMetrics(rows));
    QList<double> times;
    for (int round = 0; round < rounds; ++round) {
        StoreThread store(project);
        Dashboard dashboard(theme);
        dashboard.setStore(&store, &project);
        dashboard.resize(400, 820);
        dashboard.show();
        dashboard.findChild<QTabBar *>()->setCurrentIndex(1);
        QCoreApplication::processEvents();
        QAbstractItemView *list = nullptr;
        for (auto *view : dashboard.findChildren<QAbstractItemView *>()) {
            if (view->accessibleName() == QLatin1String("Metrics"))
                list = view;
        }
        double painted = -1;
        QElapsedTimer clock;
        PaintWatch watch(*list->viewport(), [&] {
            if (painted < 0 && list->model()->rowCount() == metricCount)
                painted = double(clock.nsecsElapsed()) * 1e-6;
        });
        clock.start();
        dashboard.setExperiment(id);
        waitFor([&] { return painted >= 0; }, 20'000);
        times << painted;
        dashboard.setStore(nullptr, nullptr);
    }
    return percentile(times, 0.5);
}

int runRunner(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const Project project = must(Project::open(arguments.at(2)));
    const auto database = must(Database::open(project.storePath()));
    Runner runner(project);
    QObject::connect(&runner, &Runner::finished, qApp, &QCoreApplication::quit);
    must(runner.resume(must(Experiments(*database).addRun(QStringLiteral("live"), QStringLiteral("{}"), planOfOne(), {}))));
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    if (QByteArray(argv[0]).endsWith("rondo-worker"))
        return runLiveWorker();
    if (argc == 3 && QByteArray(argv[1]) == "--runner")
        return runRunner(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QTemporaryDir settings;
    qputenv("XDG_CONFIG_HOME", settings.path().toUtf8());
    Theme theme;
    QJsonObject result = measureLatency(theme, QCoreApplication::applicationFilePath());
    result.insert(QStringLiteral("benchmark"), QStringLiteral("live"));
    result.insert(QStringLiteral("metrics"), metricCount);
    result.insert(QStringLiteral("list_ms"), measureList(theme));
    std::puts(jsonLine(result).constData());
    return 0;
}
