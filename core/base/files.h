// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace rondo {

//! The whole file.
Result<QByteArray> readFile(const QString &path);

//! Writes \a bytes so that after a crash or on a full disk either the old or the new file is there, never a part.
//! Makes missing folders.
Result<void> writeFileAtomically(const QString &path, const QByteArray &bytes);

//! Makes the folder and those above it.
Result<void> makeFolder(const QString &path);

} // namespace rondo
