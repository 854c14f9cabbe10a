// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/experimentproxy.h"

#include "experiments/formats.h"

#include <cmath>

namespace rondo {
namespace {

    using Row = ExperimentModel::Row;

    bool isMissing(const QVariant &value)
    {
        return !value.isValid() || (value.typeId() == QMetaType::Double && std::isnan(value.toDouble()));
    }

    //! -1, 0 or 1 with what is missing last in both directions.
    int compare(const QVariant &left, const QVariant &right, bool descending)
    {
        const bool noLeft = isMissing(left), noRight = isMissing(right);
        if (noLeft || noRight)
            return int(noLeft) - int(noRight);
        int order = 0;
        if (left.typeId() == QMetaType::Double && right.typeId() == QMetaType::Double) {
            const double a = left.toDouble(), b = right.toDouble();
            order = a < b ? -1 : a > b ? 1 : 0;
        } else {
            order = QString::localeAwareCompare(left.toString(), right.toString());
        }
        return descending ? -order : order;
    }

} // namespace

ExperimentProxy::ExperimentProxy(ExperimentModel &model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSourceModel(&model);
    sort(0, Qt::AscendingOrder); // directions are lessThan()'s
}

void ExperimentProxy::sortBy(const ExperimentColumn &column, bool add)
{
    const auto known = std::find_if(m_keys.begin(), m_keys.end(),
                                    [&](const SortKey &key) { return key.column == column; });
    SortKey key {column, column.kind == ExperimentColumn::Kind::Metric && !smallerIsBetter(column.key)};
    if (known != m_keys.end()) {
        known->descending = !known->descending;
        key = *known;
    } else if (add) {
        m_keys << key;
    }
    if (!add)
        m_keys = {key};
    invalidate();
    Q_EMIT sortKeysChanged();
}

void ExperimentProxy::setGrouped(bool grouped)
{
    m_grouped = grouped;
    invalidate();
}

void ExperimentProxy::setFolded(int group, bool folded)
{
    if (folded)
        m_folded.insert(m_model.group(group).title);
    else
        m_folded.remove(m_model.group(group).title);
    invalidateFilter();
}

void ExperimentProxy::setFilter(Filter filter)
{
    m_filter = std::move(filter);
    invalidateFilter();
}

bool ExperimentProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const auto kindOf
        = [](const QModelIndex &index) { return Row(index.data(ExperimentModel::KindRole).toInt()); };
    const auto tier = [](Row row) { return row == Row::PinnedTitle ? 0 : row == Row::Pinned ? 1 : 2; };
    const Row leftKind = kindOf(left), rightKind = kindOf(right);
    if (tier(leftKind) != tier(rightKind))
        return tier(leftKind) < tier(rightKind);
    if (tier(leftKind) < 2)
        return left.row() < right.row();
    if (m_grouped) {
        const int leftGroup = left.data(ExperimentModel::GroupRole).toInt();
        const int rightGroup = right.data(ExperimentModel::GroupRole).toInt();
        if (leftGroup != rightGroup)
            return leftGroup < rightGroup;
        if (leftKind != rightKind)
            return leftKind == Row::Group;
    }
    for (const SortKey &key : m_keys) {
        const int column = m_model.columnOf(key.column.kind, key.column.key);
        if (column < 0)
            continue;
        const int order
            = compare(left.siblingAtColumn(column).data(ExperimentModel::SortRole),
                      right.siblingAtColumn(column).data(ExperimentModel::SortRole), key.descending);
        if (order != 0)
            return order < 0;
    }
    return left.row() < right.row();
}

bool ExperimentProxy::filterAcceptsRow(int row, const QModelIndex &) const
{
    const QModelIndex index = m_model.index(row, 0);
    const Row kind = Row(index.data(ExperimentModel::KindRole).toInt());
    switch (kind) {
    case Row::PinnedTitle:
        return passes(m_model.index(row + 1, 0).data(ExperimentModel::IdRole).toLongLong());
    case Row::Pinned:
        return passes(index.data(ExperimentModel::IdRole).toLongLong());
    case Row::Experiment:
        return passes(index.data(ExperimentModel::IdRole).toLongLong())
            && !(m_grouped && isFolded(index.data(ExperimentModel::GroupRole).toInt()));
    case Row::Group:
        break;
    }
    if (!m_grouped)
        return false;
    if (!m_filter)
        return true;
    const QVariant group = index.data(ExperimentModel::GroupRole);
    for (int below = row + 1; below < m_model.rowCount(); ++below) {
        const QModelIndex experiment = m_model.index(below, 0);
        if (experiment.data(ExperimentModel::GroupRole) != group)
            break;
        if (passes(experiment.data(ExperimentModel::IdRole).toLongLong()))
            return true;
    }
    return false;
}

bool ExperimentProxy::passes(qint64 id) const
{
    const Experiment *experiment = m_model.experiment(ExperimentId {id});
    return !m_filter || (experiment && m_filter(*experiment));
}

} // namespace rondo
