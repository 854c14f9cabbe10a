// SPDX-License-Identifier: GPL-3.0-or-later
// The dialog of experiments before a run: what the store says of them, and what the foot makes of it.
#include "accessibility/announce.h"
#include "experiments/storethread.h"
#include "flow/experimentlist.h"
#include "flow/experimentlistdialog.h"
#include "flow/experimentlistview.h"
#include "flow/nodepicture.h"
#include "runsettings.h"

#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QThread>

#include <algorithm>
#include <cmath>
#include <utility>

namespace rondo {

namespace {

    enum Page { Loading, Table, Failure };

} // namespace

//! One question at a time; what changed meanwhile is asked when the answer is there.
void ExperimentListDialog::ask()
{
    if (m_asking) {
        m_again = true;
        return;
    }
    m_asking = true;
    Question question {.isFirst = !m_planned, .possible = m_scope, .run = scopeNow()};
    question.possible.listed = m_list->possible();
    question.isEmpty = m_list->isChanged() && question.run.listed.isEmpty();
    m_store->run<Answer>(
        this,
        [question, flow = m_flow, folder = m_folder](StoreAccess &store) -> Result<Answer> {
            const ForecastSource source {store.database, store.objects, store.datasets, folder};
            Answer answer;
            if (!question.isFirst && !question.possible.listed.isEmpty()) {
                const auto rows = dryRun(source, flow, question.possible);
                if (!rows)
                    return rows.error();
                answer.rows = rows->experiments;
            }
            if (question.isEmpty)
                return answer;
            const auto run = dryRun(source, flow, question.run);
            if (!run)
                return run.error();
            answer.run = *run;
            return answer;
        },
        [this, isFirst = question.isFirst](const Result<Answer> &answer) { take(answer, isFirst); });
}

void ExperimentListDialog::take(const Result<Answer> &answer, bool isFirst)
{
    m_asking = false;
    if (!answer && isFirst) {
        m_failure->setText(answer.errorText());
        m_stack->setCurrentIndex(Failure);
        return;
    }
    if (answer)
        m_planned = answer->run;
    else
        m_fileProblem = answer.errorText();
    if (isFirst) {
        const auto part = partOf(m_flow, NodeTypes::builtIn(), m_scope);
        m_list->setPlanned(ExperimentSettings(part ? *part : m_flow), answer->run.experiments);
        m_stack->setCurrentIndex(Table);
        m_view->setCurrentCell(0, ExperimentList::Name);
        m_view->setFocus();
    } else if (answer) {
        m_list->addOutlook(answer->rows);
    }
    if (std::exchange(m_again, false))
        ask();
    lookAgain();
}

void ExperimentListDialog::lookAgain()
{
    const bool isThere = m_planned.has_value();
    m_open->setEnabled(isThere);
    m_save->setEnabled(isThere);
    const QString reason = blocked();
    m_run->setEnabled(reason.isEmpty());
    m_run->setToolTip(reason);
    const QString lost = m_list->losesTrials()
        ? tr("The list was changed, so the trials that a search chooses while it runs are left out. Set it back "
             "to have them again.")
        : QString();
    // What is wrong with a row is said by the words above.
    const bool saysReason = isThere && m_list->firstProblem() < 0 && !reason.isEmpty();
    const QString note = saysReason ? reason : lost;
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    showSum();
    showWords();
}

void ExperimentListDialog::showSum()
{
    if (!m_planned) {
        m_sum->clear();
        return;
    }
    const int cached = m_list->cachedCount();
    const int toTrain = m_list->runCount() - cached;
    const RunSettings settings = runSettings();
    const RunCost cost = runCost(m_planned->seconds, toTrain, settings.workers, QThread::idealThreadCount(),
                                 settings.gpus ? int(settings.gpus->size()) : m_gpus);
    QString words = tr("%n experiment(s)", nullptr, m_list->runCount());
    if (cached > 0)
        words = tr("%1, %2 trained before").arg(words).arg(cached);
    QStringList parts {words};
    if (toTrain == 0)
        parts << tr("nothing to train");
    else if (std::isnan(cost.seconds))
        parts << tr("how long is not known before something of the kind was trained here");
    else
        parts << tr("about %1 with %2 at a time").arg(duration(std::max(1.0, cost.seconds))).arg(cost.workers);
    if (const QString price = costText(cost, hourPrice()); toTrain > 0 && !price.isEmpty())
        parts << price;
    m_sum->setText(parts.join(QStringLiteral(" \u00b7 ")));
    m_run->setText(toTrain > 0 ? tr("Run %n experiment(s)", nullptr, toTrain) : tr("Start the run"));
}

//! What is wrong with the cell that has the keyboard, else with the first row that has something.
void ExperimentListDialog::showWords()
{
    QString words = m_fileProblem;
    bool isElsewhere = false;
    if (const int first = m_list->firstProblem(); words.isEmpty() && first >= 0) {
        const QModelIndex cell = m_view->currentCell();
        const int row = m_list->problem(cell.row()).isEmpty() ? first : cell.row();
        const auto tone = ExperimentList::Tone(cell.data(ExperimentList::ToneRole).toInt());
        const bool isRefused = tone == ExperimentList::Tone::Refused;
        const QString reason = isRefused ? cell.data(ExperimentList::ReasonRole).toString() : m_list->problem(row);
        words = tr("%1: %2").arg(m_list->index(row, ExperimentList::Name).data().toString(), reason);
        isElsewhere = row != cell.row();
    }
    if (!words.isEmpty() && words != m_said)
        announce(*m_view, words, Urgency::AtOnce);
    m_said = words;
    const QString link = QStringLiteral(" <a href=\"#\">%1</a>").arg(tr("Go to it").toHtmlEscaped());
    m_words->setText(words.toHtmlEscaped() + (isElsewhere ? link : QString()));
    m_words->setVisible(!words.isEmpty());
}

} // namespace rondo
