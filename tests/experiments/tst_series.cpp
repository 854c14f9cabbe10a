// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/metricwriter.h"
#include "experiments/packing.h"
#include "experiments/seriesformat.h"
#include "store/database.h"
#include "testing.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <array>
#include <cmath>
#include <cstdio>

using namespace rondo;

namespace {

using Points = QMap<qint64, MetricPoint>;

Plan planOf(int experiments)
{
    Plan plan;
    for (int i = 1; i <= experiments; ++i) {
        Step step;
        step.node = {QStringLiteral("convnet")};
        step.type = QStringLiteral("convnet");
        step.name = QStringLiteral("convnet-%1").arg(i);
        step.ordinal = i;
        plan.steps.append(step);
    }
    return plan;
}

//! Everything that tells two points apart, so that a gap equals a gap.
QString text(const MetricPoint &point)
{
    return QStringLiteral("%1 %2 %3 %4")
        .arg(point.step)
        .arg(point.epoch, 0, 'g', 17)
        .arg(point.value, 0, 'g', 17)
        .arg(point.time);
}

QStringList texts(const QList<MetricPoint> &points)
{
    QStringList lines;
    for (const MetricPoint &point : points)
        lines << text(point);
    return lines;
}

//! A store with experiments, and what must be in it.
class Store {
public:
    explicit Store(int experiments = 1)
    {
        database = Database::open(path()).value();
        const auto run = Experiments(*database).addRun(QStringLiteral("digits"), {}, planOf(experiments), {});
        const auto all = Experiments(*database).experiments(*run);
        for (const Experiment &experiment : *all)
            ids << experiment.id;
        writer = std::make_unique<MetricWriter>(*database);
    }
    ~Store()
    {
        writer.reset();
        database.reset();
    }
    QString path() const { return m_folder.filePath(QStringLiteral("store.sqlite")); }

    Result<void> setState(ExperimentId id, ExperimentState state, qint64 started = 1)
    {
        auto experiment = Experiments(*database).experiment(id).value();
        experiment.state = state;
        experiment.started = QDateTime::fromMSecsSinceEpoch(started, Qt::UTC);
        return Experiments(*database).update(experiment);
    }
    Result<void> add(ExperimentId id, const QString &name, const QList<MetricPoint> &points)
    {
        QList<Experiments::MetricRow> rows;
        for (const MetricPoint &point : points) {
            rows.append({id, name, point, point.time});
            expected[{id.value, name}].insert(point.step, point);
        }
        return writer->add(rows);
    }
    qint64 count(const char *what) const
    {
        auto query = database->run(QLatin1String("SELECT count(*) FROM ") + QLatin1String(what));
        return query && query->next() ? query->value(0).toLongLong() : -1;
    }
    //! Whether every series reads as it was written; says what does not.
    QString difference() const
    {
        for (auto it = expected.begin(); it != expected.end(); ++it) {
            const auto read = Experiments(*database).series({it.key().first}, it.key().second);
            if (!read)
                return read.errorText();
            const QStringList lines = texts(*read);
            const QStringList wanted = texts(it->values());
            if (lines == wanted)
                continue;
            for (qsizetype i = 0; i < std::max(lines.size(), wanted.size()); ++i) {
                if (lines.value(i) != wanted.value(i))
                    return QStringLiteral("%1, point %2: \"%3\" instead of \"%4\"")
                        .arg(it.key().second)
                        .arg(i)
                        .arg(lines.value(i), wanted.value(i));
            }
        }
        return {};
    }

    QList<ExperimentId> ids;
    std::unique_ptr<Database> database;
    std::unique_ptr<MetricWriter> writer;
    QMap<std::pair<qint64, QString>, Points> expected;

private:
    QTemporaryDir m_folder;
};

QList<MetricPoint> line(qint64 from, qint64 to, qint64 stride = 1)
{
    QList<MetricPoint> points;
    for (qint64 step = from; step < to; step += stride)
        points.append({step, double(step) / 468, double(float(std::sin(double(step)))),
                       1'700'000'000'000 + step * 7 + step % 3});
    return points;
}

const QString loss = QStringLiteral("loss");

} // namespace

class TestSeries : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { testing::failOnWarnings(); }

    void formatKeepsEveryBit_data()
    {
        QTest::addColumn<QList<MetricPoint>>("points");
        QTest::addColumn<int>("mostBytes"); // for each point
        const double third = 1.0 / 3;
        QTest::newRow("one") << QList<MetricPoint> {{7, 0.5, third, 99}} << 100;
        QTest::newRow("ordinary training") << line(0, 10'000) << 6;
        QTest::newRow("imported: no epochs, no times")
            << QList<MetricPoint> {{1, 0, 1, 0}, {2, 0, 2, 0}, {3, 0, 4, 0}} << 40;
        QTest::newRow("doubles") << QList<MetricPoint> {{1, third, third, 5},
                                                        {5, 2 * third, -third, 4},
                                                        {6, 1, 1e300, 9}}
                                 << 60;
        QTest::newRow("gaps") << QList<MetricPoint> {{1, 0, rondo::nan, 0},
                                                     {2, 0, 0.5, 0},
                                                     {3, 0, rondo::nan, 0}}
                              << 40;
        QTest::newRow("minus zero") << QList<MetricPoint> {{1, 0, 0.0, 0}, {2, 0, -0.0, 0}} << 60;
        constexpr auto most = std::numeric_limits<qint64>::max();
        constexpr auto least = std::numeric_limits<qint64>::min();
        QTest::newRow("far steps") << QList<MetricPoint> {{least, 0, 1, most},
                                                          {0, 0, 2, least},
                                                          {most, 0, 3, 0}}
                                   << 60;
        QTest::newRow("tiny and huge") << QList<MetricPoint> {{1, 0, 5e-324, 0}, {2, 0, 1.7e308, 0}} << 60;
    }
    void formatKeepsEveryBit()
    {
        QFETCH(QList<MetricPoint>, points);
        QFETCH(int, mostBytes);
        const QByteArray blob = seriesformat::encode(points.constData(), points.size());
        QVERIFY2(blob.size() <= mostBytes * points.size() + 40, qPrintable(QString::number(blob.size())));
        const auto head = seriesformat::head(blob);
        QVERIFY_RESULT(head);
        QCOMPARE(head->count, points.size());
        QCOMPARE(head->last, points.last().step);
        QList<MetricPoint> read {{1, 2, 3, 4}};
        QVERIFY_RESULT(seriesformat::decode(blob, read));
        QCOMPARE(texts(read.mid(1)), texts(points));
    }

    void infinityIsAGap()
    {
        const QList<MetricPoint> points {{1, 0, std::numeric_limits<double>::infinity(), 0}};
        QList<MetricPoint> read;
        QVERIFY_RESULT(seriesformat::decode(seriesformat::encode(points.constData(), 1), read));
        QVERIFY(std::isnan(read.first().value));
    }

    //! Cut anywhere, or with any byte turned over: an error or other numbers, never a crash or a huge list.
    void damagedBlobsAreRefused()
    {
        const QList<MetricPoint> points = line(0, 50, 3);
        const QByteArray blob = seriesformat::encode(points.constData(), points.size());
        QList<MetricPoint> read;
        for (qsizetype size = 0; size < blob.size(); ++size) {
            QVERIFY_ERROR(seriesformat::decode(blob.left(size), read), QStringLiteral("damaged"));
            QVERIFY(read.isEmpty());
        }
        QVERIFY_ERROR(seriesformat::decode(blob + 'x', read), QStringLiteral("damaged"));
        for (qsizetype at = 0; at < blob.size(); ++at) {
            for (const int bits : {0x01, 0x80, 0xff}) {
                QByteArray changed = blob;
                changed[at] = char(changed[at] ^ bits);
                read.clear();
                const auto done = seriesformat::decode(changed, read);
                QVERIFY(read.size() == (done ? points.size() : 0));
            }
        }
        QByteArray newer = blob;
        newer[0] = 2;
        QVERIFY_ERROR(seriesformat::decode(newer, read), QStringLiteral("newer Rondo"));
    }

    //! Any mixture of batches, packed or not, reads as the last value that was written for each step.
    void storeIsAMapFromStepToPoint_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 8; ++seed)
            QTest::addRow("seed %d", seed) << seed;
    }
    void storeIsAMapFromStepToPoint()
    {
        QFETCH(int, seed);
        QRandomGenerator random(static_cast<quint32>(seed));
        Store store;
        const ExperimentId id = store.ids.first();
        qint64 reached = 0;
        for (int attempt = 0; attempt < 4; ++attempt) {
            QVERIFY_RESULT(store.setState(id, ExperimentState::Running, attempt + 1));
            for (int batch = 0; batch < 12; ++batch) {
                const int size = std::array {1, 7, 40, 900, 3000}[size_t(random.bounded(5))];
                // Now and then steps come again, and not always the last ones.
                const qint64 back
                    = random.bounded(3) == 0 ? random.bounded(qMin<qint64>(reached, 5000) + 1) : 0;
                QList<MetricPoint> points = line(reached - back, reached - back + size);
                for (MetricPoint &point : points)
                    point.value = random.bounded(50) == 0 ? rondo::nan : random.generateDouble();
                if (random.bounded(4) == 0)
                    std::reverse(points.begin(), points.end());
                reached = std::max(reached, reached - back + size);
                QVERIFY_RESULT(store.add(id, random.bounded(5) == 0 ? QStringLiteral("rare") : loss, points));
                if (random.bounded(6) == 0)
                    store.writer = std::make_unique<MetricWriter>(*store.database); // as after a restart
            }
            QCOMPARE(store.difference(), QString());
            QVERIFY_RESULT(packing::pack(*store.database, id));
            QCOMPARE(store.difference(), QString()); // runs: nothing is packed
            QVERIFY_RESULT(store.setState(id, ExperimentState::Stopped, attempt + 1));
            store.writer->forget(id);
            QVERIFY_RESULT(packing::pack(*store.database, id));
            QCOMPARE(store.difference(), QString());
            QCOMPARE(store.count("metrics"), 0);
        }
    }

    void toldAgainAPointIsAsOldAsBefore_data()
    {
        QTest::addColumn<int>("count");
        QTest::newRow("rows") << 5;
        QTest::newRow("a blob") << 100;
    }
    //! As a training does that goes on from a checkpoint.
    void toldAgainAPointIsAsOldAsBefore()
    {
        QFETCH(int, count);
        Store store;
        const ExperimentId id = store.ids.first();
        QList<MetricPoint> points = line(0, count);
        points[2].value = rondo::nan;
        QVERIFY_RESULT(store.setState(id, ExperimentState::Running));
        QVERIFY_RESULT(store.add(id, loss, points));
        QList<MetricPoint> again = points.mid(1, 3);
        for (MetricPoint &point : again)
            point.time += 60'000;
        again.last().value = 17; // that is another one
        QVERIFY_RESULT(store.add(id, loss, again));
        points[3] = again.last();
        store.expected.clear();
        for (const MetricPoint &point : std::as_const(points))
            store.expected[{id.value, loss}].insert(point.step, point);
        QCOMPARE(store.difference(), QString());
        QVERIFY_RESULT(store.setState(id, ExperimentState::Stopped));
        store.writer->forget(id);
        QVERIFY_RESULT(packing::pack(*store.database, id));
        QCOMPARE(store.difference(), QString());
    }

    void extentsAreOfWhatIsThere()
    {
        Store store;
        const ExperimentId id = store.ids.first();
        QVERIFY_RESULT(store.setState(id, ExperimentState::Running));
        QVERIFY_RESULT(
            store.add(id, loss, {{1, 0, 5, 0}, {2, 0, -9, 0}, {3, 0, rondo::nan, 0}, {4, 0, 2, 0}}));
        QCOMPARE(Experiments(*store.database).experiment(id)->extents.value(loss), (MetricExtent {2, -9, 5}));
        QVERIFY_RESULT(store.add(id, loss, {{2, 0, 1, 0}}));
        QVERIFY_RESULT(Experiments(*store.database).setMetrics(id, {{QStringLiteral("best"), 7}}));
        QVERIFY_RESULT(store.setState(id, ExperimentState::Done));
        QVERIFY_RESULT(packing::pack(*store.database, id));
        const auto experiment = Experiments(*store.database).experiment(id);
        QCOMPARE(experiment->extents.value(loss), (MetricExtent {2, 1, 5}));
        QCOMPARE(experiment->extents.size(), 1);
        QCOMPARE(experiment->metric(QStringLiteral("best")), 7.0);
    }

    void cachedExperimentShowsThoseOfItsOrigin()
    {
        Store store(2);
        QVERIFY_RESULT(store.add(store.ids[0], loss, line(0, 100)));
        QVERIFY_RESULT(store.setState(store.ids[0], ExperimentState::Done));
        QVERIFY_RESULT(packing::pack(*store.database, store.ids[0]));
        Experiments experiments(*store.database);
        auto cached = experiments.experiment(store.ids[1]).value();
        cached.state = ExperimentState::Cached;
        cached.cachedFrom = store.ids[0];
        QVERIFY_RESULT(experiments.update(cached));
        QCOMPARE(texts(*experiments.series(cached.id, loss)), texts(line(0, 100)));
        QCOMPARE(*experiments.metricNames(cached.id), QStringList {loss});
        QCOMPARE(experiments.experiment(cached.id)->extents, experiments.experiment(store.ids[0])->extents);
        QVERIFY(!experiments.experiment(cached.id)->extents.isEmpty());
    }

    void zoomReadsAStretchAndItsNeighbours_data()
    {
        QTest::addColumn<int>("axis");
        QTest::addColumn<double>("from");
        QTest::addColumn<double>("to");
        QTest::addColumn<int>("first"); // step
        QTest::addColumn<int>("last");
        const auto row = [](const char *name, SeriesRange::Axis axis, double from, double to, int first,
                            int last) { QTest::newRow(name) << int(axis) << from << to << first << last; };
        using Axis = SeriesRange::Axis;
        const double infinity = std::numeric_limits<double>::infinity();
        row("steps", Axis::Step, 1000, 1100, 998, 1102);
        row("between two steps", Axis::Step, 1000.5, 1001.5, 1000, 1002);
        row("over the end", Axis::Step, 199'990, infinity, 199'988, 199'998);
        row("behind the end", Axis::Step, 300'000, 400'000, 199'998, 199'998);
        row("before the begin", Axis::Step, -100, -10, 0, 0);
        row("everything", Axis::Step, -infinity, infinity, 0, 199'998);
        row("where blobs meet", Axis::Step, 131'060, 131'080, 131'058, 131'082);
        row("epochs", Axis::Epoch, 2, 3, 934, 1406);
        row("times", Axis::Time, 1'700'000'000'000 + 7000, 1'700'000'000'000 + 14'000, 998, 2000);
        row("to before from", Axis::Step, 1100, 1000, 1000, 1002);
    }
    void zoomReadsAStretchAndItsNeighbours()
    {
        QFETCH(int, axis);
        QFETCH(double, from);
        QFETCH(double, to);
        QFETCH(int, first);
        QFETCH(int, last);
        static Store store; // 100,000 points, the last of them not packed
        const ExperimentId id = store.ids.first();
        if (store.expected.isEmpty()) {
            QVERIFY_RESULT(store.setState(id, ExperimentState::Done));
            QVERIFY_RESULT(store.add(id, loss, line(0, 199'900, 2)));
            QVERIFY_RESULT(packing::pack(*store.database, id));
            for (const MetricPoint &point : line(199'900, 200'000, 2))
                QVERIFY_RESULT(store.add(id, loss, {point}));
            QVERIFY(store.count("metrics") == 50 && store.count("metric_series") > 1);
        }
        const auto read
            = Experiments(*store.database).series(id, loss, 0, {SeriesRange::Axis(axis), from, to});
        QVERIFY_RESULT(read);
        QCOMPARE(read->first().step, first);
        QCOMPARE(read->last().step, last);
        QCOMPARE(texts(*read), texts(line(first, last + 1, 2)));
        const auto thin
            = Experiments(*store.database).series(id, loss, 10, {SeriesRange::Axis(axis), from, to});
        QVERIFY(thin->size() <= 10);
    }

    void olderStoreIsPackedLater()
    {
        Store store(2);
        const ExperimentId id = store.ids.first();
        QVERIFY_RESULT(store.add(id, loss, {{5, 0, 1, 1}}));
        for (const MetricPoint &point : line(6, 40'000)) { // as Rondo 0.1 wrote them
            store.expected[{id.value, loss}].insert(point.step, point);
            if (point.step == 6)
                QVERIFY_RESULT(store.database->write(QStringLiteral("BEGIN")));
            QVERIFY_RESULT(
                store.database->write(QStringLiteral("INSERT INTO metrics VALUES (?, 1, ?, ?, ?, ?)"),
                                      {id.value, point.step, point.epoch, point.time, point.value}));
        }
        QVERIFY_RESULT(store.database->write(QStringLiteral("COMMIT")));
        QVERIFY_RESULT(store.database->write(QStringLiteral("UPDATE experiments SET extents = '{}'")));
        QCOMPARE(packing::unpacked(*store.database)->size(), 0); // it is queued
        QVERIFY_RESULT(store.setState(id, ExperimentState::Failed));
        QCOMPARE(store.difference(), QString());
        QCOMPARE(*packing::unpacked(*store.database), QList<ExperimentId> {id});
        QVERIFY_RESULT(packing::pack(*store.database, id));
        QCOMPARE(store.difference(), QString());
        QCOMPARE(store.count("metrics"), 0);
        QCOMPARE(packing::unpacked(*store.database)->size(), 0);
        QCOMPARE(Experiments(*store.database).experiment(id)->extents.size(), 1);
    }

    //! What was packed once is not written again for nothing.
    void packingTwiceWritesNothing()
    {
        Store store;
        const ExperimentId id = store.ids.first();
        QVERIFY_RESULT(store.add(id, loss, line(0, 150'000)));
        QVERIFY_RESULT(store.add(id, QStringLiteral("short"), line(0, 5)));
        QVERIFY_RESULT(store.setState(id, ExperimentState::Done));
        QVERIFY_RESULT(packing::pack(*store.database, id));
        QVERIFY_RESULT(store.database->write(QStringLiteral(
            "CREATE TRIGGER no BEFORE INSERT ON metric_series BEGIN SELECT raise(ABORT, 'again'); END")));
        QVERIFY_RESULT(packing::pack(*store.database, id));
    }

    void fullDiskLosesNothing()
    {
        Store store;
        const ExperimentId id = store.ids.first();
        QVERIFY_RESULT(store.add(id, loss, line(0, 10)));
        QVERIFY_RESULT(store.setState(id, ExperimentState::Done));
        const QString full = QStringLiteral("CREATE TRIGGER full BEFORE INSERT ON metric_series BEGIN SELECT "
                                            "raise(ABORT, 'disk is full'); END");
        QVERIFY_RESULT(store.database->write(full));
        QVERIFY_ERROR(packing::pack(*store.database, id), QStringLiteral("disk is full"));
        QCOMPARE(store.difference(), QString());
        // A writer that failed knows nothing wrong afterwards.
        const auto failed = store.writer->add([&] {
            QList<Experiments::MetricRow> rows;
            for (const MetricPoint &point : line(10, 100))
                rows.append({id, QStringLiteral("new name"), point, 0});
            return rows;
        }());
        QVERIFY_ERROR(failed, QStringLiteral("disk is full"));
        QVERIFY_RESULT(store.database->write(QStringLiteral("DROP TRIGGER full")));
        QVERIFY_RESULT(store.add(id, QStringLiteral("new name"), line(10, 100)));
        QVERIFY_RESULT(packing::pack(*store.database, id));
        QCOMPARE(store.difference(), QString());
        QCOMPARE(Experiments(*store.database).metricNames(id)->size(), 2);
    }

    //! Between two transactions the experiment is taken up again and reports a step anew.
    void experimentTakenUpAgainIsLeftAlone()
    {
        Store store;
        const ExperimentId id = store.ids.first();
        for (int i = 0; i < 300; ++i)
            QVERIFY_RESULT(store.add(id, QStringLiteral("m%1").arg(i), line(0, 3)));
        QVERIFY_RESULT(store.setState(id, ExperimentState::Stopped, 1));
        int pauses = 0;
        QVERIFY_RESULT(packing::pack(*store.database, id, [&](qint64) {
            ++pauses;
            return store.setState(id, ExperimentState::Running, 2)
                && store.add(id, QStringLiteral("m299"), {{1, 0, 77, 0}});
        }));
        QCOMPARE(pauses, 1);
        QVERIFY(store.count("metrics") > 0);
        QCOMPARE(store.difference(), QString());
    }

    void killedWhilePacking()
    {
        Store store;
        const ExperimentId id = store.ids.first();
        for (int i = 0; i < 20; ++i) {
            for (int part = 0; part < 40; ++part)
                QVERIFY_RESULT(
                    store.add(id, QStringLiteral("m%1").arg(i), line(part * 600, part * 600 + 600)));
            QVERIFY_RESULT(store.add(id, QStringLiteral("m%1").arg(i), line(5, 9)));
        }
        QVERIFY_RESULT(store.setState(id, ExperimentState::Done));
        const qint64 before = store.count("metric_series");
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--pack"), store.path()});
        QVERIFY(child.waitForReadyRead(10'000)); // the first transaction is through
        child.kill();
        QVERIFY(child.waitForFinished());
        QCOMPARE(child.exitStatus(), QProcess::CrashExit);
        QVERIFY(store.count("metric_series") < before);
        QVERIFY(store.count("metrics") > 0);
        QCOMPARE(store.difference(), QString());
        QVERIFY_RESULT(packing::pack(*store.database, id));
        QCOMPARE(store.difference(), QString());
        QCOMPARE(store.count("metrics"), 0);
        QCOMPARE(store.count("metric_series"), 20 * 6); // 24,000 points in blobs of 4,096 and more
    }

    void thousandsOfMetricsInOneExperiment()
    {
        constexpr int count = 12'345;
        Store store;
        const ExperimentId id = store.ids.first();
        QList<Experiments::MetricRow> rows;
        for (int i = 0; i < count; ++i)
            rows.append({id, QStringLiteral("layer/%1/\"weight\" norm").arg(i), {1, 0.5, i / 3.0}, 9});
        QVERIFY_RESULT(store.writer->add(rows));
        QVERIFY_RESULT(store.setState(id, ExperimentState::Done));
        for (const bool packed : {false, true}) {
            if (packed)
                QVERIFY_RESULT(packing::pack(*store.database, id));
            QElapsedTimer clock;
            clock.start();
            const auto names = Experiments(*store.database).metricNames(id);
            qInfo("%d metrics listed in %lld ms", count, clock.elapsed());
            QVERIFY_RESULT(names);
            QCOMPARE(names->size(), count);
            const auto experiment = Experiments(*store.database).experiment(id);
            QCOMPARE(experiment->metrics.size(), count);
            QCOMPARE(experiment->extents.value(names->last()).low, experiment->metric(names->last()));
        }
        QCOMPARE(store.count("metrics"), 0);
    }
};

//! The child of killedWhilePacking(): says each transaction and goes on.
static int packAndTell(const QString &path)
{
    const auto database = Database::open(path);
    const auto left
        = database ? packing::unpacked(**database) : Result<QList<ExperimentId>>(database.error());
    if (!left || left->isEmpty())
        return EXIT_FAILURE;
    const auto done = packing::pack(**database, left->first(), [](qint64) {
        std::puts("packed");
        std::fflush(stdout);
        return true;
    });
    return done ? EXIT_SUCCESS : EXIT_FAILURE;
}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--pack"))
        return packAndTell(arguments.value(2));
    TestSeries test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_series.moc"
