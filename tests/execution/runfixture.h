// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "execution/runner.h"
#include "experiments/experiments.h"
#include "store/database.h"
#include "testing.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <memory>

namespace rondo::testing {

//! A project with a store, and runs in it whose workers are the fake one.
class RunFixture {
public:
    RunFixture()
        : project(*Project::create(m_folder.filePath(QStringLiteral("project")), QStringLiteral("project")))
        , database(*Database::open(project.storePath()))
        , experiments(*database)
    {
        qputenv("RONDO_BIN_DIR", RONDO_FAKE_DIR);
    }

    //! A training step of the fake worker.
    static Step step(int number, const QJsonObject &settings)
    {
        return {.kind = Step::Kind::Train,
                .node = {QStringLiteral("fake")},
                .nodeTitle = QStringLiteral("Fake"),
                .type = QStringLiteral("fake"),
                .name = QStringLiteral("fake-%1").arg(number),
                .ordinal = number,
                .settings = settings,
                .dataset = {QStringLiteral("sha256:0"), 0},
                .code = {},
                .inputs = {},
                .key = QString::fromLatin1("key %1 ").arg(number)
                    + QString::fromUtf8(QJsonDocument(settings).toJson(QJsonDocument::Compact))};
    }

    static Step doing(int number, const char *what)
    {
        return step(number,
                    {{QStringLiteral("do"), QLatin1String(what)}, {QStringLiteral("number"), number}});
    }

    static Plan plan(const QList<Step> &steps) { return {steps}; }

    RunId addRun(const Plan &plan, const QJsonObject &cause = {})
    {
        return *experiments.addRun(QStringLiteral("test"), QStringLiteral("{}"), plan, cause);
    }

    //! Runs the plan to its end and returns the run.
    Run run(const Plan &plan, const RunLimits &limits = {.workers = 2, .threads = 1})
    {
        const RunId id = addRun(plan);
        Runner runner(project, limits);
        finish(runner, id);
        return *experiments.run(id);
    }

    //! Runs the flow from start() to its end, which is to be good.
    RunId runFlow(const Flow &flow, const RunScope &scope = {})
    {
        Runner runner(project, {.workers = 2, .threads = 1});
        QSignalSpy finished(&runner, &Runner::finished);
        const auto id = runner.start(QStringLiteral("digits"), flow, {}, scope);
        if (!id) {
            QTest::qFail(qPrintable(id.errorText()), __FILE__, __LINE__);
            return {};
        }
        if (finished.isEmpty())
            finished.wait(60'000);
        const RunState state = experiments.run(*id)->state;
        if (state != RunState::Done)
            QTest::qFail(qPrintable(toString(state) + runner.errorText()), __FILE__, __LINE__);
        return *id;
    }

    static void finish(Runner &runner, RunId id)
    {
        QSignalSpy finished(&runner, &Runner::finished);
        const auto resumed = runner.resume(id);
        QVERIFY2(resumed.ok(), qPrintable(resumed.errorText()));
        QVERIFY(finished.count() == 1 || finished.wait(60'000));
    }

    Experiment experiment(RunId run, int index) const
    {
        return *experiments.experiment(experiments.experiments(run)->at(index).id);
    }

private:
    QTemporaryDir m_folder;

public:
    Project project;
    std::unique_ptr<Database> database;
    Experiments experiments;
};

} // namespace rondo::testing
