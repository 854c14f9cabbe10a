// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/models.h"

#include "command.h"
#include "output.h"

namespace rondoctl {

int runModels(const QStringList &arguments)
{
    Arguments given(QStringLiteral("models"),
                    Text::tr("Lists the model versions in the registry, with what they came from."));
    given.addProject();
    given.addJson();
    if (const auto code = given.parse(arguments))
        return *code;
    const auto workplace = Workplace::open(given.value(QStringLiteral("project")));
    if (!workplace)
        return fail(workplace.error());
    const auto versions = rondo::Models(*workplace->database).all();
    if (!versions)
        return fail(versions.error());

    QJsonArray array;
    QList<QStringList> rows;
    for (const rondo::ModelVersion &version : *versions) {
        array.append(QJsonObject {{QStringLiteral("name"), version.name},
                                  {QStringLiteral("version"), version.version},
                                  {QStringLiteral("aliases"), QJsonArray::fromStringList(version.aliases)},
                                  {QStringLiteral("digest"), version.digest},
                                  {QStringLiteral("experiment"), version.experiment.value},
                                  {QStringLiteral("created"), version.created.toString(Qt::ISODate)},
                                  {QStringLiteral("lineage"), version.lineage}});
        const QJsonObject metrics = version.lineage.value(QLatin1String("metrics")).toObject();
        rows.append({version.name, QString::number(version.version), version.aliases.join(u' '),
                     QString::number(version.lineage.value(QLatin1String("run")).toInteger()),
                     version.lineage.value(QLatin1String("experiment_name")).toString(),
                     version.lineage.value(QLatin1String("dataset")).toString(),
                     shortNumber(metrics.value(QLatin1String("val_accuracy")).toDouble(std::nan(""))),
                     version.created.toLocalTime().toString(QStringLiteral("yyyy-MM-dd hh:mm"))});
    }
    if (given.wantsJson())
        printJson(array);
    else
        printTable({QStringLiteral("model"), QStringLiteral("version"), QStringLiteral("alias"),
                    QStringLiteral("run"), QStringLiteral("experiment"), QStringLiteral("dataset"),
                    QStringLiteral("val_accuracy"), QStringLiteral("created")},
                   rows);
    return ExitCode::done;
}

} // namespace rondoctl
