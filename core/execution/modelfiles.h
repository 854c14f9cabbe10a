// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/objectstore.h"

#include <QStringList>

namespace rondo {

//! Stores the files of a finished training as one model and returns the manifest's digest. \a names come from
//! a worker and are not believed: each must be a plain file name in \a folder.
Result<Digest> storeModel(ObjectStore &objects, const QString &folder, const QStringList &names);

} // namespace rondo
