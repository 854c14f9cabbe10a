// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/differencemodel.h"

namespace rondo {

void DifferenceModel::setComparison(const Comparison &comparison, int baseline)
{
    beginResetModel();
    m_comparison = comparison;
    m_baseline = baseline;
    m_all = differences(comparison, baseline);
    show();
    endResetModel();
}

void DifferenceModel::setOnlyDifferences(bool only)
{
    beginResetModel();
    m_only = only;
    show();
    endResetModel();
}

void DifferenceModel::show()
{
    m_shown = m_all;
    if (m_only)
        m_shown.removeIf([](const DifferenceRow &row) { return !row.differs; });
}

QList<QStringList> DifferenceModel::rows() const
{
    QList<QStringList> rows;
    QStringList head {tr("Parameter")};
    for (const ComparedExperiment &each : m_comparison.chosen)
        head << each.name;
    rows << head;
    for (const DifferenceRow &row : m_shown) {
        QStringList line {row.title};
        for (const DifferenceCell &cell : row.cells)
            line << (cell.change.isEmpty() ? cell.text : QStringLiteral("%1 (%2)").arg(cell.text, cell.change));
        rows << line;
    }
    return rows;
}

int DifferenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int DifferenceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_comparison.chosen.size());
}

QVariant DifferenceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const DifferenceCell &one = cell(index);
    if (role == Qt::DisplayRole)
        return one.text;
    if (role == Qt::ToolTipRole)
        return one.detail.isEmpty() ? one.text : one.detail;
    if (role == Qt::AccessibleTextRole) {
        QStringList words {one.text};
        if (!one.change.isEmpty())
            words << one.change;
        if (one.tone != 0)
            words << (one.tone > 0 ? tr("better than the baseline") : tr("worse than the baseline"));
        else if (one.differs)
            words << tr("differs from the baseline");
        return words.join(QStringLiteral(", "));
    }
    return {};
}

QVariant DifferenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (orientation == Qt::Vertical)
        return m_shown.value(section).title;
    const QString name = m_comparison.chosen.value(section).name;
    return section == m_baseline && role == Qt::ToolTipRole ? tr("%1: the baseline").arg(name) : name;
}

} // namespace rondo
