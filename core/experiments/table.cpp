// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/table.h"

#include "experiments/metricorder.h"

#include <algorithm>
#include <numeric>

namespace rondo {

double secondsLeft(ExperimentState state, double fraction, double seconds)
{
    const bool known = state == ExperimentState::Running && fraction >= 0.01 && seconds > 0;
    return known ? seconds * (1 - fraction) / fraction : nan;
}

const ValueColumn *ExperimentTable::Values::find(const QString &name) const
{
    const auto known = indexOf.constFind(name.toUtf8());
    return known == indexOf.constEnd() ? nullptr : &columns[size_t(*known)];
}

std::vector<int> ExperimentTable::naturalOrder() const
{
    std::vector<int> order(m_rows.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [this](int a, int b) {
        const ExperimentRow &left = row(a), &right = row(b);
        return left.run != right.run ? left.run > right.run : left.id < right.id;
    });
    return order;
}

const CheckOutcome *ExperimentTable::checks(int row) const
{
    const auto run = m_runs.constFind(this->row(row).run);
    if (run == m_runs.constEnd())
        return nullptr;
    const auto outcome = run->checks.constFind(this->row(row).id);
    return outcome == run->checks.constEnd() ? nullptr : &*outcome;
}

QString ExperimentTable::datasetName(const QString &digest) const
{
    return m_datasetNames.value(digest, digest.section(QLatin1Char(':'), -1).left(7));
}

ExperimentTable::Column ExperimentTable::column(const QString &name) const
{
    constexpr std::pair<const char *, Family> families[]
        = {{"settings.", Family::Settings}, {"metrics.", Family::Metrics},         {"last.", Family::Last},
           {"low.", Family::Low},          {"high.", Family::High},              {"environment.", Family::Environment},
           {"origin.", Family::Origin}};
    Column column {name};
    column.field = field(name);
    if (column.field != Field::None)
        return column;
    const QLatin1String best("best.");
    if (name.startsWith(best)) {
        const QString metric = name.mid(best.size());
        column.values = of(smallerIsBetter(metric) ? Family::Low : Family::High).find(metric);
        return column;
    }
    for (const auto &[prefix, family] : families) {
        const QLatin1String start(prefix);
        if (name.startsWith(start)) {
            column.values = of(family).find(name.mid(start.size()));
            return column;
        }
    }
    column.values = of(Family::Metrics).find(name);
    column.otherwise = of(Family::Settings).find(name);
    return column;
}

TableValue ExperimentTable::value(int row, const Column &column) const
{
    if (column.field != Field::None)
        return fieldValue(row, column.field);
    TableValue value = column.values ? column.values->value(row) : TableValue();
    return value.isNone() && column.otherwise ? column.otherwise->value(row) : value;
}

int ExperimentTable::columnFor(Values &values, QByteArrayView name, int guess)
{
    // The objects of a store have their members in the same order: the next one is nearly always right.
    if (guess < values.utf8.size() && QByteArrayView(values.utf8[guess]) == name)
        return guess;
    const QByteArray key = QByteArray::fromRawData(name.data(), name.size());
    const auto known = values.indexOf.constFind(key);
    if (known != values.indexOf.constEnd())
        return *known;
    const QByteArray own(name.data(), name.size());
    const int index = int(values.columns.size());
    values.indexOf.insert(own, index);
    values.utf8 << own;
    values.names << QString::fromUtf8(own);
    values.columns.emplace_back();
    return index;
}

void ExperimentTable::setValues(Family family, int row, const QByteArray &json)
{
    Values &values = m_values[size_t(family)];
    int guess = 0;
    visitFlatJson(json, [&](QByteArrayView name, const FlatValue &value) {
        const int column = columnFor(values, name, guess);
        values.columns[size_t(column)].set(row, value);
        guess = column + 1;
    });
}

void ExperimentTable::setExtents(int row, const QByteArray &json)
{
    // {"loss":{"last":..,"low":..,"high":..}}
    constexpr std::pair<const char *, Family> ends[]
        = {{".last", Family::Last}, {".low", Family::Low}, {".high", Family::High}};
    int guesses[familyCount] = {};
    visitFlatJson(json, [&](QByteArrayView name, const FlatValue &value) {
        for (const auto &[end, family] : ends) {
            const QByteArrayView ending(end);
            if (!name.endsWith(ending))
                continue;
            Values &values = m_values[size_t(family)];
            int &guess = guesses[size_t(family)];
            const int column = columnFor(values, name.chopped(ending.size()), guess);
            values.columns[size_t(column)].set(row, value);
            guess = column + 1;
        }
    });
}

void ExperimentTable::set(const StoredRow &stored)
{
    int row = rowOf(stored.row.id);
    const bool isNew = row < 0;
    if (isNew) {
        row = rowCount();
        m_rows.push_back(stored.row);
        m_rowOf.insert(stored.row.id, row);
    } else {
        m_rows[size_t(row)] = stored.row;
    }
    const auto put = [&](Family family, const QByteArray &json) {
        if (!isNew) {
            for (ValueColumn &column : m_values[size_t(family)].columns)
                column.clear(row);
        }
        if (json.size() > 2) // "{}"
            setValues(family, row, json);
    };
    if (stored.hasValues) {
        put(Family::Settings, stored.settings);
        put(Family::Metrics, stored.summary);
        put(Family::Environment, stored.environment);
        put(Family::Origin, stored.origin);
    }
    if (stored.hasExtents) {
        for (const Family family : {Family::Last, Family::Low, Family::High})
            put(family, {});
        setExtents(row, stored.extents);
    }
}

void ExperimentTable::remove(const QSet<ExperimentId> &gone)
{
    std::vector<int> kept;
    kept.reserve(m_rows.size());
    for (int row = 0; row < rowCount(); ++row) {
        if (!gone.contains(m_rows[size_t(row)].id))
            kept.push_back(row);
    }
    if (kept.size() == m_rows.size())
        return;
    m_rowOf.clear();
    for (size_t at = 0; at < kept.size(); ++at) {
        if (size_t(kept[at]) != at)
            m_rows[at] = std::move(m_rows[size_t(kept[at])]);
        m_rowOf.insert(m_rows[at].id, int(at));
    }
    m_rows.resize(kept.size());
    for (Values &values : m_values) {
        for (ValueColumn &column : values.columns)
            column.keep(kept);
    }
}

} // namespace rondo
