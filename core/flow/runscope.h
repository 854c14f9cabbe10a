// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/plan.h"

#include <QStringList>

namespace rondo {

//! An experiment that was given as it is.
struct ListedExperiment {
    NodeId node;
    QJsonObject settings; //!< all of them
    bool operator==(const ListedExperiment &) const = default;
};

/*!
    Which part of a flow a run does, and how. Kept in the cause of the run, so that it can be told later why a
   run did what it did.
*/
struct RunScope {
    enum class Part {
        All, //!< the whole flow
        Only, //!< `nodes`; what they need comes from the cache or is run as well
        To, //!< `nodes` and all that leads to them
        From, //!< `nodes` and all that follows from them, anew even where a result is cached
    };
    Part part = Part::All;
    QSet<NodeId> nodes; //!< none for All
    bool useCache = true; //!< false: what was asked for is trained anew; for Only that is `nodes` alone
    bool sample = false; //!< a quick check: few images, one epoch, nothing recorded or deployed

    //! At most so many training images make a sample.
    static constexpr qint64 sampleImages = 1000;

    QList<ListedExperiment> listed; //!< if there are any, these are the experiments, in place of what the settings make

    bool isWhole() const { return part == Part::All && useCache && !sample && listed.isEmpty(); }
    bool operator==(const RunScope &) const = default;

    //! {"part": "only", "nodes": ["convnet"], "cache": false, "sample": true, "list": [{"node": "convnet", "settings":
    //! {…}}]}; defaults are left out.
    QJsonObject toJson() const;
    //! What is damaged is refused: a run that would do something else than was asked for helps nobody.
    static Result<RunScope> fromJson(const QJsonObject &json);
    //! For the command line: --only convnet --no-cache; a list is a file there and left out.
    QStringList toArguments() const;
};

//! "Only ConvNet, on a sample": what the scope means for \a flow, in words; empty for a whole run.
QString describe(const RunScope &scope, const Flow &flow);

//! \a flow as if the nodes that are turned off were not there. Where an input and an output of one have the
//! same type, its neighbours are joined.
Flow withoutTurnedOff(const Flow &flow, const NodeTypes &types);

//! What \a scope runs of \a flow: no node that is turned off or not asked for, and small settings for a
//! sample. Deployments are in it only when they were asked for, and never in a sample.
Result<Flow> partOf(const Flow &flow, const NodeTypes &types, const RunScope &scope);

//! The nodes of \a flow whose results are made anew even where they are cached.
QSet<NodeId> freshNodes(const Flow &flow, const NodeTypes &types, const RunScope &scope);

//! The plan of a part of the flow; only that part has to be without errors. The keys of a sample are never
//! those of a full run.
Result<Plan> compile(const Flow &flow, const NodeTypes &types, const Catalog &catalog,
                     const QString &projectFolder, const RunScope &scope);

} // namespace rondo
