// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/packing.h"

#include "experiments/experimentrows.h"
#include "experiments/figures.h"
#include "experiments/series.h"
#include "experiments/seriesformat.h"
#include "store/database.h"

#include <QElapsedTimer>

#include <algorithm>

namespace rondo::packing {

namespace {

    constexpr qsizetype goodBlob = 4096; // points; such a one is not written again
    constexpr qsizetype rowsAtOnce = 8192;
    // What one transaction does at most, so that the runner, which writes meanwhile, waits a few
    // milliseconds.
    constexpr qsizetype pointsAtOnce = 4096;
    constexpr int seriesAtOnce = 25;

    constexpr qint64 beforeAll = std::numeric_limits<qint64>::min();
    constexpr qint64 behindAll = std::numeric_limits<qint64>::max();

    const QLatin1String isFinishedState("state NOT IN ('queued', 'running')");

    //! The statements, prepared once for the thousands of series that an experiment may have.
    struct Statements {
        QSqlQuery blobs, rows, deleteBlobs, deleteRows, insert;

        static Result<Statements> prepare(Database &database);
    };

    Result<Statements> Statements::prepare(Database &database)
    {
        Statements result;
        const std::pair<QSqlQuery *, const char *> all[]
            = {{&result.blobs,
                "SELECT first, points FROM metric_series WHERE experiment = ? AND name = ? AND first >= ? "
                "ORDER BY first"},
               {&result.rows,
                "SELECT step, epoch, time, value FROM metrics WHERE experiment = ? AND name = ? AND step < ? "
                "ORDER BY step LIMIT ?"},
               {&result.deleteBlobs,
                "DELETE FROM metric_series WHERE experiment = ? AND name = ? AND first >= ? AND first < ?"},
               {&result.deleteRows, "DELETE FROM metrics WHERE experiment = ? AND name = ? AND step < ?"},
               {&result.insert,
                "INSERT INTO metric_series (experiment, name, first, points) VALUES (?, ?, ?, ?)"}};
        for (const auto &[query, sql] : all) {
            auto prepared = database.prepare(QLatin1String(sql));
            if (!prepared)
                return prepared.error();
            *query = *std::move(prepared);
        }
        return result;
    }

    Result<void> execute(QSqlQuery &query, const QVariantList &values)
    {
        for (int i = 0; i < values.size(); ++i)
            query.bindValue(i, values[i]);
        return Database::execute(query);
    }

    //! A stretch of one series: what is packed in one go.
    struct Stretch {
        QList<MetricPoint> packed; //!< of its blobs
        QList<MetricPoint> loose; //!< of its rows
        int blobs = 0;
        qint64 end = behindAll; //!< where the next begins
    };

    class Packer {
    public:
        Packer(Database &database, ExperimentId experiment)
            : m_database(database)
            , m_experiment(experiment)
        {
        }
        Result<bool> begin(); //!< false: there is nothing to do
        Result<bool> next(); //!< one transaction; false: that was the last

    private:
        Result<QVariantList> attempt() const;
        Result<void> transact();
        Result<qsizetype> packStretch(); //!< how many points it had
        Result<Stretch> stretch();
        Result<void> write(const Stretch &stretch, const QList<MetricPoint> &points);
        void nextSeries();

        Database &m_database;
        const ExperimentId m_experiment;
        std::optional<Statements> m_statements;
        QVariantList m_attempt; //!< state and start: differ once the experiment is taken up again
        QList<std::pair<qint64, QString>> m_names;
        qsizetype m_series = 0; //!< index in m_names
        qint64 m_from = beforeAll; //!< step in that series
        MetricExtent m_extent;
        QMap<QString, MetricExtent> m_extents;
        QString m_extentsText;
        bool m_isDone = false;
    };

    Result<QVariantList> Packer::attempt() const
    {
        auto query = m_database.run(QLatin1String("SELECT state, started FROM experiments WHERE id = ? AND ")
                                        + isFinishedState,
                                    {m_experiment.value});
        if (!query)
            return query.error();
        return query->next() ? QVariantList {query->value(0), query->value(1)} : QVariantList();
    }

    Result<bool> Packer::begin()
    {
        const auto now = attempt();
        if (!now)
            return now.error();
        m_attempt = *now;
        if (m_attempt.isEmpty())
            return false;
        const auto names = series::names(m_database, m_experiment);
        if (!names)
            return names.error();
        m_names = *names;
        if (m_names.isEmpty())
            return false;
        auto statements = Statements::prepare(m_database);
        if (!statements)
            return statements.error();
        m_statements = *std::move(statements);
        return true;
    }

    Result<bool> Packer::next()
    {
        if (m_series == m_names.size())
            m_extentsText = Figures::text(m_extents); // milliseconds, so not while others wait
        const auto done = m_database.transaction([this] { return transact(); });
        if (!done)
            return done.error();
        return !m_isDone;
    }

    Result<void> Packer::transact()
    {
        const auto now = attempt();
        if (!now)
            return now.error();
        if (*now != m_attempt) {
            m_isDone = true;
            return {};
        }
        if (m_series == m_names.size()) {
            m_isDone = true;
            return Figures::writeExtents(m_database, m_experiment, m_extentsText);
        }
        const qsizetype last = std::min(m_names.size(), m_series + seriesAtOnce);
        for (qsizetype points = 0; m_series < last && points < pointsAtOnce;) {
            const auto packed = packStretch();
            if (!packed)
                return packed.error();
            points += *packed;
        }
        return {};
    }

    Result<Stretch> Packer::stretch()
    {
        Stretch result;
        const qint64 name = m_names[m_series].first;
        QSqlQuery &blobs = m_statements->blobs;
        if (const auto found = execute(blobs, {m_experiment.value, name, m_from}); !found)
            return found.error();
        while (blobs.next()) {
            const QByteArray points = blobs.value(1).toByteArray();
            const auto head = seriesformat::head(points);
            if (!head)
                return head.error();
            const bool isFull = result.packed.size() >= goodBlob || head->count >= goodBlob;
            if (result.blobs > 0 && isFull) {
                result.end = head->first;
                break;
            }
            if (const auto decoded = seriesformat::decode(points, result.packed); !decoded)
                return decoded.error();
            ++result.blobs;
        }
        blobs.finish();
        QSqlQuery &rows = m_statements->rows;
        const qint64 most
            = result.blobs > 0 ? -1 : rowsAtOnce; // rows in the middle of a blob go into it at once
        if (const auto found = execute(rows, {m_experiment.value, name, result.end, most}); !found)
            return found.error();
        while (rows.next())
            result.loose.append({rows.value(0).toLongLong(), rows.value(1).toDouble(),
                                 rows::number(rows.value(3)), rows.value(2).toLongLong()});
        rows.finish();
        if (result.blobs == 0 && result.loose.size() == rowsAtOnce)
            result.end = result.loose.last().step + 1;
        return result;
    }

    Result<qsizetype> Packer::packStretch()
    {
        const auto found = stretch();
        if (!found)
            return found.error();
        const QList<MetricPoint> points = series::merged(found->loose, found->packed);
        for (const MetricPoint &point : points)
            m_extent.add(point.value);
        if (!found->loose.isEmpty() || found->blobs > 1) {
            if (const auto written = write(*found, points); !written)
                return written.error();
        }
        m_from = found->end;
        if (m_from == behindAll)
            nextSeries();
        return points.size();
    }

    Result<void> Packer::write(const Stretch &stretch, const QList<MetricPoint> &points)
    {
        const qint64 name = m_names[m_series].first;
        // A row may lie in front of the first blob.
        const qint64 from = std::min(m_from, points.first().step);
        if (const auto gone
            = execute(m_statements->deleteBlobs, {m_experiment.value, name, from, stretch.end});
            !gone)
            return gone;
        if (const auto gone = execute(m_statements->deleteRows, {m_experiment.value, name, stretch.end});
            !gone)
            return gone;
        for (qsizetype at = 0; at < points.size(); at += seriesformat::mostPoints) {
            const qsizetype count = std::min(seriesformat::mostPoints, points.size() - at);
            const auto added = execute(m_statements->insert,
                                       {m_experiment.value, name, points[at].step,
                                        seriesformat::encode(points.constData() + at, count)});
            if (!added)
                return added;
        }
        return {};
    }

    void Packer::nextSeries()
    {
        m_extents.insert(m_names[m_series].second, std::exchange(m_extent, {}));
        m_from = beforeAll;
        ++m_series;
    }

} // namespace

Result<void> pack(Database &database, ExperimentId experiment, const Pause &pause)
{
    Packer packer(database, experiment);
    auto more = packer.begin();
    while (more && *more) {
        QElapsedTimer clock;
        clock.start();
        more = packer.next();
        if (more && *more && pause && !pause(clock.nsecsElapsed()))
            return {};
    }
    return more ? Result<void>() : more.error();
}

Result<QList<ExperimentId>> unpacked(Database &database)
{
    auto query
        = database.run(QLatin1String("SELECT e.id FROM experiments e WHERE e.") + isFinishedState
                       + QLatin1String(" AND EXISTS (SELECT 1 FROM metrics m WHERE m.experiment = e.id) "
                                       "ORDER BY e.id DESC"));
    if (!query)
        return query.error();
    QList<ExperimentId> experiments;
    while (query->next())
        experiments.append(ExperimentId {query->value(0).toLongLong()});
    return experiments;
}

} // namespace rondo::packing
