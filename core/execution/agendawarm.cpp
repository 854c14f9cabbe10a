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

    //! Those of \a settings that are in \a keys.
    QJsonObject reduced(const QJsonObject &settings, const QStringList &keys)
    {
        QJsonObject point;
        for (const QString &key : keys) {
            if (settings.contains(key))
                point.insert(key, settings.value(key));
        }
        return point;
    }

} // namespace

//! What earlier runs tried of the type of \a step, a list for each node of each run, newest first.
Result<QList<QList<Trial>>> Agenda::earlierTrials(const Step &step, const SearchPlan &search,
                                                  const QStringList &keys) const
{
    const auto all = Experiments(m_setting.database).allExperiments();
    if (!all)
        return all.error();
    QList<QList<Trial>> searches;
    std::pair<RunId, NodeId> current;
    for (const Experiment &experiment : *all) {
        const double value = experiment.metric(search.objectives.first());
        if (!(experiment.run < m_setting.run) || experiment.type != step.type || std::isnan(value))
            continue;
        const std::pair<RunId, NodeId> place {experiment.run, experiment.node};
        if (searches.isEmpty() || place != current) {
            if (searches.size() == mostSearches)
                break;
            searches.append(QList<Trial>());
            current = place;
        }
        Trial trial {.number = int(searches.last().size()), .point = reduced(experiment.settings, keys)};
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

//! Before anything is trained: which experiments of a grid are worth it, and where searches begin.
Result<void> Agenda::learnFromEarlierRuns()
{
    for (const SearchPlan &search : std::as_const(m_setting.plan.searches)) {
        if (!search.warmStart)
            continue;
        const auto learnt = search.method ? readPrior(search) : leaveOutOfGrid(search);
        if (!learnt)
            return learnt;
    }
    return {};
}

Result<void> Agenda::readPrior(const SearchPlan &search)
{
    QStringList keys;
    for (const Dimension &dimension : search.space)
        keys.append(dimension.name);
    const Entry *first = trialOf(search.node, 0);
    if (!first)
        return {};
    const auto searches = earlierTrials(stepOf(*first), search, keys);
    if (!searches)
        return searches.error();
    const Prior prior = priorFrom(search.space, *searches);
    if (!prior.reason.isEmpty())
        m_notes.append(QStringLiteral("%1: %2").arg(stepOf(*first).nodeTitle, prior.reason));
    m_priors.insert(search.node, prior);
    return {};
}

Result<void> Agenda::leaveOutOfGrid(const SearchPlan &search)
{
    QList<int> members;
    for (int index = 0; index < m_entries.size(); ++index) {
        if (stepOf(m_entries[index]).node == search.node && stepOf(m_entries[index]).wave == 0)
            members.append(index);
    }
    if (members.size() < 2)
        return {};
    QStringList keys;
    const QJsonObject first = stepOf(m_entries[members.first()]).settings;
    for (auto setting = first.begin(); setting != first.end(); ++setting) {
        if (std::any_of(members.begin(), members.end(), [&](int index) {
                return stepOf(m_entries[index]).settings.value(setting.key()) != *setting;
            }))
            keys.append(setting.key());
    }
    const auto searches = earlierTrials(stepOf(m_entries[members.first()]), search, keys);
    if (!searches)
        return searches.error();
    QList<QJsonObject> points;
    for (const int index : std::as_const(members))
        points.append(reduced(stepOf(m_entries[index]).settings, keys));
    const GridPlan grid = planGrid(points, *searches);
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
    if (left > 0)
        m_notes.append(Text::tr("%1: %2 instead of %3 experiments. %4")
                           .arg(stepOf(m_entries[members.first()]).nodeTitle)
                           .arg(members.size() - left)
                           .arg(members.size())
                           .arg(grid.reason));
    return {};
}

} // namespace rondo
