// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "experiments/experimentmodel.h"
#include "experiments/filtercompletion.h"
#include "experiments/formats.h"
#include "experiments/livemodel.h"
#include "experiments/runcondition.h"
#include "testing.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QSignalSpy>

namespace rondo {
namespace {

    using Kind = ExperimentColumn::Kind;
    using Row = ExperimentModel::Row;

    const QString accuracy = QStringLiteral("metrics.val_accuracy");
    const QString loss = QStringLiteral("metrics.val_loss");

    Experiment made(int id, const QString &node, double valAccuracy, double valLoss = nan)
    {
        Experiment experiment;
        experiment.id = {id};
        experiment.run = {1};
        experiment.nodeTitle = node;
        experiment.type = QStringLiteral("convnet");
        experiment.name = QStringLiteral("%1-%2").arg(node.toLower()).arg(id);
        experiment.ordinal = id;
        experiment.settings = {{QStringLiteral("lr"), 0.001 * id}, {QStringLiteral("epochs"), 6}};
        experiment.state = ExperimentState::Done;
        experiment.metrics = {{QStringLiteral("val_accuracy"), valAccuracy}, {QStringLiteral("val_loss"), valLoss}};
        return experiment;
    }

    StoredRow stored(const Experiment &experiment)
    {
        StoredRow stored;
        ExperimentRow &row = stored.row;
        row.id = experiment.id;
        row.run = experiment.run;
        row.node = experiment.nodeTitle;
        row.type = experiment.type;
        row.name = experiment.name;
        row.ordinal = experiment.ordinal;
        row.state = experiment.state;
        row.reason = experiment.reason;
        row.tags = experiment.tags;
        row.notes = experiment.notes;
        QJsonObject metrics;
        for (auto it = experiment.metrics.begin(); it != experiment.metrics.end(); ++it)
            metrics.insert(it.key(), jsonNumber(it.value()));
        stored.settings = canonicalJson(experiment.settings);
        stored.summary = canonicalJson(metrics);
        stored.origin = canonicalJson(experiment.origin);
        stored.hasValues = true;
        return stored;
    }

    TableRun madeRun(const QJsonObject &report)
    {
        return {{1}, QStringLiteral("flow"), RunState::Done, {}, false, chosenExperiment(report), checkOutcomes(report)};
    }

    ExperimentTable tableOf(const QList<Experiment> &experiments, const QJsonObject &report = {})
    {
        ExperimentTable table;
        for (const Experiment &experiment : experiments)
            table.set(stored(experiment));
        table.setRun(madeRun(report));
        table.setComplete(true);
        return table;
    }

    //! What the feed would tell when these are there instead.
    TableChange changeTo(const QList<Experiment> &experiments, const QList<int> &gone = {}, const QJsonObject &report = {})
    {
        TableChange change;
        for (const Experiment &experiment : experiments)
            change.rows << stored(experiment);
        for (const int id : gone)
            change.gone.insert({id});
        change.runs << madeRun(report);
        return change;
    }

    //! The names in the order of the rows; a group's head as [title], the pinned best as *name.
    QString order(const ExperimentModel &model)
    {
        QStringList names;
        const int column = model.columnOf(Kind::Name);
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex index = model.index(row, column);
            const QString name = index.data().toString();
            switch (Row(index.data(ExperimentModel::KindRole).toInt())) {
            case Row::PinnedTitle:
                break;
            case Row::Pinned:
                names << QLatin1Char('*') + name;
                break;
            case Row::Group:
                names << QLatin1Char('[') + name + QLatin1Char(']');
                break;
            case Row::Experiment:
                names << name;
            }
        }
        return names.join(QLatin1Char(' '));
    }

    void setGroup(ExperimentModel &model, const char *group)
    {
        TableLayout layout = model.layout();
        layout.groups = QString::fromLatin1(group).split(u',', Qt::SkipEmptyParts);
        model.setLayout(layout);
    }

    void setQuery(ExperimentModel &model, const char *query)
    {
        TableLayout layout = model.layout();
        layout.query = QLatin1String(query);
        model.setLayout(layout);
    }

} // namespace

class TestExperimentTable : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { testing::failOnWarnings(); }
    void formats_data();
    void formats();
    void durations();
    void bytes();
    void shell();
    void sortsWithNaNLast_data();
    void sortsWithNaNLast();
    void nanIsNeverBest();
    void shiftAddsKeys();
    void pinsTheBestThatPasses();
    void folds();
    void nestsGroups();
    void aSearchUnfoldsToItsTrials();
    void filters();
    void keepsSelectionAndTicks();
    void ticksAllThatIsShown();
    void showsChecks();
    void toleratesAnyReport_data();
    void toleratesAnyReport();
    void differingSettingsAreColumns();
    void comparesWithABaseline();
    void formatsColumns_data();
    void formatsColumns();
    void shortensWhatASearchTries();
    void completes_data();
    void completes();
    void runCondition();
    void liveOrder();
    void liveKeepsSelection();
};

void TestExperimentTable::formats_data()
{
    QTest::addColumn<QString>("metric");
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("accuracy") << accuracy << 0.99344 << QStringLiteral("0.9934");
    QTest::newRow("NaN") << accuracy << nan << QStringLiteral("\u2013");
    QTest::newRow("infinite") << loss << std::numeric_limits<double>::infinity() << QStringLiteral("\u2013");
    QTest::newRow("huge loss") << loss << 1.5e9 << QStringLiteral("1.5e+09");
    QTest::newRow("latency") << QStringLiteral("latency_p50_ms") << 2.04 << QStringLiteral("2.0");
    QTest::newRow("tiny latency") << QStringLiteral("latency_p50_ms") << 0.0412 << QStringLiteral("0.041");
    QTest::newRow("thousands") << QStringLiteral("parameters") << 1199882.0
                               << QStringLiteral("1\u2009199\u2009882");
    QTest::newRow("negative") << QStringLiteral("gain") << -1234.0 << QStringLiteral("-1\u2009234");
    QTest::newRow("three digits") << QStringLiteral("gain") << -123.0 << QStringLiteral("-123");
}

void TestExperimentTable::formats()
{
    QFETCH(QString, metric);
    QFETCH(double, value);
    QTEST(metricText(metric, value), "text");
}

void TestExperimentTable::durations()
{
    QCOMPARE(durationText(48), QStringLiteral("0:48"));
    QCOMPARE(durationText(182.4), QStringLiteral("3:02"));
    QCOMPARE(durationText(3723), QStringLiteral("1:02:03"));
    QCOMPARE(durationText(nan), noValue());
    QCOMPARE(durationText(-1), noValue());
    QVERIFY(!durationText(1e300).isEmpty());
}

void TestExperimentTable::bytes()
{
    QCOMPARE(bytesText(0), QStringLiteral("0\u2009B"));
    QCOMPARE(bytesText(512e6), QStringLiteral("512\u2009MB"));
    QCOMPARE(bytesText(6.1e9), QStringLiteral("6.1\u2009GB"));
    QCOMPARE(bytesText(999.9e6), QStringLiteral("1.0\u2009GB"));
    QCOMPARE(bytesText(nan), noValue());
}

void TestExperimentTable::shell()
{
    QCOMPARE(shellQuoted(QStringLiteral("ConvNet.lr=0.01")), QStringLiteral("ConvNet.lr=0.01"));
    QCOMPARE(shellQuoted(QStringLiteral("it's; rm")), QStringLiteral("'it'\\''s; rm'"));
    QCOMPARE(shellQuoted({}), QStringLiteral("''"));
}

void TestExperimentTable::sortsWithNaNLast_data()
{
    QTest::addColumn<int>("clicks");
    QTest::addColumn<QString>("expected");
    QTest::newRow("best first") << 1 << QStringLiteral("a-2 a-3 a-1 a-4 a-5");
    QTest::newRow("worst first") << 2 << QStringLiteral("a-1 a-3 a-2 a-4 a-5");
}

void TestExperimentTable::sortsWithNaNLast()
{
    QFETCH(int, clicks);
    ExperimentModel model;
    QAbstractItemModelTester tester(&model);
    Experiment queued = made(5, QStringLiteral("A"), nan);
    queued.metrics.clear();
    model.setTable(tableOf({made(1, QStringLiteral("A"), 0.97), made(2, QStringLiteral("A"), 0.99),
                            made(3, QStringLiteral("A"), 0.98), made(4, QStringLiteral("A"), nan), queued}));
    setGroup(model, "");
    for (int click = 0; click < clicks; ++click)
        model.sortBy(accuracy, false);
    QTEST(order(model), "expected");
}

void TestExperimentTable::nanIsNeverBest()
{
    ExperimentModel model;
    model.setTable(tableOf({made(1, QStringLiteral("A"), nan, nan), made(2, QStringLiteral("A"), 0.9, 0.4)}));
    const auto best = [&](int row, const QString &metric) {
        return model.index(row, model.columnOf(metric)).data(ExperimentModel::BestRole).toBool();
    };
    QVERIFY(!best(1, accuracy) && !best(1, loss)); // row 0 is the head of the group
    QVERIFY(best(2, accuracy) && best(2, loss));
    QCOMPARE(model.group(0).figures.best, 0.9);
    QCOMPARE(model.group(0).figures.mean, 0.9);
    const QVariant bar = model.index(1, model.columnOf(accuracy)).data(ExperimentModel::BarRole);
    QVERIFY(std::isnan(bar.toDouble()));
}

void TestExperimentTable::shiftAddsKeys()
{
    ExperimentModel model;
    model.setTable(tableOf({made(1, QStringLiteral("A"), 0.9, 0.3), made(2, QStringLiteral("A"), 0.9, 0.2),
                            made(3, QStringLiteral("A"), 0.8, 0.1)}));
    setGroup(model, "");
    model.sortBy(accuracy, false);
    QCOMPARE(order(model), QStringLiteral("a-1 a-2 a-3"));
    model.sortBy(loss, true);
    QCOMPARE(order(model), QStringLiteral("a-2 a-1 a-3"));
    QCOMPARE(model.layout().sort.size(), 2);
    model.sortBy(loss, false);
    QCOMPARE(model.layout().sort.size(), 1);
}

void TestExperimentTable::pinsTheBestThatPasses()
{
    ExperimentModel model;
    QAbstractItemModelTester tester(&model);
    const QList<Experiment> experiments {made(1, QStringLiteral("A"), 0.97),
                                         made(2, QStringLiteral("B"), 0.99)};
    model.setTable(tableOf(experiments));
    QCOMPARE(order(model), QStringLiteral("[A] a-1 [B] b-2"));
    model.apply(changeTo({}, {}, {{QStringLiteral("best"), 2}}));
    model.sortBy(accuracy, false);
    model.sortBy(accuracy, false);
    QCOMPARE(order(model), QStringLiteral("*b-2 [A] a-1 [B] b-2"));
    model.apply(changeTo({}, {}, {{QStringLiteral("best"), 777}}));
    QCOMPARE(order(model), QStringLiteral("[A] a-1 [B] b-2"));
}

void TestExperimentTable::folds()
{
    ExperimentModel model;
    QAbstractItemModelTester tester(&model);
    model.setTable(tableOf({made(1, QStringLiteral("A"), 0.97), made(2, QStringLiteral("B"), 0.99)}));
    model.setFolded(0, true);
    QCOMPARE(order(model), QStringLiteral("[A] [B] b-2"));
    QVERIFY(model.group(0).folded);
    setGroup(model, "");
    QCOMPARE(order(model), QStringLiteral("a-1 b-2"));
    setGroup(model, "node");
    model.setFolded(0, false);
    QCOMPARE(order(model), QStringLiteral("[A] a-1 [B] b-2"));
    model.setAllFolded(true);
    QCOMPARE(order(model), QStringLiteral("[A] [B]"));
}

void TestExperimentTable::aSearchUnfoldsToItsTrials()
{
    ExperimentModel model;
    Experiment first = made(1, QStringLiteral("A"), 0.97), second = made(2, QStringLiteral("A"), 0.99);
    first.origin = second.origin = {{QStringLiteral("kind"), QStringLiteral("tpe")}};
    Experiment drawn = made(3, QStringLiteral("B"), 0.9);
    drawn.origin = {{QStringLiteral("kind"), QStringLiteral("grid")}};
    model.setTable(tableOf({first, second, drawn}));
    QVERIFY(model.group(0).isSearch);
    QVERIFY(!model.group(1).isSearch);
    model.setAllFolded(true);
    QCOMPARE(order(model), QStringLiteral("[A] [B]"));
    model.setFolded(0, false);
    QCOMPARE(order(model), QStringLiteral("[A] a-1 a-2 [B]"));
}

void TestExperimentTable::nestsGroups()
{
    ExperimentModel model;
    QAbstractItemModelTester tester(&model);
    Experiment big = made(3, QStringLiteral("A"), 0.95);
    big.tags = {QStringLiteral("big")};
    model.setTable(tableOf({made(1, QStringLiteral("A"), 0.97), made(2, QStringLiteral("B"), 0.99), big}));
    setGroup(model, "node,tags");
    QCOMPARE(order(model), QStringLiteral("[A] [Tags big] a-3 [Tags \u2013] a-1 [B] [Tags \u2013] b-2"));
    QCOMPARE(model.shownCount(), 3);
    QCOMPARE(model.group(1).depth, 1);
    QCOMPARE(model.group(0).count, 2);
    QVERIFY(model.index(0, 1).data(Qt::ToolTipRole).toString().contains(QStringLiteral("best 0.9700, mean 0.9600")));
    model.setFolded(1, true);
    QCOMPARE(order(model), QStringLiteral("[A] [Tags big] [Tags \u2013] a-1 [B] [Tags \u2013] b-2"));
    model.setFolded(0, true); // what is within goes along
    QCOMPARE(order(model), QStringLiteral("[A] [B] [Tags \u2013] b-2"));
    model.setFolded(0, false);
    QCOMPARE(order(model), QStringLiteral("[A] [Tags big] [Tags \u2013] a-1 [B] [Tags \u2013] b-2"));
}

void TestExperimentTable::filters()
{
    ExperimentModel model;
    QAbstractItemModelTester tester(&model);
    model.setTable(tableOf({made(1, QStringLiteral("A"), 0.97), made(2, QStringLiteral("B"), 0.99)}));
    setQuery(model, "val_accuracy > 0.98");
    QCOMPARE(order(model), QStringLiteral("[B] b-2"));
    QCOMPARE(model.shownCount(), 1);
    setQuery(model, "val_accuracy >"); // not understood: the last one stays
    QCOMPARE(order(model), QStringLiteral("[B] b-2"));
    setQuery(model, "");
    QCOMPARE(order(model), QStringLiteral("[A] a-1 [B] b-2"));
}

void TestExperimentTable::keepsSelectionAndTicks()
{
    ExperimentModel model;
    QAbstractItemModelTester tester(&model);
    QList<Experiment> experiments {made(1, QStringLiteral("A"), 0.97), made(2, QStringLiteral("A"), 0.98)};
    model.setTable(tableOf(experiments));
    model.sortBy(accuracy, false);
    const QPersistentModelIndex current = model.index(1, 0);
    QCOMPARE(current.data(ExperimentModel::IdRole).toInt(), 2);
    QVERIFY(model.setData(current, Qt::Checked, Qt::CheckStateRole));
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);

    Experiment faster = made(1, QStringLiteral("A"), 0.995); // overtakes
    model.apply(changeTo({faster, made(7, QStringLiteral("A"), 0.999)}, {}, {{QStringLiteral("best"), 1}}));
    QCOMPARE(order(model), QStringLiteral("*a-1 [A] a-7 a-1 a-2"));
    QVERIFY(current.isValid());
    QCOMPARE(current.data(ExperimentModel::IdRole).toInt(), 2);
    QCOMPARE(model.ticked(), QList<ExperimentId> {ExperimentId {2}});
    QCOMPARE(resets.size(), 0);

    model.apply(changeTo({}, {2}));
    QVERIFY(!current.isValid());
    QVERIFY(model.ticked().isEmpty());
}

void TestExperimentTable::ticksAllThatIsShown()
{
    ExperimentModel model;
    model.setTable(tableOf({made(1, QStringLiteral("A"), 0.97), made(2, QStringLiteral("B"), 0.99)}));
    QCOMPARE(model.tickState(), Qt::Unchecked);
    model.tick({ExperimentId {1}}, true);
    QCOMPARE(model.tickState(), Qt::PartiallyChecked);
    setQuery(model, "node = A");
    QCOMPARE(model.tickState(), Qt::Checked);
    setQuery(model, "");
    model.tickShown(true);
    QCOMPARE(model.ticked().size(), 2);
    setQuery(model, "node = B");
    model.tickShown(false); // those out of sight stay
    QCOMPARE(model.ticked(), QList<ExperimentId> {ExperimentId {1}});
}

void TestExperimentTable::showsChecks()
{
    ExperimentModel model;
    Experiment failed = made(3, QStringLiteral("A"), nan);
    failed.state = ExperimentState::Failed;
    failed.reason = QStringLiteral("the loss became NaN");
    const auto check = [](const char *kind, const char *text) {
        return QJsonObject {{QStringLiteral("check"), QLatin1String(kind)}, {QStringLiteral("text"), QLatin1String(text)}};
    };
    const QJsonArray models {
        QJsonObject {{QStringLiteral("experiment"), 1},
                     {QStringLiteral("passes"), true},
                     {QStringLiteral("failed"), QJsonArray()}},
        QJsonObject {{QStringLiteral("experiment"), 2},
                     {QStringLiteral("passes"), false},
                     {QStringLiteral("failed"), QJsonArray {QStringLiteral("too old")}}},
        QJsonObject {{QStringLiteral("experiment"), 5},
                     {QStringLiteral("passes"), false},
                     {QStringLiteral("failed"), QJsonArray {check("max_latency_ms", "latency 9 ms is above 5 ms"),
                                                            check("min_accuracy", "accuracy 0.8 is below 0.9")}}}};
    model.setTable(tableOf({made(1, QStringLiteral("A"), 0.9), made(2, QStringLiteral("A"), 0.9), failed,
                            made(4, QStringLiteral("A"), 0.9), made(5, QStringLiteral("A"), 0.9)},
                           {{QStringLiteral("models"), models}}));
    const int column = model.columnOf(Kind::Checks);
    QCOMPARE(model.index(1, column).data().toString(), QStringLiteral("Passes"));
    QCOMPARE(model.index(2, column).data().toString(), QStringLiteral("too old")); // of no kind that is known
    QCOMPARE(model.index(3, column).data().toString(), QStringLiteral("NaN loss"));
    QCOMPARE(model.index(3, column).data(Qt::ToolTipRole).toString(), QStringLiteral("the loss became NaN"));
    QCOMPARE(model.index(4, column).data().toString(), noValue());
    QCOMPARE(model.index(5, column).data().toString(), QStringLiteral("Too slow +1"));
    QCOMPARE(model.index(5, column).data(Qt::ToolTipRole).toString(),
             QStringLiteral("latency 9 ms is above 5 ms\naccuracy 0.8 is below 0.9"));
    QVERIFY(!model.index(4, column).data(ExperimentModel::PassesRole).isValid());
}

void TestExperimentTable::toleratesAnyReport_data()
{
    QTest::addColumn<QJsonObject>("report");
    QTest::newRow("empty") << QJsonObject();
    QTest::newRow("wrong types") << QJsonObject {{QStringLiteral("best"), QStringLiteral("x")},
                                                 {QStringLiteral("models"), 3}};
    QTest::newRow("no objects") << QJsonObject {
        {QStringLiteral("models"), QJsonArray {1, QStringLiteral("y"), QJsonArray()}}};
    QTest::newRow("no experiment") << QJsonObject {
        {QStringLiteral("models"), QJsonArray {QJsonObject {{QStringLiteral("passes"), true}}}}};
}

void TestExperimentTable::toleratesAnyReport()
{
    QFETCH(QJsonObject, report);
    ExperimentModel model;
    model.setTable(tableOf({made(1, QStringLiteral("A"), 0.9)}, report));
    QCOMPARE(model.index(1, model.columnOf(Kind::Checks)).data().toString(), noValue());
    QCOMPARE(model.rowCount(), 2);
}

void TestExperimentTable::differingSettingsAreColumns()
{
    ExperimentModel model;
    model.setTable(tableOf({made(1, QStringLiteral("A"), 0.9), made(2, QStringLiteral("A"), 0.9)}));
    QVERIFY(model.columnOf(QStringLiteral("settings.lr")) > 0);
    QVERIFY(model.columnOf(QStringLiteral("settings.epochs")) < 0);
    TableLayout layout = model.layout();
    layout.columns = {{QStringLiteral("settings.epochs")}, {QStringLiteral("settings.lr"), QStringLiteral("rate"), 0, true}};
    model.setLayout(layout);
    QCOMPARE(model.columnCount(), 3 + 2);
    QCOMPARE(model.columnOf(QStringLiteral("settings.lr")), 3); // pinned ones first
    QCOMPARE(model.pinnedColumns(), 4);
    QCOMPARE(model.headerData(3, Qt::Horizontal).toString(), QStringLiteral("rate"));
    layout.onlyDiffering = true;
    model.setLayout(layout);
    QVERIFY(model.columnOf(QStringLiteral("settings.epochs")) < 0);
}

void TestExperimentTable::comparesWithABaseline()
{
    ExperimentModel model;
    model.setTable(tableOf({made(1, QStringLiteral("A"), 0.90, 0.3), made(2, QStringLiteral("A"), 0.95, 0.4)}));
    TableLayout layout = model.layout();
    layout.baseline = {1};
    model.setLayout(layout);
    const auto at = [&](int row, const QString &column, int role) { return model.index(row, model.columnOf(column)).data(role); };
    QCOMPARE(at(2, accuracy, ExperimentModel::DeltaRole).toString(), QStringLiteral("+0.0500"));
    QCOMPARE(at(2, accuracy, ExperimentModel::BetterRole).toInt(), 1);
    QCOMPARE(at(2, loss, ExperimentModel::DeltaRole).toString(), QStringLiteral("+0.1000"));
    QCOMPARE(at(2, loss, ExperimentModel::BetterRole).toInt(), -1);
    QVERIFY(at(1, accuracy, ExperimentModel::DeltaRole).toString().isEmpty());
}

void TestExperimentTable::formatsColumns_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("text");
    QTest::newRow("usual") << QString() << QStringLiteral("0.9876");
    QTest::newRow("digits") << QStringLiteral("fixed 6") << QStringLiteral("0.987600");
    QTest::newRow("scientific") << QStringLiteral("scientific 2") << QStringLiteral("9.88e-01");
    QTest::newRow("percent") << QStringLiteral("percent 1") << QStringLiteral("98.8\u2009%");
    QTest::newRow("unknown") << QStringLiteral("roman 3") << QStringLiteral("0.9876");
}

void TestExperimentTable::formatsColumns()
{
    QFETCH(QString, format);
    ExperimentModel model;
    model.setTable(tableOf({made(1, QStringLiteral("A"), 0.9876)}));
    TableLayout layout = model.layout();
    layout.columns = {{accuracy, {}, 0, false, NumberFormat::fromText(format)}};
    model.setLayout(layout);
    QTEST(model.index(1, model.columnOf(accuracy)).data().toString(), "text");
}

void TestExperimentTable::shortensWhatASearchTries()
{
    ExperimentModel model;
    Experiment first = made(1, QStringLiteral("A"), 0.9), second = made(2, QStringLiteral("A"), 0.9);
    first.settings[QLatin1String("lr")] = 0.00986372;
    second.settings[QLatin1String("lr")] = 0.0003;
    model.setTable(tableOf({first, second}));
    const int column = model.columnOf(QStringLiteral("settings.lr"));
    QCOMPARE(model.index(1, column).data().toString(), QStringLiteral("0.009864"));
    QCOMPARE(model.index(1, column).data(Qt::ToolTipRole).toString(), QStringLiteral("0.00986372"));
    QCOMPARE(model.index(2, column).data().toString(), QStringLiteral("0.0003"));
}

void TestExperimentTable::completes_data()
{
    QTest::addColumn<QString>("text"); //!< | is the cursor
    QTest::addColumn<QString>("first"); //!< of what is offered
    QTest::newRow("nothing") << QStringLiteral("|") << QStringLiteral("name");
    QTest::newRow("start of a name") << QStringLiteral("val_l|") << QStringLiteral("val_loss");
    QTest::newRow("part of a name") << QStringLiteral("accu|") << QStringLiteral("val_accuracy");
    QTest::newRow("comparison") << QStringLiteral("lr |") << QStringLiteral("=");
    QTest::newRow("value") << QStringLiteral("lr = |") << QStringLiteral("0.001");
    QTest::newRow("state") << QStringLiteral("status = d|") << QStringLiteral("done");
    QTest::newRow("word") << QStringLiteral("lr = 3 |") << QStringLiteral("and");
    QTest::newRow("after and") << QStringLiteral("lr = 3 and ep|") << QStringLiteral("epoch");
    QTest::newRow("in the middle") << QStringLiteral("node = | and lr = 3") << QStringLiteral("A");
    QTest::newRow("tag with spaces") << QStringLiteral("tag is f|") << QStringLiteral("\"for Anna\"");
    QTest::newRow("nothing fits") << QStringLiteral("xyzxyz|") << QString();
}

void TestExperimentTable::completes()
{
    QFETCH(QString, text);
    const qsizetype cursor = text.indexOf(QLatin1Char('|'));
    Experiment tagged = made(1, QStringLiteral("A"), 0.9);
    tagged.tags = {QStringLiteral("for Anna")};
    const FilterCompletion completion = FilterCompletion::at(text.remove(QLatin1Char('|')), cursor, tableOf({tagged}));
    QTEST(completion.words.value(0), "first");
}

void TestExperimentTable::runCondition()
{
    const RunId seven {7}, eight {8};
    QCOMPARE(withRun(QStringLiteral("tag is not archived"), seven), QStringLiteral("run = 7 and tag is not archived"));
    QCOMPARE(withRun(QStringLiteral("run = 7 and lr < 1"), eight), QStringLiteral("run = 8 and lr < 1"));
    QCOMPARE(withRun({}, seven), QStringLiteral("run = 7"));
    QCOMPARE(withoutRun(QStringLiteral("run = 7")), QString());
    QCOMPARE(withRun(QStringLiteral("lr < 1 or lr > 2"), seven), QStringLiteral("run = 7 and (lr < 1 or lr > 2)"));
    QCOMPARE(runOf(QStringLiteral("run = 7 and lr < 1")), seven);
    QVERIFY(!runOf(QStringLiteral("run = 7 or lr < 1")).isValid());
    QVERIFY(!runOf(QStringLiteral("lr < 1 and run = 7")).isValid());
}

void TestExperimentTable::liveOrder()
{
    LiveModel model;
    QAbstractItemModelTester tester(&model);
    QList<Experiment> experiments {made(1, QStringLiteral("A"), 0.9), made(2, QStringLiteral("A"), 0.9),
                                   made(3, QStringLiteral("A"), 0.9), made(4, QStringLiteral("A"), 0.9)};
    const QDateTime now = QDateTime::currentDateTimeUtc();
    experiments[0].finished = now.addSecs(-60);
    experiments[1].finished = now;
    experiments[2].state = ExperimentState::Queued;
    experiments[3].state = ExperimentState::Running;
    model.setExperiments(experiments);
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names << model.index(row, LiveModel::NameColumn).data().toString();
    QCOMPARE(names.join(QLatin1Char(' ')), QStringLiteral("a-4 a-3 a-2 a-1"));
}

void TestExperimentTable::liveKeepsSelection()
{
    LiveModel model;
    QAbstractItemModelTester tester(&model);
    QList<Experiment> experiments {made(1, QStringLiteral("A"), 0.9), made(2, QStringLiteral("A"), 0.9)};
    for (Experiment &experiment : experiments)
        experiment.state = ExperimentState::Running;
    model.setExperiments(experiments);
    const QPersistentModelIndex first = model.index(0, LiveModel::NameColumn);
    QCOMPARE(first.data().toString(), QStringLiteral("a-1"));
    experiments[0].state = ExperimentState::Done;
    model.setExperiments(experiments);
    QCOMPARE(first.row(), 1);
    QCOMPARE(first.data().toString(), QStringLiteral("a-1"));
}

} // namespace rondo

QTEST_MAIN(rondo::TestExperimentTable)
#include "tst_experimenttable.moc"
