// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/dataset.h"
#include "data/progress.h"

namespace rondo {

/*!
    The dataset version that the settings of a dataset node name; prepares and records it where needed.

    `source` is, in this order:
    - `generated`: drawn with `seed`, `style`, `train` and `test`; the recorded version is taken when there is
   one of the same options
    - `mnist`: the newest recorded dataset of that name, else imported from the folder in the environment's
   RONDO_MNIST_DIR, else from the user's cache, else downloaded
    - `NAME` or `NAME@3`: a recorded dataset, newest or that version
    - a folder, absolute or relative to \a projectFolder: imported as a dataset named like the folder

    Blocks. Call in the thread of \a datasets. Errors say what to do instead.
*/
Result<DatasetRow> resolveSource(Datasets &datasets, ObjectStore &objects, const QString &projectFolder,
                                 const QJsonObject &settings, const Progress &progress = {});

//! The version that resolveSource() would give without preparing anything; none where it would have to. A
//! folder counts as it was when it was last imported. Quick; reads only the store.
Result<std::optional<DatasetRow>> knownSource(const Datasets &datasets, const ObjectStore &objects,
                                              const QString &projectFolder, const QJsonObject &settings);

//! Where downloaded datasets are kept for all projects of the user.
QString datasetCacheFolder();

} // namespace rondo
