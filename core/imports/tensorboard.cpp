// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/importstore.h"
#include "imports/tensorboardrun.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>

namespace rondo::imports {

namespace {

    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::Imports)
    };

    const QLatin1String source("tensorboard");

    const QStringList eventFileNames {QStringLiteral("*tfevents*")};

    //! The event files of each folder at or below \a root, in the order of their names, which begin with the
    //! time.
    QMap<QString, QStringList> eventFiles(const QString &root)
    {
        QMap<QString, QStringList> files;
        QDirIterator all(root, eventFileNames, QDir::Files, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            const QFileInfo file(all.next());
            files[file.absolutePath()] << file.absoluteFilePath();
        }
        for (QStringList &names : files)
            names.sort();
        return files;
    }

    TensorboardRun readRun(const QStringList &files)
    {
        TensorboardRun run;
        for (const QString &file : files)
            run.readFile(file);
        return run;
    }

    //! SummaryWriter.add_hparams() of PyTorch makes a folder named after the time, in seconds.
    bool isNamedByTime(const QString &folder)
    {
        bool isNumber = false;
        const double seconds = QFileInfo(folder).fileName().toDouble(&isNumber);
        constexpr double year2001 = 1e9;
        return isNumber && seconds > year2001;
    }

    Trained trainedOf(const TensorboardRun &run, const QString &root, const QString &folder)
    {
        Trained trained;
        trained.id = folder;
        const QString relative = QDir(root).relativeFilePath(folder);
        trained.name
            = relative.isEmpty() || relative == QLatin1String(".") ? QFileInfo(folder).fileName() : relative;
        trained.title = QStringLiteral("TensorBoard");
        trained.state = run.state().value_or(ExperimentState::Done);
        if (trained.state == ExperimentState::Failed)
            trained.reason = Text::tr("TensorBoard recorded it as failed.");
        trained.started = run.started();
        trained.finished = run.finished();
        trained.settings = run.settings();
        trained.series = run.series();
        return trained;
    }

} // namespace

bool hasEventFiles(const QString &folder)
{
    constexpr int most = 50'000; // entries: somebody may name the root of a disk
    QDirIterator all(folder, QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    for (int seen = 0; seen < most && all.hasNext(); ++seen) {
        all.next();
        if (QDir::match(eventFileNames, all.fileName()) && all.fileInfo().isFile())
            return true;
    }
    return false;
}

Result<Report> tensorboard(Database &database, const Project &project, const QString &folder,
                           const Options &options)
{
    const QFileInfo info(folder);
    if (!info.isDir())
        return Error {Text::tr("There is no folder %1. Name the one that TensorBoard is given as --logdir.")
                          .arg(folder)};
    const QString root = QDir::cleanPath(info.absoluteFilePath());
    const QMap<QString, QStringList> files = eventFiles(root);
    if (files.isEmpty())
        return Error {Text::tr("There are no event files of TensorBoard in %1 or below: their names contain "
                               "\"tfevents\".")
                          .arg(folder)};
    ImportStore store(database, project, options);
    if (const auto opened = store.open(); !opened)
        return opened.error();
    store.begin(
        {source, root, QFileInfo(root).fileName(), Text::tr("Imported from TensorBoard: %1").arg(root)});
    for (auto it = files.begin(); it != files.end(); ++it) {
        const bool isPart = isNamedByTime(it.key()) && files.contains(QFileInfo(it.key()).absolutePath());
        if (isPart)
            continue; // taken with the folder that it is in
        TensorboardRun run = readRun(*it);
        const QString inside = it.key() + u'/';
        for (auto part = files.lowerBound(inside); part != files.end() && part.key().startsWith(inside);
             ++part) {
            if (isNamedByTime(part.key()) && QFileInfo(part.key()).absolutePath() == it.key()) {
                const TensorboardRun other = readRun(*part);
                for (const QString &problem : other.problems())
                    store.note(problem);
                run.adopt(other);
            }
        }
        for (const QString &problem : run.problems())
            store.note(problem);
        if (run.isEmpty())
            continue; // pictures or graphs only, or nothing that could be read
        const auto added = store.add(trainedOf(run, root, it.key()));
        if (!added)
            return added.error();
        if (!*added)
            break;
    }
    return store.report();
}

} // namespace rondo::imports
