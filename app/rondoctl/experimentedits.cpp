// SPDX-License-Identifier: GPL-3.0-or-later
#include "experimentedits.h"

#include "experiments/curation.h"
#include "output.h"

namespace rondoctl {

namespace {

    using rondo::Curation;
    using rondo::Deletion;
    using rondo::Error;
    using rondo::Result;

    const QStringList &edits()
    {
        static const QStringList names {QStringLiteral("tag"),     QStringLiteral("untag"),   QStringLiteral("note"),
                                        QStringLiteral("archive"), QStringLiteral("restore"), QStringLiteral("delete")};
        return names;
    }

    QJsonObject deletionJson(const Deletion &deletion, bool done)
    {
        QJsonArray ids, kept;
        for (const rondo::ExperimentId id : deletion.experiments)
            ids << id.value;
        for (const Deletion::Kept &one : deletion.kept)
            kept << QJsonObject {{QStringLiteral("id"), one.id.value},
                                 {QStringLiteral("name"), one.name},
                                 {QStringLiteral("reason"), one.reason}};
        return {{QStringLiteral("deleted"), done},
                {QStringLiteral("experiments"), ids},
                {QStringLiteral("rows"), deletion.rows},
                {QStringLiteral("files"), deletion.files},
                {QStringLiteral("bytes"), deletion.bytes},
                {QStringLiteral("kept"), kept}};
    }

    void printDeletion(const Deletion &deletion, bool done)
    {
        const QString what = Text::tr("%n experiment(s), %1 rows of the store, %2 files with %3 bytes", nullptr,
                                      int(deletion.experiments.size()))
                                 .arg(deletion.rows)
                                 .arg(deletion.files)
                                 .arg(deletion.bytes);
        printResult(done ? Text::tr("Deleted: %1.").arg(what) : Text::tr("Would be deleted: %1.").arg(what));
        for (const QString &name : deletion.names)
            printResult(QLatin1String("  ") + name);
        if (deletion.modelsStay && !deletion.experiments.isEmpty())
            printResult(Text::tr("Files of models go when the run that is under way has ended."));
        for (const Deletion::Kept &kept : deletion.kept)
            printResult(Text::tr("%1 stays: %2.").arg(kept.name, kept.reason));
    }

    int deleteThem(const Arguments &given, Curation &curation, const QList<rondo::ExperimentId> &ids)
    {
        const bool preview = given.has(QStringLiteral("dry-run")) || !given.has(QStringLiteral("yes"));
        const auto deletion = preview ? curation.preview(ids) : curation.remove(ids);
        if (!deletion)
            return fail(deletion.error());
        if (given.wantsJson())
            printJson(deletionJson(*deletion, !preview));
        else
            printDeletion(*deletion, !preview);
        if (!preview || given.has(QStringLiteral("dry-run")))
            return ExitCode::done;
        printNote(Text::tr("Nothing was deleted yet: this cannot be undone. Add --yes to delete."));
        return ExitCode::refused;
    }

} // namespace

void addEditOptions(Arguments &given)
{
    given.addOption(QStringLiteral("tag"), Text::tr("Adds these tags to them; commas between."), QStringLiteral("TAGS"));
    given.addOption(QStringLiteral("untag"), Text::tr("Takes these tags away from them."), QStringLiteral("TAGS"));
    given.addOption(QStringLiteral("note"), Text::tr("Sets their notes; \"\" empties them."), QStringLiteral("TEXT"));
    given.addOption(QStringLiteral("archive"), Text::tr("Puts them away: lists leave them out, nothing is lost."));
    given.addOption(QStringLiteral("restore"), Text::tr("Takes them out of the archive."));
    given.addOption(QStringLiteral("delete"), Text::tr("Deletes them for good, with --yes; says before what would go."));
    given.addOption(QStringLiteral("dry-run"), Text::tr("Only says what would be done."));
    given.addOption(QStringLiteral("yes"), Text::tr("Deletes without a further question."));
}

bool wantsEdit(const Arguments &given)
{
    return std::any_of(edits().begin(), edits().end(), [&](const QString &name) { return given.has(name); });
}

QString editProblem(const Arguments &given)
{
    if (!wantsEdit(given))
        return {};
    if (!given.has(QStringLiteral("where")) && !given.has(QStringLiteral("run")) && !given.has(QStringLiteral("view")))
        return Text::tr("Which experiments? Say so with --where, --run or --view.");
    const bool puts = given.has(QStringLiteral("archive")), takes = given.has(QStringLiteral("restore"));
    const auto count = std::count_if(edits().begin(), edits().end(), [&](const QString &name) { return given.has(name); });
    if (puts && takes)
        return Text::tr("--archive and --restore do the opposite of each other.");
    if (given.has(QStringLiteral("delete")) && count > 1)
        return Text::tr("--delete goes with no other change.");
    for (const char *option : {"tag", "untag"}) {
        if (const auto tags = Curation::tagsOf(given.value(QLatin1String(option))); !tags)
            return tags.errorText();
    }
    return {};
}

int editExperiments(const Arguments &given, const Workplace &workplace, const QList<rondo::ExperimentId> &ids)
{
    rondo::ObjectStore objects = workplace.objects;
    Curation curation(*workplace.database, objects, workplace.project);
    if (given.has(QStringLiteral("delete")))
        return deleteThem(given, curation, ids);
    const bool dry = given.has(QStringLiteral("dry-run"));
    const auto apply = [&](const char *option, const std::function<Result<void>(const QString &)> &change) -> Result<void> {
        const QString name = QLatin1String(option);
        return dry || !given.has(name) ? Result<void>() : change(given.value(name));
    };
    const std::pair<const char *, std::function<Result<void>(const QString &)>> changes[] = {
        {"untag", [&](const QString &text) { return curation.removeTags(ids, *Curation::tagsOf(text)); }},
        {"tag", [&](const QString &text) { return curation.addTags(ids, *Curation::tagsOf(text)); }},
        {"note",
         [&](const QString &text) -> Result<void> {
             for (const rondo::ExperimentId id : ids) {
                 if (const auto done = curation.setNotes(id, text); !done)
                     return done;
             }
             return {};
         }},
        {"archive", [&](const QString &) { return curation.archive(ids); }},
        {"restore", [&](const QString &) { return curation.restore(ids); }},
    };
    for (const auto &[option, change] : changes) {
        if (const auto done = apply(option, change); !done)
            return fail(done.error());
    }
    if (given.wantsJson()) {
        QJsonArray list;
        for (const rondo::ExperimentId id : ids)
            list << id.value;
        printJson(QJsonObject {{QStringLiteral("changed"), !dry}, {QStringLiteral("experiments"), list}});
    } else {
        const int count = int(ids.size());
        printResult(dry ? Text::tr("%n experiment(s) would be changed.", nullptr, count)
                        : Text::tr("%n experiment(s) changed.", nullptr, count));
    }
    return ExitCode::done;
}

} // namespace rondoctl
