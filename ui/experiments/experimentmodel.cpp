// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/experimentmodel.h"

#include "experiments/formats.h"

#include <algorithm>
#include <cmath>

namespace rondo {

using Kind = ExperimentColumn::Kind;

namespace {

    //! A hundred states in the shares of all, so that a bar shows thousands of them at once.
    QList<ExperimentState> someStates(const std::array<int, 6> &counts)
    {
        constexpr int most = 100;
        int all = 0;
        for (const int count : counts)
            all += count;
        QList<ExperimentState> states;
        // In the order in which a run is read: what is done, what goes on, what waits.
        for (const ExperimentState state : {ExperimentState::Done, ExperimentState::Cached, ExperimentState::Stopped,
                                            ExperimentState::Running, ExperimentState::Failed, ExperimentState::Queued}) {
            const int count = counts[size_t(state)];
            const int shown = all <= most ? count : count == 0 ? 0 : std::max(1, count * most / all);
            for (int i = 0; i < shown; ++i)
                states << state;
        }
        return states;
    }

    //! The run of all the rows; invalid when they are of several.
    RunId onlyRunOf(const ExperimentTable &table, const std::vector<int> &rows)
    {
        const bool one = !rows.empty() && std::all_of(rows.begin(), rows.end(), [&](int row) {
            return table.row(row).run == table.row(rows.front()).run;
        });
        return one ? table.row(rows.front()).run : RunId {};
    }

} // namespace

void ExperimentModel::setTable(ExperimentTable table)
{
    m_table = std::move(table);
    m_usual.clear();
    rearrange(true);
}

void ExperimentModel::apply(TableChange change)
{
    if (change.isEmpty())
        return;
    const int before = m_table.rowCount();
    const bool replaced = change.everything || !change.gone.isEmpty();
    change.applyTo(m_table);
    const bool otherRows = replaced || m_table.rowCount() != before;
    if (otherRows)
        m_usual.clear();
    rearrange(otherRows);
    const qsizetype ticks = m_ticked.size();
    m_ticked.removeIf([this](ExperimentId id) { return m_table.rowOf(id) < 0; });
    if (m_ticked.size() != ticks)
        Q_EMIT ticksChanged();
}

void ExperimentModel::setLayout(const TableLayout &layout)
{
    m_layout = layout;
    rearrange(true);
}

void ExperimentModel::setShowsRun(bool shows)
{
    if (shows == m_showsRun)
        return;
    m_showsRun = shows;
    m_usual.clear();
    rearrange(true);
}

void ExperimentModel::sortBy(const QString &column, bool add)
{
    const auto known = std::find_if(m_layout.sort.begin(), m_layout.sort.end(),
                                    [&](const SortKey &key) { return key.column == column; });
    SortKey key {column, startsDescending(column)};
    if (known != m_layout.sort.end()) {
        known->descending = !known->descending;
        key = *known;
    } else if (add) {
        m_layout.sort << key;
    }
    if (!add)
        m_layout.sort = {key};
    rearrange(false);
    Q_EMIT layoutEdited();
}

void ExperimentModel::setFolded(int group, bool folded)
{
    if (folded)
        m_folded.insert(m_groups.at(group).key);
    else
        m_folded.remove(m_groups.at(group).key);
    m_groups[group].folded = folded;
    setRows(wantedRows(m_arranged));
}

void ExperimentModel::setAllFolded(bool folded)
{
    m_folded.clear();
    for (ExperimentGroup &group : m_groups) {
        group.folded = folded;
        if (folded)
            m_folded.insert(group.key);
    }
    setRows(wantedRows(m_arranged));
}

void ExperimentModel::rearrange(bool columnsMayChange)
{
    if (m_layout.query != m_parsedQuery) {
        if (const auto query = ExperimentQuery::parse(m_layout.query)) {
            m_query = *query;
            m_parsedQuery = m_layout.query;
        }
    }
    QStringList shown;
    for (const ExperimentColumn &column : std::as_const(m_columns))
        shown << column.shown.name;
    m_metric = decidingMetric(m_table, m_layout.sort, shown);
    const QList<RowGroup> groups = rondo::arranged(m_table, {m_query, m_layout.sort, m_layout.groups, m_metric});
    const std::vector<int> rows = rowsOf(groups);
    m_shownCount = int(rows.size());
    m_arranged = groups;
    // Not of the rows that match: a filter being typed must not make columns come and go.
    const RunId scope = onlyRunOf(m_table, rows);
    if (m_layout.columns.isEmpty() && (m_usual.isEmpty() || scope != m_usualScope)) {
        std::vector<int> all = m_table.naturalOrder();
        std::erase_if(all, [&](int row) { return scope.isValid() && m_table.row(row).run != scope; });
        m_usual = usualColumns(m_table, all);
        m_usualScope = scope;
        columnsMayChange = true;
    }
    const QList<ExperimentColumn> columns
        = columnsMayChange || m_layout.onlyDiffering ? wantedColumns(rows) : m_columns;
    const bool reset = columns != m_columns;
    if (reset) {
        beginResetModel();
        m_columns = columns;
    }
    m_found.clear();
    for (const ExperimentColumn &column : std::as_const(m_columns))
        m_found << m_table.column(column.shown.name);
    takeGroups(groups);
    takeScales(rows);
    takeDatasets(rows);
    const QList<RowKey> keys = wantedRows(groups);
    if (reset) {
        m_rows = keys;
        endResetModel();
    } else {
        // A view asks for every row of what has changed: not again after a reset.
        if (!setRows(keys) && !m_rows.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, int(m_columns.size()) - 1));
    }
    Q_EMIT arranged();
}

ExperimentId ExperimentModel::pinnedOf(const QList<RowGroup> &groups) const
{
    const ExperimentTable::Column column = m_table.column(m_metric);
    const bool small = smallerIsBetter(m_metric);
    int pinned = -1;
    const auto figure = [&](int row) { return m_table.value(row, column).number; };
    for (const int row : rowsOf(groups)) {
        const auto run = m_table.runs().constFind(m_table.row(row).run);
        if (run == m_table.runs().constEnd() || run->best != m_table.row(row).id)
            continue;
        // NaN never wins; equal ones: the newest.
        const bool better = pinned < 0 || (small ? figure(row) < figure(pinned) : figure(row) > figure(pinned))
            || (std::isnan(figure(pinned)) && !std::isnan(figure(row)));
        pinned = better ? row : pinned;
    }
    return pinned < 0 ? ExperimentId {} : m_table.row(pinned).id;
}

QList<ExperimentModel::RowKey> ExperimentModel::wantedRows(const QList<RowGroup> &groups) const
{
    QList<RowKey> rows;
    rows.reserve(m_shownCount + groups.size() + 2);
    if (const ExperimentId pinned = pinnedOf(groups); pinned.isValid()) {
        rows << RowKey {Row::PinnedTitle, {}, {}};
        rows << RowKey {Row::Pinned, pinned, {}};
    }
    int foldedAt = std::numeric_limits<int>::max(); // what is deeper is out of sight
    for (const RowGroup &group : groups) {
        if (group.depth > foldedAt)
            continue;
        const bool grouped = !m_layout.groups.isEmpty();
        if (grouped)
            rows << RowKey {Row::Group, {}, group.key};
        const bool folded = grouped && m_folded.contains(group.key);
        foldedAt = folded ? group.depth : std::numeric_limits<int>::max();
        if (folded || !group.isInnermost)
            continue;
        for (const int row : group.rows)
            rows << RowKey {Row::Experiment, m_table.row(row).id, {}};
    }
    return rows;
}

void ExperimentModel::takeGroups(const QList<RowGroup> &groups)
{
    m_groups.clear();
    m_groupOf.clear();
    for (const RowGroup &group : groups) {
        m_groupOf.insert(group.key, int(m_groups.size()));
        m_groups << groupHead(group);
    }
}

ExperimentGroup ExperimentModel::groupHead(const RowGroup &group) const
{
    ExperimentGroup head {group.key, group.value.text, group.depth};
    const NodeType *type = NodeTypes::builtIn().find(group.nodeType);
    head.category = type ? type->category : Category::Algorithm;
    head.isNode = group.column == QLatin1String("node");
    if (!head.isNode) {
        const QString value = group.value.isNone() ? noValue() : group.value.exact();
        head.title = group.column == QLatin1String("run") ? tr("Run %1").arg(value)
                                                          : QStringLiteral("%1 %2").arg(title(group.column), value);
    }
    const ExperimentTable::Column cause = m_table.column(QStringLiteral("origin.kind"));
    head.isSearch = std::all_of(group.rows.begin(), group.rows.end(), [&](int row) {
        const QString kind = m_table.value(row, cause).text;
        return kind == QLatin1String("random") || kind == QLatin1String("sobol") || kind == QLatin1String("tpe");
    });
    head.count = int(group.rows.size());
    head.states = someStates(group.states);
    head.metric = m_metric;
    head.figures = group.figures;
    head.folded = m_folded.contains(group.key);
    return head;
}

void ExperimentModel::takeDatasets(const std::vector<int> &rows)
{
    const ExperimentTable::Column data = m_table.column(QStringLiteral("data"));
    const auto name = [&](int row) { return m_table.value(row, data).text.section(QLatin1Char(' '), 0, -2); };
    m_severalDatasets = std::any_of(rows.begin(), rows.end(), [&](int row) {
        return m_table.row(row).dataset != m_table.row(rows.front()).dataset && name(row) != name(rows.front());
    });
}

void ExperimentModel::takeScales(const std::vector<int> &rows)
{
    m_scales.clear();
    for (qsizetype at = 0; at < m_columns.size(); ++at) {
        if (m_columns[at].kind != Kind::Metric)
            continue;
        const QString name = m_columns[at].shown.name;
        Scale scale;
        for (const int row : rows) {
            const double value = m_found[at].values ? m_found[at].values->number(row) : nan;
            if (!std::isfinite(value))
                continue;
            scale.low = std::isnan(scale.low) ? value : std::min(scale.low, value);
            scale.high = std::isnan(scale.high) ? value : std::max(scale.high, value);
        }
        scale.best = smallerIsBetter(name) ? scale.low : scale.high;
        m_scales.insert(name, scale);
    }
}

double ExperimentModel::bar(const ExperimentColumn &column, double value) const
{
    const Scale scale = m_scales.value(column.shown.name);
    if (!std::isfinite(value) || std::isnan(scale.high))
        return nan;
    if (!smallerIsBetter(column.shown.name) && scale.high > scale.low && scale.low > 0.5 * scale.high)
        return 0.25
            + 0.7 * (value - scale.low)
            / (scale.high - scale.low); // figures of one size: show the differences
    return scale.high > 0 ? std::clamp(0.95 * value / scale.high, 0.0, 1.0) : nan;
}

} // namespace rondo
