// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/metricwriter.h"

#include "experiments/experimentrows.h"
#include "experiments/seriesformat.h"
#include "store/database.h"

#include <algorithm>

namespace rondo {

namespace {

    constexpr qsizetype pointsOfBlob = 16; // from so many on a blob is cheaper to write than rows
    constexpr int rowsToPack = 2048; // a millisecond or two of work, now and then

    constexpr qint64 beforeAll = std::numeric_limits<qint64>::min();

    bool areIncreasing(const QList<MetricPoint> &points)
    {
        return std::adjacent_find(points.begin(), points.end(),
                                  [](const MetricPoint &a, const MetricPoint &b) { return a.step >= b.step; })
            == points.end();
    }

} // namespace

Result<void> MetricWriter::add(const QList<Experiments::MetricRow> &rows)
{
    const auto done = m_database.transaction([&]() -> Result<void> {
        const auto groups = grouped(rows);
        if (!groups)
            return groups.error();
        for (const Group &group : *groups) {
            if (const auto added = addGroup(group); !added)
                return added;
        }
        return writeFigures(*groups);
    });
    if (!done) {
        // What was rolled back is not known any more.
        m_names.clear();
        m_series.clear();
        m_figures.clear();
    }
    return done;
}

void MetricWriter::forget(ExperimentId experiment)
{
    m_figures.remove(experiment);
    m_series.removeIf([&](const auto &entry) { return entry.key().experiment == experiment; });
}

Result<std::vector<MetricWriter::Group>> MetricWriter::grouped(const QList<Experiments::MetricRow> &rows)
{
    std::vector<Group> groups;
    QHash<Key, size_t> places;
    for (const Experiments::MetricRow &row : rows) {
        const auto name = nameId(row.name);
        if (!name)
            return name.error();
        const Key key {row.experiment, *name};
        const auto place = places.constFind(key);
        const size_t index = place == places.cend() ? groups.size() : *place;
        if (place == places.cend()) {
            places.insert(key, index);
            groups.push_back({key, row.name, {}});
        }
        MetricPoint point = row.point;
        point.time = row.time;
        groups[index].points.append(point);
    }
    return groups;
}

Result<qint64> MetricWriter::nameId(const QString &name)
{
    if (const auto known = m_names.constFind(name); known != m_names.cend())
        return *known;
    const auto added = m_database.write(
        QStringLiteral("INSERT INTO metric_names (name) VALUES (?) ON CONFLICT DO NOTHING"), {name});
    if (!added)
        return added.error();
    if (!m_findName) {
        auto prepared = m_database.prepare(QStringLiteral("SELECT id FROM metric_names WHERE name = ?"));
        if (!prepared)
            return prepared.error();
        m_findName = *std::move(prepared);
    }
    m_findName->bindValue(0, name);
    if (const auto found = Database::execute(*m_findName); !found)
        return found.error();
    m_findName->next();
    const qint64 id = m_findName->value(0).toLongLong();
    m_findName->finish();
    m_names.insert(name, id);
    return id;
}

Result<void> MetricWriter::addGroup(const Group &group)
{
    const bool isLarge = group.points.size() >= pointsOfBlob && areIncreasing(group.points);
    if (isLarge && !m_series[group.key].isMixed) {
        const auto packed = pack(group.key, group.points);
        if (!packed || *packed)
            return packed ? Result<void>() : packed.error();
    }
    if (const auto added = addRows(group); !added)
        return added;
    Series &series = m_series[group.key];
    series.rows += int(group.points.size());
    if (series.isMixed || series.rows < rowsToPack)
        return {};
    const auto packed = pack(group.key, {});
    if (!packed)
        return packed.error();
    m_series[group.key].isMixed = !*packed;
    return {};
}

Result<void> MetricWriter::addRows(const Group &group)
{
    if (!m_insert) {
        auto prepared = m_database.prepare(QStringLiteral(
            "INSERT INTO metrics (experiment, name, step, epoch, time, value) VALUES (?, ?, ?, ?, ?, ?) "
            "ON CONFLICT (experiment, name, step) DO UPDATE SET "
            "epoch = excluded.epoch, value = excluded.value, "
            "time = CASE WHEN value IS excluded.value THEN time ELSE excluded.time END")); // told again
        if (!prepared)
            return prepared.error();
        m_insert = *std::move(prepared);
    }
    m_insert->bindValue(0, group.key.experiment.value);
    m_insert->bindValue(1, group.key.name);
    for (const MetricPoint &point : group.points) {
        m_insert->bindValue(2, point.step);
        m_insert->bindValue(3, point.epoch);
        m_insert->bindValue(4, point.time);
        m_insert->bindValue(5, rows::cell(point.value));
        if (const auto done = Database::execute(*m_insert); !done)
            return done;
    }
    return {};
}

Result<QList<MetricPoint>> MetricWriter::rowsOf(const Key &key)
{
    auto query = m_database.run(QStringLiteral("SELECT step, epoch, time, value FROM metrics "
                                               "WHERE experiment = ? AND name = ? ORDER BY step"),
                                {key.experiment.value, key.name});
    if (!query)
        return query.error();
    QList<MetricPoint> points;
    while (query->next())
        points.append({query->value(0).toLongLong(), query->value(1).toDouble(),
                       rows::number(query->value(3)), query->value(2).toLongLong()});
    return points;
}

Result<bool> MetricWriter::pack(const Key &key, const QList<MetricPoint> &points)
{
    const auto rows = rowsOf(key);
    if (!rows)
        return rows.error();
    const QList<MetricPoint> all = *rows + points;
    const auto end = endOfBlobs(key);
    if (!end)
        return end.error();
    const bool isBehind = rows->isEmpty() || points.isEmpty() || points.first().step > rows->last().step;
    if (all.isEmpty() || all.first().step <= *end || !isBehind)
        return false;
    if (const auto added = addBlobs(key, all); !added)
        return added.error();
    if (!rows->isEmpty()) {
        const auto gone
            = m_database.write(QStringLiteral("DELETE FROM metrics WHERE experiment = ? AND name = ?"),
                               {key.experiment.value, key.name});
        if (!gone)
            return gone.error();
    }
    m_series[key].rows = 0;
    return true;
}

Result<void> MetricWriter::addBlobs(const Key &key, const QList<MetricPoint> &points)
{
    for (qsizetype at = 0; at < points.size(); at += seriesformat::mostPoints) {
        const qsizetype count = std::min(seriesformat::mostPoints, points.size() - at);
        const auto added = m_database.write(
            QStringLiteral("INSERT INTO metric_series (experiment, name, first, points) VALUES (?, ?, ?, ?)"),
            {key.experiment.value, key.name, points[at].step,
             seriesformat::encode(points.constData() + at, count)});
        if (!added)
            return added;
    }
    m_series[key].end = points.last().step;
    return {};
}

Result<qint64> MetricWriter::endOfBlobs(const Key &key)
{
    Series &series = m_series[key];
    if (series.end)
        return *series.end;
    auto query
        = m_database.run(QStringLiteral("SELECT points FROM metric_series WHERE experiment = ? AND name = ? "
                                        "ORDER BY first DESC LIMIT 1"),
                         {key.experiment.value, key.name});
    if (!query)
        return query.error();
    qint64 end = beforeAll;
    if (query->next()) {
        const auto head = seriesformat::head(query->value(0).toByteArray());
        if (!head)
            return head.error();
        end = head->last;
    }
    series.end = end;
    return end;
}

Result<void> MetricWriter::writeFigures(const std::vector<Group> &groups)
{
    QSet<ExperimentId> changed;
    for (const Group &group : groups) {
        const ExperimentId experiment = group.key.experiment;
        if (!m_figures.contains(experiment)) {
            const auto known = Figures::read(m_database, experiment);
            if (!known)
                return known.error();
            m_figures.insert(experiment, *known);
        }
        Figures &figures = m_figures[experiment];
        MetricExtent &extent = figures.extents[group.name];
        for (const MetricPoint &point : group.points)
            extent.add(rows::number(rows::cell(point.value)));
        figures.last[group.name] = extent.last;
        changed.insert(experiment);
    }
    for (const ExperimentId experiment : std::as_const(changed)) {
        if (const auto written = m_figures[experiment].write(m_database, experiment); !written)
            return written;
    }
    return {};
}

} // namespace rondo
