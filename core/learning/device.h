// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QJsonObject>
#include <QString>

namespace rondo {

//! The device for auto, cpu, cuda or cuda:N, as torch names it. The error lists what there is.
Result<QString> resolvedDevice(const QString &name);

//! Memory of "cuda:N" in bytes; 0 where it is not known.
qint64 deviceMemory(const QString &device);

//! The first event of a training on \a device: it, its name if it is a GPU, and the version of LibTorch.
QJsonObject startedEvent(const QString &device);

} // namespace rondo
