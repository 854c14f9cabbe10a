// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "samples.h"
#include "testing.h"

#include <QCryptographicHash>
#include <QProcess>
#include <QTemporaryDir>

#include <csignal>
#include <cstdio>
#include <set>
#include <sys/resource.h>

using namespace rondo;
using rondo::testing::addImages;
using rondo::testing::asPixels;
using rondo::testing::pixelsOf;
using rondo::testing::sorted;
using rondo::testing::tenClasses;

namespace {

//! What the test starts as a second process of itself.
namespace child {

    //! Prints the SHA-256 of all pixels and labels, and stays until its input ends.
    int read(const QString &reference)
    {
        const auto version = DatasetVersion::open(reference);
        if (!version)
            return 1;
        QCryptographicHash hash(QCryptographicHash::Sha256);
        for (qint64 i = 0; i < version->size(); ++i) {
            const auto image = version->image(i);
            hash.addData(QByteArrayView(image.data(), qsizetype(image.size())));
            hash.addData(QByteArray(1, char(version->label(i))));
        }
        std::printf("%s\n", hash.result().toHex().constData());
        std::fflush(stdout);
        std::getchar();
        return 0;
    }

    //! Adds 9000 images, says so, and waits to be killed.
    int stopHalfway(const QString &folder)
    {
        auto objects = ObjectStore::open(folder);
        if (!objects)
            return 1;
        DatasetWriter writer(*objects, {}, tenClasses());
        if (!addImages(writer, 0, 9000))
            return 1;
        std::puts("halfway");
        std::fflush(stdout);
        std::getchar();
        return 0;
    }

    //! Writes a version with no file larger than a megabyte: as on a full disk, writes fail in the middle.
    int writeLimited(const QString &folder)
    {
        auto objects = ObjectStore::open(folder);
        if (!objects)
            return 1;
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit {1 << 20, 1 << 20};
        setrlimit(RLIMIT_FSIZE, &limit);
        DatasetWriter writer(*objects, {}, tenClasses());
        const auto added = addImages(writer, 0, 9000);
        std::puts(qPrintable(added.errorText()));
        return added ? 1 : 0;
    }

    int run(const QStringList &arguments)
    {
        if (arguments[1] == QLatin1String("read"))
            return read(arguments[2]);
        if (arguments[1] == QLatin1String("halfway"))
            return stopHalfway(arguments[2]);
        return writeLimited(arguments[2]);
    }

} // namespace child

QStringList blobs(const QString &folder)
{
    return QDir(folder + QLatin1String("/blobs/sha256")).entryList(QDir::Files);
}

std::set<QString> layerDigests(const ObjectStore &objects, const Digest &version, const QString &kind)
{
    std::set<QString> digests;
    const auto layers = objects.layers(version);
    for (const ObjectStore::Layer &layer : *layers) {
        if (layer.mediaType.contains(kind))
            digests.insert(layer.digest);
    }
    return digests;
}

} // namespace

class TestDataset : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        testing::failOnWarnings();
        m_folder = std::make_unique<QTemporaryDir>();
        auto objects = ObjectStore::open(m_folder->path());
        QVERIFY_RESULT(objects);
        m_objects = std::make_unique<ObjectStore>(*objects);
    }

    void roundTrip()
    {
        const Digest digest = written(5000);
        const auto version = DatasetVersion::open(*m_objects, digest);
        QVERIFY_RESULT(version);
        QCOMPARE(version->digest(), digest);
        QCOMPARE(version->size(), 5000);
        QCOMPARE(version->classes(), tenClasses());
        for (qint64 i = 0; i < 5000; ++i) {
            const QByteArray expected = pixelsOf(i);
            QVERIFY(std::ranges::equal(version->image(i), asPixels(expected)));
            QCOMPARE(version->label(i), int(i % 10));
        }
        QCOMPARE(written(5000), digest);
        QCOMPARE(written(5000, 2) == digest, false);
    }

    void everySampleIsInOneSplit_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<size_t>("test");
        QTest::addColumn<size_t>("validation");
        QTest::newRow("two blocks") << 84 << size_t(12) << size_t(7);
        QTest::newRow("small") << 14 << size_t(2) << size_t(1);
        QTest::newRow("large") << 8400 << size_t(1200) << size_t(700);
    }
    void everySampleIsInOneSplit()
    {
        QFETCH(int, count);
        QFETCH(size_t, test);
        QFETCH(size_t, validation);
        const auto version = DatasetVersion::open(*m_objects, written(count));
        QVERIFY_RESULT(version);
        std::vector<int> seen(static_cast<size_t>(count));
        for (const Split split : {Split::Train, Split::Validation, Split::Test}) {
            for (const quint32 index : version->split(split))
                ++seen[index];
        }
        QVERIFY(std::ranges::all_of(seen, [](int times) { return times == 1; }));
        QCOMPARE(version->split(Split::Test).size(), test);
        QVERIFY(version->split(Split::Validation).size() >= 1);
        QVERIFY(version->split(Split::Validation).size() <= validation);
    }

    void beginningOfTrainIsFair()
    {
        // Sorted by class, as folders of images are.
        DatasetWriter writer(*m_objects, {}, tenClasses());
        for (int i = 0; i < 6000; ++i)
            QVERIFY_RESULT(writer.add(asPixels(pixelsOf(i)), i / 600));
        const auto digest = writer.finish();
        QVERIFY_RESULT(digest);
        const auto version = DatasetVersion::open(*m_objects, *digest);
        QVERIFY_RESULT(version);
        std::array<int, 10> counts {};
        for (const quint32 index : version->split(Split::Train).first(1000))
            ++counts[size_t(version->label(index))];
        for (const int count : counts)
            QVERIFY2(count > 60 && count < 140, qPrintable(QString::number(count)));
    }

    void anotherImageChangesOneChunk()
    {
        const Digest before = written(9000);
        const auto version = DatasetVersion::open(*m_objects, before);
        QVERIFY_RESULT(version);
        const QStringList blobsBefore = blobs(m_folder->path());
        auto writer = DatasetWriter::extend(*m_objects, *version);
        QVERIFY_RESULT(writer);
        QVERIFY_RESULT(addImages(*writer, 9000, 9001));
        const auto after = writer->finish();
        QVERIFY_RESULT(after);
        for (const auto &[kind, chunks] :
             {std::pair {QStringLiteral(".images."), 3}, {QStringLiteral(".labels."), 3}}) {
            auto first = layerDigests(*m_objects, before, kind);
            const auto second = layerDigests(*m_objects, *after, kind);
            QVERIFY(!second.empty() && second.size() <= size_t(chunks));
            std::erase_if(first, [&](const QString &digest) { return second.contains(digest); });
            QCOMPARE(first.size(), size_t(1));
        }
        // One chunk of images, one of labels, at least one split, config and manifest.
        const qsizetype added = blobs(m_folder->path()).size() - blobsBefore.size();
        QVERIFY2(added >= 5 && added <= 7, qPrintable(QString::number(added)));
        // The same as if all had come at once.
        QCOMPARE(*after, written(9001));
    }

    void noSampleChangesItsSplit_data()
    {
        QTest::addColumn<bool>("testGiven");
        QTest::newRow("chosen test") << false;
        QTest::newRow("given test") << true;
    }
    void noSampleChangesItsSplit()
    {
        QFETCH(bool, testGiven);
        DatasetWriter writer(*m_objects, {}, tenClasses());
        QVERIFY_RESULT(addImages(writer, 0, 4300));
        if (testGiven)
            QVERIFY_RESULT(addImages(writer, 4300, 5000, Split::Test));
        auto digest = writer.finish(7);
        QVERIFY_RESULT(digest);
        qint64 size = testGiven ? 5000 : 4300;
        for (const qint64 more : {1, 5000, 83}) {
            const auto before = DatasetVersion::open(*m_objects, *digest);
            QVERIFY_RESULT(before);
            auto extending = DatasetWriter::extend(*m_objects, *before);
            QVERIFY_RESULT(extending);
            QVERIFY_RESULT(addImages(*extending, size, size + more));
            digest = extending->finish(99);
            QVERIFY_RESULT(digest);
            const auto after = DatasetVersion::open(*m_objects, *digest);
            QVERIFY_RESULT(after);
            for (const Split split : {Split::Train, Split::Validation, Split::Test}) {
                std::vector<quint32> old = sorted(after->split(split));
                std::erase_if(old, [&](quint32 index) { return index >= size; });
                QCOMPARE(old, sorted(before->split(split)));
            }
            if (testGiven)
                QCOMPARE(after->split(Split::Test).size(), size_t(700));
            size += more;
            QCOMPARE(after->size(), size);
        }
    }

    void statistics()
    {
        DatasetWriter writer(*m_objects, {1, 1, 2}, {QStringLiteral("a"), QStringLiteral("b")});
        const QByteArray pixels("\x00\xff", 2);
        const QByteArray bright("\xff\xff", 2);
        QVERIFY_RESULT(writer.add(asPixels(pixels), 0, Split::Train));
        QVERIFY_RESULT(writer.add(asPixels(bright), 1, Split::Test));
        const auto digest = writer.finish();
        QVERIFY_RESULT(digest);
        const auto version = DatasetVersion::open(*m_objects, *digest);
        QVERIFY_RESULT(version);
        QCOMPARE(version->statistics().value(QLatin1String("mean")).toDouble(), 0.5);
        QCOMPARE(version->statistics().value(QLatin1String("std")).toDouble(), 0.5);
        QCOMPARE(canonicalJson(version->balance()),
                 QByteArray(R"({"test":[0,1],"train":[1,0],"validation":[0,0]})"));
    }

    void manyClassesAndColour()
    {
        QStringList classes;
        for (int i = 0; i < 1000; ++i)
            classes.append(QStringLiteral("class %1").arg(i));
        const ImageShape shape {3, 224, 224};
        DatasetWriter writer(*m_objects, shape, classes);
        for (int i = 0; i < 3; ++i)
            QVERIFY_RESULT(writer.add(asPixels(pixelsOf(i, shape.size())), 999 - 400 * i, Split::Train));
        const auto digest = writer.finish();
        QVERIFY_RESULT(digest);
        const auto version = DatasetVersion::open(*m_objects, *digest);
        QVERIFY_RESULT(version);
        QCOMPARE(version->label(0), 999);
        QCOMPARE(version->label(2), 199);
        const QByteArray expected = pixelsOf(2, shape.size());
        QVERIFY(std::ranges::equal(version->image(2), asPixels(expected)));
        QVERIFY(version->split(Split::Test).empty());
        // The last chunk of two-byte labels must be taken up as it was.
        auto extending = DatasetWriter::extend(*m_objects, *version);
        QVERIFY_RESULT(extending);
        QVERIFY_RESULT(extending->add(asPixels(expected), 700));
        const auto extended = extending->finish();
        QVERIFY_RESULT(extended);
        const auto after = DatasetVersion::open(*m_objects, *extended);
        QVERIFY_RESULT(after);
        QCOMPARE(after->label(0), 999);
        QCOMPARE(after->label(3), 700);
    }

    void wrongSamplesAreRefused()
    {
        DatasetWriter writer(*m_objects, {}, tenClasses());
        QVERIFY_ERROR(writer.add(asPixels(QByteArray(783, 'x')), 0), QStringLiteral("783"),
                      QStringLiteral("784"));
        QVERIFY_ERROR(writer.add(asPixels(pixelsOf(0)), 10), QStringLiteral("10"), QStringLiteral("0 to 9"));
        QVERIFY_ERROR(writer.add(asPixels(pixelsOf(0)), -1), QStringLiteral("-1"));
        QVERIFY_ERROR(writer.finish(), QStringLiteral("no images"));
        DatasetWriter onlyTest(*m_objects, {}, tenClasses());
        QVERIFY_RESULT(addImages(onlyTest, 0, 3, Split::Test));
        QVERIFY_ERROR(onlyTest.finish(), QStringLiteral("training"));
    }

    void damageIsFound_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("reason");
        QTest::newRow("images") << QStringLiteral(".images.") << QStringLiteral("bytes instead of");
        QTest::newRow("labels") << QStringLiteral(".labels.") << QStringLiteral("bytes instead of");
        QTest::newRow("splits") << QStringLiteral(".indices.") << QStringLiteral("bytes instead of");
    }
    void damageIsFound()
    {
        QFETCH(QString, kind);
        QFETCH(QString, reason);
        const Digest digest = written(100);
        const QString path = m_objects->path(*layerDigests(*m_objects, digest, kind).begin());
        QFile file(path);
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY(file.resize(file.size() - 4));
        QVERIFY_ERROR(DatasetVersion::open(*m_objects, digest), path, reason);
        QVERIFY(file.remove());
        QVERIFY_ERROR(DatasetVersion::open(*m_objects, digest), path);
    }

    void lyingManifestIsRefused_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("more images") << QStringLiteral("size") << QJsonValue(101);
        QTest::newRow("negative") << QStringLiteral("size") << QJsonValue(-1);
        QTest::newRow("no chunk") << QStringLiteral("chunk") << QJsonValue(0);
        QTest::newRow("larger images") << QStringLiteral("shape") << QJsonValue(QJsonArray {1, 29, 28});
        QTest::newRow("no shape") << QStringLiteral("shape") << QJsonValue(QJsonArray {});
        QTest::newRow("fewer classes")
            << QStringLiteral("classes") << QJsonValue(QJsonArray {QStringLiteral("0")});
        QTest::newRow("wrong splits")
            << QStringLiteral("splits") << QJsonValue(QJsonObject {{QStringLiteral("train"), 100}});
        QTest::newRow("newer") << QStringLiteral("format") << QJsonValue(2);
    }
    void lyingManifestIsRefused()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        const Digest digest = written(100);
        auto config = m_objects->config(digest);
        QVERIFY_RESULT(config);
        config->insert(key, value);
        const auto layers = m_objects->layers(digest);
        QVERIFY_RESULT(layers);
        const auto lying
            = m_objects->addManifest(QStringLiteral("application/vnd.rondo.dataset.v1"), *config, *layers);
        QVERIFY_RESULT(lying);
        QVERIFY_ERROR(DatasetVersion::open(*m_objects, *lying), *lying);
    }

    void otherThingsAreNoDataset()
    {
        QVERIFY_ERROR(DatasetVersion::open(*m_objects, QStringLiteral("sha256:nonsense")),
                      QStringLiteral("nonsense"));
        const auto other = m_objects->addManifest(QStringLiteral("application/vnd.rondo.model.v1"), {}, {});
        QVERIFY_RESULT(other);
        QVERIFY_ERROR(DatasetVersion::open(*m_objects, *other), QStringLiteral("vnd.rondo.model"));
        QVERIFY_ERROR(DatasetVersion::open(QStringLiteral("/nowhere#") + *other), QStringLiteral("/nowhere"));
        QVERIFY(!QFileInfo::exists(QStringLiteral("/nowhere")));
        QVERIFY_ERROR(DatasetVersion::open(QStringLiteral("digits")), QStringLiteral("digits"),
                      QStringLiteral("#sha256"));
    }

    void descriptionNamesAllFiles()
    {
        const Digest digest = written(5000);
        const QString reference = DatasetVersion::reference(*m_objects, digest);
        QCOMPARE(reference, m_folder->path() + u'#' + digest);
        const auto description = DatasetVersion::describe(reference);
        QVERIFY_RESULT(description);
        const QJsonArray images = description->value(QLatin1String("images")).toArray();
        QCOMPARE(images.size(), 2);
        QCOMPARE(images[1][QLatin1String("count")].toInt(), 904);
        QCOMPARE(QFileInfo(images[1][QLatin1String("file")].toString()).size(), 904 * 784);
        const QJsonValue test = description->value(QLatin1String("indices"))[QLatin1String("test")];
        QCOMPARE(QFileInfo(test[QLatin1String("file")].toString()).size(),
                 4 * test[QLatin1String("count")].toInteger());
        QCOMPARE(description->value(QLatin1String("classes")).toArray().size(), 10);
    }

    void processesShareOneMapping()
    {
        const QString reference = DatasetVersion::reference(*m_objects, written(5000));
        QProcess first;
        QProcess second;
        for (QProcess *process : {&first, &second}) {
            process->start(QCoreApplication::applicationFilePath(), {QStringLiteral("read"), reference});
            QVERIFY(process->waitForReadyRead());
        }
        const QByteArray read = first.readLine().trimmed();
        QCOMPARE(read.size(), 64);
        QCOMPARE(second.readLine().trimmed(), read);
        // Both have the same files mapped: the pages are there once.
        for (QProcess *process : {&first, &second}) {
            const auto maps = readFile(QStringLiteral("/proc/%1/maps").arg(process->processId()));
            QVERIFY_RESULT(maps);
            const auto lines = maps->split('\n');
            const auto mapped = std::ranges::count_if(lines, [&](const QByteArray &line) {
                return line.contains("/blobs/sha256/") && line.contains("r--s");
            });
            QVERIFY(mapped >= 2);
        }
        for (QProcess *process : {&first, &second}) {
            process->closeWriteChannel();
            QVERIFY(process->waitForFinished());
            QCOMPARE(process->exitCode(), 0);
        }
    }

    void killedImportLeavesNoVersion()
    {
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("halfway"), m_folder->path()});
        QVERIFY(process.waitForReadyRead());
        QCOMPARE(process.readLine().trimmed(), QByteArray("halfway"));
        process.kill();
        QVERIFY(process.waitForFinished());
        // Two chunks of each kind are there, whole; no manifest names them.
        const QStringList left = blobs(m_folder->path());
        QVERIFY(!left.isEmpty());
        QVERIFY_RESULT(wholeAndNoManifest(left));
        const auto version = DatasetVersion::open(*m_objects, written(9000));
        QVERIFY_RESULT(version);
        QCOMPARE(version->size(), 9000);
    }

    void fullDiskLeavesNothingTorn()
    {
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("limited"), m_folder->path()});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
        QVERIFY2(process.readAllStandardOutput().contains("space"), "the error says what to do");
        QVERIFY_RESULT(wholeAndNoManifest(blobs(m_folder->path())));
        const auto version = DatasetVersion::open(*m_objects, written(9000));
        QVERIFY_RESULT(version);
    }

private:
    //! A version of so many images, image i with the label i % 10.
    Digest written(qint64 count, quint64 seed = 1)
    {
        DatasetWriter writer(*m_objects, {}, tenClasses());
        if (!addImages(writer, 0, count))
            return {};
        const auto digest = writer.finish(seed);
        return digest ? *digest : Digest();
    }

    Result<void> wholeAndNoManifest(const QStringList &names) const
    {
        for (const QString &name : names) {
            const auto bytes = m_objects->read(QStringLiteral("sha256:") + name);
            if (!bytes)
                return bytes.error();
            if (bytes->contains("vnd.rondo.dataset.v1"))
                return Error {QStringLiteral("a manifest was stored")};
        }
        return {};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ObjectStore> m_objects;
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QStringList children {QStringLiteral("read"), QStringLiteral("halfway"), QStringLiteral("limited")};
    if (arguments.size() == 3 && children.contains(arguments[1]))
        return child::run(arguments);
    TestDataset test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_dataset.moc"
