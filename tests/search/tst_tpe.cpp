// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/hypervolume.h"
#include "spaces.h"
#include "testing.h"

#include <cmath>
#include <limits>

using namespace rondo;
using namespace rondo::testing;

namespace {

constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();

//! Values of x between 0 and 1 that TPE suggests after \a visible.
QList<double> suggestions(const QList<Trial> &visible)
{
    QList<double> result;
    for (int i = 0; i < 40; ++i)
        result.append(valueOf(suggest({number("x", 0, 1)}, SearchMethod::Tpe, 1, 1000 + i, visible), "x"));
    return result;
}

int countNear(const QList<double> &values, double place, double distance)
{
    return int(std::count_if(values.begin(), values.end(),
                             [=](double x) { return std::abs(x - place) < distance; }));
}

QJsonObject at(double x)
{
    return {{QStringLiteral("x"), x}};
}

} // namespace

class TestTpe : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { testing::failOnWarnings(); }

    void findsBetterThanRandom_data()
    {
        QTest::addColumn<SearchSpace>("space");
        QTest::addColumn<Objective>("objective");
        QTest::addColumn<double>("factor"); // of random's median
        QTest::newRow("bowl") << SearchSpace {number("a", -5, 5), number("b", -5, 5)}
                              << Objective([](const QJsonObject &p) {
                                     return std::pow(valueOf(p, "a") - 2, 2)
                                         + std::pow(valueOf(p, "b") + 1, 2);
                                 })
                              << 0.2;
        QTest::newRow("logarithmic") << SearchSpace {number("lr", 1e-6, 1, true), number("dropout", 0, 0.8)}
                                     << Objective([](const QJsonObject &p) {
                                            return std::abs(std::log10(valueOf(p, "lr")) + 3)
                                                + std::abs(valueOf(p, "dropout") - 0.3);
                                        })
                                     << 0.5;
        QTest::newRow("whole numbers")
            << SearchSpace {integer("a", 0, 100), integer("b", 1, 1000, true), integer("c", 0, 100)}
            << Objective([](const QJsonObject &p) {
                   return 1 + std::abs(valueOf(p, "a") - 33) + std::abs(valueOf(p, "c") - 71)
                       + 10 * std::abs(std::log(valueOf(p, "b") / 100));
               })
            << 0.6;
        const QList<QJsonValue> letters {text("a"), text("b"), text("c"), text("d"), text("e"), text("f")};
        QTest::newRow("categories") << SearchSpace {category("u", letters), category("v", letters),
                                                    category("w", letters), category("x", letters)}
                                    << Objective([](const QJsonObject &p) {
                                           double wrong = 1;
                                           for (const char *name : {"u", "v", "w", "x"})
                                               wrong += p.value(QLatin1String(name)) == text("c") ? 0 : 1;
                                           return wrong;
                                       })
                                    << 0.7;
        QTest::newRow("conditional") << SearchSpace {
            category("optimizer", {text("adam"), text("sgd")}),
            within(number("momentum", 0, 1), "optimizer", {text("sgd")}),
            within(number("beta", 0, 1), "optimizer", {text("adam")}),
            number("decay", 0, 1)} << Objective([](const QJsonObject &p) {
            return std::abs(valueOf(p, "decay") - 0.5)
                + (p.contains(QLatin1String("beta")) ? 0.3 : std::abs(valueOf(p, "momentum") - 0.9));
        }) << 0.5;
    }
    void findsBetterThanRandom()
    {
        QFETCH(SearchSpace, space);
        QFETCH(Objective, objective);
        QFETCH(double, factor);
        QList<double> tpe, random;
        for (quint64 seed = 1; seed <= 11; ++seed) {
            tpe.append(bestOf(searched(space, SearchMethod::Tpe, seed, 80, objective)));
            random.append(bestOf(searched(space, SearchMethod::Random, seed, 80, objective)));
        }
        QVERIFY2(median(tpe) <= factor * median(random),
                 qPrintable(QStringLiteral("%1, random %2").arg(median(tpe)).arg(median(random))));
    }

    //! Both sides look alike but for how their trials ended; TPE shall go to the good one.
    void learnsFromEveryEnd_data()
    {
        QTest::addColumn<Trial>("good"); // those near 0.2
        QTest::addColumn<Trial>("bad"); // those near 0.8
        const auto ended
            = [](Trial::State state, const QList<double> &objectives, const QMap<int, double> &course = {}) {
                  return Trial {.state = state, .objectives = objectives, .course = course};
              };
        const auto stopped
            = [&](const QMap<int, double> &course) { return ended(Trial::State::Stopped, {}, course); };
        const Trial one = ended(Trial::State::Done, {1});
        QTest::newRow("lower objective") << one << ended(Trial::State::Done, {2});
        QTest::newRow("done against failed") << one << ended(Trial::State::Failed, {});
        QTest::newRow("done against NaN") << one << ended(Trial::State::Done, {notANumber});
        QTest::newRow("done against infinite")
            << one << ended(Trial::State::Done, {-std::numeric_limits<double>::infinity()});
        QTest::newRow("stopped against infinite")
            << stopped({{1, 5}}) << ended(Trial::State::Done, {std::numeric_limits<double>::infinity()});
        QTest::newRow("done against nothing") << one << ended(Trial::State::Done, {});
        QTest::newRow("done against stopped") << one << stopped({{1, 0.1}});
        QTest::newRow("stopped later") << stopped({{1, 5}, {2, 4}}) << stopped({{1, 1}});
        QTest::newRow("stopped with a better course")
            << stopped({{1, 1}, {2, 3}}) << stopped({{1, 4}, {2, 2}});
        QTest::newRow("stopped against failed") << stopped({{1, 5}}) << ended(Trial::State::Failed, {});
        QTest::newRow("stopped against stopped at NaN")
            << stopped({{1, 5}}) << stopped({{1, notANumber}, {2, notANumber}});
        QTest::newRow("two objectives")
            << ended(Trial::State::Done, {1, 1}) << ended(Trial::State::Done, {2, 2});
        QTest::newRow("two objectives, one NaN")
            << ended(Trial::State::Done, {1, 1}) << ended(Trial::State::Done, {0, notANumber});
    }
    void learnsFromEveryEnd()
    {
        QFETCH(Trial, good);
        QFETCH(Trial, bad);
        QList<Trial> visible;
        for (int i = 0; i < 40; ++i) {
            visible.append(i % 2 == 0 ? good : bad);
            visible.last().number = i;
            visible.last().point = at((i % 2 == 0 ? 0.2 : 0.8) + 0.002 * (i - 20));
        }
        const QList<double> found = suggestions(visible);
        QVERIFY2(countNear(found, 0.2, 0.3) > 30, qPrintable(QString::number(countNear(found, 0.2, 0.3))));
    }

    void keepsAwayFromWhatRuns()
    {
        QList<Trial> visible;
        for (int i = 0; i < 30; ++i)
            visible.append(done(i, at(i / 30.0), std::pow(i / 30.0 - 0.5, 2)));
        const double before = countNear(suggestions(visible), 0.5, 0.03);
        for (int i = 30; i < 60; ++i)
            visible.append(
                {.number = i, .point = at(0.5 + 0.001 * (i - 45)), .state = Trial::State::Running});
        const double after = countNear(suggestions(visible), 0.5, 0.03);
        QVERIFY2(after < before / 2, qPrintable(QStringLiteral("%1, before %2").arg(after).arg(before)));
    }

    //! With nothing but running trials it does as at the start.
    //! Of the good ones the better counts for more: one that is far better against three that are hardly good.
    void goesWhereMostIsWon()
    {
        QList<Trial> visible;
        for (int i = 0; i < 36; ++i)
            visible.append(done(i, at((i + 0.5) / 36), 1 + 0.01 * i));
        for (double x : {0.18, 0.2, 0.22})
            visible.append(done(int(visible.size()), at(x), 0.99));
        visible.append(done(int(visible.size()), at(0.8), 0));
        const QList<double> found = suggestions(visible);
        const int much = countNear(found, 0.8, 0.1), little = countNear(found, 0.2, 0.1);
        QVERIFY2(much > 2 * little, qPrintable(QStringLiteral("%1 and %2").arg(much).arg(little)));
    }

    void startsBesideRunningOnes()
    {
        QList<Trial> visible;
        for (int i = 0; i < 20; ++i)
            visible.append({.number = i, .point = at(0.5), .state = Trial::State::Running});
        const SearchSpace space {number("x", 0, 1)};
        QCOMPARE(suggest(space, SearchMethod::Tpe, 4, 20, visible),
                 suggest(space, SearchMethod::Sobol, 4, 20, {}));
    }

    //! Parameters of a choice learn from the trials that had it, however the others did.
    void learnsWithinAChoice()
    {
        const SearchSpace space {category("optimizer", {text("adam"), text("sgd")}),
                                 within(number("momentum", 0, 1), "optimizer", {text("sgd")})};
        QList<Trial> visible;
        for (int i = 0; i < 80; ++i) {
            QJsonObject point {{QStringLiteral("optimizer"), i % 4 == 0 ? text("sgd") : text("adam")}};
            const double momentum = i / 80.0;
            if (i % 4 == 0)
                point.insert(QStringLiteral("momentum"), momentum);
            visible.append(done(i, point, i % 4 == 0 ? 1 + std::abs(momentum - 0.3) : 1.1 + i % 3));
        }
        QList<double> found;
        for (int number = 100; number < 400; ++number) {
            const QJsonObject point = suggest(space, SearchMethod::Tpe, 2, number, visible);
            if (point.contains(QLatin1String("momentum")))
                found.append(valueOf(point, "momentum"));
        }
        QVERIFY(found.size() >= 5);
        QVERIFY2(std::abs(median(found) - 0.3) < 0.12, qPrintable(QString::number(median(found))));
    }

    //! Between the best places of two objectives.
    void coversTheParetoSet()
    {
        const SearchSpace space {number("x", -10, 10)};
        QList<Trial> visible;
        for (int i = 0; i < 120; ++i) {
            const QJsonObject point = suggest(space, SearchMethod::Tpe, 6, i, visible);
            const double x = valueOf(point, "x");
            visible.append(done(i, point, x * x));
            visible.last().objectives.append((x - 3) * (x - 3));
        }
        int inside = 0, low = 0, high = 0;
        for (const Trial &trial : visible.mid(40)) {
            const double x = valueOf(trial.point, "x");
            inside += x > -0.5 && x < 3.5 ? 1 : 0;
            low += std::abs(x - 0.5) < 1 ? 1 : 0;
            high += std::abs(x - 2.5) < 1 ? 1 : 0;
        }
        QVERIFY2(inside > 50, qPrintable(QString::number(inside)));
        QVERIFY2(low > 10 && high > 10, qPrintable(QStringLiteral("%1 and %2").arg(low).arg(high)));
    }

    //! ZDT1 (E. Zitzler, K. Deb, L. Thiele, 2000), whose best front dominates 10.66 up to (1, 11).
    void findsTheFrontOfZdt1()
    {
        constexpr int dimensions = 6;
        SearchSpace space;
        for (int i = 0; i < dimensions; ++i)
            space.append(number(qPrintable(QStringLiteral("x%1").arg(i)), 0, 1));
        const auto volumeOf = [&space](SearchMethod method, quint64 seed) {
            QList<Trial> trials;
            QList<QList<double>> results;
            for (int i = 0; i < 100; ++i) {
                const QJsonObject point = suggest(space, method, seed, i, trials);
                const double x = valueOf(point, "x0");
                double g = 1;
                for (int k = 1; k < dimensions; ++k)
                    g += 9 * point.value(QStringLiteral("x%1").arg(k)).toDouble() / (dimensions - 1);
                trials.append(done(i, point, x));
                trials.last().objectives.append(g * (1 - std::sqrt(x / g)));
                results.append(trials.last().objectives);
            }
            return hypervolume(results, {1, 11});
        };
        QList<double> tpe, random;
        for (quint64 seed = 1; seed <= 20; ++seed) {
            tpe.append(volumeOf(SearchMethod::Tpe, seed));
            random.append(volumeOf(SearchMethod::Random, seed));
        }
        const QString figures = QStringLiteral("%1, random %2").arg(median(tpe)).arg(median(random));
        QVERIFY2(10.66 - median(tpe) < 0.7 * (10.66 - median(random)), qPrintable(figures));
    }

    void repeatsNothingWhileSomethingIsLeft()
    {
        const SearchSpace space {category("lr", {0.001, 0.003, 0.01}), integer("layers", 1, 3),
                                 category("optimizer", {text("adam"), text("sgd")})};
        QList<Trial> trials;
        for (int i = 0; i < 18; ++i) {
            const QJsonObject point = suggest(space, SearchMethod::Tpe, 3, i + 100, trials);
            trials.append(done(i, point, 0));
            trials.last().objectives = {valueOf(point, "lr") + valueOf(point, "layers")};
        }
        // The first eight are Sobol's, which may repeat.
        QList<QJsonObject> distinct;
        for (const Trial &trial : std::as_const(trials)) {
            if (!distinct.contains(trial.point))
                distinct.append(trial.point);
        }
        const qsizetype repeated = trials.size() - distinct.size();
        for (qsizetype i = 8; i < trials.size() - repeated; ++i) {
            for (qsizetype k = 0; k < i; ++k)
                QVERIFY(trials[i].point != trials[k].point);
        }
        while (distinct.size() < 18) {
            const QJsonObject point = suggest(space, SearchMethod::Tpe, 3, int(trials.size()) + 100, trials);
            QVERIFY(!distinct.contains(point));
            distinct.append(point);
            trials.append(done(int(trials.size()), point, 1));
        }
        QCOMPARE(suggest(space, SearchMethod::Tpe, 3, 500, trials).size(), 3); // all were tried: one again
    }

    //! Points by hand, from before the ranges changed, or broken ones, do no harm.
    void endures_data()
    {
        QTest::addColumn<QJsonObject>("point");
        const QString x = QStringLiteral("x");
        QTest::newRow("without the parameter") << QJsonObject {};
        QTest::newRow("outside of the range") << QJsonObject {{x, 7}};
        QTest::newRow("text") << QJsonObject {{x, text("0.5")}};
        QTest::newRow("null") << QJsonObject {{x, QJsonValue::Null}};
        QTest::newRow("with another parameter") << QJsonObject {{x, 0.5}, {QStringLiteral("y"), 1}};
    }
    void endures()
    {
        QFETCH(QJsonObject, point);
        QList<Trial> visible;
        for (int i = 0; i < 40; ++i)
            visible.append(i % 2 == 0 ? done(i, at(0.2), 1) : done(i, point, 0));
        for (double found : suggestions(visible))
            QVERIFY(found >= 0 && found <= 1);
        for (Trial &trial : visible)
            trial.point = point;
        for (double found : suggestions(visible))
            QVERIFY(found >= 0 && found <= 1);
    }
};

QTEST_GUILESS_MAIN(TestTpe)
#include "tst_tpe.moc"
