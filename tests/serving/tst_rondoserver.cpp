// SPDX-License-Identifier: GPL-3.0-or-later
// rondo-server itself, with a network small enough to compute by hand.
#include "base/files.h"
#include "deployment/deploymentfile.h"
#include "rawclient.h"
#include "testing.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <cmath>

using namespace rondo;
using rondo::testing::get;
using rondo::testing::post;
using rondo::testing::RawClient;

namespace {
//! Two pixels, two classes: the score of a class before the soft-max is its pixel times four.
Result<void> writeModel(const QString &folder)
{
    const QByteArray model
        = R"({"format":"rondo.model","version":1,"type":"mlp","settings":{},"classes":["left","right"],
        "input":{"name":"image","shape":[1,1,2]},"output":{"name":"scores"},"normalisation":{"mean":0,"std":1},"dataset":"",
        "weights":"model.safetensors","layers":[{"kind":"flatten","inputs":1,"outputs":2},{"kind":"dense","inputs":2,"outputs":2}]})";
    QByteArray header
        = R"({"layer1.bias":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},"layer1.weight":{"dtype":"F32","shape":[2,2],"data_offsets":[8,24]}})";
    header += QByteArray((8 - header.size() % 8) % 8, ' ');
    const quint64 length = static_cast<quint64>(header.size());
    const float numbers[] {0, 0, 4, 0, 0, 4};
    const QByteArray weights = QByteArray(reinterpret_cast<const char *>(&length), 8) + header
        + QByteArray(reinterpret_cast<const char *>(numbers), sizeof(numbers));
    if (auto written = writeFileAtomically(folder + QLatin1String("/model.json"), model); !written)
        return written;
    return writeFileAtomically(folder + QLatin1String("/model.safetensors"), weights);
}
} // namespace

class TestRondoServer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { testing::failOnWarnings(); }
    void answersWithARealNetwork();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
};

void TestRondoServer::answersWithARealNetwork()
{
    QTemporaryDir folder;
    QVERIFY_RESULT(writeModel(folder.filePath(QStringLiteral("v1"))));
    DeploymentFile file {
        .name = QStringLiteral("sides"), .models = {{1, QStringLiteral("v1")}}, .defaultVersion = 1};
    QVERIFY_RESULT(file.write(folder.path()));
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(
        testing::program(QStringLiteral("rondo-server")),
        {QStringLiteral("--folder"), folder.path(), QStringLiteral("--threads"), QStringLiteral("1")});
    const auto port = [&] {
        const auto server = ServerFile::read(folder.path());
        return server ? server->port : 0;
    };
    QTRY_VERIFY_WITH_TIMEOUT(port() > 0, 30'000);
    RawClient client(port());
    const QByteArray body
        = R"({"inputs":[{"name":"image","shape":[2,1,1,2],"datatype":"FP32","data":[1,0,0.25,0.5]}]})";
    const auto answer = client.ask(post("/v2/models/sides/infer", body));
    QCOMPARE(answer.status, 200);
    const QJsonArray scores
        = QJsonDocument::fromJson(answer.body)[QLatin1String("outputs")][0][QLatin1String("data")].toArray();
    QCOMPARE(scores.size(), 4);
    const auto softmax = [](double a, double b) { return std::exp(a) / (std::exp(a) + std::exp(b)); };
    QVERIFY(std::abs(scores[0].toDouble() - softmax(4, 0)) < 1e-5);
    QVERIFY(std::abs(scores[3].toDouble() - softmax(2, 1)) < 1e-5);
    process.terminate();
    QVERIFY(process.waitForFinished(15'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
    QCOMPARE(port(), 0);
}

void TestRondoServer::saysWhatIsWrong_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("word");
    QTest::newRow("no folder") << QStringList {} << 2 << QStringLiteral("--folder");
    QTest::newRow("unknown option") << QStringList {QStringLiteral("--fast")} << 2 << QStringLiteral("fast");
    QTest::newRow("batch of nothing") << QStringList {QStringLiteral("--folder"), QStringLiteral("x"),
                                                      QStringLiteral("--batch"), QStringLiteral("0")}
                                      << 2 << QStringLiteral("--batch");
    QTest::newRow("lanes in words") << QStringList {QStringLiteral("--folder"), QStringLiteral("x"),
                                                    QStringLiteral("--lanes=two")}
                                    << 2 << QStringLiteral("--lanes");
    QTest::newRow("missing folder") << QStringList {QStringLiteral("--folder"), QStringLiteral("/nowhere")}
                                    << 1 << QStringLiteral("/nowhere/deployment.json");
}

void TestRondoServer::saysWhatIsWrong()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, exitCode);
    QFETCH(QString, word);
    QProcess process;
    process.start(testing::program(QStringLiteral("rondo-server")), arguments);
    QVERIFY(process.waitForFinished(30'000));
    QCOMPARE(process.exitCode(), exitCode);
    const QString said = QString::fromUtf8(process.readAllStandardError());
    QVERIFY2(said.contains(word), qPrintable(said));
}

QTEST_GUILESS_MAIN(TestRondoServer)
#include "tst_rondoserver.moc"
