// SPDX-License-Identifier: GPL-3.0-or-later
#include "execution/validation.h"

#include "base/json.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace rondo {

namespace {

    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::Validation)
    };

    struct Check {
        QLatin1String key, metric;
        bool atLeast;
        double scale; //!< metric to the unit of the limit
        const char *title, *unit;
    };

    constexpr Check checks[] = {
        {QLatin1String("min_accuracy"), QLatin1String("val_accuracy"), true, 1,
         QT_TRANSLATE_NOOP("rondo::Validation", "accuracy"), ""},
        {QLatin1String("max_size_mb"), QLatin1String("size_mb"), false, 1,
         QT_TRANSLATE_NOOP("rondo::Validation", "size"), " MB"},
        {QLatin1String("max_mflops"), QLatin1String("flops"), false, 1e-6,
         QT_TRANSLATE_NOOP("rondo::Validation", "compute"), " MFLOP"},
        {QLatin1String("max_latency_ms"), QLatin1String("latency_p95_ms"), false, 1,
         QT_TRANSLATE_NOOP("rondo::Validation", "latency"), " ms"},
    };

    //! The limit of a check; NaN where the person set none.
    double limitIn(const QJsonObject &settings, QLatin1String key)
    {
        const QJsonValue value = settings.value(key);
        if (!value.isString())
            return numberOrNaN(value);
        bool isNumber = false;
        const double number = value.toString().toDouble(&isNumber);
        return isNumber ? number : nan;
    }

    bool hasScript(const QJsonObject &settings)
    {
        return !settings.value(QLatin1String("script")).toString().isEmpty();
    }

    bool hasCheck(const QJsonObject &settings)
    {
        return hasScript(settings)
            || std::any_of(std::begin(checks), std::end(checks),
                           [&](const Check &check) { return !std::isnan(limitIn(settings, check.key)); });
    }

    QString figure(double value, const Check &check)
    {
        return QString::number(value, 'g', 4) + QLatin1String(check.unit);
    }

    Validation::Failure failureOf(const Check &check, double limit, double value)
    {
        const QString title = Text::tr(check.title);
        QString text;
        if (std::isnan(value))
            text = Text::tr("%1 is not known (limit %2)").arg(title, figure(limit, check));
        else if (check.atLeast)
            text = Text::tr("%1 %2 is below %3, by %4")
                       .arg(title, figure(value, check), figure(limit, check), figure(limit - value, check));
        else
            text = Text::tr("%1 %2 is above %3, by %4")
                       .arg(title, figure(value, check), figure(limit, check), figure(value - limit, check));
        return {check.key, limit, value, text};
    }

    QList<Validation::Failure> failuresOf(const QJsonObject &settings, const Experiment &experiment,
                                          const QHash<ExperimentId, ScriptVerdict> &verdicts)
    {
        const bool trained
            = experiment.state == ExperimentState::Done || experiment.state == ExperimentState::Cached;
        if (!trained)
            return {{QStringLiteral("training"), nan, nan, Text::tr("it was not trained to its end")}};
        QList<Validation::Failure> failures;
        if (experiment.model.isEmpty())
            failures.append({QStringLiteral("training"), nan, nan, Text::tr("the training left no model")});
        for (const Check &check : checks) {
            const double limit = limitIn(settings, check.key);
            if (std::isnan(limit))
                continue;
            const double value = experiment.metric(check.metric) * check.scale;
            const bool passes = check.atLeast ? value >= limit : value <= limit; // NaN: false
            if (!passes)
                failures.append(failureOf(check, limit, value));
        }
        if (hasScript(settings)) {
            const ScriptVerdict verdict = verdicts.value(experiment.id, {false, Text::tr("it was not judged")});
            if (!verdict.passes)
                failures.append({QStringLiteral("script"), nan, nan,
                                 Text::tr("the script says: %1").arg(verdict.reason)});
        }
        return failures;
    }

    QJsonObject outcomeJson(const Validation::Outcome &outcome)
    {
        QJsonArray failed;
        for (const Validation::Failure &failure : outcome.failures) {
            failed.append(
                QJsonObject {{QStringLiteral("check"), failure.check},
                             {QStringLiteral("limit"), jsonNumber(failure.limit)},
                             {QStringLiteral("value"), jsonNumber(failure.value)},
                             {QStringLiteral("by"), jsonNumber(std::abs(failure.value - failure.limit))},
                             {QStringLiteral("text"), failure.text}});
        }
        return {{QStringLiteral("experiment"), outcome.experiment.value},
                {QStringLiteral("name"), outcome.name},
                {QStringLiteral("passes"), outcome.failures.isEmpty()},
                {QStringLiteral("objective"), jsonNumber(outcome.objective)},
                {QStringLiteral("failed"), failed}};
    }

} // namespace

QList<MetricLimit> limitsOf(const QJsonObject &settings)
{
    QList<MetricLimit> limits;
    for (const Check &check : checks) {
        const double limit = limitIn(settings, check.key);
        if (!std::isnan(limit))
            limits.append({check.key, check.metric, limit / check.scale, check.atLeast});
    }
    return limits;
}

QJsonObject Validation::toJson(const QString &objectiveName) const
{
    QJsonArray models;
    for (const Outcome &outcome : outcomes)
        models.append(outcomeJson(outcome));
    return {{QStringLiteral("best"), best.isValid() ? QJsonValue(best.value) : QJsonValue()},
            {QStringLiteral("objective"), objectiveName},
            {QStringLiteral("problem"), problem},
            {QStringLiteral("models"), models}};
}

Validation evaluateModels(const QJsonObject &settings, const QList<Experiment> &experiments,
                          const QHash<ExperimentId, ScriptVerdict> &verdicts)
{
    Validation validation;
    const QString objective
        = settings.value(QLatin1String("objective")).toString(QStringLiteral("val_accuracy"));
    const double sign = objective.contains(QLatin1String("loss")) ? -1 : 1;
    const bool judges = hasCheck(settings);
    if (!judges)
        validation.problem
            = Text::tr("The validation has no check, so nothing passes it. Set at least one, for example "
                       "min_accuracy = 0.9.");
    double bestSoFar = -std::numeric_limits<double>::infinity();
    for (const Experiment &experiment : experiments) {
        Validation::Outcome outcome {experiment.id, experiment.name, experiment.metric(objective),
                                     failuresOf(settings, experiment, verdicts)};
        if (std::isnan(outcome.objective))
            outcome.failures.append({objective, nan, nan, Text::tr("its %1 is not known").arg(objective)});
        if (!judges)
            outcome.failures.append(
                {QStringLiteral("validation"), nan, nan, Text::tr("the validation has no check")});
        const double score = sign * outcome.objective;
        if (outcome.failures.isEmpty() && score > bestSoFar) {
            validation.best = experiment.id;
            bestSoFar = score;
        }
        validation.outcomes.append(std::move(outcome));
    }
    return validation;
}

} // namespace rondo
