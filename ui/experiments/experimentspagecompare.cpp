// SPDX-License-Identifier: GPL-3.0-or-later
// The third tab of the Experiments page: Compare.
#include "compare/compareview.h"
#include "deployments/deploychooser.h"
#include "experiments/experimentspage.h"
#include "widgets/labels.h"
#include "widgets/runcontrols.h"

#include <QPointer>
#include <QStackedWidget>
#include <QTabBar>

namespace rondo {

void ExperimentsPage::setUpCompare()
{
    m_stack->addWidget(m_compare);
    m_tabs->addTab(tr("Compare"));
    connect(m_tabs, &QTabBar::currentChanged, this, &ExperimentsPage::showStack);
    connect(this, &ExperimentsPage::compareRequested, this, &ExperimentsPage::compare);
    connect(m_compare, &CompareView::experimentsChanged, this,
            [this] { setTabCount(*m_tabs, compareTab, int(m_compare->experiments().size()), m_theme); });
    connect(m_compare, &CompareView::toastRequested, this,
            [this](const QString &text, const QString &detail, bool isError) {
                Q_EMIT toastRequested(text, detail, isError, nullptr);
            });
    connect(m_compare, &CompareView::deployRequested, this, &ExperimentsPage::deployFromCompare);
}

void ExperimentsPage::deployFromCompare(ExperimentId id, QWidget *button)
{
    if (!m_store)
        return;
    m_store->run<QStringList>(
        this, deploymentNames, [this, id, button = QPointer<QWidget>(button)](const Result<QStringList> &names) {
            const ExperimentRow *experiment = m_model->experiment(id);
            if (button && experiment)
                chooseDeployment(button, experiment->name, names ? *names : QStringList(),
                                 [this, id](const QString &name) { deploy(id, name); });
        });
}

QList<QWidget *> ExperimentsPage::toolbarActions()
{
    const QList<QWidget *> ofCompare = m_compare->toolbarActions();
    const auto show = [this, ofCompare](int tab) {
        for (QWidget *action : ofCompare)
            action->setVisible(tab == compareTab);
        m_run->setVisible(tab != compareTab);
    };
    connect(m_tabs, &QTabBar::currentChanged, m_compare, show);
    // Only hide: what is shown before it is in the toolbar would be a window of its own.
    for (QWidget *action : m_tabs->currentIndex() == compareTab ? QList<QWidget *> {m_run} : ofCompare)
        action->hide();
    return ofCompare + QList<QWidget *> {m_run};
}

void ExperimentsPage::setWindowParts(const WindowParts &parts)
{
    m_run->setMenu(parts.runMenu);
}

void ExperimentsPage::resizeEvent(QResizeEvent *event)
{
    constexpr int roomForAll = 1160; // three tabs and the controls, in the longest language
    Page::resizeEvent(event);
    m_run->setTargetVisible(width() >= roomForAll);
}

void ExperimentsPage::showStack()
{
    const int table = m_model->table().rowCount() > 0 ? 1 : 0;
    m_stack->setCurrentIndex(m_tabs->currentIndex() == compareTab ? compareTab : table);
}

void ExperimentsPage::compare(const QList<ExperimentId> &ids)
{
    m_compare->setExperiments(ids);
    m_tabs->setCurrentIndex(compareTab);
}

} // namespace rondo
