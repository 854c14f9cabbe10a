// SPDX-License-Identifier: GPL-3.0-or-later
// How the Models page is set up, kept with the project.
#include "experiments/views.h"
#include "models/modelspage.h"
#include "models/modelview.h"
#include "session.h"
#include "widgets/controls.h"

#include <QSignalBlocker>

namespace rondo {

namespace {
    const QString pageName = QStringLiteral("models");
    const QString retiredKey = QStringLiteral("retired"), columnsKey = QStringLiteral("columns");
} // namespace

void ModelsPage::setUpLayout()
{
    m_saveTimer.setSingleShot(true);
    m_saveTimer.setInterval(400);
    connect(&m_saveTimer, &QTimer::timeout, this, &ModelsPage::saveLayout);
    connect(m_view, &ModelView::columnLayoutChanged, &m_saveTimer, qOverload<>(&QTimer::start));
    connect(m_retired, &Toggle::toggled, &m_saveTimer, qOverload<>(&QTimer::start));
}

void ModelsPage::showRetired(bool shown)
{
    m_table->setRetiredShown(shown);
    showNothingFound();
}

void ModelsPage::resetLayout()
{
    m_saveTimer.stop();
    const QSignalBlocker quiet(m_retired);
    m_retired->setChecked(false);
    m_table->setRetiredShown(false);
    m_view->setColumnLayout({});
}

void ModelsPage::loadLayout()
{
    m_store->run<QJsonObject>(
        this, [](StoreAccess &store) { return SavedViews(store.database, pageName).load({}); },
        [this](const Result<QJsonObject> &saved) {
            if (!saved || m_saveTimer.isActive())
                return; // as at first, or as somebody just made it
            const QSignalBlocker quiet(m_retired);
            m_retired->setChecked(saved->value(retiredKey).toBool());
            showRetired(m_retired->isChecked());
            m_view->setColumnLayout(saved->value(columnsKey).toArray());
        });
}

void ModelsPage::saveLayout()
{
    if (!m_store)
        return;
    m_store->run<bool>(
        this,
        [json = QJsonObject {{retiredKey, m_retired->isChecked()}, {columnsKey, m_view->columnLayout()}}](
            StoreAccess &store) -> Result<bool> {
            const auto saved = SavedViews(store.database, pageName).save({}, json);
            return saved ? Result<bool>(true) : Result<bool>(saved.error());
        },
        [](const Result<bool> &) {}); // the table works on without
}

} // namespace rondo
