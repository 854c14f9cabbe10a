// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"
#include "imports/mlflowrun.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>
#include <yaml-cpp/yaml.h>

/*
    MLflow's file store:

        EXPERIMENT/meta.yaml                   experiment_id, name, lifecycle_stage
        EXPERIMENT/RUN/meta.yaml               run_id, run_name, status, start_time, end_time, artifact_uri, …
        EXPERIMENT/RUN/params/NAME             the value as text
        EXPERIMENT/RUN/tags/NAME               the value as text
        EXPERIMENT/RUN/metrics/NAME            a line a point: time in ms, value, step; very old ones have no
   step .trash/…                               what was deleted

    A NAME may have slashes: then it is a file in folders.
*/

namespace rondo::imports {

namespace {

    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::Imports)
    };

    constexpr qint64 mostYaml = 1 << 20; // bytes

    using Fields = QHash<QString, QString>;

    //! The plain fields of a YAML file. Tags such as !!python/object are not looked at.
    Result<Fields> readFields(const QString &path)
    {
        if (QFileInfo(path).size() > mostYaml)
            return Error {Text::tr("%1 is too large for a meta.yaml of MLflow.").arg(path)};
        const auto bytes = readFile(path);
        if (!bytes)
            return bytes.error();
        try {
            const YAML::Node root = YAML::Load(bytes->toStdString());
            if (!root.IsMap())
                return Error {Text::tr("%1 is no meta.yaml of MLflow: it holds no fields.").arg(path)};
            Fields fields;
            for (const auto &field : root) {
                if (field.first.IsScalar() && field.second.IsScalar())
                    fields.insert(QString::fromStdString(field.first.Scalar()),
                                  QString::fromStdString(field.second.Scalar()));
            }
            return fields;
        } catch (const YAML::Exception &problem) {
            return Error {Text::tr("%1, line %2: %3.")
                              .arg(path)
                              .arg(problem.mark.line + 1)
                              .arg(QString::fromStdString(problem.msg))};
        }
    }

    //! Calls \a take with the name and the contents of each file below \a folder.
    template <class Take> Result<void> readNamed(const QString &folder, Take take)
    {
        QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            const auto bytes = readFile(path);
            if (!bytes)
                return bytes.error();
            if (const auto taken = take(path, QDir(folder).relativeFilePath(path), *bytes); !taken)
                return taken;
        }
        return {};
    }

    //! A number as Python writes it: also nan, inf and -inf.
    std::optional<double> pythonNumber(const QByteArray &text)
    {
        bool isNumber = false;
        const double value = text.toDouble(&isNumber);
        if (isNumber)
            return value;
        const QByteArray lower = text.toLower();
        return lower == "nan" || lower == "inf" || lower == "-inf" ? std::optional<double>(nan)
                                                                   : std::nullopt;
    }

    Result<QList<MetricPoint>> readPoints(const QString &path, const QByteArray &bytes)
    {
        QList<MetricPoint> points;
        int number = 0;
        for (const QByteArray &line : bytes.split('\n')) {
            ++number;
            const QByteArray trimmed = line.trimmed();
            if (trimmed.isEmpty())
                continue;
            const QList<QByteArray> parts = trimmed.split(' ');
            bool hasTime = false;
            bool hasStep = true;
            MetricPoint point;
            point.time = parts[0].toLongLong(&hasTime);
            if (parts.size() > 2)
                point.step = parts[2].toLongLong(&hasStep);
            const auto value = parts.size() > 1 ? pythonNumber(parts[1]) : std::nullopt;
            if (!hasTime || !hasStep || !value)
                return Error {
                    Text::tr(
                        "%1, line %2: \"%3\" is no point of a metric, which is a time, a value and a step.")
                        .arg(path)
                        .arg(number)
                        .arg(QString::fromUtf8(trimmed.left(80)))};
            point.value = *value;
            points.append(point);
        }
        return points;
    }

    //! The file store has the status as a number: mlflow.entities.RunStatus.
    QString statusOf(const QString &field)
    {
        static const QStringList words {QString(),
                                        QStringLiteral("RUNNING"),
                                        QStringLiteral("SCHEDULED"),
                                        QStringLiteral("FINISHED"),
                                        QStringLiteral("FAILED"),
                                        QStringLiteral("KILLED")};
        bool isNumber = false;
        const int number = field.toInt(&isNumber);
        return isNumber ? words.value(number) : field;
    }

    Result<MlflowRun> readRun(const QString &folder, const Fields &fields)
    {
        MlflowRun run;
        run.id = fields.value(QStringLiteral("run_id"), fields.value(QStringLiteral("run_uuid")));
        if (run.id.isEmpty())
            return Error {Text::tr("%1/meta.yaml has no run_id.").arg(folder)};
        run.name = fields.value(QStringLiteral("run_name"), fields.value(QStringLiteral("name")));
        run.status = statusOf(fields.value(QStringLiteral("status")));
        run.user = fields.value(QStringLiteral("user_id"));
        run.source = fields.value(QStringLiteral("source_name"));
        run.version = fields.value(QStringLiteral("source_version"));
        run.artifacts = fields.value(QStringLiteral("artifact_uri"));
        run.started = millisecondsOf(fields.value(QStringLiteral("start_time")));
        run.ended = millisecondsOf(fields.value(QStringLiteral("end_time")));
        const auto takeInto = [](QMap<QString, QString> &map) {
            return [&map](const QString &, const QString &name, const QByteArray &bytes) -> Result<void> {
                map.insert(name, QString::fromUtf8(bytes));
                return {};
            };
        };
        auto read = readNamed(folder + QLatin1String("/params"), takeInto(run.parameters));
        if (read)
            read = readNamed(folder + QLatin1String("/tags"), takeInto(run.tags));
        if (read)
            read = readNamed(
                folder + QLatin1String("/metrics"),
                [&](const QString &path, const QString &name, const QByteArray &bytes) -> Result<void> {
                    auto points = readPoints(path, bytes);
                    if (!points)
                        return points.error();
                    run.metrics.insert(name, *std::move(points));
                    return {};
                });
        return read ? Result<MlflowRun>(run) : read.error();
    }

    QStringList foldersWithMeta(const QString &folder)
    {
        QStringList result;
        const QStringList names = QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
        for (const QString &name : names) {
            const QString path = folder + u'/' + name;
            if (QFileInfo::exists(path + QLatin1String("/meta.yaml")))
                result << path;
        }
        return result;
    }

    //! People name the folder of the store, or the one they started MLflow in.
    QString rootOf(const QString &folder)
    {
        const QString inside = folder + QLatin1String("/mlruns");
        return foldersWithMeta(folder).isEmpty() && QFileInfo(inside).isDir() ? inside : folder;
    }

    bool isDeleted(const Fields &fields)
    {
        return fields.value(QStringLiteral("lifecycle_stage")) == QLatin1String("deleted");
    }

    struct FoundRun {
        QString folder;
        Result<Fields> fields; //!< of its meta.yaml
    };

    //! By their start: the folders are named by chance.
    QList<FoundRun> runsInOrder(const QString &experiment)
    {
        QList<FoundRun> runs;
        for (const QString &folder : foldersWithMeta(experiment))
            runs.append({folder, readFields(folder + QLatin1String("/meta.yaml"))});
        const auto start = [](const FoundRun &run) {
            return run.fields ? millisecondsOf(run.fields->value(QStringLiteral("start_time"))) : 0;
        };
        std::stable_sort(runs.begin(), runs.end(),
                         [&](const FoundRun &a, const FoundRun &b) { return start(a) < start(b); });
        return runs;
    }

    //! False: the person stopped the import.
    Result<bool> readExperiment(const QString &root, const QString &folder, ImportStore &store)
    {
        const auto about = readFields(folder + QLatin1String("/meta.yaml"));
        if (!about) {
            store.note(about.errorText());
            return true;
        }
        if (isDeleted(*about))
            return true;
        const QString id = about->value(QStringLiteral("experiment_id"), QFileInfo(folder).fileName());
        store.begin(groupOf({id, about->value(QStringLiteral("name"), id)}, root));
        for (const auto &[runFolder, fields] : runsInOrder(folder)) {
            if (fields && isDeleted(*fields))
                continue;
            const auto run = fields ? readRun(runFolder, *fields) : Result<MlflowRun>(fields.error());
            if (!run) {
                store.note(Text::tr("A run was left out. %1").arg(run.errorText()));
                continue;
            }
            const auto added = store.add(trainedOf(*run));
            if (!added || !*added)
                return added;
        }
        return true;
    }

} // namespace

bool isMlflowFolder(const QString &folder)
{
    return !foldersWithMeta(rootOf(folder)).isEmpty();
}

Result<void> readMlflowFolder(const QString &folder, ImportStore &store)
{
    const QString root = rootOf(folder);
    const QStringList experiments = foldersWithMeta(root);
    if (experiments.isEmpty())
        return Error {
            Text::tr("%1 is no file store of MLflow: no folder in it has a meta.yaml. Name the folder "
                     "\"mlruns\", or the file of an SQLite store.")
                .arg(folder)};
    for (const QString &experiment : experiments) {
        const auto read = readExperiment(root, experiment, store);
        if (!read)
            return read.error();
        if (!*read)
            break;
    }
    return {};
}

} // namespace rondo::imports
