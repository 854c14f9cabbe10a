// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/modelsnapshot.h"

namespace rondo {

Result<ModelsSnapshot> readModels(StoreAccess &store, const QHash<Digest, qint64> &known)
{
    auto versions = versionFacts(store.database, Retired::With);
    if (!versions)
        return versions.error();
    ModelsSnapshot snapshot {std::move(versions).value(), known};
    for (const VersionFacts &facts : std::as_const(snapshot.versions)) {
        const Digest &digest = facts.version.digest;
        if (snapshot.sizes.contains(digest))
            continue;
        if (const auto contents = modelContents(store.objects, digest))
            snapshot.sizes.insert(digest, contents->size());
    }
    return snapshot;
}

Result<CardSnapshot> readCard(StoreAccess &store, const ModelVersion &version)
{
    CardSnapshot card {.id = version.id};
    auto contents = modelContents(store.objects, version.digest);
    if (contents)
        card.contents = std::move(contents).value();
    else
        card.contentsError = contents.errorText();
    auto lineage = lineageOf(store.database, version);
    if (!lineage)
        return lineage.error();
    card.lineage = std::move(lineage).value();
    return card;
}

} // namespace rondo
