// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/flow.h"
#include "search/pruning.h"
#include "search/search.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace rondo {

/*!
    How the experiments of one node are chosen and which are stopped before their end: the parameters of the
    groups "Search" and "Stop early". None of it is part of a step's key, so that what was trained is found
    again however it came to be tried.
*/
struct SearchPlan {
    NodeId node;
    std::optional<SearchMethod> method; //!< none: a grid, every combination once
    int trials = 20;                    //!< asked for; trialCount() are made. Not for a grid
    qint64 seed = 1;                    //!< of the search, not of the trainings
    //! What is to be good, the first above all: val_accuracy, val_loss, latency_p95_ms, size_mb.
    QStringList objectives = {QStringLiteral("val_accuracy")};
    SearchSpace space;                  //!< empty for a grid
    Pruner pruner = Pruner::None;       //!< None, Median, Halving or Hyperband
    int firstEpochs = 1;                //!< nobody is judged before; >= 1
    int factor = 3;                     //!< one in so many goes on; >= 2
    bool warmStart = false;             //!< learn from earlier runs of the project
    bool halvesBatch = true;            //!< try again with half a batch when the memory runs out
    bool operator==(const SearchPlan &) const = default;

    //! Experiments that a search makes: what was asked for, or all there are where the space holds fewer. 1 for an
    //! empty space.
    int trialCount() const;
    //! Whether it stops trainings at rungs (Halving, Hyperband), where they pause to be compared.
    bool hasRungs() const { return pruner == Pruner::Halving || pruner == Pruner::Hyperband; }
    PruningRule rule(int maxEpochs) const;
    //! \a value of the objective \a index as something to be made small.
    double small(int index, double value) const;
    //! grid, random, sobol or tpe: the kind in an experiment's origin.
    QString kind() const;
    QString prunerName() const; //!< none, median, halving or hyperband

    QJsonObject toJson() const;
    static SearchPlan fromJson(const QJsonObject &json);
};

//! Whether \a key is one of the parameters that say how experiments are chosen, not what one of them is.
bool isSearchSetting(const QString &key);

//! What the settings of a node that trains say. A setting that is not valid counts as its default.
SearchPlan searchPlanOf(const Node &node, const NodeType &type);

//! What of a search will hardly do what is meant: parameter and words.
QList<std::pair<QString, QString>> searchWarnings(const Node &node, const NodeType &type);

/*!
    The share of the epochs of \a experiments whole trainings of \a epochs that the pruner leaves, 0 to 1, as far
    as it can be told before: exact for the rungs of Halving and Hyperband; for Median as if half of them stopped
    at once.
*/
double expectedShare(const SearchPlan &search, int experiments, int epochs);

//! The settings of a trial: \a fixed, and the values of the point over it, numbers to six digits as people read
//! them. What the point leaves out, because it has no meaning there, is as in \a fixed.
QJsonObject settingsAt(const SearchPlan &search, const QJsonObject &fixed, const QJsonObject &point);
//! The settings of each trial before it is chosen: \a first without what the search chooses in every case.
QList<QJsonObject> openTrials(const SearchPlan &search, QJsonObject first);
//! The same point as settingsAt() makes of it.
QJsonObject roundedPoint(const SearchPlan &search, const QJsonObject &point);
//! The point that \a settings stand at.
QJsonObject pointOf(const SearchPlan &search, const QJsonObject &settings);

} // namespace rondo
