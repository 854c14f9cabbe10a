// SPDX-License-Identifier: GPL-3.0-or-later
// The Experiments page as a place to find things in.
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

QList<QWidget *> ExperimentsPage::panels()
{
    return {m_stack->currentIndex() == 0 ? m_stack->currentWidget() : m_view, m_selection, m_dashboard};
}

//! Thousands of rows: read beside the window, told when they are there.
void ExperimentsPage::readNames()
{
    if (!m_store)
        return;
    m_namesAreOld = false;
    m_store->run<QList<Experiment>>(
        this, [](StoreAccess &store) { return store.experiments.allExperiments(); },
        [this](const Result<QList<Experiment>> &experiments) {
            if (!experiments)
                return;
            m_names.clear();
            m_names.reserve(experiments->size());
            const QIcon icon = m_theme.icon(QStringLiteral("flask"));
            for (const Experiment &experiment : *experiments) {
                const QString run = tr("run %1").arg(experiment.run.value);
                m_names << PaletteEntry {
                    QStringLiteral("experiment/%1").arg(experiment.id.value), tr("Experiment"),
                    QStringLiteral("%1, %2").arg(experiment.name, run),
                    statusWord(statusOf(experiment.state)), icon,
                    [this, id = experiment.id] { showExperiment(id); }};
            }
            Q_EMIT paletteEntriesChanged();
        });
}

} // namespace rondo
