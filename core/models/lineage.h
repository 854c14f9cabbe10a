// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"

#include <QList>
#include <QString>

#include <utility>

namespace rondo {

class Database;
struct DatasetRow;
struct ModelVersion;

//! One thing in the history of a model, or of what came from a dataset.
struct LineageNode {
    enum class Kind { Dataset, Run, Experiment, Model, Deployment };
    Kind kind = Kind::Model;
    QString name; //!< of the dataset, flow, experiment, model or deployment
    qint64 number = 0; //!< the version of a dataset or model, the id of a run or experiment; 0: unknown
    QString detail; //!< in words: "experiments: 18", "champion, retired", "running"; may be empty
    bool exists = true; //!< false: only its name is left
    ExperimentId experiment; //!< one that shows it: the experiment itself, the model's, one of the run

    bool operator==(const LineageNode &) const = default;
};

/*!
    A small graph, dataset version → run → experiment → model version → deployment. Nodes of one kind stand
    together, the kinds in that order; links lead from causes to effects. Only experiments whose model is in
    the registry are nodes; a run's detail counts the others.
*/
struct Lineage {
    QList<LineageNode> nodes;
    QList<std::pair<int, int>> links; //!< indices of nodes: cause, effect
    int subject = -1; //!< the node that was asked about

    bool operator==(const Lineage &) const = default;

    //! "digits@2", "run 3", "convnet-5", "digits v3", "digits-desk"
    static QString title(const LineageNode &node);
};

//! Where the version came from, and where it serves.
Result<Lineage> lineageOf(Database &database, const ModelVersion &version);
//! What used this dataset version: runs, the models that came of them, and where these serve.
Result<Lineage> lineageOf(Database &database, const DatasetRow &dataset);
//! Which models came from this run, from which data, and where they serve.
Result<Lineage> lineageOf(Database &database, RunId run);

} // namespace rondo
