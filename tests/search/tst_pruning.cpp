// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/pruning.h"
#include "testing.h"

#include <limits>

using namespace rondo;

namespace {

constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();
using Course = QMap<int, double>;

Trial trial(int number, const Course &course)
{
    return {.number = number, .course = course};
}

//! Trials 1, 2 ... that reached an epoch with the given values.
QList<Trial> others(int epoch, const QList<double> &values)
{
    QList<Trial> result;
    for (double value : values)
        result.append(trial(int(result.size()) + 1, {{epoch, value}}));
    return result;
}

QList<double> upTo(int count)
{
    QList<double> values;
    for (int i = 1; i <= count; ++i)
        values.append(i);
    return values;
}

} // namespace

class TestPruning : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { testing::failOnWarnings(); }

    void rungsAndBrackets_data()
    {
        QTest::addColumn<int>("least");
        QTest::addColumn<int>("most");
        QTest::addColumn<int>("eta");
        QTest::addColumn<QList<int>>("expected");
        QTest::addColumn<int>("brackets");
        QTest::newRow("1 to 12 by 3") << 1 << 12 << 3 << QList<int> {1, 3, 9} << 3;
        QTest::newRow("1 to 9 by 3: the end is no rung") << 1 << 9 << 3 << QList<int> {1, 3} << 3;
        QTest::newRow("2 to 20 by 2") << 2 << 20 << 2 << QList<int> {2, 4, 8, 16} << 4;
        QTest::newRow("1 to 81 by 3, as in the paper") << 1 << 81 << 3 << QList<int> {1, 3, 9, 27} << 5;
        QTest::newRow("one epoch") << 1 << 1 << 3 << QList<int> {} << 1;
        QTest::newRow("more at least than at most") << 9 << 3 << 3 << QList<int> {} << 1;
        QTest::newRow("nothing") << 0 << 0 << 0 << QList<int> {} << 1;
        QTest::newRow("eta 1 is read as 2") << 1 << 4 << 1 << QList<int> {1, 2} << 3;
        QTest::newRow("huge") << 1 << std::numeric_limits<int>::max() << 1000
                              << QList<int> {1, 1000, 1000000, 1000000000} << 4;
    }
    void rungsAndBrackets()
    {
        QFETCH(int, least);
        QFETCH(int, most);
        QFETCH(int, eta);
        QFETCH(QList<int>, expected);
        QCOMPARE(rungs(least, most, eta), expected);
        QTEST(bracketCount(least, most, eta), "brackets");
        QCOMPARE(bracketRungs(0, least, most, eta), expected);
        QCOMPARE(bracketRungs(1, least, most, eta), expected.mid(1));
        QCOMPARE(bracketRungs(99, least, most, eta), QList<int> {});
    }

    //! R = 81, eta = 3 starts 81, 34, 15, 8 and 5 trials in its brackets.
    void bracketsHaveThePapersProportions()
    {
        QList<int> counts(5, 0);
        for (int number = 0; number < 1430; ++number)
            ++counts[bracketOf(number, 1, 81, 3)];
        const QList<int> expected {810, 340, 150, 80, 50};
        for (int bracket = 0; bracket < 5; ++bracket)
            QVERIFY2(std::abs(counts[bracket] - expected[bracket]) <= 5,
                     qPrintable(QString::number(counts[bracket])));
        // Early ones, too, are spread.
        QSet<int> first;
        for (int number = 0; number < 12; ++number)
            first.insert(bracketOf(number, 1, 12, 3));
        QCOMPARE(first.size(), 3);
    }

    void verdicts_data()
    {
        QTest::addColumn<PruningRule>("rule");
        QTest::addColumn<Course>("course");
        QTest::addColumn<int>("epoch");
        QTest::addColumn<QList<Trial>>("others");
        QTest::addColumn<bool>("stop");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *name, const PruningRule &rule, const Course &course, int epoch,
                            const QList<Trial> &all, bool stop, const char *reason) {
            QTest::newRow(name) << rule << course << epoch << all << stop << QString::fromUtf8(reason);
        };
        const QList<Trial> none;
        const PruningRule off, halving {.pruner = Pruner::Halving}, median {.pruner = Pruner::Median},
            patience {.pruner = Pruner::Patience, .patience = 3};
        row("none", off, {{1, 99}}, 1, others(1, upTo(17)), false, "");

        row("halving: 12th of 18", halving, {{1, 11.5}}, 1, others(1, upTo(17)), true,
            "12th of 18 after epoch 1");
        row("halving: 6th of 18", halving, {{1, 5.5}}, 1, others(1, upTo(17)), false,
            "6th of 18 after epoch 1");
        row("halving: 7th of 18", halving, {{1, 6.5}}, 1, others(1, upTo(17)), true,
            "7th of 18 after epoch 1");
        row("halving: alone", halving, {{1, 5}}, 1, none, false, "1st of 1 after epoch 1");
        row("halving: 2nd of 2", halving, {{1, 5}}, 1, others(1, {1}), true, "2nd of 2 after epoch 1");
        row("halving: 3rd of 3", halving, {{1, 5}}, 1, others(1, {1, 2}), true, "3rd of 3 after epoch 1");
        row("halving: 21st of 22", halving, {{1, 20.5}}, 1, others(1, upTo(21)), true,
            "21st of 22 after epoch 1");
        row("halving: 11th of 12", halving, {{1, 10.5}}, 1, others(1, upTo(11)), true,
            "11th of 12 after epoch 1");
        row("halving: between rungs", halving, {{2, 99}}, 2, others(2, upTo(17)), false, "");
        row("halving: at the end", halving, {{12, 99}}, 12, others(12, upTo(17)), false, "");
        row("halving: as good as the last that goes on", halving, {{1, 1}}, 1, others(1, {1, 1}), false,
            "1st of 3 after epoch 1");
        row("halving: others that came not so far", halving, {{3, 9}}, 3, others(1, upTo(17)), false,
            "1st of 1 after epoch 3");
        row("halving: others that are further", halving, {{1, 9}}, 1,
            {trial(1, {{1, 3}, {5, 1}}), trial(2, {{1, 12}, {3, 0}})}, true, "2nd of 3 after epoch 1");
        row("halving: the best epoch counts", halving, {{1, 2}, {2, 9}, {3, 9}}, 3, others(3, {3, 4}), false,
            "1st of 3 after epoch 3");
        row("halving: NaN", halving, {{1, notANumber}}, 1, others(1, {5, 6}), true, "3rd of 3 after epoch 1");
        row("halving: all NaN", halving, {{1, notANumber}}, 1, others(1, {notANumber, notANumber}), false,
            "1st of 3 after epoch 1");
        row("halving: NaN of others", halving, {{1, 7}}, 1, others(1, {notANumber, notANumber}), false,
            "1st of 3 after epoch 1");
        row("halving: itself among the others", halving, {{1, 5}}, 1, {trial(0, {{1, 1}})}, false,
            "1st of 1 after epoch 1");

        row("median: worse", median, {{2, 3.5}}, 2, others(2, upTo(5)), true,
            "worse than the median: 4th of 6 after epoch 2");
        row("median: as good", median, {{2, 3}}, 2, others(2, upTo(5)), false, "3rd of 6 after epoch 2");
        row("median: between two", median, {{2, 3.6}}, 2, others(2, upTo(6)), true,
            "worse than the median: 4th of 7 after epoch 2");
        row("median: too few others", median, {{2, 99}}, 2, others(2, upTo(4)), false, "");
        row("median: NaN", median, {{2, notANumber}}, 2, others(2, upTo(5)), true,
            "worse than the median: 6th of 6 after epoch 2");
        row("median: before the first epoch that counts", {.pruner = Pruner::Median, .minEpochs = 3},
            {{2, 99}}, 2, others(2, upTo(9)), false, "");

        row("patience: better all the time", patience, {{1, 5}, {2, 4}, {3, 3}, {4, 2}}, 4, none, false, "");
        row("patience: two without", patience, {{1, 5}, {2, 4}, {3, 4}, {4, 6}}, 4, none, false, "");
        row("patience: three without", patience, {{1, 5}, {2, 4}, {3, 4}, {4, 6}, {5, 5}}, 5, none, true,
            "nothing better in 3 epochs, since epoch 2");
        row("patience: only a little better",
            {.pruner = Pruner::Patience, .patience = 2, .minimumChange = 0.1}, {{1, 5}, {2, 4.95}, {3, 4.92}},
            3, none, true, "nothing better in 2 epochs, since epoch 1");
        row("patience: never a number", patience, {{1, notANumber}, {2, notANumber}, {3, notANumber}}, 3,
            none, true, "no number in 3 epochs");
        row("patience: NaN after numbers", patience, {{1, 3}, {2, notANumber}, {3, notANumber}}, 3, none,
            false, "");
        row("patience: later epochs do not count", patience, {{1, 3}, {2, 4}, {9, 1}}, 2, none, false, "");
    }
    void verdicts()
    {
        QFETCH(PruningRule, rule);
        QFETCH(Course, course);
        QFETCH(int, epoch);
        QFETCH(QList<Trial>, others);
        QFETCH(bool, stop);
        QFETCH(QString, reason);
        reason.replace(QLatin1String("epochs"), QLatin1String("epoch(s)")); // no translation is loaded
        for (int turn = 0; turn < 2; ++turn) {
            const Verdict found = verdict(rule, trial(0, course), epoch, others);
            QCOMPARE(found.reason, reason);
            QCOMPARE(found.stop, stop);
            std::reverse(others.begin(), others.end());
        }
    }

    //! Only the trials of the same bracket are compared, at the rungs of that bracket.
    void hyperbandKeepsBracketsApart()
    {
        const PruningRule rule {.pruner = Pruner::Hyperband, .minEpochs = 1, .maxEpochs = 9, .eta = 3};
        QMap<int, QList<int>> numbers;
        for (int number = 0; number < 60; ++number)
            numbers[bracketOf(number, 1, 9, 3)].append(number);
        QCOMPARE(numbers.size(), 3);
        for (int bracket : {0, 1}) {
            const int epoch = bracket == 0 ? 1 : 3;
            const QList<int> own = numbers[bracket];
            const Trial worst = trial(own[0], {{epoch, 100}});
            QList<Trial> strangers;
            for (int other : numbers[1 - bracket])
                strangers.append(trial(other, {{epoch, 1}}));
            QVERIFY(!verdict(rule, worst, epoch, strangers).stop);
            QVERIFY(
                verdict(rule, worst, epoch, {trial(own[1], {{epoch, 1}}), trial(own[2], {{epoch, 2}})}).stop);
        }
        // The second bracket's first rung is 3, the last one runs to the end.
        QCOMPARE(verdict(rule, trial(numbers[1][0], {{1, 100}}), 1, {trial(numbers[1][1], {{1, 1}})}),
                 Verdict());
        QCOMPARE(verdict(rule, trial(numbers[2][0], {{3, 100}}), 3, {trial(numbers[2][1], {{3, 1}})}),
                 Verdict());
    }

    //! 18 trials that reach the rungs one after another, the best last: what halving spares.
    void halvingSparesEpochs()
    {
        const PruningRule rule {.pruner = Pruner::Halving, .maxEpochs = 12};
        QList<Trial> trials;
        int epochs = 0;
        for (int number = 0; number < 18; ++number) {
            Trial one = trial(number, {});
            const double quality = (number * 7) % 18;
            for (int epoch = 1; epoch <= 12; ++epoch) {
                one.course.insert(epoch, quality + 1.0 / epoch);
                ++epochs;
                if (verdict(rule, one, epoch, trials).stop)
                    break;
            }
            trials.append(one);
        }
        QVERIFY2(epochs < 18 * 12 / 3, qPrintable(QString::number(epochs)));
        QCOMPARE(trials[0].course.size(), 12); // the best: (0 * 7) % 18 = 0
    }
};

QTEST_GUILESS_MAIN(TestPruning)
#include "tst_pruning.moc"
