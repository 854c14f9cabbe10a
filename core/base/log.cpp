// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/log.h"

namespace rondo {

Q_LOGGING_CATEGORY(logStore, "rondo.store", QtInfoMsg)
Q_LOGGING_CATEGORY(logData, "rondo.data", QtInfoMsg)
Q_LOGGING_CATEGORY(logExecution, "rondo.execution", QtInfoMsg)
Q_LOGGING_CATEGORY(logDeployment, "rondo.deployment", QtInfoMsg)
Q_LOGGING_CATEGORY(logUi, "rondo.ui", QtInfoMsg)

} // namespace rondo
