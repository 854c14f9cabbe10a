// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/additiondialog.h"
#include "experiments/experimentspage.h"
#include "experiments/runningagain.h"
#include "session.h"

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

} // namespace rondo
