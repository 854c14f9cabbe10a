// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace rondo {

//! The schema's history: element n brings a store of version n to version n + 1 (PRAGMA user_version).
//! Released ones are never changed; a new one is added at the end.
QList<QStringList> migrations();

} // namespace rondo
