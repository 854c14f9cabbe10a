// SPDX-License-Identifier: GPL-3.0-or-later
// Which columns ExperimentModel has, and what they are called.
#include "experiments/experimentmodel.h"
#include "experiments/formats.h"

#include <algorithm>

namespace rondo {

using Kind = ExperimentColumn::Kind;
using Field = ExperimentTable::Field;

namespace {

    bool startsWithAny(const QString &name, std::initializer_list<const char *> prefixes)
    {
        return std::any_of(prefixes.begin(), prefixes.end(),
                           [&](const char *prefix) { return name.startsWith(QLatin1String(prefix)); });
    }

    Kind kindOf(const QString &name)
    {
        switch (ExperimentTable::field(name)) {
        case Field::None:
            break;
        case Field::Id:
        case Field::Run:
        case Field::Epoch:
        case Field::Epochs:
        case Field::Progress:
        case Field::CachedFrom:
            return Kind::Number;
        case Field::Seconds:
        case Field::Left:
            return Kind::Duration;
        case Field::Started:
        case Field::Finished:
        case Field::Archived:
            return Kind::Date;
        case Field::Tags:
            return Kind::Tags;
        case Field::Notes:
            return Kind::Notes;
        case Field::Checks:
            return Kind::Checks;
        case Field::Name:
            return Kind::Name;
        default:
            return Kind::Text;
        }
        return startsWithAny(name, {"metrics.", "last.", "best.", "low.", "high."}) ? Kind::Metric : Kind::Parameter;
    }

} // namespace

bool ExperimentColumn::isNumber() const
{
    return kind == Kind::Parameter || kind == Kind::Metric || kind == Kind::Duration || kind == Kind::Number;
}

QString ExperimentModel::title(const QString &column) const
{
    switch (ExperimentTable::field(column)) {
    case Field::None:
        break;
    case Field::Id:
        return tr("Number");
    case Field::Run:
        return tr("Run");
    case Field::Node:
        return tr("Algorithm");
    case Field::Name:
        return tr("Experiment");
    case Field::Type:
        return tr("Type");
    case Field::State:
        return tr("Status");
    case Field::Reason:
        return tr("Reason stopped");
    case Field::Device:
        return tr("Device");
    case Field::Epoch:
        return tr("Epoch");
    case Field::Epochs:
        return tr("Epochs planned");
    case Field::Progress:
        return tr("Progress");
    case Field::Seconds:
        return tr("Time");
    case Field::Left:
        return tr("Time left");
    case Field::Started:
        return tr("Started");
    case Field::Finished:
        return tr("Finished");
    case Field::Data:
        return tr("Data");
    case Field::Checks:
        return tr("Checks");
    case Field::Tags:
        return tr("Tags");
    case Field::Notes:
        return tr("Notes");
    case Field::Archived:
        return tr("Archived");
    case Field::Model:
        return tr("Model");
    case Field::CachedFrom:
        return tr("Result taken from");
    }
    const QString name = column.section(QLatin1Char('.'), 1);
    if (column.startsWith(QLatin1String("metrics.")))
        return metricTitle(name);
    if (column.startsWith(QLatin1String("last.")))
        return tr("%1, last", "metric").arg(metricTitle(name));
    if (column.startsWith(QLatin1String("best.")))
        return tr("%1, best", "metric").arg(metricTitle(name));
    return name.isEmpty() ? column : name;
}

QList<ExperimentColumn> ExperimentModel::wantedColumns(const std::vector<int> &rows) const
{
    QList<ExperimentColumn> columns {{Kind::Tick, {}}, {Kind::Status, {}}};
    ShownColumn name {QStringLiteral("name"), {}, 0, true, {}};
    QList<ShownColumn> chosen = m_layout.columns;
    if (chosen.isEmpty()) {
        if (m_showsRun)
            chosen << ShownColumn {QStringLiteral("run")};
        for (const QString &usual : m_usual)
            chosen << ShownColumn {usual};
    }
    for (const ShownColumn &column : std::as_const(chosen)) {
        if (column.name == QLatin1String("name"))
            name = column; // its width and title; its place is fixed
    }
    name.pinned = true;
    columns << ExperimentColumn {Kind::Name, name};
    chosen.removeIf([](const ShownColumn &column) { return column.name == QLatin1String("name"); });
    if (m_layout.onlyDiffering) {
        QStringList names;
        for (const ShownColumn &column : std::as_const(chosen))
            names << column.name;
        const QStringList differing = differingColumns(m_table, rows, names);
        chosen.removeIf([&](const ShownColumn &column) { return !differing.contains(column.name); });
    }
    std::stable_partition(chosen.begin(), chosen.end(), [](const ShownColumn &column) { return column.pinned; });
    for (const ShownColumn &column : std::as_const(chosen))
        columns << ExperimentColumn {kindOf(column.name), column};
    return columns;
}

void ExperimentModel::keepWidths(const TableLayout &layout)
{
    m_layout.columns = layout.columns;
    for (ExperimentColumn &column : m_columns) {
        for (const ShownColumn &shown : layout.columns) {
            if (shown.name == column.shown.name)
                column.shown.width = shown.width;
        }
    }
}

int ExperimentModel::columnOf(const QString &name) const
{
    const auto found = std::find_if(m_columns.begin(), m_columns.end(),
                                    [&](const ExperimentColumn &column) { return column.shown.name == name; });
    return found == m_columns.end() || name.isEmpty() ? -1 : int(found - m_columns.begin());
}

int ExperimentModel::columnOf(ExperimentColumn::Kind kind) const
{
    const auto found = std::find_if(m_columns.begin(), m_columns.end(),
                                    [&](const ExperimentColumn &column) { return column.kind == kind; });
    return found == m_columns.end() ? -1 : int(found - m_columns.begin());
}

int ExperimentModel::pinnedColumns() const
{
    int count = 2; // tick and status
    while (count < m_columns.size() && m_columns[count].shown.pinned)
        ++count;
    return std::min(count, int(m_columns.size()));
}

} // namespace rondo
