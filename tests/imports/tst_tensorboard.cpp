// SPDX-License-Identifier: GPL-3.0-or-later
#include "importfixture.h"
#include "imports/eventfile.h"

#include <QtEndian>

using namespace rondo;
using testing::counts;
using testing::ImportFixture;

// Event files, written here byte by byte in the documented formats.

namespace {

QByteArray varint(quint64 value)
{
    QByteArray out;
    for (; value >= 0x80; value >>= 7)
        out.append(char(value | 0x80));
    return out + char(value);
}

QByteArray whole(int field, qint64 value)
{
    return varint(quint64(field) << 3) + varint(quint64(value));
}

QByteArray bytes(int field, const QByteArray &content)
{
    return varint((quint64(field) << 3) | 2) + varint(quint64(content.size())) + content;
}

template <class T> QByteArray little(T value)
{
    QByteArray out(sizeof(T), 0);
    qToLittleEndian(value, out.data());
    return out;
}

QByteArray real(int field, double value)
{
    return varint((quint64(field) << 3) | 1) + little(value);
}

QByteArray single(int field, float value)
{
    return varint((quint64(field) << 3) | 5) + little(value);
}

QByteArray record(const QByteArray &message)
{
    const QByteArray length = little(quint64(message.size()));
    return length + little(imports::maskedCrc(length.constData(), 8)) + message
        + little(imports::maskedCrc(message.constData(), message.size()));
}

constexpr double beginning = 1'700'000'000.5;

QByteArray eventOf(qint64 step, const QByteArray &value, double wallTime = beginning)
{
    return record(real(1, wallTime) + whole(2, step) + bytes(5, bytes(1, value)));
}

QByteArray scalar(qint64 step, const QByteArray &tag, float value, double wallTime = beginning)
{
    return eventOf(step, bytes(1, tag) + single(2, value), wallTime);
}

QByteArray plugin(const QByteArray &name, const QByteArray &content = {})
{
    return bytes(9, bytes(1, bytes(1, name) + (content.isEmpty() ? QByteArray() : bytes(2, content))));
}

QByteArray setting(const QByteArray &name, const QByteArray &value)
{
    return bytes(1, bytes(1, name) + bytes(2, value));
}

QByteArray version()
{
    return record(real(1, beginning) + bytes(3, "brain.Event:2"));
}

const QString file = QStringLiteral("logs/a/events.out.tfevents.1700000000.host.1.0");

} // namespace

class TestTensorboard : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { testing::failOnWarnings(); }

    //! RFC 3720, B.4: CRC-32C of 32 zero bytes is 8a9136aa; masked as TFRecord does.
    void checksumIsTheOneOfTheStandard()
    {
        const quint32 crc = 0x8a91'36aa;
        QCOMPARE(imports::maskedCrc(QByteArray(32, 0).constData(), 32),
                 ((crc >> 15) | (crc << 17)) + 0xa282'ead8);
    }

    void scalarsOfEveryKind_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("expected");
        const QByteArray tag = bytes(1, "loss");
        QTest::newRow("simple value") << tag + single(2, 0.5) << QStringLiteral("7:0.5");
        QTest::newRow("float, packed") << tag + bytes(8, whole(1, 1) + bytes(5, little(0.5F)))
                + plugin("scalars") << QStringLiteral("7:0.5");
        QTest::newRow("float, content") << tag + bytes(8, whole(1, 1) + bytes(4, little(0.5F)))
                + plugin("scalars") << QStringLiteral("7:0.5");
        QTest::newRow("float, not packed")
            << tag + bytes(8, whole(1, 1) + single(5, 0.5)) + plugin("scalars") << QStringLiteral("7:0.5");
        QTest::newRow("double") << tag + bytes(8, whole(1, 2) + bytes(6, little(0.25)))
                                << QStringLiteral("7:0.25");
        QTest::newRow("int32") << tag + bytes(8, whole(1, 3) + bytes(7, varint(300)))
                               << QStringLiteral("7:300");
        QTest::newRow("int64") << tag + bytes(8, whole(1, 9) + bytes(4, little(qint64(-3))))
                               << QStringLiteral("7:-3");
        QTest::newRow("unknown fields")
            << tag + whole(77, 5) + single(2, 0.5) + bytes(99, "x") << QStringLiteral("7:0.5");
        QTest::newRow("not a number")
            << tag + single(2, std::numeric_limits<float>::quiet_NaN()) << QStringLiteral("7:nan");
        QTest::newRow("histogram") << tag + bytes(5, "xxxx") << QString();
        QTest::newRow("many numbers")
            << tag + bytes(8, whole(1, 1) + bytes(5, little(1.0F) + little(2.0F))) << QString();
        QTest::newRow("text") << tag + bytes(8, whole(1, 7) + bytes(8, "hello")) + plugin("text")
                              << QString();
        QTest::newRow("picture") << tag + bytes(8, whole(1, 1) + bytes(5, little(1.0F))) + plugin("images")
                                 << QString();
    }
    void scalarsOfEveryKind()
    {
        QFETCH(QByteArray, value);
        QFETCH(QString, expected);
        const ImportFixture fixture;
        fixture.write(file, version() + eventOf(7, value) + scalar(1, "other", 1));
        const auto report = fixture.tensorboard(fixture.source(QStringLiteral("logs")));
        QVERIFY_RESULT(report);
        QCOMPARE(report->problems, QStringList());
        QCOMPARE(fixture.series(QStringLiteral("a"), QStringLiteral("loss")), expected);
        QCOMPARE(fixture.series(QStringLiteral("a"), QStringLiteral("other")), QStringLiteral("1:1"));
    }

    void foldersBecomeExperiments()
    {
        const ImportFixture fixture;
        fixture.write(file,
                      version() + scalar(1, "loss", 1, beginning) + scalar(2, "loss", 0.5, beginning + 10));
        fixture.write(QStringLiteral("logs/a-b/events.out.tfevents.1.x"), version() + scalar(1, "loss", 3));
        fixture.write(QStringLiteral("logs/deep/run 1/events.out.tfevents.1.x"),
                      version() + scalar(1, "loss", 2));
        fixture.write(QStringLiteral("logs/graphs/events.out.tfevents.1.x"), version());
        const auto report = fixture.tensorboard(fixture.source(QStringLiteral("logs")));
        QVERIFY_RESULT(report);
        QCOMPARE(counts(report), (QList<int> {3, 0, 0}));
        QCOMPARE(report->runs, 1);
        QCOMPARE(fixture.experiments.runs()->first().flow, QStringLiteral("logs"));
        const Experiment a = fixture.named(QStringLiteral("a"));
        QVERIFY(a.state == ExperimentState::Done);
        QCOMPARE(a.started.toMSecsSinceEpoch(), 1'700'000'000'500);
        QCOMPARE(a.seconds, 10.0);
        QCOMPARE(fixture.experiments.series(a.id, QStringLiteral("loss"))->at(1).time, 1'700'000'010'500);
        QVERIFY(fixture.named(QStringLiteral("deep-run 1")).id.isValid());
        QCOMPARE(counts(fixture.tensorboard(fixture.source(QStringLiteral("logs")))), (QList<int> {0, 0, 3}));
    }

    //! The only file of a log folder itself.
    void folderItselfIsOneToo()
    {
        const ImportFixture fixture;
        fixture.write(QStringLiteral("run7/events.out.tfevents.1.x"), version() + scalar(1, "loss", 1));
        QVERIFY_RESULT(fixture.tensorboard(fixture.source(QStringLiteral("run7"))));
        QVERIFY(fixture.named(QStringLiteral("run7")).id.isValid());
    }

    void hyperparameters()
    {
        const ImportFixture fixture;
        const QByteArray start = bytes(3,
                                       setting("lr", real(2, 0.001)) + setting("optimizer", bytes(3, "adam"))
                                           + setting("augment", whole(4, 1)) + bytes(4, "group"));
        const QByteArray end = bytes(4, whole(1, 2) + real(2, beginning));
        fixture.write(file,
                      version()
                          + eventOf(0, bytes(1, "_hparams_/session_start_info") + plugin("hparams", start))
                          + scalar(1, "loss", 1)
                          + eventOf(0, bytes(1, "_hparams_/session_end_info") + plugin("hparams", end)));
        // As add_hparams() of PyTorch leaves them: in a folder of their own, named after the time.
        fixture.write(QStringLiteral("logs/b/events.out.tfevents.1.x"), version() + scalar(1, "loss", 2));
        fixture.write(QStringLiteral("logs/b/1700000000.123/events.out.tfevents.1.x"),
                      version()
                          + eventOf(0, bytes(1, "_hparams_/session_start_info") + plugin("hparams", start))
                          + scalar(0, "hparam/accuracy", 0.75));
        const auto report = fixture.tensorboard(fixture.source(QStringLiteral("logs")));
        QVERIFY_RESULT(report);
        QCOMPARE(counts(report), (QList<int> {2, 0, 0}));
        const QJsonObject settings {{QStringLiteral("lr"), 0.001},
                                    {QStringLiteral("optimizer"), QStringLiteral("adam")},
                                    {QStringLiteral("augment"), true}};
        QCOMPARE(fixture.named(QStringLiteral("a")).settings, settings);
        QVERIFY(fixture.named(QStringLiteral("a")).state == ExperimentState::Failed);
        QCOMPARE(fixture.named(QStringLiteral("b")).settings, settings);
        QCOMPARE(fixture.named(QStringLiteral("b")).metric(QStringLiteral("hparam/accuracy")), 0.75);
    }

    //! A training that was taken up again: its second file begins at an earlier step.
    void restartReplacesWhatFollows()
    {
        const ImportFixture fixture;
        fixture.write(QStringLiteral("logs/a/events.out.tfevents.1.x"),
                      version() + scalar(1, "loss", 1) + scalar(2, "loss", 2) + scalar(3, "loss", 3));
        fixture.write(QStringLiteral("logs/a/events.out.tfevents.2.x"),
                      version() + record(real(1, beginning) + whole(2, 2) + bytes(7, whole(1, 1)))
                          + scalar(2, "loss", 20));
        QVERIFY_RESULT(fixture.tensorboard(fixture.source(QStringLiteral("logs"))));
        QCOMPARE(fixture.series(QStringLiteral("a"), QStringLiteral("loss")), QStringLiteral("1:1 2:20"));
    }

    void damagedFilesAreNamed_data()
    {
        QTest::addColumn<QByteArray>("contents");
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("loss");
        const QByteArray first = version() + scalar(1, "loss", 1);
        const QByteArray second = scalar(2, "loss", 2);
        const QByteArray third = scalar(3, "loss", 3);
        const QString at = QStringLiteral("byte %1").arg(first.size());
        QTest::newRow("torn") << first + second.chopped(5) << QStringList {at, QStringLiteral("middle")}
                              << QStringLiteral("1:1");
        QByteArray flipped = second;
        flipped[20] = char(flipped[20] ^ 1);
        QTest::newRow("wrong checksum")
            << first + flipped + third << QStringList {at, QStringLiteral("damaged")}
            << QStringLiteral("1:1 3:3");
        QByteArray length = second;
        length[0] = char(length[0] ^ 1);
        QTest::newRow("wrong length") << first + length + third << QStringList {at} << QStringLiteral("1:1");
        QTest::newRow("no event") << first + record("\xff\xff\xff") + third
                                  << QStringList {at, QStringLiteral("no event")}
                                  << QStringLiteral("1:1 3:3");
        QTest::newRow("another format")
            << first + QByteArray(100, 'x') << QStringList {at} << QStringLiteral("1:1");
        const QByteArray huge = little(quint64(1) << 62);
        QTest::newRow("huge record") << first + huge + little(imports::maskedCrc(huge.constData(), 8)) + "x"
                                     << QStringList {at} << QStringLiteral("1:1");
    }
    void damagedFilesAreNamed()
    {
        QFETCH(QByteArray, contents);
        QFETCH(QStringList, words);
        QFETCH(QString, loss);
        const ImportFixture fixture;
        fixture.write(file, contents);
        const auto report = fixture.tensorboard(fixture.source(QStringLiteral("logs")));
        QVERIFY_RESULT(report);
        QCOMPARE(report->problems.size(), 1);
        words << QStringLiteral("logs/a/events");
        for (const QString &word : std::as_const(words))
            QVERIFY2(report->problems.first().contains(word), qPrintable(report->problems.first()));
        QCOMPARE(fixture.series(QStringLiteral("a"), QStringLiteral("loss")), loss);
    }

    //! Whatever is in a record that passes its checksum: no crash.
    void anyBytesInARecord()
    {
        const QByteArray good = real(1, beginning) + whole(2, 1)
            + bytes(5,
                    bytes(1,
                          bytes(1, "x") + bytes(8, whole(1, 1) + bytes(5, little(1.0F)))
                              + plugin("hparams", "\x1a\x02")));
        QByteArray all = version();
        for (qsizetype at = 0; at < good.size(); ++at) {
            all += record(good.left(at));
            for (const int bits : {0x01, 0x07, 0x80, 0xff}) {
                QByteArray changed = good;
                changed[at] = char(changed[at] ^ bits);
                all += record(changed);
            }
        }
        const ImportFixture fixture;
        fixture.write(file, all + scalar(9, "end", 1));
        QVERIFY_RESULT(fixture.tensorboard(fixture.source(QStringLiteral("logs"))));
        QCOMPARE(fixture.series(QStringLiteral("a"), QStringLiteral("end")), QStringLiteral("9:1"));
    }

    void whatIsNoLogFolderIsRefused()
    {
        const ImportFixture fixture;
        QVERIFY_ERROR(fixture.tensorboard(fixture.source(QStringLiteral("nowhere"))),
                      QStringLiteral("--logdir"));
        fixture.write(QStringLiteral("empty/readme"), "x");
        QVERIFY_ERROR(fixture.tensorboard(fixture.source(QStringLiteral("empty"))),
                      QStringLiteral("tfevents"));
        fixture.write(QStringLiteral("foreign/events.out.tfevents.1.x"), QByteArray(50, 'x'));
        const auto report = fixture.tensorboard(fixture.source(QStringLiteral("foreign")));
        QVERIFY_RESULT(report);
        QCOMPARE(report->problems.size(), 1);
        QCOMPARE(fixture.experiments.runs()->size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestTensorboard)
#include "tst_tensorboard.moc"
