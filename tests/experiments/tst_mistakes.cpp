// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/mistakes.h"
#include "testing.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

using namespace rondo;

namespace {

//! \a count mistakes of one cell, less and less confident.
QList<Mistake> cell(int label, int predicted, int count, double confidence)
{
    QList<Mistake> list;
    for (int i = 0; i < count; ++i)
        list << Mistake {1000 * label + 10 * predicted + i, label, predicted,
                         std::round(confidence * 1e4 - i) / 1e4, std::round(1000 + i) / 1e4};
    return list;
}

class TestMistakes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { testing::failOnWarnings(); }

    void keepsTheMostConfidentAndSomeOfEachCell()
    {
        const QList<Mistake> all = cell(4, 9, 3000, 0.99) + cell(7, 2, 120, 0.6) + cell(1, 5, 3, 0.4);
        const Mistakes mistakes = Mistakes::choose(all);
        QCOMPARE(mistakes.total, qint64(3123));
        QCOMPARE(mistakes.ofCell(4, 9).size(), Mistakes::mostConfident);
        QCOMPARE(mistakes.ofCell(7, 2).size(), Mistakes::perCell);
        QCOMPARE(mistakes.ofCell(1, 5).size(), 3);
        QCOMPARE(mistakes.ofCell(5, 1).size(), 0);
        QCOMPARE(mistakes.ofCell(7, 2).first(), all.at(3000)); // the most confident of its cell
    }

    void staysSmallWithAThousandClasses()
    {
        QList<Mistake> all;
        for (int label = 0; label < 1000; ++label)
            for (int next = 1; next < 11; ++next)
                all += cell(label, (label + next) % 1000, 2, 0.9);
        const Mistakes mistakes = Mistakes::choose(all);
        QCOMPARE(mistakes.kept.size(), Mistakes::most);
        QVERIFY(QJsonDocument(mistakes.toJson()).toJson(QJsonDocument::Compact).size() < 200'000);
    }

    void survivesTheReport()
    {
        const Mistakes mistakes = Mistakes::choose(cell(4, 9, 7, 0.75) + cell(0, 6, 2, 0.5));
        const Mistakes read = Mistakes::fromJson(mistakes.toJson());
        QCOMPARE(read.total, mistakes.total);
        QCOMPARE(read.kept, mistakes.kept);
    }

    void theWorstHaveTheHighestLoss()
    {
        const QList<Mistake> all {{1, 0, 1, 0.6, 0.39}, {2, 0, 1, 0.5, 0.001}, {3, 2, 1, 0.9, 0.05}};
        const QList<Mistake> worst = Mistakes::choose(all).worst(2);
        QCOMPARE(worst.size(), 2);
        QCOMPARE(worst[0].place, qint64(2));
        QCOMPARE(worst[1].place, qint64(3));
    }

    void badReportsGiveNone_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing") << QByteArray("{}");
        QTest::newRow("no list") << QByteArray(R"({"total":3,"kept":"all"})");
        QTest::newRow("short row") << QByteArray(R"({"kept":[[1,2]]})");
        QTest::newRow("words") << QByteArray(R"({"kept":[["a","b","c","d","e"]]})");
        QTest::newRow("negative") << QByteArray(R"({"kept":[[-1,0,1,0.5,0.5],[1,-2,1,0.5,0.5]]})");
        QTest::newRow("no probability") << QByteArray(R"({"kept":[[1,0,1,7,0.5],[1,0,1,0.5,null]]})");
    }

    void badReportsGiveNone()
    {
        QFETCH(QByteArray, json);
        QVERIFY(Mistakes::fromJson(QJsonDocument::fromJson(json).object()).kept.isEmpty());
    }
};

} // namespace

QTEST_GUILESS_MAIN(TestMistakes)
#include "tst_mistakes.moc"
