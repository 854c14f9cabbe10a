// SPDX-License-Identifier: GPL-3.0-or-later
#include "execution/dryrun.h"

#include "base/json.h"
#include "data/source.h"
#include "execution/preparation.h"
#include "execution/trainingtimes.h"
#include "experiments/cache.h"
#include "flow/stepkey.h"

#include <QCoreApplication>

namespace rondo {

namespace {

    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::DryRun)
    };

    constexpr int comparedTimings = 400;

    Result<Catalog> knownCatalog(const ForecastSource &source, const Flow &flow)
    {
        Catalog catalog = pendingCatalog(flow);
        for (auto use = catalog.begin(); use != catalog.end(); ++use) {
            const QJsonObject settings = settingsOf(*flow.node(use.key()));
            const auto row = knownSource(source.datasets, source.objects, source.projectFolder, settings);
            if (!row)
                return row.error();
            if (row->has_value())
                *use = {(*row)->digest, settings.value(QLatin1String("images")).toInteger()};
        }
        return catalog;
    }

    //! Those that learn from nothing are known before they run.
    void chooseAhead(Step &step, const SearchPlan &search, bool sample)
    {
        if (!step.isOpen() || search.method == SearchMethod::Tpe)
            return;
        step.settings
            = settingsAt(search, step.settings,
                         suggest(search.space, *search.method, quint64(search.seed), step.trial, {}));
        step.key = keyOf(step, {}, sample);
    }

    int epochsOf(const Step &step, const SearchPlan &search)
    {
        return longest(step, search).settings.value(QLatin1String("epochs")).toInt(1);
    }

    Error inLine(qsizetype line, const QString &text)
    {
        return {Text::tr("Line %1 of the list: %2").arg(line).arg(text)};
    }

    Result<ListedExperiment> listed(const QJsonObject &row, const Flow &flow, const NodeTypes &types)
    {
        const QString title = row.value(QLatin1String("node")).toString();
        const Node *node = flow.nodeByTitle(title);
        const NodeType *type = node ? types.find(node->type) : nullptr;
        if (!type || !type->trains)
            return Error {Text::tr("the flow has no node \"%1\" that trains.").arg(title)};
        if (!row.value(QLatin1String("settings")).isObject())
            return Error {Text::tr("it has no settings. Those of a tpe search are chosen while it runs and cannot be "
                                   "listed.")};
        Node changed = *node;
        const QJsonObject settings = row.value(QLatin1String("settings")).toObject();
        for (auto setting = settings.begin(); setting != settings.end(); ++setting) {
            const Parameter *known = type->parameter(setting.key());
            if ((!known && !type->openParameters) || isSearchSetting(setting.key()))
                return Error {Text::tr("an experiment of %1 has no setting \"%2\".").arg(node->title, setting.key())};
            const Setting value {Value(*setting)};
            if (const auto fits = checkSetting(known ? *known : openParameter(setting.key()), value); !fits)
                return fits.error();
            changed.settings.insert(setting.key(), value);
        }
        return ListedExperiment {node->id, gridOf(changed, *type).first()};
    }

} // namespace

Result<DryRun> dryRun(const ForecastSource &source, const Flow &flow, const RunScope &scope)
{
    const auto part = partOf(flow, NodeTypes::builtIn(), scope);
    if (!part)
        return part.error();
    const auto catalog = knownCatalog(source, *part);
    if (!catalog)
        return catalog.error();
    const auto plan = compile(flow, NodeTypes::builtIn(), *catalog, source.projectFolder, scope);
    if (!plan)
        return plan.error();
    const auto entries = cache::entries(source.database);
    const auto timings = cache::timings(source.database, comparedTimings);
    if (!entries || !timings)
        return entries ? timings.error() : entries.error();
    TrainingTimes times(source.objects, *timings);
    DryRun result;
    QHash<NodeId, QList<const Step *>> left;
    for (const Step &planned : plan->steps) {
        if (planned.kind != Step::Kind::Train)
            continue;
        PlannedExperiment experiment {.step = planned};
        const SearchPlan search = plan->searchOf(planned.node);
        chooseAhead(experiment.step, search, scope.sample);
        const auto entry = entries->constFind(experiment.step.key);
        experiment.cached = scope.useCache && entry != entries->constEnd()
            && (entry->model.isEmpty() || source.objects.contains(entry->model));
        experiment.seconds = times.secondsOf(longest(experiment.step, search));
        result.experiments.append(experiment);
        if (!experiment.cached)
            left[planned.node].append(&planned);
    }
    for (auto node = left.begin(); node != left.end(); ++node) {
        const SearchPlan search = plan->searchOf(node.key());
        const double share
            = expectedShare(search, int(node->size()), epochsOf(*node->first(), search));
        for (const Step *step : std::as_const(*node)) {
            result.epochs += share * epochsOf(*step, search);
            result.seconds += share * times.secondsOf(longest(*step, search));
        }
    }
    return result;
}

Result<QList<ListedExperiment>> experimentList(const QByteArray &text, const Flow &flow, const NodeTypes &types)
{
    QList<ListedExperiment> list;
    const QList<QByteArray> lines = text.split('\n');
    for (qsizetype index = 0; index < lines.size(); ++index) {
        if (lines[index].trimmed().isEmpty())
            continue;
        const auto row = parseObject(lines[index], Text::tr("it"));
        const auto experiment = row ? listed(*row, flow, types) : Result<ListedExperiment>(row.error());
        if (!experiment)
            return inLine(index + 1, experiment.errorText());
        if (list.contains(*experiment))
            return inLine(index + 1, Text::tr("it says the same as a line before it. Remove one."));
        list.append(*experiment);
    }
    if (list.isEmpty())
        return Error {Text::tr("The list has no experiments. Write one a line, for example {\"node\": \"ConvNet\", "
                               "\"settings\": {\"lr\": 0.02}}.")};
    return list;
}

QByteArray experimentListText(const QList<ListedExperiment> &list, const Flow &flow)
{
    QByteArray text;
    for (const ListedExperiment &one : list) {
        const Node *node = flow.node(one.node);
        text += jsonLine({{QStringLiteral("node"), node ? node->title : one.node.value},
                          {QStringLiteral("settings"), one.settings}});
        text += '\n';
    }
    return text;
}

} // namespace rondo
