// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/source.h"

#include "base/project.h"
#include "data/digits.h"
#include "data/download.h"
#include "data/formats.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

namespace rondo {

namespace {

    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::DatasetSource)
    };

    const QLatin1String generatedName("generated");
    const QLatin1String mnistName("mnist");
    // Raised whenever equal options would draw other digits.
    constexpr int generatorVersion = 1;

    bool isThere(const ObjectStore &objects, const DatasetRow &row)
    {
        return objects.contains(row.digest);
    }

    DigitOptions digitOptions(const QJsonObject &settings)
    {
        DigitOptions options;
        options.seed = quint64(settings.value(QLatin1String("seed")).toInteger(qint64(options.seed)));
        options.style = settings.value(QLatin1String("style")).toDouble(options.style);
        options.train = settings.value(QLatin1String("train")).toInteger(options.train);
        options.test = settings.value(QLatin1String("test")).toInteger(options.test);
        return options;
    }

    QJsonObject originOf(const DigitOptions &options)
    {
        return {{QStringLiteral("source"), QString(generatedName)},
                {QStringLiteral("generator"), generatorVersion},
                {QStringLiteral("seed"), qint64(options.seed)},
                {QStringLiteral("style"), options.style},
                {QStringLiteral("train"), options.train},
                {QStringLiteral("test"), options.test}};
    }

    //! The newest version of that origin whose images are there.
    template <class Matches>
    Result<std::optional<DatasetRow>> recordedFrom(const Datasets &datasets, const ObjectStore &objects,
                                                   Matches matches)
    {
        const auto known = datasets.all();
        if (!known)
            return known.error();
        for (const DatasetRow &row : *known) {
            if (matches(row) && isThere(objects, row))
                return std::optional<DatasetRow>(row);
        }
        return std::optional<DatasetRow>();
    }

    Result<std::optional<DatasetRow>> knownGenerated(const Datasets &datasets, const ObjectStore &objects,
                                                     const QJsonObject &settings)
    {
        return recordedFrom(datasets, objects,
                            [origin = originOf(digitOptions(settings))](const DatasetRow &row) {
                                return row.name == generatedName && row.origin == origin;
                            });
    }

    Result<DatasetRow> generated(Datasets &datasets, ObjectStore &objects, const QJsonObject &settings,
                                 const Progress &progress)
    {
        const auto known = knownGenerated(datasets, objects, settings);
        if (!known)
            return known.error();
        if (known->has_value())
            return **known;
        const DigitOptions options = digitOptions(settings);
        const auto digest = generateDigits(objects, options, progress);
        if (!digest)
            return digest.error();
        return datasets.record(generatedName, *digest, originOf(options));
    }

    Result<DatasetRow> imported(Datasets &datasets, ObjectStore &objects, const QString &name,
                                const QString &folder, const Progress &progress)
    {
        const QString path = QDir(folder).absolutePath();
        const auto digest = importFolder(objects, path, progress);
        if (!digest)
            return digest.error();
        return datasets.record(
            name, *digest,
            {{QStringLiteral("source"), QStringLiteral("folder")}, {QStringLiteral("path"), path}});
    }

    Result<DatasetRow> mnist(Datasets &datasets, ObjectStore &objects, const Progress &progress)
    {
        const auto recorded = datasets.find(mnistName);
        if (recorded && isThere(objects, *recorded))
            return recorded;
        const QString given = qEnvironmentVariable("RONDO_MNIST_DIR");
        if (!given.isEmpty())
            return imported(datasets, objects, mnistName, given, progress);
        const auto folder
            = downloadMnist(datasetCacheFolder() + QLatin1String("/mnist"), mnistMirrors(), progress);
        if (!folder)
            return folder.error();
        return imported(datasets, objects, mnistName, *folder, progress);
    }

    //! A name for the dataset of a folder: its own, without what names may not hold.
    QString nameOfFolder(const QString &folder)
    {
        QString name = QFileInfo(QDir(folder).absolutePath()).fileName();
        static const QRegularExpression unusable(QStringLiteral("[^\\p{L}\\p{N}_. -]|^[. ]+"));
        name.replace(unusable, QStringLiteral("-"));
        name = name.left(100);
        return isValidName(name) ? name : QStringLiteral("dataset");
    }

    Result<DatasetRow> recorded(const Datasets &datasets, const ObjectStore &objects, const QString &source)
    {
        static const QRegularExpression pattern(QStringLiteral("^(.*)@([1-9][0-9]{0,8})\\z"));
        const auto match = pattern.match(source);
        const auto row = match.hasMatch() ? datasets.find(match.captured(1), match.captured(2).toInt())
                                          : datasets.find(source);
        if (row && !isThere(objects, *row))
            return Error {Text::tr("The images of the dataset %1, version %2, are no longer in the project. "
                                   "Import them again.")
                              .arg(row->name)
                              .arg(row->version)};
        return row;
    }

} // namespace

QString datasetCacheFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + QLatin1String("/rondo");
}

Result<DatasetRow> resolveSource(Datasets &datasets, ObjectStore &objects, const QString &projectFolder,
                                 const QJsonObject &settings, const Progress &progress)
{
    const QString source = settings.value(QLatin1String("source")).toString(generatedName).trimmed();
    if (source.isEmpty())
        return Error {Text::tr(
            "The dataset node has no source. Set it to generated, mnist, the name of an imported dataset, or "
            "the path of a folder.")};
    if (source == generatedName)
        return generated(datasets, objects, settings, progress);
    if (source == mnistName)
        return mnist(datasets, objects, progress);
    const auto row = recorded(datasets, objects, source);
    if (row)
        return row;
    const QString folder = QDir(projectFolder).absoluteFilePath(source);
    if (QFileInfo(folder).isDir())
        return imported(datasets, objects, nameOfFolder(folder), folder, progress);
    if (source.contains(u'/'))
        return Error {Text::tr("There is no folder %1. Correct the dataset's source.").arg(folder)};
    return row;
}

Result<std::optional<DatasetRow>> knownSource(const Datasets &datasets, const ObjectStore &objects,
                                              const QString &projectFolder, const QJsonObject &settings)
{
    const QString source = settings.value(QLatin1String("source")).toString(generatedName).trimmed();
    if (source == generatedName)
        return knownGenerated(datasets, objects, settings);
    if (const auto row = recorded(datasets, objects, source))
        return std::optional<DatasetRow>(*row);
    const QString folder = QDir(QDir(projectFolder).absoluteFilePath(source)).absolutePath();
    return recordedFrom(datasets, objects, [&folder](const DatasetRow &row) {
        return row.origin.value(QLatin1String("path")).toString() == folder;
    });
}

} // namespace rondo
