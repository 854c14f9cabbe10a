// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/digest.h"
#include "models/lineage.h"

#include <QHash>
#include <QVariant>

namespace rondo {

//! Puts a graph together from rows; what is added twice is one node.
class LineageBuilder {
public:
    explicit LineageBuilder(Database &database)
        : m_database(database)
    {
    }

    // Each returns the node's place, -1 when there is nothing to add.
    Result<int> addDataset(const Digest &digest, const QString &recorded = {});
    Result<int> addRun(RunId id, const QString &recorded = {});
    Result<int> addModel(const ModelVersion &version); //!< with all that leads to it and from it
    Result<void> addModels(const QString &condition, const QVariant &value); //!< on an experiment "e"
    void link(int cause, int effect);
    Lineage finish(int subject) const;

private:
    int add(const QString &key, const LineageNode &node);
    Result<int> addExperiment(const ModelVersion &version);
    Result<void> addDeployments(const ModelVersion &version, int model);

    Database &m_database;
    Lineage m_graph;
    QHash<QString, int> m_places;
};

} // namespace rondo
