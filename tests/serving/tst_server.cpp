// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"
#include "deployment/deploymentfile.h"
#include "fakepredictor.h"
#include "rawclient.h"
#include "serving/server.h"
#include "testing.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTemporaryDir>

#include <cstring>
#include <random>

using namespace rondo;
using rondo::testing::FakePredictor;
using rondo::testing::get;
using rondo::testing::post;
using rondo::testing::RawAnswer;
using rondo::testing::RawClient;

#define TRY_VERIFY(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, RawClient::patience)
#define TRY_COMPARE(actual, expected) QTRY_COMPARE_WITH_TIMEOUT(actual, expected, RawClient::patience)

namespace {
const QByteArray inferPath = "/v2/models/digits/infer";

//! A row whose pixels sum up to \a sum.
QByteArray question(int sum, const QByteArray &id = "q")
{
    return R"({"id":")" + id + R"(","inputs":[{"name":"image","shape":[1,1,2,3],"datatype":"FP32","data":[)"
        + QByteArray::number(sum) + ",0,0,0,0,0]}]}";
}

QJsonObject json(const RawAnswer &answer)
{
    return QJsonDocument::fromJson(answer.body).object();
}

int bestOf(const QJsonObject &answer)
{
    const QJsonArray scores = answer[QLatin1String("outputs")][0][QLatin1String("data")].toArray();
    for (int i = 0; i < scores.size(); ++i) {
        if (scores[i].toDouble() > 0.5)
            return i;
    }
    return -1;
}

//! A server in a thread of its own.
class RunningServer {
public:
    explicit RunningServer(ServerOptions options = {}, DeploymentFile file = {})
    {
        file.name = QStringLiteral("digits");
        file.models = {{1, QStringLiteral("v1")}};
        file.defaultVersion = 1;
        options.folder = m_folder.path();
        writeModel(1, 0.9);
        m_file = file;
        error = file.write(m_folder.path()).errorText();
        auto server = Server::create(options, FakePredictor::load);
        if (!server) {
            error = server.errorText();
            return;
        }
        m_server = std::move(*server);
        m_thread = std::thread([this] { m_server->run(); });
    }
    ~RunningServer() { end(); }

    void end()
    {
        if (!m_thread.joinable())
            return;
        m_server->stop();
        m_thread.join();
    }
    void writeModel(int version, double confidence)
    {
        const QString text = QStringLiteral(R"({"shape":[1,2,3],"classes":4,"confidence":%1})").arg(confidence);
        if (auto written = writeFileAtomically(
                m_folder.filePath(QStringLiteral("v%1/fake.json").arg(version)), text.toUtf8());
            !written)
            error = written.errorText();
    }
    //! Asks for \a version, with the first one kept.
    void moveTo(int version)
    {
        m_file.models = {{version, QStringLiteral("v%1").arg(version)}};
        if (version != 1)
            m_file.models.append({1, QStringLiteral("v1")});
        m_file.defaultVersion = version;
        ++m_file.revision;
        error = m_file.write(m_folder.path()).errorText();
    }
    Result<ServerFile> said() const { return ServerFile::read(m_folder.path()); }
    QString folder() const { return m_folder.path(); }
    Server &server() { return *m_server; }
    int port() const { return m_server ? m_server->port() : 0; }

    QString error;

private:
    QTemporaryDir m_folder;
    DeploymentFile m_file;
    std::unique_ptr<Server> m_server;
    std::thread m_thread;
};
} // namespace

class TestServer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { FakePredictor::calls = FakePredictor::largestBatch = FakePredictor::rowsSeen = 0; }

    void endpoints_data();
    void endpoints();
    void modelMetadata();
    void answersJsonAndBinary();
    void badHttp_data();
    void badHttp();
    void noiseDoesNoHarm();
    void keepsTheConnection();
    void pipelinedRequestsAreAnsweredInOrder();
    void chunkedAndExpected();
    void slowClientIsCutOff();
    void idleClientIsCutOff();
    void tooManyConnections();
    void fullQueueSaysTryAgain();
    void workOfGoneClientsIsDropped();
    void answersBelongToTheirRequests_data();
    void answersBelongToTheirRequests();
    void batchingGathersWhatWaits();
    void largeRequestGoesInParts();
    void stopLetsRunningRequestsEnd();
    void tokenGuardsAllButHealth();
    void refusesToStart_data();
    void refusesToStart();
    void switchesVersionsWithoutAGap();
    void badVersionIsReported();
    void metricsPassPromtool();
    void logTellsRecentPredictions();
    void serverFileComesAndGoes();
};

void TestServer::endpoints_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("contains");
    const auto add = [](const QByteArray &request, int status, const QByteArray &contains) {
        static int number = 0;
        const QByteArray name = QByteArray::number(++number) + ' ' + request.left(request.indexOf('\r'));
        QTest::newRow(name.constData()) << request << status << contains;
    };
    add(get("/v2"), 200, R"("binary_tensor_data")");
    add(get("/v2/"), 200, R"("rondo-server")");
    add(get("/v2/health/live"), 200, R"({"live":true})");
    add(get("/v2/health/ready"), 200, R"("ready":true)");
    add(get("/v2/models/digits"), 200, R"("versions":["1"])");
    add(get("/v2/models/%64igits"), 200, R"("versions":["1"])");
    add(get("/v2/models/digits/versions/1"), 200, R"("name":"digits")");
    add(get("/v2/models/digits/ready"), 200, R"("ready":true)");
    add(get("/v2/models/digits/versions/1/ready"), 200, R"("ready":true)");
    add(get("/metrics"), 200, "# TYPE rondo_inference_requests_total counter");
    add(get("/rondo/v1/log"), 200, R"({"rows":[],"next":0})");
    add(get("/rondo/v1/log?after=5&limit=1"), 200, R"("next":5)");
    add(get("/rondo/v1/log?after=x"), 400, "error");
    add(get("/rondo/v1/log?limit=0"), 400, "error");
    add(get("/rondo/v1/log?limit=-1"), 400, "error");
    add(get("/"), 404, "error");
    add(get("/v1/models/digits"), 404, "error");
    add(get("/v2/models"), 404, "error");
    add(get("/v2/models/cats"), 404, "cats");
    add(get("/v2/models/cats/ready"), 404, "cats");
    add(get("/v2/models/digits/versions/2"), 404, "version 2");
    add(get("/v2/models/digits/versions/x/ready"), 404, "error");
    add(get("/v2/models/digits/versions/99999999999999999999"), 404, "error");
    add(get("/v2/models/digits/stop"), 404, "error");
    add(get("/v2/models/%ff%fe"), 404, "??");
    add(get("/v2/models/%22%5C"), 404, R"(\"\\)");
    add(get("/v2/models/%zz%"), 404, "%zz%");
    add(get("/../../etc/passwd"), 404, "error");
    add(get(inferPath), 405, "POST");
    add(post("/v2/health/live", "{}"), 405, "GET");
    add(post("/metrics", ""), 405, "GET");
    add("DELETE /v2/models/digits HTTP/1.1\r\nHost: x\r\n\r\n", 405, "error");
    add("FANCY /v2 HTTP/1.1\r\nHost: x\r\n\r\n", 405, "error");
    add(post(inferPath, question(2)), 200, R"("model_name":"digits")");
    add(post("/v2/models/digits/versions/1/infer", question(2)), 200, R"("model_version":"1")");
    add(post("/v2/models/digits/versions/7/infer", question(2)), 404, "version 7");
    add(post("/v2/models/cats/infer", question(2)), 404, "cats");
    add(post(inferPath, ""), 400, "empty");
    add(post(inferPath, "{"), 400, "JSON");
    add(post(inferPath, question(2), "Content-Encoding: gzip\r\n"), 415, "ompressed");
    add(post(inferPath, question(2), "Inference-Header-Content-Length: x\r\n"), 400,
        "Inference-Header-Content-Length");
    add(post(inferPath, question(2), "Inference-Header-Content-Length: -1\r\n"), 400,
        "Inference-Header-Content-Length");
    add(post(inferPath, question(2), "Inference-Header-Content-Length: 99999999999999999999\r\n"), 400,
        "Inference-Header-Content-Length");
    add(post(inferPath, question(2), "Inference-Header-Content-Length: 0\r\n"), 400, "empty");
    add(post(inferPath, question(2), "Inference-Header-Content-Length: 5\r\n"), 400, "JSON");
}

void TestServer::endpoints()
{
    QFETCH(QByteArray, request);
    QFETCH(int, status);
    QFETCH(QByteArray, contains);
    RunningServer server;
    QCOMPARE(server.error, QString());
    RawClient client(server.port());
    const RawAnswer answer = client.ask(request);
    QCOMPARE(answer.status, status);
    QVERIFY2(answer.body.contains(contains), answer.body.constData());
    if (status >= 400)
        QVERIFY2(!json(answer)[QLatin1String("error")].toString().isEmpty(), answer.body.constData());
    if (status == 405)
        QVERIFY(!answer.header("Allow").isEmpty());
}

void TestServer::modelMetadata()
{
    RunningServer server;
    QCOMPARE(server.error, QString());
    const QJsonObject model = json(RawClient(server.port()).ask(get("/v2/models/digits")));
    const QJsonObject input {{QStringLiteral("name"), QStringLiteral("image")},
                             {QStringLiteral("datatype"), QStringLiteral("FP32")},
                             {QStringLiteral("shape"), QJsonArray {-1, 1, 2, 3}}};
    const QJsonObject output {{QStringLiteral("name"), QStringLiteral("scores")},
                              {QStringLiteral("datatype"), QStringLiteral("FP32")},
                              {QStringLiteral("shape"), QJsonArray {-1, 4}}};
    QCOMPARE(model[QLatin1String("inputs")].toArray(), QJsonArray {input});
    QCOMPARE(model[QLatin1String("outputs")].toArray(), QJsonArray {output});
    QVERIFY(!model[QLatin1String("platform")].toString().isEmpty());
}

void TestServer::answersJsonAndBinary()
{
    RunningServer server;
    QCOMPARE(server.error, QString());
    RawClient client(server.port());
    const QJsonObject plain = json(client.ask(post(inferPath, question(3, "first"))));
    QCOMPARE(bestOf(plain), 3);
    QCOMPARE(plain[QLatin1String("id")].toString(), QStringLiteral("first"));

    const QByteArray header
        = R"({"parameters":{"binary_data_output":true},"inputs":[{"name":"image","shape":[1,1,2,3],"datatype":"FP32","parameters":{"binary_data_size":24}}]})";
    const float pixels[6] {1, 0, 0, 0, 0, 1};
    const QByteArray blob(reinterpret_cast<const char *>(pixels), sizeof(pixels));
    const RawAnswer answer
        = client.ask(post(inferPath, header + blob,
                          "Inference-Header-Content-Length: " + QByteArray::number(header.size()) + "\r\n"));
    QCOMPARE(answer.status, 200);
    const qsizetype jsonLength = answer.header("Inference-Header-Content-Length").toLongLong();
    QVERIFY(jsonLength > 0);
    QCOMPARE(answer.header("Content-Type"), QByteArray("application/octet-stream"));
    const QByteArray scores = answer.body.mid(jsonLength);
    QCOMPARE(scores.size(), 16);
    float best = 0;
    std::memcpy(&best, scores.constData() + 8, sizeof(best));
    QCOMPARE(best, 0.9F);
}

void TestServer::badHttp_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    const auto add = [](const char *name, const QByteArray &bytes, int status) {
        QTest::newRow(name) << bytes << status;
    };
    add("garbage", "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n", 400);
    add("no version", "GET /v2\r\n\r\n", 400);
    add("strange version", "GET /v2 HTTP/9.9\r\n\r\n", 400);
    add("blank target", "GET  HTTP/1.1\r\n\r\n", 400);
    add("header without colon", "GET /v2 HTTP/1.1\r\nHost x\r\n\r\n", 400);
    add("header with a zero byte", QByteArray("GET /v2 HTTP/1.1\r\nHo\0st: x\r\n\r\n", 33), 400);
    add("length of letters", "POST /v2/models/digits/infer HTTP/1.1\r\nContent-Length: many\r\n\r\n", 400);
    add("negative length", "POST /v2/models/digits/infer HTTP/1.1\r\nContent-Length: -1\r\n\r\n", 400);
    add("two lengths",
        "POST /v2/models/digits/infer HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n", 400);
    add("length and chunks",
        "POST /v2/models/digits/infer HTTP/1.1\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n",
        400);
    add("length beyond 64 bits",
        "POST /v2/models/digits/infer HTTP/1.1\r\nContent-Length: 99999999999999999999999\r\n\r\n", 400);
    add("gigantic length",
        "POST /v2/models/digits/infer HTTP/1.1\r\nContent-Length: 18446744073709551615\r\n\r\n", 413);
    add("length above the limit", "POST /v2/models/digits/infer HTTP/1.1\r\nContent-Length: 16777217\r\n\r\n",
        413);
    add("gigantic chunk",
        "POST /v2/models/digits/infer HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nffffffff\r\n", 413);
    add("chunk of letters",
        "POST /v2/models/digits/infer HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n", 400);
    add("long target", "GET /" + QByteArray(20'000, 'a') + " HTTP/1.1\r\n\r\n", 431);
    add("long header", "GET /v2 HTTP/1.1\r\nX: " + QByteArray(20'000, 'a') + "\r\n\r\n", 431);
    add("many headers", "GET /v2 HTTP/1.1\r\n" + QByteArray("X: y\r\n").repeated(5000) + "\r\n", 431);
}

void TestServer::badHttp()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    RunningServer server;
    QCOMPARE(server.error, QString());
    RawClient client(server.port());
    const RawAnswer answer = client.ask(bytes);
    QCOMPARE(answer.status, status);
    QVERIFY(!json(answer)[QLatin1String("error")].toString().isEmpty());
    QVERIFY(client.isClosed());
    QCOMPARE(RawClient(server.port()).ask(get("/v2/health/live")).status, 200);
}

void TestServer::noiseDoesNoHarm()
{
    RunningServer server({.maximumBody = 4096, .requestTimeout = std::chrono::milliseconds(300)});
    QCOMPARE(server.error, QString());
    std::mt19937 random(7); // a fixed seed: a failure can be repeated
    const QByteArray whole
        = post(inferPath, question(2), "Inference-Header-Content-Length: 20\r\nConnection: close\r\n");
    for (int round = 0; round < 300; ++round) {
        QByteArray bytes = whole;
        const std::size_t edits = random() % 12;
        for (std::size_t edit = 0; edit < edits; ++edit)
            bytes[static_cast<qsizetype>(random() % static_cast<std::size_t>(bytes.size()))]
                = static_cast<char>(random() & 0xff);
        if (random() % 3 == 0)
            bytes.truncate(static_cast<qsizetype>(random() % static_cast<std::size_t>(bytes.size())));
        RawClient client(server.port());
        client.send(bytes);
        if (random() % 2 == 0)
            client.receive(5);
    }
    RawClient client(server.port());
    QCOMPARE(bestOf(json(client.ask(post(inferPath, question(2))))), 2);
}

void TestServer::keepsTheConnection()
{
    RunningServer server;
    QCOMPARE(server.error, QString());
    RawClient client(server.port());
    for (int i = 0; i < 4; ++i)
        QCOMPARE(bestOf(json(client.ask(post(inferPath, question(i))))), i);
    QCOMPARE(client.ask(post(inferPath, "{}")).status, 400);
    QCOMPARE(client.ask(get("/v2")).status, 200);
    QCOMPARE(client.ask(get("/v2", "Connection: close\r\n")).header("Connection"), QByteArray("close"));
    QVERIFY(client.isClosed());
    RawClient old(server.port());
    QCOMPARE(old.ask("GET /v2 HTTP/1.0\r\n\r\n").status, 200);
    QVERIFY(old.isClosed());
}

void TestServer::pipelinedRequestsAreAnsweredInOrder()
{
    RunningServer server;
    QCOMPARE(server.error, QString());
    RawClient client(server.port());
    QByteArray all;
    for (int i = 0; i < 50; ++i)
        all += i % 5 == 4 ? get("/v2/health/live") : post(inferPath, question(i % 4, QByteArray::number(i)));
    client.send(all);
    for (int i = 0; i < 50; ++i) {
        const RawAnswer answer = client.receive();
        QCOMPARE(answer.status, 200);
        if (i % 5 == 4) {
            QVERIFY(json(answer).contains(QLatin1String("live")));
        } else {
            QCOMPARE(json(answer)[QLatin1String("id")].toString(), QString::number(i));
            QCOMPARE(bestOf(json(answer)), i % 4);
        }
    }
}

void TestServer::chunkedAndExpected()
{
    RunningServer server;
    QCOMPARE(server.error, QString());
    RawClient client(server.port());
    const QByteArray body = question(1);
    QByteArray request = "POST " + inferPath + " HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n";
    for (qsizetype at = 0; at < body.size(); at += 10) {
        const QByteArray part = body.mid(at, 10);
        request += QByteArray::number(part.size(), 16) + "\r\n" + part + "\r\n";
    }
    QCOMPARE(bestOf(json(client.ask(request + "0\r\n\r\n"))), 1);

    client.send("POST " + inferPath + " HTTP/1.1\r\nExpect: 100-continue\r\nContent-Length: "
                + QByteArray::number(body.size()) + "\r\n\r\n");
    QCOMPARE(client.receive().status, 100);
    QCOMPARE(bestOf(json(client.ask(body))), 1);
}

void TestServer::slowClientIsCutOff()
{
    RunningServer server({.requestTimeout = std::chrono::milliseconds(300)});
    QCOMPARE(server.error, QString());
    // It sends a byte now and then, always before it would look idle.
    RawClient slow(server.port());
    const QByteArray request = post(inferPath, question(1));
    RawAnswer answer;
    qsizetype sent = 0;
    while (answer.status == 0 && sent < request.size()) {
        slow.send(request.mid(sent++, 1));
        answer = slow.receive(20);
    }
    QCOMPARE(answer.status, 408);
    QVERIFY(sent < request.size());
    QVERIFY(slow.isClosed());
    QCOMPARE(RawClient(server.port()).ask(get("/v2/health/live")).status, 200);
}

void TestServer::idleClientIsCutOff()
{
    RunningServer server({.idleTimeout = std::chrono::milliseconds(200)});
    QCOMPARE(server.error, QString());
    RawClient silent(server.port());
    QVERIFY(silent.isClosed());
    std::unique_ptr<RawClient> after;
    const auto isAnswered = [&] {
        after = std::make_unique<RawClient>(server.port());
        return after->ask(get("/v2")).status == 200; // unless that took longer than a client may be idle
    };
    TRY_VERIFY(isAnswered());
    QVERIFY(after->isClosed());
}

void TestServer::tooManyConnections()
{
    RunningServer server({.maximumConnections = 2});
    QCOMPARE(server.error, QString());
    RawClient first(server.port());
    QCOMPARE(first.ask(get("/v2")).status, 200);
    auto second = std::make_unique<RawClient>(server.port());
    QCOMPARE(second->ask(get("/v2")).status, 200);
    RawClient third(server.port());
    QVERIFY(third.isClosed());
    QCOMPARE(first.ask(get("/v2")).status, 200);
    second.reset();
    const auto isRoomAgain = [&] {
        RawClient client(server.port());
        client.send(get("/v2"));
        return client.receive(1000).status == 200; // a refused question is not answered
    };
    TRY_VERIFY(isRoomAgain());
}

void TestServer::fullQueueSaysTryAgain()
{
    RunningServer server({.maximumBatch = 1, .queueLimit = 1});
    QCOMPARE(server.error, QString());
    const std::size_t before = FakePredictor::calls;
    FakePredictor::Hold hold;
    RawClient computed(server.port()), waiting(server.port()), refused(server.port());
    computed.send(post(inferPath, question(1)));
    TRY_COMPARE(FakePredictor::calls.load(), before + 1);
    waiting.send(post(inferPath, question(2)));
    QCOMPARE(RawClient(server.port()).ask(get("/v2")).status, 200); // whatever was sent before has arrived
    const RawAnswer answer = refused.ask(post(inferPath, question(3)));
    QCOMPARE(answer.status, 503);
    QVERIFY(answer.header("Retry-After").toInt() > 0);
    hold.release();
    QCOMPARE(bestOf(json(computed.receive())), 1);
    QCOMPARE(bestOf(json(waiting.receive())), 2);
    QCOMPARE(bestOf(json(refused.ask(post(inferPath, question(3))))), 3);
}

void TestServer::workOfGoneClientsIsDropped()
{
    RunningServer server({.maximumBatch = 1});
    QCOMPARE(server.error, QString());
    const std::size_t before = FakePredictor::rowsSeen;
    FakePredictor::Hold hold;
    RawClient staying(server.port()), observer(server.port());
    staying.send(post(inferPath, question(1)));
    TRY_COMPARE(FakePredictor::rowsSeen.load(), before + 1);
    const auto connections = [&] {
        const QByteArray metrics = observer.ask(get("/metrics")).body;
        const qsizetype at = metrics.indexOf("\nrondo_connections ");
        return metrics.mid(at).simplified().split(' ').value(1).toInt();
    };
    {
        std::vector<std::unique_ptr<RawClient>> leaving;
        for (int i = 0; i < 5; ++i) {
            leaving.push_back(std::make_unique<RawClient>(server.port()));
            leaving.back()->send(post(inferPath, question(2)));
        }
        TRY_COMPARE(connections(), 7);
    }
    TRY_COMPARE(connections(), 2);
    hold.release();
    QCOMPARE(bestOf(json(staying.receive())), 1);
    QCOMPARE(bestOf(json(staying.ask(post(inferPath, question(3))))), 3);
    QCOMPARE(FakePredictor::rowsSeen.load(), before + 2);
}

void TestServer::answersBelongToTheirRequests_data()
{
    QTest::addColumn<int>("lanes");
    QTest::addColumn<int>("batch");
    QTest::addColumn<int>("delayUs");
    QTest::newRow("batching off") << 1 << 1 << 0;
    QTest::newRow("batches of 4") << 1 << 4 << 0;
    QTest::newRow("batches of 32 with a delay") << 1 << 32 << 500;
    QTest::newRow("three lanes") << 3 << 8 << 100;
}

void TestServer::answersBelongToTheirRequests()
{
    QFETCH(int, lanes);
    QFETCH(int, batch);
    QFETCH(int, delayUs);
    RunningServer server({.lanes = lanes, .maximumBatch = batch, .batchDelayUs = delayUs});
    QCOMPARE(server.error, QString());
    constexpr int clients = 12, requests = 60;
    std::atomic<int> right = 0;
    std::vector<std::thread> threads;
    for (int number = 0; number < clients; ++number) {
        threads.emplace_back([&, number] {
            RawClient client(server.port());
            std::mt19937 random(static_cast<unsigned>(number));
            for (int i = 0; i < requests; ++i) {
                // One to three rows, each with a class of its own.
                const int rows = 1 + static_cast<int>(random() % 3);
                QByteArray data;
                QList<int> expected;
                for (int row = 0; row < rows; ++row) {
                    expected.append(static_cast<int>(random() % 4));
                    data += (row > 0 ? "," : "") + QByteArray::number(expected.back()) + ",0,0,0,0,0";
                }
                const QByteArray id = QByteArray::number(number) + "-" + QByteArray::number(i);
                const QJsonObject answer = json(client.ask(
                    post(inferPath,
                         R"({"id":")" + id + R"(","inputs":[{"name":"image","datatype":"FP32","shape":[)"
                             + QByteArray::number(rows) + ",1,2,3],\"data\":[" + data + "]}]}")));
                const QJsonArray scores
                    = answer[QLatin1String("outputs")][0][QLatin1String("data")].toArray();
                bool isRight
                    = answer[QLatin1String("id")].toString().toUtf8() == id && scores.size() == 4 * rows;
                for (int row = 0; isRight && row < rows; ++row)
                    isRight = scores[4 * row + expected[row]].toDouble() > 0.5;
                right += isRight ? 1 : 0;
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(right.load(), clients * requests);
    QVERIFY(FakePredictor::largestBatch <= static_cast<std::size_t>(std::max(3, batch)));
}

void TestServer::batchingGathersWhatWaits()
{
    RunningServer server({.maximumBatch = 8});
    QCOMPARE(server.error, QString());
    const std::size_t before = FakePredictor::calls;
    FakePredictor::Hold hold;
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 9; ++i) {
        clients.push_back(std::make_unique<RawClient>(server.port()));
        clients.back()->send(post(inferPath, question(i % 4)));
        // The first is being computed before the others come.
        if (i == 0)
            TRY_COMPARE(FakePredictor::calls.load(), before + 1);
        QCOMPARE(RawClient(server.port()).ask(get("/v2")).status, 200); // whatever was sent before has arrived
    }
    hold.release();
    for (int i = 0; i < 9; ++i)
        QCOMPARE(bestOf(json(clients[static_cast<std::size_t>(i)]->receive())), i % 4);
    QCOMPARE(FakePredictor::calls.load(), before + 2);
}

void TestServer::largeRequestGoesInParts()
{
    RunningServer server({.maximumBatch = 4});
    QCOMPARE(server.error, QString());
    const std::size_t before = FakePredictor::calls;
    const QByteArray body = R"({"inputs":[{"name":"image","datatype":"FP32","shape":[10,1,2,3],"data":[)"
        + QByteArray("1,0,0,0,0,0,").repeated(9) + "3,0,0,0,0,0]}]}";
    const QJsonArray scores
        = json(RawClient(server.port())
                   .ask(post(inferPath, body)))[QLatin1String("outputs")][0][QLatin1String("data")]
              .toArray();
    QCOMPARE(scores.size(), 40);
    QVERIFY(scores[4 * 8 + 1].toDouble() > 0.5);
    QVERIFY(scores[4 * 9 + 3].toDouble() > 0.5);
    QCOMPARE(FakePredictor::calls.load(), before + 3);
    QCOMPARE(FakePredictor::largestBatch.load(), std::size_t {4});
}

void TestServer::stopLetsRunningRequestsEnd()
{
    RunningServer server({.maximumBatch = 1});
    QCOMPARE(server.error, QString());
    FakePredictor::Hold hold;
    const int port = server.port();
    RawClient idle(port);
    QCOMPARE(idle.ask(get("/v2")).status, 200);
    std::vector<std::unique_ptr<RawClient>> clients;
    const std::size_t before = FakePredictor::calls;
    for (int i = 0; i < 3; ++i) {
        clients.push_back(std::make_unique<RawClient>(port));
        clients.back()->send(post(inferPath, question(i)));
        QCOMPARE(RawClient(port).ask(get("/v2")).status, 200); // whatever was sent before has arrived
    }
    TRY_VERIFY(FakePredictor::calls > before);
    server.server().stop();
    QVERIFY(idle.isClosed());
    hold.release();
    for (int i = 0; i < 3; ++i) {
        const RawAnswer answer = clients[static_cast<std::size_t>(i)]->receive();
        QCOMPARE(answer.status, 200);
        QCOMPARE(bestOf(json(answer)), i);
        QCOMPARE(answer.header("Connection"), QByteArray("close"));
    }
    server.end();
    QCOMPARE(RawClient(port).ask(get("/v2")).status, 0);
}

void TestServer::tokenGuardsAllButHealth()
{
    QTemporaryDir folder;
    const QString tokenFile = folder.filePath(QStringLiteral("token"));
    QVERIFY_RESULT(writeFileAtomically(tokenFile, "correct-horse-battery\n"));
    RunningServer server({}, {.tokenFile = tokenFile});
    QCOMPARE(server.error, QString());
    const auto status
        = [&](const QByteArray &request) { return RawClient(server.port()).ask(request).status; };
    const QByteArray right = "Authorization: Bearer correct-horse-battery\r\n";
    for (const QByteArray wrong :
         {"", "Authorization: Bearer\r\n", "Authorization: Bearer \r\n",
          "Authorization: Bearer correct-horse-batterx\r\n", "Authorization: Bearer correct-horse-batter\r\n",
          "Authorization: Bearer correct-horse-batteryy\r\n",
          "Authorization: bearer correct-horse-battery\r\n", "Authorization: Basic correct-horse-battery\r\n",
          "Authorization: correct-horse-battery\r\n"}) {
        for (const QByteArray path : {"/v2", "/metrics", "/rondo/v1/log", "/v2/models/digits", "/nothing"})
            QCOMPARE(status(get(path, wrong)), 401);
        QCOMPARE(status(post(inferPath, question(1), wrong)), 401);
        QCOMPARE(status(get("/v2/health/ready", wrong)), 200);
        QCOMPARE(status(get("/v2/health/live", wrong)), 200);
    }
    QCOMPARE(status(get("/v2", right)), 200);
    QCOMPARE(status(post(inferPath, question(1), right)), 200);
    // Refused before the body is there.
    RawClient eager(server.port());
    QCOMPARE(eager.ask("POST " + inferPath + " HTTP/1.1\r\nContent-Length: 1000000\r\n\r\n").status, 401);
}

void TestServer::refusesToStart_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QString>("reason");
    QTest::newRow("everywhere") << QStringLiteral("0.0.0.0") << QByteArray() << QStringLiteral("token file");
    QTest::newRow("everywhere in IPv6")
        << QStringLiteral("::") << QByteArray() << QStringLiteral("token file");
    QTest::newRow("another computer's address")
        << QStringLiteral("192.0.2.1") << QByteArray() << QStringLiteral("token file");
    QTest::newRow("no address") << QStringLiteral("nowhere") << QByteArray() << QStringLiteral("token file");
    QTest::newRow("no address, with token")
        << QStringLiteral("nowhere") << QByteArray("correct-horse-battery") << QStringLiteral("no address");
    QTest::newRow("address that is not ours")
        << QStringLiteral("192.0.2.1") << QByteArray("correct-horse-battery")
        << QStringLiteral("cannot listen");
    QTest::newRow("short token") << QStringLiteral("127.0.0.1") << QByteArray("secret")
                                 << QStringLiteral("shorter");
    QTest::newRow("blank token") << QStringLiteral("127.0.0.1") << QByteArray("\n")
                                 << QStringLiteral("shorter");
}

void TestServer::refusesToStart()
{
    QFETCH(QString, host);
    QFETCH(QByteArray, token);
    QFETCH(QString, reason);
    QTemporaryDir folder;
    DeploymentFile file {.host = host};
    if (!token.isEmpty()) {
        file.tokenFile = folder.filePath(QStringLiteral("token"));
        QVERIFY_RESULT(writeFileAtomically(file.tokenFile, token));
    }
    const RunningServer server({}, file);
    QVERIFY2(server.error.contains(reason), qPrintable(server.error));

    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    const RunningServer second({}, {.port = other.serverPort()});
    QVERIFY2(second.error.contains(QStringLiteral("in use")), qPrintable(second.error));
}

void TestServer::switchesVersionsWithoutAGap()
{
    RunningServer server;
    QCOMPARE(server.error, QString());
    std::atomic<bool> isOver = false;
    std::atomic<int> answered = 0, failed = 0;
    std::vector<std::thread> clients;
    for (int number = 0; number < 3; ++number) {
        clients.emplace_back([&] {
            RawClient client(server.port());
            while (!isOver)
                ++(bestOf(json(client.ask(post(inferPath, question(2))))) == 2 ? answered : failed);
        });
    }
    const auto defaultVersion = [&] {
        const auto said = server.said();
        return said ? said->defaultVersion : 0;
    };
    for (int version = 2; version <= 5; ++version) {
        server.writeModel(version, 0.8);
        server.moveTo(version);
        QCOMPARE(server.error, QString());
        TRY_COMPARE(defaultVersion(), version);
        const int before = answered;
        TRY_VERIFY(answered > before + 10);
    }
    isOver = true;
    for (std::thread &client : clients)
        client.join();
    QCOMPARE(failed.load(), 0);
    QCOMPARE(RawClient(server.port()).ask(post("/v2/models/digits/versions/1/infer", question(2))).status,
             200);
    QCOMPARE(RawClient(server.port()).ask(post("/v2/models/digits/versions/3/infer", question(2))).status,
             404);
}

void TestServer::badVersionIsReported()
{
    RunningServer server;
    QCOMPARE(server.error, QString());
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("v2/fake.json")));
    server.moveTo(2);
    const auto said = [&] { return server.said().ok() ? server.said()->error : QString(); };
    TRY_VERIFY(said().contains(QStringLiteral("v2/fake.json")));
    QCOMPARE(server.said()->defaultVersion, 1);
    QCOMPARE(bestOf(json(RawClient(server.port()).ask(post(inferPath, question(2))))), 2);

    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("not valid JSON")));
    QVERIFY_RESULT(writeFileAtomically(DeploymentFile::path(server.folder()), "{\"name\": \"dig"));
    TRY_VERIFY(said().contains(QStringLiteral("not valid JSON")));
    QCOMPARE(bestOf(json(RawClient(server.port()).ask(post(inferPath, question(2))))), 2);

    server.moveTo(1);
    TRY_COMPARE(said(), QString());
}

void TestServer::metricsPassPromtool()
{
    RunningServer server;
    QCOMPARE(server.error, QString());
    RawClient client(server.port());
    for (int i = 0; i < 7; ++i)
        client.ask(post(inferPath, question(i % 4)));
    client.ask(post(inferPath, "{}"));
    client.ask(get("/nothing"));
    const RawAnswer answer = client.ask(get("/metrics"));
    for (const char *line :
         {R"(rondo_inference_requests_total{code="200",model="digits",protocol="json",version="1"} 7)",
          R"(rondo_inference_requests_total{code="400",model="digits",protocol="json",version="1"} 1)",
          R"(rondo_predictions_total{class="1",model="digits",version="1"} 2)",
          R"(rondo_predictions_total{class="3",model="digits",version="1"} 1)",
          R"(rondo_prediction_confidence_bucket{model="digits",version="1",le="0.5"} 0)",
          R"(rondo_prediction_confidence_bucket{model="digits",version="1",le="0.95"} 7)",
          R"(rondo_inferences_total{model="digits",version="1"} 7)",
          R"(rondo_http_requests_total{code="404"} 1)", R"(rondo_payload_log_dropped_total{reason="rate"} 0)",
          R"(rondo_model_ready{model="digits",version="1"} 1)"})
        QVERIFY2(answer.body.contains(QByteArray(line) + '\n'), line + answer.body);
    QVERIFY(answer.header("Content-Type").startsWith("text/plain; version=0.0.4"));

    const QString promtool = QStandardPaths::findExecutable(QStringLiteral("promtool"));
    if (promtool.isEmpty())
        QSKIP("promtool is not installed (Debian package prometheus): the format was not checked by it");
    QProcess process;
    process.start(promtool, {QStringLiteral("check"), QStringLiteral("metrics")});
    process.write(answer.body);
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());
    const QByteArray complaints = process.readAllStandardError() + process.readAllStandardOutput();
    QVERIFY2(process.exitCode() == 0 && complaints.isEmpty(), complaints.constData());
}

void TestServer::logTellsRecentPredictions()
{
    RunningServer server;
    QCOMPARE(server.error, QString());
    RawClient client(server.port());
    for (int i = 0; i < 4; ++i)
        client.ask(post(inferPath, question(i, "request " + QByteArray::number(i))));
    const QJsonObject first = json(client.ask(get("/rondo/v1/log?limit=3")));
    const QJsonArray rows = first[QLatin1String("rows")].toArray();
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows[1][QLatin1String("request")].toString(), QStringLiteral("request 1"));
    QCOMPARE(rows[1][QLatin1String("class")].toInt(), 1);
    QCOMPARE(rows[1][QLatin1String("shape")].toString(), QStringLiteral("1x2x3"));
    QCOMPARE(QByteArray::fromBase64(rows[1][QLatin1String("input")].toString().toLatin1()),
             QByteArray("\xff\0\0\0\0\0", 6));
    const QByteArray next = QByteArray::number(first[QLatin1String("next")].toInteger());
    const QJsonArray rest
        = json(client.ask(get("/rondo/v1/log?after=" + next)))[QLatin1String("rows")].toArray();
    QCOMPARE(rest.size(), 1);
    QCOMPARE(rest[0][QLatin1String("request")].toString(), QStringLiteral("request 3"));
}

void TestServer::serverFileComesAndGoes()
{
    RunningServer server;
    QCOMPARE(server.error, QString());
    const auto said = server.said();
    QVERIFY_RESULT(said);
    QCOMPARE(said->pid, QCoreApplication::applicationPid());
    QCOMPARE(said->port, server.port());
    QCOMPARE(said->defaultVersion, 1);
    server.end();
    QVERIFY(!server.said().ok());
}

QTEST_GUILESS_MAIN(TestServer)
#include "tst_server.moc"
