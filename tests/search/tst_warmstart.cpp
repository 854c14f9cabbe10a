// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/warmstart.h"
#include "spaces.h"
#include "testing.h"

#include <cmath>

using namespace rondo;
using namespace rondo::testing;

namespace {

using Points = QList<QJsonObject>;
using Searches = QList<QList<Trial>>;

QJsonObject xy(double x, const QJsonValue &y)
{
    return {{QStringLiteral("x"), x}, {QStringLiteral("y"), y}};
}

} // namespace

class TestWarmStart : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { testing::failOnWarnings(); }

    void first_data()
    {
        QTest::addColumn<SearchSpace>("space");
        QTest::addColumn<Searches>("searches");
        QTest::addColumn<int>("most");
        QTest::addColumn<Points>("first");
        const SearchSpace space {number("x", 0, 10), category("y", {text("a"), text("b")})};
        const auto search = [](const QList<std::pair<QJsonObject, double>> &rows) {
            QList<Trial> trials;
            for (const auto &[point, objective] : rows)
                trials.append(done(int(trials.size()), point, objective));
            return trials;
        };
        // The best quarter of eight.
        const QList<Trial> eight = search({{xy(1, text("a")), 8},
                                           {xy(2, text("b")), 1},
                                           {xy(3, text("a")), 7},
                                           {xy(4, text("a")), 2},
                                           {xy(5, text("a")), 6},
                                           {xy(6, text("a")), 5},
                                           {xy(7, text("a")), 9},
                                           {xy(8, text("a")), 3}});
        QTest::newRow("nothing known") << space << Searches {} << 3 << Points {};
        QTest::newRow("empty search") << space << Searches {{}} << 3 << Points {};
        QTest::newRow("best first") << space << Searches {eight} << 3
                                    << Points {xy(2, text("b")), xy(4, text("a"))};
        QTest::newRow("not more than wanted") << space << Searches {eight} << 1 << Points {xy(2, text("b"))};
        QTest::newRow("none wanted") << space << Searches {eight} << 0 << Points {};
        const QList<Trial> other = search({{xy(9, text("b")), 0.1}, {xy(0, text("b")), 0.2}});
        QTest::newRow("in turns, whatever the size of the results")
            << space << Searches {eight, other} << 3
            << Points {xy(2, text("b")), xy(9, text("b")), xy(4, text("a"))};
        QTest::newRow("almost the same once") << space << Searches {eight, search({{xy(2.3, text("b")), 0}})}
                                              << 3 << Points {xy(2, text("b")), xy(4, text("a"))};
        QTest::newRow("beyond the range")
            << space << Searches {search({{xy(70, text("a")), 1}})} << 3 << Points {xy(10, text("a"))};
        QTest::newRow("below the range")
            << space << Searches {search({{xy(-1, text("a")), 1}})} << 3 << Points {xy(0, text("a"))};
        QTest::newRow("a choice that is none any more")
            << space << Searches {search({{xy(2, text("z")), 1}})} << 3 << Points {};
        QTest::newRow("text for a number")
            << space
            << Searches {search({{{{QStringLiteral("x"), text("2")}, {QStringLiteral("y"), text("a")}}, 1}})}
            << 3 << Points {};
        QTest::newRow("a new parameter") << SearchSpace {number("x", 0, 10), number("z", 0, 4)}
                                         << Searches {search({{xy(2, text("a")), 1}})} << 3
                                         << Points {{{QStringLiteral("x"), 2}, {QStringLiteral("z"), 2}}};
        QTest::newRow("mostly new parameters")
            << SearchSpace {number("x", 0, 10), number("z", 0, 4), number("u", 0, 4)}
            << Searches {search({{xy(2, text("a")), 1}})} << 3 << Points {};
        QTest::newRow("another search altogether")
            << SearchSpace {number("z", 0, 4)} << Searches {eight} << 3 << Points {};
        QTest::newRow("conditional") << SearchSpace {category("y", {text("a"), text("b")}),
                                                     within(number("x", 0, 10), "y", {text("a")})}
                                     << Searches {search({{xy(2, text("b")), 1}})} << 3
                                     << Points {{{QStringLiteral("y"), text("b")}}};
        QList<Trial> failed = search({{xy(2, text("b")), 1}, {xy(3, text("b")), 2}});
        failed[0].state = Trial::State::Failed;
        failed[1].objectives.clear();
        QTest::newRow("all failed") << space << Searches {failed} << 3 << Points {};
        QTest::newRow("no space") << SearchSpace {} << Searches {eight} << 3 << Points {};
    }
    void first()
    {
        QFETCH(SearchSpace, space);
        QFETCH(Searches, searches);
        QFETCH(int, most);
        QFETCH(Points, first);
        const Prior prior = priorFrom(space, searches, most);
        QCOMPARE(prior.first, first);
        QCOMPARE(prior.reason.isEmpty(), first.isEmpty());
        for (SearchMethod method : {SearchMethod::Random, SearchMethod::Sobol, SearchMethod::Tpe}) {
            for (int i = 0; i < first.size(); ++i)
                QCOMPARE(suggest(space, method, 5, i, {}, prior), first[i]);
        }
        // Behind them the others begin.
        QCOMPARE(suggest(space, SearchMethod::Sobol, 5, int(first.size()) + 2, {}, prior),
                 suggest(space, SearchMethod::Sobol, 5, 2, {}));
    }

    //! Earlier results on a function whose best place has moved a little: fewer trials to the same.
    void reachesMoreWithLess()
    {
        const SearchSpace space {number("a", -5, 5), number("b", -5, 5), number("c", 1e-4, 1, true)};
        const auto objective = [](double shift) {
            return [shift](const QJsonObject &p) {
                return std::pow(valueOf(p, "a") - 2 - shift, 2) + std::pow(valueOf(p, "b") + 1 + shift, 2)
                    + std::pow(std::log10(valueOf(p, "c")) + 2 + shift, 2);
            };
        };
        QList<double> cold, warm;
        for (quint64 seed = 1; seed <= 9; ++seed) {
            const QList<Trial> earlier = searched(space, SearchMethod::Tpe, seed, 40, objective(0));
            const Prior prior = priorFrom(space, {earlier});
            QList<Trial> trials;
            for (int i = 0; i < 6; ++i) {
                const QJsonObject point = suggest(space, SearchMethod::Tpe, seed + 100, i, trials, prior);
                trials.append(done(i, point, objective(0.2)(point)));
            }
            warm.append(bestOf(trials));
            cold.append(bestOf(searched(space, SearchMethod::Tpe, seed + 100, 18, objective(0.2))));
        }
        QVERIFY2(median(warm) < median(cold),
                 qPrintable(QStringLiteral("%1, cold %2").arg(median(warm)).arg(median(cold))));
    }

    //! TPE goes where earlier trials were good, but its own results soon say more.
    void ownTrialsOverruleThePrior()
    {
        const SearchSpace space {number("x", 0, 1)};
        QList<Trial> earlier, own;
        for (int i = 0; i < 60; ++i)
            earlier.append(done(i, {{QStringLiteral("x"), i / 60.0}}, std::abs(i / 60.0 - 0.2)));
        Prior prior = priorFrom(space, {earlier}, 0);
        const auto nearTo = [&](double place) {
            int count = 0;
            for (int number = 500; number < 560; ++number)
                count += std::abs(valueOf(suggest(space, SearchMethod::Tpe, 2, number, own, prior), "x")
                                  - place)
                        < 0.15
                    ? 1
                    : 0;
            return count;
        };
        QVERIFY2(nearTo(0.2) > 40, qPrintable(QString::number(nearTo(0.2))));
        for (int i = 0; i < 60; ++i)
            own.append(done(i, {{QStringLiteral("x"), i / 60.0}}, 100 + std::abs(i / 60.0 - 0.8)));
        QVERIFY2(nearTo(0.8) > 30, qPrintable(QString::number(nearTo(0.8))));
    }
};

QTEST_GUILESS_MAIN(TestWarmStart)
#include "tst_warmstart.moc"
