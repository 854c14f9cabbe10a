// SPDX-License-Identifier: GPL-3.0-or-later
#include "deployments/deploychooser.h"

#include "base/project.h"
#include "page.h"
#include "session.h"

#include <QCoreApplication>
#include <QInputDialog>
#include <QMenu>

namespace rondo {
namespace {

    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::DeployChooser)
    };

    void askForName(QWidget *button, const QString &typed, const QString &problem,
                    const std::function<void(const QString &)> &chosen)
    {
        auto *dialog = new QInputDialog(button);
        dialog->setObjectName(QStringLiteral("newDeployment"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setWindowTitle(Text::tr("New deployment"));
        const QString question = Text::tr("Name, as it stands in the URL:");
        dialog->setLabelText(problem.isEmpty() ? question : problem + u'\n' + question);
        dialog->setTextValue(typed);
        QObject::connect(
            dialog, &QInputDialog::textValueSelected, button, [button, chosen](const QString &text) {
                const QString name = text.trimmed();
                if (isValidName(name))
                    chosen(name);
                else
                    askForName(
                        button, name,
                        Text::tr("\"%1\" cannot name a deployment. Use letters, digits, spaces, '-' and '_'.")
                            .arg(name),
                        chosen);
            });
        dialog->open();
    }

} // namespace

Result<QStringList> deploymentNames(StoreAccess &store)
{
    const auto deployments = store.deployments.all();
    if (!deployments)
        return deployments.error();
    QStringList names;
    for (const Deployment &deployment : *deployments)
        names << deployment.name;
    return names;
}

void chooseDeployment(QWidget *button, const QString &model, const QStringList &deployments,
                      const std::function<void(const QString &)> &chosen)
{
    auto *menu = new QMenu(button);
    menu->setObjectName(QStringLiteral("chooseDeployment"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QString &name : deployments)
        QObject::connect(menu->addAction(Text::tr("Move %1 to %2").arg(name, model)), &QAction::triggered,
                         button, [chosen, name] { chosen(name); });
    if (!deployments.isEmpty())
        menu->addSeparator();
    QObject::connect(menu->addAction(Text::tr("New deployment...")), &QAction::triggered, button,
                     [button, chosen] { askForName(button, QStringLiteral("digits"), {}, chosen); });
    menu->popup(button->mapToGlobal(QPoint(0, -menu->sizeHint().height() - 4)));
}

void deployVersion(Session &session, Page &page, const ModelVersion &version, const QString &name)
{
    session.deploy(version.name, version.version, name);
    Q_EMIT page.toastRequested(Text::tr("Deploying %1 v%2").arg(version.name).arg(version.version),
                               Text::tr("%1 moves to it as soon as it answers.").arg(name), false, nullptr);
}

} // namespace rondo
