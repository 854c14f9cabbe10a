// SPDX-License-Identifier: GPL-3.0-or-later
#include "execution/checkpointfiles.h"

#include <QDir>

namespace rondo {

void removeRemains(const QString &folder, bool hasEnded)
{
    QDir dir(folder);
    // The names of QSaveFile.
    const QStringList halves = dir.entryList({checkpointFile + QLatin1String(".??????"),
                                              QStringLiteral("model.safetensors.??????"),
                                              QStringLiteral("model.json.??????")},
                                             QDir::Files);
    for (const QString &half : halves)
        dir.remove(half);
    if (hasEnded)
        dir.remove(checkpointFile);
}

} // namespace rondo
