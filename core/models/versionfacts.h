// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/checks.h"
#include "models/models.h"

#include <QMap>

#include <optional>

namespace rondo {

//! A model version with what other tables say of it.
struct VersionFacts {
    ModelVersion version;
    QMap<QString, double> metrics; //!< of its experiment when it was recorded; NaN where it diverged
    QString dataset; //!< "digits@2"; the start of the digest where it has no name; empty: unknown
    QString experimentName; //!< empty: unknown
    RunId run;
    std::optional<CheckOutcome> checks; //!< none: no validation judged it
    QStringList serving; //!< deployments that answer with it, or should; sorted
    QStringList reason; //!< reasonInWords()

    bool operator==(const VersionFacts &) const = default;
};

//! By name, newest first. Three queries in all, however many versions there are.
Result<QList<VersionFacts>> versionFacts(Database &database, Retired which);

} // namespace rondo
