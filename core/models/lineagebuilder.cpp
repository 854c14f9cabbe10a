// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lineagebuilder.h"

#include "models/models.h"
#include "store/database.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace rondo {

namespace {

    using Kind = LineageNode::Kind;

    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::Lineage)
    };

} // namespace

int LineageBuilder::add(const QString &key, const LineageNode &node)
{
    if (const auto known = m_places.constFind(key); known != m_places.constEnd())
        return *known;
    m_graph.nodes.append(node);
    m_places.insert(key, int(m_graph.nodes.size()) - 1);
    return int(m_graph.nodes.size()) - 1;
}

void LineageBuilder::link(int cause, int effect)
{
    if (cause >= 0 && effect >= 0 && !m_graph.links.contains(std::pair(cause, effect)))
        m_graph.links.append({cause, effect});
}

Result<int> LineageBuilder::addDataset(const Digest &digest, const QString &recorded)
{
    if (digest.isEmpty() && recorded.isEmpty())
        return -1;
    auto rows = m_database.run(QStringLiteral("SELECT name, version FROM dataset_versions WHERE digest = "
                                              "? ORDER BY name || '@' || version = ? DESC, id"),
                               {digest, recorded});
    if (!rows)
        return rows.error();
    LineageNode node {.kind = Kind::Dataset,
                      .name = recorded.section(u'@', 0, 0),
                      .number = recorded.section(u'@', 1).toInt(),
                      .exists = false};
    if (rows->next())
        node = {.kind = Kind::Dataset, .name = rows->value(0).toString(), .number = rows->value(1).toInt()};
    else if (node.name.isEmpty())
        node.name = digest.section(u':', -1).left(12);
    return add(QLatin1String("data ") + (digest.isEmpty() ? recorded : digest), node);
}

Result<int> LineageBuilder::addRun(RunId id, const QString &recorded)
{
    auto rows = m_database.run(
        QStringLiteral("SELECT r.flow, count(e.id), min(e.id) FROM runs r LEFT JOIN experiments e ON "
                       "e.run = r.id WHERE r.id = ? GROUP BY r.id"),
        {id.value});
    if (!rows)
        return rows.error();
    if (!rows->next()) {
        if (!id.isValid())
            return -1;
        return add(QStringLiteral("run %1").arg(id.value),
                   {.kind = Kind::Run, .name = recorded, .number = id.value, .exists = false});
    }
    const int count = rows->value(1).toInt();
    return add(QStringLiteral("run %1").arg(id.value),
               {.kind = Kind::Run,
                .name = rows->value(0).toString(),
                .number = id.value,
                .detail = Text::tr("experiments: %1").arg(count),
                .experiment = {rows->value(2).toLongLong()}});
}

Result<int> LineageBuilder::addExperiment(const ModelVersion &version)
{
    const QJsonObject &lineage = version.lineage;
    const QString flow = lineage.value(QLatin1String("flow")).toString();
    const QString dataset = lineage.value(QLatin1String("dataset")).toString();
    Digest digest = lineage.value(QLatin1String("dataset_digest")).toString();
    RunId run {lineage.value(QLatin1String("run")).toInteger()};
    LineageNode node {.kind = Kind::Experiment,
                      .name = lineage.value(QLatin1String("experiment_name")).toString(),
                      .number = version.experiment.value,
                      .exists = false,
                      .experiment = version.experiment};
    auto rows = m_database.run(
        QStringLiteral("SELECT e.name, e.run, e.dataset, o.name, o.run FROM experiments e LEFT JOIN "
                       "experiments o ON o.id = e.cached_from WHERE e.id = ?"),
        {version.experiment.value});
    if (!rows)
        return rows.error();
    if (rows->next()) {
        node.name = rows->value(0).toString();
        node.exists = true;
        run = {rows->value(1).toLongLong()};
        digest = rows->value(2).toString();
        if (!rows->isNull(3))
            node.detail = Text::tr("trained as %1 in run %2")
                              .arg(rows->value(3).toString())
                              .arg(rows->value(4).toLongLong());
    }
    rows->finish();
    const auto source = addDataset(digest, dataset);
    if (!source)
        return source;
    const auto made = addRun(run, flow);
    if (!made)
        return made;
    link(*source, *made);
    if (node.name.isEmpty())
        return *made;
    const int experiment = add(QStringLiteral("experiment %1 %2").arg(node.number).arg(node.name), node);
    link(*made >= 0 ? *made : *source, experiment);
    return experiment;
}

Result<void> LineageBuilder::addDeployments(const ModelVersion &version, int model)
{
    auto rows = m_database.run(QStringLiteral("SELECT name, wanted FROM deployments WHERE model = ? AND "
                                              "model_version = ? ORDER BY name"),
                               {version.name, version.version});
    if (!rows)
        return rows.error();
    while (rows->next()) {
        const QString name = rows->value(0).toString();
        const bool serves = rows->value(1).toString() == QLatin1String("running");
        link(model,
             add(QLatin1String("deployment ") + name,
                 {.kind = Kind::Deployment,
                  .name = name,
                  .detail = serves ? Text::tr("serves") : Text::tr("stopped")}));
    }
    return {};
}

Result<int> LineageBuilder::addModel(const ModelVersion &version)
{
    const auto experiment = addExperiment(version);
    if (!experiment)
        return experiment;
    QStringList details = version.aliases;
    if (version.isRetired())
        details << Text::tr("retired");
    const int model = add(QStringLiteral("model %1@%2").arg(version.name).arg(version.version),
                          {.kind = Kind::Model,
                           .name = version.name,
                           .number = version.version,
                           .detail = details.join(QStringLiteral(", ")),
                           .experiment = version.experiment});
    link(*experiment, model);
    if (const auto added = addDeployments(version, model); !added)
        return added.error();
    return model;
}

Result<void> LineageBuilder::addModels(const QString &condition, const QVariant &value)
{
    auto rows = m_database.run(
        QStringLiteral("SELECT v.name, v.version FROM model_versions v JOIN experiments e ON e.id = "
                       "v.experiment WHERE %1 ORDER BY v.name, v.version")
            .arg(condition),
        {value});
    if (!rows)
        return rows.error();
    QList<std::pair<QString, int>> found;
    while (rows->next())
        found.append({rows->value(0).toString(), rows->value(1).toInt()});
    rows->finish();
    for (const auto &[name, number] : std::as_const(found)) {
        const auto version = Models(m_database).find(name, number);
        if (!version)
            return version.error();
        if (const auto added = addModel(*version); !added)
            return added.error();
    }
    return {};
}

//! By kind, and within one as they were added.
Lineage LineageBuilder::finish(int subject) const
{
    QList<int> order(m_graph.nodes.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
                     [this](int a, int b) { return m_graph.nodes[a].kind < m_graph.nodes[b].kind; });
    QList<int> places(order.size());
    Lineage sorted;
    for (int place = 0; place < order.size(); ++place) {
        places[order[place]] = place;
        sorted.nodes.append(m_graph.nodes[order[place]]);
    }
    for (const auto &[cause, effect] : m_graph.links)
        sorted.links.append({places[cause], places[effect]});
    std::sort(sorted.links.begin(), sorted.links.end());
    sorted.subject = subject < 0 ? -1 : places[subject];
    return sorted;
}

} // namespace rondo
