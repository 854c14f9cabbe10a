// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "data/progress.h"

#include <QStringList>

#include <chrono>

namespace rondo {

//! Public mirrors of MNIST: folders of the four gzipped IDX files.
QStringList mnistMirrors();

/*!
    MNIST from the \a mirrors, each tried in turn, into \a cacheFolder, which is returned. Blocks; runs its
   own event loop.

    Files that are there already and sound are not fetched again. An interrupted file stays as NAME.part and
   goes on from where it ended, also in the next call (RFC 9110, range requests). Every file is checked
   against its MD5 sum before it gets its name. Uses the system's proxies, verifies TLS. \a silence: a mirror
   that sends nothing for so long is given up.
*/
Result<QString> downloadMnist(const QString &cacheFolder, const QStringList &mirrors,
                              const Progress &progress = {},
                              std::chrono::milliseconds silence = std::chrono::seconds(20));

//! Whether the four files in \a folder are there and have the right MD5 sums.
bool isMnistFolder(const QString &folder);

} // namespace rondo
