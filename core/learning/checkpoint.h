// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QJsonObject>
#include <QList>

#include <ATen/ATen.h>

// Includes torch: only for the .cpp files of this folder.

namespace rondo {

/*!
    The state of a training after an epoch, as a safetensors file. Random numbers need no state, see random.h.

    \a identity is what was being trained (type, settings, data): a checkpoint of something else is refused.
*/
struct NamedState {
    QString name;
    at::Tensor tensor; //!< one-dimensional floats, on any device; restoring copies into it
};

//! After a crash the old or the new checkpoint is there, complete.
Result<void> saveCheckpoint(const QString &path, const QString &identity, const QJsonObject &progress,
                            const QList<NamedState> &states);

//! Fills the tensors and gives the progress. On an error no tensor has changed.
Result<QJsonObject> restoreCheckpoint(const QString &path, const QString &identity, QList<NamedState> states);

} // namespace rondo
