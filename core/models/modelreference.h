// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace rondo {

//! A model version as a person names it: "digits", "digits@3", "digits@v3", "digits@champion".
struct ModelReference {
    QString name;
    int version = 0; //!< 0: the alias says, or the newest
    QString alias;

    //! The error tells the forms. Nothing is looked up.
    static Result<ModelReference> parse(const QString &text);
    bool operator==(const ModelReference &) const = default;
};

} // namespace rondo
