// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/projectflows.h"

#include "base/files.h"
#include "base/json.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace rondo {

namespace {

    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::ProjectFlows)
    };

    constexpr int orderVersion = 1;

    QString orderPath(const Project &project)
    {
        return project.folder() + QLatin1String("/.rondo/floworder.json");
    }

    bool isTaken(const Project &project, const QString &name)
    {
        // Some file systems take "Digits" and "digits" for one.
        return project.flowNames().contains(name, Qt::CaseInsensitive);
    }

    Result<void> moveFile(const QString &from, const QString &to)
    {
        if (const auto made = makeFolder(QFileInfo(to).absolutePath()); !made)
            return made;
        QFile file(from);
        if (!file.rename(to))
            return Error {Text::tr("%1 cannot be moved: %2. Check the free space and the permissions.")
                              .arg(from, file.errorString())};
        return {};
    }

    //! A history that stays behind is no loss worth an error: it is only how the flow came to be.
    void moveHistory(const QString &from, const QString &to)
    {
        QFile::remove(to);
        if (QFileInfo::exists(from))
            (void)moveFile(from, to);
    }

} // namespace

Result<void> checkFlowName(const Project &project, const QString &name, const QString &except)
{
    if (!isValidName(name) || name.trimmed() != name)
        return Error {Text::tr("\"%1\" cannot name a flow. Use letters, digits, spaces, dots, dashes and "
                               "underscores, at most 100 of them.")
                          .arg(name)};
    const bool same = name.compare(except, Qt::CaseInsensitive) == 0;
    if (!same && isTaken(project, name))
        return Error {Text::tr("There is a flow \"%1\" already. Choose another name.").arg(name)};
    return {};
}

QString freeFlowName(const Project &project, const QString &wanted)
{
    QString name = wanted;
    for (int number = 2; isTaken(project, name); ++number)
        name = QStringLiteral("%1 %2").arg(wanted).arg(number);
    return name;
}

Result<void> renameFlow(const Project &project, const QString &from, const QString &to)
{
    if (const auto check = checkFlowName(project, to, from); !check)
        return check;
    if (from == to)
        return {};
    const QStringList order = orderedFlows(project);
    if (QFileInfo::exists(project.flowPath(from))) {
        if (const auto moved = moveFile(project.flowPath(from), project.flowPath(to)); !moved)
            return moved;
    }
    moveHistory(project.historyPath(from), project.historyPath(to));
    QStringList renamed = order;
    std::replace(renamed.begin(), renamed.end(), from, to);
    setFlowOrder(project, renamed);
    return {};
}

Result<void> duplicateFlow(const Project &project, const QString &name, const QString &copy)
{
    if (const auto check = checkFlowName(project, copy); !check)
        return check;
    const auto content = readFile(project.flowPath(name));
    if (!content)
        return content.error();
    if (const auto written = writeFileAtomically(project.flowPath(copy), *content); !written)
        return written;
    QFile::remove(project.historyPath(copy));
    QStringList order = orderedFlows(project);
    order.removeAll(copy);
    order.insert(order.indexOf(name) + 1, copy);
    setFlowOrder(project, order);
    return {};
}

Result<TrashedFlow> trashFlow(const Project &project, const QString &name)
{
    TrashedFlow trashed {name, {}, {}};
    const QString when = QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz"));
    const QString stem = QStringLiteral("%1/%2 %3").arg(project.trashFolder(), name, when);
    if (QFileInfo::exists(project.flowPath(name))) {
        trashed.file = stem + QLatin1String(".flow.json");
        if (const auto moved = moveFile(project.flowPath(name), trashed.file); !moved)
            return moved.error();
    }
    if (QFileInfo::exists(project.historyPath(name))) {
        trashed.history = stem + QLatin1String(".history");
        moveHistory(project.historyPath(name), trashed.history);
    }
    return trashed;
}

Result<QString> restoreFlow(const Project &project, const TrashedFlow &trashed)
{
    const QString name = freeFlowName(project, trashed.name);
    if (!trashed.file.isEmpty()) {
        if (const auto moved = moveFile(trashed.file, project.flowPath(name)); !moved)
            return moved.error();
    }
    if (!trashed.history.isEmpty())
        moveHistory(trashed.history, project.historyPath(name));
    return name;
}

QStringList orderedFlows(const Project &project)
{
    QStringList names = project.flowNames();
    const auto order = readObject(orderPath(project));
    if (!order || order->value(QLatin1String("version")).toInt() != orderVersion)
        return names;
    QStringList known;
    for (const QJsonValue &name : order->value(QLatin1String("flows")).toArray()) {
        if (names.removeOne(name.toString()))
            known << name.toString();
    }
    return known + names;
}

void setFlowOrder(const Project &project, const QStringList &names)
{
    const QJsonObject order {{QStringLiteral("version"), orderVersion},
                             {QStringLiteral("flows"), QJsonArray::fromStringList(names)}};
    (void)writeFileAtomically(orderPath(project), QJsonDocument(order).toJson());
}

} // namespace rondo
