// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>

namespace rondo {

struct ModelVersion;

/*!
    What the lineage of a version says differently from that of the version before:
    \code
    {"data": {"from": "digits@1", "to": "digits@2"},
     "parameters": {"lr": {"from": 0.01, "to": 0.003}},
     "architecture": {"filters": {"from": 16, "to": 32}},
     "code": {"from": "sha256:…", "to": "sha256:…"},
     "untold": true}
    \endcode
    A kind without difference is missing; "untold": one of the two does not say its settings. Settings that
    shape the network (and the type of the node) are architecture, all others parameters. Models::record()
    adds "since", the number of the version before; 0 for the first.
*/
QJsonObject differenceBetween(const QJsonObject &before, const QJsonObject &after);

//! The reason of a version in words: one sentence for each kind of difference. Never empty. \a before: the
//! version before, for rows that were recorded without a reason; may be null.
QStringList reasonInWords(const ModelVersion &version, const ModelVersion *before = nullptr);

} // namespace rondo
