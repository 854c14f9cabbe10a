// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace rondo {

//! Told now and then while something long goes on; \a total 0 = unknown. Returning false cancels.
//! Called in the thread that does the work.
using Progress = std::function<bool(qint64 done, qint64 total, const QString &what)>;

} // namespace rondo
