// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/experiments.h"
#include "base/project.h"
#include "flow/flow.h"
#include "store/database.h"
#include "testing.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace rondo::testing {

//! What a finished rondoctl left.
struct Outcome {
    int code = -1;
    QByteArray output, errors;

    QJsonObject object() const { return QJsonDocument::fromJson(output).object(); }
    QJsonArray array() const { return QJsonDocument::fromJson(output).array(); }
};

//! Compares the exit code; shows what was said when it differs.
#define COMPARE_EXIT(outcome, expected)                                                                      \
    do {                                                                                                     \
        const auto &checkedOutcome = (outcome);                                                              \
        QVERIFY2(checkedOutcome.code == (expected),                                                          \
                 (checkedOutcome.errors + checkedOutcome.output).constData());                               \
    } while (false)

//! The real rondoctl in a project of its own, with a user's configuration of its own.
class Terminal {
public:
    static constexpr int patience = 100'000; // ms; other tests may use the cores

    Terminal()
        : folder(m_place.filePath(QStringLiteral("project")))
    {
        qputenv("XDG_CONFIG_HOME", m_place.filePath(QStringLiteral("config")).toUtf8());
        qputenv("RONDO_BIN_DIR", RONDO_BIN_DIR);
    }

    std::unique_ptr<QProcess> start(const QStringList &arguments) const
    {
        auto process = std::make_unique<QProcess>();
        process->start(program(QStringLiteral("rondoctl")), arguments);
        return process;
    }

    static Outcome finish(QProcess &process)
    {
        if (!process.waitForFinished(patience))
            process.kill();
        const bool exited = process.exitStatus() == QProcess::NormalExit;
        return {exited ? process.exitCode() : -1, process.readAllStandardOutput(),
                process.readAllStandardError()};
    }

    Outcome run(const QStringList &arguments) const
    {
        const auto process = start(arguments);
        return finish(*process);
    }

    //! With --project.
    Outcome inProject(QStringList arguments) const
    {
        return run(arguments << QStringLiteral("--project") << folder);
    }
    std::unique_ptr<QProcess> startInProject(QStringList arguments) const
    {
        return start(arguments << QStringLiteral("--project") << folder);
    }

    //! A project with one flow: few generated digits, a small network for each learning rate, a gate.
    void makeProject(const QList<Value> &learningRates, int epochs = 1) const
    {
        const auto project = Project::create(folder, QStringLiteral("project"));
        QVERIFY_RESULT(project);
        Flow flow = sampleDigits();
        flow.remove({{QStringLiteral("vgg")}, {QStringLiteral("script")}, {QStringLiteral("deployment")}});
        auto &digits = flow.nodes[{QStringLiteral("digits")}].settings;
        digits = {{QStringLiteral("train"), Value(600)}, {QStringLiteral("test"), Value(100)}};
        flow.nodes[{QStringLiteral("convnet")}].settings = {{QStringLiteral("lr"), Choices {learningRates}},
                                                            {QStringLiteral("epochs"), Value(epochs)},
                                                            {QStringLiteral("filters"), Value(4)},
                                                            {QStringLiteral("dense"), Value(16)}};
        flow.nodes[{QStringLiteral("validation")}].settings = {{QStringLiteral("min_accuracy"), Value(0.01)}};
        QVERIFY_RESULT(saveFlow(flow, project->flowPath(QStringLiteral("digits"))));
    }

    //! Looks into the store, as the window does.
    QList<Experiment> experiments() const
    {
        const auto project = Project::open(folder);
        const auto database = Database::open(project->storePath());
        const auto all = database ? Experiments(**database).allExperiments()
                                  : Result<QList<Experiment>>(database.error());
        return all ? *all : QList<Experiment>();
    }

private:
    QTemporaryDir m_place;

public:
    const QString folder;
};

} // namespace rondo::testing
