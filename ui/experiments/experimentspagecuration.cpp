// SPDX-License-Identifier: GPL-3.0-or-later
// What the Experiments page does with experiments: tags, archive, deletion, running again, export, deployment.
#include "deployments/deploychooser.h"
#include "experiments/curation.h"
#include "experiments/dashboard.h"
#include "experiments/deletiondialog.h"
#include "experiments/experimentspage.h"
#include "experiments/experimentview.h"
#include "experiments/runningagain.h"
#include "experiments/selectionbar.h"
#include "experiments/tableexport.h"
#include "models/registering.h"
#include "session.h"

#include <QFileDialog>
#include <QInputDialog>
#include <QJsonDocument>
#include <QMenu>
#include <QSaveFile>

namespace rondo {

void ExperimentsPage::edit(const Edit &edit, const QString &failure)
{
    if (!m_store || !m_session)
        return;
    m_store->run<bool>(
        this,
        [edit, project = m_session->project()](StoreAccess &store) -> Result<bool> {
            Curation curation(store.database, store.objects, project);
            const auto done = edit(curation);
            return done ? Result<bool>(true) : Result<bool>(done.error());
        },
        [this, failure](const Result<bool> &done) {
            if (!done)
                Q_EMIT toastRequested(failure, done.errorText(), true, nullptr);
            m_feed->requestThorough();
        });
}

void ExperimentsPage::askForTags(const QList<ExperimentId> &ids)
{
    QStringList common;
    for (const ExperimentId id : ids) {
        const ExperimentRow *row = m_model->experiment(id);
        if (!row)
            continue;
        if (id == ids.first())
            common = row->tags;
        common.removeIf([&](const QString &tag) { return !row->tags.contains(tag); });
    }
    bool accepted = false;
    const QString text = QInputDialog::getText(this, tr("Tag %n experiment(s)", nullptr, int(ids.size())),
                                               tr("Tags, with commas between them:"), QLineEdit::Normal,
                                               common.join(QStringLiteral(", ")), &accepted);
    if (!accepted)
        return;
    edit([ids, common, text](Curation &curation) -> Result<void> {
        const auto tags = Curation::tagsOf(text);
        if (!tags)
            return tags.error();
        QStringList removed = common;
        removed.removeIf([&](const QString &tag) { return tags->contains(tag, Qt::CaseInsensitive); });
        const auto done = removed.isEmpty() ? Result<void>() : curation.removeTags(ids, removed);
        return done ? curation.addTags(ids, *tags) : done;
    }, tr("The tags were not changed."));
}

void ExperimentsPage::archive(const QList<ExperimentId> &ids, bool archive)
{
    edit([ids, archive](Curation &curation) { return archive ? curation.archive(ids) : curation.restore(ids); },
         archive ? tr("The experiments were not archived.") : tr("The experiments were not restored."));
    if (!archive)
        return;
    // Undone as easily as done: they are out of sight now.
    auto *undo = new QAction(tr("Restore"), this);
    connect(undo, &QAction::triggered, this, [this, ids] { this->archive(ids, false); });
    Q_EMIT toastRequested(tr("%n experiment(s) archived", nullptr, int(ids.size())),
                          tr("The filter \"tag is archived\" shows them."), false, undo);
    m_model->tick(ids, false);
}

void ExperimentsPage::askToDelete(const QList<ExperimentId> &ids)
{
    if (!m_store || !m_session)
        return;
    m_store->run<Deletion>(
        this,
        [ids, project = m_session->project()](StoreAccess &store) {
            return Curation(store.database, store.objects, project).preview(ids);
        },
        [this](const Result<Deletion> &deletion) {
            if (!deletion) {
                Q_EMIT toastRequested(tr("Nothing was deleted."), deletion.errorText(), true, nullptr);
                return;
            }
            auto *dialog = new DeletionDialog(m_theme, *deletion, this);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            connect(dialog, &QDialog::accepted, this, [this, ids = deletion->experiments] { removeForGood(ids); });
            dialog->open();
        });
}

void ExperimentsPage::removeForGood(const QList<ExperimentId> &ids)
{
    if (!m_store || !m_session)
        return;
    m_store->run<Deletion>(
        this,
        [ids, project = m_session->project()](StoreAccess &store) {
            return Curation(store.database, store.objects, project).remove(ids);
        },
        [this](const Result<Deletion> &deletion) {
            if (deletion)
                Q_EMIT toastRequested(tr("%n experiment(s) deleted", nullptr, int(deletion->experiments.size())),
                                      deletionText(*deletion).section(QLatin1Char('\n'), 1), false, nullptr);
            else
                Q_EMIT toastRequested(tr("Nothing was deleted."), deletion.errorText(), true, nullptr);
            m_feed->requestThorough();
        });
}

void ExperimentsPage::exportTable(bool json)
{
    QList<ExportColumn> columns;
    for (const ExperimentColumn &column : m_model->columns()) {
        if (column.kind == ExperimentColumn::Kind::Status)
            columns << ExportColumn {QStringLiteral("state"), {}};
        else if (!column.shown.name.isEmpty())
            columns << ExportColumn {column.shown.name, column.shown.title};
    }
    const QString path = QFileDialog::getSaveFileName(
        this, json ? tr("Export the table as JSON") : tr("Export the table as CSV"),
        json ? QStringLiteral("experiments.json") : QStringLiteral("experiments.csv"),
        json ? tr("JSON files (*.json)") : tr("CSV files (*.csv)"));
    if (path.isEmpty())
        return;
    const QByteArray text = json
        ? QJsonDocument(tableJson(m_model->table(), m_model->shownRows(), columns)).toJson(QJsonDocument::Indented)
        : tableCsv(m_model->table(), m_model->shownRows(), columns);
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit())
        Q_EMIT toastRequested(tr("%n experiment(s) exported", nullptr, m_model->shownCount()), path, false, nullptr);
    else
        Q_EMIT toastRequested(tr("The table was not exported."), tr("%1: %2").arg(path, file.errorString()), true, nullptr);
}

void ExperimentsPage::connectSelection()
{
    connect(m_selection, &SelectionBar::deploymentsWanted, this, &ExperimentsPage::askWhereToDeploy);
    connect(m_selection, &SelectionBar::deployRequested, this, &ExperimentsPage::deploy);
    connect(m_selection, &SelectionBar::runAgainRequested, this, &ExperimentsPage::runAgain);
    connect(m_selection, &SelectionBar::continueRequested, this, &ExperimentsPage::continueToEnd);
    connect(m_selection, &SelectionBar::moreRequested, this, &ExperimentsPage::askForMore);
    connect(m_selection, &SelectionBar::tagRequested, this, &ExperimentsPage::askForTags);
    connect(m_selection, &SelectionBar::compareRequested, this, &ExperimentsPage::compareRequested);
    connect(m_selection, &SelectionBar::archiveRequested, this, &ExperimentsPage::archive);
    connect(m_selection, &SelectionBar::deleteRequested, this, &ExperimentsPage::askToDelete);
}

void ExperimentsPage::showRowMenu(ExperimentId id, const QPoint &at)
{
    // For all that are ticked when it is one of them, as in other tables.
    const QList<ExperimentId> ticked = m_model->ticked();
    const QList<ExperimentId> ids = ticked.contains(id) ? ticked : QList<ExperimentId> {id};
    const bool isBaseline = m_model->layout().baseline == id;
    const bool archived = m_model->experiment(id) && m_model->experiment(id)->archived.isValid();
    QMenu menu(this);
    const auto add = [&](const QString &words, const std::function<void()> &act) {
        connect(menu.addAction(words), &QAction::triggered, this, act);
    };
    add(isBaseline ? tr("Compare figures with no baseline") : tr("Compare figures with this one"), [this, id, isBaseline] {
        TableLayout layout = m_model->layout();
        layout.baseline = isBaseline ? ExperimentId {} : id;
        follow(layout);
    });
    add(tr("Run again"), [this, ids] { runAgain(ids); });
    if (obstacleToContinue(m_model->table(), ids).isEmpty())
        add(tr("Train on to the end"), [this, ids] { continueToEnd(ids); });
    add(tr("Add experiments to its run..."), [this, id] { askForMore(id); });
    menu.addSeparator();
    add(tr("Tag..."), [this, ids] { askForTags(ids); });
    add(tr("Notes..."), [this, id] {
        bool accepted = false;
        const ExperimentRow *row = m_model->experiment(id);
        const QString notes = QInputDialog::getMultiLineText(this, tr("Notes"), row ? row->name : QString(),
                                                             row ? row->notes : QString(), &accepted);
        if (accepted)
            edit([id, notes](Curation &curation) { return curation.setNotes(id, notes); }, tr("The notes were not changed."));
    });
    add(archived ? tr("Restore from the archive") : tr("Archive"), [this, ids, archived] { archive(ids, !archived); });
    menu.addSeparator();
    add(tr("Delete..."), [this, ids] { askToDelete(ids); });
    menu.exec(at);
}

void ExperimentsPage::askWhereToDeploy()
{
    if (!m_store)
        return;
    m_store->run<QStringList>(this, deploymentNames, [this](const Result<QStringList> &names) {
        m_selection->chooseDeployment(names ? *names : QStringList());
    });
}

void ExperimentsPage::deploy(ExperimentId id, const QString &name)
{
    if (!m_store || !m_session)
        return;
    m_store->run<ModelVersion>(
        this, [id, name](StoreAccess &store) { return registerModel(store.database, store.objects, id, name); },
        [this, name](const Result<ModelVersion> &version) {
            if (!version) {
                Q_EMIT toastRequested(tr("The model could not be registered."), version.errorText(), true,
                                      nullptr);
                return;
            }
            if (m_session)
                deployVersion(*m_session, *this, *version, name);
        });
}

} // namespace rondo
