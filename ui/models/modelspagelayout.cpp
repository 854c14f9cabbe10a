// SPDX-License-Identifier: GPL-3.0-or-later
// How the Models page is set up, kept with the project.
#include "experiments/keptviews.h"
#include "models/modelspage.h"
#include "models/modelview.h"
#include "session.h"
#include "widgets/controls.h"

#include <QSignalBlocker>

namespace rondo {

namespace {
    const QString retiredKey = QStringLiteral("retired"), columnsKey = QStringLiteral("columns");
} // namespace

void ModelsPage::setUpLayout()
{
    connect(m_view, &ModelView::columnLayoutChanged, m_kept, &KeptViews::keepSoon);
    connect(m_retired, &Toggle::toggled, m_kept, &KeptViews::keepSoon);
}

void ModelsPage::showRetired(bool shown)
{
    m_table->setRetiredShown(shown);
    showNothingFound();
}

void ModelsPage::resetLayout()
{
    m_kept->forget();
    const QSignalBlocker quiet(m_retired);
    m_retired->setChecked(false);
    m_table->setRetiredShown(false);
    m_view->setColumnLayout({});
}

void ModelsPage::loadLayout()
{
    m_kept->load({}, [this](const Result<QJsonObject> &saved) {
        if (!saved || m_kept->isWaiting())
            return; // as at first, or as somebody just made it
        const QSignalBlocker quiet(m_retired);
        m_retired->setChecked(saved->value(retiredKey).toBool());
        showRetired(m_retired->isChecked());
        m_view->setColumnLayout(saved->value(columnsKey).toArray());
    });
}

QJsonObject ModelsPage::layoutJson() const
{
    return {{retiredKey, m_retired->isChecked()}, {columnsKey, m_view->columnLayout()}};
}

} // namespace rondo
