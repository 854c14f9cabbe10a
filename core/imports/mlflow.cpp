// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/mlflowrun.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

namespace rondo::imports {

namespace {

    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::Imports)
    };

    const QLatin1String mlflowSource("mlflow");

    // Tags of MLflow's own that have a place of their own here; mlflow.org/docs/latest/tracking, "System
    // Tags".
    const QLatin1String noteTag("mlflow.note.content");
    const QLatin1String parentTag("mlflow.parentRunId");
    const QLatin1String nameTag("mlflow.runName");
    const QLatin1String userTag("mlflow.user");
    const QLatin1String sourceTag("mlflow.source.name");
    const QLatin1String commitTag("mlflow.source.git.commit");

    QDateTime dateTime(qint64 milliseconds)
    {
        return milliseconds > 0 ? QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC) : QDateTime();
    }

    //! State and, for a person, why.
    std::pair<ExperimentState, QString> stateOf(const QString &status)
    {
        if (status == QLatin1String("FINISHED"))
            return {ExperimentState::Done, {}};
        if (status == QLatin1String("FAILED"))
            return {ExperimentState::Failed, Text::tr("MLflow recorded it as failed.")};
        if (status == QLatin1String("KILLED"))
            return {ExperimentState::Stopped, Text::tr("MLflow recorded it as killed.")};
        return {ExperimentState::Stopped, Text::tr("It had not ended in MLflow when it was imported.")};
    }

    //! A folder of this computer, or nothing.
    QString localFolder(const QString &uri)
    {
        const QUrl url(uri);
        const QString path = url.isLocalFile() ? url.toLocalFile() : uri;
        return QFileInfo(path).isAbsolute() && QFileInfo(path).isDir() ? path : QString();
    }

    QStringList tagsOf(const MlflowRun &run)
    {
        QStringList tags;
        for (auto it = run.tags.begin(); it != run.tags.end(); ++it) {
            if (it.key() == parentTag)
                tags << QStringLiteral("parent=%1").arg(it.value());
            else if (!it.key().startsWith(QLatin1String("mlflow.")))
                tags << (it.value().isEmpty() ? it.key() : QStringLiteral("%1=%2").arg(it.key(), it.value()));
        }
        tags.sort();
        return tags;
    }

    QJsonObject environmentOf(const MlflowRun &run)
    {
        QJsonObject environment;
        const auto add = [&](const char *name, const QString &value, const QString &otherwise) {
            if (const QString &text = value.isEmpty() ? otherwise : value; !text.isEmpty())
                environment.insert(QLatin1String(name), text);
        };
        add("user", run.tags.value(userTag), run.user);
        add("source", run.tags.value(sourceTag), run.source);
        add("commit", run.tags.value(commitTag), run.version);
        return environment;
    }

} // namespace

qint64 millisecondsOf(const QVariant &value)
{
    bool isNumber = false;
    const qint64 number = value.toLongLong(&isNumber);
    constexpr qint64 year9999 = 253'402'300'799'999;
    return isNumber && number > 0 && number <= year9999 ? number : 0;
}

Group groupOf(const MlflowExperiment &experiment, const QString &place)
{
    return {mlflowSource, place + u'#' + experiment.id, experiment.name,
            Text::tr("Imported from MLflow: %1 in %2").arg(experiment.name, place)};
}

Trained trainedOf(const MlflowRun &run)
{
    Trained trained;
    trained.id = run.id;
    trained.name = run.name.isEmpty() ? run.tags.value(nameTag, run.id) : run.name;
    const QString source = run.tags.value(sourceTag, run.source);
    trained.title = source.isEmpty() ? QStringLiteral("MLflow") : QFileInfo(source).fileName();
    std::tie(trained.state, trained.reason) = stateOf(run.status);
    trained.started = dateTime(run.started);
    trained.finished = dateTime(run.ended);
    for (auto it = run.parameters.begin(); it != run.parameters.end(); ++it)
        trained.settings.insert(it.key(), typed(it.value()));
    trained.tags = tagsOf(run);
    trained.notes = run.tags.value(noteTag);
    trained.environment = environmentOf(run);
    if (!run.artifacts.isEmpty())
        trained.origin.insert(QStringLiteral("artifacts"), run.artifacts);
    if (const QString parent = run.tags.value(parentTag); !parent.isEmpty())
        trained.origin.insert(QStringLiteral("parent"), parent);
    trained.artifacts = localFolder(run.artifacts);
    trained.series = run.metrics;
    return trained;
}

Result<Report> mlflow(Database &database, const Project &project, const QString &path, const Options &options)
{
    const QFileInfo file(path);
    if (!file.exists())
        return Error {Text::tr("There is no file or folder %1.").arg(path)};
    ImportStore store(database, project, options);
    if (const auto opened = store.open(); !opened)
        return opened.error();
    const QString place = QDir::cleanPath(file.absoluteFilePath());
    const auto read = file.isDir() ? readMlflowFolder(place, store) : readMlflowDatabase(place, store);
    if (!read)
        return read.error();
    return store.report();
}

} // namespace rondo::imports
