// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"
#include "data/download.h"
#include "fileserver.h"
#include "testing.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

using namespace rondo;
using namespace std::chrono_literals;

namespace {

const QString largest = QStringLiteral("train-images-idx3-ubyte.gz");

} // namespace

class TestDownload : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        const QString folder = testing::sharedData(QStringLiteral("mnist"));
        if (folder.isEmpty())
            QSKIP("the real MNIST files are not beside the checkout");
        for (const QString &name : QDir(folder).entryList(QDir::Files)) {
            const auto bytes = readFile(folder + u'/' + name);
            QVERIFY_RESULT(bytes);
            m_files.insert(name, *bytes);
        }
        QVERIFY(isMnistFolder(folder));
        // The server is on this computer, whatever proxies the system names.
        qputenv("no_proxy", "127.0.0.1");
    }

    void init()
    {
        testing::failOnWarnings();
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void fetchesAllFiles()
    {
        FileServer server(m_files, {});
        qint64 last = 0;
        const auto progress = [&](qint64 done, qint64 total, const QString &what) {
            last = total;
            return done <= total && what.contains(QLatin1String("ubyte"));
        };
        const auto folder = downloadMnist(m_folder->path(), {server.url()}, progress);
        QVERIFY_RESULT(folder);
        QCOMPARE(*folder, m_folder->path());
        QVERIFY(isMnistFolder(*folder));
        QVERIFY(last > 0);
        QCOMPARE(QDir(*folder).entryList(QDir::Files).size(), 4);
        // What is there is not fetched again.
        const qsizetype asked = server.requests().size();
        QVERIFY_RESULT(downloadMnist(m_folder->path(), {server.url()}));
        QCOMPARE(server.requests().size(), asked);
    }

    void goesOnWhereItEnded_data()
    {
        QTest::addColumn<bool>("ranges");
        QTest::newRow("with ranges") << true;
        QTest::newRow("server without ranges") << false;
    }
    void goesOnWhereItEnded()
    {
        QFETCH(bool, ranges);
        FileServer server(m_files, {.breakAt = 3000000, .ranges = ranges});
        QVERIFY_RESULT(downloadMnist(m_folder->path(), {server.url()}));
        QVERIFY(isMnistFolder(m_folder->path()));
        qint64 fromStart = 0;
        for (const auto &request : server.requests())
            fromStart += request.path == largest && request.from == 0 ? 1 : 0;
        if (ranges)
            QCOMPARE(fromStart, 1);
        else
            QVERIFY(fromStart > 1);
    }

    void goesOnInTheNextCall()
    {
        FileServer server(m_files, {});
        const auto stop = [&](qint64 done, qint64, const QString &) { return done < 2000000; };
        QVERIFY_ERROR(downloadMnist(m_folder->path(), {server.url()}, stop), QStringLiteral("stopped"));
        const qint64 kept = QFileInfo(m_folder->filePath(largest + QLatin1String(".part"))).size();
        QVERIFY(kept >= 1000000);
        QVERIFY(!QFileInfo::exists(m_folder->filePath(largest)));
        const qsizetype asked = server.requests().size();
        QVERIFY_RESULT(downloadMnist(m_folder->path(), {server.url()}));
        QCOMPARE(server.requests()[asked].from, kept);
        QVERIFY(isMnistFolder(m_folder->path()));
    }

    void damagedBytesAreNotKept()
    {
        auto damaged = m_files;
        damaged[largest][5000000] = char(damaged[largest][5000000] ^ 1);
        FileServer bad(damaged, {});
        QVERIFY_ERROR(downloadMnist(m_folder->path(), {bad.url()}), QStringLiteral("MD5"), largest,
                      QStringLiteral("rondoctl data import PATH --name mnist"));
        QVERIFY(!QFileInfo::exists(m_folder->filePath(largest)));
        QVERIFY(!QFileInfo::exists(m_folder->filePath(largest + QLatin1String(".part"))));
        FileServer good(m_files, {});
        QVERIFY_RESULT(downloadMnist(m_folder->path(), {bad.url(), good.url()}));
        QVERIFY(isMnistFolder(m_folder->path()));
    }

    void damagedPartIsFetchedAnew()
    {
        QVERIFY_RESULT(
            writeFileAtomically(m_folder->filePath(largest + QLatin1String(".part")), QByteArray(1000, 'x')));
        FileServer server(m_files, {});
        QVERIFY_RESULT(downloadMnist(m_folder->path(), {server.url()}));
        QCOMPARE(server.requests()[0].from, 1000);
        QVERIFY(
            std::ranges::any_of(server.requests(), [](const auto &request) { return request.from == 0; }));
        QVERIFY(isMnistFolder(m_folder->path()));
    }

    void tooLongPartIsFetchedAnew()
    {
        QVERIFY_RESULT(writeFileAtomically(m_folder->filePath(largest + QLatin1String(".part")),
                                           QByteArray(12 << 20, 'x')));
        FileServer server(m_files, {});
        QVERIFY_RESULT(downloadMnist(m_folder->path(), {server.url()}));
        QVERIFY(isMnistFolder(m_folder->path()));
    }

    void nextMirrorWhenOneFails_data()
    {
        QTest::addColumn<FileServer::Behaviour>("behaviour");
        QTest::addColumn<bool>("hasFiles");
        QTest::newRow("not found") << FileServer::Behaviour {} << false;
        QTest::newRow("says nothing") << FileServer::Behaviour {.silent = true} << true;
    }
    void nextMirrorWhenOneFails()
    {
        QFETCH(FileServer::Behaviour, behaviour);
        QFETCH(bool, hasFiles);
        FileServer bad(hasFiles ? m_files : QHash<QString, QByteArray>(), behaviour);
        FileServer good(m_files, {});
        QVERIFY_RESULT(downloadMnist(m_folder->path(), {bad.url(), good.url()}, {}, 300ms));
        QVERIFY(isMnistFolder(m_folder->path()));
        QVERIFY(bad.requests().size() >= 4);
    }

    void withoutInternetTheErrorHelps()
    {
        QString url;
        {
            const FileServer gone({}, {});
            url = gone.url();
        }
        QVERIFY_ERROR(downloadMnist(m_folder->path(), {url}), url,
                      QStringLiteral("rondoctl data import PATH --name mnist"),
                      QStringLiteral("generated digits"));
    }

    void mirrorsAreEncrypted()
    {
        QVERIFY(mnistMirrors().size() >= 2);
        for (const QString &mirror : mnistMirrors())
            QVERIFY(mirror.startsWith(QLatin1String("https://")));
    }

private:
    QHash<QString, QByteArray> m_files;
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestDownload)
#include "tst_download.moc"
