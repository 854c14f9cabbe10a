// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace rondo {

/*!
    What is recorded beside the results of an experiment, so that somebody can ask later why two differ
    (Experiment::environment):
    \code
    {"machine":{"host":"ada","cpu":"AMD EPYC 9R14","cores":16,"memory":135000000000,"gpu":"NVIDIA H100"},
     "versions":{"rondo":"0.1.0","torch":"2.6.0","python":"3.12.1"},
     "git":{"commit":"53084be…","dirty":true,"changes":{"scripts/net.py":"1c5863cd55b5"}},"code":"sha256:…",
     "threads":4}
    \endcode
    `gpu` is the one it trained on, `python` that of a script, `code` the digest of the script; what does not
    apply or cannot be found out is left out.
*/

//! This computer: host, cpu, cores, memory in bytes. Reads /proc.
QJsonObject machineFacts();

//! The commit of the Git repository that \a folder lies in, whether something in the folder differs from it, and which
//! files, the first hundred, each with the start of the SHA-256 of its content; Rondo's own .rondo does not count. Empty where there is no repository, no commit or no git, or where
//! git takes longer than two seconds. A repository that names filter programs of its own is not asked for
//! differences, because that would run them. Blocks: not for a thread that must answer.
QJsonObject projectRevision(const QString &folder);

} // namespace rondo
