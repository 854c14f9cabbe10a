// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/digest.h"

namespace rondo {

class ObjectStore;

//! Puts the files of the model \a manifest below \a folder (a deployment's), all or none, and returns where,
//! relative to it: "versions/3-0a1b2c3d4e5f". The digest is in the name, so what is there already is the
//! same. Files are hard links to the store where the system allows, otherwise copies.
Result<QString> exportModel(const ObjectStore &objects, const Digest &manifest, int version,
                            const QString &folder);

} // namespace rondo
