// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/source.h"
#include "samples.h"
#include "store/database.h"
#include "testing.h"

#include <QTemporaryDir>

using namespace rondo;
using rondo::testing::addImages;
using rondo::testing::tenClasses;

class TestSource : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        testing::failOnWarnings();
        m_folder = std::make_unique<QTemporaryDir>();
        auto database = Database::open(m_folder->filePath(QStringLiteral("store.sqlite")));
        QVERIFY_RESULT(database);
        m_database = *std::move(database);
        auto objects = ObjectStore::open(m_folder->filePath(QStringLiteral("objects")));
        QVERIFY_RESULT(objects);
        m_objects = std::make_unique<ObjectStore>(*objects);
        m_datasets = std::make_unique<Datasets>(*m_database, *m_objects);
        qunsetenv("RONDO_MNIST_DIR");
    }
    void cleanup()
    {
        m_datasets.reset();
        m_database.reset();
    }

    void versionsAreCounted()
    {
        QVERIFY_ERROR(m_datasets->find(QStringLiteral("mail")), QStringLiteral("mail"),
                      QStringLiteral("rondoctl data import"));
        for (int i = 1; i <= 3; ++i) {
            const auto row
                = m_datasets->record(QStringLiteral("mail"), version(10 + i), {{QStringLiteral("n"), i}});
            QVERIFY_RESULT(row);
            QCOMPARE(row->version, i);
        }
        const auto again = m_datasets->record(QStringLiteral("mail"), version(13), {});
        QVERIFY_RESULT(again);
        QCOMPARE(again->version, 3);
        QCOMPARE(again->origin.value(QLatin1String("n")).toInt(), 3);
        QVERIFY_RESULT(m_datasets->record(QStringLiteral("cheques"), version(11), {}));
        const auto all = m_datasets->all();
        QVERIFY_RESULT(all);
        QStringList names;
        for (const DatasetRow &row : *all)
            names.append(QStringLiteral("%1@%2").arg(row.name).arg(row.version));
        QCOMPARE(names,
                 (QStringList {QStringLiteral("cheques@1"), QStringLiteral("mail@3"),
                               QStringLiteral("mail@2"), QStringLiteral("mail@1")}));
        QVERIFY(all->first().created.secsTo(QDateTime::currentDateTimeUtc()) < 60);
        QVERIFY_ERROR(m_datasets->find(QStringLiteral("mail"), 7), QStringLiteral("7"),
                      QStringLiteral("1, 2, 3"));
        QVERIFY_ERROR(m_datasets->find(QStringLiteral("post")), QStringLiteral("post"),
                      QStringLiteral("cheques, mail"));
    }

    void wrongRecordsAreRefused()
    {
        QVERIFY_ERROR(m_datasets->record(QStringLiteral("../x"), version(10), {}), QStringLiteral("../x"));
        const QString absent = QStringLiteral("sha256:") + QString(64, u'0');
        QVERIFY_ERROR(m_datasets->record(QStringLiteral("x"), absent, {}), absent);
    }

    void generatedOnce()
    {
        const QJsonObject settings {{QStringLiteral("source"), QStringLiteral("generated")},
                                    {QStringLiteral("seed"), 5},
                                    {QStringLiteral("train"), 200},
                                    {QStringLiteral("test"), 50}};
        const auto first = resolve(settings);
        QVERIFY_RESULT(first);
        int calls = 0;
        const auto count = [&](qint64, qint64, const QString &) { return ++calls > 0; };
        const auto second = resolveSource(*m_datasets, *m_objects, m_folder->path(), settings, count);
        QVERIFY_RESULT(second);
        QCOMPARE(second->digest, first->digest);
        QCOMPARE(second->version, 1);
        QCOMPARE(calls, 0);
        QJsonObject other = settings;
        other.insert(QStringLiteral("seed"), 6);
        const auto third = resolve(other);
        QVERIFY_RESULT(third);
        QCOMPARE(third->version, 2);
        QCOMPARE(resolve(settings)->version, 1);
    }

    void byNameAndVersion()
    {
        for (int i = 1; i <= 3; ++i)
            QVERIFY_RESULT(m_datasets->record(QStringLiteral("mail"), version(10 + i), {}));
        const auto newest = resolve(QStringLiteral("mail"));
        QVERIFY_RESULT(newest);
        QCOMPARE(newest->version, 3);
        const auto second = resolve(QStringLiteral("mail@2"));
        QVERIFY_RESULT(second);
        QCOMPARE(second->version, 2);
        QVERIFY_ERROR(resolve(QStringLiteral("mail@9")), QStringLiteral("9"), QStringLiteral("1, 2, 3"));
        QVERIFY_ERROR(resolve(QStringLiteral("mial")), QStringLiteral("mial"), QStringLiteral("mail"));
        QVERIFY_ERROR(resolve(QStringLiteral("./mial")), QStringLiteral("no folder"), QStringLiteral("mial"));
        QVERIFY_ERROR(resolve(QStringLiteral(" ")), QStringLiteral("source"));
    }

    void folderBesideTheProject()
    {
        writeIdx(QStringLiteral("scans of May"));
        const auto row = resolve(QStringLiteral("scans of May"));
        QVERIFY_RESULT(row);
        QCOMPARE(row->name, QStringLiteral("scans of May"));
        QCOMPARE(row->origin.value(QLatin1String("path")).toString(),
                 m_folder->filePath(QStringLiteral("scans of May")));
        // A recorded name wins over the folder, so that a run can be repeated when the folder has changed.
        QVERIFY(QDir(m_folder->filePath(QStringLiteral("scans of May"))).removeRecursively());
        QCOMPARE(resolve(QStringLiteral("scans of May"))->digest, row->digest);
    }

    void mnistFromAFolder()
    {
        writeIdx(QStringLiteral("mnist files"));
        qputenv("RONDO_MNIST_DIR", m_folder->filePath(QStringLiteral("mnist files")).toUtf8());
        const auto row = resolve(QStringLiteral("mnist"));
        QVERIFY_RESULT(row);
        QCOMPARE(row->name, QStringLiteral("mnist"));
        // From now on the recorded one.
        qputenv("RONDO_MNIST_DIR", "/nowhere");
        QCOMPARE(resolve(QStringLiteral("mnist"))->digest, row->digest);
    }

    void lostImagesAreNoticed()
    {
        const Digest digest = version(12);
        QVERIFY_RESULT(m_datasets->record(QStringLiteral("mail"), digest, {}));
        QVERIFY(QFile::remove(m_objects->path(digest)));
        QVERIFY_ERROR(resolve(QStringLiteral("mail")), QStringLiteral("mail"), QStringLiteral("again"));
    }

private:
    Result<DatasetRow> resolve(const QJsonObject &settings)
    {
        return resolveSource(*m_datasets, *m_objects, m_folder->path(), settings);
    }
    Result<DatasetRow> resolve(const QString &source)
    {
        return resolve(QJsonObject {{QStringLiteral("source"), source}});
    }

    Digest version(qint64 count)
    {
        DatasetWriter writer(*m_objects, {}, tenClasses());
        if (!addImages(writer, 0, count))
            return {};
        const auto digest = writer.finish();
        return digest ? *digest : Digest();
    }

    void writeIdx(const QString &name)
    {
        const QString folder = m_folder->filePath(name) + u'/';
        QVERIFY_RESULT(
            writeFileAtomically(folder + QLatin1String("train-images-idx3-ubyte"), testing::idxImages(30)));
        QVERIFY_RESULT(
            writeFileAtomically(folder + QLatin1String("train-labels-idx1-ubyte"), testing::idxLabels(30)));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<ObjectStore> m_objects;
    std::unique_ptr<Datasets> m_datasets;
};

QTEST_GUILESS_MAIN(TestSource)
#include "tst_source.moc"
