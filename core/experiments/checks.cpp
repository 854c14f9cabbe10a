// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/checks.h"

#include <QJsonArray>

namespace rondo {
namespace {

    QString failureText(const QJsonValue &value)
    {
        if (value.isString())
            return value.toString();
        const QJsonObject object = value.toObject();
        for (const char *key : {"text", "check", "name"}) {
            const QString text = object.value(QLatin1String(key)).toString();
            if (!text.isEmpty())
                return text;
        }
        return {};
    }

} // namespace

QHash<ExperimentId, CheckOutcome> checkOutcomes(const QJsonObject &report)
{
    QHash<ExperimentId, CheckOutcome> outcomes;
    for (const QJsonValue &value : report.value(QLatin1String("models")).toArray()) {
        const QJsonObject model = value.toObject();
        const ExperimentId id {model.value(QLatin1String("experiment")).toInteger()};
        if (!id.isValid())
            continue;
        CheckOutcome outcome {model.value(QLatin1String("passes")).toBool(), {}, {}};
        for (const QJsonValue &failed : model.value(QLatin1String("failed")).toArray()) {
            if (const QString text = failureText(failed); !text.isEmpty()) {
                outcome.failed << text;
                outcome.kinds << failed[QLatin1String("check")].toString();
            }
        }
        outcomes.insert(id, outcome);
    }
    return outcomes;
}

ExperimentId chosenExperiment(const QJsonObject &report)
{
    return {report.value(QLatin1String("best")).toInteger()};
}

} // namespace rondo
