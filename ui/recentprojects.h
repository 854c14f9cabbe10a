// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace rondo {

//! A project that was open once; its folder may be gone.
struct RecentProject {
    QString folder, name;
    QDateTime opened;
    bool exists() const;
};

// Kept in QSettings, newest first, at most ten.

QList<RecentProject> recentProjects();
void addRecentProject(const QString &folder, const QString &name, const QDateTime &now);
//! Gives a project that was moved its new place; an empty \a newFolder forgets it.
void moveRecentProject(const QString &oldFolder, const QString &newFolder);
void clearRecentProjects();

} // namespace rondo
