// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/digest.h"
#include "flow/flow.h"
#include "flow/searchplan.h"

#include <QJsonObject>

namespace rondo {

//! What a dataset node stands for in one run: an immutable version, and how much of it is used.
struct DatasetUse {
    Digest version;
    qint64 images = 0; //!< at most so many of the training split; 0 = all
    bool operator==(const DatasetUse &) const = default;
};

//! The datasets of a run, resolved: dataset node -> version.
using Catalog = QHash<NodeId, DatasetUse>;

//! One unit of work: a pure function of what its key is made of.
struct Step {
    enum class Kind { Train, Validate, Deploy };
    Kind kind = Kind::Train;
    NodeId node;
    QString nodeTitle;
    QString type;          //!< key of the node type
    QString name;          //!< "convnet-3": unique in a plan
    int ordinal = 0;       //!< 1-based among the experiments of its node
    QJsonObject settings;  //!< every parameter, one value each
    DatasetUse dataset;    //!< for Train
    Digest code;           //!< digest of the person's script; empty for built-in types
    QList<int> inputs;     //!< indices of the steps it waits for
    Digest key;            //!< of type, version of the algorithm, code, settings, dataset and seeds; empty when not cacheable
    int trial = -1;        //!< number of a search's experiment, 0, 1, 2 ...; -1: its settings were given
    Digest slot;           //!< of a trial: its key until the search has chosen its settings; empty for others
    int wave = 0;          //!< 0: of the flow; 1, 2 ...: added to the run later, the first time, the second ...

    bool isOpen() const { return trial >= 0 && key == slot; } //!< a trial whose settings are not chosen yet
    //! Why an experiment has these settings, see Experiment::origin.
    QJsonObject origin(const SearchPlan &search) const;
};

//! A directed acyclic graph; a step comes after all its inputs.
struct Plan {
    QList<Step> steps;
    QList<SearchPlan> searches; //!< of the nodes where something differs from the defaults

    int experimentCount() const;
    SearchPlan searchOf(const NodeId &node) const; //!< the defaults where `searches` has none
    //! Adds an experiment behind the others of its node, under the next ordinal, and lets the steps that wait for
    //! those wait for it too. Its index. \a step.node must have one already.
    int add(Step step);
    QJsonObject toJson() const;
    static Result<Plan> fromJson(const QJsonObject &json);
};

//! Every combination of the node's values, as settings of an experiment; the last parameter turns fastest.
QList<QJsonObject> gridOf(const Node &node, const NodeType &type);

//! Expands every permutation; a search that is no grid makes so many open trials. The error is the first problem of validate(), or a script that cannot be read.
//! \a projectFolder: where relative script paths start.
Result<Plan> compile(const Flow &flow, const NodeTypes &types, const Catalog &catalog, const QString &projectFolder);

} // namespace rondo
