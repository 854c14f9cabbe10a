// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/versionfacts.h"

#include "base/json.h"
#include "models/versionreason.h"
#include "store/database.h"

namespace rondo {

namespace {

    using Serving = QHash<QString, QStringList>; // "digits@3" -> deployments

    QString keyOf(const QString &name, int version)
    {
        return QStringLiteral("%1@%2").arg(name).arg(version);
    }

    Result<Serving> readServing(Database &database)
    {
        auto rows = database.run(QStringLiteral(
            "SELECT model, model_version, name FROM deployments WHERE wanted = 'running' ORDER BY name"));
        if (!rows)
            return rows.error();
        Serving serving;
        while (rows->next())
            serving[keyOf(rows->value(0).toString(), rows->value(1).toInt())] << rows->value(2).toString();
        return serving;
    }

    //! What the validations of all runs with registered models said.
    Result<QHash<ExperimentId, CheckOutcome>> readChecks(Database &database)
    {
        auto rows = database.run(QStringLiteral(
            "SELECT report FROM runs WHERE report IS NOT NULL AND id IN (SELECT run FROM experiments WHERE "
            "id IN (SELECT experiment FROM model_versions WHERE experiment IS NOT NULL))"));
        if (!rows)
            return rows.error();
        QHash<ExperimentId, CheckOutcome> outcomes;
        while (rows->next())
            outcomes.insert(checkOutcomes(QJsonDocument::fromJson(rows->value(0).toByteArray()).object()));
        return outcomes;
    }

    VersionFacts factsOf(const ModelVersion &version)
    {
        VersionFacts facts {.version = version};
        const QJsonObject &lineage = version.lineage;
        const QJsonObject metrics = lineage.value(QLatin1String("metrics")).toObject();
        for (auto it = metrics.begin(); it != metrics.end(); ++it)
            facts.metrics.insert(it.key(), numberOrNaN(it.value()));
        facts.dataset = lineage.value(QLatin1String("dataset")).toString();
        if (facts.dataset.isEmpty())
            facts.dataset
                = lineage.value(QLatin1String("dataset_digest")).toString().section(u':', -1).left(7);
        facts.experimentName = lineage.value(QLatin1String("experiment_name")).toString();
        facts.run = {lineage.value(QLatin1String("run")).toInteger()};
        return facts;
    }

} // namespace

Result<QList<VersionFacts>> versionFacts(Database &database, Retired which)
{
    // All, as the reason of one may need the one before, retired or not.
    const auto versions = Models(database).all(Retired::With);
    if (!versions)
        return versions.error();
    const auto serving = readServing(database);
    if (!serving)
        return serving.error();
    const auto checks = readChecks(database);
    if (!checks)
        return checks.error();
    QList<VersionFacts> result;
    for (qsizetype at = 0; at < versions->size(); ++at) {
        const ModelVersion &version = versions->at(at);
        if (version.isRetired() && which == Retired::Without)
            continue;
        VersionFacts facts = factsOf(version);
        facts.serving = serving->value(keyOf(version.name, version.version));
        if (const auto outcome = checks->constFind(version.experiment); outcome != checks->constEnd())
            facts.checks = *outcome;
        const bool follows = at + 1 < versions->size() && versions->at(at + 1).name == version.name;
        facts.reason = reasonInWords(version, follows ? &versions->at(at + 1) : nullptr);
        result << facts;
    }
    return result;
}

} // namespace rondo
