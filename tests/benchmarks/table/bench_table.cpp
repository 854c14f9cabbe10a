// SPDX-License-Identifier: GPL-3.0-or-later
// The Experiments page with 10,000 experiments of 100 settings and 100 metrics each: from opening the project to
// the first picture that has figures, to everything read, and from a filter, a sorting or a grouping to its picture.

#include "../paints.h"
#include "experiments/experimentmodel.h"
#include "experiments/experimentspage.h"
#include "experiments/experimentview.h"
#include "experiments/formats.h"
#include "experiments/views.h"
#include "generatedstore.h"
#include "session.h"
#include "store/database.h"
#include "theme/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace rondo;
using namespace rondo::bench;

namespace {

QJsonObject figures(const QList<double> &times)
{
    return {{QStringLiteral("median_ms"), at(times, 0.5)}, {QStringLiteral("most_ms"), at(times, 1)},
            {QStringLiteral("times"), times.size()}};
}

//! Whether the first experiment in sight shows its accuracy.
bool hasFigures(const ExperimentModel &model)
{
    const int column = model.columnOf(QStringLiteral("metrics.val_accuracy"));
    for (int row = 0; column > 0 && row < std::min(4, model.rowCount()); ++row) {
        const QModelIndex index = model.index(row, column);
        if (index.data(ExperimentModel::IdRole).toLongLong() > 0 && index.data().toString() != noValue())
            return true;
    }
    return false;
}

struct Opening {
    double firstPaint = 0, complete = 0;
};

//! Opens the project in a page of 1440 × 900, as the window does.
Opening open(const QString &folder, Theme &theme, const std::function<void(ExperimentsPage &, ExperimentModel &)> &then)
{
    Opening opening;
    QElapsedTimer timer;
    timer.start();
    auto session = Session::open(folder);
    if (!session)
        qFatal("%s", qPrintable(session.errorText()));
    ExperimentsPage page(theme);
    page.resize(1440, 900);
    auto *model = page.findChild<ExperimentModel *>();
    Paints paints(page.findChild<ExperimentView *>()->viewport());
    page.setSession(session->get());
    page.show();
    int before = -1;
    while (opening.complete == 0) {
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 5);
        if (before < 0 && hasFigures(*model))
            before = paints.count();
        if (before >= 0 && opening.firstPaint == 0) {
            QCoreApplication::sendPostedEvents();
            if (paints.count() > before)
                opening.firstPaint = milliseconds(timer);
        }
        if (model->table().hasValues() && opening.firstPaint > 0)
            opening.complete = milliseconds(timer);
        if (timer.hasExpired(60'000))
            qFatal("the table did not come");
    }
    then(page, *model);
    page.setSession(nullptr);
    return opening;
}

//! From a change of what is shown to its picture.
double change(ExperimentsPage &page, Paints &paints, const TableLayout &layout)
{
    const int before = paints.count();
    QElapsedTimer timer;
    timer.start();
    page.setTableLayout(layout);
    while (paints.count() == before && !timer.hasExpired(10'000))
        QCoreApplication::processEvents();
    return milliseconds(timer);
}

void showAllRuns(const Project &project)
{
    auto database = Database::open(project.storePath());
    TableLayout layout = TableLayout::usual();
    QJsonObject json = layout.toJson();
    json.insert(QStringLiteral("newest_run"), false);
    if (const auto saved = SavedViews(**database, QStringLiteral("experiments")).save({}, json); !saved)
        qFatal("%s", qPrintable(saved.errorText()));
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    Theme theme;
    theme.setMode(Theme::Mode::Light);
    QTemporaryDir folder;
    const auto project = Project::create(folder.filePath(QStringLiteral("p")), QStringLiteral("p"));
    if (!project)
        qFatal("%s", qPrintable(project.errorText()));
    const StoreSize size;
    generateStore(*project, size);
    showAllRuns(*project);

    QList<double> first, complete, filter, sort, group;
    const auto measure = [&](ExperimentsPage &page, ExperimentModel &model) {
        Paints paints(page.findChild<ExperimentView *>()->viewport());
        const TableLayout plain = model.layout();
        for (const char *query : {"val_accuracy > 0.95", "metric_40 < 0.5 and optimizer = adam", "name ~ vgg or lr < 0.001"}) {
            TableLayout layout = plain;
            layout.query = QLatin1String(query);
            filter << change(page, paints, layout);
            filter << change(page, paints, plain);
        }
        for (const char *column : {"metrics.val_accuracy", "settings.optimizer", "name"}) {
            TableLayout layout = plain;
            layout.sort = {{QLatin1String(column), false}, {QStringLiteral("metrics.val_loss"), true}};
            sort << change(page, paints, layout);
        }
        for (const char *column : {"run", "settings.optimizer", "settings.parameter_10"}) {
            TableLayout layout = plain;
            layout.groups = {QLatin1String(column)};
            group << change(page, paints, layout);
        }
        change(page, paints, plain);
    };
    for (int round = 0; round < 5; ++round) {
        const Opening opening
            = round == 0 ? open(project->folder(), theme, measure) : open(project->folder(), theme, [](auto &, auto &) {});
        first << opening.firstPaint;
        complete << opening.complete;
    }
    const QJsonObject result {{QStringLiteral("experiments"), size.runs * size.experimentsOfRun},
                              {QStringLiteral("runs"), size.runs},
                              {QStringLiteral("columns"), size.settings + size.metrics},
                              {QStringLiteral("first_paint"), figures(first)},
                              {QStringLiteral("complete"), figures(complete)},
                              {QStringLiteral("filter"), figures(filter)},
                              {QStringLiteral("sort"), figures(sort)},
                              {QStringLiteral("group"), figures(group)}};
    std::puts(QJsonDocument(result).toJson().constData());
    return 0;
}
