// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the agenda that stops what falls behind.
#include "execution/agenda.h"
#include "execution/course.h"
#include "execution/recorder.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace rondo {

namespace {

    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::Agenda)
    };

    int epochsOf(const Step &step)
    {
        return std::max(1, step.settings.value(QLatin1String("epochs")).toInt(1));
    }

    //! Equal for experiments that are compared: of equal rules, objectives, data and time of joining.
    QString companyOf(const SearchPlan &search, const Step &step)
    {
        return QStringLiteral("%1 %2 %3 %4 %5 %6 %7")
            .arg(int(search.pruner))
            .arg(search.firstEpochs)
            .arg(search.factor)
            .arg(search.objectives.first(), step.dataset.version)
            .arg(step.dataset.images)
            .arg(step.wave);
    }

    double medianOf(QList<double> values)
    {
        std::sort(values.begin(), values.end());
        const qsizetype middle = values.size() / 2;
        return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
    }

} // namespace

void Agenda::formCohorts()
{
    QHash<QString, int> known;
    for (int index = 0; index < m_entries.size(); ++index) {
        Entry &entry = m_entries[index];
        const Step &step = stepOf(entry);
        const SearchPlan search = searchOf(entry);
        // What a person added is trained to its end.
        if (search.pruner == Pruner::None || (step.wave > 0 && step.trial < 0))
            continue;
        const QString company = companyOf(search, step);
        if (!known.contains(company)) {
            known.insert(company, int(m_cohorts.size()));
            m_cohorts.append({.search = search, .members = {}});
        }
        entry.cohort = known.value(company);
        Cohort &cohort = m_cohorts[entry.cohort];
        entry.number = int(cohort.members.size());
        cohort.members.append(index);
        cohort.maxEpochs = std::max(cohort.maxEpochs, epochsOf(step));
    }
    for (Entry &entry : m_entries) {
        if (entry.cohort < 0 || entry.spared)
            continue;
        entry.until = nextRung(entry, 0);
        if (entry.state == Entry::State::Open && entry.until > 0 && !entry.course.isEmpty()
            && entry.course.lastKey() >= entry.until)
            entry.state = Entry::State::Paused;
    }
    for (Cohort &cohort : m_cohorts)
        cut(cohort);
}

QList<int> Agenda::rungsOf(const Entry &entry) const
{
    if (entry.cohort < 0)
        return {};
    const Cohort &cohort = m_cohorts[entry.cohort];
    const SearchPlan &search = cohort.search;
    if (search.pruner == Pruner::Halving)
        return rungs(search.firstEpochs, cohort.maxEpochs, search.factor);
    if (search.pruner != Pruner::Hyperband)
        return {};
    const int bracket = bracketOf(entry.number, search.firstEpochs, cohort.maxEpochs, search.factor);
    return bracketRungs(bracket, search.firstEpochs, cohort.maxEpochs, search.factor);
}

//! Where it pauses after that epoch; 0 when it runs to its end.
int Agenda::nextRung(const Entry &entry, int after) const
{
    for (const int rung : rungsOf(entry)) {
        if (rung > after)
            return rung < epochsOf(stepOf(entry)) ? rung : 0;
    }
    return 0;
}

Trial Agenda::trialIn(const Cohort &cohort, const Entry &entry) const
{
    Trial trial {.number = entry.number, .point = {}, .course = entry.course};
    // Who ended early stands with its best wherever the others go on to.
    const bool isDone = entry.experiment.state == ExperimentState::Done
        || entry.experiment.state == ExperimentState::Cached;
    if (isDone && !trial.course.isEmpty() && trial.course.lastKey() < cohort.maxEpochs)
        trial.course.insert(cohort.maxEpochs, bestUntil(trial.course, cohort.maxEpochs));
    return trial;
}

//! Median: what it has to reach after each epoch, known before it begins. Empty for other pruners.
QList<double> Agenda::barsFor(const Entry &entry) const
{
    if (entry.cohort < 0 || entry.spared || m_cohorts[entry.cohort].search.pruner != Pruner::Median)
        return {};
    const Cohort &cohort = m_cohorts[entry.cohort];
    const PruningRule rule = cohort.search.rule(cohort.maxEpochs);
    QList<double> bars;
    for (int epoch = 1; epoch < epochsOf(stepOf(entry)); ++epoch) {
        QList<double> others;
        for (int number = 0; number < entry.number - lag; ++number) {
            const Trial other = trialIn(cohort, m_entries[cohort.members[number]]);
            if (!other.course.isEmpty() && other.course.lastKey() >= epoch)
                others.append(bestUntil(other.course, epoch));
        }
        const bool judges = epoch >= rule.minEpochs && others.size() >= rule.startupTrials;
        const double bar = judges ? medianOf(others) : nan;
        bars.append(std::isfinite(bar) ? cohort.search.small(0, bar) : nan);
    }
    return bars;
}

//! Median: those it is compared with have ended.
bool Agenda::mayBegin(const Entry &entry) const
{
    if (entry.cohort < 0 || entry.spared || m_cohorts[entry.cohort].search.pruner != Pruner::Median)
        return true;
    const QList<int> &members = m_cohorts[entry.cohort].members;
    return std::all_of(members.begin(), members.begin() + std::max(0, entry.number - lag), [this](int index) {
        return m_entries[index].state == Entry::State::Ended;
    });
}

//! It paused: at a rung, or because it did not reach a bar.
void Agenda::judge(Entry &paused)
{
    if (paused.cohort < 0) {
        paused.state = Entry::State::Open;
        return;
    }
    Cohort &cohort = m_cohorts[paused.cohort];
    if (cohort.search.hasRungs()) {
        cut(cohort);
        return;
    }
    QList<Trial> others;
    for (int number = 0; number < paused.number - lag; ++number)
        others.append(trialIn(cohort, m_entries[cohort.members[number]]));
    const int epoch = paused.course.isEmpty() ? 0 : paused.course.lastKey();
    const auto verdict
        = medianVerdict(cohort.search.rule(cohort.maxEpochs), trialIn(cohort, paused), epoch, others);
    stop(paused, epoch,
         verdict.reason.isEmpty() ? Text::tr("worse than half of the others after epoch %1").arg(epoch)
                                  : verdict.reason,
         cohort.search.prunerName());
}

//! Judges every rung that all who are to reach it have reached.
void Agenda::cut(Cohort &cohort)
{
    if (!cohort.search.hasRungs() || m_stopping)
        return;
    QMap<QList<int>, QList<int>> brackets; // rungs -> members
    for (const int member : std::as_const(cohort.members))
        brackets[rungsOf(m_entries[member])].append(member);
    for (auto bracket = brackets.begin(); bracket != brackets.end(); ++bracket) {
        QList<int> left = bracket.value();
        for (const int rung : bracket.key()) {
            if (!cutAt(cohort, left, rung))
                break;
        }
    }
}

//! False when somebody is still on the way to the rung; else \a left becomes those that go on.
bool Agenda::cutAt(Cohort &cohort, QList<int> &left, int rung)
{
    QList<Trial> trials;
    for (const int member : std::as_const(left)) {
        const Entry &entry = m_entries[member];
        const bool reached = !entry.course.isEmpty() && entry.course.lastKey() >= rung
            && (entry.state != Entry::State::Running || entry.spared || entry.until == 0 || entry.until > rung);
        if (entry.state != Entry::State::Ended && !reached)
            return false;
        trials.append(trialIn(cohort, entry));
    }
    QList<int> goOn;
    for (qsizetype place = 0; place < left.size(); ++place) {
        Entry &entry = m_entries[left[place]];
        const auto verdict = rondo::verdict(cohort.search.rule(cohort.maxEpochs), trials[place], rung, trials);
        const bool hasValue = std::isfinite(bestUntil(trials[place].course, rung));
        if (!verdict.stop && hasValue)
            goOn.append(left[place]);
        if (entry.state != Entry::State::Paused || entry.spared || entry.until != rung)
            continue;
        if (verdict.stop || !hasValue) {
            stop(entry, rung, verdict.reason, cohort.search.prunerName());
            continue;
        }
        entry.until = nextRung(entry, rung);
        const bool isThere = entry.until > 0 && entry.course.lastKey() >= entry.until;
        entry.state = isThere ? Entry::State::Paused : Entry::State::Open;
    }
    left = goOn;
    return true;
}

void Agenda::stop(Entry &entry, int epoch, const QString &reason, const QString &by)
{
    Experiment &experiment = entry.experiment;
    entry.state = Entry::State::Ended;
    experiment.state = ExperimentState::Stopped;
    experiment.reason = reason;
    experiment.finished = QDateTime::currentDateTimeUtc();
    experiment.origin.insert(QStringLiteral("pruned"),
                             QJsonObject {{QStringLiteral("by"), by},
                                          {QStringLiteral("epoch"), epoch}});
    m_setting.recorder.update(experiment);
}

} // namespace rondo
