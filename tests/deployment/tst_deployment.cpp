// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"
#include "base/json.h"
#include "base/process.h"
#include "deployment/deployment.h"
#include "deployment/deploymentfile.h"
#include "models/models.h"
#include "store/database.h"
#include "store/objectstore.h"
#include "testing.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QUrl>

#include <atomic>
#include <csignal>
#include <thread>

using namespace rondo;

namespace {
//! A project with a registry, in a folder of its own.
struct Bench {
    QTemporaryDir folder;
    Project project;
    std::unique_ptr<Database> database;
    ObjectStore objects;
    Models models;
    Deployments deployments;

    static Result<std::unique_ptr<Bench>> make()
    {
        QTemporaryDir folder;
        auto project = Project::create(folder.filePath(QStringLiteral("cheques")), QStringLiteral("cheques"));
        if (!project)
            return project.error();
        auto database = Database::open(project->storePath());
        if (!database)
            return database.error();
        auto objects = ObjectStore::open(project->objectsFolder());
        if (!objects)
            return objects.error();
        return std::make_unique<Bench>(std::move(folder), *project, std::move(*database), *objects);
    }
    Bench(QTemporaryDir &&where, const Project &opened, std::unique_ptr<Database> &&store,
          const ObjectStore &blobs)
        : folder(std::move(where))
        , project(opened)
        , database(std::move(store))
        , objects(blobs)
        , models(*database)
        , deployments(project, *database, objects)
    {
    }
    ~Bench()
    {
        const auto all = deployments.all();
        for (const Deployment &deployment : all ? *all : QList<Deployment>()) {
            if (const auto stopped = deployments.undeploy(deployment.name); !stopped)
                qWarning() << stopped.errorText();
        }
    }

    //! A version whose fake model is this sure of its answers. \a text overrides the file of the model.
    Result<ModelVersion> version(double confidence, const QByteArray &text = {})
    {
        const QByteArray content = !text.isEmpty()
            ? text
            : QStringLiteral(R"({"shape": [1, 2, 3], "classes": 4, "confidence": %1})")
                  .arg(confidence)
                  .toUtf8();
        const auto blob = objects.add(content);
        if (!blob)
            return blob.error();
        const auto manifest = objects.addManifest(
            QStringLiteral("application/vnd.rondo.model.v1"), {},
            {{*blob, content.size(), QStringLiteral("application/json"), QStringLiteral("fake.json")}});
        if (!manifest)
            return manifest.error();
        return models.record(QStringLiteral("digits"), *manifest, {}, {});
    }
};

struct HttpAnswer {
    int status = 0;
    QByteArray body;
};

HttpAnswer ask(const QUrl &url, const QByteArray &body = {})
{
    QNetworkAccessManager network;
    QNetworkRequest request(url);
    request.setTransferTimeout(5000);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    QNetworkReply *reply = body.isEmpty() ? network.get(request) : network.post(request, body);
    QSignalSpy finished(reply, &QNetworkReply::finished);
    if (!reply->isFinished())
        finished.wait(6000);
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll()};
}

const QByteArray oneQuestion
    = R"({"id":"q","inputs":[{"name":"image","shape":[1,1,2,3],"datatype":"FP32","data":[1,1,0,0,0,0]}]})";

QUrl inferUrl(const Deployment &deployment)
{
    return QUrl(deployment.url() + QStringLiteral("/v2/models/")
                + QString::fromLatin1(QUrl::toPercentEncoding(deployment.name)) + QStringLiteral("/infer"));
}

QJsonObject infer(const Deployment &deployment)
{
    return QJsonDocument::fromJson(ask(inferUrl(deployment), oneQuestion).body).object();
}

double confidenceOf(const QJsonObject &answer)
{
    return answer[QLatin1String("outputs")][0][QLatin1String("data")][2].toDouble();
}
} // namespace

class TestDeployment : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qputenv("RONDO_SERVER", FAKE_SERVER); }
    void init()
    {
        testing::failOnWarnings();
        auto bench = Bench::make();
        QVERIFY_RESULT(bench);
        m_bench = std::move(*bench);
    }
    void cleanup() { m_bench.reset(); }

    void answersAndIsFoundAgain();
    void movesWithoutLosingARequest();
    void badVersionLeavesTheOldOneAnswering();
    void restartAfterKill();
    void undeployEndsTheProcess();
    void portInUse();
    void keptPortThatIsTakenIsReplaced();
    void otherAddressStartsTheServerAgain();
    void refusedOptions_data();
    void refusedOptions();
    void recycledProcessIdIsNotTakenForTheServer();
    void serverThatCannotStartShowsItsLastLines();
    void predictionsAreLoggedAndLabelled();
    void modelFileThatLeadsOutOfTheFolderIsRefused();
    void retiredVersionsDoNotServe();

private:
    Result<Deployment> deploy(const ModelVersion &version,
                              const DeployOptions &options = {.name = QStringLiteral("my digits")})
    {
        return m_bench->deployments.deploy(version, options);
    }

    std::unique_ptr<Bench> m_bench;
};

void TestDeployment::answersAndIsFoundAgain()
{
    const auto version = m_bench->version(0.75);
    QVERIFY_RESULT(version);
    const auto deployed = deploy(*version);
    QVERIFY_RESULT(deployed);
    QCOMPARE(deployed->state, DeploymentState::Running);
    QCOMPARE(deployed->modelVersion, 1);
    QVERIFY(deployed->port > 0);
    QCOMPARE(confidenceOf(infer(*deployed)), 0.75);

    // Another program, after this one was closed.
    auto database = Database::open(m_bench->project.storePath());
    QVERIFY_RESULT(database);
    const Deployments others(m_bench->project, **database, m_bench->objects);
    const auto found = others.find(QStringLiteral("my digits"));
    QVERIFY_RESULT(found);
    QCOMPARE(found->state, DeploymentState::Running);
    QCOMPARE(found->pid, deployed->pid);
    QCOMPARE(found->url(), deployed->url());
    QVERIFY_ERROR(others.find(QStringLiteral("cats")), QStringLiteral("cats"));
}

void TestDeployment::movesWithoutLosingARequest()
{
    const auto first = m_bench->version(0.25);
    const auto second = m_bench->version(0.75);
    QVERIFY_RESULT(first);
    QVERIFY_RESULT(second);
    const auto deployed = deploy(*first);
    QVERIFY_RESULT(deployed);

    std::atomic<bool> isOver = false;
    std::atomic<int> answered = 0, failed = 0, ofSecond = 0;
    std::thread client([&] {
        while (!isOver) {
            const QJsonObject answer = infer(*deployed);
            const double confidence = confidenceOf(answer);
            const QString version = answer[QLatin1String("model_version")].toString();
            const bool isRight = (version == QLatin1String("1") && confidence == 0.25)
                || (version == QLatin1String("2") && confidence == 0.75);
            ++(isRight ? answered : failed);
            if (version == QLatin1String("2"))
                ++ofSecond;
        }
    });
    const auto stop = qScopeGuard([&] {
        isOver = true;
        client.join();
    });
    QTRY_VERIFY(answered > 20);
    const auto moved = deploy(*second);
    QVERIFY_RESULT(moved);
    QCOMPARE(moved->pid, deployed->pid);
    QCOMPARE(moved->port, deployed->port);
    QCOMPARE(moved->modelVersion, 2);
    QTRY_VERIFY(ofSecond > 20);
    QCOMPARE(failed.load(), 0);

    // The previous one is still loaded.
    const QUrl previous(deployed->url() + QStringLiteral("/v2/models/my%20digits/versions/1/infer"));
    QCOMPARE(confidenceOf(QJsonDocument::fromJson(ask(previous, oneQuestion).body).object()), 0.25);
}

void TestDeployment::badVersionLeavesTheOldOneAnswering()
{
    const auto good = m_bench->version(0.75);
    const auto bad = m_bench->version(0, "this is no model");
    QVERIFY_RESULT(good);
    QVERIFY_RESULT(bad);
    const auto deployed = deploy(*good);
    QVERIFY_RESULT(deployed);
    QVERIFY_ERROR(deploy(*bad), QStringLiteral("fake.json"), QStringLiteral("JSON"));
    const auto found = m_bench->deployments.find(QStringLiteral("my digits"));
    QVERIFY_RESULT(found);
    QCOMPARE(found->pid, deployed->pid);
    QCOMPARE(found->modelVersion, 1);
    QCOMPARE(confidenceOf(infer(*found)), 0.75);

    // A good one after that works again.
    const auto better = m_bench->version(0.5);
    QVERIFY_RESULT(better);
    const auto moved = deploy(*better);
    QVERIFY_RESULT(moved);
    QCOMPARE(moved->pid, deployed->pid);
    QCOMPARE(confidenceOf(infer(*moved)), 0.5);
}

void TestDeployment::restartAfterKill()
{
    const auto version = m_bench->version(0.75);
    QVERIFY_RESULT(version);
    const auto deployed = deploy(*version);
    QVERIFY_RESULT(deployed);
    QCOMPARE(::kill(static_cast<pid_t>(deployed->pid), SIGKILL), 0);
    const auto state = [this] { return m_bench->deployments.find(QStringLiteral("my digits"))->state; };
    QTRY_COMPARE(state(), DeploymentState::Failed);
    const auto started = m_bench->deployments.start(QStringLiteral("my digits"));
    QVERIFY_RESULT(started);
    QCOMPARE(started->state, DeploymentState::Running);
    QCOMPARE(started->port, deployed->port);
    QVERIFY(started->pid != deployed->pid);
    QCOMPARE(confidenceOf(infer(*started)), 0.75);
    // Starting what runs changes nothing.
    const auto again = m_bench->deployments.start(QStringLiteral("my digits"));
    QVERIFY_RESULT(again);
    QCOMPARE(again->pid, started->pid);
}

void TestDeployment::undeployEndsTheProcess()
{
    const auto version = m_bench->version(0.75);
    QVERIFY_RESULT(version);
    const auto deployed = deploy(*version);
    QVERIFY_RESULT(deployed);
    QVERIFY_RESULT(m_bench->deployments.undeploy(QStringLiteral("my digits")));
    QCOMPARE(processStartTime(deployed->pid), 0);
    const auto all = m_bench->deployments.all();
    QVERIFY_RESULT(all);
    QCOMPARE(all->size(), 1);
    QCOMPARE(all->first().state, DeploymentState::Stopped);
    QVERIFY_ERROR(m_bench->deployments.undeploy(QStringLiteral("cats")), QStringLiteral("cats"));
}

void TestDeployment::portInUse()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    const auto version = m_bench->version(0.75);
    QVERIFY_RESULT(version);
    QVERIFY_ERROR(deploy(*version, {.name = QStringLiteral("digits"), .port = other.serverPort()}),
                  QStringLiteral("in use"), QString::number(other.serverPort()));
}

void TestDeployment::keptPortThatIsTakenIsReplaced()
{
    const auto version = m_bench->version(0.75);
    QVERIFY_RESULT(version);
    const auto deployed = deploy(*version);
    QVERIFY_RESULT(deployed);
    QVERIFY_RESULT(m_bench->deployments.undeploy(QStringLiteral("my digits")));
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost, static_cast<quint16>(deployed->port)));
    const auto started = m_bench->deployments.start(QStringLiteral("my digits"));
    QVERIFY_RESULT(started);
    QVERIFY(started->port != deployed->port);
    QCOMPARE(confidenceOf(infer(*started)), 0.75);
}

void TestDeployment::otherAddressStartsTheServerAgain()
{
    const auto version = m_bench->version(0.75);
    QVERIFY_RESULT(version);
    const auto deployed = deploy(*version);
    QVERIFY_RESULT(deployed);
    const QString tokenFile = m_bench->folder.filePath(QStringLiteral("token"));
    QVERIFY_RESULT(writeFileAtomically(tokenFile, "0123456789abcdef0123\n"));
    const auto guarded = deploy(*version, {.name = QStringLiteral("my digits"), .tokenFile = tokenFile});
    QVERIFY_RESULT(guarded);
    QVERIFY(guarded->pid != deployed->pid);
    QCOMPARE(guarded->port, deployed->port);
    QCOMPARE(ask(inferUrl(*guarded), oneQuestion).status, 401);
}

void TestDeployment::refusedOptions_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::addColumn<QString>("tokenFile");
    QTest::addColumn<QString>("reason");
    const QString local = QStringLiteral("127.0.0.1"), name = QStringLiteral("digits");
    QTest::newRow("no name") << QString() << local << 0 << QString() << QStringLiteral("name");
    QTest::newRow("name leads out") << QStringLiteral("../x") << local << 0 << QString()
                                    << QStringLiteral("name");
    QTest::newRow("negative port") << name << local << -1 << QString() << QStringLiteral("port");
    QTest::newRow("large port") << name << local << 65536 << QString() << QStringLiteral("port");
    QTest::newRow("host that is none")
        << name << QStringLiteral("nowhere.example") << 0 << QString() << QStringLiteral("address");
    QTest::newRow("everywhere without token")
        << name << QStringLiteral("0.0.0.0") << 0 << QString() << QStringLiteral("token");
    QTest::newRow("everywhere in IPv6")
        << name << QStringLiteral("::") << 0 << QString() << QStringLiteral("token");
    QTest::newRow("missing token file")
        << name << local << 0 << QStringLiteral("/nowhere/token") << QStringLiteral("/nowhere/token");
}

void TestDeployment::refusedOptions()
{
    QFETCH(QString, name);
    QFETCH(QString, host);
    QFETCH(int, port);
    QFETCH(QString, tokenFile);
    QFETCH(QString, reason);
    const auto version = m_bench->version(0.75);
    QVERIFY_RESULT(version);
    QVERIFY_ERROR(deploy(*version, {.name = name, .port = port, .host = host, .tokenFile = tokenFile}), reason);
    QCOMPARE(m_bench->deployments.all()->size(), 0);
}

void TestDeployment::recycledProcessIdIsNotTakenForTheServer()
{
    const auto version = m_bench->version(0.75);
    QVERIFY_RESULT(version);
    const auto deployed = deploy(*version);
    QVERIFY_RESULT(deployed);
    const QString folder = m_bench->project.deploymentFolder(QStringLiteral("my digits"));
    auto server = ServerFile::read(folder);
    QVERIFY_RESULT(server);
    QCOMPARE(::kill(static_cast<pid_t>(deployed->pid), SIGKILL), 0);
    // This test has the id now: alive, but born at another time.
    server->pid = QCoreApplication::applicationPid();
    QVERIFY_RESULT(server->write(folder));
    QCOMPARE(m_bench->deployments.find(QStringLiteral("my digits"))->state, DeploymentState::Failed);
    QVERIFY_RESULT(m_bench->deployments.undeploy(QStringLiteral("my digits")));
    QCOMPARE(m_bench->deployments.find(QStringLiteral("my digits"))->state, DeploymentState::Stopped);
}

void TestDeployment::serverThatCannotStartShowsItsLastLines()
{
    const auto bad = m_bench->version(0, "this is no model");
    QVERIFY_RESULT(bad);
    QVERIFY_ERROR(deploy(*bad), QStringLiteral("last lines"), QStringLiteral("fake.json"));
    QCOMPARE(m_bench->deployments.all()->size(), 0);
}

void TestDeployment::predictionsAreLoggedAndLabelled()
{
    const auto version = m_bench->version(0.75);
    QVERIFY_RESULT(version);
    const auto deployed = deploy(*version);
    QVERIFY_RESULT(deployed);
    infer(*deployed);
    const auto logged = [this] { return *m_bench->deployments.predictions(QStringLiteral("my digits"), 10); };
    QTRY_COMPARE(logged().size(), 1);
    const Prediction prediction = logged().first();
    QCOMPARE(prediction.request, QStringLiteral("q"));
    QCOMPARE(prediction.predicted, 2);
    QCOMPARE(prediction.confidence, 0.75);
    QCOMPARE(prediction.input, QByteArray("\xff\xff\0\0\0\0", 6));
    QCOMPARE(prediction.shape, QStringLiteral("1x2x3"));
    QCOMPARE(prediction.modelVersion, 1);
    QCOMPARE(prediction.label, -1);
    QVERIFY(prediction.second >= 0 && prediction.second != 2);
    QVERIFY_RESULT(m_bench->deployments.setLabel(prediction.id, 3));
    QCOMPARE(logged().first().label, 3);
}

void TestDeployment::modelFileThatLeadsOutOfTheFolderIsRefused()
{
    const auto blob = m_bench->objects.add("x");
    QVERIFY_RESULT(blob);
    const auto manifest = m_bench->objects.addManifest(
        QStringLiteral("application/vnd.rondo.model.v1"), {},
        {{*blob, 1, QStringLiteral("application/json"), QStringLiteral("../../evil")}});
    QVERIFY_RESULT(manifest);
    const auto version = m_bench->models.record(QStringLiteral("digits"), *manifest, {}, {});
    QVERIFY_RESULT(version);
    QVERIFY_ERROR(deploy(*version), QStringLiteral("evil"));
}

void TestDeployment::retiredVersionsDoNotServe()
{
    const auto first = m_bench->version(0.9), second = m_bench->version(0.8);
    QVERIFY_RESULT(first);
    QVERIFY_RESULT(second);
    QVERIFY_RESULT(deploy(*first));
    QVERIFY_ERROR(m_bench->models.retire(first->name, 1), QStringLiteral("my digits"));
    QVERIFY_RESULT(m_bench->models.retire(second->name, 2));
    QVERIFY_ERROR(deploy(*second), QStringLiteral("digits v2 is retired")); // as it was before
    QVERIFY_RESULT(m_bench->deployments.undeploy(QStringLiteral("my digits")));
    QVERIFY_RESULT(m_bench->models.retire(first->name, 1));
    QVERIFY_ERROR(m_bench->deployments.start(QStringLiteral("my digits")), QStringLiteral("digits v1 is retired"));
    QVERIFY_RESULT(m_bench->models.restore(first->name, 1));
    QVERIFY_RESULT(m_bench->deployments.start(QStringLiteral("my digits")));
}

QTEST_GUILESS_MAIN(TestDeployment)
#include "tst_deployment.moc"
