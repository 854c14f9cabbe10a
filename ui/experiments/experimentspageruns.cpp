// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/additiondialog.h"
#include "experiments/experimentspage.h"
#include "experiments/runningagain.h"
#include "flow/flowfile.h"
#include "flow/nodetype.h"
#include "session.h"
#include "widgets/runcontrols.h"

// The part of ExperimentsPage that starts runs and goes on with them.

namespace rondo {

void ExperimentsPage::runAgain(const QList<ExperimentId> &ids)
{
    const QString obstacle = obstacleToRunAgain(m_model->table(), ids);
    const ExperimentRow *first = ids.isEmpty() ? nullptr : m_model->experiment(ids.first());
    if (!m_store || !first || !obstacle.isEmpty()) {
        Q_EMIT toastRequested(tr("Nothing was started."), obstacle, true, nullptr);
        return;
    }
    const QString flow = m_model->table().runs().value(first->run).flow;
    m_store->run<QList<Experiment>>(
        this,
        [ids](StoreAccess &store) -> Result<QList<Experiment>> {
            QList<Experiment> experiments;
            for (const ExperimentId id : ids) {
                auto experiment = store.experiments.experiment(id);
                if (!experiment)
                    return experiment.error();
                experiments << *std::move(experiment);
            }
            return experiments;
        },
        [this, flow](const Result<QList<Experiment>> &experiments) {
            if (!experiments)
                Q_EMIT toastRequested(tr("Nothing was started."), experiments.errorText(), true, nullptr);
            else if (m_session)
                m_session->startRun(flow, scopeToRunAgain(*experiments));
        });
}

void ExperimentsPage::continueToEnd(const QList<ExperimentId> &ids)
{
    const QString obstacle = obstacleToContinue(m_model->table(), ids);
    const ExperimentRow *first = ids.isEmpty() ? nullptr : m_model->experiment(ids.first());
    if (!m_session || !first || !obstacle.isEmpty()) {
        Q_EMIT toastRequested(tr("Nothing was started."), obstacle, true, nullptr);
        return;
    }
    QStringList more;
    for (const ExperimentId id : ids)
        more << QStringLiteral("--continue") << QString::number(id.value);
    m_session->extendRun(first->run, more);
}

void ExperimentsPage::askForMore(ExperimentId id)
{
    const ExperimentRow *experiment = m_model->experiment(id);
    if (!m_store || !experiment)
        return;
    m_store->run<Plan>(
        this, [run = experiment->run](StoreAccess &store) { return store.experiments.plan(run); },
        [this, run = experiment->run, node = experiment->node](const Result<Plan> &plan) {
            if (!plan) {
                Q_EMIT toastRequested(tr("Nothing can be added to the run."), plan.errorText(), true, nullptr);
                return;
            }
            auto *dialog = new AdditionDialog(m_theme, run, *plan, node, this);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            connect(dialog, &QDialog::accepted, this, [this, dialog, run] {
                if (m_session)
                    m_session->extendRun(run, dialog->arguments());
            });
            dialog->open();
        });
}

//! The one on the Flow page, so that Run and the menu beside it mean the same.
QString ExperimentsPage::flowToRun() const
{
    if (!m_session || !m_session->openFlow().isEmpty())
        return m_session ? m_session->openFlow() : QString();
    const TableRun *newest = m_model->table().newestRun();
    return newest ? newest->flow : m_session->project().flowNames().value(0);
}

void ExperimentsPage::readFlowCount()
{
    const QString flow = flowToRun();
    if (!m_store || flow.isEmpty())
        return;
    m_store->run<qint64>(
        this,
        [path = m_session->project().flowPath(flow)](StoreAccess &) -> Result<qint64> {
            const auto drawn = loadFlow(path);
            return drawn ? Result<qint64>(experimentCount(*drawn, NodeTypes::builtIn())) : Result<qint64>(drawn.error());
        },
        [this](const Result<qint64> &count) { m_run->setCount(count ? *count : 0, count.errorText()); });
}

void ExperimentsPage::showRunControls()
{
    m_run->setRunning(m_session && m_session->isRunning());
    if (!m_session)
        m_run->setCount(0, tr("Open a project first."));
}

} // namespace rondo
