// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "execution/trust.h"
#include "flow/plan.h"
#include "output.h"
#include "runsession.h"

#include <cstdio>
#include <unistd.h>

namespace rondoctl {

namespace {

    //! The flow of the run: named, else the only or first one; with the settings of the command line.
    rondo::Result<rondo::Flow> flowFor(const Arguments &given, const rondo::Project &project, QString &name)
    {
        const QStringList names = project.flowNames();
        name = given.has(QStringLiteral("flow")) ? given.value(QStringLiteral("flow")) : names.value(0);
        if (name.isEmpty())
            return rondo::Error {
                Text::tr("%1 has no flow. Draw one in the window: rondo \"%1\"").arg(project.folder())};
        if (!names.contains(name))
            return rondo::Error {Text::tr("There is no flow \"%1\". There is: %2.")
                                     .arg(name, names.join(QStringLiteral(", ")))};
        auto flow = rondo::loadFlow(project.flowPath(name));
        if (!flow)
            return flow;
        for (const QString &assignment : given.values(QStringLiteral("set"))) {
            if (const auto set = rondo::applySetting(*flow, rondo::NodeTypes::builtIn(), assignment); !set)
                return set.error();
        }
        return flow;
    }

    bool personAgrees(const QList<rondo::ForeignCode> &code)
    {
        if (::isatty(STDIN_FILENO) == 0 || ::isatty(STDERR_FILENO) == 0)
            return false;
        printNote(
            Text::tr("This project wants to run code on your computer that you have not agreed to yet:"));
        for (const rondo::ForeignCode &one : code)
            printNote(QLatin1String("  ") + one.script
                      + (one.interpreter.isEmpty() ? QString() : Text::tr(" with %1").arg(one.interpreter)));
        std::fprintf(stderr, "%s ", qPrintable(Text::tr("Run it? Type yes or no:")));
        char answer[16] = {};
        return std::fgets(answer, sizeof(answer), stdin) && QByteArray(answer).trimmed().toLower() == "yes";
    }

    //! Foreign code runs only after somebody at this computer agreed to exactly this code.
    rondo::Result<void> checkTrust(const rondo::Flow &flow, const rondo::Project &project, bool trusted)
    {
        auto code = rondo::foreignCode(flow, rondo::NodeTypes::builtIn(), project.folder());
        if (!code)
            return code.error();
        const rondo::Trust trust = rondo::Trust::load();
        code->removeIf([&](const rondo::ForeignCode &one) { return trust.isTrusted(one); });
        if (code->isEmpty())
            return {};
        if (trusted || personAgrees(*code))
            return rondo::Trust::add(*code);
        QStringList scripts;
        for (const rondo::ForeignCode &one : std::as_const(*code))
            scripts.append(one.script);
        return rondo::Error {
            Text::tr(
                "This project runs code of its own that nobody has agreed to on this computer, or that was "
                "changed since: %1. Read it, then run again with --trust.")
                .arg(scripts.join(QStringLiteral(", ")))};
    }

    //! The run to go on with: named, else the newest.
    rondo::Result<rondo::Run> runToResume(const Arguments &given, const Workplace &workplace)
    {
        const rondo::Experiments experiments(*workplace.database);
        if (!given.positional(0).isEmpty())
            return experiments.run({given.positional(0).toLongLong()});
        const auto latest = experiments.latestRun();
        if (!latest)
            return latest.error();
        if (!latest->has_value() || (*latest)->state == rondo::RunState::Done)
            return rondo::Error {
                Text::tr("There is no run to resume in %1.").arg(workplace.project.folder())};
        return experiments.run((*latest)->id);
    }

    int resume(const Arguments &given, RunSession &session, const Workplace &workplace)
    {
        const auto run = runToResume(given, workplace);
        const auto flow
            = run ? rondo::flowFromText(run->flowText.toUtf8()) : rondo::Result<rondo::Flow>(run.error());
        if (!flow)
            return fail(flow.error());
        if (const auto trusted = checkTrust(*flow, workplace.project, given.has(QStringLiteral("trust")));
            !trusted)
            return fail(trusted.error());
        return session.resume(run->id);
    }

    int begin(const Arguments &given, RunSession &session, const Workplace &workplace)
    {
        QString name;
        const auto flow = flowFor(given, workplace.project, name);
        if (!flow)
            return fail(flow.error());
        if (const auto trusted = checkTrust(*flow, workplace.project, given.has(QStringLiteral("trust")));
            !trusted)
            return fail(trusted.error());
        QJsonObject cause {{QStringLiteral("kind"), QStringLiteral("person")},
                           {QStringLiteral("text"), given.value(QStringLiteral("cause"))}};
        if (const QStringList set = given.values(QStringLiteral("set")); !set.isEmpty())
            cause.insert(QStringLiteral("set"), QJsonArray::fromStringList(set));
        return session.start(name, *flow, cause);
    }

} // namespace

int runRun(const QStringList &arguments)
{
    Arguments given(
        QStringLiteral("run"),
        Text::tr(
            "Trains every experiment of a flow that was not trained before, validates, deploys the best.\n"
            "Ctrl-C stops and keeps what is finished; a second Ctrl-C ends at once."));
    given.addPositional(QStringLiteral("RUN"), Text::tr("With --resume: which run; by default the newest."),
                        true);
    given.addProject();
    given.addOption(QStringLiteral("flow"), Text::tr("Which one; by default the only or first."),
                    QStringLiteral("NAME"));
    given.addOption(QStringLiteral("set"),
                    Text::tr("Changes a setting for this run, for example ConvNet.lr=0.001,0.003."),
                    QStringLiteral("NODE.PARAMETER=VALUES"));
    given.addOption(QStringLiteral("no-cache"), Text::tr("Trains also what was trained before."));
    given.addOption(QStringLiteral("resume"),
                    Text::tr("Goes on with a run that was stopped or killed, from its checkpoints."));
    given.addOption(QStringLiteral("workers"),
                    Text::tr("Experiments at once; by default as many as this computer can do."),
                    QStringLiteral("NUMBER"), QStringLiteral("0"));
    given.addOption(QStringLiteral("trust"),
                    Text::tr("Agrees to run the project's scripts as they are now."));
    given.addOption(QStringLiteral("cause"), Text::tr("Why, for the record."), QStringLiteral("TEXT"),
                    QStringLiteral("rondoctl run"));
    given.addJson();
    if (const auto code = given.parse(arguments))
        return *code;
    const auto workers = given.integer(QStringLiteral("workers"), 0);
    if (!workers)
        return given.refuse(workers.errorText());
    const bool resumes = given.has(QStringLiteral("resume"));
    if (!resumes && !given.positional(0).isEmpty())
        return given.refuse(Text::tr("\"%1\" is one argument too many; a flow is named with --flow.")
                                .arg(given.positional(0)));
    if (resumes && (given.has(QStringLiteral("set")) || given.has(QStringLiteral("flow"))))
        return given.refuse(
            Text::tr("--resume goes on with the flow as it was; --set and --flow belong to a new run."));

    auto workplace = Workplace::open(given.value(QStringLiteral("project")));
    if (!workplace)
        return fail(workplace.error());
    rondo::RunLimits limits;
    limits.workers = *workers;
    RunSession session(*workplace, limits, !given.has(QStringLiteral("no-cache")), given.wantsJson());
    return resumes ? resume(given, session, *workplace) : begin(given, session, *workplace);
}

} // namespace rondoctl
