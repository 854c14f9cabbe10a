// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/digest.h"
#include "base/files.h"
#include "base/json.h"
#include "base/project.h"
#include "testing.h"

#include <QTemporaryDir>

#include <cmath>

using namespace rondo;

class TestBase : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { testing::failOnWarnings(); }

    void digestOfKnownText()
    {
        // FIPS 180-4 example "abc".
        QCOMPARE(digestOf(QByteArray("abc")),
                 QStringLiteral("sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
        DigestStream stream;
        stream.add(QByteArray("a"));
        stream.add(QByteArray("bc"));
        QCOMPARE(stream.finish(), digestOf(QByteArray("abc")));
    }

    void jsonKeepsNotANumberApart()
    {
        QVERIFY(jsonNumber(std::nan("")).isNull());
        QVERIFY(std::isnan(numberOrNaN(QJsonValue(QJsonValue::Null))));
        QCOMPARE(numberOrNaN(jsonNumber(0.5)), 0.5);
        QCOMPARE(canonicalJson(QJsonValue(1.5)), QByteArray("1.5"));
        QCOMPARE(canonicalJson(QJsonObject {{QStringLiteral("b"), 1}, {QStringLiteral("a"), true}}),
                 QByteArray(R"({"a":true,"b":1})"));
    }

    void badJsonNamesTheFile()
    {
        QVERIFY_ERROR(parseObject("{", QStringLiteral("flow.json")), QStringLiteral("flow.json"), QStringLiteral("byte"));
        QVERIFY_ERROR(parseObject("[1]", QStringLiteral("flow.json")), QStringLiteral("object"));
    }

    void projectRoundTrip()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("cheques"));
        QVERIFY_ERROR(Project::open(path), QStringLiteral("rondoctl new"));
        QVERIFY_RESULT(Project::create(path, QStringLiteral("cheques")));
        QVERIFY_ERROR(Project::create(path, QStringLiteral("cheques")), QStringLiteral("already"));
        const auto project = Project::open(path);
        QVERIFY_RESULT(project);
        QCOMPARE(project->name(), QStringLiteral("cheques"));
        QCOMPARE(project->flowNames(), QStringList());
    }

    void newerProjectIsRefused()
    {
        QTemporaryDir folder;
        QVERIFY_RESULT(writeFileAtomically(folder.filePath(QStringLiteral("rondo.json")), R"({"rondo":"project","version":99})"));
        QVERIFY_ERROR(Project::open(folder.path()), QStringLiteral("newer"));
    }

    void names_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("valid");
        QTest::newRow("plain") << QStringLiteral("digits") << true;
        QTest::newRow("spaces") << QStringLiteral("Weekly check 2") << true;
        QTest::newRow("umlaut") << QStringLiteral("Prüfung") << true;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("parent") << QStringLiteral("..") << false;
        QTest::newRow("slash") << QStringLiteral("a/b") << false;
        QTest::newRow("line end") << QStringLiteral("a\n") << false;
        QTest::newRow("long") << QString(101, u'a') << false;
    }
    void names()
    {
        QFETCH(QString, name);
        QFETCH(bool, valid);
        QCOMPARE(isValidName(name), valid);
    }
};

QTEST_GUILESS_MAIN(TestBase)
#include "tst_base.moc"
