// SPDX-License-Identifier: GPL-3.0-or-later
#include "addition.h"
#include "base/files.h"
#include "command.h"
#include "dryrun.h"
#include "execution/dryrun.h"
#include "execution/trust.h"
#include "flow/runscope.h"
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

    //! Which part of the flow: of --only, --to and --from at most one, each as often as there are nodes.
    rondo::Result<rondo::RunScope> scopeFor(const Arguments &given, const rondo::Flow &flow)
    {
        using Part = rondo::RunScope::Part;
        rondo::RunScope scope;
        scope.useCache = !given.has(QStringLiteral("no-cache"));
        scope.sample = given.has(QStringLiteral("sample"));
        for (const auto &[option, part] : {std::pair(QStringLiteral("only"), Part::Only),
                                           {QStringLiteral("to"), Part::To},
                                           {QStringLiteral("from"), Part::From}}) {
            for (const QString &title : given.values(option)) {
                const rondo::Node *node = flow.nodeByTitle(title);
                if (!node) {
                    QStringList titles;
                    for (const rondo::Node &one : flow.sortedNodes())
                        titles.append(one.title);
                    return rondo::Error {Text::tr("There is no node \"%1\". The flow has: %2.")
                                             .arg(title, titles.join(QStringLiteral(", ")))};
                }
                scope.part = part;
                scope.nodes.insert(node->id);
            }
        }
        if (const QString path = given.value(QStringLiteral("list")); !path.isEmpty()) {
            const auto text = rondo::readFile(path);
            auto list = text ? rondo::experimentList(*text, flow, rondo::NodeTypes::builtIn())
                             : rondo::Result<QList<rondo::ListedExperiment>>(text.error());
            if (!list)
                return list.error();
            scope.listed = *std::move(list);
        }
        return scope;
    }

    int partOptions(const Arguments &given)
    {
        return given.has(QStringLiteral("only")) + given.has(QStringLiteral("to"))
            + given.has(QStringLiteral("from"));
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

    //! The part of the flow that a recorded run is of.
    rondo::Result<rondo::Flow> partOfRun(const rondo::Run &run)
    {
        const auto scope = rondo::RunScope::fromJson(run.cause.value(QLatin1String("scope")).toObject());
        const auto flow = rondo::flowFromText(run.flowText.toUtf8());
        if (!scope || !flow)
            return scope ? flow.error() : scope.error();
        return rondo::partOf(*flow, rondo::NodeTypes::builtIn(), *scope);
    }

    int resume(const Arguments &given, RunSession &session, const Workplace &workplace)
    {
        const auto addition = additionFor(given);
        if (!addition)
            return fail(addition.error());
        const auto run = extends(given) ? runToExtend(given, workplace, *addition) : runToResume(given, workplace);
        const auto flow = run ? partOfRun(*run) : rondo::Result<rondo::Flow>(run.error());
        if (!flow)
            return fail(flow.error());
        if (const auto trusted = checkTrust(*flow, workplace.project, given.has(QStringLiteral("trust")));
            !trusted)
            return fail(trusted.error());
        return extends(given) ? session.extend(run->id, *addition) : session.resume(run->id);
    }

    int begin(const Arguments &given, RunSession &session, const Workplace &workplace)
    {
        QString name;
        const auto flow = flowFor(given, workplace.project, name);
        if (!flow)
            return fail(flow.error());
        const auto scope = scopeFor(given, *flow);
        if (!scope)
            return fail(scope.error());
        if (given.has(QStringLiteral("dry-run")))
            return dryRun(workplace, *flow, *scope, given.value(QStringLiteral("workers")).toInt(), given.wantsJson());
        const auto part = rondo::partOf(*flow, rondo::NodeTypes::builtIn(), *scope);
        if (!part)
            return fail(part.error());
        if (const auto trusted = checkTrust(*part, workplace.project, given.has(QStringLiteral("trust")));
            !trusted)
            return fail(trusted.error());
        const QString why = given.value(QStringLiteral("cause"));
        const QString words = rondo::describe(*scope, *flow);
        QJsonObject cause {
            {QStringLiteral("kind"), QStringLiteral("person")},
            {QStringLiteral("text"), words.isEmpty() ? why : Text::tr("%1: %2").arg(why, words)}};
        if (const QStringList set = given.values(QStringLiteral("set")); !set.isEmpty())
            cause.insert(QStringLiteral("set"), QJsonArray::fromStringList(set));
        return session.start(name, *flow, cause, *scope);
    }

} // namespace

int runRun(const QStringList &arguments)
{
    Arguments given(
        QStringLiteral("run"),
        Text::tr(
            "Trains every experiment of a flow that was not trained before, validates, deploys the best.\n"
            "With --only, --to or --from a part of the flow: a NODE is the title of one, and each option may "
            "stand there several times. Deployments run only when that part has them.\n"
            "Ctrl-C stops and keeps what is finished; a second Ctrl-C ends at once."));
    given.addPositional(QStringLiteral("RUN"), Text::tr("With --resume, --add and --trials: the number of the run; by default the newest."),
                        true);
    given.addProject();
    given.addOption(QStringLiteral("flow"), Text::tr("Which one; by default the only or first."),
                    QStringLiteral("NAME"));
    given.addOption(QStringLiteral("set"),
                    Text::tr("Changes a setting for this run, for example ConvNet.lr=0.001,0.003."),
                    QStringLiteral("NODE.PARAMETER=VALUES"));
    given.addOption(QStringLiteral("only"),
                    Text::tr("Runs this node; what it needs comes from earlier runs, or is run as well."),
                    QStringLiteral("NODE"));
    given.addOption(QStringLiteral("to"), Text::tr("Runs this node and all that leads to it."),
                    QStringLiteral("NODE"));
    given.addOption(QStringLiteral("from"),
                    Text::tr("Runs this node and all that follows from it anew; the rest comes from earlier "
                             "runs where they have it."),
                    QStringLiteral("NODE"));
    given.addOption(QStringLiteral("sample"),
                    Text::tr("A quick check: at most %1 training images and one epoch. Its results are kept "
                             "apart from full ones, and nothing is recorded or deployed.")
                        .arg(rondo::RunScope::sampleImages));
    given.addOption(QStringLiteral("no-cache"),
                    Text::tr("Trains also what was trained before; with --only, the named nodes alone."));
    given.addOption(QStringLiteral("resume"),
                    Text::tr("Goes on with a run that was stopped or killed, from its checkpoints."));
    addAdditionOptions(given);
    given.addOption(QStringLiteral("dry-run"),
                    Text::tr("Trains nothing: lists the experiments, how long they take, and what that costs of this "
                             "computer. With --json a line of JSON for each, which --list reads."));
    given.addOption(QStringLiteral("list"),
                    Text::tr("Runs exactly the experiments in this file, one JSON object a line."),
                    QStringLiteral("FILE"));
    given.addOption(QStringLiteral("workers"),
                    Text::tr("Experiments at once; by default as many as this computer can do."),
                    QStringLiteral("NUMBER"), QStringLiteral("0"));
    given.addOption(QStringLiteral("threads"),
                    Text::tr("Threads of each; by default the cores are shared out. Equal results need an equal number."),
                    QStringLiteral("NUMBER"), QStringLiteral("0"));
    given.addOption(QStringLiteral("python"),
                    Text::tr("Interpreter for scripts whose node names none; by default the first that has "
                             "PyTorch."),
                    QStringLiteral("PROGRAM"));
    given.addOption(QStringLiteral("trust"),
                    Text::tr("Agrees to run the project's scripts as they are now."));
    given.addOption(QStringLiteral("cause"), Text::tr("Why, for the record."), QStringLiteral("TEXT"),
                    QStringLiteral("rondoctl run"));
    given.addJson();
    if (const auto code = given.parse(arguments))
        return *code;
    const auto workers = given.integer(QStringLiteral("workers"), 0);
    const auto threads = given.integer(QStringLiteral("threads"), 0);
    if (!workers || !threads)
        return given.refuse(workers ? threads.errorText() : workers.errorText());
    const bool resumes = given.has(QStringLiteral("resume")) || extends(given);
    if (!resumes && !given.positional(0).isEmpty())
        return given.refuse(Text::tr("\"%1\" is one argument too many; a flow is named with --flow.")
                                .arg(given.positional(0)));
    bool isRun = true;
    if (const QString run = given.positional(0); !run.isEmpty())
        run.toLongLong(&isRun);
    if (!isRun)
        return given.refuse(Text::tr("\"%1\" is no number of a run; see: rondoctl experiments").arg(given.positional(0)));
    const bool isNew = given.has(QStringLiteral("set")) || given.has(QStringLiteral("flow"))
        || given.has(QStringLiteral("sample")) || given.has(QStringLiteral("no-cache"))
        || given.has(QStringLiteral("list")) || given.has(QStringLiteral("dry-run")) || partOptions(given) > 0;
    if (resumes && isNew)
        return given.refuse(Text::tr("--resume, --continue, --add and --trials go on with a run as it was; --set, "
                                     "--flow, --only, --to, --from, --list, --dry-run, --sample and --no-cache belong "
                                     "to a new run."));
    if (partOptions(given) > 1)
        return given.refuse(Text::tr("Of --only, --to and --from a run takes one."));

    auto workplace = Workplace::open(given.value(QStringLiteral("project")));
    if (!workplace)
        return fail(workplace.error());
    rondo::RunLimits limits;
    limits.workers = *workers;
    limits.threads = *threads;
    limits.python = given.value(QStringLiteral("python"));
    RunSession session(*workplace, limits, given.wantsJson());
    return resumes ? resume(given, session, *workplace) : begin(given, session, *workplace);
}

} // namespace rondoctl
