// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/project.h"
#include "flow/plan.h"

#include <QHash>
#include <QJsonObject>

#include <atomic>
#include <functional>
#include <memory>

namespace rondo {

//! What a run needs before its first step.
struct Preparation {
    Catalog catalog; //!< the datasets, prepared
    QHash<QString, QString> interpreters; //!< setting `python` of a node -> interpreter to start
    QJsonObject environment; //!< machine, versions and git of every experiment, see surroundings.h
};

//! Stands for a dataset version that is not known yet.
bool isPending(const Digest &version);
//! A catalog of pending versions: with it a flow compiles to the experiments it will have; their keys do not
//! count yet.
Catalog pendingCatalog(const Flow &flow);

//! \a flow without the nodes that could not run, and those that cannot without them.
Flow runnablePart(const Flow &flow, const NodeTypes &types, const QString &projectFolder);

//! Every parameter of a node with the one value it has; the first of several.
QJsonObject settingsOf(const Node &node);

//! Prepares the datasets of \a flow (generates, imports, downloads) and looks for the interpreters that \a
//! plan needs. Blocks, with a store connection of its own, so it may run in any thread. \a message: what is
//! being done, from this thread. Setting \a cancelled ends it soon, with an error.
//! \a usualPython: the interpreter of nodes that name none; empty: the first that has torch.
Result<Preparation> prepareRun(const Project &project, const Flow &flow, const Plan &plan,
                               const QString &usualPython,
                               const std::function<void(const QString &)> &message,
                               const std::shared_ptr<std::atomic_bool> &cancelled);

} // namespace rondo
