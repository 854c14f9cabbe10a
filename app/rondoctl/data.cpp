// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "data/source.h"
#include "modeloutput.h"
#include "output.h"

#include <QDir>
#include <QFileInfo>

#include <unistd.h>

namespace rondoctl {

namespace {

    QJsonObject rowJson(const rondo::DatasetRow &row)
    {
        return {{QStringLiteral("name"), row.name},
                {QStringLiteral("version"), row.version},
                {QStringLiteral("digest"), row.digest},
                {QStringLiteral("origin"), row.origin},
                {QStringLiteral("created"), row.created.toString(Qt::ISODate)}};
    }

    QJsonObject versionJson(const rondo::DatasetRow &row, const rondo::DatasetVersion &version)
    {
        const rondo::ImageShape shape = version.shape();
        QJsonObject json = rowJson(row);
        json.insert(QStringLiteral("images"), version.size());
        json.insert(QStringLiteral("shape"), QJsonArray {shape.channels, shape.height, shape.width});
        json.insert(QStringLiteral("classes"), QJsonArray::fromStringList(version.classes()));
        json.insert(QStringLiteral("train"), qint64(version.split(rondo::Split::Train).size()));
        json.insert(QStringLiteral("validation"), qint64(version.split(rondo::Split::Validation).size()));
        json.insert(QStringLiteral("test"), qint64(version.split(rondo::Split::Test).size()));
        json.insert(QStringLiteral("statistics"), version.statistics());
        json.insert(QStringLiteral("balance"), version.balance());
        return json;
    }

    void printVersion(const rondo::DatasetRow &row, const rondo::DatasetVersion &version)
    {
        const rondo::ImageShape shape = version.shape();
        printResult(Text::tr("%1, version %2: %3 images of %4 x %5 x %6")
                        .arg(row.name)
                        .arg(row.version)
                        .arg(version.size())
                        .arg(shape.channels)
                        .arg(shape.height)
                        .arg(shape.width));
        printResult(row.digest);
        const QJsonObject balance = version.balance();
        QList<QStringList> rows;
        for (qsizetype index = 0; index < version.classes().size(); ++index) {
            QStringList cells {version.classes()[index]};
            for (const char *split : {"train", "validation", "test"})
                cells.append(
                    QString::number(balance.value(QLatin1String(split)).toArray().at(index).toInteger()));
            rows.append(cells);
        }
        printTable({QStringLiteral("class"), QStringLiteral("train"), QStringLiteral("validation"),
                    QStringLiteral("test")},
                   rows);
    }

    int show(const Arguments &given, const rondo::DatasetRow &row, const rondo::ObjectStore &objects)
    {
        const auto version = rondo::DatasetVersion::open(objects, row.digest);
        if (!version)
            return fail(version.error());
        if (given.wantsJson())
            printJson(versionJson(row, *version));
        else
            printVersion(row, *version);
        return ExitCode::done;
    }

    rondo::Progress progressNote()
    {
        const bool isTerminal = ::isatty(STDERR_FILENO) != 0;
        return [isTerminal, last = QString()](qint64 done, qint64 total, const QString &what) mutable {
            const QString text
                = total > 0 ? QStringLiteral("%1 %2 %").arg(what).arg(100 * done / total) : what;
            if (isTerminal)
                std::fprintf(stderr, "\r\033[K%s", qPrintable(text));
            else if (what != last)
                printNote(what);
            last = what;
            return true;
        };
    }

    int importDataset(const Arguments &given, Workplace &workplace)
    {
        const QString source = given.positional(1);
        if (source.isEmpty())
            return given.refuse(Text::tr("What to import is missing: a folder, or mnist."));
        rondo::Datasets datasets(*workplace.database, workplace.objects);
        const bool isFolder = source != QLatin1String("mnist");
        const QString path = isFolder ? QFileInfo(source).absoluteFilePath() : source;
        auto row = rondo::resolveSource(datasets, workplace.objects, workplace.project.folder(),
                                        {{QStringLiteral("source"), path}}, progressNote());
        if (::isatty(STDERR_FILENO) != 0)
            std::fprintf(stderr, "\r\033[K");
        if (!row)
            return fail(row.error());
        if (const QString name = given.value(QStringLiteral("name")); !name.isEmpty() && name != row->name) {
            row = datasets.record(name, row->digest, row->origin);
            if (!row)
                return fail(row.error());
        }
        return show(given, *row, workplace.objects);
    }

    int list(const Arguments &given, Workplace &workplace)
    {
        const auto all = rondo::Datasets(*workplace.database, workplace.objects).all();
        if (!all)
            return fail(all.error());
        QJsonArray array;
        QList<QStringList> rows;
        for (const rondo::DatasetRow &row : *all) {
            array.append(rowJson(row));
            rows.append({row.name, QString::number(row.version),
                         row.created.toLocalTime().toString(QStringLiteral("yyyy-MM-dd hh:mm")),
                         row.digest.left(19)});
        }
        if (given.wantsJson())
            printJson(array);
        else
            printTable({QStringLiteral("dataset"), QStringLiteral("version"), QStringLiteral("created"),
                        QStringLiteral("digest")},
                       rows);
        return ExitCode::done;
    }

    int usedBy(const Arguments &given, const rondo::DatasetRow &row, Workplace &workplace)
    {
        const auto graph = rondo::lineageOf(*workplace.database, row);
        if (!graph)
            return fail(graph.error());
        printLineage(*graph, given.wantsJson());
        return ExitCode::done;
    }

    int tellNamed(const Arguments &given, Workplace &workplace)
    {
        const QStringList parts = given.positional(1).split(u'@');
        const int version = parts.value(1).toInt();
        if (parts[0].isEmpty() || parts.size() > 2 || (parts.size() == 2 && version < 1))
            return given.refuse(Text::tr("Which dataset? Write NAME or NAME@3."));
        const auto row = rondo::Datasets(*workplace.database, workplace.objects).find(parts[0], version);
        if (!row)
            return fail(row.error());
        return given.positional(0) == QLatin1String("show") ? show(given, *row, workplace.objects)
                                                            : usedBy(given, *row, workplace);
    }

} // namespace

int runData(const QStringList &arguments)
{
    Arguments given(
        QStringLiteral("data"),
        Text::tr("Datasets of a project.\n\n"
                 "  data import PATH|mnist --name NAME   IDX files, or a folder with one folder a class\n"
                 "  data list\n"
                 "  data show NAME[@VERSION]\n"
                 "  data used-by NAME[@VERSION]          the runs, models and deployments that came of it"));
    given.addPositional(QStringLiteral("ACTION"), Text::tr("What to do."));
    given.addPositional(QStringLiteral("PATH|NAME"), Text::tr("What to import or to show."), true);
    given.addProject();
    given.addOption(QStringLiteral("name"), Text::tr("Of the imported dataset; by default the folder's."),
                    QStringLiteral("NAME"));
    given.addJson();
    if (const auto code = given.parse(arguments))
        return *code;
    const QString action = given.positional(0);
    const bool known = action == QLatin1String("import") || action == QLatin1String("list")
        || action == QLatin1String("show") || action == QLatin1String("used-by");
    if (!known)
        return given.refuse(Text::tr("\"%1\" is none of import, list, show and used-by.").arg(action));
    if (const QString name = given.value(QStringLiteral("name"));
        !name.isEmpty() && !rondo::isValidName(name))
        return given.refuse(
            Text::tr("\"%1\" cannot name a dataset. Use letters, digits, spaces, '-' and '_'.").arg(name));
    auto workplace = Workplace::open(given.value(QStringLiteral("project")));
    if (!workplace)
        return fail(workplace.error());
    if (action == QLatin1String("import"))
        return importDataset(given, *workplace);
    return action == QLatin1String("list") ? list(given, *workplace) : tellNamed(given, *workplace);
}

} // namespace rondoctl
