// SPDX-License-Identifier: GPL-3.0-or-later
// What the cells of ModelTable say.
#include "experiments/formats.h"
#include "experiments/wording.h"
#include "models/modeltable.h"

#include <cmath>

namespace rondo {

using Kind = ModelColumn::Kind;

QString ModelTable::cellText(const VersionFacts &facts, const ModelColumn &column) const
{
    const ModelVersion &version = facts.version;
    const auto orNone = [](const QString &text) { return text.isEmpty() ? noValue() : text; };
    switch (column.kind) {
    case Kind::Version:
        return version.isRetired() ? tr("v%1, retired").arg(version.version)
                                   : QStringLiteral("v%1").arg(version.version);
    case Kind::Aliases:
        return version.aliases.join(QStringLiteral(", "));
    case Kind::Metric:
        return metricText(column.metric, facts.metrics.value(column.metric, nan));
    case Kind::Source:
        if (!facts.run.isValid())
            return orNone(facts.experimentName);
        return tr("%1, run %2").arg(facts.experimentName).arg(facts.run.value);
    case Kind::Dataset:
        return orNone(facts.dataset);
    case Kind::Checks:
        return facts.checks ? checksWord(*facts.checks) : noValue();
    case Kind::Serves:
        return orNone(facts.serving.join(QStringLiteral(", ")));
    case Kind::Created:
        return agoText(version.created, QDateTime::currentDateTimeUtc());
    case Kind::Size: {
        const auto size = m_snapshot.sizes.constFind(version.digest);
        return size == m_snapshot.sizes.constEnd() ? noValue() : bytesText(double(*size));
    }
    }
    return {};
}

QString ModelTable::groupText(const Line &line) const
{
    return tr("%1, %n version(s)", nullptr, line.count).arg(line.group);
}

double ModelTable::fraction(const VersionFacts &facts, const QString &metric) const
{
    const double value = facts.metrics.value(metric, nan);
    const auto [low, high] = m_ranges.value(metric, {nan, nan});
    if (!std::isfinite(value) || std::isnan(low))
        return nan;
    // The worst still has a bar to be seen.
    return high > low ? 0.15 + 0.85 * (value - low) / (high - low) : 1;
}

QVariant ModelTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Line &line = m_lines.at(index.row());
    const ModelColumn &column = m_columns.at(index.column());
    if (role == KindRole)
        return int(line.version < 0 ? Row::Group : Row::Version);
    if (line.version < 0) {
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
            return index.column() == 0 ? groupText(line) : QString();
        return role == FoldedRole ? QVariant(m_folded.contains(line.group)) : QVariant();
    }
    const VersionFacts &facts = m_snapshot.versions.at(line.version);
    switch (role) {
    case Qt::DisplayRole:
        return cellText(facts, column);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(headerData(index.column(), Qt::Horizontal).toString(),
                                            cellText(facts, column));
    case Qt::ToolTipRole:
        if (column.kind == Kind::Checks && facts.checks)
            return facts.checks->failed.join(u'\n');
        if (column.kind == Kind::Created)
            return QLocale().toString(facts.version.created.toLocalTime(), QLocale::LongFormat);
        return column.kind == Kind::Version ? facts.reason.join(u'\n') : cellText(facts, column);
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    case IdRole:
        return facts.version.id.value;
    case FractionRole:
        return column.kind == Kind::Metric ? fraction(facts, column.metric) : nan;
    case BestRole: {
        const double best = m_best.value(facts.version.name + u'/' + column.metric, nan);
        return column.kind == Kind::Metric && facts.metrics.value(column.metric, nan) == best;
    }
    default:
        return {};
    }
}

QVariant ModelTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    const ModelColumn &column = m_columns.at(section);
    const bool isNumber = column.kind == Kind::Metric || column.kind == Kind::Size;
    if (role == Qt::TextAlignmentRole)
        return int((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column.kind) {
    case Kind::Version:
        return tr("Version");
    case Kind::Aliases:
        return tr("Aliases");
    case Kind::Metric:
        return metricTitle(column.metric);
    case Kind::Source:
        return tr("Made by");
    case Kind::Dataset:
        return tr("Dataset");
    case Kind::Checks:
        return tr("Checks");
    case Kind::Serves:
        return tr("Serves in");
    case Kind::Created:
        return tr("Created");
    case Kind::Size:
        return tr("Size");
    }
    return {};
}

} // namespace rondo
