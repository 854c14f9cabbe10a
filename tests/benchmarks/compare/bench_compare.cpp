// SPDX-License-Identifier: GPL-3.0-or-later
// The Compare view with 100 experiments of 10,000 points each, drawn in software at 1440 × 900: from the choice to the first
// picture, from points in memory to the first picture, and frames while panning, zooming and pointing, each from the event to
// the painted picture.

#include "../paints.h"
#include "charts/curvechart.h"
#include "compare/compareview.h"
#include "experiments/packing.h"
#include "experiments/storethread.h"
#include "flow/plan.h"
#include "store/database.h"
#include "theme/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QMouseEvent>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <cstdio>

using namespace rondo;
using namespace rondo::bench;

namespace {

constexpr int lines = 100, pointCount = 10'000, frames = 120;

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

QJsonObject figures(const QList<double> &times)
{
    return {{QStringLiteral("median_ms"), at(times, 0.5)},
            {QStringLiteral("p99_ms"), at(times, 0.99)},
            {QStringLiteral("most_ms"), at(times, 1)},
            {QStringLiteral("frames"), times.size()}};
}

//! Noisy losses that fall, as of a training that reports each step.
QList<ExperimentId> fill(const Project &project)
{
    const std::unique_ptr<Database> database = must(Database::open(project.storePath()));
    Experiments experiments(*database);
    Plan plan;
    for (int number = 0; number < lines; ++number) {
        Step step;
        step.node = {QStringLiteral("net")};
        step.nodeTitle = QStringLiteral("Net");
        step.type = QStringLiteral("convnet");
        step.name = QStringLiteral("net-%1").arg(number + 1);
        step.ordinal = number + 1;
        step.settings = {{QStringLiteral("lr"), 0.0001 * (number + 1)}, {QStringLiteral("seed"), number % 7}};
        plan.steps << step;
    }
    const RunId run = must(experiments.addRun(QStringLiteral("bench"), QStringLiteral("{}"), plan, {}));
    QList<ExperimentId> ids;
    for (Experiment experiment : must(experiments.experiments(run))) {
        QRandomGenerator random(quint32(experiment.id.value));
        QList<Experiments::MetricRow> rows;
        for (int step = 1; step <= pointCount; ++step) {
            const double epoch = step / 500.0;
            const double loss = (0.02 + std::exp(-0.3 * epoch)) * (0.7 + 0.6 * random.generateDouble());
            rows << Experiments::MetricRow {experiment.id, QStringLiteral("loss"), {step, epoch, loss}, 1000 + step};
        }
        must(experiments.addMetrics(rows));
        experiment.state = ExperimentState::Done;
        experiment.epoch = experiment.epochs = 20;
        must(experiments.update(experiment));
        must(packing::pack(*database, experiment.id)); // as at the end of a run
        ids << experiment.id;
    }
    return ids;
}

//! All points of all experiments, from the file to memory.
double readAll(const Project &project, const QList<ExperimentId> &ids)
{
    const std::unique_ptr<Database> database = must(Database::open(project.storePath()));
    const Experiments experiments(*database);
    QElapsedTimer timer;
    timer.start();
    qsizetype points = 0;
    for (const ExperimentId id : ids)
        points += must(experiments.series(id, QStringLiteral("loss"))).size();
    const double time = milliseconds(timer);
    if (points != qsizetype(lines) * pointCount)
        qFatal("points are missing");
    return time;
}

class Bench {
public:
    explicit Bench(const Project &project)
        : m_store(project)
    {
        m_theme.setMode(Theme::Mode::Light);
        m_view.resize(1368, 824); // what a window of 1440 × 900 leaves
        m_view.setStore(&m_store, &project);
        m_view.show();
        settle();
    }
    ~Bench() { m_view.setStore(nullptr, nullptr); }

    CurveChart &chart() { return *m_view.findChild<CurveChart *>(); }
    CompareView &view() { return m_view; }

    void settle()
    {
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < 500)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
    }

    //! From the choice to the picture of all cards.
    double choose(const QList<ExperimentId> &ids)
    {
        m_view.setExperiments({}); // the project remembers what was compared last
        settle();
        Paints paints(&chart());
        int before = -1; // paintings until all was read
        QObject context;
        QObject::connect(&m_view, &CompareView::shown, &context, [&] { before = paints.count(); });
        QElapsedTimer timer;
        timer.start();
        m_view.setExperiments(ids);
        while (before < 0 || paints.count() == before)
            QCoreApplication::processEvents();
        return milliseconds(timer);
    }

    template <class Step> double frame(Step step)
    {
        Paints paints(&chart());
        QElapsedTimer timer;
        timer.start();
        step();
        for (int round = 0; round < 20 && paints.count() == 0; ++round)
            QCoreApplication::processEvents();
        return milliseconds(timer);
    }

    void mouse(QEvent::Type type, QPointF place, Qt::MouseButton button, Qt::MouseButtons buttons)
    {
        QMouseEvent event(type, place, chart().mapToGlobal(place), button, buttons, Qt::NoModifier);
        QCoreApplication::sendEvent(&chart(), &event);
    }

    QList<double> pan()
    {
        QList<double> times;
        const QPointF middle = chart().plotRect().center();
        mouse(QEvent::MouseButtonPress, middle, Qt::MiddleButton, Qt::MiddleButton);
        for (int number = 0; number < frames; ++number) {
            const QPointF place = middle + QPointF(200 * std::sin(2 * 3.14159265 * number / frames), 0);
            times << frame([&] { mouse(QEvent::MouseMove, place, Qt::NoButton, Qt::MiddleButton); });
        }
        mouse(QEvent::MouseButtonRelease, middle, Qt::MiddleButton, Qt::NoButton);
        return times;
    }

    QList<double> zoom()
    {
        QList<double> times;
        const QPointF place = chart().plotRect().center();
        for (int number = 0; number < frames; ++number) {
            QWheelEvent event(place, chart().mapToGlobal(place), {}, {0, number < frames / 2 ? 30 : -30}, Qt::NoButton,
                              Qt::ControlModifier, Qt::NoScrollPhase, false);
            times << frame([&] { QCoreApplication::sendEvent(&chart(), &event); });
        }
        return times;
    }

    QList<double> point()
    {
        QList<double> times;
        const QRectF plot = chart().plotRect();
        for (int number = 0; number < frames; ++number) {
            const QPointF place(plot.left() + plot.width() * (number + 0.5) / frames, plot.center().y());
            times << frame([&] { mouse(QEvent::MouseMove, place, Qt::NoButton, Qt::NoButton); });
        }
        return times;
    }

private:
    Theme m_theme;
    StoreThread m_store;
    CompareView m_view {m_theme};
};

//! From points in memory to the picture: prepared, decimated, drawn.
QList<double> fromMemory()
{
    Theme theme;
    theme.setMode(Theme::Mode::Light);
    QList<QList<QPointF>> series;
    for (int number = 0; number < lines; ++number) {
        QRandomGenerator random(quint32(number + 1));
        QList<QPointF> points;
        for (int step = 1; step <= pointCount; ++step) {
            const double epoch = step / 500.0;
            points << QPointF(epoch, (0.02 + std::exp(-0.3 * epoch)) * (0.7 + 0.6 * random.generateDouble()));
        }
        series << points;
    }
    CurveChart chart(theme);
    chart.setLogarithmic(true);
    chart.resize(690, 300);
    chart.show();
    QCoreApplication::processEvents();
    QList<double> times;
    for (int round = 0; round < 9; ++round) {
        chart.setCurves({});
        QCoreApplication::processEvents();
        Paints paints(&chart);
        QElapsedTimer timer;
        timer.start();
        QList<PlotCurve> curves;
        for (int number = 0; number < lines; ++number) {
            PlotCurve curve;
            curve.key = number + 1;
            curve.style = seriesStyle(theme, number);
            curve.points = std::make_shared<const CurveIndex>(series.at(number));
            curves << curve;
        }
        chart.setCurves(curves);
        while (paints.count() == 0)
            QCoreApplication::processEvents();
        times << milliseconds(timer);
    }
    return times;
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QTemporaryDir folder;
    const Project project = must(Project::create(folder.path(), QStringLiteral("bench")));
    const QList<ExperimentId> ids = fill(project);
    QJsonObject result {{QStringLiteral("experiments"), lines}, {QStringLiteral("points"), pointCount}};
    result.insert(QStringLiteral("from_memory"), figures(fromMemory()));
    QList<double> reads, fromStore;
    for (int round = 0; round < 5; ++round)
        reads << readAll(project, ids);
    result.insert(QStringLiteral("read"), figures(reads));
    for (int round = 0; round < 5; ++round) {
        Bench bench(project);
        fromStore << bench.choose(ids);
        if (round > 0)
            continue;
        bench.settle();
        result.insert(QStringLiteral("zoom"), figures(bench.zoom()));
        bench.chart().setRange(std::pair {5.0, 15.0});
        bench.settle();
        result.insert(QStringLiteral("pan"), figures(bench.pan()));
        bench.settle();
        result.insert(QStringLiteral("point"), figures(bench.point()));
    }
    result.insert(QStringLiteral("from_store"), figures(fromStore));
    std::puts(QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
    return 0;
}
