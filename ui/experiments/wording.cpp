// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/wording.h"

#include "experiments/table.h"

#include <QCoreApplication>

namespace rondo {
namespace {
    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::Wording)
    };

    QString kindWord(const QString &kind)
    {
        static const QHash<QString, const char *> words {
            {QStringLiteral("min_accuracy"), QT_TRANSLATE_NOOP("rondo::Wording", "Accuracy")},
            {QStringLiteral("max_size_mb"), QT_TRANSLATE_NOOP("rondo::Wording", "Too large")},
            {QStringLiteral("max_mflops"), QT_TRANSLATE_NOOP("rondo::Wording", "Compute")},
            {QStringLiteral("max_latency_ms"), QT_TRANSLATE_NOOP("rondo::Wording", "Too slow")},
            {QStringLiteral("script"), QT_TRANSLATE_NOOP("rondo::Wording", "Script")},
            {QStringLiteral("training"), QT_TRANSLATE_NOOP("rondo::Wording", "Unfinished")},
        };
        const char *word = words.value(kind);
        return word ? Text::tr(word) : QString();
    }
} // namespace

QString stateText(ExperimentState state)
{
    switch (state) {
    case ExperimentState::Queued:
        return Text::tr("Queued");
    case ExperimentState::Running:
        return Text::tr("Running");
    case ExperimentState::Done:
        return Text::tr("Done");
    case ExperimentState::Cached:
        return Text::tr("Cached");
    case ExperimentState::Failed:
        return Text::tr("Failed");
    case ExperimentState::Stopped:
        return Text::tr("Stopped");
    }
    return {};
}

QString progressText(const Experiment &experiment)
{
    if (experiment.state == ExperimentState::Running && experiment.epochs > 0)
        return Text::tr("Epoch %1 of %2").arg(experiment.epoch).arg(experiment.epochs);
    return stateText(experiment.state);
}

QString stateText(DeploymentState state)
{
    switch (state) {
    case DeploymentState::Starting:
        return Text::tr("Starting");
    case DeploymentState::Running:
        return Text::tr("Healthy");
    case DeploymentState::Stopped:
        return Text::tr("Stopped");
    case DeploymentState::Failed:
        return Text::tr("Failed");
    }
    return {};
}

QString checksWord(const CheckOutcome &outcome)
{
    if (outcome.passes)
        return Text::tr("Passes");
    if (outcome.failed.isEmpty())
        return Text::tr("Fails");
    const QString word = kindWord(outcome.kinds.value(0));
    const QString first = word.isEmpty() ? outcome.failed.first() : word;
    return outcome.failed.size() > 1 ? QStringLiteral("%1 +%2").arg(first).arg(outcome.failed.size() - 1) : first;
}

double secondsLeft(const Experiment &experiment)
{
    return secondsLeft(experiment.state, experiment.fraction, experiment.seconds);
}

} // namespace rondo
