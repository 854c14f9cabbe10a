// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/dataset.h"
#include "models/lineage.h"
#include "models/registering.h"
#include "registryfixture.h"

using namespace rondo;
using testing::must;
using testing::Registry;

namespace {

//! "mnist@1 > run 1; run 1 > convnet-1; ...": reads as a picture, and a failure as a diff.
QString linksText(const Lineage &lineage)
{
    QStringList links;
    for (const auto &[cause, effect] : lineage.links)
        links << Lineage::title(lineage.nodes.at(cause)) + QStringLiteral(" > ")
                + Lineage::title(lineage.nodes.at(effect));
    return links.join(QStringLiteral("; "));
}

//! Two datasets, three runs; two models from mnist@1 (one in two deployments) and one from mnist@2.
struct History : Registry {
    const Digest one = digest(QStringLiteral("1")), two = digest(QStringLiteral("2"));
    RunId first, second, third;

    History()
    {
        dataset(QStringLiteral("mnist"), 1, one);
        dataset(QStringLiteral("mnist"), 2, two);
        first = run({QStringLiteral("a-1"), QStringLiteral("a-2")}, one);
        second = run({QStringLiteral("b-1")}, one);
        third = run({QStringLiteral("c-1")}, two);
        for (const Experiment &experiment :
             {this->experiment(first, 0), this->experiment(first, 1), this->experiment(third, 0)})
            must(registerModel(*database, objects, experiment.id, QStringLiteral("digits")));
        deployment(QStringLiteral("desk"), QStringLiteral("digits"), 1);
        deployment(QStringLiteral("shop"), QStringLiteral("digits"), 1, false);
        must(models.setAlias(QStringLiteral("digits"), QStringLiteral("champion"), 1));
        must(models.setAlias(QStringLiteral("digits"), QStringLiteral("best"), 1));
        must(models.retire(QStringLiteral("digits"), 2));
    }

    DatasetRow mnist(int version) const
    {
        DatasetRow row;
        row.name = QStringLiteral("mnist");
        row.version = version;
        row.digest = version == 1 ? one : two;
        return row;
    }

    ModelVersion version(int number) const { return must(models.find(QStringLiteral("digits"), number)); }
};

} // namespace

class TestLineage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { testing::failOnWarnings(); }

    void ofAModel()
    {
        const History history;
        const auto lineage = lineageOf(*history.database, history.version(1));
        QVERIFY_RESULT(lineage);
        QCOMPARE(linksText(*lineage),
                 QStringLiteral(
                     "mnist@1 > run 1; run 1 > a-1; a-1 > digits v1; digits v1 > desk; digits v1 > shop"));
        QCOMPARE(lineage->subject, 3);
        const QList<LineageNode> &nodes = lineage->nodes;
        QCOMPARE(nodes.at(1).detail, QStringLiteral("experiments: 2"));
        QCOMPARE(nodes.at(3).detail, QStringLiteral("best, champion"));
        QCOMPARE(nodes.at(4).detail, QStringLiteral("serves"));
        QCOMPARE(nodes.at(5).detail, QStringLiteral("stopped"));
        QVERIFY(std::all_of(nodes.begin(), nodes.end(), [](const LineageNode &node) { return node.exists; }));
        QCOMPARE(lineageOf(*history.database, history.version(2))->nodes.last().detail,
                 QStringLiteral("retired"));
    }

    void ofADataset_data()
    {
        QTest::addColumn<int>("version");
        QTest::addColumn<QString>("links");
        QTest::newRow("used twice")
            << 1
            << "mnist@1 > run 1; mnist@1 > run 2; run 1 > a-1; run 1 > a-2; a-1 > digits v1; "
               "a-2 > digits v2; digits v1 > desk; digits v1 > shop";
        QTest::newRow("used once") << 2 << "mnist@2 > run 3; run 3 > c-1; c-1 > digits v3";
    }
    void ofADataset()
    {
        QFETCH(int, version);
        QFETCH(QString, links);
        const History history;
        const auto lineage = lineageOf(*history.database, history.mnist(version));
        QVERIFY_RESULT(lineage);
        QCOMPARE(linksText(*lineage), links);
        QCOMPARE(lineage->subject, 0);
    }

    void ofARun()
    {
        const History history;
        QCOMPARE(
            linksText(must(lineageOf(*history.database, history.first))),
            QStringLiteral("mnist@1 > run 1; run 1 > a-1; run 1 > a-2; a-1 > digits v1; a-2 > digits v2; "
                           "digits v1 > desk; digits v1 > shop"));
        QCOMPARE(linksText(must(lineageOf(*history.database, history.second))),
                 QStringLiteral("mnist@1 > run 2"));
        QVERIFY_ERROR(lineageOf(*history.database, RunId {99}), QStringLiteral("99"));
    }

    void unusedDatasetStandsAlone()
    {
        const History history;
        DatasetRow row = history.mnist(1);
        row.digest = Registry::digest(QStringLiteral("9"));
        const auto lineage = lineageOf(*history.database, row);
        QVERIFY_RESULT(lineage);
        QCOMPARE(lineage->nodes.size(), 1);
        QVERIFY(lineage->links.isEmpty());
    }

    void whatIsGoneIsNamed()
    {
        Registry registry;
        const ModelVersion version
            = registry.record(QStringLiteral("a"),
                              {{QStringLiteral("dataset"), QStringLiteral("old@7")},
                               {QStringLiteral("run"), 12},
                               {QStringLiteral("flow"), QStringLiteral("digits")},
                               {QStringLiteral("experiment_name"), QStringLiteral("vgg-2")}});
        const auto lineage = lineageOf(*registry.database, version);
        QVERIFY_RESULT(lineage);
        QCOMPARE(linksText(*lineage), QStringLiteral("old@7 > run 12; run 12 > vgg-2; vgg-2 > digits v1"));
        QVERIFY(!lineage->nodes.at(0).exists);
        QVERIFY(!lineage->nodes.at(2).exists);
        QVERIFY(lineage->nodes.at(3).exists);
    }

    void aModelOfUnknownOrigin()
    {
        Registry registry;
        const auto lineage = lineageOf(*registry.database, registry.record(QStringLiteral("a")));
        QVERIFY_RESULT(lineage);
        QCOMPARE(lineage->nodes.size(), 1);
        QCOMPARE(lineage->subject, 0);
    }

    void cachedExperimentsTellTheirOrigin()
    {
        History history;
        Experiment cached = history.experiment(history.second, 0);
        cached.state = ExperimentState::Cached;
        cached.cachedFrom = history.experiment(history.first, 0).id;
        must(Experiments(*history.database).update(cached));
        const auto version
            = registerModel(*history.database, history.objects, cached.id, QStringLiteral("copy"));
        QVERIFY_RESULT(version);
        const auto lineage = lineageOf(*history.database, *version);
        QVERIFY_RESULT(lineage);
        QCOMPARE(lineage->nodes.at(2).detail, QStringLiteral("trained as a-1 in run 1"));
    }
};

QTEST_GUILESS_MAIN(TestLineage)
#include "tst_lineage.moc"
