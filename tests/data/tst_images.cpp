// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/formats.h"
#include "data/images.h"
#include "samples.h"
#include "testing.h"

#include <QBuffer>
#include <QImage>
#include <QTemporaryDir>

#include <zlib.h>

using namespace rondo;

namespace {

QImage pattern(QImage::Format format, int width = 9, int height = 7)
{
    QImage image(width, height, QImage::Format_ARGB32);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x)
            image.setPixel(x, y, qRgb(x * 25, y * 30, (x * y * 3) % 256));
    }
    return image.convertToFormat(format);
}

QByteArray encoded(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format, 100);
    return bytes;
}

//! A PNG whose header claims other sizes than its data has.
QByteArray withSize(QByteArray png, quint32 width, quint32 height)
{
    qToBigEndian(width, png.data() + 16);
    qToBigEndian(height, png.data() + 20);
    const auto check = crc32(0, reinterpret_cast<const Bytef *>(png.constData() + 12), 17);
    qToBigEndian(quint32(check), png.data() + 29);
    return png;
}

double centre(const QByteArray &digit, bool across)
{
    double mass = 0;
    double sum = 0;
    for (int y = 0; y < 28; ++y) {
        for (int x = 0; x < 28; ++x) {
            const double value = quint8(digit[y * 28 + x]);
            mass += value;
            sum += value * ((across ? x : y) + 0.5);
        }
    }
    return sum / mass;
}

QByteArray ofMnist(int index)
{
    const QString path = testing::sharedData(QStringLiteral("mnist/t10k-images-idx3-ubyte.gz"));
    if (path.isEmpty())
        return {};
    const auto close = [](gzFile file) { gzclose(file); };
    const std::unique_ptr<gzFile_s, decltype(close)> file(gzopen(qPrintable(path), "rb"), close);
    QByteArray pixels(784, '\0');
    gzseek(file.get(), 16 + 784 * index, SEEK_SET);
    gzread(file.get(), pixels.data(), 784);
    return pixels;
}

} // namespace

class TestImages : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { testing::failOnWarnings(); }

    void pixelsArriveInPlanes_data()
    {
        QTest::addColumn<QImage>("image");
        QTest::addColumn<QByteArray>("format");
        QTest::addColumn<int>("channels");
        QTest::addColumn<int>("tolerance");
        const QByteArray png("png");
        const QByteArray jpeg("jpg");
        QTest::newRow("grey PNG") << pattern(QImage::Format_Grayscale8) << png << 1 << 0;
        QTest::newRow("colour PNG") << pattern(QImage::Format_RGB888) << png << 3 << 0;
        QTest::newRow("palette PNG") << pattern(QImage::Format_Indexed8) << png << 3 << 0;
        QTest::newRow("PNG with alpha") << pattern(QImage::Format_ARGB32) << png << 3 << 0;
        QTest::newRow("grey JPEG") << pattern(QImage::Format_Grayscale8) << jpeg << 1 << 6;
        QTest::newRow("colour JPEG") << pattern(QImage::Format_RGB888, 32, 24)
                                            .scaled(320, 240, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                                     << jpeg << 3 << 24;
    }
    void pixelsArriveInPlanes()
    {
        QFETCH(QImage, image);
        QFETCH(QByteArray, format);
        QFETCH(int, channels);
        QFETCH(int, tolerance);
        const auto read = decodeImage(encoded(image, format.constData()), QStringLiteral("picture"));
        QVERIFY_RESULT(read);
        QCOMPARE(read->shape, (ImageShape {channels, image.height(), image.width()}));
        QCOMPARE(read->pixels.size(), read->shape.size());
        const qsizetype plane = qsizetype(image.width()) * image.height();
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QRgb expected = image.pixel(x, y);
                const std::array values {qRed(expected), qGreen(expected), qBlue(expected)};
                for (int channel = 0; channel < channels; ++channel) {
                    const int found = quint8(read->pixels[channel * plane + y * image.width() + x]);
                    QVERIFY(qAbs(found - values[size_t(channel)]) <= tolerance);
                }
            }
        }
    }

    void transparentIsWhite()
    {
        QImage image(4, 4, QImage::Format_ARGB32);
        image.fill(Qt::transparent);
        const auto read = decodeImage(encoded(image, "png"), QStringLiteral("picture"));
        QVERIFY_RESULT(read);
        QCOMPARE(read->pixels, QByteArray(48, '\xff'));
    }

    void greyOfColour()
    {
        const Image colour {{3, 1, 2}, QByteArray("\xff\x00\xff\x00\xff\xff", 6)};
        QCOMPARE(greyImage(colour).pixels, QByteArray("\xff\x1d", 2));
        QCOMPARE(greyImage(colour).shape, (ImageShape {1, 1, 2}));
    }

    void badImages_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("reason");
        const QByteArray png = encoded(pattern(QImage::Format_RGB888, 64, 64), "png");
        const QByteArray jpeg = encoded(pattern(QImage::Format_RGB888, 64, 64), "jpg");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("empty");
        QTest::newRow("text") << QByteArray("hello") << QStringLiteral("neither PNG nor JPEG");
        QTest::newRow("PNG cut off") << png.left(png.size() / 2) << QString();
        QTest::newRow("PNG signature only") << png.left(8) << QString();
        QTest::newRow("JPEG cut off") << jpeg.left(jpeg.size() / 2) << QString();
        QTest::newRow("JPEG header only") << jpeg.left(20) << QString();
        QTest::newRow("bomb") << withSize(png, 100000, 100000) << QStringLiteral("100000 x 100000");
        QTest::newRow("wide bomb") << withSize(png, 8193, 1) << QStringLiteral("8193 x 1");
        QTest::newRow("more rows than data") << withSize(png, 64, 6400) << QString();
    }
    void badImages()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, reason);
        QVERIFY_ERROR(decodeImage(bytes, QStringLiteral("photo-17")), QStringLiteral("photo-17"), reason);
    }

    void folderOfImages_data()
    {
        QTest::addColumn<bool>("withSplits");
        QTest::newRow("classes on top") << false;
        QTest::newRow("train and test on top") << true;
    }
    void folderOfImages()
    {
        QFETCH(bool, withSplits);
        QTemporaryDir folder;
        const QString train = withSplits ? QStringLiteral("train/") : QString();
        for (int i = 0; i < 12; ++i) {
            const QString name
                = train + (i % 2 ? QStringLiteral("cat/%1.PNG") : QStringLiteral("apple/%1.png"));
            writePicture(folder, name.arg(i), i);
        }
        if (withSplits)
            writePicture(folder, QStringLiteral("test/cat/x.jpg"), 99, "jpg");
        QVERIFY_RESULT(writeFileAtomically(folder.filePath(train + QStringLiteral("cat/notes.txt")), "mine"));
        auto objects = ObjectStore::open(m_objectsFolder.path());
        QVERIFY_RESULT(objects);
        const auto digest = importFolder(*objects, folder.path());
        QVERIFY_RESULT(digest);
        const auto version = DatasetVersion::open(*objects, *digest);
        QVERIFY_RESULT(version);
        QCOMPARE(version->classes(), (QStringList {QStringLiteral("apple"), QStringLiteral("cat")}));
        QCOMPARE(version->size(), withSplits ? 13 : 12);
        QCOMPARE(version->shape(), (ImageShape {3, 7, 9}));
        QCOMPARE(version->label(0), 0);
        QCOMPARE(version->label(6), 1);
        if (withSplits) {
            QCOMPARE(version->split(Split::Test).size(), size_t(1));
            QCOMPARE(version->split(Split::Test)[0], 12U);
        }
    }

    void badFolders()
    {
        auto objects = ObjectStore::open(m_objectsFolder.path());
        QVERIFY_RESULT(objects);
        QTemporaryDir folder;
        QVERIFY_ERROR(importFolder(*objects, folder.filePath(QStringLiteral("absent"))),
                      QStringLiteral("absent"));
        QVERIFY_ERROR(importFolder(*objects, folder.path()), folder.path(),
                      QStringLiteral("one folder a class"));
        QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("cat")));
        QVERIFY_ERROR(importFolder(*objects, folder.path()), QStringLiteral("/cat"),
                      QStringLiteral("no PNG or JPEG"));
        writePicture(folder, QStringLiteral("cat/1.png"), 1);
        QVERIFY_RESULT(writeFileAtomically(folder.filePath(QStringLiteral("cat/2.png")), "no picture"));
        QVERIFY_ERROR(importFolder(*objects, folder.path()), QStringLiteral("cat/2.png"),
                      QStringLiteral("neither PNG"));
        QVERIFY(pattern(QImage::Format_RGB888, 9, 8).save(folder.filePath(QStringLiteral("cat/2.png"))));
        QVERIFY_ERROR(importFolder(*objects, folder.path()), QStringLiteral("cat/2.png"),
                      QStringLiteral("9 x 8"), QStringLiteral("9 x 7"), QStringLiteral("cat/1.png"));
        QVERIFY(pattern(QImage::Format_Grayscale8).save(folder.filePath(QStringLiteral("cat/2.png"))));
        QVERIFY_ERROR(importFolder(*objects, folder.path()), QStringLiteral("grey"),
                      QStringLiteral("colour"));
    }

    void testClassesMustBeKnown()
    {
        QTemporaryDir folder;
        writePicture(folder, QStringLiteral("train/cat/1.png"), 1);
        writePicture(folder, QStringLiteral("test/dog/1.png"), 1);
        auto objects = ObjectStore::open(m_objectsFolder.path());
        QVERIFY_RESULT(objects);
        QVERIFY_ERROR(importFolder(*objects, folder.path()), QStringLiteral("dog"), QStringLiteral("cat"));
    }

    void mnistStaysAsItIs()
    {
        if (ofMnist(0).isEmpty())
            QSKIP("the real MNIST files are not beside the checkout");
        // Digits of MNIST fill 20 pixels and are centred: nothing is left to do but for roundings of half a
        // pixel.
        int same = 0;
        for (int i = 0; i < 200; ++i)
            same += centredDigit(ofMnist(i), 28, 28) == ofMnist(i) ? 1 : 0;
        QVERIFY2(same >= 190, qPrintable(QString::number(same)));
    }

    void centredFromAnySize_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("height");
        QTest::addColumn<bool>("onPaper");
        QTest::newRow("square") << 280 << 280 << false;
        QTest::newRow("on paper") << 280 << 280 << true;
        QTest::newRow("wide") << 900 << 300 << true;
        QTest::newRow("small") << 12 << 16 << false;
    }
    void centredFromAnySize()
    {
        QFETCH(int, width);
        QFETCH(int, height);
        QFETCH(bool, onPaper);
        // A bar, twice as high as wide, far from the centre.
        QByteArray grey(qsizetype(width) * height, onPaper ? '\xf0' : '\0');
        for (int y = 1; y < height / 2; ++y) {
            for (int x = 1; x < 1 + height / 4; ++x)
                grey[y * width + x] = onPaper ? '\x10' : '\xf0';
        }
        const QByteArray digit = centredDigit(grey, width, height);
        QCOMPARE(digit.size(), 784);
        QVERIFY(qAbs(centre(digit, true) - 14.5) <= 0.51);
        QVERIFY(qAbs(centre(digit, false) - 14.5) <= 0.51);
        QCOMPARE(quint8(digit[0]), quint8(0));
        QVERIFY(quint8(digit[14 * 28 + 14]) > 200);
        int rows = 0;
        int columns = 0;
        for (int i = 0; i < 28; ++i) {
            rows += quint8(digit[i * 28 + 14]) > 100 ? 1 : 0;
            columns += quint8(digit[14 * 28 + i]) > 100 ? 1 : 0;
        }
        QCOMPARE(rows, 20);
        QVERIFY2(qAbs(columns - 10) <= 2, qPrintable(QString::number(columns)));
    }

    void nothingDrawn()
    {
        QCOMPARE(centredDigit(QByteArray(100, '\0'), 10, 10), QByteArray(784, '\0'));
        QCOMPARE(centredDigit(QByteArray(100, '\xff'), 10, 10), QByteArray(784, '\0'));
        QCOMPARE(centredDigit({}, 0, 0), QByteArray(784, '\0'));
        QCOMPARE(centredDigit(QByteArray(5, 'x'), 10, 10), QByteArray(784, '\0'));
    }

private:
    static void writePicture(const QTemporaryDir &folder, const QString &name, int number,
                             const char *format = "png")
    {
        QImage image = pattern(QImage::Format_RGB888);
        image.setPixel(0, 0, qRgb(number, 0, 0));
        const auto written = writeFileAtomically(folder.filePath(name), encoded(image, format));
        QVERIFY_RESULT(written);
    }

    QTemporaryDir m_objectsFolder;
};

QTEST_GUILESS_MAIN(TestImages)
#include "tst_images.moc"
