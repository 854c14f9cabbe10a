// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/tableexport.h"
#include "experiments/tablelayout.h"
#include "experiments/tablereader.h"
#include "plans.h"
#include "store/database.h"
#include "tablesamples.h"
#include "testing.h"

#include <QJsonDocument>
#include <QTemporaryDir>

#include <cmath>

using namespace rondo;
using testing::planOf;

namespace {

const QString lr = QStringLiteral("lr"), accuracy = QStringLiteral("val_accuracy");

ExperimentTable sample()
{
    ExperimentTable table;
    const auto add = [&](int id, int run, const char *node, const QJsonValue &rate, const QJsonValue &figure) {
        table.set(testing::storedRow(id, run, QLatin1String(node), {{lr, rate}, {QStringLiteral("epochs"), 6}},
                                     {{accuracy, figure}}));
    };
    add(1, 1, "A", 0.01, 0.9);
    add(2, 1, "A", 0.001, QJsonValue::Null);
    add(10, 2, "A", 0.01, 0.95);
    add(11, 2, "B", QStringLiteral("auto"), 0.8);
    return table;
}

QString names(const ExperimentTable &table, const QList<RowGroup> &groups)
{
    QStringList words;
    for (const RowGroup &group : groups) {
        words << QLatin1Char('[') + QString(group.key).replace(QChar(0x1f), QLatin1Char('/')) + QLatin1Char(']');
        for (const int row : group.isInnermost ? group.rows : std::vector<int>())
            words << table.row(row).name;
    }
    return words.join(QLatin1Char(' '));
}

} // namespace

class TestTable : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { testing::failOnWarnings(); }

    void flatJson_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *json, const char *expected) {
            QTest::newRow(json) << QByteArray(json) << QString::fromUtf8(expected);
        };
        row("{}", "ok");
        row("{\"a\":1,\"b\":-2.5e-3}", "a=1 b=-0.0025 ok");
        row("{ \"a\" : \"x\" , \"b\" : true, \"c\" : null }", "a=x b=true c ok");
        row("{\"versions\":{\"torch\":\"2.1\",\"os\":{\"name\":\"Debian\"}}}", "versions.torch=2.1 versions.os.name=Debian ok");
        row("{\"a\":\"say \\\"hi\\\"\"}", "a=say \"hi\" ok");
        row("{\"\\u00e4\":1}", "\u00e4=1 ok");
        row("{\"a\":[1,2]}", "a=[1,2] ok");
        row("{\"a\":1", "a=1 broken");
        row("[1]", "broken");
        row("", "broken");
        row("{\"a\":1e999}", "broken");
        row("{\"a\":nan}", "broken");
        row("{\"a\":inf}", "broken");
    }
    void flatJson()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, expected);
        QStringList words;
        const bool ok = visitFlatJson(json, [&](QByteArrayView name, const FlatValue &value) {
            QString word = QString::fromUtf8(name.data(), name.size());
            if (value.kind == FlatValue::Kind::Number)
                word += QStringLiteral("=%1").arg(value.number);
            else if (value.kind != FlatValue::Kind::Null)
                word += QLatin1Char('=') + QString::fromUtf8(value.text.data(), value.text.size());
            if (!words.contains(word)) // a second, slower reading may tell it again
                words << word;
        });
        words << (ok ? QStringLiteral("ok") : QStringLiteral("broken"));
        QCOMPARE(words.join(QLatin1Char(' ')), expected);
    }

    void arranges_data()
    {
        QTest::addColumn<QString>("sort");
        QTest::addColumn<QString>("group");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *sort, const char *group, const char *expected) {
            QTest::addRow("%s by %s", sort, group) << QString::fromLatin1(sort) << QString::fromLatin1(group)
                                                   << QString::fromLatin1(expected);
        };
        row("", "", "[] a-10 b-11 a-1 a-2"); // newest run first
        row("-metrics.val_accuracy", "", "[] a-10 a-1 b-11 a-2"); // what is not there last
        row("metrics.val_accuracy", "", "[] b-11 a-1 a-10 a-2"); // in both directions
        row("settings.lr,-metrics.val_accuracy", "", "[] a-2 a-10 a-1 b-11"); // numbers before texts
        row("name", "", "[] a-1 a-2 a-10 b-11"); // 2 before 10
        row("-name", "", "[] b-11 a-10 a-2 a-1");
        row("", "node", "[A] a-10 a-1 a-2 [B] b-11");
        row("metrics.val_accuracy", "run", "[2] b-11 a-10 [1] a-1 a-2");
        row("", "settings.lr", "[0.001] a-2 [0.01] a-10 a-1 [auto] b-11");
        row("nothing", "", "[] a-10 b-11 a-1 a-2");
        row("", "run,node", "[2] [2/A] a-10 [2/B] b-11 [1] [1/A] a-1 a-2");
        row("settings.lr", "node,run", "[A] [A/2] a-10 [A/1] a-2 a-1 [B] [B/2] b-11");
        row("", "run,nothing", "[2] [2/] a-10 b-11 [1] [1/] a-1 a-2");
    }
    void arranges()
    {
        QFETCH(QString, sort);
        QFETCH(QString, group);
        const ExperimentTable table = sample();
        Arrangement arrangement;
        arrangement.groups = group.split(u',', Qt::SkipEmptyParts);
        for (const QString &key : sort.split(u',', Qt::SkipEmptyParts))
            arrangement.sort << SortKey {key.startsWith(u'-') ? key.mid(1) : key, key.startsWith(u'-')};
        QTEST(names(table, arranged(table, arrangement)), "expected");
    }

    void summarisesGroups()
    {
        const ExperimentTable table = sample();
        const QList<RowGroup> groups
            = arranged(table, {{}, {}, {QStringLiteral("node")}, QStringLiteral("metrics.val_accuracy")});
        const FigureSummary &figures = groups.first().figures; // NaN counts for nothing
        QCOMPARE(figures.count, 2);
        QCOMPARE(figures.best, 0.95);
        QCOMPARE(figures.mean, (0.9 + 0.95) / 2);
        QCOMPARE(figures.low, 0.9);
        QCOMPARE(figures.high, 0.95);
        QCOMPARE(figures.deviation, 0.05 / std::sqrt(2));
        QVERIFY(std::isnan(groups.last().figures.deviation)); // of one
        QCOMPARE(groups.first().states[size_t(ExperimentState::Done)], 3);
    }

    void updatesAndRemovesRows()
    {
        ExperimentTable table = sample();
        table.set(testing::storedRow(1, 1, QStringLiteral("A"), {{lr, QStringLiteral("auto")}}, {}));
        QCOMPARE(table.rowCount(), 4);
        const int row = table.rowOf({1});
        QCOMPARE(table.value(row, table.column(lr)).text, QStringLiteral("auto"));
        QVERIFY(table.value(row, table.column(QStringLiteral("settings.epochs"))).isNone()); // it is no longer there
        QVERIFY(table.value(row, table.column(accuracy)).isNone());
        table.remove({ExperimentId {2}, ExperimentId {777}});
        QCOMPARE(table.rowCount(), 3);
        QCOMPARE(table.rowOf({2}), -1);
        QCOMPARE(table.value(table.rowOf({10}), table.column(accuracy)).number, 0.95);
        QCOMPARE(table.value(table.rowOf({11}), table.column(lr)).text, QStringLiteral("auto"));
    }

    void usualColumnsAreThoseThatDiffer()
    {
        const ExperimentTable table = sample();
        const QStringList columns = usualColumns(table, table.naturalOrder());
        QCOMPARE(columns.first(), QStringLiteral("settings.lr"));
        QVERIFY(!columns.contains(QStringLiteral("settings.epochs")));
        QVERIFY(columns.contains(QStringLiteral("metrics.val_accuracy")));
        QVERIFY(allColumns(table).contains(QStringLiteral("settings.epochs")));
    }

    void layoutSurvivesJson()
    {
        TableLayout layout = TableLayout::usual();
        layout.columns = {{QStringLiteral("settings.lr"), QStringLiteral("rate"), 90, true, {NumberFormat::Kind::Scientific, 2}, 3},
                          {QStringLiteral("tags")}};
        layout.sort = {{QStringLiteral("metrics.val_loss"), false}};
        layout.groups = {QStringLiteral("run"), QStringLiteral("node")};
        layout.onlyDiffering = true;
        layout.baseline = {5};
        const QByteArray text = QJsonDocument(layout.toJson()).toJson();
        QCOMPARE(TableLayout::fromJson(QJsonDocument::fromJson(text).object()), layout);
        QCOMPARE(TableLayout::fromJson({}), TableLayout::usual());
        QCOMPARE(TableLayout::fromJson({{QStringLiteral("group"), QStringLiteral("run")}}).groups,
                 QStringList {QStringLiteral("run")}); // as earlier versions wrote it
        QCOMPARE(TableLayout::fromJson({{QStringLiteral("group"), QString()}}).groups, QStringList());
        const QJsonObject odd {{QStringLiteral("columns"), QJsonArray {1, QJsonObject(), QStringLiteral("x")}},
                               {QStringLiteral("sort"), 3},
                               {QStringLiteral("baseline"), QStringLiteral("y")}};
        QCOMPARE(TableLayout::fromJson(odd), TableLayout::usual());
    }

    void exportsExactly()
    {
        ExperimentTable table;
        StoredRow stored = testing::storedRow(1, 1, QStringLiteral("A"), {{lr, 0.1 + 0.2}, {QStringLiteral("on"), true}},
                                              {{accuracy, QJsonValue::Null}});
        stored.row.notes = QStringLiteral("a, \"b\"\nc");
        stored.row.tags = {QStringLiteral("x"), QStringLiteral("y")};
        stored.row.started = QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
        table.set(stored);
        const QList<ExportColumn> columns {{QStringLiteral("name"), QStringLiteral("Name, short")},
                                           {lr, {}},
                                           {QStringLiteral("on"), {}},
                                           {accuracy, {}},
                                           {QStringLiteral("notes"), {}},
                                           {QStringLiteral("started"), {}}};
        QCOMPARE(tableCsv(table, {0}, columns),
                 QByteArray("\"Name, short\",lr,on,val_accuracy,notes,started\r\n"
                            "a-1,0.30000000000000004,true,,\"a, \"\"b\"\"\nc\",1970-01-01T00:00:00.000Z\r\n"));
        const QJsonObject json = tableJson(table, {0}, columns + QList<ExportColumn> {{QStringLiteral("tags"), {}}}).at(0).toObject();
        QCOMPARE(json.value(lr).toDouble(), 0.1 + 0.2);
        QCOMPARE(json.value(QLatin1String("on")), QJsonValue(true));
        QVERIFY(json.value(accuracy).isNull());
        QCOMPARE(json.value(QLatin1String("tags")).toArray().size(), 2);
    }

    void readsOnlyWhatChanged()
    {
        QTemporaryDir folder;
        auto writer = Database::open(folder.filePath(QStringLiteral("s.sqlite")));
        auto reading = Database::open(folder.filePath(QStringLiteral("s.sqlite")));
        QVERIFY_RESULT(writer);
        QVERIFY_RESULT(reading);
        Experiments experiments(**writer);
        const auto run = experiments.addRun(QStringLiteral("digits"), QStringLiteral("{}"), planOf(3), {});
        QVERIFY_RESULT(run);
        const QList<Experiment> all = *experiments.experiments(*run);

        TableReader reader;
        ExperimentTable table;
        auto change = reader.readFields(**reading);
        QVERIFY_RESULT(change);
        (*change).applyTo(table);
        QCOMPARE(table.rowCount(), 3);
        QVERIFY(!table.hasValues());
        change = reader.readAll(**reading, true);
        QVERIFY_RESULT(change);
        (*change).applyTo(table);
        QVERIFY(table.hasValues() && table.hasExtents());
        QCOMPARE(table.value(table.rowOf(all[1].id), table.column(lr)).number, 0.002);

        change = reader.readChanges(**reading, true);
        QVERIFY_RESULT(change);
        QVERIFY(change->isEmpty());

        QVERIFY_RESULT(experiments.addMetrics({{all[0].id, accuracy, {1, 1, 0.5}, 0}}));
        QVERIFY_RESULT((*writer)->write(QStringLiteral("UPDATE experiments SET tags = '[\"x\"]' WHERE id = ?"), {all[1].id.value}));
        QVERIFY_RESULT((*writer)->write(QStringLiteral("DELETE FROM experiments WHERE id = ?"), {all[2].id.value}));
        const auto second = experiments.addRun(QStringLiteral("digits"), QStringLiteral("{}"), planOf(1), {});
        QVERIFY_RESULT(second);
        change = reader.readChanges(**reading, true);
        QVERIFY_RESULT(change);
        QCOMPARE(change->rows.size(), 3);
        QCOMPARE(change->gone, QSet<ExperimentId> {all[2].id});
        QVERIFY(!change->everything);
        (*change).applyTo(table);
        QCOMPARE(table.rowCount(), 3);
        QCOMPARE(table.value(table.rowOf(all[0].id), table.column(accuracy)).number, 0.5);
        QCOMPARE(table.row(table.rowOf(all[1].id)).tags, QStringList {QStringLiteral("x")});
        QCOMPARE(table.newestRun()->id, *second);
        change = reader.readChanges(**reading, true);
        QVERIFY(change && change->isEmpty());
    }

    void searchesSeldom()
    {
        QTemporaryDir folder;
        auto database = Database::open(folder.filePath(QStringLiteral("s.sqlite")));
        QVERIFY_RESULT(database);
        QVERIFY_RESULT(Experiments(**database).addRun(QStringLiteral("digits"), QStringLiteral("{}"), planOf(3), {}));
        TableReader reader;
        QVERIFY(reader.readAll(**database, false).ok());
        // The first change looks through everything; whether the next one does depends on how long it took.
        auto change = reader.readChanges(**database);
        QVERIFY(change && change->searchInMs == -1);
        QVERIFY_RESULT((*database)->write(QStringLiteral("UPDATE experiments SET notes = 'n'")));
        qsizetype told = 0;
        QTRY_COMPARE(told += reader.readChanges(**database)->rows.size(), 3);
    }
};

QTEST_GUILESS_MAIN(TestTable)
#include "tst_table.moc"
