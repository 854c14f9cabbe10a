// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lineage.h"

#include "data/dataset.h"
#include "experiments/experiments.h"
#include "models/lineagebuilder.h"
#include "models/models.h"
#include "store/database.h"

#include <QCoreApplication>

namespace rondo {

namespace {

    using Kind = LineageNode::Kind;

    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::Lineage)
    };

} // namespace

QString Lineage::title(const LineageNode &node)
{
    switch (node.kind) {
    case Kind::Dataset:
        return node.number > 0 ? QStringLiteral("%1@%2").arg(node.name).arg(node.number) : node.name;
    case Kind::Run:
        return Text::tr("run %1").arg(node.number);
    case Kind::Model:
        return QStringLiteral("%1 v%2").arg(node.name).arg(node.number);
    case Kind::Experiment:
    case Kind::Deployment:
        break;
    }
    return node.name;
}

Result<Lineage> lineageOf(Database &database, const ModelVersion &version)
{
    LineageBuilder builder(database);
    const auto model = builder.addModel(version);
    if (!model)
        return model.error();
    return builder.finish(*model);
}

Result<Lineage> lineageOf(Database &database, const DatasetRow &dataset)
{
    LineageBuilder builder(database);
    const auto subject
        = builder.addDataset(dataset.digest, QStringLiteral("%1@%2").arg(dataset.name).arg(dataset.version));
    if (!subject)
        return subject.error();
    auto rows
        = database.run(QStringLiteral("SELECT DISTINCT run FROM experiments WHERE dataset = ? ORDER BY run"),
                       {dataset.digest});
    if (!rows)
        return rows.error();
    QList<RunId> runs;
    while (rows->next())
        runs << RunId {rows->value(0).toLongLong()};
    rows->finish();
    for (const RunId run : std::as_const(runs)) {
        const auto added = builder.addRun(run);
        if (!added)
            return added.error();
        builder.link(*subject, *added);
    }
    if (const auto added = builder.addModels(QStringLiteral("e.dataset = ?"), dataset.digest); !added)
        return added.error();
    return builder.finish(*subject);
}

Result<Lineage> lineageOf(Database &database, RunId run)
{
    if (const auto known = Experiments(database).run(run); !known)
        return known.error();
    LineageBuilder builder(database);
    const auto subject = builder.addRun(run);
    if (!subject)
        return subject.error();
    auto rows = database.run(
        QStringLiteral(
            "SELECT DISTINCT dataset FROM experiments WHERE run = ? AND dataset <> '' ORDER BY dataset"),
        {run.value});
    if (!rows)
        return rows.error();
    QStringList datasets;
    while (rows->next())
        datasets << rows->value(0).toString();
    rows->finish();
    for (const Digest &digest : std::as_const(datasets)) {
        const auto added = builder.addDataset(digest);
        if (!added)
            return added.error();
        builder.link(*added, *subject);
    }
    if (const auto added = builder.addModels(QStringLiteral("e.run = ?"), run.value); !added)
        return added.error();
    return builder.finish(*subject);
}

} // namespace rondo
