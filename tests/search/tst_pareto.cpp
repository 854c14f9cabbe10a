// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/hypervolume.h"
#include "search/pareto.h"
#include "testing.h"

#include <cmath>
#include <limits>

using namespace rondo;

namespace {
constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();
constexpr double infinity = std::numeric_limits<double>::infinity();
using Points = QList<QList<double>>;
} // namespace

class TestPareto : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { testing::failOnWarnings(); }

    void front_data()
    {
        QTest::addColumn<Points>("points");
        QTest::addColumn<QList<int>>("front");
        QTest::newRow("none") << Points {} << QList<int> {};
        QTest::newRow("one") << Points {{3, 4}} << QList<int> {0};
        QTest::newRow("one objective") << Points {{3}, {1}, {2}, {1}} << QList<int> {1, 3};
        QTest::newRow("stairs") << Points {{3, 1}, {2, 2}, {1, 3}, {3, 3}, {2, 3}} << QList<int> {0, 1, 2};
        QTest::newRow("equal in one") << Points {{1, 2}, {1, 1}} << QList<int> {1};
        QTest::newRow("equal points") << Points {{1, 2}, {2, 2}, {1, 2}} << QList<int> {0, 2};
        QTest::newRow("three objectives")
            << Points {{1, 2, 3}, {3, 2, 1}, {2, 2, 2}, {3, 3, 3}} << QList<int> {0, 1, 2};
        QTest::newRow("NaN") << Points {{notANumber, 0}, {1, 1}, {0, notANumber}} << QList<int> {1};
        QTest::newRow("only NaN") << Points {{notANumber}, {notANumber}} << QList<int> {};
        QTest::newRow("infinite") << Points {{infinity, 0}, {1, 1}, {2, infinity}} << QList<int> {0, 1};
        QTest::newRow("of other lengths") << Points {{1, 1}, {0}, {}, {2, 2}, {0, 0, 0}} << QList<int> {0};
        QTest::newRow("without values") << Points {{}, {}} << QList<int> {};
    }
    void front()
    {
        QFETCH(Points, points);
        QTEST(paretoFront(points), "front");
    }

    //! Against the definition, on points that chance made.
    void agreesWithTheDefinition()
    {
        quint32 state = 7;
        for (int objectives : {2, 3, 4}) {
            Points points;
            for (int i = 0; i < 120; ++i) {
                points.append(QList<double> {});
                for (int k = 0; k < objectives; ++k) {
                    state = state * 1664525u + 1013904223u;
                    points.last().append((state >> 24) % 12);
                }
            }
            QList<int> expected;
            for (int i = 0; i < points.size(); ++i) {
                const bool isDominated
                    = std::any_of(points.begin(), points.end(), [&](const QList<double> &other) {
                          for (int k = 0; k < objectives; ++k) {
                              if (other[k] > points[i][k])
                                  return false;
                          }
                          return other != points[i];
                      });
                if (!isDominated)
                    expected.append(i);
            }
            QCOMPARE(paretoFront(points), expected);
        }
    }

    void volume_data()
    {
        QTest::addColumn<Points>("points");
        QTest::addColumn<QList<double>>("reference");
        QTest::addColumn<double>("volume");
        QTest::newRow("none") << Points {} << QList<double> {1, 1} << 0.0;
        QTest::newRow("one objective") << Points {{0.5}, {0.25}} << QList<double> {1} << 0.75;
        QTest::newRow("a point") << Points {{1, 2}} << QList<double> {4, 4} << 6.0;
        QTest::newRow("stairs") << Points {{1, 3}, {3, 1}, {2, 2}} << QList<double> {4, 4} << 6.0;
        QTest::newRow("dominated, equal, beyond")
            << Points {{1, 3}, {2, 3}, {1, 3}, {4, 0}, {0, 5}} << QList<double> {4, 4} << 3.0;
        QTest::newRow("NaN and other lengths")
            << Points {{notANumber, 0}, {0}, {}, {1, 1, 1}, {1, 1}} << QList<double> {2, 2} << 1.0;
        QTest::newRow("three objectives")
            << Points {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}} << QList<double> {2, 2, 2} << 7.0;
        QTest::newRow("four objectives")
            << Points {{1, 0, 0, 0}, {0, 1, 0, 0}, {0, 0, 1, 0}, {0, 0, 0, 1}} << QList<double> {2, 2, 2, 2} << 15.0;
    }
    void volume()
    {
        QFETCH(Points, points);
        QFETCH(QList<double>, reference);
        QTEST(hypervolume(points, reference), "volume");
    }

    //! On a lattice the volume is the number of its cells that a point dominates.
    void volumeAgreesWithCounting_data()
    {
        QTest::addColumn<int>("objectives");
        for (int objectives = 1; objectives <= 4; ++objectives)
            QTest::addRow("%d", objectives) << objectives;
    }
    void volumeAgreesWithCounting()
    {
        QFETCH(int, objectives);
        constexpr int side = 9;
        quint32 state = 3;
        for (int round = 0; round < 20; ++round) {
            Points points;
            for (int i = 0; i < 5 * round; ++i) {
                QList<double> point;
                for (int k = 0; k < objectives; ++k) {
                    state = state * 1664525u + 1013904223u;
                    point.append((state >> 24) % side);
                }
                points.append(point);
            }
            int cells = 0;
            for (int cell = 0; cell < int(std::pow(side, objectives)); ++cell) {
                cells += std::any_of(points.begin(), points.end(), [&](const QList<double> &point) {
                    int rest = cell;
                    for (const double value : point) {
                        if (value > rest % side)
                            return false;
                        rest /= side;
                    }
                    return true;
                });
            }
            QCOMPARE(hypervolume(points, QList<double>(objectives, side)), double(cells));
        }
    }

    void order_data()
    {
        QTest::addColumn<Points>("points");
        QTest::addColumn<QList<int>>("order");
        QTest::newRow("one objective")
            << Points {{3}, {1}, {notANumber}, {2}, {1}} << QList<int> {1, 4, 3, 0};
        QTest::newRow("front by front") << Points {{3, 3}, {1, 1}, {2, 2}} << QList<int> {1, 2, 0};
        // Up to (13, 13): 72 of its own; then 39 - 24, 39 - 27 and 55 - 45 more.
        QTest::newRow("most volume first")
            << Points {{2, 8}, {4, 5}, {0, 10}, {10, 0}} << QList<int> {1, 3, 2, 0};
        QTest::newRow("however large they are")
            << Points {{0.002, 8e9}, {0.004, 5e9}, {0, 1e10}, {0.01, 0}} << QList<int> {1, 3, 2, 0};
        // Without volume: the ends have endless room; the middle at 4 has more than the one at 1.
        QTest::newRow("most room first") << Points {{1, 9}, {4, 5}, {0, infinity}, {10, 0}} << QList<int> {2, 3, 1, 0};
        QTest::newRow("equal points") << Points {{1, 2}, {1, 2}, {2, 1}} << QList<int> {0, 2, 1};
        QTest::newRow("left out") << Points {{notANumber, 1}, {1, 1}, {}} << QList<int> {1};
    }
    void order()
    {
        QFETCH(Points, points);
        QTEST(paretoOrder(points), "order");
    }
};

QTEST_GUILESS_MAIN(TestPareto)
#include "tst_pareto.moc"
