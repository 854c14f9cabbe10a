// SPDX-License-Identifier: GPL-3.0-or-later
#include "execution/trust.h"

#include "base/files.h"
#include "base/json.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QLockFile>
#include <QStandardPaths>

#include <algorithm>

namespace rondo {

namespace {

    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::Trust)
    };

    constexpr int lockTimeout = 5000; // ms
    constexpr int fileLimit = 2000;

    QString trustFile()
    {
        return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
            + QLatin1String("/rondo/trusted.json");
    }

    QSet<Digest> readDigests()
    {
        QSet<Digest> digests;
        const auto content = readObject(trustFile());
        for (const QJsonValue &entry :
             content ? content->value(QLatin1String("trusted")).toArray() : QJsonArray())
            digests.insert(entry.toString());
        return digests;
    }

    //! The script and whatever it could import from its own folder.
    Result<QStringList> filesOf(const QString &script)
    {
        QStringList files {script};
        QDirIterator others(QFileInfo(script).absolutePath(),
                            {QStringLiteral("*.py"), QStringLiteral("*.pyc"), QStringLiteral("*.so")},
                            QDir::Files, QDirIterator::Subdirectories);
        while (others.hasNext()) {
            const QString path = others.next();
            if (path != script && !path.contains(QLatin1String("/__pycache__/")))
                files.append(path);
            if (files.size() > fileLimit)
                return Error {Text::tr("The folder of %1 holds more than %2 Python files. Move the script to "
                                       "a folder of its own.")
                                  .arg(script)
                                  .arg(fileLimit)};
        }
        std::sort(files.begin() + 1, files.end());
        return files;
    }

    Result<Digest> digestOfCode(const QString &script, const QString &interpreter)
    {
        const auto files = filesOf(script);
        if (!files)
            return files.error();
        const QDir folder = QFileInfo(script).absoluteDir();
        QJsonArray parts {interpreter};
        for (const QString &path : *files) {
            const auto digest = digestOfFile(path);
            if (!digest)
                return digest.error();
            parts.append(QJsonArray {folder.relativeFilePath(path), *digest});
        }
        return digestOf(canonicalJson(parts));
    }

} // namespace

Result<QList<ForeignCode>> foreignCode(const Flow &flow, const NodeTypes &types, const QString &projectFolder)
{
    QList<ForeignCode> all;
    const auto settingOfNode = [&](const Node &node, const char *key) {
        const NodeType *type = types.find(node.type);
        const Parameter *parameter = type ? type->parameter(QLatin1String(key)) : nullptr;
        return parameter ? valuesOf(*parameter, settingOf(node, *parameter)).value(0).toString() : QString();
    };
    for (const Node &node : flow.sortedNodes()) {
        const QString script = settingOfNode(node, "script");
        if (!node.enabled || script.isEmpty())
            continue;
        const QString path = QDir::cleanPath(QDir(projectFolder).absoluteFilePath(script));
        const QString interpreter = settingOfNode(node, "python");
        const auto digest = digestOfCode(path, interpreter);
        if (!digest)
            return Error {Text::tr("%1: %2").arg(node.title, digest.errorText())};
        const bool known = std::any_of(all.begin(), all.end(),
                                       [&](const ForeignCode &code) { return code.digest == *digest; });
        if (!known)
            all.append({path, interpreter, *digest});
    }
    std::sort(all.begin(), all.end(),
              [](const ForeignCode &a, const ForeignCode &b) { return a.script < b.script; });
    return all;
}

Trust Trust::load()
{
    Trust trust;
    trust.m_digests = readDigests();
    return trust;
}

Result<void> Trust::add(const QList<ForeignCode> &code)
{
    if (code.isEmpty())
        return {};
    if (const auto made = makeFolder(QFileInfo(trustFile()).absolutePath()); !made)
        return made;
    QLockFile lock(trustFile() + QLatin1String(".lock"));
    if (!lock.tryLock(lockTimeout))
        return Error {Text::tr("%1 is held by another program. Try again.").arg(trustFile())};
    QSet<Digest> digests = readDigests();
    for (const ForeignCode &one : code)
        digests.insert(one.digest);
    QStringList sorted(digests.begin(), digests.end());
    sorted.sort();
    const QJsonObject content {{QStringLiteral("version"), 1},
                               {QStringLiteral("trusted"), QJsonArray::fromStringList(sorted)}};
    return writeFileAtomically(trustFile(), QJsonDocument(content).toJson());
}

} // namespace rondo
