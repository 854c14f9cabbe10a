// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/importance.h"
#include "spaces.h"
#include "testfunctions.h"
#include "testing.h"

#include <cmath>
#include <limits>

using namespace rondo;
using namespace rondo::testing;

namespace {

constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();
using Shares = QMap<QString, double>;

Shares sharesOf(const ImportanceReport &report)
{
    Shares shares;
    for (const Importance &one : report.shares)
        shares.insert(one.name, one.share);
    return shares;
}

QString inText(const Shares &shares)
{
    QStringList words;
    for (auto it = shares.begin(); it != shares.end(); ++it)
        words.append(QStringLiteral("%1 %2").arg(it.key()).arg(it.value()));
    return words.join(u' ');
}

//! 0.001, 0.003, 0.01 x 64, 128 x adam, sgd, rmsprop.
QList<Trial> grid(const Objective &objective)
{
    QList<Trial> trials;
    for (double lr : {0.001, 0.003, 0.01}) {
        for (int batchSize : {64, 128}) {
            for (const char *optimizer : {"adam", "sgd", "rmsprop"}) {
                const QJsonObject point {{QStringLiteral("lr"), lr},
                                         {QStringLiteral("batch_size"), batchSize},
                                         {QStringLiteral("optimizer"), text(optimizer)}};
                trials.append(done(int(trials.size()), point, objective(point)));
            }
        }
    }
    return trials;
}

//! x0, x1, ... of the point.
template <double (*function)(const Point &)> double ofNumbers(const QJsonObject &point)
{
    Point x;
    for (int i = 0; point.contains(QStringLiteral("x%1").arg(i)); ++i)
        x.push_back(point.value(QStringLiteral("x%1").arg(i)).toDouble());
    return function(x);
}

SearchSpace axes(int count, double low, double high)
{
    SearchSpace space;
    for (int i = 0; i < count; ++i)
        space.append({.name = QStringLiteral("x%1").arg(i), .low = low, .high = high});
    return space;
}

} // namespace

class TestImportance : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { testing::failOnWarnings(); }

    void shares_data()
    {
        QTest::addColumn<SearchSpace>("space");
        QTest::addColumn<QList<Trial>>("trials");
        QTest::addColumn<Shares>("expected");
        QTest::addColumn<double>("tolerance");
        const QString a = QStringLiteral("a"), b = QStringLiteral("b"), c = QStringLiteral("c");
        const auto row = [](const char *name, const SearchSpace &space, const Objective &objective,
                            const Shares &expected) {
            QTest::newRow(name) << space << searched(space, SearchMethod::Random, 8, 300, objective)
                                << expected << 0.06;
        };
        const SearchSpace two {number("a", 0, 1), number("b", 0, 1)};
        row("only one counts", two, [](const QJsonObject &p) { return valueOf(p, "a"); }, {{a, 1}, {b, 0}});
        // The variance of w * x is w * w / 12.
        row("weighted sum", two, [](const QJsonObject &p) { return 3 * valueOf(p, "a") - valueOf(p, "b"); },
            {{a, 0.9}, {b, 0.1}});
        row("both alike", two,
            [](const QJsonObject &p) { return 1e9 + 1e6 * (valueOf(p, "a") + valueOf(p, "b")); },
            {{a, 0.5}, {b, 0.5}});
        row("logarithmic", {number("a", 1e-6, 1, true), number("b", 0, 1)},
            [](const QJsonObject &p) { return std::log10(valueOf(p, "a")) / 6 + valueOf(p, "b"); },
            {{a, 0.5}, {b, 0.5}});
        // Of 0 for one of three and 1 for the others: 2 / 9. Of the whole numbers 1 to 4, divided by 4: 5 / 4
        // / 16.
        row("category and whole number",
            {category("a", {text("x"), text("y"), text("z")}), integer("b", 1, 4)},
            [a](const QJsonObject &p) { return (p.value(a) == text("y") ? 0 : 1) + valueOf(p, "b") / 4; },
            {{a, 0.74}, {b, 0.26}});
        row("left out: constant", {number("a", 0, 1), number("b", 2, 2)},
            [](const QJsonObject &p) { return valueOf(p, "a"); }, {{a, 1}});
        // Its variance where it exists, times how often it does: of w * c in one of n cases w * w / 12 / n.
        const QString d = QStringLiteral("d"), e = QStringLiteral("e");
        const SearchSpace conditional {number("a", 0, 1), category("d", {text("adam"), text("sgd")}),
                                       within(number("c", 0, 1), "d", {text("sgd")})};
        row("conditional without effect", conditional, [](const QJsonObject &p) { return valueOf(p, "a"); },
            {{a, 1}, {c, 0}, {d, 0}});
        row("conditional beside others", conditional,
            [](const QJsonObject &p) {
                return valueOf(p, "a") + (p.contains(QLatin1String("c")) ? 2 * valueOf(p, "c") : 1);
            },
            {{a, 1 / 3.0}, {c, 2 / 3.0}, {d, 0}});
        // The choice itself: of 0 or 1 for two a quarter.
        row("conditional beside its choice", conditional,
            [](const QJsonObject &p) {
                return p.contains(QLatin1String("c")) ? 0.5 + valueOf(p, "c") : 0.0;
            },
            {{a, 0}, {c, 1 / 7.0}, {d, 6 / 7.0}});
        row("conditional with two of four",
            {category("d", {0, 1, 2, 3}), within(number("c", 0, 1), "d", {1, 3}), number("a", 0, 1)},
            [](const QJsonObject &p) {
                return valueOf(p, "a") + (p.contains(QLatin1String("c")) ? valueOf(p, "c") : 0.5);
            },
            {{a, 2 / 3.0}, {c, 1 / 3.0}, {d, 0}});
        row("within a conditional one",
            {category("d", {0, 1}), within(category("c", {0, 1}), "d", {1}), within(number("e", 0, 1), "c", {1}),
             number("a", 0, 1)},
            [](const QJsonObject &p) {
                return valueOf(p, "a") + (p.contains(QLatin1String("e")) ? 2 * valueOf(p, "e") : 1);
            },
            {{a, 0.5}, {c, 0}, {d, 0}, {e, 0.5}});
        // Optuna 5.0.0, FanovaImportanceEvaluator(seed=1), on the same trials; tests/benchmarks/search asks
        // again.
        const auto same = [](const char *name, const SearchSpace &space, const Objective &objective,
                             const QList<double> &optuna, double tolerance) {
            Shares expected;
            for (int i = 0; i < optuna.size(); ++i)
                expected.insert(QStringLiteral("x%1").arg(i), optuna[i]);
            QTest::newRow(name) << space << searched(space, SearchMethod::Random, 3, 200, objective)
                                << expected << tolerance;
        };
        same("as Optuna: Hartmann 6", axes(6, 0, 1), ofNumbers<hartmann6>, {0.322, 0.076, 0.077, 0.197, 0.225, 0.102},
             0.06);
        same("as Optuna: Rosenbrock 4", axes(4, -5, 10), ofNumbers<rosenbrock>, {0.425, 0.274, 0.299, 0.002}, 0.03);
    }
    void shares()
    {
        QFETCH(SearchSpace, space);
        QFETCH(QList<Trial>, trials);
        QFETCH(Shares, expected);
        QFETCH(double, tolerance);
        const ImportanceReport report = importance(space, trials);
        const Shares found = sharesOf(report);
        QCOMPARE(found.keys(), expected.keys());
        double sum = 0;
        for (auto it = expected.begin(); it != expected.end(); ++it) {
            QVERIFY2(std::abs(found.value(it.key()) - *it) < tolerance, qPrintable(inText(found)));
            sum += found.value(it.key());
        }
        QVERIFY(std::abs(sum - 1) < 1e-9);
        for (qsizetype i = 1; i < report.shares.size(); ++i)
            QVERIFY(report.shares[i - 1].share >= report.shares[i].share);
        QVERIFY2(report.explained > 0.05 && report.explained <= 1, qPrintable(QString::number(report.explained)));
        std::reverse(trials.begin(), trials.end());
        QCOMPARE(importance(space, trials).shares, report.shares);
    }

    void worksForGrids()
    {
        const auto objective = [](const QJsonObject &p) {
            return std::abs(std::log(valueOf(p, "lr") / 0.003))
                + (p.value(QLatin1String("optimizer")) == text("sgd") ? 0.8 : 0)
                + valueOf(p, "batch_size") * 1e-5;
        };
        const QList<Trial> trials = grid(objective);
        const ImportanceReport report = importance(spaceOf(trials), trials);
        QCOMPARE(report.shares.size(), 3);
        QCOMPARE(report.shares[0].name, QStringLiteral("lr"));
        QCOMPARE(report.shares[1].name, QStringLiteral("optimizer"));
        QVERIFY(report.shares[2].share < 0.02);
        const QString words = inWords(report);
        QVERIFY2(words.startsWith(QLatin1String("lr decides ")), qPrintable(words));
        QVERIFY2(words.contains(QLatin1String("; optimizer matters (")), qPrintable(words));
        QVERIFY2(words.contains(QLatin1String("; batch_size hardly matters (0 %).")), qPrintable(words));
    }

    //! Without a search that says it.
    void findsConditions_data()
    {
        QTest::addColumn<bool>("decides");
        QTest::newRow("the optimizer decides") << true;
        QTest::newRow("some have it, some have not") << false;
    }
    void findsConditions()
    {
        QFETCH(bool, decides);
        QList<Trial> trials;
        for (int i = 0; i < 40; ++i) {
            QJsonObject point {{QStringLiteral("optimizer"), i % 2 == 0 ? text("sgd") : text("adam")}};
            if (i % 2 == 0 || (!decides && i % 3 == 0))
                point.insert(QStringLiteral("momentum"), (i * 7 % 40) / 40.0);
            trials.append(done(i, point, valueOf(point, "momentum")));
        }
        const SearchSpace space = spaceOf(trials);
        QCOMPARE(space.last().name, QStringLiteral("momentum"));
        QCOMPARE(space.last().parent, decides ? QStringLiteral("optimizer") : QString());
        QCOMPARE(space.last().when, decides ? QList<QJsonValue> {text("sgd")} : QList<QJsonValue>());
        QCOMPARE(importance(space, trials).shares.size(), decides ? 2 : 1);
    }

    void spaces_data()
    {
        QTest::addColumn<QList<QJsonValue>>("values");
        QTest::addColumn<Dimension>("expected");
        QTest::newRow("a list of numbers")
            << QList<QJsonValue> {0.01, 0.001, 0.01, 0.001} << category("x", {0.001, 0.01});
        QTest::newRow("texts") << QList<QJsonValue> {text("b"), text("a"), text("b")}
                               << category("x", {text("b"), text("a")});
        QTest::newRow("numbers and a text")
            << QList<QJsonValue> {1, text("auto")} << category("x", {1, text("auto")});
        QTest::newRow("numbers") << QList<QJsonValue> {0.5, 0.25, 0.75} << number("x", 0.25, 0.75);
        QTest::newRow("numbers of very different size")
            << QList<QJsonValue> {0.5, 0.001, 0.02} << number("x", 0.001, 0.5, true);
        QTest::newRow("whole numbers") << QList<QJsonValue> {1, 9, 4} << integer("x", 1, 9);
    }
    void spaces()
    {
        QFETCH(QList<QJsonValue>, values);
        QFETCH(Dimension, expected);
        QList<Trial> trials;
        for (const QJsonValue &value : values)
            trials.append(done(int(trials.size()), {{QStringLiteral("x"), value}}, 0));
        QCOMPARE(spaceOf(trials), SearchSpace {expected});
    }

    void saysNothing_data()
    {
        QTest::addColumn<SearchSpace>("space");
        QTest::addColumn<QList<Trial>>("trials");
        const SearchSpace space {number("a", 0, 1)};
        const auto at = [](int i, double objective) {
            return done(i, {{QStringLiteral("a"), i / 10.0}}, objective);
        };
        Trial failed = at(1, 1), running = at(2, 1);
        failed.state = Trial::State::Failed;
        running.state = Trial::State::Running;
        QTest::newRow("no space") << SearchSpace {} << QList<Trial> {at(0, 1), at(1, 2)};
        QTest::newRow("no trials") << space << QList<Trial> {};
        QTest::newRow("one trial") << space << QList<Trial> {at(0, 1)};
        QTest::newRow("equal results") << space << QList<Trial> {at(0, 1), at(1, 1), at(2, 1)};
        QTest::newRow("all results 0") << space << QList<Trial> {at(0, 0), at(1, 0), at(2, 0)};
        QTest::newRow("not done") << space << QList<Trial> {at(0, 1), failed, running};
        QTest::newRow("NaN") << space << QList<Trial> {at(0, 1), at(1, notANumber), at(2, notANumber)};
        QTest::newRow("nothing varies")
            << space << QList<Trial> {at(1, 1), done(3, {{QStringLiteral("a"), 0.1}}, 5)};
        QTest::newRow("other parameters")
            << SearchSpace {number("b", 0, 1)} << QList<Trial> {at(0, 1), at(1, 2)};
    }
    void saysNothing()
    {
        QFETCH(SearchSpace, space);
        QFETCH(QList<Trial>, trials);
        const ImportanceReport report = importance(space, trials);
        QVERIFY(report.shares.isEmpty());
        QCOMPARE(inWords(report), QString());
    }

    void takesAnyObjective()
    {
        const SearchSpace space {number("a", 0, 1), number("b", 0, 1)};
        QList<Trial> trials = searched(space, SearchMethod::Random, 8, 100,
                                       [](const QJsonObject &p) { return valueOf(p, "a"); });
        for (Trial &trial : trials)
            trial.objectives.append(valueOf(trial.point, "b"));
        QCOMPARE(importance(space, trials, 0).shares[0].name, QStringLiteral("a"));
        QCOMPARE(importance(space, trials, 1).shares[0].name, QStringLiteral("b"));
        QVERIFY(importance(space, trials, 2).shares.isEmpty());
        QVERIFY(importance(space, trials, -1).shares.isEmpty());
    }

    void words_data()
    {
        QTest::addColumn<QList<double>>("shares");
        QTest::addColumn<int>("trials");
        QTest::addColumn<double>("explained");
        QTest::addColumn<QString>("words");
        QTest::newRow("of every kind") << QList<double> {0.61, 0.24, 0.12, 0.03} << 50 << 0.9
                                       << QStringLiteral("p0 decides 61 %; p1 matters (24 %); p2 matters a "
                                                         "little (12 %); p3 hardly matters (3 %).");
        QTest::newRow("several that hardly matter")
            << QList<double> {0.95, 0.03, 0.02} << 50 << 0.9
            << QStringLiteral("p0 decides 95 %; p1, p2 hardly matter (together 5 %).");
        QTest::newRow("many that hardly matter")
            << QList<double> {0.96, 0.01, 0.01, 0.01, 0.01} << 50 << 0.9
            << QStringLiteral("p0 decides 96 %; p1, p2, 2 other(s) hardly matter (together 4 %).");
        QTest::newRow("too few")
            << QList<double> {0.9, 0.1} << 9 << 0.9
            << QStringLiteral(
                   "p0 decides 90 %; p1 matters a little (10 %). Learned from only 9 experiment(s): "
                   "take it as a hint, 10 would make it sure.");
        QTest::newRow("too few for so many parameters")
            << QList<double> {0.9, 0.04, 0.03, 0.03} << 18 << 0.9
            << QStringLiteral("p0 decides 90 %; p1, p2, p3 hardly matter (together 10 %). Learned from only "
                              "18 experiment(s): take it "
                              "as a hint, 20 would make it sure.");
        QTest::newRow("chance")
            << QList<double> {0.9, 0.1} << 50 << 0.1
            << QStringLiteral(
                   "p0 decides 90 %; p1 matters a little (10 %). But the parameters explain little: most of "
                   "the differences look like chance.");
    }
    void words()
    {
        QFETCH(QList<double>, shares);
        QFETCH(int, trials);
        QFETCH(double, explained);
        ImportanceReport report {.trials = trials, .explained = explained};
        for (double share : shares)
            report.shares.append({QStringLiteral("p%1").arg(report.shares.size()), share});
        QTEST(inWords(report), "words");
    }

    //! Results by chance alone are told as such.
    void seesChance()
    {
        const SearchSpace space {number("a", 0, 1), number("b", 0, 1)};
        quint32 state = 5;
        const QList<Trial> trials
            = searched(space, SearchMethod::Random, 8, 60, [&state](const QJsonObject &) {
                  state = state * 1664525u + 1013904223u;
                  return double(state >> 8);
              });
        const ImportanceReport report = importance(space, trials);
        QVERIFY2(report.explained < 0.1, qPrintable(QString::number(report.explained)));
        QVERIFY(inWords(report).contains(QLatin1String("look like chance")));
    }
};

QTEST_GUILESS_MAIN(TestImportance)
#include "tst_importance.moc"
