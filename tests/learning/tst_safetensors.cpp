// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"
#include "learning/safetensors.h"
#include "testing.h"

#include <QTemporaryDir>
#include <QtEndian>

using namespace rondo;

namespace {

QByteArray withHeader(const QByteArray &header, qsizetype dataBytes)
{
    QByteArray bytes(8, '\0');
    qToLittleEndian(quint64(header.size()), bytes.data());
    return bytes + header + QByteArray(dataBytes, '\1');
}

} // namespace

class TestSafetensors : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        testing::failOnWarnings();
        m_path = m_folder.filePath(QStringLiteral("a.safetensors"));
    }

    void tensorsComeBackAsTheyWere()
    {
        const std::vector<float> weights {1.5F, -2, 3, 4, 5, 6};
        const std::vector<quint8> bytes {7, 8, 9};
        QVERIFY_RESULT(writeSafetensors(
            m_path,
            {{QStringLiteral("z.weight"), QStringLiteral("F32"), {2, 3}, std::as_bytes(std::span(weights))},
             {QStringLiteral("a.bytes"), QStringLiteral("U8"), {3}, std::as_bytes(std::span(bytes))},
             {QStringLiteral("empty"), QStringLiteral("F32"), {0}, {}}},
            {{QStringLiteral("who"), QStringLiteral("a test")}}));
        const auto file = SafetensorsFile::open(m_path);
        QVERIFY_RESULT(file);
        QCOMPARE(file->names(),
                 (QList<QString> {QStringLiteral("a.bytes"), QStringLiteral("empty"),
                                  QStringLiteral("z.weight")}));
        QCOMPARE(file->metadata().value(QStringLiteral("who")), QStringLiteral("a test"));
        const auto read = file->tensor(QStringLiteral("z.weight"), QStringLiteral("F32"), {2, 3});
        QVERIFY_RESULT(read);
        QVERIFY(std::ranges::equal(*read, std::as_bytes(std::span(weights))));
        QVERIFY_RESULT(file->tensor(QStringLiteral("a.bytes"), QStringLiteral("U8"), {3}));

        QVERIFY_ERROR(file->tensor(QStringLiteral("z.weight"), QStringLiteral("F32"), {3, 2}),
                      QStringLiteral("2 x 3"), QStringLiteral("3 x 2"));
        QVERIFY_ERROR(file->tensor(QStringLiteral("z.weight"), QStringLiteral("F16"), {2, 3}),
                      QStringLiteral("F16"));
        QVERIFY_ERROR(file->tensor(QStringLiteral("none"), QStringLiteral("F32"), {1}),
                      QStringLiteral("none"));
    }

    void dataStartsOnABorder()
    {
        const std::vector<float> values(5);
        QVERIFY_RESULT(writeSafetensors(
            m_path, {{QStringLiteral("x"), QStringLiteral("F32"), {5}, std::as_bytes(std::span(values))}}));
        const QByteArray bytes = *readFile(m_path);
        const auto header = qFromLittleEndian<quint64>(bytes.constData());
        QCOMPARE((8 + header) % 64, 0U);
        QCOMPARE(quint64(bytes.size()), 8 + header + 20);
    }

    void damagedFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray good = R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}})";
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("length only") << QByteArray(8, '\0');
        QTest::newRow("header cut") << withHeader(good, 8).left(20);
        QTest::newRow("data cut") << withHeader(good, 8).chopped(1);
        QTest::newRow("data too long") << withHeader(good, 9);
        QTest::newRow("huge header length") << QByteArray("\xff\xff\xff\xff\xff\xff\xff\x7f{}", 10);
        QTest::newRow("negative header length") << QByteArray("\xff\xff\xff\xff\xff\xff\xff\xff{}", 10);
        QTest::newRow("no JSON") << withHeader("not at all", 8);
        QTest::newRow("an array") << withHeader("[1,2]", 8);
        QTest::newRow("unknown type")
            << withHeader(R"({"a":{"dtype":"F33","shape":[2],"data_offsets":[0,8]}})", 8);
        QTest::newRow("no type") << withHeader(R"({"a":{"shape":[2],"data_offsets":[0,8]}})", 8);
        QTest::newRow("shape is a number")
            << withHeader(R"({"a":{"dtype":"F32","shape":2,"data_offsets":[0,8]}})", 8);
        QTest::newRow("negative length")
            << withHeader(R"({"a":{"dtype":"F32","shape":[-2],"data_offsets":[0,8]}})", 8);
        QTest::newRow("fraction") << withHeader(
            R"({"a":{"dtype":"F32","shape":[2.5],"data_offsets":[0,10]}})", 10);
        QTest::newRow("shape lies") << withHeader(R"({"a":{"dtype":"F32","shape":[3],"data_offsets":[0,8]}})",
                                                  8);
        QTest::newRow("product overflows") << withHeader(
            R"({"a":{"dtype":"F32","shape":[4294967296,4294967296,4294967296],"data_offsets":[0,8]}})", 8);
        QTest::newRow("one offset") << withHeader(R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[8]}})",
                                                  8);
        QTest::newRow("backwards") << withHeader(R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[8,0]}})",
                                                 8);
        QTest::newRow("beyond the end")
            << withHeader(R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[4,12]}})", 8);
        QTest::newRow("overlap") << withHeader(
            R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},"b":{"dtype":"F32","shape":[2],"data_offsets":[4,12]}})",
            12);
        QTest::newRow("hole") << withHeader(
            R"({"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]},"b":{"dtype":"F32","shape":[1],"data_offsets":[8,12]}})",
            12);
        QTest::newRow("entry is a text") << withHeader(R"({"a":"b"})", 0);
    }

    void damagedFilesAreRefused()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY_RESULT(writeFileAtomically(m_path, bytes));
        QVERIFY_ERROR(SafetensorsFile::open(m_path), m_path);
    }

    void aMissingFileIsNamed()
    {
        QVERIFY_ERROR(SafetensorsFile::open(m_folder.filePath(QStringLiteral("none"))),
                      QStringLiteral("none"));
    }

    void everyTruncationIsNoticed()
    {
        const std::vector<float> values(7, 1.0F);
        QVERIFY_RESULT(writeSafetensors(
            m_path, {{QStringLiteral("x"), QStringLiteral("F32"), {7}, std::as_bytes(std::span(values))}}));
        const QByteArray bytes = *readFile(m_path);
        for (qsizetype length = 0; length < bytes.size(); ++length) {
            QVERIFY_RESULT(writeFileAtomically(m_path, bytes.left(length)));
            QVERIFY2(!SafetensorsFile::open(m_path).ok(), qPrintable(QString::number(length)));
        }
    }

private:
    QTemporaryDir m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestSafetensors)
#include "tst_safetensors.moc"
