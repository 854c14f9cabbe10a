// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"
#include "base/json.h"
#include "models/modelcontents.h"
#include "models/modelexport.h"
#include "registryfixture.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>

using namespace rondo;
using testing::must;
using testing::Registry;

namespace {

const QByteArray description = R"({"weights":"model.safetensors","classes":["0","1","2"],"parameters":1234,
    "input":{"name":"image","shape":[1,28,28]},"output":{"name":"scores"}})";

struct Shelf : Registry {
    QByteArray weights = QByteArray(3'000'000, 'w'); //!< more than one piece

    //! A version whose manifest lists files of these names.
    ModelVersion version(const QStringList &names)
    {
        QList<ObjectStore::Layer> layers;
        for (const QString &name : names) {
            const QByteArray content = name == QLatin1String("model.json") ? description : weights;
            layers.append({must(objects.add(content)), content.size(),
                           QStringLiteral("application/octet-stream"), name});
        }
        const Digest manifest
            = must(objects.addManifest(QStringLiteral("application/vnd.rondo.model.v1"),
                                       must(parseObject(description, QStringLiteral("model.json"))), layers));
        return must(models.record(QStringLiteral("digits"), manifest, {},
                                  {{QStringLiteral("flow"), QStringLiteral("f")}}));
    }

    ModelVersion usual()
    {
        return version({QStringLiteral("model.json"), QStringLiteral("model.safetensors")});
    }
    QString place(const char *name) const { return folder.filePath(QLatin1String(name)); }
    QStringList entries() const
    {
        return QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden);
    }
};

} // namespace

class TestModelExport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { testing::failOnWarnings(); }

    void contentsTellTheSignature()
    {
        Shelf shelf;
        const auto contents = modelContents(shelf.objects, shelf.usual().digest);
        QVERIFY_RESULT(contents);
        QCOMPARE(contents->inputs.size(), 1);
        QCOMPARE(contents->inputs.first().name, QStringLiteral("image"));
        QCOMPARE(contents->inputs.first().shape, (QList<qint64> {-1, 1, 28, 28}));
        QCOMPARE(contents->outputs.first().shape, (QList<qint64> {-1, 3}));
        QCOMPARE(contents->parameters, 1234);
        QVERIFY(!contents->isScript);
        QCOMPARE(contents->size(), description.size() + shelf.weights.size());
        QVERIFY_ERROR(modelContents(shelf.objects, QStringLiteral("sha256:x")), QStringLiteral("sha256:x"));
    }

    void toAFolder()
    {
        Shelf shelf;
        const ModelVersion version = shelf.usual();
        const QString target = shelf.place("deep/er/digits-v1");
        const auto path = exportModelVersion(shelf.objects, version, target);
        QVERIFY_RESULT(path);
        QCOMPARE(*path, target);
        QCOMPARE(QDir(target).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
                 (QStringList {QStringLiteral("model.json"), QStringLiteral("model.safetensors"),
                               exportedVersionFile}));
        QCOMPARE(must(readFile(target + QStringLiteral("/model.safetensors"))), shelf.weights);
        const QJsonObject about = must(readObject(target + u'/' + exportedVersionFile));
        QCOMPARE(about.value(QLatin1String("version")).toInt(), 1);
        QCOMPARE(about.value(QLatin1String("lineage")).toObject(), version.lineage);
        // A copy: who edits it leaves the store alone.
        QFile file(target + QStringLiteral("/model.json"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{}");
        file.close();
        QVERIFY_RESULT(exportModelVersion(shelf.objects, version, shelf.place("again")));
    }

    void toAnArchive()
    {
        Shelf shelf;
        const auto path = exportModelVersion(shelf.objects, shelf.usual(), shelf.place("digits.zip"));
        QVERIFY_RESULT(path);
        QVERIFY_RESULT(exportModelVersion(shelf.objects, shelf.usual(), shelf.place("same.ZIP")));
        QCOMPARE(must(readFile(shelf.place("same.ZIP"))), must(readFile(*path))); // byte by byte
        // Who else reads archives agrees.
        const QString python = QStandardPaths::findExecutable(QStringLiteral("python3"));
        if (python.isEmpty())
            QSKIP("python3 is not installed");
        QProcess check;
        check.start(python,
                    {QStringLiteral("-c"),
                     QStringLiteral(
                         "import sys, zipfile\nz = zipfile.ZipFile(sys.argv[1])\nassert z.testzip() is None\n"
                         "print(','.join(z.namelist()), len(z.read('model.safetensors')))"),
                     *path});
        QVERIFY(check.waitForFinished());
        QCOMPARE(check.readAllStandardError(), QByteArray());
        QCOMPARE(check.readAllStandardOutput().trimmed(),
                 QByteArray("model.json,model.safetensors,version.json 3000000"));
    }

    void overwritesNothing_data()
    {
        QTest::addColumn<QString>("target");
        QTest::newRow("a folder with files") << "full";
        QTest::newRow("an empty folder") << "empty";
        QTest::newRow("a file") << "full/file";
        QTest::newRow("an archive") << "old.zip";
        QTest::newRow("a link to nowhere") << "link";
    }
    void overwritesNothing()
    {
        QFETCH(QString, target);
        Shelf shelf;
        must(writeFileAtomically(shelf.place("full/file"), "mine"));
        must(writeFileAtomically(shelf.place("old.zip"), "mine"));
        must(makeFolder(shelf.place("empty")));
        QVERIFY(QFile::link(QStringLiteral("nowhere"), shelf.place("link")));
        const QString path = shelf.folder.filePath(target);
        const QStringList before = shelf.entries();
        QVERIFY_ERROR(exportModelVersion(shelf.objects, shelf.usual(), path), path,
                      QStringLiteral("overwrites nothing"));
        QCOMPARE(must(readFile(shelf.place("full/file"))), QByteArray("mine"));
        QCOMPARE(must(readFile(shelf.place("old.zip"))), QByteArray("mine"));
        QCOMPARE(shelf.entries(), before);
    }

    void strangeNamesAreRefused_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::newRow("leads out") << QStringList {QStringLiteral("model.json"), QStringLiteral("../evil")};
        QTest::newRow("absolute") << QStringList {QStringLiteral("/tmp/evil")};
        QTest::newRow("empty") << QStringList {QString()};
        QTest::newRow("hidden") << QStringList {QStringLiteral(".bashrc")};
        QTest::newRow("twice") << QStringList {QStringLiteral("a"), QStringLiteral("a")};
        QTest::newRow("twice, where case does not count")
            << QStringList {QStringLiteral("a"), QStringLiteral("A")};
        QTest::newRow("ours") << QStringList {exportedVersionFile};
    }
    void strangeNamesAreRefused()
    {
        QFETCH(QStringList, names);
        Shelf shelf;
        const ModelVersion version = shelf.version(names);
        const QStringList before = shelf.entries();
        for (const char *target : {"out", "out.zip"})
            QVERIFY_ERROR(exportModelVersion(shelf.objects, version, shelf.place(target)), names.last());
        QCOMPARE(shelf.entries(), before);
    }

    void damagedFilesAreNotPassedOn_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<bool>("missing");
        for (const char *target : {"out", "out.zip"}) {
            QTest::addRow("%s, changed", target) << QString::fromLatin1(target) << false;
            QTest::addRow("%s, missing", target) << QString::fromLatin1(target) << true;
        }
    }
    void damagedFilesAreNotPassedOn()
    {
        QFETCH(QString, target);
        QFETCH(bool, missing);
        Shelf shelf;
        const ModelVersion version = shelf.usual();
        QFile blob(shelf.objects.path(digestOf(shelf.weights)));
        QVERIFY(blob.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
        if (missing)
            QVERIFY(blob.remove());
        else
            QVERIFY(blob.open(QIODevice::ReadWrite) && blob.write("X") == 1);
        blob.close();
        const QStringList before = shelf.entries();
        QVERIFY_ERROR(exportModelVersion(shelf.objects, version, shelf.folder.filePath(target)),
                      QStringLiteral("model.safetensors"),
                      missing ? QStringLiteral("missing") : QStringLiteral("damaged"));
        QCOMPARE(shelf.entries(), before); // all or nothing
    }

    void unwritablePlacesAreTold()
    {
        Shelf shelf;
        must(writeFileAtomically(shelf.place("file"), "x"));
        QVERIFY(!exportModelVersion(shelf.objects, shelf.usual(), shelf.place("file/below")).ok());
        QVERIFY_ERROR(exportModelVersion(shelf.objects, shelf.usual(), {}), QStringLiteral(".zip"));
    }
};

QTEST_GUILESS_MAIN(TestModelExport)
#include "tst_modelexport.moc"
