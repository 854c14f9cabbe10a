// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/digest.h"
#include "data/digits.h"
#include "base/random.h"
#include "samples.h"
#include "testing.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <cmath>

using namespace rondo;

class TestDigits : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { testing::failOnWarnings(); }

    void randomNumbersAreTheSameEverywhere()
    {
        // SplitMix64's first output for the seed 0, as its authors publish it.
        QCOMPARE(mixedBits(0x9e3779b97f4a7c15u), 0xe220a8397b1dcdafu);
        CountedRandom random(5);
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < 100000; ++i) {
            const double value = random.bell();
            sum += value;
            squares += value * value;
        }
        QVERIFY(std::abs(sum / 100000) < 0.02);
        QVERIFY(std::abs(squares / 100000 - 1) < 0.02);
    }

    void equalOptionsGiveEqualDigits()
    {
        QTemporaryDir folder;
        auto objects = ObjectStore::open(folder.path());
        QVERIFY_RESULT(objects);
        const DigitOptions options {.seed = 3, .style = 0.25, .train = 600, .test = 200};
        const auto first = generateDigits(*objects, options);
        QVERIFY_RESULT(first);
        QCOMPARE(*generateDigits(*objects, options), *first);
        for (const DigitOptions &other : {DigitOptions {4, 0.25, 600, 200}, DigitOptions {3, 0.5, 600, 200},
                                          DigitOptions {3, 0.25, 601, 200}})
            QVERIFY(*generateDigits(*objects, other) != *first);
    }

    void knownPixels()
    {
        // The digits of all writers are part of every recorded experiment: they must not change by accident,
        // on any machine.
        DigestStream stream;
        for (int i = 0; i < 1000; ++i) {
            const DigitPixels pixels = drawDigit(i % 10, quint64(i / 10), quint64(i), double(i % 3) / 2);
            stream.add(std::as_bytes(std::span(pixels)));
        }
        QCOMPARE(stream.finish(),
                 QStringLiteral("sha256:c96cefaf8af19e72f050e3b03bdbf069188a909a6aba1c33761305edb65b891b"));
    }

    void splitsAndBalance()
    {
        QTemporaryDir folder;
        auto objects = ObjectStore::open(folder.path());
        QVERIFY_RESULT(objects);
        const auto digest = generateDigits(*objects, {.train = 6000, .test = 1000});
        QVERIFY_RESULT(digest);
        const auto version = DatasetVersion::open(*objects, *digest);
        QVERIFY_RESULT(version);
        QCOMPARE(version->size(), 7000);
        QCOMPARE(version->split(Split::Test).size(), size_t(1000));
        QCOMPARE(version->split(Split::Validation).size(), size_t(500));
        std::array<int, 10> counts {};
        for (qint64 i = 0; i < version->size(); ++i)
            ++counts[size_t(version->label(i))];
        QVERIFY(std::ranges::all_of(counts, [](int count) { return count == 700; }));
        // As light as MNIST: 0.1307 and 0.3081.
        QVERIFY(std::abs(version->statistics().value(QLatin1String("mean")).toDouble() - 0.1307) < 0.02);
        QVERIFY(std::abs(version->statistics().value(QLatin1String("std")).toDouble() - 0.3081) < 0.02);
    }

    void centredAsMnist()
    {
        double worst = 0;
        for (quint64 i = 0; i < 2000; ++i) {
            const DigitPixels pixels = drawDigit(int(i % 10), i, 0);
            double mass = 0;
            double x = 0;
            double y = 0;
            for (size_t place = 0; place < pixels.size(); ++place) {
                mass += pixels[place];
                x += pixels[place] * (double(place % 28) + 0.5);
                y += pixels[place] * (double(place / 28) + 0.5);
            }
            QVERIFY(mass > 255 * 15);
            worst = std::max({worst, std::abs(x / mass - 14.5), std::abs(y / mass - 14.5)});
        }
        QVERIFY2(worst < 2.5, qPrintable(QString::number(worst)));
    }

    void styleThinsTheStrokes()
    {
        const auto meanInk = [](double style) {
            qint64 sum = 0;
            for (quint64 i = 0; i < 2000; ++i) {
                for (const quint8 pixel : drawDigit(int(i % 10), i, 0, style))
                    sum += pixel;
            }
            return double(sum) / 2000;
        };
        const double usual = meanInk(0);
        QVERIFY(meanInk(0.5) < 0.95 * usual);
        QVERIFY(meanInk(1) < 0.9 * meanInk(0.5));
    }

    void fast()
    {
        QElapsedTimer timer;
        timer.start();
        constexpr int count = 20000;
        qint64 ink = 0;
        for (int i = 0; i < count; ++i)
            ink += drawDigit(i % 10, quint64(i / 10), quint64(i))[14 * 28 + 14];
        const double perSecond = count / (double(timer.nsecsElapsed()) / 1e9);
        QVERIFY(ink > 0);
        qInfo("%.0f digits/s with one thread", perSecond);
        // A bar for a build that is not optimised and a machine that does something else.
        QVERIFY(perSecond > 3000);
    }

    void wrongOptions_data()
    {
        QTest::addColumn<double>("style");
        QTest::addColumn<qint64>("train");
        QTest::addColumn<qint64>("test");
        QTest::addColumn<QString>("reason");
        QTest::newRow("style below") << -0.1 << qint64(100) << qint64(10) << QStringLiteral("style");
        QTest::newRow("style above") << 1.5 << qint64(100) << qint64(10) << QStringLiteral("1.5");
        QTest::newRow("style not a number")
            << std::nan("") << qint64(100) << qint64(10) << QStringLiteral("style");
        QTest::newRow("none") << 0.0 << qint64(0) << qint64(10) << QStringLiteral("train");
        QTest::newRow("too many") << 0.0 << (qint64(1) << 40) << qint64(10) << QStringLiteral("train");
        QTest::newRow("negative") << 0.0 << qint64(100) << qint64(-1) << QStringLiteral("test");
    }
    void wrongOptions()
    {
        QFETCH(double, style);
        QFETCH(qint64, train);
        QFETCH(qint64, test);
        QFETCH(QString, reason);
        QTemporaryDir folder;
        auto objects = ObjectStore::open(folder.path());
        QVERIFY_RESULT(objects);
        QVERIFY_ERROR(generateDigits(*objects, {.style = style, .train = train, .test = test}), reason);
    }

    void canBeStopped()
    {
        QTemporaryDir folder;
        auto objects = ObjectStore::open(folder.path());
        QVERIFY_RESULT(objects);
        qint64 calls = 0;
        const auto stop = [&](qint64, qint64, const QString &) { return ++calls < 2; };
        QVERIFY_ERROR(generateDigits(*objects, {}, stop), QStringLiteral("stopped"));
        QCOMPARE(calls, 2);
    }
};

QTEST_GUILESS_MAIN(TestDigits)
#include "tst_digits.moc"
