// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/digest.h"
#include "flow/flow.h"

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
};

//! A directed acyclic graph; a step comes after all its inputs.
struct Plan {
    QList<Step> steps;

    int experimentCount() const;
    QJsonObject toJson() const;
    static Result<Plan> fromJson(const QJsonObject &json);
};

//! Expands every permutation. The error is the first problem of validate(), or a script that cannot be read.
//! \a projectFolder: where relative script paths start.
Result<Plan> compile(const Flow &flow, const NodeTypes &types, const Catalog &catalog, const QString &projectFolder);

} // namespace rondo
