// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/experimentproxy.h"
#include "experiments/formats.h"
#include "experiments/livemodel.h"
#include "testing.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QSignalSpy>

namespace rondo {
namespace {

    using Kind = ExperimentColumn::Kind;
    using Row = ExperimentModel::Row;

    const QString accuracy = QStringLiteral("val_accuracy");
    const QString loss = QStringLiteral("val_loss");

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
        experiment.metrics = {{accuracy, valAccuracy}, {loss, valLoss}};
        return experiment;
    }

    //! The names in the order of the rows; a group's head as [title], the pinned best as *name.
    QString order(const ExperimentProxy &proxy, const ExperimentModel &model)
    {
        QStringList names;
        const int column = model.columnOf(Kind::Name);
        for (int row = 0; row < proxy.rowCount(); ++row) {
            const QModelIndex index = proxy.index(row, column);
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
    void filters();
    void keepsSelectionAndTicks();
    void showsChecks();
    void toleratesAnyReport_data();
    void toleratesAnyReport();
    void differingSettingsAreColumns();
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
    ExperimentProxy proxy(model);
    QAbstractItemModelTester proxyTester(&proxy);
    Experiment queued = made(5, QStringLiteral("A"), nan);
    queued.metrics.clear();
    model.setSnapshot({{made(1, QStringLiteral("A"), 0.97), made(2, QStringLiteral("A"), 0.99),
                        made(3, QStringLiteral("A"), 0.98), made(4, QStringLiteral("A"), nan), queued},
                       {},
                       {}});
    proxy.setGrouped(false);
    for (int click = 0; click < clicks; ++click)
        proxy.sortBy({Kind::Metric, accuracy}, false);
    QTEST(order(proxy, model), "expected");
}

void TestExperimentTable::nanIsNeverBest()
{
    ExperimentModel model;
    model.setSnapshot(
        {{made(1, QStringLiteral("A"), nan, nan), made(2, QStringLiteral("A"), 0.9, 0.4)}, {}, {}});
    const auto best = [&](int row, const QString &metric) {
        return model.index(row, model.columnOf(Kind::Metric, metric))
            .data(ExperimentModel::BestRole)
            .toBool();
    };
    QVERIFY(!best(1, accuracy) && !best(1, loss)); // row 0 is the head of the group
    QVERIFY(best(2, accuracy) && best(2, loss));
    QCOMPARE(model.group(0).best, 0.9);
    QCOMPARE(model.group(0).mean, 0.9);
    const QVariant bar
        = model.index(1, model.columnOf(Kind::Metric, accuracy)).data(ExperimentModel::BarRole);
    QVERIFY(std::isnan(bar.toDouble()));
}

void TestExperimentTable::shiftAddsKeys()
{
    ExperimentModel model;
    ExperimentProxy proxy(model);
    model.setSnapshot({{made(1, QStringLiteral("A"), 0.9, 0.3), made(2, QStringLiteral("A"), 0.9, 0.2),
                        made(3, QStringLiteral("A"), 0.8, 0.1)},
                       {},
                       {}});
    proxy.setGrouped(false);
    proxy.sortBy({Kind::Metric, accuracy}, false);
    QCOMPARE(order(proxy, model), QStringLiteral("a-1 a-2 a-3"));
    proxy.sortBy({Kind::Metric, loss}, true);
    QCOMPARE(order(proxy, model), QStringLiteral("a-2 a-1 a-3"));
    QCOMPARE(proxy.sortKeys().size(), 2);
    proxy.sortBy({Kind::Metric, loss}, false);
    QCOMPARE(proxy.sortKeys().size(), 1);
}

void TestExperimentTable::pinsTheBestThatPasses()
{
    ExperimentModel model;
    QAbstractItemModelTester tester(&model);
    ExperimentProxy proxy(model);
    const QList<Experiment> experiments {made(1, QStringLiteral("A"), 0.97),
                                         made(2, QStringLiteral("B"), 0.99)};
    model.setSnapshot({experiments, {}, {}});
    QCOMPARE(order(proxy, model), QStringLiteral("[A] a-1 [B] b-2"));
    model.setSnapshot({experiments, {{RunId {1}, {{QStringLiteral("best"), 2}}}}, {}});
    proxy.sortBy({Kind::Metric, accuracy}, false);
    proxy.sortBy({Kind::Metric, accuracy}, false);
    QCOMPARE(order(proxy, model), QStringLiteral("*b-2 [A] a-1 [B] b-2"));
    model.setSnapshot({experiments, {{RunId {1}, {{QStringLiteral("best"), 777}}}}, {}});
    QCOMPARE(order(proxy, model), QStringLiteral("[A] a-1 [B] b-2"));
}

void TestExperimentTable::folds()
{
    ExperimentModel model;
    ExperimentProxy proxy(model);
    QAbstractItemModelTester tester(&proxy);
    model.setSnapshot({{made(1, QStringLiteral("A"), 0.97), made(2, QStringLiteral("B"), 0.99)}, {}, {}});
    proxy.setFolded(0, true);
    QCOMPARE(order(proxy, model), QStringLiteral("[A] [B] b-2"));
    proxy.setGrouped(false);
    QCOMPARE(order(proxy, model), QStringLiteral("a-1 b-2"));
    proxy.setGrouped(true);
    proxy.setFolded(0, false);
    QCOMPARE(order(proxy, model), QStringLiteral("[A] a-1 [B] b-2"));
}

void TestExperimentTable::filters()
{
    ExperimentModel model;
    ExperimentProxy proxy(model);
    model.setSnapshot({{made(1, QStringLiteral("A"), 0.97), made(2, QStringLiteral("B"), 0.99)}, {}, {}});
    proxy.setFilter([](const Experiment &experiment) { return experiment.metric(accuracy) > 0.98; });
    QCOMPARE(order(proxy, model), QStringLiteral("[B] b-2"));
    proxy.setFilter({});
    QCOMPARE(order(proxy, model), QStringLiteral("[A] a-1 [B] b-2"));
}

void TestExperimentTable::keepsSelectionAndTicks()
{
    ExperimentModel model;
    QAbstractItemModelTester tester(&model);
    ExperimentProxy proxy(model);
    QList<Experiment> experiments {made(1, QStringLiteral("A"), 0.97), made(2, QStringLiteral("A"), 0.98)};
    model.setSnapshot({experiments, {}, {}});
    proxy.sortBy({Kind::Metric, accuracy}, false);
    const QPersistentModelIndex current = proxy.index(1, 0);
    QCOMPARE(current.data(ExperimentModel::IdRole).toInt(), 2);
    QVERIFY(proxy.setData(current, Qt::Checked, Qt::CheckStateRole));
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);

    experiments[0].metrics[accuracy] = 0.995; // overtakes
    experiments.prepend(made(7, QStringLiteral("A"), 0.999));
    model.setSnapshot({experiments, {{RunId {1}, {{QStringLiteral("best"), 1}}}}, {}});
    QCOMPARE(order(proxy, model), QStringLiteral("*a-1 [A] a-7 a-1 a-2"));
    QVERIFY(current.isValid());
    QCOMPARE(current.data(ExperimentModel::IdRole).toInt(), 2);
    QCOMPARE(model.ticked(), QList<ExperimentId> {ExperimentId {2}});
    QCOMPARE(resets.size(), 0);

    experiments.removeLast();
    model.setSnapshot({experiments, {}, {}});
    QVERIFY(!current.isValid());
    QVERIFY(model.ticked().isEmpty());
}

void TestExperimentTable::showsChecks()
{
    ExperimentModel model;
    Experiment failed = made(3, QStringLiteral("A"), nan);
    failed.state = ExperimentState::Failed;
    failed.reason = QStringLiteral("the loss became NaN");
    const QJsonArray models {
        QJsonObject {{QStringLiteral("experiment"), 1},
                     {QStringLiteral("passes"), true},
                     {QStringLiteral("failed"), QJsonArray()}},
        QJsonObject {{QStringLiteral("experiment"), 2},
                     {QStringLiteral("passes"), false},
                     {QStringLiteral("failed"), QJsonArray {QStringLiteral("too slow")}}}};
    model.setSnapshot({{made(1, QStringLiteral("A"), 0.9), made(2, QStringLiteral("A"), 0.9), failed,
                        made(4, QStringLiteral("A"), 0.9)},
                       {{RunId {1}, {{QStringLiteral("models"), models}}}},
                       {}});
    const int column = model.columnOf(Kind::Checks);
    QCOMPARE(model.index(1, column).data().toString(), QStringLiteral("Passes"));
    QCOMPARE(model.index(2, column).data().toString(), QStringLiteral("too slow"));
    QCOMPARE(model.index(3, column).data().toString(), QStringLiteral("the loss became NaN"));
    QCOMPARE(model.index(4, column).data().toString(), noValue());
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
    model.setSnapshot({{made(1, QStringLiteral("A"), 0.9)}, {{RunId {1}, report}}, {}});
    QCOMPARE(model.index(1, model.columnOf(Kind::Checks)).data().toString(), noValue());
    QCOMPARE(model.rowCount(), 2);
}

void TestExperimentTable::differingSettingsAreColumns()
{
    ExperimentModel model;
    model.setSnapshot({{made(1, QStringLiteral("A"), 0.9), made(2, QStringLiteral("A"), 0.9)}, {}, {}});
    QVERIFY(model.isUsual(model.columnOf(Kind::Parameter, QStringLiteral("lr"))));
    QVERIFY(!model.isUsual(model.columnOf(Kind::Parameter, QStringLiteral("epochs"))));
    QVERIFY(model.columnOf(Kind::Parameter, QStringLiteral("nowhere")) < 0);
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
