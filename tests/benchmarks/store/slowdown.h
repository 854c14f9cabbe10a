// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QJsonObject>

//! How much recording slows a training: a real rondo-worker on the MNIST files in \a folder, in turns with
//! its lines recorded by a runner, and with nobody who records them.
rondo::Result<QJsonObject> measureSlowdown(const QString &folder);
