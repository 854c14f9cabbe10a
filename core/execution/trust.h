// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/digest.h"
#include "flow/flow.h"

#include <QList>
#include <QSet>

namespace rondo {

//! Foreign code that a flow would run: a person's script, with the interpreter the flow names for it.
struct ForeignCode {
    QString script; //!< absolute path
    QString interpreter; //!< setting `python`; empty: Rondo's choice
    Digest digest; //!< of the script, all Python code in its folder and below (it may import it), and the
                   //!< interpreter
};

//! All foreign code of \a flow, by path. Fails when a script cannot be read.
Result<QList<ForeignCode>> foreignCode(const Flow &flow, const NodeTypes &types,
                                       const QString &projectFolder);

//! What the user agreed to run on this computer, in XDG_CONFIG_HOME/rondo/trusted.json. It never travels with
//! a project: a flow file from elsewhere runs no code before its new user says so. A changed script is a new
//! one.
class Trust {
public:
    //! A file that is missing is empty; one that is damaged trusts nothing.
    static Trust load();

    bool isTrusted(const ForeignCode &code) const { return m_digests.contains(code.digest); }
    //! Remembers the agreement. Safe for several processes.
    static Result<void> add(const QList<ForeignCode> &code);

private:
    QSet<Digest> m_digests;
};

} // namespace rondo
