// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/tablelayout.h"

#include "experiments/metricorder.h"

#include <QJsonArray>

namespace rondo {

namespace {

    constexpr std::pair<NumberFormat::Kind, const char *> kinds[] = {{NumberFormat::Kind::Fixed, "fixed"},
                                                                     {NumberFormat::Kind::Scientific, "scientific"},
                                                                     {NumberFormat::Kind::Percent, "percent"}};

    QStringList prefixed(const char *prefix, const QStringList &names)
    {
        QStringList columns;
        for (const QString &name : names)
            columns << QLatin1String(prefix) + name;
        return columns;
    }

    QStringList groupsOf(const QJsonArray &names)
    {
        constexpr qsizetype deepest = 8;
        QStringList groups;
        for (const QJsonValue &name : names) {
            const QString column = name.toString();
            if (!column.isEmpty() && !groups.contains(column) && groups.size() < deepest)
                groups << column;
        }
        return groups;
    }

} // namespace

QString NumberFormat::text(double value) const
{
    switch (kind) {
    case Kind::Automatic:
        break;
    case Kind::Fixed:
        return QString::number(value, 'f', digits);
    case Kind::Scientific:
        return QString::number(value, 'e', digits);
    case Kind::Percent:
        return QString::number(value * 100, 'f', digits) + QStringLiteral("\u2009%");
    }
    return exactText(value);
}

QString NumberFormat::toText() const
{
    for (const auto &[known, word] : kinds) {
        if (known == kind)
            return QStringLiteral("%1 %2").arg(QLatin1String(word)).arg(digits);
    }
    return {};
}

NumberFormat NumberFormat::fromText(const QString &text)
{
    const QString word = text.section(QLatin1Char(' '), 0, 0);
    for (const auto &[kind, known] : kinds) {
        if (word == QLatin1String(known))
            return {kind, std::clamp(text.section(QLatin1Char(' '), 1, 1).toInt(), 0, 15)};
    }
    return {};
}

TableLayout TableLayout::usual()
{
    TableLayout layout;
    layout.query = QStringLiteral("tag is not archived");
    layout.groups = {QStringLiteral("node")};
    return layout;
}

QJsonObject TableLayout::toJson() const
{
    QJsonArray shown, keys;
    for (const ShownColumn &column : columns) {
        QJsonObject object {{QStringLiteral("name"), column.name}};
        if (!column.title.isEmpty())
            object.insert(QStringLiteral("title"), column.title);
        if (column.width > 0)
            object.insert(QStringLiteral("width"), column.width);
        if (column.pinned)
            object.insert(QStringLiteral("pinned"), true);
        if (const QString format = column.format.toText(); !format.isEmpty())
            object.insert(QStringLiteral("format"), format);
        if (column.color > 0)
            object.insert(QStringLiteral("color"), column.color);
        shown << object;
    }
    for (const SortKey &key : sort)
        keys << QJsonObject {{QStringLiteral("column"), key.column}, {QStringLiteral("descending"), key.descending}};
    return {{QStringLiteral("version"), 1},
            {QStringLiteral("query"), query},
            {QStringLiteral("columns"), shown},
            {QStringLiteral("sort"), keys},
            {QStringLiteral("group"), groups.value(0)}, // all that earlier versions know
            {QStringLiteral("groups"), QJsonArray::fromStringList(groups)},
            {QStringLiteral("only_differing"), onlyDiffering},
            {QStringLiteral("baseline"), baseline.value}};
}

TableLayout TableLayout::fromJson(const QJsonObject &json)
{
    constexpr qsizetype most = 10'000;
    TableLayout layout = usual();
    layout.query = json.value(QLatin1String("query")).toString(layout.query);
    if (const QJsonValue one = json.value(QLatin1String("group")); one.isString())
        layout.groups = one.toString().isEmpty() ? QStringList() : QStringList {one.toString()};
    if (json.contains(QLatin1String("groups")))
        layout.groups = groupsOf(json.value(QLatin1String("groups")).toArray());
    layout.onlyDiffering = json.value(QLatin1String("only_differing")).toBool();
    layout.baseline = {std::max<qint64>(0, json.value(QLatin1String("baseline")).toInteger())};
    const QJsonArray shown = json.value(QLatin1String("columns")).toArray();
    QSet<QString> seen;
    for (const QJsonValue &value : shown) {
        ShownColumn column {value[QLatin1String("name")].toString()};
        if (column.name.isEmpty() || seen.contains(column.name) || seen.size() >= most)
            continue;
        seen.insert(column.name);
        column.title = value[QLatin1String("title")].toString();
        column.width = std::clamp(value[QLatin1String("width")].toInt(), 0, 2000);
        column.pinned = value[QLatin1String("pinned")].toBool();
        column.format = NumberFormat::fromText(value[QLatin1String("format")].toString());
        column.color = std::clamp(value[QLatin1String("color")].toInt(), 0, 8);
        layout.columns << column;
    }
    const QJsonArray keys = json.value(QLatin1String("sort")).toArray();
    for (const QJsonValue &key : keys) {
        if (const QString column = key[QLatin1String("column")].toString(); !column.isEmpty())
            layout.sort << SortKey {column, key[QLatin1String("descending")].toBool()};
    }
    return layout;
}

QStringList usualColumns(const ExperimentTable &table, const std::vector<int> &rows)
{
    using Family = ExperimentTable::Family;
    QMap<QString, std::vector<int>> ofNode;
    for (const int row : rows)
        ofNode[table.row(row).node].push_back(row);
    const QStringList settings = prefixed("settings.", table.names(Family::Settings));
    QSet<QString> varied;
    for (const std::vector<int> &some : std::as_const(ofNode)) {
        const QStringList differing = differingColumns(table, some, settings);
        varied.unite(QSet<QString>(differing.begin(), differing.end()));
    }
    QStringList columns;
    if (varied.contains(QStringLiteral("settings.lr")))
        columns << QStringLiteral("settings.lr"); // what people look for first
    for (const QString &setting : settings) {
        if (varied.contains(setting) && !columns.contains(setting))
            columns << setting;
    }
    constexpr qsizetype manySettings = 12; // beyond, the figures would be out of sight
    columns = columns.mid(0, manySettings);
    for (const char *metric : {"val_accuracy", "val_loss", "latency_p50_ms", "size_mb"})
        columns << QLatin1String("metrics.") + QLatin1String(metric);
    const QStringList known = prefixed("metrics.", table.names(Family::Metrics));
    const bool isKnown = known.isEmpty() || std::any_of(known.begin(), known.end(), [&](const QString &metric) {
        return columns.contains(metric);
    });
    if (!isKnown) // other figures than Rondo's own, from an import or a script
        columns = columns.mid(0, columns.size() - 4) + known.mid(0, 4);
    return columns << QStringLiteral("seconds") << QStringLiteral("data") << QStringLiteral("checks");
}

QStringList allColumns(const ExperimentTable &table)
{
    using Family = ExperimentTable::Family;
    const QStringList metrics = table.names(Family::Metrics);
    return ExperimentTable::fieldNames() + prefixed("settings.", table.names(Family::Settings))
        + prefixed("metrics.", metrics) + prefixed("last.", metrics) + prefixed("best.", metrics)
        + prefixed("environment.", table.names(Family::Environment)) + prefixed("origin.", table.names(Family::Origin));
}

QString decidingMetric(const ExperimentTable &table, const QList<SortKey> &sort, const QStringList &shown)
{
    const QString accuracy = QStringLiteral("metrics.val_accuracy");
    const auto isMetric = [](const QString &column) {
        return column.startsWith(QLatin1String("metrics.")) || column.startsWith(QLatin1String("last."))
            || column.startsWith(QLatin1String("best."));
    };
    for (const SortKey &key : sort) {
        if (isMetric(key.column))
            return key.column;
    }
    const bool hasAccuracy = table.column(accuracy).isKnown();
    for (const QString &column : shown) {
        if (!hasAccuracy && isMetric(column) && table.column(column).isKnown())
            return column;
    }
    return accuracy;
}

} // namespace rondo
