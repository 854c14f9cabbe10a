// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "execution/protocol.h"
#include "testing.h"

using namespace rondo;

class TestProtocol : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { testing::failOnWarnings(); }

    void aTaskSurvivesTheWire()
    {
        Task task;
        task.kind = Task::Kind::Evaluate;
        task.experiment = 17;
        task.type = QStringLiteral("script");
        task.settings
            = {{QStringLiteral("lr"), 0.003}, {QStringLiteral("name"), QStringLiteral("\u00e4\n\"x\"")}};
        task.dataset = QStringLiteral("/data/objects#sha256:00");
        task.images = 8000;
        task.folder = QStringLiteral("/runs/1/a b");
        task.seed = 9007199254740991; // the largest that JSON keeps exactly
        task.device = QStringLiteral("cuda:1");
        task.resume = false;
        task.model = QStringLiteral("model.pt");

        const auto json = parseObject(jsonLine(task.toJson()), QStringLiteral("line"));
        QVERIFY_RESULT(json);
        const auto read = Task::fromJson(*json);
        QVERIFY_RESULT(read);
        QCOMPARE(read->toJson(), task.toJson());
        QCOMPARE(read->seed, task.seed);
        QVERIFY(read->kind == Task::Kind::Evaluate);
    }

    void absentMembersHaveDefaults()
    {
        const auto task = Task::fromJson({{QStringLiteral("task"), QStringLiteral("train")},
                                          {QStringLiteral("type"), QStringLiteral("mlp")}});
        QVERIFY_RESULT(task);
        QCOMPARE(task->device, QStringLiteral("auto"));
        QCOMPARE(task->seed, 1);
        QCOMPARE(task->images, 0);
        QVERIFY(task->resume);
    }

    void badTasksAreRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("expected");
        QTest::newRow("empty") << QByteArray("{}") << QStringLiteral("\"task\"");
        QTest::newRow("kind") << QByteArray(R"({"task":"dance","type":"mlp"})") << QStringLiteral("\"task\"");
        QTest::newRow("kind is a number")
            << QByteArray(R"({"task":1,"type":"mlp"})") << QStringLiteral("\"task\"");
        QTest::newRow("no type") << QByteArray(R"({"task":"train"})") << QStringLiteral("\"type\"");
        QTest::newRow("settings") << QByteArray(R"({"task":"train","type":"mlp","settings":[1]})")
                                  << QStringLiteral("\"settings\"");
        QTest::newRow("seed text") << QByteArray(R"({"task":"train","type":"mlp","seed":"x"})")
                                   << QStringLiteral("\"seed\"");
        QTest::newRow("seed fraction")
            << QByteArray(R"({"task":"train","type":"mlp","seed":1.5})") << QStringLiteral("\"seed\"");
        QTest::newRow("images") << QByteArray(R"({"task":"train","type":"mlp","images":-1})")
                                << QStringLiteral("\"images\"");
        QTest::newRow("huge") << QByteArray(R"({"task":"train","type":"mlp","experiment":1e300})")
                              << QStringLiteral("\"experiment\"");
        QTest::newRow("resume") << QByteArray(R"({"task":"train","type":"mlp","resume":"yes"})")
                                << QStringLiteral("\"resume\"");
        QTest::newRow("no model") << QByteArray(R"({"task":"evaluate","type":"script"})")
                                  << QStringLiteral("\"model\"");
    }

    void badTasksAreRefused()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, expected);
        const auto object = parseObject(json, QStringLiteral("line"));
        QVERIFY_RESULT(object);
        QVERIFY_ERROR(Task::fromJson(*object), expected);
    }
};

QTEST_GUILESS_MAIN(TestProtocol)
#include "tst_protocol.moc"
