// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"
#include "base/json.h"
#include "store/objectstore.h"
#include "testing.h"

#include <QDirIterator>
#include <QTemporaryDir>

using namespace rondo;

class TestObjectStore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { testing::failOnWarnings(); }

    void layoutIsAnOciImageLayout()
    {
        QTemporaryDir folder;
        QVERIFY_RESULT(ObjectStore::open(folder.path()));
        const auto layout = readObject(folder.filePath(QStringLiteral("oci-layout")));
        QVERIFY_RESULT(layout);
        QCOMPARE(layout->value(QLatin1String("imageLayoutVersion")).toString(), QStringLiteral("1.0.0"));
        const auto index = readObject(folder.filePath(QStringLiteral("index.json")));
        QVERIFY_RESULT(index);
        QCOMPARE(index->value(QLatin1String("schemaVersion")).toInt(), 2);
    }

    void equalBytesAreStoredOnce()
    {
        QTemporaryDir folder;
        auto store = ObjectStore::open(folder.path());
        QVERIFY_RESULT(store);
        const auto first = store->add("hello");
        QVERIFY_RESULT(first);
        const QString file = folder.filePath(QStringLiteral("file"));
        QVERIFY_RESULT(writeFileAtomically(file, "hello"));
        const auto second = store->addFile(file);
        QVERIFY_RESULT(second);
        QCOMPARE(*first, *second);
        QVERIFY(store->contains(*first));
        QCOMPARE(QDir(folder.filePath(QStringLiteral("blobs/sha256"))).entryList(QDir::Files).size(), 1);
        QCOMPARE(QDir(folder.filePath(QStringLiteral("blobs"))).entryList(QDir::Files | QDir::Hidden),
                 QStringList());
        const auto read = store->read(*first);
        QVERIFY_RESULT(read);
        QCOMPARE(*read, QByteArray("hello"));
    }

    void damageIsFound()
    {
        QTemporaryDir folder;
        auto store = ObjectStore::open(folder.path());
        QVERIFY_RESULT(store);
        const auto digest = store->add("hello");
        QVERIFY_RESULT(digest);
        QFile::setPermissions(store->path(*digest), QFile::ReadOwner | QFile::WriteOwner);
        QFile blob(store->path(*digest));
        QVERIFY(blob.open(QIODevice::WriteOnly));
        blob.write("jello");
        blob.close();
        QVERIFY_ERROR(store->read(*digest), QStringLiteral("damaged"));
    }

    void badDigestsStayInside_data()
    {
        QTest::addColumn<QString>("digest");
        QTest::newRow("path") << QStringLiteral("sha256:../../../../etc/passwd");
        QTest::newRow("other algorithm") << QStringLiteral("md5:00");
        QTest::newRow("upper case") << QStringLiteral("sha256:") + QString(64, u'A');
        QTest::newRow("empty") << QString();
    }
    void badDigestsStayInside()
    {
        QFETCH(QString, digest);
        QTemporaryDir folder;
        auto store = ObjectStore::open(folder.path());
        QVERIFY_RESULT(store);
        QVERIFY(!store->contains(digest));
        QVERIFY(store->path(digest).startsWith(folder.path()));
        QVERIFY(!store->path(digest).contains(QLatin1String("..")));
        QVERIFY_ERROR(store->read(digest), QStringLiteral("no digest"));
    }

    void manifestNamesItsLayers()
    {
        QTemporaryDir folder;
        auto store = ObjectStore::open(folder.path());
        QVERIFY_RESULT(store);
        const auto blob = store->add("weights");
        QVERIFY_RESULT(blob);
        const QJsonObject config {{QStringLiteral("type"), QStringLiteral("convnet")}};
        const QList<ObjectStore::Layer> layers {{.digest = *blob,
                                                 .size = 7,
                                                 .mediaType = QStringLiteral("application/x"),
                                                 .title = QStringLiteral("model.safetensors")}};
        const auto manifest
            = store->addManifest(QStringLiteral("application/vnd.rondo.model.v1"), config, layers);
        QVERIFY_RESULT(manifest);
        const auto again
            = store->addManifest(QStringLiteral("application/vnd.rondo.model.v1"), config, layers);
        QVERIFY_RESULT(again);
        QCOMPARE(*again, *manifest);
        const auto read = store->layers(*manifest);
        QVERIFY_RESULT(read);
        QCOMPARE(read->size(), 1);
        QCOMPARE(read->first().title, QStringLiteral("model.safetensors"));
        QCOMPARE(read->first().size, 7);
        const auto readConfig = store->config(*manifest);
        QVERIFY_RESULT(readConfig);
        QCOMPARE(*readConfig, config);
    }

    void missingFileIsAnError()
    {
        QTemporaryDir folder;
        auto store = ObjectStore::open(folder.path());
        QVERIFY_RESULT(store);
        QVERIFY_ERROR(store->addFile(folder.filePath(QStringLiteral("none"))), QStringLiteral("none"));
    }
};

QTEST_GUILESS_MAIN(TestObjectStore)
#include "tst_objectstore.moc"
