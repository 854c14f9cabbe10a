// SPDX-License-Identifier: GPL-3.0-or-later
// The page of models as a place to find things in.
#include "models/modelspage.h"
#include "models/modelview.h"
#include "widgets/controls.h"

#include <QLineEdit>
#include <QStackedWidget>

namespace rondo {

QList<QAction *> ModelsPage::menuActions(const QString &menu)
{
    if (menu != QLatin1String("deploy"))
        return {};
    return {m_actions.deploy, m_actions.exportFolder, m_actions.exportZip,
            nullptr,          m_actions.retire,       m_actions.restore};
}

QList<PaletteEntry> ModelsPage::paletteEntries()
{
    QList<PaletteEntry> entries;
    const QIcon icon = m_theme.icon(QStringLiteral("cube"));
    for (const VersionFacts &facts : m_table->versions()) {
        const ModelVersion &version = facts.version;
        entries << PaletteEntry {
            QStringLiteral("model/%1@%2").arg(version.name).arg(version.version),
            tr("Model version"),
            QStringLiteral("%1 v%2").arg(version.name).arg(version.version),
            version.isRetired() ? tr("retired") : version.aliases.join(QStringLiteral(", ")),
            icon,
            [this, name = version.name, number = version.version] { showVersion(name, number); }};
    }
    return entries;
}

QList<QWidget *> ModelsPage::panels()
{
    if (m_stack->currentIndex() != Filled)
        return {this};
    return {m_search, m_view, m_card};
}

void ModelsPage::showThing(const QString &what)
{
    if (const auto reference = ModelReference::parse(what))
        showVersion(reference->name, reference->version);
}

void ModelsPage::showVersion(const QString &name, int version)
{
    for (const VersionFacts &facts : m_table->versions()) {
        if (facts.version.name != name || facts.version.version != version)
            continue;
        const ModelVersionId id = facts.version.id;
        if (facts.version.isRetired())
            m_retired->setChecked(true);
        m_table->setFolded(name, false);
        if (!m_view->setCurrentVersion(id)) {
            m_search->clear();
            m_view->setCurrentVersion(id);
        }
        return;
    }
    m_wanted = {name, version};
    m_refresher->request();
}

void ModelsPage::follow(const LineageNode &node)
{
    switch (node.kind) {
    case LineageNode::Kind::Dataset: // what else came of it
        m_search->setText(Lineage::title(node));
        return;
    case LineageNode::Kind::Run:
    case LineageNode::Kind::Experiment:
        if (node.experiment.isValid())
            Q_EMIT pageRequested(QStringLiteral("experiments/%1").arg(node.experiment.value));
        return;
    case LineageNode::Kind::Model:
        showVersion(node.name, int(node.number));
        return;
    case LineageNode::Kind::Deployment:
        Q_EMIT pageRequested(QStringLiteral("deployments/") + node.name);
        return;
    }
}

} // namespace rondo
