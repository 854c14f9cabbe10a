// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "deployment/deploymentfile.h"

#include <optional>

namespace rondo {

//! The rondo-server of one deployment folder, found by what it wrote there.
class ServerProcess {
public:
    explicit ServerProcess(QString folder)
        : m_folder(std::move(folder))
    {
    }

    //! What the server says of itself; none when no process of it is alive.
    std::optional<ServerFile> running() const;
    //! Whether it is ready to answer, asked for at most a quarter of a second.
    static bool answers(const ServerFile &server);

    //! Writes deployment.json, and returns when a server answers as it says: the running one moves, or
    //! another is started where none runs or the address changes. On failure the earlier file comes back, and
    //! who answered before goes on.
    Result<ServerFile> follow(DeploymentFile wanted) const;
    //! Lets running requests end; ends it hard when that takes too long. Returns when it is gone.
    Result<void> stop() const;

private:
    Result<ServerFile> launch(qint64 revision) const;
    Result<ServerFile> await(qint64 revision, qint64 pid) const;
    Result<qint64> start() const;
    QString lastLines() const;
    QString logPath() const;

    QString m_folder;
};

} // namespace rondo
