// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/formats.h"
#include "samples.h"
#include "testing.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QTemporaryDir>

#include <zlib.h>

using namespace rondo;
using rondo::testing::idxHeader;
using rondo::testing::idxImages;
using rondo::testing::idxLabels;

namespace {

QByteArray gzipped(const QByteArray &bytes)
{
    z_stream stream {};
    // 16 + the window size: with a gzip header.
    deflateInit2(&stream, Z_BEST_SPEED, Z_DEFLATED, 16 + MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
    QByteArray packed(qsizetype(deflateBound(&stream, uLong(bytes.size()))), Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.constData()));
    stream.avail_in = uInt(bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = uInt(packed.size());
    deflate(&stream, Z_FINISH);
    packed.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

} // namespace

class TestIdx : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { testing::failOnWarnings(); }

    void realMnist()
    {
        const QString mnist = testing::sharedData(QStringLiteral("mnist"));
        if (mnist.isEmpty())
            QSKIP("the real MNIST files are not beside the checkout");
        QTemporaryDir folder;
        auto objects = ObjectStore::open(folder.path());
        QVERIFY_RESULT(objects);
        QElapsedTimer timer;
        timer.start();
        const auto digest = importIdxFolder(*objects, mnist);
        const double seconds = double(timer.nsecsElapsed()) / 1e9;
        QVERIFY_RESULT(digest);
        qInfo("imported 70000 images of MNIST in %.2f s", seconds);
        const auto version = DatasetVersion::open(*objects, *digest);
        QVERIFY_RESULT(version);
        QCOMPARE(version->size(), 70000);
        QCOMPARE(version->shape(), (ImageShape {1, 28, 28}));
        QCOMPARE(version->split(Split::Test).size(), size_t(10000));
        QCOMPARE(version->split(Split::Validation).size(), size_t(5000));
        // Facts about MNIST: its first label is a 5, the first test label a 7; 980 zeros and 1135 ones in the
        // test.
        QCOMPARE(version->label(0), 5);
        QCOMPARE(version->label(60000), 7);
        QCOMPARE(version->balance().value(QLatin1String("test"))[0].toInt(), 980);
        QCOMPARE(version->balance().value(QLatin1String("test"))[1].toInt(), 1135);
        QVERIFY(qAbs(version->statistics().value(QLatin1String("mean")).toDouble() - 0.1307) < 0.001);
        QVERIFY(qAbs(version->statistics().value(QLatin1String("std")).toDouble() - 0.3081) < 0.001);
        for (const quint32 index : version->split(Split::Test))
            QVERIFY(index >= 60000);
        // A bar for machines that do something else at the same time; the benchmark holds the real one.
        QVERIFY2(seconds < 6, "the import takes too long");
    }

    void spellings_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<bool>("packed");
        const auto names = [](const char *format) {
            QStringList result;
            for (const char *set : {"train", "t10k"}) {
                result += QString::asprintf(format, set, "images", 3);
                result += QString::asprintf(format, set, "labels", 1);
            }
            return result;
        };
        QTest::newRow("plain") << names("%s-%s-idx%d-ubyte") << false;
        QTest::newRow("dots") << names("%s-%s.idx%d-ubyte") << false;
        QTest::newRow("packed") << names("%s-%s-idx%d-ubyte.gz") << true;
        QTest::newRow("prefix") << names("emnist-digits-%s-%s-idx%d-ubyte.gz") << true;
        QTest::newRow("unpacked, yet named gz") << names("%s-%s-idx%d-ubyte.gz") << false;
    }
    void spellings()
    {
        QFETCH(QStringList, names);
        QFETCH(bool, packed);
        QTemporaryDir folder;
        const QList<QByteArray> contents {idxImages(30), idxLabels(30), idxImages(12), idxLabels(12)};
        for (int i = 0; i < 4; ++i)
            QVERIFY_RESULT(
                writeFileAtomically(folder.filePath(names[i]), packed ? gzipped(contents[i]) : contents[i]));
        auto objects = ObjectStore::open(folder.filePath(QStringLiteral("objects")));
        QVERIFY_RESULT(objects);
        QVERIFY(isIdxFolder(folder.path()));
        const auto digest = importFolder(*objects, folder.path());
        QVERIFY_RESULT(digest);
        const auto version = DatasetVersion::open(*objects, *digest);
        QVERIFY_RESULT(version);
        QCOMPARE(version->size(), 42);
        QCOMPARE(version->split(Split::Test).size(), size_t(12));
        const QByteArray expected = testing::pixelsOf(29);
        QVERIFY(std::ranges::equal(version->image(29), testing::asPixels(expected)));
        QCOMPARE(version->label(29), 9);
    }

    void badFiles_data()
    {
        QTest::addColumn<QByteArray>("images");
        QTest::addColumn<QByteArray>("labels");
        QTest::addColumn<QStringList>("words");
        const QByteArray good = idxImages(20);
        const QByteArray goodLabels = idxLabels(20);
        const auto row = [](const char *name, const QByteArray &images, const QByteArray &labels,
                            const QStringList &words) {
            QTest::newRow(name) << images << labels << words;
            QTest::newRow((QByteArray(name) + ", packed").constData())
                << gzipped(images) << gzipped(labels) << words;
        };
        const QString imagesName = QStringLiteral("train-images-idx3-ubyte");
        const QString labelsName = QStringLiteral("train-labels-idx1-ubyte");
        row("empty", {}, goodLabels, {imagesName, QStringLiteral("header")});
        row("half a header", good.left(9), goodLabels, {imagesName, QStringLiteral("header")});
        row("cut off", good.chopped(100), goodLabels,
            {imagesName, QStringLiteral("20"), QStringLiteral("15680")});
        row("too long", good + "x", goodLabels, {imagesName, QStringLiteral("15680")});
        row("swapped", goodLabels, good,
            {imagesName, QStringLiteral("0x00000801"), QStringLiteral("0x00000803")});
        row("other type", idxHeader({0xd03, 20, 28, 28}) + good.mid(16), goodLabels,
            {imagesName, QStringLiteral("0x00000d03")});
        row("claims 4 billion", idxHeader({0x803, 0xffffffff, 28, 28}) + good.mid(16), goodLabels,
            {imagesName, QStringLiteral("4294967295")});
        row("claims huge images", idxHeader({0x803, 20, 0xffffffff, 0xffffffff}) + good.mid(16), goodLabels,
            {imagesName, QStringLiteral("4294967295")});
        row("no pixels", idxHeader({0x803, 20, 0, 28}), goodLabels, {imagesName, QStringLiteral("0 x 28")});
        row("no images", idxHeader({0x803, 0, 28, 28}), idxHeader({0x801, 0}),
            {imagesName, QStringLiteral("0 items")});
        row("fewer labels", good, idxLabels(19),
            {imagesName, labelsName, QStringLiteral("20"), QStringLiteral("19")});
        row("labels cut off", good, goodLabels.chopped(1),
            {labelsName, QStringLiteral("20"), QStringLiteral("19")});
        QByteArray wild = goodLabels;
        wild[8 + 13] = char(200);
        row("wild label", good, wild, {labelsName, QStringLiteral("13"), QStringLiteral("200")});
        QTest::newRow("not unpackable")
            << gzipped(good).replace(40, 60, QByteArray(60, 'z')) << goodLabels << QStringList {imagesName};
        QTest::newRow("packed and cut off")
            << gzipped(good).chopped(20) << goodLabels << QStringList {imagesName};
        QTest::newRow("wrong checksum") << gzipped(good).replace(gzipped(good).size() - 8, 4, "zzzz")
                                        << goodLabels << QStringList {imagesName};
    }
    void badFiles()
    {
        QFETCH(QByteArray, images);
        QFETCH(QByteArray, labels);
        QFETCH(QStringList, words);
        QTemporaryDir folder;
        QVERIFY_RESULT(
            writeFileAtomically(folder.filePath(QStringLiteral("train-images-idx3-ubyte")), images));
        QVERIFY_RESULT(
            writeFileAtomically(folder.filePath(QStringLiteral("train-labels-idx1-ubyte")), labels));
        auto objects = ObjectStore::open(folder.filePath(QStringLiteral("objects")));
        QVERIFY_RESULT(objects);
        QVERIFY_ERROR(importFolder(*objects, folder.path()), words);
    }

    void testSetMustFit_data()
    {
        QTest::addColumn<QByteArray>("images");
        QTest::addColumn<QByteArray>("labels");
        QTest::addColumn<QString>("reason");
        QByteArray wild = idxLabels(10);
        wild[8] = 11;
        QTest::newRow("other size") << idxImages(10, 28, 27) << idxLabels(10) << QStringLiteral("28 x 27");
        QTest::newRow("unknown label") << idxImages(10) << wild << QStringLiteral("11");
        QTest::newRow("no labels") << idxImages(10) << QByteArray()
                                   << QStringLiteral("t10k-labels-idx1-ubyte");
        QTest::newRow("no images") << QByteArray() << idxLabels(10)
                                   << QStringLiteral("t10k-images-idx3-ubyte");
    }
    void testSetMustFit()
    {
        QFETCH(QByteArray, images);
        QFETCH(QByteArray, labels);
        QFETCH(QString, reason);
        QTemporaryDir folder;
        const auto write = [&](const QString &name, const QByteArray &bytes) {
            return bytes.isEmpty() ? Result<void>() : writeFileAtomically(folder.filePath(name), bytes);
        };
        QVERIFY_RESULT(write(QStringLiteral("train-images-idx3-ubyte"), idxImages(20)));
        QVERIFY_RESULT(write(QStringLiteral("train-labels-idx1-ubyte"), idxLabels(20)));
        QVERIFY_RESULT(write(QStringLiteral("t10k-images-idx3-ubyte"), images));
        QVERIFY_RESULT(write(QStringLiteral("t10k-labels-idx1-ubyte"), labels));
        auto objects = ObjectStore::open(folder.filePath(QStringLiteral("objects")));
        QVERIFY_RESULT(objects);
        QVERIFY_ERROR(importIdxFolder(*objects, folder.path()), reason);
    }

    void imagesWithoutLabels()
    {
        QTemporaryDir folder;
        QVERIFY_RESULT(
            writeFileAtomically(folder.filePath(QStringLiteral("train-images-idx3-ubyte")), idxImages(20)));
        auto objects = ObjectStore::open(folder.filePath(QStringLiteral("objects")));
        QVERIFY_RESULT(objects);
        QVERIFY_ERROR(importFolder(*objects, folder.path()), QStringLiteral("train-labels-idx1-ubyte"),
                      QStringLiteral("missing"));
    }

    void canBeStopped()
    {
        QTemporaryDir folder;
        QVERIFY_RESULT(
            writeFileAtomically(folder.filePath(QStringLiteral("train-images-idx3-ubyte")), idxImages(20)));
        QVERIFY_RESULT(
            writeFileAtomically(folder.filePath(QStringLiteral("train-labels-idx1-ubyte")), idxLabels(20)));
        auto objects = ObjectStore::open(folder.filePath(QStringLiteral("objects")));
        QVERIFY_RESULT(objects);
        qint64 total = 0;
        const auto stop = [&](qint64, qint64 all, const QString &) {
            total = all;
            return false;
        };
        QVERIFY_ERROR(importFolder(*objects, folder.path(), stop), QStringLiteral("stopped"));
        QCOMPARE(total, 20);
    }
};

QTEST_GUILESS_MAIN(TestIdx)
#include "tst_idx.moc"
