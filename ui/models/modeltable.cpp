// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/modeltable.h"

#include "experiments/formats.h"

#include <algorithm>
#include <cmath>

namespace rondo {

using Kind = ModelColumn::Kind;

namespace {

    constexpr int mostMetrics = 2;

    //! Metrics that tell versions apart: the usual ones where they were measured, else what there is.
    QStringList keyMetrics(const QList<VersionFacts> &versions)
    {
        QStringList all;
        for (const VersionFacts &facts : versions)
            all << facts.metrics.keys();
        all.removeDuplicates();
        all.sort();
        QStringList chosen;
        for (const char *usual : {"val_accuracy", "latency_p50_ms"}) {
            if (all.contains(QLatin1String(usual)))
                chosen << QLatin1String(usual);
        }
        if (chosen.isEmpty())
            chosen = all.mid(0, mostMetrics);
        return chosen;
    }

    QString bestKey(const QString &model, const QString &metric)
    {
        return model + u'/' + metric;
    }

    bool sameVersions(const ModelsSnapshot &a, const ModelsSnapshot &b)
    {
        return a.sizes == b.sizes && a.versions == b.versions;
    }

} // namespace

void ModelTable::setSnapshot(const ModelsSnapshot &snapshot)
{
    if (sameVersions(snapshot, m_snapshot))
        return;
    beginResetModel();
    m_snapshot = snapshot;
    chooseColumns();
    rebuild();
    endResetModel();
}

void ModelTable::chooseColumns()
{
    m_columns = {{Kind::Version, {}}, {Kind::Aliases, {}}};
    m_ranges.clear();
    m_best.clear();
    for (const QString &metric : keyMetrics(m_snapshot.versions)) {
        m_columns << ModelColumn {Kind::Metric, metric};
        for (const VersionFacts &facts : std::as_const(m_snapshot.versions)) {
            const double value = facts.metrics.value(metric, nan);
            if (!std::isfinite(value))
                continue;
            auto range = m_ranges.find(metric);
            if (range == m_ranges.end())
                range = m_ranges.insert(metric, {value, value});
            *range = {std::min(range->first, value), std::max(range->second, value)};
            if (facts.version.isRetired())
                continue; // the best is one that can be used
            const QString key = bestKey(facts.version.name, metric);
            const double best = m_best.value(key, nan);
            if (std::isnan(best) || (smallerIsBetter(metric) ? value < best : value > best))
                m_best.insert(key, value);
        }
    }
    for (const Kind kind :
         {Kind::Source, Kind::Dataset, Kind::Checks, Kind::Serves, Kind::Created, Kind::Size})
        m_columns << ModelColumn {kind, {}};
}

void ModelTable::setSearch(const QString &text)
{
    beginResetModel();
    m_words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    rebuild();
    endResetModel();
}

void ModelTable::setRetiredShown(bool shown)
{
    beginResetModel();
    m_retiredShown = shown;
    rebuild();
    endResetModel();
}

void ModelTable::sortBy(const ModelColumn &column)
{
    const bool newestFirst = column.kind == Kind::Version || column.kind == Kind::Created;
    const bool largestFirst = column.kind == Kind::Metric && !smallerIsBetter(column.metric);
    m_descending = column == m_sortColumn ? !m_descending : newestFirst || largestFirst;
    m_sortColumn = column;
    beginResetModel();
    rebuild();
    endResetModel();
}

void ModelTable::setFolded(const QString &model, bool folded)
{
    beginResetModel();
    folded ? (void)m_folded.insert(model) : (void)m_folded.remove(model);
    rebuild();
    endResetModel();
}

bool ModelTable::matches(const VersionFacts &facts) const
{
    const ModelVersion &version = facts.version;
    if (version.isRetired() && !m_retiredShown)
        return false;
    const QString text = QStringList {version.name,
                                      QStringLiteral("v%1").arg(version.version),
                                      version.aliases.join(u' '),
                                      facts.experimentName,
                                      tr("run %1").arg(facts.run.value),
                                      facts.dataset,
                                      facts.serving.join(u' '),
                                      version.notes}
                             .join(u'\n');
    return std::all_of(m_words.begin(), m_words.end(),
                       [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

bool ModelTable::comesBefore(const VersionFacts &a, const VersionFacts &b) const
{
    const auto number = [this](const VersionFacts &facts) {
        switch (m_sortColumn.kind) {
        case Kind::Metric:
            return facts.metrics.value(m_sortColumn.metric, nan);
        case Kind::Created:
            return double(facts.version.created.toMSecsSinceEpoch());
        case Kind::Size:
            return double(m_snapshot.sizes.value(facts.version.digest, -1));
        default:
            return double(facts.version.version);
        }
    };
    const bool byNumber = m_sortColumn.kind == Kind::Metric || m_sortColumn.kind == Kind::Created
        || m_sortColumn.kind == Kind::Size || m_sortColumn.kind == Kind::Version;
    if (byNumber) {
        const double left = number(a), right = number(b);
        if (std::isnan(left) || std::isnan(right))
            return !std::isnan(left) && std::isnan(right); // unknown ones last, whatever the order
        return m_descending ? left > right : left < right;
    }
    const int order = QString::localeAwareCompare(cellText(a, m_sortColumn), cellText(b, m_sortColumn));
    return m_descending ? order > 0 : order < 0;
}

void ModelTable::appendGroup(QList<Line> &lines, const QString &name, QList<int> versions) const
{
    if (versions.isEmpty())
        return;
    std::stable_sort(versions.begin(), versions.end(), [this](int a, int b) {
        return comesBefore(m_snapshot.versions[a], m_snapshot.versions[b]);
    });
    lines << Line {name, -1, int(versions.size())};
    if (m_folded.contains(name))
        return;
    for (const int version : std::as_const(versions))
        lines << Line {name, version, 0};
}

void ModelTable::rebuild()
{
    m_lines.clear();
    QString name;
    QList<int> versions;
    for (int at = 0; at < m_snapshot.versions.size(); ++at) {
        const VersionFacts &facts = m_snapshot.versions[at];
        if (facts.version.name != name) {
            appendGroup(m_lines, name, std::exchange(versions, {}));
            name = facts.version.name;
        }
        if (matches(facts))
            versions << at;
    }
    appendGroup(m_lines, name, versions);
}

int ModelTable::columnOf(Kind kind, const QString &metric) const
{
    return int(m_columns.indexOf(ModelColumn {kind, metric}));
}

const VersionFacts *ModelTable::facts(ModelVersionId id) const
{
    const auto found = std::find_if(m_snapshot.versions.begin(), m_snapshot.versions.end(),
                                    [id](const VersionFacts &facts) { return facts.version.id == id; });
    return found == m_snapshot.versions.end() ? nullptr : &*found;
}

const VersionFacts *ModelTable::facts(const QModelIndex &index) const
{
    const int version = index.isValid() ? m_lines.at(index.row()).version : -1;
    return version < 0 ? nullptr : &m_snapshot.versions.at(version);
}

QString ModelTable::groupName(const QModelIndex &index) const
{
    return index.isValid() ? m_lines.at(index.row()).group : QString();
}

int ModelTable::retiredCount() const
{
    return int(std::count_if(m_snapshot.versions.begin(), m_snapshot.versions.end(),
                             [](const VersionFacts &facts) { return facts.version.isRetired(); }));
}

int ModelTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int ModelTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

} // namespace rondo
