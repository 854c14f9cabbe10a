// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/project.h"

#include "base/files.h"
#include "base/json.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace rondo {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(rondo::Project)
};
constexpr int formatVersion = 1;
const QLatin1String fileName("rondo.json");
const QLatin1String flowSuffix(".flow.json");
} // namespace

Project::Project(QString folder, QString name)
    : m_folder(std::move(folder))
    , m_name(std::move(name))
{
}

Result<Project> Project::create(const QString &folder, const QString &name)
{
    const QString absolute = QDir(folder).absolutePath();
    if (QFileInfo::exists(absolute + u'/' + fileName))
        return Error {Text::tr("%1 holds a project already. Open it, or choose another folder.").arg(absolute)};
    if (!isValidName(name))
        return Error {Text::tr("\"%1\" cannot name a project. Use letters, digits, spaces, '-' and '_'.").arg(name)};
    const Project project(absolute, name);
    for (const QString &part : {project.flowsFolder(), project.objectsFolder(), absolute + QLatin1String("/scripts")}) {
        if (const auto made = makeFolder(part); !made)
            return made.error();
    }
    const QJsonObject content {{QStringLiteral("rondo"), QStringLiteral("project")},
                               {QStringLiteral("version"), formatVersion},
                               {QStringLiteral("name"), name}};
    if (const auto ignored = writeFileAtomically(absolute + QLatin1String("/.rondo/.gitignore"), "*\n"); !ignored)
        return ignored.error();
    if (const auto written = writeFileAtomically(absolute + u'/' + fileName, QJsonDocument(content).toJson()); !written)
        return written.error();
    return project;
}

Result<Project> Project::open(const QString &folder)
{
    const QString absolute = QDir(folder).absolutePath();
    const QString path = absolute + u'/' + fileName;
    if (!QFileInfo::exists(path))
        return Error {Text::tr("There is no project in %1. Make one with: rondoctl new \"%1\" --sample digits").arg(absolute)};
    const auto content = readObject(path);
    if (!content)
        return content.error();
    const int version = content->value(QLatin1String("version")).toInt();
    if (version > formatVersion)
        return Error {Text::tr("The project in %1 was made by a newer Rondo (format %2; this one reads up to %3). Update Rondo.")
                          .arg(absolute)
                          .arg(version)
                          .arg(formatVersion)};
    return Project(absolute, content->value(QLatin1String("name")).toString(QFileInfo(absolute).fileName()));
}

QString Project::storePath() const
{
    return m_folder + QLatin1String("/.rondo/store.sqlite");
}

QString Project::objectsFolder() const
{
    return m_folder + QLatin1String("/.rondo/objects");
}

QString Project::flowsFolder() const
{
    return m_folder + QLatin1String("/flows");
}

QString Project::flowPath(const QString &flowName) const
{
    return flowsFolder() + u'/' + flowName + flowSuffix;
}

QStringList Project::flowNames() const
{
    QStringList names = QDir(flowsFolder()).entryList({u'*' + flowSuffix}, QDir::Files, QDir::Name);
    for (QString &name : names)
        name.chop(flowSuffix.size());
    return names;
}

QString Project::historyPath(const QString &flowName) const
{
    return m_folder + QLatin1String("/.rondo/history/") + flowName + QLatin1String(".history");
}

QString Project::trashFolder() const
{
    return m_folder + QLatin1String("/.rondo/trash");
}

QString Project::runFolder(qint64 run) const
{
    return m_folder + QStringLiteral("/.rondo/runs/%1").arg(run);
}

QString Project::experimentFolder(qint64 run, const QString &experimentName) const
{
    return runFolder(run) + u'/' + experimentName;
}

QString Project::deploymentFolder(const QString &deploymentName) const
{
    return m_folder + QLatin1String("/.rondo/deployments/") + deploymentName;
}

bool isValidName(const QString &name)
{
    static const QRegularExpression pattern(QStringLiteral("^[\\p{L}\\p{N}_-][\\p{L}\\p{N}_. -]{0,99}\\z"));
    return pattern.match(name).hasMatch();
}

} // namespace rondo
