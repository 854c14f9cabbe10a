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

    //! Makes the groups of one table, level by level.
    class Grouping {
    public:
        Grouping(const ExperimentTable &table, const Arrangement &arrangement)
            : m_table(table)
            , m_arrangement(arrangement)
            , m_metric(table.column(arrangement.metric))
        {
            for (const QString &group : arrangement.groups) {
                m_columns << table.column(group);
                const bool byValue = m_columns.last().field != Field::Node && m_columns.last().field != Field::Run;
                m_places.push_back(byValue ? placesOf(table, group) : std::vector<Place>());
            }
        }

        //! \a natural and \a sorted are the same rows: the first say in which order groups stand, the second rows in them.
        void add(const std::vector<int> &natural, const std::vector<int> &sorted, int depth, const QString &around)
        {
            if (depth >= m_columns.size()) {
                if (depth == 0)
                    append({}, sorted);
                return;
            }
            QList<Part> parts = partsOf(natural, sorted, depth);
            if (const std::vector<Place> &places = m_places[size_t(depth)]; !places.empty()) {
                std::stable_sort(parts.begin(), parts.end(), [&](const Part &a, const Part &b) {
                    return compare(places[size_t(a.sorted.front())], places[size_t(b.sorted.front())], false) < 0;
                });
            }
            for (const Part &part : std::as_const(parts)) {
                const bool isInnermost = depth + 1 == m_columns.size();
                const QString key = depth == 0 ? part.value.exact() : around + QChar(0x1f) + part.value.exact();
                const qsizetype at = m_groups.size();
                append({key, m_arrangement.groups[depth], depth, isInnermost, part.value,
                        m_table.row(part.natural.front()).type},
                       part.sorted);
                if (isInnermost)
                    continue;
                add(part.natural, part.sorted, depth + 1, key);
                m_groups[at].rows.clear();
                for (qsizetype within = at + 1; within < m_groups.size(); ++within) {
                    if (m_groups[within].depth == depth + 1)
                        m_groups[at].rows.insert(m_groups[at].rows.end(), m_groups[within].rows.begin(),
                                                 m_groups[within].rows.end());
                }
            }
        }

        QList<RowGroup> take() { return std::move(m_groups); }

    private:
        struct Part {
            TableValue value;
            std::vector<int> natural, sorted;
        };

        QList<Part> partsOf(const std::vector<int> &natural, const std::vector<int> &sorted, int depth) const
        {
            QList<Part> parts;
            QHash<QString, qsizetype> indexOf;
            for (const int row : natural) {
                const TableValue value = m_table.value(row, m_columns[depth]);
                const QString key = value.exact();
                if (!indexOf.contains(key)) {
                    indexOf.insert(key, parts.size());
                    parts.append({value, {}, {}});
                }
                parts[indexOf.value(key)].natural.push_back(row);
            }
            for (const int row : sorted)
                parts[indexOf.value(m_table.value(row, m_columns[depth]).exact())].sorted.push_back(row);
            return parts;
        }

        void append(RowGroup group, const std::vector<int> &rows)
        {
            group.rows = rows;
            for (const int row : rows)
                ++group.states[size_t(m_table.row(row).state)];
            group.figures = summaryOf(m_table, rows, m_metric);
            m_groups << group;
        }

        const ExperimentTable &m_table;
        const Arrangement &m_arrangement;
        ExperimentTable::Column m_metric;
        QList<ExperimentTable::Column> m_columns;
        std::vector<std::vector<Place>> m_places; //!< empty for those that keep the order of the runs
        QList<RowGroup> m_groups;
    };

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
    const std::vector<int> natural = rows;
    sortRows(rows, table, arrangement.sort);
    Grouping grouping(table, arrangement);
    if (!rows.empty())
        grouping.add(natural, rows, 0, {});
    return grouping.take();
}

std::vector<int> rowsOf(const QList<RowGroup> &groups)
{
    std::vector<int> rows;
    for (const RowGroup &group : groups) {
        if (group.depth == 0)
            rows.insert(rows.end(), group.rows.begin(), group.rows.end());
    }
    return rows;
}

FigureSummary summaryOf(const ExperimentTable &table, const std::vector<int> &rows, const ExperimentTable::Column &figure)
{
    FigureSummary summary;
    std::vector<double> values;
    for (const int row : rows) {
        if (const double value = table.value(row, figure).number; std::isfinite(value))
            values.push_back(value);
    }
    if (values.empty())
        return summary;
    const auto [low, high] = std::minmax_element(values.begin(), values.end());
    const double count = double(values.size()), sum = std::accumulate(values.begin(), values.end(), 0.0);
    summary.count = int(values.size());
    summary.low = *low;
    summary.high = *high;
    summary.best = smallerIsBetter(figure.name) ? *low : *high;
    summary.mean = sum / count;
    double squares = 0;
    for (const double value : values)
        squares += (value - summary.mean) * (value - summary.mean);
    summary.deviation = values.size() > 1 ? std::sqrt(squares / (count - 1)) : nan;
    return summary;
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
