// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/plannedrow.h"

#include "experiments/formats.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace rondo {

namespace {

    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::PlannedRow)
    };

    const QString nodeTitle = QStringLiteral("node");

    bool isNumeric(ParameterKind kind)
    {
        return kind == ParameterKind::Integer || kind == ParameterKind::Number;
    }

    //! The keys that the values of a line belong to; none for a line of values.
    QStringList titlesIn(const QStringList &line, const QList<SettingColumn> &columns)
    {
        const bool all = std::all_of(line.cbegin(), line.cend(), [&columns](const QString &title) {
            return title == nodeTitle
                || std::any_of(columns.cbegin(), columns.cend(),
                               [&title](const SettingColumn &column) { return column.key == title; });
        });
        return all ? line : QStringList();
    }

    QStringList valuesIn(const QString &line)
    {
        QStringList values = line.split(u'\t');
        for (QString &value : values)
            value = value.trimmed();
        return values;
    }

} // namespace

ExperimentSettings::ExperimentSettings(Flow part, const NodeTypes &types)
    : m_flow(std::move(part))
    , m_types(&types)
{
}

QString ExperimentSettings::title(const NodeId &node) const
{
    const Node *found = m_flow.node(node);
    return found ? found->title : node.value;
}

QList<NodeId> ExperimentSettings::nodes() const
{
    QList<NodeId> nodes;
    for (const Node &node : m_flow.sortedNodes()) {
        if (const NodeType *type = m_types->find(node.type); type && type->trains)
            nodes.append(node.id);
    }
    return nodes;
}

PlannedRow ExperimentSettings::rowOf(const NodeId &node) const
{
    const Node *found = m_flow.node(node);
    const NodeType *type = found ? m_types->find(found->type) : nullptr;
    return {.node = node, .settings = type ? gridOf(*found, *type).value(0) : QJsonObject()};
}

QList<SettingColumn> ExperimentSettings::columns() const
{
    QList<SettingColumn> columns;
    const auto add = [&columns](const Parameter &parameter) {
        const bool known = std::any_of(columns.cbegin(), columns.cend(), [&parameter](const SettingColumn &column) {
            return column.key == parameter.key;
        });
        if (!known && !isSearchSetting(parameter.key))
            columns.append({parameter.key, isNumeric(parameter.kind)});
    };
    for (const NodeId &id : nodes()) {
        const Node *node = m_flow.node(id);
        const NodeType *type = m_types->find(node->type);
        for (const Parameter &parameter : type->parameters)
            add(parameter);
        for (auto setting = node->settings.cbegin(); setting != node->settings.cend(); ++setting) {
            if (!type->parameter(setting.key()))
                add(openParameter(setting.key()));
        }
    }
    return columns;
}

std::optional<Parameter> ExperimentSettings::parameter(const NodeId &node, const QString &key) const
{
    const Node *found = m_flow.node(node);
    const NodeType *type = found ? m_types->find(found->type) : nullptr;
    if (!type || isSearchSetting(key))
        return {};
    if (const Parameter *known = type->parameter(key))
        return *known;
    if (type->openParameters && found->settings.contains(key))
        return openParameter(key);
    return {};
}

Result<Value> ExperimentSettings::valueOf(const Parameter &parameter, const QString &text) const
{
    const Result<Setting> setting = parseSetting(parameter, text);
    if (!setting)
        return setting.error();
    if (const Value *value = std::get_if<Value>(&*setting))
        return *value;
    return Error {Text::tr("%1 takes one value here. Duplicate the row for each further one.").arg(parameter.key)};
}

void ExperimentSettings::setText(PlannedRow &row, const QString &key, const QString &text) const
{
    const auto known = parameter(row.node, key);
    if (!known)
        return;
    const auto value = valueOf(*known, text);
    if (value) {
        row.refused.remove(key);
        row.settings.insert(key, *value);
    } else {
        row.refused.insert(key, {text.trimmed(), value.errorText()});
    }
}

QString ExperimentSettings::text(const PlannedRow &row, const QString &key)
{
    const auto refused = row.refused.constFind(key);
    if (refused != row.refused.constEnd())
        return refused->text;
    return row.settings.contains(key) ? settingText(row.settings.value(key)) : QString();
}

QSet<QString> differingKeys(const QList<PlannedRow> &rows)
{
    QList<QJsonObject> settings;
    QSet<QString> differing;
    for (const PlannedRow &row : rows) {
        settings.append(row.settings);
        for (auto refused = row.refused.constBegin(); refused != row.refused.constEnd(); ++refused)
            differing.insert(refused.key());
    }
    const QStringList varied = variedKeys(settings);
    return differing.unite(QSet<QString>(varied.begin(), varied.end()));
}

QString tabbedText(const QList<PlannedRow> &rows, const ExperimentSettings &settings,
                   const QList<SettingColumn> &columns)
{
    QStringList titles {nodeTitle};
    for (const SettingColumn &column : columns)
        titles.append(column.key);
    QStringList lines {titles.join(u'\t')};
    for (const PlannedRow &row : rows) {
        QStringList values {settings.title(row.node)};
        for (const SettingColumn &column : columns)
            values.append(ExperimentSettings::text(row, column.key));
        lines.append(values.join(u'\t'));
    }
    return lines.join(u'\n') + u'\n';
}

Result<QList<PlannedRow>> rowsFromTabbed(const QString &text, const ExperimentSettings &settings,
                                            const QList<SettingColumn> &columns, const PlannedRow &pattern)
{
    QStringList titles {nodeTitle};
    for (const SettingColumn &column : columns)
        titles.append(column.key);
    QList<PlannedRow> rows;
    bool first = true;
    for (const QString &line : text.split(u'\n')) {
        if (line.trimmed().isEmpty())
            continue;
        const QStringList values = valuesIn(line);
        if (const QStringList told = titlesIn(values, columns); std::exchange(first, false) && !told.isEmpty()) {
            titles = told;
            continue;
        }
        const qsizetype nodeAt = titles.indexOf(nodeTitle);
        const Node *node = nodeAt < 0 ? settings.flow().node(pattern.node)
                                      : settings.flow().nodeByTitle(values.value(nodeAt));
        if (!node || !settings.nodes().contains(node->id))
            return Error {Text::tr("\"%1\" is no node that trains here. Copy a row from this list to see how lines "
                                   "are written.")
                              .arg(values.value(qMax<qsizetype>(0, nodeAt)).left(40))};
        PlannedRow row
            = node->id == pattern.node && !pattern.isOpen ? pattern : settings.rowOf(node->id);
        row.refused.clear();
        row.included = true;
        for (qsizetype at = 0; at < qMin(values.size(), titles.size()); ++at) {
            const auto known = settings.parameter(node->id, titles[at]);
            if (at != nodeAt && known && known->sweepable)
                settings.setText(row, titles[at], values[at]);
        }
        rows.append(row);
    }
    return rows;
}

} // namespace rondo
