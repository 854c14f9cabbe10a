// SPDX-License-Identifier: GPL-3.0-or-later
// The list of experiments as a table: what its cells say and take.
#include "flow/experimentlist.h"
#include "flow/nodepicture.h"

#include <cmath>

namespace rondo {

const SettingColumn *ExperimentList::settingAt(int column) const
{
    const int at = column - FirstSetting;
    return at >= 0 && at < m_columns.size() ? &m_columns[at] : nullptr;
}

int ExperimentList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ExperimentList::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : timeColumn() + 1;
}

//! As the run will name it.
QString ExperimentList::name(int row) const
{
    return runs(row) ? QStringLiteral("%1-%2").arg(m_rows[row].node.value).arg(m_states[row].ordinal) : tr("left out");
}

QString ExperimentList::timeText(int row) const
{
    const auto known = outlook(row);
    if (!known)
        return QStringLiteral("\u2013");
    if (known->isCached)
        return tr("trained before");
    return std::isnan(known->seconds) ? tr("not known") : duration(std::max(1.0, known->seconds));
}

QString ExperimentList::cellText(int row, int column) const
{
    const PlannedRow &one = m_rows[row];
    if (column == Name)
        return name(row);
    if (column == NodeTitle)
        return m_settings.title(one.node);
    if (column == timeColumn())
        return timeText(row);
    const QString &key = settingAt(column)->key;
    if (one.isOpen && !one.settings.contains(key) && m_settings.parameter(one.node, key))
        return tr("chosen while it runs");
    return ExperimentSettings::text(one, key);
}

ExperimentList::Tone ExperimentList::tone(int row, int column) const
{
    const PlannedRow &one = m_rows[row];
    const SettingColumn *setting = settingAt(column);
    if (one.included && setting && one.refused.contains(setting->key))
        return Tone::Refused;
    if (column == Name && !m_states[row].problem.isEmpty())
        return Tone::Refused;
    if (!runs(row))
        return Tone::LeftOut;
    if (column == timeColumn()) {
        const auto known = outlook(row);
        if (known && known->isCached)
            return Tone::Cached;
        return known && !std::isnan(known->seconds) ? Tone::Usual : Tone::Hint;
    }
    return setting && one.isOpen && !one.settings.contains(setting->key) ? Tone::Hint : Tone::Usual;
}

//! What there is to say of a cell beyond its text.
QString ExperimentList::reason(int row, int column) const
{
    const PlannedRow &one = m_rows[row];
    if (const SettingColumn *setting = settingAt(column)) {
        if (const auto refused = one.refused.constFind(setting->key); refused != one.refused.constEnd())
            return refused->reason;
        const auto parameter = m_settings.parameter(one.node, setting->key);
        if (!parameter)
            return tr("%1 has no such setting.").arg(m_settings.title(one.node));
        if (one.isOpen)
            return tr("The search of %1 chooses this experiment while it runs.").arg(m_settings.title(one.node));
        if (!parameter->sweepable)
            return tr("It is the same for all experiments of a node. Change it in the flow.");
        return {};
    }
    return column == Name ? m_states[row].problem : QString();
}

QVariant ExperimentList::sortValue(int row, int column) const
{
    const PlannedRow &one = m_rows[row];
    if (column == Name)
        return row;
    if (column == timeColumn()) {
        const auto known = outlook(row);
        return !known || std::isnan(known->seconds) ? 1e300 : known->isCached ? -1.0 : known->seconds;
    }
    if (const SettingColumn *setting = settingAt(column); setting && setting->isNumber)
        return one.settings.value(setting->key).toDouble(1e300);
    return cellText(row, column);
}

QString ExperimentList::spoken(int row, int column) const
{
    const QString text = cellText(row, column);
    const QString why = reason(row, column);
    if (column == Name)
        return why.isEmpty() ? text : tr("%1, not valid: %2").arg(text, why);
    const QString title = headerData(column, Qt::Horizontal).toString();
    const bool refused = settingAt(column) && m_rows[row].refused.contains(settingAt(column)->key);
    const QString value = tr("%1 of %2: %3").arg(title, name(row), text.isEmpty() ? tr("none") : text);
    return refused ? tr("%1, not valid: %2").arg(value, why) : value;
}

QVariant ExperimentList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int row = index.row(), column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return cellText(row, column);
    case Qt::EditRole:
        return settingAt(column) ? ExperimentSettings::text(m_rows[row], settingAt(column)->key) : QString();
    case Qt::ToolTipRole:
    case ReasonRole: {
        const QString why = reason(row, column);
        return why.isEmpty() ? QVariant() : QVariant(why);
    }
    case Qt::CheckStateRole:
        return column == Name ? QVariant(runs(row) ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::TextAlignmentRole: {
        const bool right = settingAt(column) && settingAt(column)->isNumber;
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | (right ? Qt::AlignRight : Qt::AlignLeft)));
    }
    case Qt::AccessibleTextRole:
        return spoken(row, column);
    case SortRole:
        return sortValue(row, column);
    case ToneRole:
        return int(tone(row, column));
    default:
        return {};
    }
}

bool ExperimentList::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid())
        return false;
    if (role == Qt::CheckStateRole && index.column() == Name) {
        setIncluded({index.row()}, value.toInt() == Qt::Checked);
        return true;
    }
    const SettingColumn *setting = settingAt(index.column());
    if (role != Qt::EditRole || !editable(index))
        return false;
    QList<PlannedRow> next = m_rows;
    m_settings.setText(next[index.row()], setting->key, value.toString());
    change(tr("change %1").arg(setting->key), next);
    return true;
}

QVariant ExperimentList::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool right = settingAt(section) && settingAt(section)->isNumber;
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | (right ? Qt::AlignRight : Qt::AlignLeft)));
    }
    if (role != Qt::DisplayRole)
        return {};
    if (section == Name)
        return tr("Experiment");
    if (section == NodeTitle)
        return tr("Node");
    return section == timeColumn() ? tr("Time") : settingAt(section)->key;
}

Qt::ItemFlags ExperimentList::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid())
        return flags;
    if (index.column() == Name && !m_rows[index.row()].isOpen)
        flags |= Qt::ItemIsUserCheckable;
    if (editable(index))
        flags |= Qt::ItemIsEditable;
    return flags;
}

std::optional<Parameter> ExperimentList::editable(const QModelIndex &index) const
{
    const SettingColumn *setting = settingAt(index.column());
    const PlannedRow *row = index.isValid() && setting ? &m_rows[index.row()] : nullptr;
    const auto parameter = row && !row->isOpen ? m_settings.parameter(row->node, setting->key) : std::nullopt;
    return parameter && parameter->sweepable ? parameter : std::nullopt;
}

} // namespace rondo
