// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/download.h"

#include "base/files.h"
#include "base/log.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QUrl>

#include <array>
#include <zlib.h>

namespace rondo {

namespace {

    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::Download)
    };

    struct MnistFile {
        const char *name;
        const char *unpackedMd5; //!< of the content, because mirrors may pack anew
    };

    constexpr std::array mnistFiles {
        MnistFile {"train-images-idx3-ubyte.gz", "6bbc9ace898e44ae57da46a324031adb"},
        MnistFile {"train-labels-idx1-ubyte.gz", "a25bea736e30d166cdddb491f175f624"},
        MnistFile {"t10k-images-idx3-ubyte.gz", "2646ac647ad5339dbf082846283269ea"},
        MnistFile {"t10k-labels-idx1-ubyte.gz", "27ae3e4e09519cfbb04c329615203637"},
    };

    // The largest file has 10 MB; what goes on for longer is something else.
    constexpr qint64 maximumFileBytes = 32 << 20;
    constexpr qint64 pieceBytes = 1 << 20;
    constexpr qint64 maximumUnpackedBytes = 64 << 20;

    QString unpackedMd5(const QString &path)
    {
        const std::unique_ptr<gzFile_s, decltype(&gzclose)> file(
            gzopen(QFile::encodeName(path).constData(), "rb"), &gzclose);
        if (!file)
            return {};
        QCryptographicHash hash(QCryptographicHash::Md5);
        QByteArray block(1 << 20, Qt::Uninitialized);
        qint64 total = 0;
        int got = 0;
        while ((got = gzread(file.get(), block.data(), unsigned(block.size()))) > 0) {
            hash.addData(QByteArrayView(block.constData(), got));
            total += got;
            if (total > maximumUnpackedBytes)
                return {};
        }
        return got < 0 ? QString() : QString::fromLatin1(hash.result().toHex());
    }

    bool isSound(const QString &path, const MnistFile &file)
    {
        return QFile::exists(path) && unpackedMd5(path) == QLatin1String(file.unpackedMd5);
    }

    //! The proxies of the system for one access manager, without changing those of the program.
    class SystemProxies : public QNetworkProxyFactory {
    public:
        QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
        {
            return systemProxyForQuery(query);
        }
    };

    enum class Ending { Complete, Failed, Cancelled };

    /*!
        One attempt to bring a partial file to its end; what arrived stays in it.

        Asks for pieces and keeps only whole ones: when a connection breaks off, QNetworkAccessManager may ask
       again by itself and append the second answer to the beginning of the first.
    */
    class Attempt {
    public:
        Attempt(QString path, const Progress &progress, std::chrono::milliseconds silence)
            : m_file(std::move(path))
            , m_progress(progress)
            , m_silence(silence)
        {
            m_network.setProxyFactory(new SystemProxies);
        }

        Ending get(const QUrl &url);
        const QString &problem() const { return m_problem; }

    private:
        enum class Step { More, Complete, Failed, Cancelled };

        Step getPiece(const QUrl &url);
        Step keep(QNetworkReply &reply);
        Step append(const QByteArray &bytes, qint64 total);
        Step fail(const QString &problem);

        QNetworkAccessManager m_network;
        QFile m_file;
        const Progress &m_progress;
        std::chrono::milliseconds m_silence;
        QString m_problem;
        qint64 m_total = 0; //!< of the file; 0 = not known yet
    };

    Ending Attempt::get(const QUrl &url)
    {
        if (!m_file.open(QIODevice::ReadWrite | QIODevice::Append)) {
            fail(Text::tr("%1 cannot be written: %2").arg(m_file.fileName(), m_file.errorString()));
            return Ending::Failed;
        }
        Step step = Step::More;
        while (step == Step::More)
            step = getPiece(url);
        m_file.close();
        if (step == Step::Cancelled)
            return Ending::Cancelled;
        return step == Step::Complete ? Ending::Complete : Ending::Failed;
    }

    Attempt::Step Attempt::fail(const QString &problem)
    {
        m_problem = problem;
        return Step::Failed;
    }

    Attempt::Step Attempt::getPiece(const QUrl &url)
    {
        const qint64 from = m_file.size();
        QNetworkRequest request(url);
        request.setTransferTimeout(int(m_silence.count()));
        // Packed by the server once more, ranges would not fit.
        request.setRawHeader("Accept-Encoding", "identity");
        request.setRawHeader("Range",
                             QStringLiteral("bytes=%1-%2").arg(from).arg(from + pieceBytes - 1).toLatin1());
        const std::unique_ptr<QNetworkReply> reply(m_network.get(request));
        bool cancelled = false;
        bool tooMuch = false;
        QEventLoop loop;
        QObject::connect(reply.get(), &QNetworkReply::downloadProgress, &loop, [&](qint64 received, qint64) {
            const QString what = Text::tr("Downloading %1").arg(url.fileName());
            tooMuch = received > maximumFileBytes;
            cancelled = m_progress && !m_progress(from + received, std::max(m_total, from + received), what);
            if (tooMuch || cancelled)
                reply->abort();
        });
        QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
        loop.exec();
        if (cancelled)
            return Step::Cancelled;
        if (tooMuch)
            return fail(Text::tr("it sends more than the file has"));
        return keep(*reply);
    }

    Attempt::Step Attempt::keep(QNetworkReply &reply)
    {
        const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        // What is there is longer than the file, so it is of something else.
        if (status == 416)
            m_file.resize(0);
        if (reply.error() != QNetworkReply::NoError)
            return fail(reply.errorString());
        const QByteArray bytes = reply.readAll();
        if (status == 206) {
            static const QRegularExpression pattern(
                QStringLiteral("^bytes (\\d{1,15})-(\\d{1,15})/(\\d{1,15})\\z"));
            const auto range = pattern.match(QString::fromLatin1(reply.rawHeader("Content-Range")));
            const qint64 first = range.captured(1).toLongLong();
            const qint64 last = range.captured(2).toLongLong();
            if (!range.hasMatch() || first != m_file.size() || last - first + 1 != bytes.size()
                || bytes.isEmpty())
                return fail(Text::tr("the connection broke off"));
            return append(bytes, range.captured(3).toLongLong());
        }
        // A server without ranges sends everything.
        const QVariant length = reply.header(QNetworkRequest::ContentLengthHeader);
        if (status != 200 || (length.isValid() && length.toLongLong() != bytes.size()))
            return fail(Text::tr("the connection broke off"));
        m_file.resize(0);
        return append(bytes, bytes.size());
    }

    Attempt::Step Attempt::append(const QByteArray &bytes, qint64 total)
    {
        if (total > maximumFileBytes)
            return fail(Text::tr("it has a file of %1 bytes, which is too large").arg(total));
        if (m_file.write(bytes) != bytes.size() || !m_file.flush())
            return fail(Text::tr("%1 cannot be written: %2").arg(m_file.fileName(), m_file.errorString()));
        m_total = total;
        return m_file.size() < total ? Step::More : Step::Complete;
    }

    //! One file from one mirror into its place. On failure the reason is added to \a problems.
    Ending fetch(const MnistFile &file, const QString &folder, const QString &mirror,
                 const Progress &progress, std::chrono::milliseconds silence, QStringList &problems)
    {
        const QString name = QLatin1String(file.name);
        const QString path = QDir(folder).filePath(name);
        const QString part = path + QLatin1String(".part");
        const QUrl url(mirror + (mirror.endsWith(u'/') ? QString() : QStringLiteral("/")) + name);
        const auto intoPlace = [&] {
            QFile::remove(path);
            if (QFile::rename(part, path))
                return Ending::Complete;
            problems.append(Text::tr("%1 cannot be written").arg(path));
            return Ending::Failed;
        };
        if (isSound(part, file))
            return intoPlace();
        // A rest appended to the beginning of something else shows in the checksum; then once more from the
        // start.
        for (bool resumed = QFileInfo(part).size() > 0;; resumed = false) {
            Attempt attempt(part, progress, silence);
            const Ending ending = attempt.get(url);
            if (ending == Ending::Cancelled)
                return ending;
            if (ending == Ending::Failed) {
                problems.append(QStringLiteral("%1: %2").arg(url.toDisplayString(), attempt.problem()));
                return ending;
            }
            if (isSound(part, file))
                return intoPlace();
            QFile::remove(part);
            if (!resumed) {
                problems.append(
                    Text::tr("%1: the file is damaged, its MD5 sum is wrong").arg(url.toDisplayString()));
                return Ending::Failed;
            }
        }
    }

} // namespace

QStringList mnistMirrors()
{
    return {QStringLiteral("https://ossci-datasets.s3.amazonaws.com/mnist/"),
            QStringLiteral("https://storage.googleapis.com/cvdf-datasets/mnist/")};
}

bool isMnistFolder(const QString &folder)
{
    return std::all_of(mnistFiles.begin(), mnistFiles.end(), [&](const MnistFile &file) {
        return isSound(QDir(folder).filePath(QLatin1String(file.name)), file);
    });
}

Result<QString> downloadMnist(const QString &cacheFolder, const QStringList &mirrors,
                              const Progress &progress, std::chrono::milliseconds silence)
{
    if (const auto made = makeFolder(cacheFolder); !made)
        return made.error();
    QStringList problems;
    for (const MnistFile &file : mnistFiles) {
        const QString path = QDir(cacheFolder).filePath(QLatin1String(file.name));
        bool done = isSound(path, file);
        // Twice: a connection that broke off goes on where it ended.
        for (const QString &mirror : done ? QStringList() : mirrors + mirrors) {
            const Ending ending = fetch(file, cacheFolder, mirror, progress, silence, problems);
            if (ending == Ending::Cancelled)
                return Error {Text::tr("The download was stopped. It goes on from there the next time.")};
            done = ending == Ending::Complete;
            if (done)
                break;
            qCInfo(logData).noquote() << problems.last();
        }
        if (!done) {
            problems.removeDuplicates();
            return Error {Text::tr("MNIST could not be downloaded (%1). Without internet access, import it "
                                   "from a folder with: "
                                   "rondoctl data import PATH --name mnist, or use generated digits. What "
                                   "has arrived is kept "
                                   "in %2, and the next try goes on from there.")
                              .arg(problems.join(QLatin1String("; ")), cacheFolder)};
        }
    }
    return cacheFolder;
}

} // namespace rondo
