// SPDX-License-Identifier: GPL-3.0-or-later
// The editor: files and folders from the desktop become nodes.
#include "data/formats.h"
#include "flow/flowdocument.h"
#include "flow/floweditor.h"
#include "flow/flowscene.h"

#include <QDirIterator>
#include <QFileInfo>

namespace rondo {

namespace {

    struct Dropped {
        QString type; //!< key of the node's type
        QString parameter; //!< that takes the path
        QString path;
        QString title;
    };

    //! A folder of images may be huge: the first files tell.
    bool holdsImages(const QString &folder)
    {
        constexpr int enough = 500;
        static const QSet<QString> kinds {QStringLiteral("png"), QStringLiteral("jpg"),
                                          QStringLiteral("jpeg")};
        QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
        for (int seen = 0; files.hasNext() && seen < enough; ++seen) {
            files.next();
            if (kinds.contains(files.fileInfo().suffix().toLower()))
                return true;
        }
        return false;
    }

    //! What a file or folder would become; the error says why nothing.
    Result<Dropped> recognise(const QString &path)
    {
        const QFileInfo file(path);
        const QString name = file.fileName();
        const QString suffix = file.suffix().toLower();
        const auto dataset = [](const QString &folder) -> Dropped {
            return {QStringLiteral("dataset"), QStringLiteral("source"), folder,
                    QFileInfo(folder).fileName()};
        };
        if (!file.exists())
            return Error {FlowEditor::tr("%1 is not there any more.").arg(name)};
        if (file.isDir()) {
            if (isIdxFolder(path) || holdsImages(path))
                return dataset(path);
            return Error {
                FlowEditor::tr("%1 holds no images. Drop a folder with one folder of PNG or JPEG images for "
                               "each class, or with IDX files as MNIST has them.")
                    .arg(name)};
        }
        if (suffix == QLatin1String("py"))
            return Dropped {QStringLiteral("script"), QStringLiteral("script"), path,
                            file.completeBaseName()};
        if (name.contains(QLatin1String("-ubyte")) && isIdxFolder(file.absolutePath()))
            return dataset(file.absolutePath());
        if (QStringList {QStringLiteral("csv"), QStringLiteral("tsv"), QStringLiteral("parquet"),
                         QStringLiteral("xlsx")}
                .contains(suffix))
            return Error {
                FlowEditor::tr(
                    "%1 is a table, and tables come with a later version of Rondo. Today a dataset is "
                    "a folder of images or of IDX files.")
                    .arg(name)};
        if (QStringList {QStringLiteral("png"), QStringLiteral("jpg"), QStringLiteral("jpeg")}.contains(
                suffix))
            return Error {FlowEditor::tr(
                              "%1 is a single image. Drop the folder that holds the images instead, with one "
                              "folder for each class.")
                              .arg(name)};
        return Error {
            FlowEditor::tr("%1 cannot become a node. Drop a Python script or a folder of images.").arg(name)};
    }

} // namespace

Result<void> FlowEditor::addFile(const QString &path, QPointF position)
{
    auto dropped = recognise(path);
    if (!dropped)
        return dropped.error();
    const NodeType *type = document().types().find(dropped->type);
    if (!type)
        return Error {tr("This version has no node for %1.").arg(QFileInfo(path).fileName())};
    // Inside of the project the path stays right when the project moves.
    const QString relative = m_baseFolder.isEmpty() ? QString() : QDir(m_baseFolder).relativeFilePath(path);
    if (path == dropped->path && !relative.isEmpty() && !relative.startsWith(QLatin1String("..")))
        dropped->path = relative;
    NodeId id;
    document().edit(tr("Add %1").arg(QFileInfo(path).fileName()), [&](Flow &flow) {
        id = flow.add(*type, snapped(position));
        Node &node = flow.nodes[id];
        node.settings.insert(dropped->parameter, Value(dropped->path));
        const QString title = dropped->title.simplified();
        if (!title.isEmpty() && !flow.nodeByTitle(title))
            node.title = title;
    });
    selectNew({id});
    return {};
}

void FlowEditor::learnFrom(const QStringList &paths)
{
    m_suggestions.setProject({});
    // The pool ends before this object does, and an answer that waits in the queue is dropped with it.
    m_pool.start([this, paths] {
        Suggestions::Counts counts;
        for (const QString &path : paths) {
            const auto flow = loadFlow(path);
            if (!flow)
                continue; // the page says what is wrong with it when it is opened
            const Suggestions::Counts more = Suggestions::countLinks(*flow);
            for (auto entry = more.begin(); entry != more.end(); ++entry)
                counts[entry.key()] += *entry;
        }
        QMetaObject::invokeMethod(
            this, [this, counts] { m_suggestions.setProject(counts); }, Qt::QueuedConnection);
    });
}

} // namespace rondo
