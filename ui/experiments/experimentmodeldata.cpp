// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/experimentmodel.h"
#include "experiments/formats.h"
#include "experiments/wording.h"

// What the cells of ExperimentModel say.

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
    switch (m_rows.at(index.row()).kind) {
    case Row::PinnedTitle:
        return Qt::NoItemFlags;
    case Row::Group:
        return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    case Row::Pinned:
    case Row::Experiment:
        break;
    }
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (m_columns.at(index.column()).kind == Kind::Tick)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant ExperimentModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
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
        return groupData(m_groupOf.value(row.node, -1), index.column(), role);
    return experimentData(row, m_columns.at(index.column()), role);
}

QVariant ExperimentModel::groupData(int group, int column, int role) const
{
    if (group < 0)
        return {};
    const ExperimentGroup &content = m_groups.at(group);
    if (role == GroupRole)
        return group;
    if (m_columns.at(column).kind != Kind::Name)
        return {};
    if (role == Qt::DisplayRole)
        return content.title;
    if (role == Qt::AccessibleTextRole) {
        return tr("%1, %n experiment(s), best %2, mean %3", nullptr, int(content.states.size()))
            .arg(content.title, metricText(QStringLiteral("val_accuracy"), content.best),
                 metricText(QStringLiteral("val_accuracy"), content.mean));
    }
    return {};
}

QVariant ExperimentModel::experimentData(const RowKey &row, const ExperimentColumn &column, int role) const
{
    const auto found = m_experiments.constFind(row.id);
    if (found == m_experiments.constEnd())
        return {};
    const Experiment &experiment = *found;
    switch (role) {
    case Qt::DisplayRole:
        return column.kind == Kind::Tick || column.kind == Kind::Status ? QString()
                                                                        : text(experiment, column);
    case Qt::AccessibleTextRole:
        return text(experiment, column);
    case Qt::ToolTipRole:
        if (column.kind == Kind::Checks)
            return m_checks.value(row.id).failed.join(QLatin1Char('\n'));
        return column.kind == Kind::Status || column.kind == Kind::Name ? experiment.reason : QString();
    case Qt::CheckStateRole:
        if (column.kind == Kind::Tick)
            return m_ticked.contains(row.id) ? Qt::Checked : Qt::Unchecked;
        return {};
    case Qt::TextAlignmentRole:
        if (column.kind == Kind::Parameter || column.kind == Kind::Metric || column.kind == Kind::Time)
            return int(Qt::AlignRight | Qt::AlignVCenter);
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    case IdRole:
        return row.id.value;
    case StateRole:
        return int(experiment.state);
    case GroupRole:
        return m_groupOf.value(experiment.nodeTitle);
    case SortRole:
        return sortKey(experiment, column);
    case BarRole:
        return column.kind == Kind::Metric ? bar(column.key, experiment.metric(column.key)) : nan;
    case BestRole:
        return column.kind == Kind::Metric && isUsual(int(m_columns.indexOf(column)))
            && experiment.metric(column.key) == m_scales.value(column.key).best;
    case PassesRole:
        return m_checks.contains(row.id) ? QVariant(m_checks.value(row.id).passes) : QVariant();
    default:
        return {};
    }
}

QString ExperimentModel::text(const Experiment &experiment, const ExperimentColumn &column) const
{
    switch (column.kind) {
    case Kind::Tick:
        return tr("Tick %1").arg(experiment.name);
    case Kind::Status:
        return progressText(experiment);
    case Kind::Name:
        return experiment.name;
    case Kind::Run:
        return QString::number(experiment.run.value);
    case Kind::Parameter:
        return settingValueText(experiment.settings.value(column.key));
    case Kind::Metric:
        return metricText(column.key, experiment.metric(column.key));
    case Kind::Time:
        return experiment.seconds > 0 ? durationText(experiment.seconds) : noValue();
    case Kind::Dataset:
        return m_snapshot.datasetNames.value(experiment.dataset,
                                             experiment.dataset.section(QLatin1Char(':'), -1).left(7));
    case Kind::Checks:
        return checkText(experiment);
    }
    return {};
}

QString ExperimentModel::checkText(const Experiment &experiment) const
{
    if (experiment.state == ExperimentState::Failed)
        return experiment.reason.isEmpty() ? tr("Failed") : experiment.reason;
    const auto outcome = m_checks.constFind(experiment.id);
    if (outcome == m_checks.constEnd())
        return noValue();
    if (outcome->passes)
        return tr("Passes");
    return outcome->failed.isEmpty() ? tr("Does not pass") : outcome->failed.join(QStringLiteral(", "));
}

QVariant ExperimentModel::sortKey(const Experiment &experiment, const ExperimentColumn &column) const
{
    switch (column.kind) {
    case Kind::Tick:
        return m_ticked.contains(experiment.id) ? 0.0 : 1.0;
    case Kind::Status:
        return double(int(experiment.state));
    case Kind::Run:
        return double(experiment.run.value);
    case Kind::Metric:
        return experiment.metric(column.key);
    case Kind::Time:
        return experiment.seconds > 0 ? experiment.seconds : nan;
    case Kind::Parameter: {
        const QJsonValue value = experiment.settings.value(column.key);
        if (value.isDouble())
            return value.toDouble();
        return value.isUndefined() || value.isNull() ? QVariant(nan) : QVariant(settingValueText(value));
    }
    case Kind::Name:
        // convnet-2 before convnet-10
        return experiment.name.section(QLatin1Char('-'), 0, -2)
            + QStringLiteral("-%1").arg(experiment.ordinal, 9, 10, QLatin1Char('0'));
    case Kind::Dataset:
    case Kind::Checks:
        return text(experiment, column);
    }
    return {};
}

QVariant ExperimentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    const ExperimentColumn &column = m_columns.at(section);
    if (role == Qt::TextAlignmentRole) {
        const bool isNumber
            = column.kind == Kind::Parameter || column.kind == Kind::Metric || column.kind == Kind::Time;
        return int((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (column.kind) {
    case Kind::Tick:
        return role == Qt::AccessibleTextRole ? tr("Ticked") : QString();
    case Kind::Status:
        return role == Qt::AccessibleTextRole ? tr("Status") : QString();
    case Kind::Name:
        return tr("Experiment");
    case Kind::Run:
        return tr("Run");
    case Kind::Parameter:
        return column.key;
    case Kind::Metric:
        return metricTitle(column.key);
    case Kind::Time:
        return tr("Time");
    case Kind::Dataset:
        return tr("Data");
    case Kind::Checks:
        return tr("Checks");
    }
    return {};
}

bool ExperimentModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    const ExperimentId id = m_rows.at(index.row()).id;
    if (value.toInt() == Qt::Checked)
        m_ticked.insert(id);
    else
        m_ticked.remove(id);
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).id == id) // the pinned row and the one in its place
            Q_EMIT dataChanged(this->index(row, 0), this->index(row, 0), {Qt::CheckStateRole});
    }
    Q_EMIT ticksChanged();
    return true;
}

} // namespace rondo
