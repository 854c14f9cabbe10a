// SPDX-License-Identifier: GPL-3.0-or-later
#include "importfixture.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <cmath>

using namespace rondo;
using testing::counts;
using testing::ImportFixture;

// MLflow's stores, written here byte by byte as its documentation and files say.

namespace {

const QByteArray experimentMeta
    = "artifact_location: file:///nowhere/1\nexperiment_id: '1'\nlifecycle_stage: active\n"
      "name: digits\n";

QByteArray runMeta(const QByteArray &id, const QByteArray &name, int status = 3)
{
    return "artifact_uri: file:///nowhere\nend_time: 1700000060000\nentry_point_name: ''\nexperiment_id: "
           "'1'\n"
           "lifecycle_stage: active\nrun_id: "
        + id + "\nrun_name: " + name
        + "\nsource_name: /home/ada/train.py\nstart_time: 1700000000000\nstatus: "
        + QByteArray::number(status) + "\ntags: []\nuser_id: ada\n";
}

//! Two runs, the second a child of the first.
void writeFolder(const ImportFixture &fixture)
{
    fixture.write(QStringLiteral("mlruns/1/meta.yaml"), experimentMeta);
    const QString first = QStringLiteral("mlruns/1/aaa/");
    fixture.write(first + QStringLiteral("meta.yaml"), runMeta("aaa", "first"));
    fixture.write(first + QStringLiteral("params/lr"), "0.001");
    fixture.write(first + QStringLiteral("params/optimizer"), "adam");
    fixture.write(first + QStringLiteral("params/layers"), "3");
    fixture.write(first + QStringLiteral("params/augment"), "True");
    fixture.write(first + QStringLiteral("params/code"), "007");
    fixture.write(first + QStringLiteral("params/model/width"), "1e2");
    fixture.write(first + QStringLiteral("tags/team"), "vision");
    fixture.write(first + QStringLiteral("tags/mlflow.note.content"), "Best so far.\nKeep.");
    fixture.write(first + QStringLiteral("tags/mlflow.source.git.commit"), "0123abc");
    fixture.write(first + QStringLiteral("metrics/val/loss"),
                  "1700000001000 0.5 1\n1700000002000 nan 2\n1700000003000 0.25 3\n");
    fixture.write(first + QStringLiteral("metrics/accuracy"), "1700000001000 0.9 0\n1700000002000 0.95 0\n");
    fixture.write(first + QStringLiteral("metrics/epoch"), "1700000001000 1 1\n1700000003000 2 3\n");
    const QString second = QStringLiteral("mlruns/1/bbb/");
    fixture.write(second + QStringLiteral("meta.yaml"), runMeta("bbb", "first", 4));
    fixture.write(second + QStringLiteral("tags/mlflow.parentRunId"), "aaa");
}

//! The same in SQLite. \a modern: with the columns that came in the course of the years.
void writeDatabase(const QString &path, bool modern)
{
    const QString connection = QStringLiteral("written");
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
        database.setDatabaseName(path);
        QVERIFY(database.open());
        QStringList statements {
            QStringLiteral("CREATE TABLE experiments (experiment_id INTEGER PRIMARY KEY, name TEXT, "
                           "lifecycle_stage TEXT)"),
            QStringLiteral("INSERT INTO experiments VALUES (1, 'digits', 'active'), (2, 'gone', 'deleted')"),
            QStringLiteral("CREATE TABLE params (key TEXT, value TEXT, run_uuid TEXT)"),
            QStringLiteral("INSERT INTO params VALUES ('lr', '0.001', 'aaa')"),
            QStringLiteral("CREATE TABLE tags (key TEXT, value TEXT, run_uuid TEXT)"),
            QStringLiteral("INSERT INTO tags VALUES ('team', 'vision', 'aaa')"),
            QStringLiteral(
                "CREATE TABLE runs (run_uuid TEXT, name TEXT, status TEXT, user_id TEXT, source_name TEXT, "
                "start_time INTEGER, end_time INTEGER, lifecycle_stage TEXT, experiment_id INTEGER")
                + (modern ? QStringLiteral(", artifact_uri TEXT, source_version TEXT)")
                          : QStringLiteral(")")),
            QStringLiteral(
                "INSERT INTO runs (run_uuid, name, status, start_time, end_time, lifecycle_stage, "
                "experiment_id) VALUES ('aaa', 'first', 'FINISHED', 1700000000000, 1700000060000, 'active', "
                "1), "
                "('ccc', 'deleted', 'FINISHED', 1, 2, 'deleted', 1), ('ddd', 'alive', 'RUNNING', 1, NULL, "
                "NULL, 1)"),
            QStringLiteral("CREATE TABLE metrics (key TEXT, value FLOAT, timestamp INTEGER, run_uuid TEXT")
                + (modern ? QStringLiteral(", step INTEGER, is_nan BOOLEAN)") : QStringLiteral(")"))};
        if (modern)
            statements << QStringLiteral(
                "INSERT INTO metrics VALUES ('loss', 0.5, 1700000001000, 'aaa', 1, 0), "
                "('loss', 0, 1700000002000, 'aaa', 2, 1), "
                "('loss', 1.7976931348623157e308, 1700000003000, 'aaa', 3, 0), "
                "('loss', 9, 1700000004000, 'aaa', 4, 0), ('loss', 0.25, 1700000005000, 'aaa', 4, 0)");
        else
            statements << QStringLiteral("INSERT INTO metrics VALUES ('loss', 0.25, 1700000002000, 'aaa'), "
                                         "('loss', 0.5, 1700000001000, 'aaa')");
        for (const QString &statement : std::as_const(statements)) {
            QSqlQuery query(database);
            QVERIFY2(query.exec(statement), qPrintable(query.lastError().text() + statement));
        }
    }
    QSqlDatabase::removeDatabase(connection);
}

} // namespace

class TestMlflow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { testing::failOnWarnings(); }

    void folderComesWhole_data()
    {
        QTest::addColumn<QString>("named");
        QTest::newRow("the store") << QStringLiteral("mlruns");
        QTest::newRow("the folder it is in") << QString();
    }
    void folderComesWhole()
    {
        QFETCH(QString, named);
        const ImportFixture fixture;
        writeFolder(fixture);
        const auto report = fixture.mlflow(fixture.source(named));
        QVERIFY_RESULT(report);
        QCOMPARE(report->problems, QStringList());
        QCOMPARE(counts(report), (QList<int> {2, 0, 0}));
        QCOMPARE(report->runs, 1);
        QCOMPARE(report->points, 7);
        const Run run = fixture.experiments.runs()->first();
        QCOMPARE(run.flow, QStringLiteral("digits"));
        QVERIFY(run.state == RunState::Done);
        QVERIFY(run.cause.value(QLatin1String("text")).toString().contains(QStringLiteral("mlruns")));
        QVERIFY(!fixture.experiments.latestRun()->has_value());

        const Experiment first = fixture.named(QStringLiteral("first"));
        QVERIFY(first.state == ExperimentState::Done);
        QCOMPARE(first.nodeTitle, QStringLiteral("train.py"));
        const QJsonObject settings {{QStringLiteral("lr"), 0.001},
                                    {QStringLiteral("optimizer"), QStringLiteral("adam")},
                                    {QStringLiteral("layers"), 3},
                                    {QStringLiteral("augment"), true},
                                    {QStringLiteral("code"), QStringLiteral("007")},
                                    {QStringLiteral("model/width"), 100.0}};
        QCOMPARE(first.settings, settings);
        QCOMPARE(first.tags, QStringList {QStringLiteral("team=vision")});
        QCOMPARE(first.notes, QStringLiteral("Best so far.\nKeep."));
        QCOMPARE(first.environment.value(QLatin1String("user")).toString(), QStringLiteral("ada"));
        QCOMPARE(first.environment.value(QLatin1String("commit")).toString(), QStringLiteral("0123abc"));
        QCOMPARE(first.started.toMSecsSinceEpoch(), 1'700'000'000'000);
        QCOMPARE(first.seconds, 60.0);
        QCOMPARE(first.origin.value(QLatin1String("id")).toString(), QStringLiteral("aaa"));
        QCOMPARE(first.metric(QStringLiteral("val/loss")), 0.25);
        QCOMPARE(first.extents.value(QStringLiteral("val/loss")), (MetricExtent {0.25, 0.25, 0.5}));
        QCOMPARE(fixture.series(QStringLiteral("first"), QStringLiteral("val/loss")),
                 QStringLiteral("1:0.5 2:nan 3:0.25"));
        // No step was ever given: they are counted. And the metric "epoch" says the epochs.
        QCOMPARE(fixture.series(QStringLiteral("first"), QStringLiteral("accuracy")),
                 QStringLiteral("0:0.9 1:0.95"));
        const auto points = fixture.experiments.series(first.id, QStringLiteral("val/loss"));
        QCOMPARE(points->at(2).epoch, 2.0);
        QCOMPARE(points->at(1).time, 1'700'000'002'000);

        const Experiment second = fixture.named(QStringLiteral("first-2"));
        QVERIFY(second.state == ExperimentState::Failed);
        QVERIFY(!second.reason.isEmpty());
        QCOMPARE(second.tags, QStringList {QStringLiteral("parent=aaa")});
    }

    void secondImportAddsWhatIsNew()
    {
        const ImportFixture fixture;
        writeFolder(fixture);
        QVERIFY_RESULT(fixture.mlflow(fixture.source()));
        const auto same = fixture.mlflow(fixture.source());
        QCOMPARE(counts(same), (QList<int> {0, 0, 2}));
        QCOMPARE(same->points, 0);
        QCOMPARE(same->runs, 0);
        fixture.write(
            QStringLiteral("mlruns/1/aaa/metrics/val/loss"),
            "1700000001000 0.5 1\n1700000002000 nan 2\n1700000003000 0.125 3\n1700000004000 0.1 4\n");
        fixture.write(QStringLiteral("mlruns/1/ccc/meta.yaml"), runMeta("ccc", "third", 5));
        const auto more = fixture.mlflow(fixture.source());
        QCOMPARE(counts(more), (QList<int> {1, 1, 1}));
        QCOMPARE(more->points, 2);
        QCOMPARE(fixture.series(QStringLiteral("first"), QStringLiteral("val/loss")),
                 QStringLiteral("1:0.5 2:nan 3:0.125 4:0.1"));
        QCOMPARE(fixture.experiments.runs()->size(), 1);
        QVERIFY(fixture.named(QStringLiteral("third")).state == ExperimentState::Stopped);
    }

    void whatThePersonWroteStays()
    {
        const ImportFixture fixture;
        writeFolder(fixture);
        QVERIFY_RESULT(fixture.mlflow(fixture.source()));
        QVERIFY_RESULT(fixture.database->write(QStringLiteral(
            "UPDATE experiments SET notes = 'mine', tags = '[\"own\"]' WHERE name = 'first'")));
        fixture.write(QStringLiteral("mlruns/1/aaa/params/lr"), "0.002");
        QCOMPARE(counts(fixture.mlflow(fixture.source())), (QList<int> {0, 1, 1}));
        const Experiment first = fixture.named(QStringLiteral("first"));
        QCOMPARE(first.settings.value(QLatin1String("lr")).toDouble(), 0.002);
        QCOMPARE(first.notes, QStringLiteral("mine"));
        QCOMPARE(first.tags, QStringList {QStringLiteral("own")});
    }

    //! One run is wrong: it is named with its file, and the other one comes.
    void wrongRunIsNamed_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("contents");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("torn metric") << QStringLiteral("metrics/val/loss")
                                     << QByteArray("1700000001000 0.5 1\n17000")
                                     << QStringList {QStringLiteral("val/loss"), QStringLiteral("line 2")};
        QTest::newRow("words for numbers")
            << QStringLiteral("metrics/loss") << QByteArray("1 high 2\n")
            << QStringList {QStringLiteral("loss, line 1"), QStringLiteral("high")};
        QTest::newRow("binary metric") << QStringLiteral("metrics/loss") << QByteArray("\0\xff\x80 \n\n", 6)
                                       << QStringList {QStringLiteral("metrics/loss")};
        QTest::newRow("torn yaml") << QStringLiteral("meta.yaml") << QByteArray("run_id: 'aaa\nstatus: [3")
                                   << QStringList {QStringLiteral("meta.yaml, line")};
        QTest::newRow("list for fields") << QStringLiteral("meta.yaml") << QByteArray("- a\n- b\n")
                                         << QStringList {QStringLiteral("meta.yaml")};
        QTest::newRow("empty yaml") << QStringLiteral("meta.yaml") << QByteArray()
                                    << QStringList {QStringLiteral("meta.yaml")};
        QTest::newRow("no id") << QStringLiteral("meta.yaml") << QByteArray("status: 3\n")
                               << QStringList {QStringLiteral("run_id")};
        QTest::newRow("code in yaml") << QStringLiteral("meta.yaml")
                                      << QByteArray("!!python/object/apply:os.system ['touch /tmp/no']\n")
                                      << QStringList {QStringLiteral("meta.yaml")};
        QTest::newRow("deep yaml") << QStringLiteral("meta.yaml") << QByteArray(100'000, '[')
                                   << QStringList {QStringLiteral("meta.yaml")};
        QTest::newRow("huge yaml") << QStringLiteral("meta.yaml")
                                   << QByteArray("a: ") + QByteArray(2 << 20, 'x')
                                   << QStringList {QStringLiteral("too large")};
    }
    void wrongRunIsNamed()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, contents);
        QFETCH(QStringList, words);
        const ImportFixture fixture;
        writeFolder(fixture);
        fixture.write(QStringLiteral("mlruns/1/aaa/") + file, contents);
        const auto report = fixture.mlflow(fixture.source());
        QVERIFY_RESULT(report);
        QCOMPARE(counts(report), (QList<int> {1, 0, 0}));
        QCOMPARE(report->problems.size(), 1);
        for (const QString &word : words)
            QVERIFY2(report->problems.first().contains(word), qPrintable(report->problems.first()));
        QCOMPARE(fixture.experiments.allExperiments()->size(), 1); // nothing of the wrong one
    }

    //! A name of MLflow is not the name of a folder.
    void namesLeadNowhere()
    {
        const ImportFixture fixture;
        fixture.write(QStringLiteral("mlruns/1/meta.yaml"), experimentMeta);
        int number = 0;
        for (const char *name : {"../../../evil", "'.hidden'", "''", "a/b", "\"x\\ny\""}) {
            const QByteArray id = 'r' + QByteArray::number(++number);
            fixture.write(QStringLiteral("mlruns/1/%1/meta.yaml").arg(QString::fromUtf8(id)),
                          runMeta(id, name));
        }
        QCOMPARE(counts(fixture.mlflow(fixture.source())), (QList<int> {5, 0, 0}));
        QSet<QString> names;
        const auto all = fixture.experiments.allExperiments();
        for (const Experiment &experiment : *all) {
            QVERIFY2(isValidName(experiment.name), qPrintable(experiment.name));
            names.insert(experiment.name);
        }
        QCOMPARE(names.size(), 5);
    }

    void artifactsAreCopiedWhenAskedFor()
    {
        const ImportFixture fixture;
        writeFolder(fixture);
        fixture.write(QStringLiteral("artifacts/model/weights.bin"), "1234");
        fixture.write(QStringLiteral("secret"), "no");
        QVERIFY(QFile::link(fixture.source(QStringLiteral("secret")),
                            fixture.source(QStringLiteral("artifacts/link"))));
        fixture.write(QStringLiteral("mlruns/1/aaa/meta.yaml"),
                      runMeta("aaa", "first")
                          .replace("file:///nowhere",
                                   "file://" + fixture.source(QStringLiteral("artifacts")).toUtf8()));
        QVERIFY_RESULT(fixture.mlflow(fixture.source()));
        const Experiment first = fixture.named(QStringLiteral("first"));
        const QString target
            = fixture.project.experimentFolder(first.run.value, first.name) + QStringLiteral("/artifacts");
        QVERIFY(!QFileInfo::exists(target));
        QVERIFY(
            first.origin.value(QLatin1String("artifacts")).toString().startsWith(QStringLiteral("file://")));
        imports::Options options;
        options.artifacts = true;
        QVERIFY_RESULT(fixture.mlflow(fixture.source(), options));
        QCOMPARE(readFile(target + QStringLiteral("/model/weights.bin")).value(), QByteArray("1234"));
        QVERIFY(!QFileInfo::exists(target + QStringLiteral("/link")));
    }

    void importCanBeStopped()
    {
        const ImportFixture fixture;
        writeFolder(fixture);
        imports::Options options;
        options.progress = [](const imports::Report &) { return false; };
        QCOMPARE(counts(fixture.mlflow(fixture.source(), options)), (QList<int> {1, 0, 0}));
        QCOMPARE(counts(fixture.mlflow(fixture.source())), (QList<int> {1, 0, 1}));
    }

    void databaseComesWhole_data()
    {
        QTest::addColumn<bool>("modern");
        QTest::addColumn<QString>("loss");
        QTest::newRow("today's") << true << QStringLiteral("1:0.5 2:nan 3:nan 4:0.25");
        QTest::newRow("of 2018, without steps") << false << QStringLiteral("0:0.5 1:0.25");
    }
    void databaseComesWhole()
    {
        QFETCH(bool, modern);
        QFETCH(QString, loss);
        const ImportFixture fixture;
        const QString path = fixture.folder.filePath(QStringLiteral("mlflow.db"));
        writeDatabase(path, modern);
        const auto before = readFile(path);
        const auto report = fixture.mlflow(path);
        QVERIFY_RESULT(report);
        QCOMPARE(report->problems, QStringList());
        QCOMPARE(counts(report), (QList<int> {2, 0, 0}));
        QCOMPARE(fixture.series(QStringLiteral("first"), QStringLiteral("loss")), loss);
        const Experiment first = fixture.named(QStringLiteral("first"));
        QCOMPARE(first.settings.value(QLatin1String("lr")).toDouble(), 0.001);
        QCOMPARE(first.tags, QStringList {QStringLiteral("team=vision")});
        QCOMPARE(first.seconds, 60.0);
        QVERIFY(fixture.named(QStringLiteral("alive")).state == ExperimentState::Stopped);
        QCOMPARE(counts(fixture.mlflow(path)), (QList<int> {0, 0, 2}));
        QCOMPARE(readFile(path).value(), *before); // it was only read
    }

    void whatIsNoMlflowIsRefused()
    {
        const ImportFixture fixture;
        QVERIFY_ERROR(fixture.mlflow(fixture.source(QStringLiteral("nowhere"))), QStringLiteral("nowhere"));
        fixture.write(QStringLiteral("empty/readme"), "x");
        QVERIFY_ERROR(fixture.mlflow(fixture.source(QStringLiteral("empty"))), QStringLiteral("mlruns"));
        fixture.write(QStringLiteral("text.db"), "no database at all, but long enough to be read as one");
        QVERIFY_ERROR(fixture.mlflow(fixture.source(QStringLiteral("text.db"))), QStringLiteral("text.db"));
        QVERIFY_ERROR(fixture.mlflow(fixture.project.storePath()),
                      QStringLiteral("no SQLite store of MLflow"));
        QCOMPARE(fixture.experiments.runs()->size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestMlflow)
#include "tst_mlflow.moc"
