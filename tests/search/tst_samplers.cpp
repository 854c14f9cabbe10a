// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/sobol.h"
#include "spaces.h"
#include "testing.h"

#include <cmath>
#include <limits>
#include <set>
#include <thread>

using namespace rondo;
using namespace rondo::testing;

namespace {

constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();
constexpr double infinity = std::numeric_limits<double>::infinity();

//! One of each kind.
SearchSpace mixedSpace()
{
    return {number("dropout", 0, 0.5),
            number("lr", 1e-5, 1e-1, true),
            integer("layers", 1, 4),
            integer("batch_size", 8, 512, true),
            category("optimizer", {text("adam"), text("sgd")}),
            within(number("momentum", 0.5, 0.99), "optimizer", {text("sgd")}),
            category("bias", {true, false})};
}

//! Why a point is none of the space; empty when it is.
QString complaint(const SearchSpace &space, const QJsonObject &point)
{
    int expected = 0;
    for (const Dimension &dimension : space) {
        const QJsonValue value = point.value(dimension.name);
        const bool exists
            = dimension.parent.isEmpty() || dimension.when.contains(point.value(dimension.parent));
        if (exists == value.isUndefined())
            return dimension.name + QLatin1String(exists ? " is missing" : " should not be");
        expected += exists ? 1 : 0;
        if (!exists)
            continue;
        if (dimension.kind == Dimension::Kind::Category) {
            if (!dimension.categories.contains(value))
                return dimension.name + QLatin1String(" has another value");
            continue;
        }
        if (!value.isDouble() || value.toDouble() < dimension.low || value.toDouble() > dimension.high)
            return dimension.name + QStringLiteral(" is %1").arg(value.toDouble(notANumber));
        if (dimension.kind == Dimension::Kind::Integer && value.toDouble() != std::floor(value.toDouble()))
            return dimension.name + QLatin1String(" is not whole");
    }
    return point.size() == expected ? QString() : QStringLiteral("there is more in it");
}

double anyObjective(const QJsonObject &point)
{
    return std::abs(std::log10(point.value(QLatin1String("lr")).toDouble()) + 3)
        + point.value(QLatin1String("dropout")).toDouble()
        - point.value(QLatin1String("momentum")).toDouble();
}

//! Hickernell's centred L2 discrepancy: the lower, the evener.
double discrepancy(const std::vector<std::vector<double>> &points)
{
    const double n = double(points.size());
    const double axes = double(points[0].size());
    double single = 0, pairs = 0;
    for (const auto &x : points) {
        double product = 1;
        for (double v : x)
            product *= 1 + 0.5 * std::abs(v - 0.5) - 0.5 * (v - 0.5) * (v - 0.5);
        single += product;
        for (const auto &y : points) {
            double both = 1;
            for (std::size_t i = 0; i < x.size(); ++i)
                both *= 1 + 0.5 * std::abs(x[i] - 0.5) + 0.5 * std::abs(y[i] - 0.5)
                    - 0.5 * std::abs(x[i] - y[i]);
            pairs += both;
        }
    }
    return std::pow(13.0 / 12, axes) - 2 / n * single + pairs / (n * n);
}

} // namespace

class TestSamplers : public QObject {
    Q_OBJECT

    static void addMethods()
    {
        QTest::addColumn<SearchMethod>("method");
        QTest::newRow("random") << SearchMethod::Random;
        QTest::newRow("Sobol") << SearchMethod::Sobol;
        QTest::newRow("TPE") << SearchMethod::Tpe;
    }

private Q_SLOTS:
    void init() { testing::failOnWarnings(); }

    void staysInTheSpace_data() { addMethods(); }
    void staysInTheSpace()
    {
        QFETCH(SearchMethod, method);
        const SearchSpace space = mixedSpace();
        for (const Trial &trial : searched(space, method, 5, 150, anyObjective)) {
            const QString wrong = complaint(space, trial.point);
            QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        }
    }

    void isAFunctionOfItsArguments_data() { addMethods(); }
    void isAFunctionOfItsArguments()
    {
        QFETCH(SearchMethod, method);
        const SearchSpace space = mixedSpace();
        QList<Trial> visible = searched(space, method, 9, 60, anyObjective);
        const QJsonObject expected = suggest(space, method, 9, 60, visible);
        std::reverse(visible.begin(), visible.end()); // whatever order the store gives them in
        std::vector<QJsonObject> found(4);
        std::vector<std::thread> threads;
        for (QJsonObject &point : found)
            threads.emplace_back([&] { point = suggest(space, method, 9, 60, visible); });
        for (std::thread &thread : threads)
            thread.join();
        for (const QJsonObject &point : found)
            QCOMPARE(point, expected);
        QVERIFY(suggest(space, method, 10, 60, visible) != expected);
        QVERIFY(suggest(space, method, 9, 61, visible) != expected);
    }

    //! What a search gives must not change from version to version: people resume theirs.
    void keepsItsNumbers()
    {
        const SearchSpace space {number("x", 0, 1), integer("n", 1, 1000)};
        const auto x = [&](SearchMethod method) {
            return suggest(space, method, 42, 7, {}).value(QLatin1String("x")).toDouble();
        };
        QCOMPARE(x(SearchMethod::Random), 0.172762286405855);
        QCOMPARE(x(SearchMethod::Sobol), 0.73365939273016068);
        const auto objective
            = [](const QJsonObject &point) { return point.value(QLatin1String("x")).toDouble(); };
        QCOMPARE(searched(space, SearchMethod::Tpe, 42, 30, objective).last().point.value(QLatin1String("n")),
                 QJsonValue(321));
    }

    void givesEachItsShare_data()
    {
        QTest::addColumn<SearchMethod>("method");
        QTest::addColumn<Dimension>("dimension");
        QTest::addColumn<double>("below");
        QTest::addColumn<double>("share");
        for (const auto &[name, method] :
             {std::pair("random: ", SearchMethod::Random), std::pair("Sobol: ", SearchMethod::Sobol)}) {
            const auto row = [name = QByteArray(name), method = method](
                                 const char *what, const Dimension &dimension, double below, double share) {
                QTest::newRow((name + what).constData()) << method << dimension << below << share;
            };
            row("number", number("x", -2, 6), 0, 0.25);
            row("logarithmic number", number("x", 1e-4, 1), 1e-2, 0.01);
            row("logarithmic number, decades", number("x", 1e-4, 1, true), 1e-2, 0.5);
            row("first whole number", integer("x", 1, 4), 1.5, 0.25);
            row("all but the last whole number", integer("x", 1, 4), 3.5, 0.75);
            row("logarithmic whole number", integer("x", 1, 127, true), 8,
                0.4887); // from 0.5 to 7.5 of 0.5 to 127.5
            row("category", category("x", {0, 1, 2, 3, 4}), 0.5, 0.2);
        }
    }
    void givesEachItsShare()
    {
        QFETCH(SearchMethod, method);
        QFETCH(Dimension, dimension);
        QFETCH(double, below);
        QFETCH(double, share);
        int found = 0;
        for (int i = 0; i < 4096; ++i)
            found += suggest({dimension}, method, 3, i, {}).value(dimension.name).toDouble() < below ? 1 : 0;
        const double tolerance = method == SearchMethod::Random ? 0.025 : 0.005;
        QVERIFY2(std::abs(found / 4096.0 - share) < tolerance, qPrintable(QString::number(found / 4096.0)));
    }

    //! Of 256 points each lies in another 256th, on every axis: so the direction numbers are right, and the
    //! scrambling keeps it.
    void sobolFillsEveryAxis()
    {
        for (int dimension = 0; dimension < sobolDimensions; ++dimension) {
            for (quint32 start : {0u, 256u}) {
                std::set<int> places;
                for (quint32 i = 0; i < 256; ++i)
                    places.insert(int(sobol(start + i, dimension, 77) * 256));
                QCOMPARE(places.size(), std::size_t(256));
            }
        }
    }

    //! Of 256 points in the first two axes one lies in each of the boxes 1/16 x 1/16.
    void sobolFillsTheFirstPlane()
    {
        std::set<int> boxes;
        for (quint32 i = 0; i < 256; ++i)
            boxes.insert(16 * int(sobol(i, 0, 5) * 16) + int(sobol(i, 1, 5) * 16));
        QCOMPARE(boxes.size(), std::size_t(256));
    }

    void sobolIsEvener_data()
    {
        QTest::addColumn<int>("axes");
        QTest::addColumn<double>("atMost"); // of the discrepancy of random points
        QTest::newRow("2 axes") << 2 << 0.2;
        QTest::newRow("6 axes") << 6 << 0.5;
        QTest::newRow("12 axes") << 12 << 0.9;
    }
    void sobolIsEvener()
    {
        QFETCH(int, axes);
        QFETCH(double, atMost);
        SearchSpace space;
        for (int i = 0; i < axes; ++i)
            space.append({.name = QString::number(i)});
        const auto unevenness = [&](SearchMethod method, quint64 seed) {
            std::vector<std::vector<double>> points;
            for (int number = 0; number < 128; ++number) {
                const QJsonObject point = suggest(space, method, seed, number, {});
                points.emplace_back();
                for (const Dimension &dimension : space)
                    points.back().push_back(point.value(dimension.name).toDouble());
            }
            return discrepancy(points);
        };
        QList<double> ratios;
        for (quint64 seed = 1; seed <= 7; ++seed)
            ratios.append(unevenness(SearchMethod::Sobol, seed) / unevenness(SearchMethod::Random, seed));
        QVERIFY2(median(ratios) < atMost, qPrintable(QString::number(median(ratios))));
    }

    void garbage_data()
    {
        QTest::addColumn<SearchSpace>("space");
        QTest::addColumn<QJsonObject>("expected"); // values; null: there is one, whatever it is
        const QString x = QStringLiteral("x");
        const QJsonObject nothing, some {{x, QJsonValue::Null}};
        QTest::newRow("empty space") << SearchSpace {} << nothing;
        QTest::newRow("no category") << SearchSpace {category("x", {})} << nothing;
        QTest::newRow("one category")
            << SearchSpace {category("x", {text("a")})} << QJsonObject {{x, text("a")}};
        QTest::newRow("low = high") << SearchSpace {number("x", 3, 3)} << QJsonObject {{x, 3}};
        QTest::newRow("low = high, logarithmic")
            << SearchSpace {number("x", 3, 3, true)} << QJsonObject {{x, 3}};
        QTest::newRow("low = high, whole") << SearchSpace {integer("x", 3, 3)} << QJsonObject {{x, 3}};
        QTest::newRow("low > high") << SearchSpace {number("x", 5, 2)} << some;
        QTest::newRow("no whole number") << SearchSpace {integer("x", 0.2, 0.8)} << nothing;
        QTest::newRow("one whole number") << SearchSpace {integer("x", 0.2, 1.8)} << QJsonObject {{x, 1}};
        QTest::newRow("NaN") << SearchSpace {number("x", notANumber, 2)} << nothing;
        QTest::newRow("infinite") << SearchSpace {number("x", 0, infinity)} << nothing;
        QTest::newRow("wider than a number") << SearchSpace {number("x", -1e308, 1e308)} << nothing;
        QTest::newRow("logarithm of 0") << SearchSpace {number("x", 0, 2, true)} << some;
        QTest::newRow("logarithm below 0") << SearchSpace {number("x", -2, 2, true)} << some;
        QTest::newRow("logarithm of the whole number 0") << SearchSpace {integer("x", 0, 9, true)} << some;
        QTest::newRow("huge whole numbers") << SearchSpace {integer("x", -1e300, 1e300)} << some;
        QTest::newRow("parent unknown") << SearchSpace {within(number("x", 0, 1), "y", {1})} << nothing;
        QTest::newRow("child of itself") << SearchSpace {within(number("x", 0, 1), "x", {1})} << nothing;
        QTest::newRow("child without values")
            << SearchSpace {number("x", 0, 1), within(number("y", 0, 1), "x", {})} << some;
        QTest::newRow("twice the same") << SearchSpace {number("x", 0, 1), number("x", 0, 1)} << some;
    }
    void garbage()
    {
        QFETCH(SearchSpace, space);
        QFETCH(QJsonObject, expected);
        QList<Trial> visible;
        for (int i = 0; i < 30; ++i)
            visible.append(done(i, suggest(space, SearchMethod::Random, 1, i, {}), i % 7));
        for (SearchMethod method : {SearchMethod::Random, SearchMethod::Sobol, SearchMethod::Tpe}) {
            for (int number : {0, 1, 30, -1, std::numeric_limits<int>::max()}) {
                const QJsonObject point = suggest(space, method, 0, number, visible);
                QCOMPARE(point.keys(), expected.keys());
                for (auto it = expected.begin(); it != expected.end(); ++it) {
                    const QJsonValue value = point.value(it.key());
                    QVERIFY(it->isNull() ? std::isfinite(value.toDouble(notANumber)) : value == *it);
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestSamplers)
#include "tst_samplers.moc"
