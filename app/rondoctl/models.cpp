// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/models.h"

#include "command.h"
#include "modeloutput.h"
#include "models/modelexport.h"
#include "output.h"

#include <algorithm>

namespace rondoctl {

namespace {

    using rondo::ModelVersion;
    using rondo::Result;

    //! What an action works with: the version that was named, and what comes after it.
    struct Subject {
        const Arguments &given;
        Workplace &workplace;
        ModelVersion version;
        QString value;

        rondo::Models models() const { return rondo::Models(*workplace.database); }
    };

    int listVersions(const Arguments &given, Workplace &workplace)
    {
        const auto versions = rondo::versionFacts(*workplace.database,
                                                  given.has(QStringLiteral("all")) ? rondo::Retired::With
                                                                                   : rondo::Retired::Without);
        if (!versions)
            return fail(versions.error());
        if (!given.wantsJson()) {
            printVersions(*versions);
            return ExitCode::done;
        }
        QJsonArray array;
        for (const rondo::VersionFacts &facts : *versions)
            array.append(versionJson(facts));
        printJson(array);
        return ExitCode::done;
    }

    int show(const Subject &subject)
    {
        const auto versions = rondo::versionFacts(*subject.workplace.database, rondo::Retired::With);
        if (!versions)
            return fail(versions.error());
        const auto contents = rondo::modelContents(subject.workplace.objects, subject.version.digest);
        for (const rondo::VersionFacts &facts : *versions) {
            if (facts.version.id != subject.version.id)
                continue;
            if (subject.given.wantsJson()) {
                QJsonObject json = versionJson(facts);
                if (contents)
                    json.insert(QStringLiteral("contents"), contentsJson(*contents));
                printJson(json);
            } else {
                printVersion(facts, contents ? &*contents : nullptr);
            }
        }
        return contents ? ExitCode::done : fail(contents.error());
    }

    //! What a change leaves: the version as it is now.
    int showChanged(const Subject &subject, const Result<void> &done)
    {
        if (!done)
            return fail(done.error());
        const auto now = subject.models().find(subject.version.name, subject.version.version);
        if (!now)
            return fail(now.error());
        QStringList state = now->aliases;
        if (now->isRetired())
            state << Text::tr("retired");
        if (subject.given.wantsJson())
            printJson(versionJson({.version = *now}));
        else
            printResult(QStringLiteral("%1 v%2 %3")
                            .arg(now->name)
                            .arg(now->version)
                            .arg(state.join(QLatin1String(", ")))
                            .trimmed());
        return ExitCode::done;
    }

    int alias(const Subject &subject)
    {
        return showChanged(
            subject, subject.models().setAlias(subject.version.name, subject.value, subject.version.version));
    }

    int note(const Subject &subject)
    {
        return showChanged(
            subject, subject.models().setNotes(subject.version.name, subject.version.version, subject.value));
    }

    int retire(const Subject &subject)
    {
        const auto aliases = subject.models().retire(subject.version.name, subject.version.version);
        for (const QString &lost : aliases ? *aliases : QStringList())
            printNote(Text::tr("The alias \"%1\" is free now.").arg(lost));
        return showChanged(subject, aliases ? Result<void>() : aliases.error());
    }

    int restore(const Subject &subject)
    {
        return showChanged(subject, subject.models().restore(subject.version.name, subject.version.version));
    }

    int exportFiles(const Subject &subject)
    {
        const auto path
            = rondo::exportModelVersion(subject.workplace.objects, subject.version, subject.value);
        if (!path)
            return fail(path.error());
        if (subject.given.wantsJson())
            printJson(QJsonObject {{QStringLiteral("path"), *path}});
        else
            printResult(*path);
        return ExitCode::done;
    }

    int lineage(const Subject &subject)
    {
        const auto graph = rondo::lineageOf(*subject.workplace.database, subject.version);
        if (!graph)
            return fail(graph.error());
        printLineage(*graph, subject.given.wantsJson());
        return ExitCode::done;
    }

    struct Action {
        const char *name;
        bool takesValue;
        int (*perform)(const Subject &);
    };
    const Action actions[]
        = {{"show", false, show},      {"alias", true, alias},      {"note", true, note},
           {"retire", false, retire},  {"restore", false, restore}, {"export", true, exportFiles},
           {"lineage", false, lineage}};

    int perform(const Action &action, const Arguments &given, Workplace &workplace,
                const rondo::ModelReference &reference)
    {
        const auto version = rondo::Models(*workplace.database).find(reference);
        return version ? action.perform({given, workplace, *version, given.positional(2)})
                       : fail(version.error());
    }

    int unalias(const Arguments &given, Workplace &workplace, const QString &name)
    {
        const QString alias = given.positional(2);
        const auto removed = rondo::Models(*workplace.database).removeAlias(name, alias);
        if (!removed)
            return fail(removed.error());
        if (given.wantsJson())
            printJson(QJsonObject {{QStringLiteral("name"), name}, {QStringLiteral("removed"), alias}});
        return ExitCode::done;
    }

} // namespace

int runModels(const QStringList &arguments)
{
    Arguments given(QStringLiteral("models"),
                    Text::tr("The model versions in the registry. MODEL is NAME, NAME@3 or NAME@champion.\n\n"
                             "  models [list] [--all]        what there is, and what it came from\n"
                             "  models show MODEL            everything of one\n"
                             "  models alias MODEL ALIAS     moves the alias to it\n"
                             "  models unalias NAME ALIAS    takes the alias away\n"
                             "  models note MODEL TEXT       replaces its notes\n"
                             "  models retire MODEL          it stays, and cannot be deployed\n"
                             "  models restore MODEL         undoes that\n"
                             "  models export MODEL PATH     its files, to a new folder or a new .zip\n"
                             "  models lineage MODEL         from its data to its deployments"));
    given.addPositional(QStringLiteral("ACTION"), Text::tr("What to do; by default list."), true);
    given.addPositional(QStringLiteral("MODEL"), Text::tr("Which version."), true);
    given.addPositional(QStringLiteral("ALIAS|TEXT|PATH"), Text::tr("What the action needs."), true);
    given.addOption(QStringLiteral("all"), Text::tr("Lists the retired ones too."));
    given.addProject();
    given.addJson();
    if (const auto code = given.parse(arguments))
        return *code;
    const QString name = given.positional(0).isEmpty() ? QStringLiteral("list") : given.positional(0);
    const bool isList = name == QLatin1String("list"), isUnalias = name == QLatin1String("unalias");
    const auto action = std::find_if(std::begin(actions), std::end(actions), [&](const Action &candidate) {
        return name == QLatin1String(candidate.name);
    });
    if (!isList && !isUnalias && action == std::end(actions))
        return given.refuse(Text::tr("\"%1\" is no action.").arg(name));
    const int wanted = isList ? 1 : isUnalias || action->takesValue ? 3 : 2;
    if (!isList && given.count() < wanted)
        return given.refuse(Text::tr("An argument is missing."));
    if (given.count() > wanted)
        return given.refuse(Text::tr("\"%1\" is one argument too many.").arg(given.positional(wanted)));
    const auto reference = isList ? rondo::Result<rondo::ModelReference>(rondo::ModelReference())
                                  : rondo::ModelReference::parse(given.positional(1));
    if (!reference)
        return given.refuse(reference.errorText());
    auto workplace = Workplace::open(given.value(QStringLiteral("project")));
    if (!workplace)
        return fail(workplace.error());
    if (isList)
        return listVersions(given, *workplace);
    return isUnalias ? unalias(given, *workplace, reference->name)
                     : perform(*action, given, *workplace, *reference);
}

} // namespace rondoctl
