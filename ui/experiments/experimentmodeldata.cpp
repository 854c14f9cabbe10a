// SPDX-License-Identifier: GPL-3.0-or-later
// What the cells of ExperimentModel say.
#include "experiments/experimentmodel.h"
#include "experiments/formats.h"

namespace rondo {

using Kind = ExperimentColumn::Kind;

int ExperimentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ExperimentModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

Qt::ItemFlags ExperimentModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    switch (m_rows.at(index.row()).kind) {
    case Row::PinnedTitle:
        return Qt::NoItemFlags;
    case Row::Group:
        return flags;
    case Row::Pinned:
    case Row::Experiment:
        break;
    }
    const Kind kind = m_columns.at(index.column()).kind;
    if (kind == Kind::Tick)
        flags |= Qt::ItemIsUserCheckable;
    if (kind == Kind::Tags || kind == Kind::Notes)
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant ExperimentModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const RowKey &row = m_rows.at(index.row());
    if (role == KindRole)
        return int(row.kind);
    if (row.kind == Row::PinnedTitle) {
        const bool isTitle = m_columns.at(index.column()).kind == Kind::Name;
        return isTitle && (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
            ? tr("Best that passes every check")
            : QVariant();
    }
    if (row.kind == Row::Group)
        return groupData(row.group, index.column(), role);
    return experimentData(row, m_columns.at(index.column()), role);
}

QVariant ExperimentModel::groupData(const QString &key, int column, int role) const
{
    const int group = m_groupOf.value(key, -1);
    if (group < 0)
        return {};
    const ExperimentGroup &content = m_groups.at(group);
    if (role == GroupRole)
        return group;
    if (role == Qt::ToolTipRole)
        return groupFigures(group);
    if (m_columns.at(column).kind != Kind::Name)
        return {};
    if (role == Qt::DisplayRole)
        return content.title;
    if (role == Qt::AccessibleTextRole) {
        return tr("%1, %n experiment(s), best %2, mean %3", nullptr, content.count)
            .arg(content.title, metricText(content.metric, content.figures.best),
                 metricText(content.metric, content.figures.mean));
    }
    return {};
}

//! A line for each figure that is shown: what the rows of the group are together.
QString ExperimentModel::groupFigures(int group) const
{
    QStringList lines;
    for (qsizetype at = 0; at < m_columns.size(); ++at) {
        const ExperimentColumn &column = m_columns[at];
        if (column.kind != Kind::Metric && column.kind != Kind::Duration)
            continue;
        const FigureSummary figures = summaryOf(m_table, m_arranged.at(group).rows, m_found[at]);
        if (figures.count == 0)
            continue;
        const auto figure = [&](double value) {
            return column.kind == Kind::Duration ? durationText(value) : numberText(column, value);
        };
        lines << tr("%1 of %n: best %2, mean %3, deviation %4, from %5 to %6", nullptr, figures.count)
                     .arg(headerData(int(at), Qt::Horizontal).toString(), figure(figures.best), figure(figures.mean),
                          figure(figures.deviation), figure(figures.low), figure(figures.high));
    }
    return lines.join(QLatin1Char('\n'));
}

QVariant ExperimentModel::experimentData(const RowKey &key, const ExperimentColumn &column, int role) const
{
    const int row = m_table.rowOf(key.id);
    if (row < 0)
        return {};
    const ExperimentRow &experiment = m_table.row(row);
    const auto figure = [&] { return m_table.value(row, m_table.column(column.shown.name)).number; };
    const CheckOutcome *checks = m_table.checks(row);
    switch (role) {
    case Qt::DisplayRole:
        return column.kind == Kind::Tick || column.kind == Kind::Status ? QString() : text(row, column);
    case Qt::AccessibleTextRole:
        return text(row, column);
    case Qt::EditRole:
        return column.kind == Kind::Tags ? experiment.tags.join(QStringLiteral(", "))
            : column.kind == Kind::Notes ? experiment.notes
                                         : text(row, column);
    case Qt::ToolTipRole:
        if (column.kind == Kind::Checks)
            return checkDetail(row);
        if (column.kind == Kind::Notes)
            return experiment.notes;
        if (column.kind == Kind::Parameter)
            return m_table.value(row, m_table.column(column.shown.name)).exact();
        if (column.shown.name == QLatin1String("data"))
            return m_table.value(row, m_table.column(column.shown.name)).text;
        return column.kind == Kind::Status || column.kind == Kind::Name ? experiment.reason : QString();
    case Qt::CheckStateRole:
        if (column.kind == Kind::Tick)
            return m_ticked.contains(key.id) ? Qt::Checked : Qt::Unchecked;
        return {};
    case Qt::TextAlignmentRole:
        return int((column.isNumber() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case IdRole:
        return key.id.value;
    case StateRole:
        return int(experiment.state);
    case BarRole:
        return column.kind == Kind::Metric ? bar(column, figure()) : nan;
    case BestRole: // NaN is never equal
        return column.kind == Kind::Metric && figure() == m_scales.value(column.shown.name).best;
    case PassesRole:
        return checks ? QVariant(checks->passes) : QVariant();
    case ProgressRole:
        return experiment.state == ExperimentState::Running ? experiment.fraction : nan;
    case DeltaRole:
        return delta(row, column, nullptr);
    case BetterRole: {
        int better = 0;
        delta(row, column, &better);
        return better;
    }
    case ArchivedRole:
        return experiment.archived.isValid();
    default:
        return {};
    }
}

QVariant ExperimentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    const ExperimentColumn &column = m_columns.at(section);
    switch (role) {
    case Qt::TextAlignmentRole:
        return int((column.isNumber() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::CheckStateRole:
        return column.kind == Kind::Tick ? QVariant(tickState()) : QVariant();
    case Qt::ToolTipRole:
        return column.kind == Kind::Tick ? tr("Tick all that is shown") : column.shown.name;
    case Qt::DecorationRole:
        return column.shown.color;
    case Qt::DisplayRole:
        if (column.kind == Kind::Tick || column.kind == Kind::Status)
            return QString();
        break;
    case Qt::AccessibleTextRole:
        if (column.kind == Kind::Tick || column.kind == Kind::Status)
            return column.kind == Kind::Tick ? tr("Ticked") : tr("Status");
        break;
    default:
        return {};
    }
    return column.shown.title.isEmpty() ? title(column.shown.name) : column.shown.title;
}

bool ExperimentModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid())
        return false;
    const ExperimentId id = m_rows.at(index.row()).id;
    const Kind kind = m_columns.at(index.column()).kind;
    const Qt::ItemFlags allowed = flags(index);
    if (role == Qt::EditRole && allowed & Qt::ItemIsEditable) {
        if (value.toString() == data(index, Qt::EditRole).toString())
            return false;
        if (kind == Kind::Tags)
            Q_EMIT tagsEdited(id, value.toString());
        else
            Q_EMIT notesEdited(id, value.toString());
        return true;
    }
    if (role != Qt::CheckStateRole || !(allowed & Qt::ItemIsUserCheckable))
        return false;
    tick({id}, value.toInt() == Qt::Checked);
    return true;
}

} // namespace rondo
