// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

namespace rondo {

/*!
    Where everything of a project lies. A project is a folder:

    \code
    rondo.json                 {"rondo": "project", "version": 1, "name": "cheque-digits"}
    flows/NAME.flow.json       one file a flow, made for version control
    scripts/                   the person's own scripts
    .rondo/store.sqlite        what happened
    .rondo/objects/            large things by digest, an OCI image layout
    .rondo/history/            how the flows came to be: undo after a restart
    .rondo/trash/              flows that were deleted
    .rondo/runs/RUN/NAME/      an experiment's checkpoints, log.txt and results
    .rondo/deployments/NAME/   a local deployment's files
    \endcode

    A value; holds paths only, opens nothing.
*/
class Project {
public:
    //! Makes the folder a project; refuses one that holds a project already.
    static Result<Project> create(const QString &folder, const QString &name);
    //! Opens the project in \a folder; the error tells how to make one.
    static Result<Project> open(const QString &folder);

    const QString &folder() const { return m_folder; } //!< absolute
    const QString &name() const { return m_name; }

    QString storePath() const;
    QString objectsFolder() const;
    QString flowsFolder() const;
    QString flowPath(const QString &flowName) const;
    QStringList flowNames() const; //!< sorted
    QString historyPath(const QString &flowName) const;
    QString trashFolder() const;
    QString runFolder(qint64 run) const;
    QString experimentFolder(qint64 run, const QString &experimentName) const;
    QString deploymentFolder(const QString &deploymentName) const;

private:
    Project(QString folder, QString name);

    QString m_folder;
    QString m_name;
};

//! Whether \a name may name a flow, dataset, deployment or experiment: letters, digits, '-', '_', '.' and spaces,
//! no leading dot, 1 to 100 characters. It can then be a file name on every system.
bool isValidName(const QString &name);

} // namespace rondo
