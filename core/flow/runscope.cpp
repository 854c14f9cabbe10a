// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/runscope.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <array>

namespace rondo {

namespace {

    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::RunScope)
    };

    using Part = RunScope::Part;

    const std::array<std::pair<Part, QLatin1String>, 4> partNames {{
        {Part::All, QLatin1String("all")},
        {Part::Only, QLatin1String("only")},
        {Part::To, QLatin1String("to")},
        {Part::From, QLatin1String("from")},
    }};

    QString partName(Part part)
    {
        return std::find_if(partNames.begin(), partNames.end(),
                            [part](const auto &name) { return name.first == part; })
            ->second;
    }

    QStringList sortedIds(const QSet<NodeId> &nodes)
    {
        QStringList ids;
        for (const NodeId &node : nodes)
            ids.append(node.value);
        ids.sort();
        return ids;
    }

    QString titlesOf(const QSet<NodeId> &nodes, const Flow &flow)
    {
        QStringList titles;
        for (const NodeId &id : nodes) {
            const Node *node = flow.node(id);
            titles.append(node ? node->title : id.value);
        }
        titles.sort(Qt::CaseInsensitive);
        return titles.join(QStringLiteral(", "));
    }

} // namespace

QJsonObject RunScope::toJson() const
{
    QJsonObject json;
    if (part != Part::All) {
        json.insert(QStringLiteral("part"), partName(part));
        json.insert(QStringLiteral("nodes"), QJsonArray::fromStringList(sortedIds(nodes)));
    }
    if (!useCache)
        json.insert(QStringLiteral("cache"), false);
    if (sample)
        json.insert(QStringLiteral("sample"), true);
    QJsonArray list;
    for (const ListedExperiment &one : listed)
        list.append(QJsonObject {{QStringLiteral("node"), one.node.value}, {QStringLiteral("settings"), one.settings}});
    if (!list.isEmpty())
        json.insert(QStringLiteral("list"), list);
    return json;
}

Result<RunScope> RunScope::fromJson(const QJsonObject &json)
{
    const QString name = json.value(QLatin1String("part")).toString(partName(Part::All));
    const auto found = std::find_if(partNames.begin(), partNames.end(),
                                    [&name](const auto &known) { return known.second == name; });
    RunScope scope;
    scope.useCache = json.value(QLatin1String("cache")).toBool(true);
    scope.sample = json.value(QLatin1String("sample")).toBool(false);
    for (const QJsonValue &node : json.value(QLatin1String("nodes")).toArray())
        scope.nodes.insert(NodeId {node.toString()});
    for (const QJsonValue &one : json.value(QLatin1String("list")).toArray())
        scope.listed.append({{one[QLatin1String("node")].toString()}, one[QLatin1String("settings")].toObject()});
    const bool known = found != partNames.end();
    if (known)
        scope.part = found->first;
    if (!known || (scope.part != Part::All && scope.nodes.isEmpty()))
        return Error {Text::tr("It is not known which part of the flow the run is of: its record is damaged, "
                               "or was written by a newer Rondo. Run the flow again.")};
    return scope;
}

QStringList RunScope::toArguments() const
{
    QStringList arguments;
    for (const QString &node : part == Part::All ? QStringList() : sortedIds(nodes))
        arguments << QLatin1String("--") + partName(part) << node;
    if (!useCache)
        arguments << QStringLiteral("--no-cache");
    if (sample)
        arguments << QStringLiteral("--sample");
    return arguments;
}

QString describe(const RunScope &scope, const Flow &flow)
{
    const QString titles = titlesOf(scope.nodes, flow);
    QStringList words;
    switch (scope.part) {
    case Part::All:
        break;
    case Part::Only:
        words << Text::tr("only %1").arg(titles);
        break;
    case Part::To:
        words << Text::tr("up to %1").arg(titles);
        break;
    case Part::From:
        words << Text::tr("from %1 on").arg(titles);
        break;
    }
    if (!scope.useCache)
        words << Text::tr("without cache");
    if (!scope.listed.isEmpty())
        words << Text::tr("%n listed experiment(s)", nullptr, int(scope.listed.size()));
    if (scope.sample)
        words << Text::tr("on a sample");
    return words.join(QStringLiteral(", "));
}

} // namespace rondo
