// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/arrangement.h"

#include "experiments/metricorder.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace rondo {

namespace {

    using Field = ExperimentTable::Field;

    //! What a row is sorted by: numbers before texts, what is missing last.
    struct Place {
        enum Tier : char { Number, Text, Missing };
        Tier tier = Missing;
        double value = 0;
    };

    //! The rank of each text among all, as people order them: "net-2" before "net-10".
    std::vector<double> ranks(const QStringList &texts)
    {
        std::vector<int> order(size_t(texts.size()));
        std::iota(order.begin(), order.end(), 0);
        constexpr qsizetype few = 2000; // a locale's order takes a microsecond and more for each comparison
        const bool byLocale = texts.size() <= few;
        std::sort(order.begin(), order.end(), [&](int a, int b) {
            return byLocale ? texts[a].localeAwareCompare(texts[b]) < 0
                            : texts[a].compare(texts[b], Qt::CaseInsensitive) < 0;
        });
        std::vector<double> rank(order.size());
        for (size_t at = 0; at < order.size(); ++at)
            rank[size_t(order[at])] = double(at);
        return rank;
    }

    std::vector<Place> placesOfValues(const ExperimentTable &table, const ExperimentTable::Column &column)
    {
        std::vector<Place> places(size_t(table.rowCount()));
        for (const ValueColumn *values : {column.otherwise, column.values}) {
            if (!values)
                continue;
            const std::vector<double> rank = ranks(values->texts());
            for (int row = 0; row < table.rowCount(); ++row) {
                if (const int text = values->textIndex(row); text >= 0)
                    places[size_t(row)] = {Place::Text, rank[size_t(text)]};
                else if (const double number = values->number(row); !std::isnan(number))
                    places[size_t(row)] = {Place::Number, number};
            }
        }
        return places;
    }

    std::vector<Place> placesOfField(const ExperimentTable &table, const ExperimentTable::Column &column)
    {
        std::vector<Place> places(size_t(table.rowCount()));
        QHash<QString, int> indexOf;
        QStringList texts;
        const auto textPlace = [&](const QString &text) {
            auto known = indexOf.constFind(text);
            if (known == indexOf.constEnd()) {
                known = indexOf.insert(text, int(texts.size()));
                texts << text;
            }
            return Place {Place::Text, double(*known)};
        };
        const bool isName = column.field == Field::Name;
        for (int row = 0; row < table.rowCount(); ++row) {
            Place &place = places[size_t(row)];
            if (column.field == Field::State) {
                place = {Place::Number, double(int(table.row(row).state))};
            } else if (isName) { // convnet-2 before convnet-10: the stem is sorted, the number comes below
                place = textPlace(table.row(row).name.section(QLatin1Char('-'), 0, -2));
            } else {
                const TableValue value = table.value(row, column);
                if (value.isNumber())
                    place = {Place::Number, value.number};
                else if (!value.isNone())
                    place = textPlace(value.text);
            }
        }
        const std::vector<double> rank = ranks(texts);
        for (int row = 0; row < table.rowCount(); ++row) {
            Place &place = places[size_t(row)];
            if (place.tier == Place::Text)
                place.value = rank[size_t(place.value)] + (isName ? table.row(row).ordinal / 1e9 : 0);
        }
        return places;
    }

    std::vector<Place> placesOf(const ExperimentTable &table, const QString &name)
    {
        const ExperimentTable::Column column = table.column(name);
        return column.field == Field::None ? placesOfValues(table, column) : placesOfField(table, column);
    }

    int compare(const Place &a, const Place &b, bool descending)
    {
        if (a.tier == Place::Missing || b.tier == Place::Missing || a.tier != b.tier)
            return int(a.tier) - int(b.tier);
        const int order = a.value < b.value ? -1 : a.value > b.value ? 1 : 0;
        return descending ? -order : order;
    }

    void sortRows(std::vector<int> &rows, const ExperimentTable &table, const QList<SortKey> &sort)
    {
        std::vector<std::pair<std::vector<Place>, bool>> keys;
        for (const SortKey &key : sort)
            keys.emplace_back(placesOf(table, key.column), key.descending);
        if (keys.empty())
            return;
        std::stable_sort(rows.begin(), rows.end(), [&](int a, int b) {
            for (const auto &[places, descending] : keys) {
                if (const int order = compare(places[size_t(a)], places[size_t(b)], descending))
                    return order < 0;
            }
            return false;
        });
    }

    void summarise(RowGroup &group, const ExperimentTable &table, const ExperimentTable::Column &metric)
    {
        const bool small = smallerIsBetter(metric.name);
        double sum = 0;
        int count = 0;
        for (const int row : group.rows) {
            ++group.states[size_t(table.row(row).state)];
            const TableValue value = table.value(row, metric);
            if (!value.isNumber() || !std::isfinite(value.number))
                continue;
            group.best = std::isnan(group.best) ? value.number
                : small                         ? std::min(group.best, value.number)
                                                : std::max(group.best, value.number);
            sum += value.number;
            ++count;
        }
        group.mean = count > 0 ? sum / count : nan;
    }

} // namespace

bool startsDescending(const QString &column)
{
    constexpr const char *settled[] = {"settings.", "environment.", "origin."};
    const Field field = ExperimentTable::field(column);
    if (field != Field::None)
        return field == Field::Run || field == Field::Started || field == Field::Finished;
    const bool isFigure = std::none_of(std::begin(settled), std::end(settled), [&](const char *prefix) {
        return column.startsWith(QLatin1String(prefix));
    });
    return isFigure && column.contains(QLatin1Char('.')) && !smallerIsBetter(column);
}

QList<RowGroup> arranged(const ExperimentTable &table, const Arrangement &arrangement)
{
    const std::vector<char> shown = arrangement.query.select(table);
    std::vector<int> rows = table.naturalOrder();
    std::erase_if(rows, [&](int row) { return !shown[size_t(row)]; });
    std::vector<int> natural = rows;
    sortRows(rows, table, arrangement.sort);

    QList<RowGroup> groups;
    const ExperimentTable::Column column = table.column(arrangement.group);
    const bool grouped = !arrangement.group.isEmpty();
    QHash<QString, qsizetype> indexOf;
    const auto groupOf = [&](int row) {
        const TableValue value = grouped ? table.value(row, column) : TableValue();
        const QString key = value.exact();
        auto known = indexOf.constFind(key);
        if (known == indexOf.constEnd()) {
            known = indexOf.insert(key, groups.size());
            groups.append({key, value, table.row(row).type, {}, {}, nan, nan});
        }
        return *known;
    };
    for (const int row : natural) // the order of the groups is not that of the rows in them
        groupOf(row);
    for (const int row : rows)
        groups[groupOf(row)].rows.push_back(row);
    if (grouped && column.field != Field::Node && column.field != Field::Run) {
        const std::vector<Place> places = placesOf(table, arrangement.group);
        std::stable_sort(groups.begin(), groups.end(), [&](const RowGroup &a, const RowGroup &b) {
            return compare(places[size_t(a.rows.front())], places[size_t(b.rows.front())], false) < 0;
        });
    }
    const ExperimentTable::Column metric = table.column(arrangement.metric);
    for (RowGroup &group : groups)
        summarise(group, table, metric);
    return groups;
}

QStringList differingColumns(const ExperimentTable &table, const std::vector<int> &rows, const QStringList &columns)
{
    QStringList differing;
    for (const QString &name : columns) {
        const ExperimentTable::Column column = table.column(name);
        const bool stored = column.field == Field::None && column.values && !column.otherwise;
        const auto equal = [&](int row) {
            if (!stored)
                return table.value(row, column) == table.value(rows.front(), column);
            const double a = column.values->number(row), b = column.values->number(rows.front());
            return column.values->textIndex(row) == column.values->textIndex(rows.front())
                && (a == b || (std::isnan(a) && std::isnan(b)));
        };
        if (!rows.empty() && !std::all_of(rows.begin(), rows.end(), equal))
            differing << name;
    }
    return differing;
}

} // namespace rondo
