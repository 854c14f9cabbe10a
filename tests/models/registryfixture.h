// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/experiments.h"
#include "models/models.h"
#include "store/database.h"
#include "store/objectstore.h"
#include "testing.h"

#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace rondo::testing {

template <class T> T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.errorText()));
    return std::move(result).value();
}

inline void must(const Result<void> &result)
{
    if (!result)
        qFatal("%s", qPrintable(result.errorText()));
}

//! A store and an object store in a folder of their own.
struct Registry {
    QTemporaryDir folder;
    std::unique_ptr<Database> database
        = must(Database::open(folder.filePath(QStringLiteral("store.sqlite"))));
    ObjectStore objects = must(ObjectStore::open(folder.filePath(QStringLiteral("objects"))));
    Models models {*database};

    //! "sha256:cc…c" that ends in \a text.
    static Digest digest(const QString &text)
    {
        return QStringLiteral("sha256:") + text.rightJustified(64, u'c');
    }

    //! Records digits with a digest of its own for each \a text.
    ModelVersion record(const QString &text, const QJsonObject &lineage = {}, ExperimentId experiment = {})
    {
        return must(models.record(QStringLiteral("digits"), digest(text), experiment, lineage));
    }

    void dataset(const QString &name, int version, const Digest &digest)
    {
        must(database->write(
            QStringLiteral("INSERT INTO dataset_versions (name, version, digest, origin, created) "
                           "VALUES (?, ?, ?, '{}', 0)"),
            {name, version, digest}));
    }

    void deployment(const QString &name, const QString &model, int version, bool running = true)
    {
        must(database->write(
            QStringLiteral(
                "INSERT INTO deployments (name, target, model, model_version, host, port, wanted, pid, "
                "pid_started, created, changed) VALUES (?, 'local', ?, ?, '127.0.0.1', 0, ?, 0, 0, 0, 0)"),
            {name, model, version, running ? QStringLiteral("running") : QStringLiteral("stopped")}));
    }

    //! A run of one finished experiment for each name, all on \a data.
    RunId run(const QStringList &names, const Digest &data)
    {
        Plan plan;
        for (const QString &name : names) {
            Step step;
            step.node = {QStringLiteral("convnet")};
            step.nodeTitle = QStringLiteral("ConvNet");
            step.type = QStringLiteral("convnet");
            step.name = name;
            step.settings = {{QStringLiteral("lr"), 0.01}};
            step.dataset = {data, 0};
            step.key = digestOf((name + data).toUtf8());
            plan.steps << step;
        }
        Experiments experiments(*database);
        const RunId id = must(experiments.addRun(QStringLiteral("digits"), QStringLiteral("{}"), plan, {}));
        for (Experiment experiment : must(experiments.experiments(id))) {
            experiment.state = ExperimentState::Done;
            experiment.model = digest(experiment.name);
            must(experiments.update(experiment));
        }
        return id;
    }

    Experiment experiment(RunId run, int index)
    {
        return must(Experiments(*database).experiments(run)).at(index);
    }
};

} // namespace rondo::testing
