// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "experimentedits.h"
#include "experiments/tablelayout.h"
#include "experiments/tablereader.h"
#include "experiments/views.h"
#include "experimenttable.h"
#include "output.h"

namespace rondoctl {

namespace {

    using rondo::Error;
    using rondo::ExperimentTable;
    using rondo::Result;
    using rondo::TableLayout;

    void addOptions(Arguments &given)
    {
        given.addProject();
        given.addOption(QStringLiteral("run"), Text::tr("Only of this run."), QStringLiteral("NUMBER"));
        given.addOption(QStringLiteral("where"),
                        Text::tr("Only those for which this holds; \"\" for all. By default what is not archived."),
                        QStringLiteral("QUERY"));
        given.addOption(QStringLiteral("view"), Text::tr("As a view that was saved in the window."), QStringLiteral("NAME"));
        given.addOption(QStringLiteral("columns"), Text::tr("Which columns, in this order: name,lr,val_accuracy"),
                        QStringLiteral("NAMES"));
        given.addOption(QStringLiteral("sort"), Text::tr("By these, the first one first; -NAME downwards."),
                        QStringLiteral("NAMES"));
        given.addOption(QStringLiteral("group"), Text::tr("In groups with equal values of these columns, the outermost first: run,node"),
                        QStringLiteral("NAMES"));
        given.addJson();
        given.addOption(QStringLiteral("csv"), Text::tr("Prints comma-separated values; without --columns every setting and figure."));
        addEditOptions(given);
    }

    //! What the options say, over what the view says.
    Result<TableLayout> layoutFor(const Arguments &given, rondo::Database &database)
    {
        TableLayout layout;
        layout.query = TableLayout::usual().query;
        if (given.has(QStringLiteral("view"))) {
            const auto view
                = rondo::SavedViews(database, QStringLiteral("experiments")).load(given.value(QStringLiteral("view")));
            if (!view) {
                const auto names = rondo::SavedViews(database, QStringLiteral("experiments")).names();
                const QString there = names && !names->isEmpty() ? names->join(QStringLiteral(", ")) : QString();
                return Error {there.isEmpty() ? Text::tr("%1 None was saved yet; the window saves them.").arg(view.errorText())
                                              : Text::tr("%1 There are: %2.").arg(view.errorText(), there)};
            }
            layout = TableLayout::fromJson(*view);
        }
        if (given.has(QStringLiteral("where")))
            layout.query = given.value(QStringLiteral("where"));
        if (given.has(QStringLiteral("columns"))) {
            layout.columns.clear();
            const QStringList names = given.value(QStringLiteral("columns")).split(u',', Qt::SkipEmptyParts);
            for (const QString &name : names)
                layout.columns << rondo::ShownColumn {name.trimmed()};
        }
        if (given.has(QStringLiteral("sort"))) {
            layout.sort.clear();
            const QStringList names = given.value(QStringLiteral("sort")).split(u',', Qt::SkipEmptyParts);
            for (const QString &name : names) {
                const QString column = name.trimmed();
                const bool descending = column.startsWith(u'-');
                layout.sort << rondo::SortKey {descending ? column.mid(1) : column, descending};
            }
        }
        if (given.has(QStringLiteral("group")))
            layout.groups = given.value(QStringLiteral("group")).split(u',', Qt::SkipEmptyParts);
        return layout;
    }

    //! Names that are typed must mean something; those of a saved view may have gone.
    Result<void> checkNames(const Arguments &given, const TableLayout &layout, const ExperimentTable &table)
    {
        QStringList names;
        if (given.has(QStringLiteral("where"))) {
            for (const rondo::QueryPart &part : rondo::ExperimentQuery::read(layout.query).parts) {
                if (part.kind == rondo::QueryPart::Kind::Name)
                    names << part.text;
            }
        }
        if (given.has(QStringLiteral("columns"))) {
            for (const rondo::ShownColumn &column : layout.columns)
                names << column.name;
        }
        if (given.has(QStringLiteral("sort"))) {
            for (const rondo::SortKey &key : layout.sort)
                names << key.column;
        }
        if (given.has(QStringLiteral("group")))
            names << layout.groups;
        for (const QString &name : std::as_const(names)) {
            if (table.rowCount() == 0 || table.column(name).isKnown())
                continue;
            return Error {Text::tr("There is no column \"%1\". There are: %2.")
                              .arg(name, rondo::allColumns(table).mid(0, 60).join(QStringLiteral(", ")))};
        }
        return {};
    }

    void print(const Arguments &given, const TableLayout &layout, const ExperimentTable &table,
               const QList<rondo::RowGroup> &groups, rondo::Database &database)
    {
        const std::vector<int> rows = rondo::rowsOf(groups);
        const bool csv = given.has(QStringLiteral("csv"));
        if (!layout.columns.isEmpty() || (!layout.groups.isEmpty() && !csv && !given.wantsJson())) {
            if (given.wantsJson() || csv)
                printColumns(table, rows, layout, csv);
            else
                printGroups(table, groups, layout);
            return;
        }
        // Everything there is of them: as whole experiments.
        const auto all = rondo::Experiments(database).allExperiments();
        QHash<rondo::ExperimentId, rondo::Experiment> byId;
        for (const rondo::Experiment &experiment : all ? *all : QList<rondo::Experiment>())
            byId.insert(experiment.id, experiment);
        QList<rondo::Experiment> shown;
        for (const int row : rows) {
            if (const auto found = byId.constFind(table.row(row).id); found != byId.constEnd())
                shown << *found;
        }
        if (given.wantsJson())
            printJson(experimentsJson(shown));
        else if (csv)
            printExperimentsCsv(shown);
        else
            printExperiments(shown);
    }

} // namespace

int runExperiments(const QStringList &arguments)
{
    Arguments given(
        QStringLiteral("experiments"),
        Text::tr(
            "Lists experiments, the newest run first, tags them, puts them away or deletes them.\n\nQUERY compares "
            "settings and figures, for example:\n"
            "  val_accuracy >= 0.98 and (node = ConvNet or lr < 0.003)\n"
            "Names: id, run, node, name, type, state, seconds, tag, notes, started, each figure, each setting; "
            "last.FIGURE and best.FIGURE of its series. Comparisons: = != < <= > >= ~ (contains), is, is not."));
    addOptions(given);
    if (const auto code = given.parse(arguments))
        return *code;
    const bool oneRun = given.has(QStringLiteral("run"));
    const auto run = oneRun ? given.integer(QStringLiteral("run"), 1) : Result<int>(0);
    if (!run)
        return given.refuse(run.errorText());
    if (const auto checked = rondo::ExperimentQuery::parse(given.value(QStringLiteral("where"))); !checked)
        return given.refuse(checked.errorText());
    if (const QString problem = editProblem(given); !problem.isEmpty())
        return given.refuse(problem);

    const auto workplace = Workplace::open(given.value(QStringLiteral("project")));
    if (!workplace)
        return fail(workplace.error());
    const auto layout = layoutFor(given, *workplace->database);
    if (!layout)
        return fail(layout.error());
    const auto query = rondo::ExperimentQuery::parse(layout->query);
    if (!query)
        return given.refuse(query.errorText());
    auto table = rondo::readExperimentTable(*workplace->database);
    if (!table)
        return fail(table.error());
    if (const auto known = checkNames(given, *layout, *table); !known)
        return given.refuse(known.errorText());
    QStringList columns;
    for (const rondo::ShownColumn &column : layout->columns)
        columns << column.name;
    QList<rondo::RowGroup> groups = rondo::arranged(
        *table, {*query, layout->sort, layout->groups, rondo::decidingMetric(*table, layout->sort, columns)});
    if (oneRun) {
        for (rondo::RowGroup &group : groups)
            std::erase_if(group.rows, [&](int row) { return table->row(row).run.value != *run; });
        groups.removeIf([](const rondo::RowGroup &group) { return group.rows.empty(); });
    }
    if (wantsEdit(given)) {
        QList<rondo::ExperimentId> ids;
        for (const int row : rondo::rowsOf(groups))
            ids << table->row(row).id;
        return editExperiments(given, *workplace, ids);
    }
    print(given, *layout, *table, groups, *workplace->database);
    return ExitCode::done;
}

} // namespace rondoctl
