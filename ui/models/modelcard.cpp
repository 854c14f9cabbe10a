// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/modelcard.h"

#include "experiments/formats.h"
#include "models/aliaspills.h"
#include "models/lineageview.h"
#include "models/notesfield.h"
#include "widgets/labels.h"
#include "widgets/section.h"

#include <QAction>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>

namespace rondo {
namespace {

    QString titleOf(const ModelVersion &version)
    {
        return QStringLiteral("%1 v%2").arg(version.name).arg(version.version);
    }

    //! "n × 1 × 28 × 28", n for the batch.
    QString shapeText(const QList<qint64> &shape)
    {
        QStringList sides;
        for (const qint64 side : shape)
            sides << (side < 0 ? QStringLiteral("n") : QLocale().toString(side));
        return sides.join(QStringLiteral(" \u00d7 "));
    }

    QString tensorText(const ModelTensor &tensor)
    {
        return QStringLiteral("%1, %2 %3").arg(tensor.name, tensor.datatype, shapeText(tensor.shape));
    }

    QList<FactGrid::Fact> metricFacts(const VersionFacts &facts)
    {
        QList<FactGrid::Fact> result;
        for (auto it = facts.metrics.begin(); it != facts.metrics.end(); ++it)
            result << FactGrid::Fact {metricTitle(it.key()), metricText(it.key(), it.value())};
        return result;
    }

    QList<FactGrid::Fact> signatureFacts(const ModelContents &contents)
    {
        QList<FactGrid::Fact> result;
        for (const ModelTensor &tensor : contents.inputs)
            result << FactGrid::Fact {ModelCard::tr("Input"), tensorText(tensor)};
        for (const ModelTensor &tensor : contents.outputs)
            result << FactGrid::Fact {ModelCard::tr("Output"), tensorText(tensor)};
        result << FactGrid::Fact {ModelCard::tr("Classes"), contents.classes.join(QStringLiteral(", "))};
        result << FactGrid::Fact {ModelCard::tr("Form"),
                                  contents.isScript ? ModelCard::tr("TorchScript")
                                                    : ModelCard::tr("safetensors")};
        if (contents.parameters > 0)
            result << FactGrid::Fact {ModelCard::tr("Weights"), QLocale().toString(contents.parameters)};
        return result;
    }

    QList<FactGrid::Fact> fileFacts(const ModelContents &contents)
    {
        QList<FactGrid::Fact> result;
        for (const ModelFile &file : contents.files)
            result << FactGrid::Fact {
                file.name, QStringLiteral("%1, %2").arg(bytesText(double(file.size)), file.digest)};
        return result;
    }

} // namespace

void ModelCard::setFacts(const VersionFacts *facts, const QStringList &known)
{
    m_known = known;
    if (!facts) {
        keepNotes();
        m_facts.reset();
        m_stack->setCurrentIndex(0);
        return;
    }
    const bool isOther = !m_facts || m_facts->version.id != facts->version.id;
    m_facts = *facts;
    if (isOther)
        showContents({});
    showFacts();
    m_stack->setCurrentIndex(1);
}

void ModelCard::setSnapshot(const CardSnapshot &snapshot)
{
    if (m_facts && m_facts->version.id == snapshot.id)
        showContents(snapshot);
}

void ModelCard::showFacts()
{
    const VersionFacts &facts = *m_facts;
    const ModelVersion &version = facts.version;
    m_name->setText(titleOf(version));
    m_state->setVisible(version.isRetired() || !facts.serving.isEmpty());
    if (version.isRetired())
        m_state->setStatus(Status::Idle, tr("Retired"));
    else
        m_state->setStatus(Status::Done, tr("Serves"));
    m_state->setToolTip(facts.serving.join(QStringLiteral(", ")));
    m_aliases->setAliases(version.aliases);
    m_editAliases->setEnabled(!version.isRetired());
    m_metrics->setFacts(metricFacts(facts));
    m_metrics->parentWidget()->setVisible(!facts.metrics.isEmpty());
    m_reason->setText(facts.reason.join(u'\n'));
    m_checksPill->setVisible(facts.checks.has_value());
    if (facts.checks)
        m_checksPill->setStatus(facts.checks->passes ? Status::Done : Status::Warning,
                                facts.checks->passes ? tr("Passes") : tr("Fails"));
    m_checks->setText(!facts.checks              ? tr("No validation has judged this version.")
                          : facts.checks->passes ? tr("It passes every check of its validation.")
                                                 : facts.checks->failed.join(u'\n'));
    m_notes->setNotes(QStringLiteral("%1@%2").arg(version.name).arg(version.version), version.notes);
    m_retire->setVisible(!version.isRetired());
    m_restore->setVisible(version.isRetired());
}

void ModelCard::showContents(const CardSnapshot &snapshot)
{
    m_missing->setVisible(!snapshot.contentsError.isEmpty());
    m_missing->setText(
        tr("The files of this version are missing or damaged in the project's store. Restore them "
           "from a backup, or train the model again."));
    m_missing->setToolTip(snapshot.contentsError);
    m_signature->setVisible(snapshot.contents.has_value());
    m_files->setVisible(snapshot.contents.has_value());
    m_files->parentWidget()->setVisible(snapshot.contentsError.isEmpty());
    if (snapshot.contents) {
        m_signature->setFacts(signatureFacts(*snapshot.contents));
        m_files->setFacts(fileFacts(*snapshot.contents));
    }
    m_lineage->setLineage(snapshot.lineage);
}

void ModelCard::keepNotes()
{
    m_notes->handOver();
}

QWidget *ModelCard::deployButton() const
{
    return m_deploy;
}

void ModelCard::fillAliasMenu()
{
    QMenu *menu = m_editAliases->menu();
    menu->clear();
    if (!m_facts)
        return;
    for (const QString &alias : std::as_const(m_known)) {
        QAction *action = menu->addAction(alias);
        action->setCheckable(true);
        action->setChecked(m_facts->version.aliases.contains(alias));
        connect(action, &QAction::triggered, this, [this, alias](bool on) { Q_EMIT aliasSet(alias, on); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("New alias...")), &QAction::triggered, this, &ModelCard::newAliasWanted);
}

} // namespace rondo
