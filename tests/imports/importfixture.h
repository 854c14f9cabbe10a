// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/files.h"
#include "imports/imports.h"
#include "store/database.h"
#include "testing.h"

#include <QTemporaryDir>

namespace rondo::testing {

//! A project that things are imported into, and a folder beside it for where they come from.
class ImportFixture {
public:
    ImportFixture()
        : project(
            Project::create(folder.filePath(QStringLiteral("project")), QStringLiteral("imports")).value())
        , database(Database::open(project.storePath()).value())
        , experiments(*database)
    {
    }

    QString source(const QString &path = {}) const
    {
        return folder.filePath(QStringLiteral("source/") + path);
    }
    void write(const QString &path, const QByteArray &bytes) const
    {
        QVERIFY_RESULT(writeFileAtomically(source(path), bytes));
    }

    Result<imports::Report> mlflow(const QString &path, const imports::Options &options = {}) const
    {
        return imports::mlflow(*database, project, path, options);
    }
    Result<imports::Report> tensorboard(const QString &path) const
    {
        return imports::tensorboard(*database, project, path);
    }

    //! The one with that name; a default one when there is none.
    Experiment named(const QString &name) const
    {
        const auto all = experiments.allExperiments();
        for (const Experiment &experiment : all ? *all : QList<Experiment>()) {
            if (experiment.name == name)
                return experiment;
        }
        return {};
    }
    //! "step:value" of each point.
    QString series(const QString &experiment, const QString &metric) const
    {
        QStringList lines;
        const auto points = experiments.series(named(experiment).id, metric);
        for (const MetricPoint &point : points ? *points : QList<MetricPoint>())
            lines << QStringLiteral("%1:%2").arg(point.step).arg(point.value);
        return lines.join(u' ');
    }

    QTemporaryDir folder;
    Project project;
    std::unique_ptr<Database> database;
    Experiments experiments;
};

//! added, updated, unchanged
inline QList<int> counts(const Result<imports::Report> &report)
{
    return report ? QList<int> {report->added, report->updated, report->unchanged} : QList<int>();
}

} // namespace rondo::testing
