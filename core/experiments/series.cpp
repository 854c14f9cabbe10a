// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/series.h"

#include "experiments/experimentrows.h"
#include "experiments/seriesformat.h"
#include "store/database.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace rondo {

namespace {

    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::Series)
    };

    // One statement, so that both halves are of one moment: between two of them an experiment may be packed.
    const QLatin1String readPoints(
        "SELECT 0, c.first, c.points, 0, 0.0 FROM metric_series c WHERE c.experiment = ? AND c.name = ? "
        "AND c.first >= coalesce((SELECT max(b.first) FROM metric_series b "
        "WHERE b.experiment = ? AND b.name = ? AND b.first < ?), ?) "
        "AND c.first <= coalesce((SELECT min(a.first) FROM metric_series a "
        "WHERE a.experiment = ? AND a.name = ? AND a.first > ?), ?) "
        "UNION ALL "
        "SELECT 1, m.step, m.epoch, m.time, m.value FROM metrics m WHERE m.experiment = ? AND m.name = ? "
        "ORDER BY 1, 2");

    bool isEqual(double a, double b)
    {
        return a == b || (std::isnan(a) && std::isnan(b));
    }

    MetricPoint point(const QSqlQuery &row)
    {
        return {.step = row.value(1).toLongLong(),
                .epoch = row.value(2).toDouble(),
                .value = rows::number(row.value(4)),
                .time = row.value(3).toLongLong()};
    }

    //! A bound as the store compares it with steps.
    qint64 stepOf(double bound)
    {
        constexpr double limit = 9e18;
        return qint64(std::floor(qBound(-limit, bound, limit)));
    }

    double position(const MetricPoint &point, SeriesRange::Axis axis)
    {
        switch (axis) {
        case SeriesRange::Axis::Step:
            return double(point.step);
        case SeriesRange::Axis::Epoch:
            return point.epoch;
        case SeriesRange::Axis::Time:
            return double(point.time);
        }
        Q_UNREACHABLE();
    }

    //! The experiment that has the points: of a cached one the one it was taken from.
    Result<ExperimentId> originOf(Database &database, ExperimentId id)
    {
        auto query = database.run(
            QStringLiteral("SELECT coalesce((SELECT cached_from FROM experiments WHERE id = ?), ?)"),
            {id.value, id.value});
        if (!query)
            return query.error();
        query->next();
        return ExperimentId {query->value(0).toLongLong()};
    }

} // namespace

namespace series {

    Result<QList<MetricPoint>> read(Database &database, ExperimentId experiment, qint64 name,
                                    const SeriesRange &range)
    {
        const bool bySteps = range.axis == SeriesRange::Axis::Step;
        const double everything = std::numeric_limits<double>::infinity();
        const qint64 from = stepOf(bySteps ? range.from : -everything);
        const qint64 to = stepOf(bySteps ? range.to : everything);
        // Qt does not count parameters that are used twice.
        const qint64 id = experiment.value;
        auto query = database.run(readPoints, {id, name, id, name, from, from, id, name, to, to, id, name});
        if (!query)
            return query.error();
        QList<MetricPoint> packed;
        QList<MetricPoint> loose;
        while (query->next()) {
            if (query->value(0).toInt() != 0) {
                loose.append(point(*query));
                continue;
            }
            if (const auto decoded = seriesformat::decode(query->value(2).toByteArray(), packed); !decoded)
                return Error {Text::tr("A metric of experiment %1 cannot be read. %2")
                                  .arg(experiment.value)
                                  .arg(decoded.errorText())};
        }
        return merged(loose, packed);
    }

    QList<MetricPoint> merged(const QList<MetricPoint> &winners, const QList<MetricPoint> &others)
    {
        if (winners.isEmpty() || others.isEmpty())
            return winners.isEmpty() ? others : winners;
        QList<MetricPoint> result;
        result.reserve(winners.size() + others.size());
        auto other = others.begin();
        for (const MetricPoint &winner : winners) {
            while (other != others.end() && other->step < winner.step)
                result.append(*other++);
            const bool isSame = other != others.end() && other->step == winner.step;
            result.append(isSame && isEqual(other->value, winner.value) ? *other : winner);
            if (isSame)
                ++other;
        }
        std::copy(other, others.end(), std::back_inserter(result));
        return result;
    }

    QList<MetricPoint> within(const QList<MetricPoint> &points, const SeriesRange &range)
    {
        // Epochs and times need not grow with the steps: a resumed experiment reports a step again later.
        const auto isInside = [&](const MetricPoint &point) {
            const double at = position(point, range.axis);
            return at >= range.from && at <= range.to;
        };
        const auto first = std::find_if(points.begin(), points.end(), isInside);
        if (first != points.end()) {
            const auto last = std::find_if(points.rbegin(), points.rend(), isInside).base();
            const qsizetype begin = std::max<qsizetype>(0, first - points.begin() - 1);
            const qsizetype end = std::min(points.size(), last - points.begin() + 1);
            return points.mid(begin, end - begin);
        }
        // Between two points: the line that crosses the picture.
        const auto behind = std::find_if(points.begin(), points.end(), [&](const MetricPoint &point) {
            return position(point, range.axis) > range.to;
        });
        const qsizetype at = behind - points.begin();
        return points.mid(std::max<qsizetype>(0, at - 1), at == 0 || behind == points.end() ? 1 : 2);
    }

    QList<MetricPoint> thinned(const QList<MetricPoint> &points, int maximum)
    {
        if (maximum <= 0 || points.size() <= maximum)
            return points;
        const qsizetype stretches = std::max(1, maximum / 2);
        QList<MetricPoint> result;
        result.reserve(2 * stretches + 2);
        for (qsizetype s = 0; s < stretches; ++s) {
            const qsizetype begin = points.size() * s / stretches;
            const qsizetype end = points.size() * (s + 1) / stretches;
            qsizetype low = -1;
            qsizetype high = -1;
            qsizetype gap = -1;
            for (qsizetype i = begin; i < end; ++i) {
                if (std::isnan(points[i].value)) {
                    gap = i;
                    continue;
                }
                if (low < 0 || points[i].value < points[low].value)
                    low = i;
                if (high < 0 || points[i].value > points[high].value)
                    high = i;
            }
            std::array<qsizetype, 3> kept {low, high == low ? -1 : high, low < 0 ? gap : -1};
            std::sort(kept.begin(), kept.end());
            for (const qsizetype i : kept) {
                if (i >= 0)
                    result.append(points[i]);
            }
        }
        return result;
    }

    Result<std::optional<qint64>> nameId(Database &database, const QString &name)
    {
        auto query = database.run(QStringLiteral("SELECT id FROM metric_names WHERE name = ?"), {name});
        if (!query)
            return query.error();
        return query->next() ? std::optional<qint64>(query->value(0).toLongLong()) : std::nullopt;
    }

    Result<QList<std::pair<qint64, QString>>> names(Database &database, ExperimentId experiment)
    {
        auto query = database.run(
            QStringLiteral("SELECT n.id, n.name FROM metric_names n WHERE "
                           "EXISTS (SELECT 1 FROM metrics m WHERE m.experiment = ? AND m.name = n.id) OR "
                           "EXISTS (SELECT 1 FROM metric_series s WHERE s.experiment = ? AND s.name = n.id) "
                           "ORDER BY n.name"),
            {experiment.value, experiment.value});
        if (!query)
            return query.error();
        QList<std::pair<qint64, QString>> names;
        while (query->next())
            names.append({query->value(0).toLongLong(), query->value(1).toString()});
        return names;
    }

} // namespace series

Result<QList<MetricPoint>> Experiments::series(ExperimentId id, const QString &metric, int maximum,
                                               const SeriesRange &range) const
{
    const auto name = series::nameId(m_database, metric);
    if (!name)
        return name.error();
    if (!name->has_value())
        return QList<MetricPoint>();
    const auto origin = originOf(m_database, id);
    if (!origin)
        return origin.error();
    const auto points = series::read(m_database, *origin, **name, range);
    if (!points)
        return points;
    const bool isWhole = std::isinf(range.from) && std::isinf(range.to);
    return series::thinned(isWhole ? *points : series::within(*points, range), maximum);
}

Result<QStringList> Experiments::metricNames(ExperimentId id) const
{
    const auto origin = originOf(m_database, id);
    if (!origin)
        return origin.error();
    const auto found = series::names(m_database, *origin);
    if (!found)
        return found.error();
    QStringList names;
    for (const auto &[number, name] : *found)
        names.append(name);
    return names;
}

} // namespace rondo
