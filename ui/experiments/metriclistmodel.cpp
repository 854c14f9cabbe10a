// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/metriclistmodel.h"

#include "experiments/formats.h"

#include <cmath>

namespace rondo {

namespace {

    constexpr int askAfter = 20; // ms: the rows of one paint are asked for at once
    constexpr int askAgainAfter = 500; // ms: a sparkline need not follow each point

    bool isSameNumber(double a, double b)
    {
        return a == b || (std::isnan(a) && std::isnan(b));
    }

} // namespace

MetricListModel::MetricListModel(QObject *parent)
    : QAbstractTableModel(parent)
{
    m_ask.setSingleShot(true);
    connect(&m_ask, &QTimer::timeout, this, &MetricListModel::emitWanted);
}

void MetricListModel::setMetrics(const QMap<QString, double> &last, const QMap<QString, MetricExtent> &extents,
                                 const QSet<QString> &curves)
{
    QList<Row> rows;
    rows.reserve(last.size());
    for (auto it = last.cbegin(); it != last.cend(); ++it) {
        const auto extent = extents.constFind(it.key());
        rows << Row {it.key(), extent == extents.cend() ? it.value() : extent->last, curves.contains(it.key())};
    }
    const bool sameRows = std::equal(rows.cbegin(), rows.cend(), m_rows.cbegin(), m_rows.cend(),
                                     [](const Row &a, const Row &b) { return a.name == b.name && a.hasCurve == b.hasCurve; });
    m_extents = extents;
    if (!sameRows) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    qsizetype first = -1, final = -1;
    for (qsizetype row = 0; row < rows.size(); ++row) {
        if (isSameNumber(rows[row].last, m_rows[row].last))
            continue;
        first = first < 0 ? row : first;
        final = row;
    }
    m_rows = std::move(rows);
    if (first >= 0)
        Q_EMIT dataChanged(index(int(first), 0), index(int(final), ColumnCount - 1));
}

void MetricListModel::setSparklines(const QHash<QString, Sparkline> &sparklines)
{
    for (auto it = sparklines.cbegin(); it != sparklines.cend(); ++it) {
        m_sparklines.insert(it.key(), it.value());
        m_asked.remove(it.key());
    }
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        if (sparklines.contains(m_rows[row].name))
            Q_EMIT dataChanged(index(int(row), Spark), index(int(row), Best));
    }
}

void MetricListModel::forgetSparklines()
{
    m_sparklines.clear();
    m_asked.clear();
    m_askedAt.clear();
    m_wanted.clear();
}

void MetricListModel::setChosen(const QStringList &metrics)
{
    if (metrics == m_chosen)
        return;
    m_chosen = metrics;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, Name), index(int(m_rows.size()) - 1, Name), {Qt::CheckStateRole});
    Q_EMIT chosenChanged();
}

int MetricListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int MetricListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

double MetricListModel::best(const Row &row) const
{
    const bool smaller = smallerIsBetter(row.name);
    if (const auto extent = m_extents.constFind(row.name); extent != m_extents.cend())
        return smaller ? extent->low : extent->high;
    if (const auto line = m_sparklines.constFind(row.name); line != m_sparklines.cend())
        return smaller ? line->low : line->high;
    return row.hasCurve ? nan : row.last;
}

QVariant MetricListModel::spark(const Row &row) const
{
    if (!row.hasCurve)
        return {};
    const auto line = m_sparklines.constFind(row.name);
    const bool isNew = line == m_sparklines.cend();
    const bool isOld = isNew || !isSameNumber(m_askedAt.value(row.name, nan), row.last);
    if (isOld && !m_asked.contains(row.name)) {
        m_asked.insert(row.name);
        m_askedAt.insert(row.name, row.last);
        m_wanted << row.name;
        if (!m_ask.isActive() || (isNew && m_ask.remainingTime() > askAfter))
            m_ask.start(isNew ? askAfter : askAgainAfter);
    }
    return line == m_sparklines.cend() ? QVariant() : QVariant::fromValue(*line);
}

void MetricListModel::emitWanted()
{
    if (const QStringList wanted = std::exchange(m_wanted, {}); !wanted.isEmpty())
        Q_EMIT sparklinesWanted(wanted);
}

QVariant MetricListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Row &row = m_rows[index.row()];
    switch (role) {
    case MetricRole:
        return row.name;
    case HasCurveRole:
        return row.hasCurve;
    case SparkRole:
        return spark(row);
    case Qt::DisplayRole:
        return index.column() == Name ? row.name
            : index.column() == Last  ? metricText(row.name, row.last)
            : index.column() == Best  ? metricText(row.name, best(row))
                                      : QVariant();
    case Qt::ToolTipRole:
        return index.column() == Name ? row.name : QVariant();
    case Qt::CheckStateRole:
        if (index.column() == Name && row.hasCurve)
            return m_chosen.contains(row.name) ? Qt::Checked : Qt::Unchecked;
        return {};
    case Qt::TextAlignmentRole:
        return index.column() >= Last ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    default:
        return {};
    }
}

bool MetricListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !flags(index).testFlag(Qt::ItemIsUserCheckable))
        return false;
    const QString &name = m_rows[index.row()].name;
    const bool isWanted = value.toInt() == Qt::Checked;
    if (isWanted == m_chosen.contains(name))
        return false;
    if (isWanted)
        m_chosen << name;
    else
        m_chosen.removeAll(name);
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT chosenChanged();
    return true;
}

Qt::ItemFlags MetricListModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (index.isValid() && index.column() == Name && m_rows[index.row()].hasCurve)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant MetricListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section >= Last ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Metric");
    case Spark:
        return tr("Curve");
    case Last:
        return tr("Last");
    case Best:
        return tr("Best");
    default:
        return {};
    }
}

} // namespace rondo
