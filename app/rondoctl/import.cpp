// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "imports/imports.h"
#include "output.h"

#include <QFileInfo>

#include <unistd.h>

namespace rondoctl {

namespace {

    using Report = rondo::imports::Report;

    QJsonObject json(const Report &report)
    {
        return {{QStringLiteral("runs"), report.runs},
                {QStringLiteral("added"), report.added},
                {QStringLiteral("updated"), report.updated},
                {QStringLiteral("unchanged"), report.unchanged},
                {QStringLiteral("points"), report.points},
                {QStringLiteral("problems"), QJsonArray::fromStringList(report.problems)}};
    }

    void clearLine(bool isTerminal)
    {
        if (isTerminal)
            std::fprintf(stderr, "\r\033[K");
    }

    rondo::imports::Options options(const Arguments &given, bool isTerminal)
    {
        rondo::imports::Options options;
        options.artifacts = given.has(QStringLiteral("artifacts"));
        options.progress = [isTerminal](const Report &report) {
            if (isTerminal)
                std::fprintf(
                    stderr, "\r\033[K%s",
                    qPrintable(
                        Text::tr("Experiments: %1").arg(report.added + report.updated + report.unchanged)));
            return true;
        };
        return options;
    }

    //! What the person may have meant, behind what went wrong.
    QString hint(const QString &path, bool wantedMlflow)
    {
        if (!wantedMlflow && QFileInfo(path).isFile() && QFileInfo(path).fileName().contains(QLatin1String("tfevents")))
            return Text::tr(" It is a file: name the folder that it lies in.");
        const auto program = rondo::imports::programOf(path);
        const bool isMlflow = program == rondo::imports::Program::Mlflow;
        if (!program || isMlflow == wantedMlflow)
            return {};
        return Text::tr(" It looks like one of the other program: rondoctl import %1 %2")
            .arg(isMlflow ? QStringLiteral("mlflow") : QStringLiteral("tensorboard"), path);
    }

    int show(const Arguments &given, const Report &report)
    {
        if (given.wantsJson()) {
            printJson(json(report));
        } else {
            for (const QString &problem : report.problems)
                printNote(QLatin1String("rondoctl: ") + problem);
            printResult(
                Text::tr("Experiments: %1 new, %2 with something new, %3 as they were. Points of metrics: %4")
                    .arg(report.added)
                    .arg(report.updated)
                    .arg(report.unchanged)
                    .arg(report.points));
        }
        const bool nothing = report.added + report.updated + report.unchanged == 0;
        if (nothing && report.problems.isEmpty())
            printNote(Text::tr("rondoctl: Nothing was recorded there yet."));
        return nothing && !report.problems.isEmpty() ? ExitCode::failed : ExitCode::done;
    }

} // namespace

int runImport(const QStringList &arguments)
{
    Arguments given(
        QStringLiteral("import"),
        Text::tr(
            "Brings what was trained elsewhere into this project: runs with their parameters, metrics, tags, "
            "notes "
            "and times. The source is only read, and nothing in it is executed. Importing again adds what is "
            "new.\n\n"
            "  import mlflow PATH          a folder of MLflow (mlruns), or the file of its SQLite store\n"
            "  import tensorboard DIR      a log folder of TensorBoard, with all that is in it"));
    given.addPositional(QStringLiteral("PROGRAM"), Text::tr("Which one recorded it: mlflow or tensorboard."));
    given.addPositional(QStringLiteral("PATH"), Text::tr("Where it lies."));
    given.addOption(
        QStringLiteral("artifacts"),
        Text::tr("Also copies the files that MLflow keeps with each run, where they lie on this computer."));
    given.addProject();
    given.addJson();
    if (const auto code = given.parse(arguments))
        return *code;
    const QString source = given.positional(0);
    const bool isMlflow = source == QLatin1String("mlflow");
    if (!isMlflow && source != QLatin1String("tensorboard"))
        return given.refuse(Text::tr("\"%1\" is none of mlflow and tensorboard.").arg(source));
    const auto workplace = Workplace::open(given.value(QStringLiteral("project")));
    if (!workplace)
        return fail(workplace.error());
    const bool isTerminal = ::isatty(STDERR_FILENO) != 0;
    const auto import = isMlflow ? &rondo::imports::mlflow : &rondo::imports::tensorboard;
    const auto report
        = import(*workplace->database, workplace->project, given.positional(1), options(given, isTerminal));
    clearLine(isTerminal);
    return report ? show(given, *report)
                  : fail(report.errorText() + hint(given.positional(1), isMlflow));
}

} // namespace rondoctl
