// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"
#include "experiments/table.h"

namespace rondo::testing {

//! A row as TableReader would read it.
inline StoredRow storedRow(int id, int run, const QString &node, const QJsonObject &settings, const QJsonObject &metrics,
                           ExperimentState state = ExperimentState::Done)
{
    StoredRow stored;
    stored.row.id = {id};
    stored.row.run = {run};
    stored.row.node = node;
    stored.row.type = node.toLower();
    stored.row.ordinal = id;
    stored.row.name = QStringLiteral("%1-%2").arg(node.toLower()).arg(id);
    stored.row.state = state;
    stored.settings = canonicalJson(settings);
    stored.summary = canonicalJson(metrics);
    stored.hasValues = true;
    return stored;
}

} // namespace rondo::testing
