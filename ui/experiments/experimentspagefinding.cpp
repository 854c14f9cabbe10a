// SPDX-License-Identifier: GPL-3.0-or-later
// The Experiments page as a place to find things in.
#include "compare/compareview.h"
#include "experiments/dashboard.h"
#include "experiments/experimentspage.h"
#include "experiments/experimentview.h"
#include "experiments/selectionbar.h"
#include "session.h"
#include "theme/theme.h"
#include "widgets/labels.h"

#include <QStackedWidget>

namespace rondo {

QList<PaletteEntry> ExperimentsPage::paletteEntries()
{
    if (m_namesAreOld)
        readNames();
    return m_names;
}

void ExperimentsPage::showThing(const QString &what)
{
    showExperiment({what.toLongLong()});
}

//! Thousands of rows: read beside the window, told when they are there.
void ExperimentsPage::readNames()
{
    if (!m_store)
        return;
    m_namesAreOld = false;
    m_store->run<std::shared_ptr<TableChange>>(
        this,
        [](StoreAccess &store) -> Result<std::shared_ptr<TableChange>> {
            auto fields = TableReader().readFields(store.database);
            if (!fields)
                return fields.error();
            return std::make_shared<TableChange>(std::move(fields).value());
        },
        [this](const Result<std::shared_ptr<TableChange>> &fields) {
            if (!fields)
                return;
            const ExperimentTable &table = *(*fields)->everything;
            m_names.clear();
            m_names.reserve(table.rowCount());
            const QIcon icon = m_theme.icon(QStringLiteral("flask"));
            for (const int row : table.naturalOrder()) {
                const ExperimentRow &experiment = table.row(row);
                const QString run = tr("run %1").arg(experiment.run.value);
                m_names << PaletteEntry {QStringLiteral("experiment/%1").arg(experiment.id.value), tr("Experiment"),
                                         QStringLiteral("%1, %2").arg(experiment.name, run),
                                         statusWord(statusOf(experiment.state)), icon,
                                         [this, id = experiment.id] { showExperiment(id); }};
            }
            Q_EMIT paletteEntriesChanged();
        });
}

QList<QWidget *> ExperimentsPage::panels()
{
    if (m_stack->currentWidget() == m_compare)
        return m_compare->panels();
    return {m_stack->currentIndex() == 0 ? m_stack->currentWidget() : m_view, m_selection, m_dashboard};
}

} // namespace rondo
