// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "execution/jobsource.h"
#include "experiments/experiments.h"
#include "flow/plan.h"
#include "search/warmstart.h"

#include <QHash>
#include <QSet>

namespace rondo {

class Database;
class ObjectStore;
class Recorder;

/*!
    What is to be trained next in a run: experiments that were given, those a search chooses while the run goes
    on, and those that go on after a pause.

    Everything is decided by the numbers of the trials, never by what happens to end first, so that a run gives
    the same experiments and metrics on every number of lanes, and after a kill too: a trial of a search learns
    from those at least `lag` before it, and waits for them; a rung is judged when all who are to reach it have.
*/
class Agenda : public JobSource {
public:
    //! What the run is and has. The references outlive the agenda; the plan is kept up to date with what is
    //! chosen.
    struct Setting {
        Database &database;
        const ObjectStore &objects;
        Recorder &recorder;
        Plan &plan;
        RunId run;
        QSet<NodeId> fresh = {}; //!< trained anew even where a result is cached
        QHash<QString, QString> interpreters = {}; //!< as of Preparation
        QJsonObject environment = {}; //!< as of Preparation
        bool sample = false;
    };
    explicit Agenda(const Setting &setting);

    //! A trial knows the outcomes of those at least so many before it, whatever this computer could do at once.
    static constexpr int lag = 4;
    //! After so many halvings of its batch an experiment fails for want of memory.
    static constexpr int memoryTries = 3;

    //! Reads where the experiments of the run stand. Call once, before all else.
    Result<void> load();
    int openCount() const; //!< experiments that have not ended
    //! For people, after load(): what was learnt from earlier runs, "ConvNet: 3 instead of 9 experiments. …"
    const QStringList &notes() const { return m_notes; }

    Result<std::optional<Job>> next() override;
    Result<void> take(const Experiment &experiment, const QString &kind) override;

private:
    struct Entry {
        int step = 0;
        Experiment experiment;
        enum class State { Open, Running, Paused, Ended } state = State::Open;
        int cohort = -1; //!< index in m_cohorts; -1: nobody it is compared with
        int number = 0; //!< in its cohort
        bool spared = false; //!< a person continued it: no pruner stops it
        int until = 0; //!< pauses after this epoch; 0: runs to its end
        QMap<int, double> course; //!< epoch -> first objective, to be made small
    };
    //! Experiments that a pruner compares with each other.
    struct Cohort {
        SearchPlan search;
        QList<int> members; //!< indices of entries, by number
        int maxEpochs = 1;
    };

    // agenda.cpp
    Result<bool> prepare(Entry &entry);
    Result<void> read(Entry &entry);
    Job jobOf(Entry &entry);
    Result<bool> takeFromCache(Entry &entry);
    bool halveBatch(Entry &entry);
    const Step &stepOf(const Entry &entry) const { return m_setting.plan.steps.at(entry.step); }
    SearchPlan searchOf(const Entry &entry) const { return m_setting.plan.searchOf(stepOf(entry).node); }

    // agendasearch.cpp
    bool isDue(const Entry &entry) const;
    bool isTold(const Entry &entry) const;
    void choose(Entry &entry);
    QList<Trial> visibleTo(const Entry &entry, const SearchPlan &search) const;
    Trial outcomeOf(const Entry &entry, const SearchPlan &search) const;
    const Entry *trialOf(const NodeId &node, int number) const;

    // agendapruning.cpp
    void formCohorts();
    QList<int> rungsOf(const Entry &entry) const;
    int nextRung(const Entry &entry, int after) const;
    QList<double> barsFor(const Entry &entry) const;
    bool mayBegin(const Entry &entry) const;
    void judge(Entry &paused);
    void cut(Cohort &cohort);
    bool cutAt(Cohort &cohort, QList<int> &left, int rung);
    //! \a by: a pruner, or warm_start; kept in the origin, so that it is not taken for an end by hand.
    void stop(Entry &entry, int epoch, const QString &reason, const QString &by);
    Trial trialIn(const Cohort &cohort, const Entry &entry) const;

    // agendawarm.cpp
    Result<void> adoptPruned();
    Result<void> adoptPruned(const Cohort &cohort);
    Result<void> learnFromEarlierRuns();
    Result<void> readPrior(const SearchPlan &search);
    bool areCompared(const SearchPlan &a, const SearchPlan &b) const;
    Result<void> leaveOutOfGrids(const QList<int> &grids);
    Result<int> leaveOut(const QList<int> &members, const GridPlan &grid);
    Result<QList<QList<Trial>>> earlierTrials(const SearchPlan &search, const QMap<QString, QStringList> &keys) const;

    Setting m_setting;
    QList<Entry> m_entries; //!< in the order of the plan
    QHash<ExperimentId, int> m_byId;
    QHash<std::pair<NodeId, int>, int> m_byTrial;
    QHash<NodeId, QSet<QByteArray>> m_tried; //!< points of each search
    QList<Cohort> m_cohorts;
    QHash<NodeId, Prior> m_priors; //!< of the searches that learn from earlier runs
    QStringList m_notes;
    bool m_stopping = false; //!< the run is being stopped: what ends now ended for no reason of its own
};

} // namespace rondo
