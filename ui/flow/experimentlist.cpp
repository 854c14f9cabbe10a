// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/experimentlist.h"

#include "base/json.h"

#include <algorithm>

namespace rondo {

namespace {

    QByteArray keyOf(const PlannedRow &row)
    {
        return row.node.value.toUtf8() + '\n' + canonicalJson(row.settings);
    }

} // namespace

//! A change of the rows, both ways.
class ListChange : public QUndoCommand {
public:
    ListChange(ExperimentList &list, const QString &what, const QList<PlannedRow> &rows)
        : QUndoCommand(what)
        , m_list(list)
        , m_before(list.rows())
        , m_after(rows)
    {
    }
    void undo() override { m_list.show(m_before); }
    void redo() override { m_list.show(m_after); }

private:
    ExperimentList &m_list;
    QList<PlannedRow> m_before, m_after;
};

ExperimentList::ExperimentList(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ExperimentList::setPlanned(const ExperimentSettings &settings, const QList<PlannedExperiment> &planned)
{
    beginResetModel();
    m_settings = settings;
    m_rows.clear();
    m_outlooks.clear();
    for (const PlannedExperiment &one : planned)
        m_rows.append({.node = one.step.node, .settings = one.step.settings, .isOpen = one.step.isOpen()});
    m_planned = m_rows;
    m_differing = differingKeys(m_rows);
    for (const PlannedRow &row : std::as_const(m_rows)) {
        for (const SettingColumn &column : settings.columns()) {
            if (row.isOpen && !row.settings.contains(column.key) && settings.parameter(row.node, column.key))
                m_differing.insert(column.key);
        }
    }
    m_columns.clear();
    for (const bool differing : {true, false}) {
        for (const SettingColumn &column : settings.columns()) {
            if (m_differing.contains(column.key) == differing)
                m_columns.append(column);
        }
    }
    m_undo.clear();
    refresh();
    endResetModel();
    addOutlook(planned);
}

void ExperimentList::addOutlook(const QList<PlannedExperiment> &planned)
{
    for (const PlannedExperiment &one : planned)
        m_outlooks.insert(keyOf({.node = one.step.node, .settings = one.step.settings}), {one.cached, one.seconds});
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, timeColumn()), index(rowCount() - 1, timeColumn()));
    Q_EMIT listChanged();
}

std::optional<ExperimentOutlook> ExperimentList::outlook(int row) const
{
    const auto known = m_rows[row].refused.isEmpty() ? m_outlooks.constFind(m_states[row].key) : m_outlooks.constEnd();
    return known == m_outlooks.constEnd() ? std::nullopt : std::optional(*known);
}

bool ExperimentList::differs(int column) const
{
    const SettingColumn *setting = settingAt(column);
    return !setting || m_differing.isEmpty() || m_differing.contains(setting->key);
}

bool ExperimentList::runs(int row) const
{
    return m_states.value(row).ordinal > 0;
}

int ExperimentList::runCount() const
{
    return int(std::count_if(m_states.cbegin(), m_states.cend(), [](const State &state) { return state.ordinal > 0; }));
}

int ExperimentList::cachedCount() const
{
    int count = 0;
    for (int row = 0; row < m_rows.size(); ++row) {
        const auto known = runs(row) && m_states[row].problem.isEmpty() ? outlook(row) : std::nullopt;
        count += known && known->isCached;
    }
    return count;
}

QList<ListedExperiment> ExperimentList::listed() const
{
    QList<ListedExperiment> list;
    for (int row = 0; row < m_rows.size(); ++row) {
        if (runs(row) && m_states[row].problem.isEmpty() && !m_rows[row].isOpen)
            list.append(m_rows[row].listed());
    }
    return list;
}

QList<ListedExperiment> ExperimentList::possible() const
{
    QList<ListedExperiment> list;
    QSet<QByteArray> seen;
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].isOpen || !m_rows[row].refused.isEmpty() || seen.contains(m_states[row].key))
            continue;
        seen.insert(m_states[row].key);
        list.append(m_rows[row].listed());
    }
    return list;
}

bool ExperimentList::losesTrials() const
{
    return isChanged()
        && std::any_of(m_rows.cbegin(), m_rows.cend(), [](const PlannedRow &row) { return row.isOpen; });
}

QString ExperimentList::problem(int row) const
{
    return m_states.value(row).problem;
}

int ExperimentList::firstProblem() const
{
    const auto found = std::find_if(m_states.cbegin(), m_states.cend(),
                                    [](const State &state) { return !state.problem.isEmpty(); });
    return found == m_states.cend() ? -1 : int(found - m_states.cbegin());
}

void ExperimentList::change(const QString &what, const QList<PlannedRow> &rows)
{
    if (rows != m_rows)
        m_undo.push(new ListChange(*this, what, rows));
}

//! Only what differs is told, so that a view keeps its place.
void ExperimentList::show(const QList<PlannedRow> &rows)
{
    const qsizetype shorter = std::min(rows.size(), m_rows.size());
    qsizetype same = 0, sameEnd = 0;
    while (same < shorter && rows[same] == m_rows[same])
        ++same;
    while (sameEnd < shorter - same && rows[rows.size() - 1 - sameEnd] == m_rows[m_rows.size() - 1 - sameEnd])
        ++sameEnd;
    const qsizetype more = rows.size() - m_rows.size();
    const int at = int(shorter - sameEnd); // what lies before is replaced row by row
    for (qsizetype row = at; row < at + more; ++row) {
        beginInsertRows({}, int(row), int(row));
        m_rows.insert(row, rows[row]);
        m_states.insert(row, {});
        endInsertRows();
    }
    if (more < 0) {
        beginRemoveRows({}, at, at - int(more) - 1);
        m_rows.remove(at, -more);
        m_states.remove(at, -more);
        endRemoveRows();
    }
    m_rows = rows;
    refresh();
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT listChanged();
}

void ExperimentList::refresh()
{
    m_differing += differingKeys(m_rows);
    m_changed = m_rows != m_planned;
    m_states.fill({}, m_rows.size());
    QHash<NodeId, int> last;
    QHash<QByteArray, int> seen;
    for (int row = 0; row < m_rows.size(); ++row) {
        const PlannedRow &one = m_rows[row];
        State &state = m_states[row];
        state.key = keyOf(one);
        if (!one.included || (one.isOpen && m_changed))
            continue;
        state.ordinal = ++last[one.node];
        const int twin = one.isOpen || !one.refused.isEmpty() ? row : seen.value(state.key, row);
        if (!one.refused.isEmpty())
            state.problem = one.refused.first().reason;
        else if (twin != row)
            state.problem = tr("It is the same as %1. Change a value, or leave it out.").arg(name(twin));
        else if (!one.isOpen)
            seen.insert(state.key, row);
    }
}

void ExperimentList::setIncluded(const QList<int> &rows, bool included)
{
    QList<PlannedRow> next = m_rows;
    for (const int row : rows) {
        if (!next[row].isOpen)
            next[row].included = included;
    }
    change(included ? tr("take in") : tr("leave out"), next);
}

QList<int> ExperimentList::duplicate(const QList<int> &rows)
{
    QList<PlannedRow> next = m_rows;
    QList<int> copies;
    QList<int> sorted = rows;
    std::sort(sorted.begin(), sorted.end());
    for (const int row : std::as_const(sorted)) {
        if (m_rows[row].isOpen)
            continue;
        const int at = row + 1 + int(copies.size());
        next.insert(at, m_rows[row]);
        next[at].included = true;
        copies.append(at);
    }
    change(tr("duplicate"), next);
    return copies;
}

int ExperimentList::add(const NodeId &node)
{
    return append({m_settings.rowOf(node)}, tr("add")).constFirst();
}

QList<int> ExperimentList::append(const QList<PlannedRow> &rows, const QString &what)
{
    QList<int> places;
    for (qsizetype at = 0; at < rows.size(); ++at)
        places.append(int(m_rows.size() + at));
    change(what, m_rows + rows);
    return places;
}

void ExperimentList::remove(const QList<int> &rows)
{
    QList<PlannedRow> next;
    for (int row = 0; row < m_rows.size(); ++row) {
        if (!rows.contains(row) || m_rows[row].isOpen)
            next.append(m_rows[row]);
    }
    change(tr("remove"), next);
}

void ExperimentList::replaceAll(const QList<ListedExperiment> &list, const QString &what)
{
    QList<PlannedRow> next;
    for (const ListedExperiment &one : list)
        next.append({.node = one.node, .settings = one.settings});
    change(what, next);
}

void ExperimentList::reset()
{
    change(tr("set back"), m_planned);
}

} // namespace rondo
