// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/storethread.h"
#include "models/lineage.h"
#include "models/modelcontents.h"
#include "models/versionfacts.h"

namespace rondo {

// What the page of models reads from the store in one go. All run on a StoreThread.

//! The table's: every version, the retired ones too.
struct ModelsSnapshot {
    QList<VersionFacts> versions; //!< by name, newest first
    QHash<Digest, qint64> sizes; //!< bytes of all files; missing where the object store lacks them
};
//! \a known: sizes that need not be read again.
Result<ModelsSnapshot> readModels(StoreAccess &store, const QHash<Digest, qint64> &known);

//! The card's: what only one version needs.
struct CardSnapshot {
    ModelVersionId id;
    std::optional<ModelContents> contents;
    QString contentsError; //!< why there are none
    Lineage lineage;
};
Result<CardSnapshot> readCard(StoreAccess &store, const ModelVersion &version);

} // namespace rondo
