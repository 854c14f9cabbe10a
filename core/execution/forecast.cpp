// SPDX-License-Identifier: GPL-3.0-or-later
#include "execution/forecast.h"

#include "data/source.h"
#include "execution/preparation.h"
#include "execution/trainingtimes.h"
#include "experiments/cache.h"
#include "flow/runscope.h"
#include "flow/whatchanged.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <optional>

namespace rondo {

namespace {

    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::Forecast)
    };

    constexpr int comparedRuns
        = 8; // in which a validation is looked for; experiments are found by their rows
    constexpr int comparedTimings = 400;

    //! A plan with the keys of each node's steps at hand.
    struct PlannedRun {
        PlannedRun() = default;
        PlannedRun(RunId id, const Plan &planned)
            : run(id)
            , plan(planned)
        {
            for (const Step &step : planned.steps) {
                const bool isTrial = step.trial >= 0;
                keys[step.node].insert(isTrial ? step.slot : step.key);
                if (isTrial && !step.isOpen())
                    chosen.insert(step.slot, step.key);
            }
        }
        RunId run;
        Plan plan;
        QHash<NodeId, QSet<Digest>> keys; //!< of trials their slots, which are the same before and after the search
        QHash<Digest, Digest> chosen; //!< slot -> key of the trials whose settings were chosen
    };

    class Forecaster {
    public:
        Forecaster(const ForecastSource &source, Flow flow)
            : m_source(source)
            , m_flow(std::move(flow))
        {
        }

        Result<QHash<NodeId, NodeForecast>> run(const QString &flowName)
        {
            for (const auto &read : {&Forecaster::readCatalog, &Forecaster::readStore}) {
                if (const auto done = (this->*read)(flowName); !done)
                    return done.error();
            }
            const auto plan = compile(m_flow, NodeTypes::builtIn(), m_catalog, m_source.projectFolder);
            if (!plan)
                return plan.error();
            m_now = PlannedRun({}, *plan);
            QHash<NodeId, NodeForecast> all;
            for (const Step &step : std::as_const(m_now.plan.steps))
                addStep(all[step.node], step);
            for (auto node = all.begin(); node != all.end(); ++node) {
                addShare(node.key(), *node);
                compare(node.key(), *node);
            }
            for (const Node &node : std::as_const(m_flow.nodes)) {
                if (NodeTypes::builtIn().find(node.type)->category == Category::Data)
                    all.insert(node.id, dataForecast(node.id));
            }
            return all;
        }

    private:
        Result<void> readCatalog(const QString &)
        {
            m_catalog = pendingCatalog(m_flow);
            for (auto use = m_catalog.begin(); use != m_catalog.end(); ++use) {
                const QJsonObject settings = settingsOf(*m_flow.node(use.key()));
                const auto row
                    = knownSource(m_source.datasets, m_source.objects, m_source.projectFolder, settings);
                if (!row)
                    return row.error();
                if (row->has_value())
                    *use = {(*row)->digest, settings.value(QLatin1String("images")).toInteger()};
            }
            return {};
        }

        Result<void> readStore(const QString &flowName)
        {
            const auto entries = cache::entries(m_source.database);
            const auto runs = cache::fullRuns(m_source.database, flowName, comparedRuns);
            const auto newest = cache::newestRunOfNodes(m_source.database, flowName);
            auto timings = cache::timings(m_source.database, comparedTimings);
            if (!entries || !runs || !newest || !timings)
                return !entries ? entries.error()
                    : !runs     ? runs.error()
                    : !newest   ? newest.error()
                                : timings.error();
            m_entries = *entries;
            m_runs = *runs;
            m_newest = *newest;
            m_times.emplace(m_source.objects, *std::move(timings));
            return {};
        }

        //! Whether a run would take a finished experiment instead.
        const cache::Entry *cached(const Digest &key) const
        {
            const auto entry = m_entries.constFind(key);
            const bool there = entry != m_entries.constEnd()
                && (entry->model.isEmpty() || m_source.objects.contains(entry->model));
            return there ? &*entry : nullptr;
        }

        void addStep(NodeForecast &node, const Step &step)
        {
            if (step.kind != Step::Kind::Train)
                return;
            const Digest key = keyNow(step);
            node.keys.insert(key);
            if (const cache::Entry *entry = cached(key)) {
                node.cached.append(entry->experiment);
                return;
            }
            ++node.toTrain;
            node.seconds += m_times->secondsOf(longest(step, m_now.plan.searchOf(step.node)));
        }

        //! What a pruner is expected to leave of the time.
        void addShare(const NodeId &id, NodeForecast &node) const
        {
            const auto step = std::find_if(m_now.plan.steps.begin(), m_now.plan.steps.end(),
                                           [&id](const Step &one) { return one.node == id; });
            const SearchPlan search = m_now.plan.searchOf(id);
            const int epochs = longest(*step, search).settings.value(QLatin1String("epochs")).toInt();
            node.seconds *= expectedShare(search, node.toTrain, epochs);
        }

        //! Of a trial: what the search chose when it last ran as it would now.
        Digest keyNow(const Step &step)
        {
            const PlannedRun *run = step.trial >= 0 ? newestOf(step.node) : nullptr;
            return run ? run->chosen.value(step.slot, step.key) : step.key;
        }

        //! The plan of a run; empty where it was written by another version and cannot be compared with.
        const PlannedRun &planned(RunId run)
        {
            if (!m_planned.contains(run)) {
                const auto plan = Experiments(m_source.database).plan(run);
                m_planned.insert(run, PlannedRun(run, plan ? *plan : Plan()));
            }
            return m_planned[run];
        }

        //! The newest run that has steps of the node; null when there is none.
        const PlannedRun *newestOf(const NodeId &node)
        {
            if (const auto run = m_newest.constFind(node); run != m_newest.constEnd()) {
                const PlannedRun &found = planned(*run);
                return found.keys.contains(node) ? &found : nullptr;
            }
            if (NodeTypes::builtIn().find(m_flow.node(node)->type)->trains)
                return nullptr;
            for (const cache::FullRun &run : std::as_const(m_runs)) {
                if (const PlannedRun &candidate = planned(run.run); candidate.keys.contains(node))
                    return &candidate;
            }
            return nullptr;
        }

        void compare(const NodeId &id, NodeForecast &node)
        {
            using State = NodeForecast::State;
            const PlannedRun *newest = newestOf(id);
            const bool trains = !node.keys.isEmpty();
            const bool same = newest && newest->keys.value(id) == m_now.keys.value(id);
            if (trains && same && node.toTrain > 0 && isSettled(id, node, *newest)) {
                node.state = State::Current;
                node.run = newest->run;
                node.toTrain = 0;
                node.seconds = 0;
                return;
            }
            if (newest) {
                node.run = newest->run;
                node.report = trains ? QJsonObject() : verdicts(newest->run, id);
            }
            if (trains && node.toTrain == 0) {
                node.state = same ? State::Current : State::Cached;
                node.run = {};
                for (const Digest &key : std::as_const(node.keys))
                    node.run = std::max(node.run, cached(key)->run);
            } else if (newest && same && !trains) {
                node.state = State::Current;
            } else if (newest) {
                node.state = same ? State::Incomplete : State::Stale;
                node.reason = same ? unfinishedText(newest->run)
                                   : whatChanged(m_flow, id, newest->plan, m_now.plan, newest->run);
            }
        }

        //! Whether all that is not cached was stopped early in that run, by the same rule.
        bool isSettled(const NodeId &id, const NodeForecast &node, const PlannedRun &run) const
        {
            const auto pruned = cache::pruned(m_source.database, run.run);
            return pruned && run.plan.searchOf(id) == m_now.plan.searchOf(id)
                && std::all_of(node.keys.begin(), node.keys.end(), [&](const Digest &key) {
                       return cached(key) || pruned->contains(key);
                   });
        }

        //! Of the validation \a id in that run; nothing for other nodes.
        QJsonObject verdicts(RunId run, const NodeId &id) const
        {
            const auto full = std::find_if(m_runs.begin(), m_runs.end(),
                                           [run](const cache::FullRun &one) { return one.run == run; });
            const QJsonObject report = full == m_runs.end() ? QJsonObject() : full->report;
            const QString title = m_flow.node(id)->title;
            QJsonArray all = report.value(QLatin1String("validations")).toArray();
            if (all.isEmpty())
                all.append(report);
            for (const QJsonValue &one : std::as_const(all)) {
                if (one.toObject().value(QLatin1String("node")).toString() == title)
                    return one.toObject();
            }
            return {};
        }

        QString unfinishedText(RunId run) const
        {
            return Text::tr("results of run %1 are missing: not finished, cleared, or their models removed")
                .arg(run.value);
        }

        NodeForecast dataForecast(const NodeId &id)
        {
            NodeForecast forecast;
            const auto use = m_catalog.constFind(id);
            const bool prepared = use != m_catalog.constEnd() && !isPending(use->version);
            if (prepared)
                forecast.dataset = use->version;
            for (const Link &link : m_flow.linksFrom(id)) {
                const PlannedRun *run = newestOf(link.to);
                if (!run || !(forecast.run < run->run))
                    continue;
                forecast.run = run->run;
                const auto step = std::find_if(run->plan.steps.begin(), run->plan.steps.end(),
                                               [&link](const Step &one) { return one.node == link.to; });
                const bool same = prepared && step->dataset.version == use->version;
                forecast.state = same ? NodeForecast::State::Current
                    : prepared        ? NodeForecast::State::Cached
                                      : NodeForecast::State::Stale;
            }
            if (forecast.state == NodeForecast::State::Stale)
                forecast.reason = Text::tr("its source or settings changed since run %1: other data")
                                      .arg(forecast.run.value);
            if (!forecast.run.isValid() && prepared)
                forecast.state = NodeForecast::State::Cached;
            return forecast;
        }

        const ForecastSource &m_source;
        const Flow m_flow;
        Catalog m_catalog;
        PlannedRun m_now; //!< what a run would do
        QHash<Digest, cache::Entry> m_entries;
        QList<cache::FullRun> m_runs;
        QHash<NodeId, RunId> m_newest; //!< of the nodes that train
        QHash<RunId, PlannedRun> m_planned; //!< those read so far
        std::optional<TrainingTimes> m_times;
    };

} // namespace

Result<QHash<NodeId, NodeForecast>> forecast(const ForecastSource &source, const QString &flowName,
                                             const Flow &flow)
{
    return Forecaster(source, runnablePart(flow, NodeTypes::builtIn(), source.projectFolder)).run(flowName);
}

} // namespace rondo
