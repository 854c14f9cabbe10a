// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of models does for the person.
#include "deployments/deploychooser.h"
#include "execution/background.h"
#include "models/aliases.h"
#include "models/modelexport.h"
#include "models/modelspage.h"
#include "models/modeltable.h"
#include "session.h"

#include <QDir>
#include <QFileDialog>
#include <QInputDialog>

namespace rondo {
namespace {

    QString titleOf(const ModelVersion &version)
    {
        return QStringLiteral("%1 v%2").arg(version.name).arg(version.version);
    }

} // namespace

void ModelsPage::makeActions()
{
    const auto make = [this](const QString &text, auto act) {
        auto *action = new QAction(text, this);
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    m_openFlow = make(tr("Open the flow"), [this] { Q_EMIT pageRequested(QStringLiteral("flow")); });
    m_retry = make(tr("Read the models again"), [this] { m_refresher->request(); });
    m_actions.deploy = make(tr("Deploy the model version..."), [this] { deploy(); });
    m_actions.exportFolder
        = make(tr("Export the model version to a folder..."), [this] { askWhereToExport(false); });
    m_actions.exportZip
        = make(tr("Export the model version as ZIP file..."), [this] { askWhereToExport(true); });
    m_actions.retire = make(tr("Retire the model version"), [this] { retire(); });
    m_actions.restore = make(tr("Restore the model version"), [this] { restore(); });
}

void ModelsPage::tell(const QString &problem, const QString &why)
{
    Q_EMIT toastRequested(problem, why, true, nullptr);
}

//! Does the work on the store, and says so with a way back.
void ModelsPage::change(const Change &work, const QString &done, const QString &detail, const Change &undo)
{
    if (!m_store)
        return;
    m_store->run<void>(this, work, [this, done, detail, undo](const Result<void> &result) {
        m_refresher->request();
        if (!result) {
            tell(tr("Nothing was changed."), result.errorText());
            return;
        }
        auto *back = new QAction(tr("Undo"), this);
        connect(back, &QAction::triggered, this, [this, undo] {
            if (!m_store)
                return;
            m_store->run<void>(this, undo, [this](const Result<void> &undone) {
                m_refresher->request();
                if (!undone)
                    tell(tr("It could not be undone."), undone.errorText());
            });
        });
        Q_EMIT toastRequested(done, detail, false, back);
    });
}

QStringList ModelsPage::knownAliases(const QString &model) const
{
    QStringList aliases {QStringLiteral("champion"), QStringLiteral("challenger")};
    QStringList others;
    for (const VersionFacts &facts : m_table->versions()) {
        if (facts.version.name == model)
            others << facts.version.aliases;
    }
    others.sort();
    aliases += others;
    aliases.removeDuplicates();
    return aliases;
}

void ModelsPage::setAlias(const QString &alias, bool on)
{
    const VersionFacts *facts = current();
    if (!facts)
        return;
    const QString name = facts->version.name;
    const int version = facts->version.version;
    int before = 0;
    for (const VersionFacts &other : m_table->versions()) {
        if (other.version.name == name && other.version.aliases.contains(alias))
            before = other.version.version;
    }
    const auto give = [name, alias](int to) -> Change {
        return [name, alias, to](StoreAccess &store) {
            return to > 0 ? store.models.setAlias(name, alias, to) : store.models.removeAlias(name, alias);
        };
    };
    const QString detail = before > 0 && on ? tr("Before, it was v%1.").arg(before) : QString();
    change(give(on ? version : 0),
           on ? tr("%1 is now the %2").arg(titleOf(facts->version), alias)
              : tr("%1 is no longer the %2").arg(titleOf(facts->version), alias),
           detail, give(before));
}

void ModelsPage::askForAlias()
{
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(QStringLiteral("newAlias"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("New alias"));
    dialog->setLabelText(tr("A name for this version, which can move to another one later:"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &text) {
        const QString alias = text.trimmed();
        if (const auto checked = checkAlias(alias); !checked)
            tell(tr("The alias was not set."), checked.errorText());
        else
            setAlias(alias, true);
    });
    dialog->open();
}

void ModelsPage::retire()
{
    const VersionFacts *facts = current();
    if (!facts)
        return;
    const ModelVersion version = facts->version;
    const QString detail = version.aliases.isEmpty()
        ? tr("It stays here with its files.")
        : tr("It stays here with its files. Its aliases are free: %1.")
              .arg(version.aliases.join(QStringLiteral(", ")));
    change(
        [version](StoreAccess &store) -> Result<void> {
            const auto lost = store.models.retire(version.name, version.version);
            return lost ? Result<void>() : lost.error();
        },
        tr("%1 is retired").arg(titleOf(version)), detail,
        [version](StoreAccess &store) {
            return store.models.restore(version.name, version.version, version.aliases);
        });
}

void ModelsPage::restore()
{
    const VersionFacts *facts = current();
    if (!facts)
        return;
    const ModelVersion version = facts->version;
    change([version](StoreAccess &store) { return store.models.restore(version.name, version.version); },
           tr("%1 is in use again").arg(titleOf(version)), {},
           [version](StoreAccess &store) -> Result<void> {
               const auto lost = store.models.retire(version.name, version.version);
               return lost ? Result<void>() : lost.error();
           });
}

void ModelsPage::deploy()
{
    const VersionFacts *facts = current();
    if (!facts || !m_store)
        return;
    m_store->run<QStringList>(this, deploymentNames,
                              [this, version = facts->version](const Result<QStringList> &names) {
                                  QWidget *button = m_card->deployButton();
                                  chooseDeployment(button, titleOf(version), names ? *names : QStringList(),
                                                   [this, version](const QString &name) {
                                                       if (m_session)
                                                           deployVersion(*m_session, *this, version, name);
                                                   });
                              });
}

void ModelsPage::askWhereToExport(bool zip)
{
    const VersionFacts *facts = current();
    if (!facts)
        return;
    const QString name = QStringLiteral("%1-v%2").arg(facts->version.name).arg(facts->version.version);
    QString path;
    if (zip) {
        path = QFileDialog::getSaveFileName(this, tr("Export as ZIP file"), name + QStringLiteral(".zip"),
                                            tr("ZIP files (*.zip)"), nullptr,
                                            QFileDialog::DontConfirmOverwrite);
        if (!path.isEmpty() && !path.endsWith(QLatin1String(".zip"), Qt::CaseInsensitive))
            path += QLatin1String(".zip");
    } else {
        path = QFileDialog::getExistingDirectory(this, tr("Export into the folder"));
        if (!path.isEmpty())
            path = QDir(path).filePath(name);
    }
    if (!path.isEmpty())
        exportTo(path);
}

void ModelsPage::exportTo(const QString &path)
{
    const VersionFacts *facts = current();
    if (!facts || !m_session)
        return;
    const auto work = [version = facts->version, path,
                       folder = m_session->project().objectsFolder()]() -> Result<QString> {
        const auto objects = ObjectStore::open(folder);
        return objects ? exportModelVersion(*objects, version, path) : Result<QString>(objects.error());
    };
    inBackground(work).then(this, [this, title = titleOf(facts->version)](const Result<QString> &written) {
        if (written)
            Q_EMIT toastRequested(tr("%1 is exported").arg(title), QDir::toNativeSeparators(*written), false,
                                  nullptr);
        else
            tell(tr("%1 could not be exported.").arg(title), written.errorText());
    });
}

void ModelsPage::keepNotes(const QString &name, int version, const QString &notes)
{
    if (!m_store)
        return;
    const PendingNotes pending {name, notes, version};
    m_pendingNotes << pending;
    m_store->run<void>(
        this,
        [name, version, notes](StoreAccess &store) { return store.models.setNotes(name, version, notes); },
        [this, pending](const Result<void> &kept) {
            m_pendingNotes.removeOne(pending);
            if (!kept)
                tell(tr("The notes could not be kept."), kept.errorText());
        });
}

} // namespace rondo
