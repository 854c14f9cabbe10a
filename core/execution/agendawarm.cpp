// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the agenda that learns from earlier runs of the project.
#include "execution/agenda.h"
#include "execution/recorder.h"
#include "experiments/cache.h"
#include "store/database.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace rondo {

namespace {

    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::Agenda)
    };

    constexpr qsizetype mostSearches = 8; // of earlier runs; older ones say little that these do not
    const QString algorithm = QStringLiteral("node type"); // a coordinate beside the settings, none of which has a space

    //! The newest run before \a run with an experiment of that key that was not made in vain; none when there is none.
    Result<RunId> latestRunWith(Database &database, const Digest &key, RunId run)
    {
        auto query = database.run(QStringLiteral("SELECT max(run) FROM experiments WHERE key = ? AND run < ? AND "
                                                 "state IN ('done', 'cached', 'stopped')"),
                                  {key, run.value});
        if (!query)
            return query.error();
        return query->next() ? RunId {query->value(0).toLongLong()} : RunId();
    }

    //! Those of \a settings that matter for the type, and the type where there are several.
    QJsonObject pointOf(const QString &type, const QJsonObject &settings, const QMap<QString, QStringList> &keys)
    {
        QJsonObject point;
        for (const QString &key : keys.value(type)) {
            if (settings.contains(key))
                point.insert(key, settings.value(key));
        }
        if (keys.size() > 1)
            point.insert(algorithm, type);
        return point;
    }

} // namespace

/*!
    What earlier runs tried of the types in \a keys, which says what of their settings matters; newest first. A list for
   each node of each run; of several types a list for each run, as they were compared with each other there.
*/
Result<QList<QList<Trial>>> Agenda::earlierTrials(const SearchPlan &search, const QMap<QString, QStringList> &keys) const
{
    const auto all = Experiments(m_setting.database).allExperiments();
    if (!all)
        return all.error();
    QList<QList<Trial>> searches;
    std::pair<RunId, NodeId> current;
    for (const Experiment &experiment : *all) {
        const double value = experiment.metric(search.objectives.first());
        if (!(experiment.run < m_setting.run) || !keys.contains(experiment.type) || std::isnan(value))
            continue;
        const std::pair<RunId, NodeId> place {experiment.run, keys.size() > 1 ? NodeId() : experiment.node};
        if (searches.isEmpty() || place != current) {
            if (searches.size() == mostSearches)
                break;
            searches.append(QList<Trial>());
            current = place;
        }
        Trial trial {.number = int(searches.last().size()), .point = pointOf(experiment.type, experiment.settings, keys)};
        const bool whole = experiment.state == ExperimentState::Done || experiment.state == ExperimentState::Cached;
        trial.state = whole ? Trial::State::Done : Trial::State::Stopped;
        for (int index = 0; index < search.objectives.size(); ++index)
            trial.objectives.append(search.small(index, experiment.metric(search.objectives[index])));
        searches.last().append(trial);
    }
    return searches;
}

//! Where an earlier run judged the same experiments by the same rule, its judgement stands.
Result<void> Agenda::adoptPruned()
{
    for (const Cohort &cohort : std::as_const(m_cohorts)) {
        if (!cohort.search.hasRungs())
            continue;
        const bool isNew = std::all_of(cohort.members.begin(), cohort.members.end(), [this](int index) {
            const Entry &entry = m_entries[index];
            return entry.state == Entry::State::Open && !entry.experiment.started.isValid()
                && !m_setting.fresh.contains(stepOf(entry).node) && !stepOf(entry).isOpen();
        });
        if (const auto adopted = isNew ? adoptPruned(cohort) : Result<void>(); !adopted)
            return adopted;
    }
    return {};
}

Result<void> Agenda::adoptPruned(const Cohort &cohort)
{
    Experiments store(m_setting.database);
    const auto latest = latestRunWith(m_setting.database, m_entries[cohort.members.first()].experiment.key,
                                      m_setting.run);
    if (!latest || !latest->isValid())
        return latest ? Result<void>() : latest.error();
    const auto plan = store.plan(*latest);
    const auto pruned = cache::pruned(m_setting.database, *latest);
    if (!plan || !pruned)
        return {}; // written by another version: then it is trained again
    QSet<NodeId> nodes;
    for (const int index : cohort.members) {
        const Entry &entry = m_entries[index];
        nodes.insert(stepOf(entry).node);
        const auto done = store.finishedWithKey(entry.experiment.key);
        const bool isKnown = (done && done->has_value()) || pruned->contains(entry.experiment.key);
        if (!isKnown || !(plan->searchOf(stepOf(entry).node) == searchOf(entry)))
            return {};
    }
    const auto count = std::count_if(plan->steps.begin(), plan->steps.end(), [&nodes](const Step &step) {
        return step.kind == Step::Kind::Train && nodes.contains(step.node) && step.wave == 0;
    });
    if (count != cohort.members.size())
        return {};
    for (const int index : cohort.members) {
        Entry &entry = m_entries[index];
        const auto original = pruned->constFind(entry.experiment.key);
        if (original == pruned->constEnd())
            continue;
        Experiment &experiment = entry.experiment;
        experiment.cachedFrom = original->id;
        experiment.started = QDateTime::currentDateTimeUtc();
        experiment.epoch = original->epoch;
        experiment.epochs = original->epochs;
        experiment.seconds = original->seconds;
        experiment.device = original->device;
        experiment.environment = original->environment;
        const int epoch = original->origin.value(QLatin1String("pruned"))[QLatin1String("epoch")].toInt();
        stop(entry, epoch, original->reason, cohort.search.prunerName());
        m_setting.recorder.update(experiment, original->metrics);
        if (const auto read = this->read(entry); !read)
            return read;
    }
    return {};
}

//! Before anything is trained: which experiments of the grids are worth it, and where searches begin.
Result<void> Agenda::learnFromEarlierRuns()
{
    QList<QList<int>> grids; // numbers of searches whose experiments are compared with each other
    for (int index = 0; index < m_setting.plan.searches.size(); ++index) {
        const SearchPlan &search = m_setting.plan.searches[index];
        if (!search.warmStart)
            continue;
        if (search.method) {
            if (const auto read = readPrior(search); !read)
                return read;
            continue;
        }
        const auto isCompared = [&](const QList<int> &grid) { return areCompared(m_setting.plan.searches[grid.first()], search); };
        const auto known = std::find_if(grids.begin(), grids.end(), isCompared);
        if (known == grids.end())
            grids.append(QList<int> {index});
        else
            known->append(index);
    }
    for (const QList<int> &grid : std::as_const(grids)) {
        if (const auto left = leaveOutOfGrids(grid); !left)
            return left;
    }
    return {};
}

//! Whether the experiments of both are judged by the same figure on the same data.
bool Agenda::areCompared(const SearchPlan &a, const SearchPlan &b) const
{
    const auto firstOf = [this](const SearchPlan &search) {
        return std::find_if(m_entries.begin(), m_entries.end(),
                            [&](const Entry &entry) { return stepOf(entry).node == search.node; });
    };
    const auto one = firstOf(a), other = firstOf(b);
    return a.objectives == b.objectives && one != m_entries.end() && other != m_entries.end()
        && stepOf(*one).dataset == stepOf(*other).dataset;
}

Result<void> Agenda::readPrior(const SearchPlan &search)
{
    QStringList keys;
    for (const Dimension &dimension : search.space)
        keys.append(dimension.name);
    const Entry *first = trialOf(search.node, 0);
    if (!first)
        return {};
    const auto searches = earlierTrials(search, {{stepOf(*first).type, keys}});
    if (!searches)
        return searches.error();
    const Prior prior = priorFrom(search.space, *searches);
    if (!prior.reason.isEmpty())
        m_notes.append(QStringLiteral("%1: %2").arg(stepOf(*first).nodeTitle, prior.reason));
    m_priors.insert(search.node, prior);
    return {};
}

/*!
    Algorithms that are tried side by side are one grid, with the algorithm as one more choice: what was hopeless with all
   its settings is left out.
*/
Result<void> Agenda::leaveOutOfGrids(const QList<int> &grids)
{
    QList<int> members;
    QMap<QString, QStringList> keys; // what differs between the experiments of a type
    QMap<QString, QJsonObject> firsts;
    QStringList titles;
    for (int index = 0; index < m_entries.size(); ++index) {
        const Step &step = stepOf(m_entries[index]);
        const auto isOfGrid = [&](int grid) { return m_setting.plan.searches[grid].node == step.node; };
        if (step.wave != 0 || std::none_of(grids.begin(), grids.end(), isOfGrid))
            continue;
        members.append(index);
        if (!titles.contains(step.nodeTitle))
            titles.append(step.nodeTitle);
        if (!firsts.contains(step.type))
            firsts.insert(step.type, step.settings);
        QStringList &differing = keys[step.type];
        const QJsonObject first = firsts.value(step.type);
        for (auto setting = step.settings.begin(); setting != step.settings.end(); ++setting) {
            if (first.value(setting.key()) != *setting && !differing.contains(setting.key()))
                differing.append(setting.key());
        }
    }
    if (members.size() < 2)
        return {};
    const auto searches = earlierTrials(m_setting.plan.searches[grids.first()], keys);
    if (!searches)
        return searches.error();
    QList<QJsonObject> points;
    for (const int index : std::as_const(members))
        points.append(pointOf(stepOf(m_entries[index]).type, stepOf(m_entries[index]).settings, keys));
    const GridPlan grid = planGrid(points, *searches);
    const auto left = leaveOut(members, grid);
    if (!left)
        return left.error();
    if (*left > 0)
        m_notes.append(Text::tr("%1: %2 instead of %3 experiments. %4")
                           .arg(titles.join(QStringLiteral(", ")))
                           .arg(members.size() - *left)
                           .arg(members.size())
                           .arg(grid.reason));
    return {};
}

//! How many are: not those that are trained already.
Result<int> Agenda::leaveOut(const QList<int> &members, const GridPlan &grid)
{
    int left = 0;
    for (int place = grid.worth; place < grid.order.size(); ++place) {
        Entry &entry = m_entries[members[grid.order[place]]];
        const auto known = Experiments(m_setting.database).finishedWithKey(entry.experiment.key);
        if (!known)
            return known.error();
        const bool isUntouched = entry.state == Entry::State::Open && !entry.experiment.started.isValid();
        if (!isUntouched || entry.spared || known->has_value())
            continue;
        ++left;
        stop(entry, 0, Text::tr("left out: in earlier runs others did better"), QStringLiteral("warm_start"));
    }
    return left;
}

} // namespace rondo
