// SPDX-License-Identifier: GPL-3.0-or-later
#include "execution/runaddition.h"

#include "flow/runscope.h"
#include "flow/stepkey.h"
#include "store/database.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace rondo {

namespace {

    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::RunAddition)
    };

    //! One addition to one run, tried on copies first.
    class Adding {
    public:
        Adding(Plan plan, QList<Experiment> experiments, const Flow &flow, bool sample)
            : m_plan(std::move(plan))
            , m_experiments(std::move(experiments))
            , m_flow(flow)
            , m_sample(sample)
        {
            for (const Step &step : std::as_const(m_plan.steps))
                m_wave = std::max(m_wave, step.wave + 1);
        }

        const Plan &plan() const { return m_plan; }
        const QList<Experiment> &continued() const { return m_continued; }

        Result<void> goOn(ExperimentId id)
        {
            const auto found = std::find_if(m_experiments.begin(), m_experiments.end(),
                                            [id](const Experiment &one) { return one.id == id; });
            if (found == m_experiments.end())
                return Error {Text::tr("Experiment %1 is not of this run.").arg(id.value)};
            if (found->state != ExperimentState::Stopped && found->state != ExperimentState::Failed)
                return Error {Text::tr("Experiment %1 is %2: only one that was stopped or failed can be continued.")
                                  .arg(id.value)
                                  .arg(toString(found->state))};
            Experiment experiment = *found;
            experiment.state = ExperimentState::Queued;
            experiment.reason.clear();
            experiment.finished = {};
            experiment.origin.remove(QStringLiteral("pruned"));
            experiment.origin.insert(QStringLiteral("continued"), true);
            m_continued.append(experiment);
            return {};
        }

        Result<void> add(const QString &text)
        {
            const QString title = text.section(u'=', 0, 0).section(u'.', 0, -2).trimmed();
            const Node *node = m_flow.nodeByTitle(title);
            const Step *model = node ? stepOf(node->id) : nullptr;
            if (!model)
                return Error {Text::tr("\"%1\" names no node of this run that trains. Write NODE.PARAMETER=VALUE, for "
                                       "example \"ConvNet.lr=0.02\".")
                                  .arg(text)};
            Flow flow;
            const NodeType *type = NodeTypes::builtIn().find(node->type);
            if (!type)
                return Error {Text::tr("%1 is a \"%2\", which this version of Rondo does not know.").arg(node->title, node->type)};
            Node &changed = flow.nodes[node->id] = *node;
            const QJsonObject best = bestSettings(node->id, model->settings);
            changed.settings.clear();
            for (auto setting = best.begin(); setting != best.end(); ++setting)
                changed.settings.insert(setting.key(), Value(*setting));
            for (const QString &part : text.mid(title.size() + 1).split(u';', Qt::SkipEmptyParts)) {
                const QString assignment = title + u'.' + part.trimmed();
                if (isSearchSetting(part.section(u'=', 0, 0).trimmed()))
                    return Error {Text::tr("%1 says how experiments are chosen; an experiment has no such setting.")
                                      .arg(part.section(u'=', 0, 0).trimmed())};
                if (const auto applied = applySetting(flow, NodeTypes::builtIn(), assignment); !applied)
                    return applied.error();
            }
            for (const QJsonObject &settings : gridOf(changed, *type)) {
                if (const auto added = addStep(*stepOf(node->id), settings); !added)
                    return added;
            }
            return {};
        }

        Result<void> addTrials(int count)
        {
            bool any = false;
            for (SearchPlan &search : m_plan.searches) {
                const Step *last = search.method ? lastTrial(search.node) : nullptr;
                if (!last)
                    continue;
                any = true;
                Step step = *last;
                for (const Dimension &dimension : search.space) {
                    if (dimension.parent.isEmpty())
                        step.settings.remove(dimension.name);
                }
                search.trials += count;
                for (int number = 0; number < count; ++number) {
                    ++step.trial;
                    step.wave = m_wave;
                    step.key = step.slot = slotOf(step, search, m_sample);
                    m_plan.add(step);
                }
            }
            return any ? Result<void>()
                       : Error {Text::tr("This run has no search to add trials to. Add experiments with --add.")};
        }

    private:
        const Step *stepOf(const NodeId &node) const
        {
            for (const Step &step : m_plan.steps) {
                if (step.kind == Step::Kind::Train && step.node == node)
                    return &step;
            }
            return nullptr;
        }

        const Step *lastTrial(const NodeId &node) const
        {
            const Step *last = nullptr;
            for (const Step &step : m_plan.steps) {
                if (step.node == node && step.trial >= 0 && (!last || step.trial > last->trial))
                    last = &step;
            }
            return last;
        }

        QJsonObject bestSettings(const NodeId &node, const QJsonObject &otherwise) const
        {
            QJsonObject settings = otherwise;
            double best = -1;
            for (const Experiment &experiment : m_experiments) {
                const double accuracy = experiment.metric(QStringLiteral("val_accuracy"));
                if (experiment.node == node && accuracy > best) {
                    best = accuracy;
                    settings = experiment.settings;
                }
            }
            return settings;
        }

        Result<void> addStep(const Step &model, const QJsonObject &settings)
        {
            Step step = model;
            step.settings = settings;
            step.trial = -1;
            step.slot.clear();
            step.wave = m_wave;
            step.key = keyOf(step, {}, m_sample);
            for (const Step &other : std::as_const(m_plan.steps)) {
                if (other.kind == Step::Kind::Train && other.node == step.node && other.key == step.key)
                    return Error {Text::tr("The run has this experiment already: %1.").arg(other.name)};
            }
            m_plan.add(step);
            return {};
        }

        Plan m_plan;
        const QList<Experiment> m_experiments;
        const Flow &m_flow;
        const bool m_sample;
        int m_wave = 1;
        QList<Experiment> m_continued;
    };

} // namespace

Result<void> addToRun(Database &database, RunId run, const Flow &flow, const RunAddition &addition)
{
    Experiments store(database);
    const auto row = store.run(run);
    const auto plan = store.plan(run);
    const auto experiments = store.experiments(run);
    if (!row || !plan || !experiments)
        return !row ? row.error() : !plan ? plan.error() : experiments.error();
    const auto scope = RunScope::fromJson(row->cause.value(QLatin1String("scope")).toObject());
    Adding adding(*plan, *experiments, flow, scope && scope->sample);
    for (const ExperimentId id : addition.continued) {
        if (const auto done = adding.goOn(id); !done)
            return done;
    }
    for (const QString &text : addition.experiments) {
        if (const auto done = adding.add(text); !done)
            return done;
    }
    if (addition.trials > 0) {
        if (const auto done = adding.addTrials(addition.trials); !done)
            return done;
    }
    if (const auto set = store.setPlan(run, adding.plan()); !set)
        return set;
    for (const Experiment &experiment : adding.continued()) {
        if (const auto updated = store.update(experiment); !updated)
            return updated;
    }
    return {};
}

} // namespace rondo
