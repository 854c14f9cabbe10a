// SPDX-License-Identifier: GPL-3.0-or-later
#include "recentprojects.h"

#include <QFileInfo>
#include <QSettings>

namespace rondo {

namespace {

    constexpr int most = 10;
    const QString listKey = QStringLiteral("recent");

    void store(const QList<RecentProject> &projects)
    {
        QSettings settings;
        settings.remove(listKey);
        settings.beginWriteArray(listKey);
        for (int index = 0; index < projects.size(); ++index) {
            settings.setArrayIndex(index);
            settings.setValue(QStringLiteral("folder"), projects.at(index).folder);
            settings.setValue(QStringLiteral("name"), projects.at(index).name);
            settings.setValue(QStringLiteral("opened"), projects.at(index).opened);
        }
        settings.endArray();
    }

} // namespace

bool RecentProject::exists() const
{
    return QFileInfo::exists(folder + QStringLiteral("/rondo.json"));
}

QList<RecentProject> recentProjects()
{
    QSettings settings;
    QList<RecentProject> projects;
    const int size = qMin(most, settings.beginReadArray(listKey));
    for (int index = 0; index < size; ++index) {
        settings.setArrayIndex(index);
        projects << RecentProject {settings.value(QStringLiteral("folder")).toString(),
                                   settings.value(QStringLiteral("name")).toString(),
                                   settings.value(QStringLiteral("opened")).toDateTime()};
    }
    settings.endArray();
    return projects;
}

void addRecentProject(const QString &folder, const QString &name, const QDateTime &now)
{
    QList<RecentProject> projects = recentProjects();
    projects.removeIf([&](const RecentProject &project) { return project.folder == folder; });
    projects.prepend({folder, name, now});
    if (projects.size() > most)
        projects.resize(most);
    store(projects);
}

void moveRecentProject(const QString &oldFolder, const QString &newFolder)
{
    QList<RecentProject> projects = recentProjects();
    projects.removeIf([&](const RecentProject &project) {
        return project.folder == newFolder || (newFolder.isEmpty() && project.folder == oldFolder);
    });
    for (RecentProject &project : projects) {
        if (project.folder == oldFolder)
            project.folder = newFolder;
    }
    store(projects);
}

void clearRecentProjects()
{
    store({});
}

} // namespace rondo
