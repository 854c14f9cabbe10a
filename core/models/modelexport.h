// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/models.h"

namespace rondo {

class ObjectStore;

//! The file beside the model's own that says what it is: name, version, aliases, notes, reason, lineage with
//! the metrics, and the digest of each file.
inline const QString exportedVersionFile = QStringLiteral("version.json");

/*!
    Copies the files of a model version out of the object store: model.json with model.safetensors, or with
    model.pt (TorchScript) for a script model, and exportedVersionFile. \a target is a folder that is made, or
    an archive when it ends in ".zip". What is there already is never overwritten: an error. All or nothing
    appears, and each file is checked against its digest on the way.

    Returns the absolute path. Blocks; may run in any thread.
*/
Result<QString> exportModelVersion(const ObjectStore &objects, const ModelVersion &version,
                                   const QString &target);

} // namespace rondo
