// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QList>
#include <QString>

namespace rondo {

/*!
    What is wanted of a server: DEPLOYMENT_FOLDER/deployment.json. Written by Deployments, read by
   rondo-server.

    \code
    {"name": "digits", "host": "127.0.0.1", "port": 0, "models": [{"version": 3, "folder":
   "versions/3-0a1b2c"}], "default": 3, "store": "/path/store.sqlite", "token_file": "/path/token",
   "revision": 7} \endcode Folders may be relative to the deployment folder. "store" and "token_file" may be
   missing.
*/
struct DeploymentFile {
    struct ServedVersion {
        int version = 0;
        QString folder; //!< absolute after read()
        bool operator==(const ServedVersion &) const = default;
    };

    QString name;
    QString host = QStringLiteral("127.0.0.1");
    int port = 0; //!< 0 = any free one
    QList<ServedVersion> models; //!< the one that answers, and the previous ones that stay loaded
    int defaultVersion = 0;
    QString store; //!< where predictions are logged; empty = only in memory
    QString tokenFile;
    qint64 revision = 0; //!< grows with each change; the server repeats the one it has dealt with

    static QString path(const QString &folder);
    static Result<DeploymentFile> read(const QString &folder);
    Result<void> write(const QString &folder) const;
};

/*!
    What a server says of itself: DEPLOYMENT_FOLDER/server.json. There while it runs; left behind by a crash,
   so that the process has to be checked with isProcessAlive().
*/
struct ServerFile {
    qint64 pid = 0;
    qint64 started = 0; //!< processStartTime()
    QString host;
    int port = 0; //!< as bound
    int defaultVersion = 0; //!< that answers
    qint64 revision = 0; //!< of the deployment.json that was dealt with last, with or without success
    QString error; //!< why that one could not be followed; empty = it was

    static QString path(const QString &folder);
    static Result<ServerFile> read(const QString &folder);
    Result<void> write(const QString &folder) const;
};

} // namespace rondo
