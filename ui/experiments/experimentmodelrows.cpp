// SPDX-License-Identifier: GPL-3.0-or-later
// How the rows of ExperimentModel come and go, its ticks, and what it knows of them.
#include "experiments/experimentmodel.h"

#include <algorithm>

namespace rondo {

using Kind = ExperimentColumn::Kind;

bool ExperimentModel::setRows(const QList<RowKey> &rows)
{
    if (rows == m_rows)
        return false;
    constexpr qsizetype tooMany = 200; // rows that come and go one by one: a view is slower with these
    const QSet<RowKey> wanted(rows.begin(), rows.end());
    const QSet<RowKey> known(m_rows.begin(), m_rows.end());
    const auto isNew = [&](const RowKey &key) { return !known.contains(key); };
    const auto isGone = [&](const RowKey &key) { return !wanted.contains(key); };
    const auto changes = std::count_if(rows.begin(), rows.end(), isNew) + std::count_if(m_rows.begin(), m_rows.end(), isGone);
    if (changes > tooMany) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
        return true;
    }
    removeRowsMissingIn(wanted);
    insertRowsNewIn(rows);
    if (rows != m_rows)
        reorderTo(rows);
    return false;
}

void ExperimentModel::removeRowsMissingIn(const QSet<RowKey> &rows)
{
    for (int last = int(m_rows.size()) - 1; last >= 0; --last) {
        if (rows.contains(m_rows[last]))
            continue;
        int first = last;
        while (first > 0 && !rows.contains(m_rows[first - 1]))
            --first;
        beginRemoveRows({}, first, last);
        m_rows.remove(first, last - first + 1);
        endRemoveRows();
        last = first;
    }
}

void ExperimentModel::insertRowsNewIn(const QList<RowKey> &rows)
{
    const QSet<RowKey> known(m_rows.begin(), m_rows.end());
    for (int row = 0; row < rows.size(); ++row) {
        if (known.contains(rows[row]))
            continue;
        const int at = std::min(row, int(m_rows.size()));
        beginInsertRows({}, at, at);
        m_rows.insert(at, rows[row]);
        endInsertRows();
    }
}

void ExperimentModel::reorderTo(const QList<RowKey> &rows)
{
    Q_EMIT layoutAboutToBeChanged();
    QHash<RowKey, int> rowOf;
    for (int row = 0; row < rows.size(); ++row)
        rowOf.insert(rows[row], row);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex &index : before) {
        const int row = rowOf.value(m_rows.value(index.row()), -1);
        after << (row < 0 ? QModelIndex() : createIndex(row, index.column()));
    }
    m_rows = rows;
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}

const ExperimentRow *ExperimentModel::experiment(ExperimentId id) const
{
    const int row = m_table.rowOf(id);
    return row < 0 ? nullptr : &m_table.row(row);
}

std::vector<int> ExperimentModel::shownRows() const
{
    return rowsOf(m_arranged);
}

int ExperimentModel::rowOf(ExperimentId id) const
{
    int found = -1;
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].id != id || !id.isValid())
            continue;
        found = row;
        if (m_rows[row].kind == Row::Experiment)
            break;
    }
    return found;
}

QList<ExperimentId> ExperimentModel::ticked() const
{
    QList<ExperimentId> ids;
    if (m_ticked.isEmpty())
        return ids;
    QSet<ExperimentId> left = m_ticked;
    for (const int row : shownRows()) {
        if (left.remove(m_table.row(row).id))
            ids << m_table.row(row).id;
    }
    QList<ExperimentId> hidden(left.begin(), left.end());
    std::sort(hidden.begin(), hidden.end());
    return ids + hidden;
}

void ExperimentModel::tick(const QList<ExperimentId> &ids, bool ticked)
{
    for (const ExperimentId id : ids) {
        if (!ticked)
            m_ticked.remove(id);
        else if (m_table.rowOf(id) >= 0)
            m_ticked.insert(id);
    }
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, 0), {Qt::CheckStateRole});
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, 0);
    Q_EMIT ticksChanged();
}

void ExperimentModel::clearTicks()
{
    if (!m_ticked.isEmpty())
        tick({m_ticked.begin(), m_ticked.end()}, false);
}

void ExperimentModel::tickShown(bool ticked)
{
    QList<ExperimentId> ids;
    for (const int row : shownRows())
        ids << m_table.row(row).id;
    tick(ids, ticked);
}

Qt::CheckState ExperimentModel::tickState() const
{
    if (m_ticked.isEmpty())
        return Qt::Unchecked;
    const std::vector<int> rows = shownRows();
    const bool all = !rows.empty() && std::all_of(rows.begin(), rows.end(), [this](int row) {
        return m_ticked.contains(m_table.row(row).id);
    });
    return all ? Qt::Checked : Qt::PartiallyChecked;
}

} // namespace rondo
