// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace rondo {

// Switched with QT_LOGGING_RULES, for example "rondo.execution.debug=true".
Q_DECLARE_LOGGING_CATEGORY(logStore)
Q_DECLARE_LOGGING_CATEGORY(logData)
Q_DECLARE_LOGGING_CATEGORY(logExecution)
Q_DECLARE_LOGGING_CATEGORY(logDeployment)
Q_DECLARE_LOGGING_CATEGORY(logUi)

} // namespace rondo
