// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"
#include "base/json.h"
#include "learning/evaluation.h"
#include "learning/learning.h"
#include "learning/modeldescription.h"
#include "learning/trainer.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <new>

namespace rondo {

namespace {

    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::Worker)
    };

    QJsonObject event(const char *name)
    {
        return {{QStringLiteral("event"), QLatin1String(name)}};
    }

    void emitResult(const Evaluation &evaluation, const QStringList &files, const EventSink &emitEvent)
    {
        QJsonObject result = event("result");
        result[QStringLiteral("metrics")] = evaluation.metrics;
        result[QStringLiteral("report")] = evaluation.report;
        result[QStringLiteral("files")] = QJsonArray::fromStringList(files);
        emitEvent(result);
    }

    std::optional<TaskFailure> performTraining(const Task &task, const TrainingData &data,
                                               const EventSink &emitEvent, bool &isPaused)
    {
        if (const QString warning = environment()[QLatin1String("warning")].toString(); !warning.isEmpty())
            emitEvent({{QStringLiteral("event"), QStringLiteral("log")}, {QStringLiteral("text"), warning}});
        TrainingReport report;
        if (auto failure = train(task, data, emitEvent, report))
            return failure;
        isPaused = report.pausedAfter > 0;
        if (isPaused) {
            emitEvent({{QStringLiteral("event"), QStringLiteral("paused")},
                       {QStringLiteral("epoch"), report.pausedAfter}});
            return {};
        }
        auto evaluation = evaluateModel(task.folder, data, task.device);
        if (!evaluation)
            return TaskFailure(evaluation.error());
        evaluation->report[QStringLiteral("epochs")] = report.epochs;
        evaluation->report[QStringLiteral("best_epoch")] = report.bestEpoch;
        evaluation->report[QStringLiteral("training_images_per_second")] = report.imagesPerSecond;
        evaluation->report[QStringLiteral("environment")] = environment();
        emitResult(*evaluation, {weightsFileName, modelFileName}, emitEvent);
        return {};
    }

    //! A script leaves only its weights and, if it likes, a number of parameters; the description is ours.
    std::optional<TaskFailure> performEvaluation(const Task &task, const TrainingData &data,
                                                 const EventSink &emitEvent)
    {
        if (task.model != scriptModelFileName)
            return TaskFailure(
                Text::tr("The model of a script must be the file %1 in its folder, not \"%2\".")
                    .arg(scriptModelFileName, task.model));
        emitEvent({{QStringLiteral("event"), QStringLiteral("started")},
                   {QStringLiteral("device"), QStringLiteral("cpu")}});
        const QString path = task.folder + QLatin1Char('/') + modelFileName;
        const auto description = ModelDescription::of(task.type, task.settings, data).toJson();
        if (const auto written = writeFileAtomically(path, QJsonDocument(description).toJson()); !written)
            return TaskFailure(written.error());
        auto evaluation = evaluateModel(task.folder, data, task.device);
        if (!evaluation)
            return TaskFailure(evaluation.error());
        emitResult(*evaluation, {scriptModelFileName, modelFileName}, emitEvent);
        return {};
    }

    std::optional<TaskFailure> perform(const Task &task, const EventSink &emitEvent, bool &isPaused)
    {
        if (task.type == QLatin1String("nothing")) {
            emitResult({}, {}, emitEvent);
            return {};
        }
        if (!QDir(task.folder).exists() || task.folder.isEmpty())
            return TaskFailure(
                Text::tr("The folder for the results, \"%1\", is not there.").arg(task.folder));
        const auto version = DatasetVersion::open(task.dataset);
        if (!version)
            return TaskFailure(version.error());
        const auto data = trainingData(*version, task.images);
        if (!data)
            return TaskFailure(data.error());
        return task.kind == Task::Kind::Train ? performTraining(task, *data, emitEvent, isPaused)
                                              : performEvaluation(task, *data, emitEvent);
    }

    //! What an exception means for the person.
    TaskFailure failureOf(const std::exception &exception)
    {
        const QString text = QString::fromUtf8(exception.what()).section(QLatin1Char('\n'), 0, 0).left(500);
        const bool isMemory = dynamic_cast<const std::bad_alloc *>(&exception)
            || text.contains(QLatin1String("out of memory"), Qt::CaseInsensitive)
            || text.contains(QLatin1String("not enough memory"))
            || text.contains(QLatin1String("can't allocate memory"));
        if (isMemory)
            return {Text::tr("There was not enough memory. Try a smaller batch_size, or a smaller network."),
                    QStringLiteral("memory")};
        return {Text::tr("LibTorch stopped the training: %1").arg(text)};
    }

} // namespace

void performTask(const Task &task, const EventSink &emitEvent)
{
    std::optional<TaskFailure> failure;
    bool isPaused = false; // then the checkpoint is what the task was for
    try {
        failure = perform(task, emitEvent, isPaused);
    } catch (const std::exception &exception) {
        failure = failureOf(exception);
    }
    if (failure) {
        emitEvent({{QStringLiteral("event"), QStringLiteral("failed")},
                   {QStringLiteral("error"), failure->text},
                   {QStringLiteral("kind"), failure->kind}});
        return;
    }
    if (isPaused)
        return;
    emitEvent(event("done"));
    // It is large, and there is nothing left to go on from.
    if (task.kind == Task::Kind::Train && !task.folder.isEmpty())
        QFile::remove(checkpointPath(task));
}

} // namespace rondo
