// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "execution/dryrun.h"
#include "execution/runcost.h"

#include <QDialog>

#include <functional>
#include <memory>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace rondo {

class ExperimentList;
class ExperimentListBar;
class ExperimentListView;
class Project;
class StoreThread;
class Theme;

/*!
    The experiments that a run would make, before it begins: what each is set to, which were trained before, how long
    they take and what they cost. They can be edited; the run is then of exactly this list.
*/
class ExperimentListDialog : public QDialog {
    Q_OBJECT
public:
    //! Of what \a scope runs of \a flow; \a gpus: of this computer. The dialog deletes itself when it is closed.
    ExperimentListDialog(const Project &project, const Flow &flow, const RunScope &scope, int gpus, const Theme &theme,
                         QWidget *parent);
    ~ExperimentListDialog() override;

    ExperimentList &list() const { return *m_list; }
    //! \a refusal says why a run cannot start now, or nothing; it is asked after each change, and by lookAgain().
    void setRefusal(const std::function<QString(const RunScope &)> &refusal);
    void lookAgain(); //!< whether a run can start may have changed

    Result<void> saveList(const QString &path) const;
    Result<void> openList(const QString &path);

    void reject() override; //!< asks first where the list was changed

Q_SIGNALS:
    //! The person wants the run; with the list as it is if that is not the flow's.
    void runRequested(const rondo::RunScope &scope);

private:
    //! What is asked of the store, and what it says.
    struct Question {
        bool isFirst = false;
        RunScope possible; //!< for what is known of each row
        RunScope run; //!< for the whole
        bool isEmpty = false; //!< nothing runs
    };
    struct Answer {
        QList<PlannedExperiment> rows;
        DryRun run;
    };

    void makeLayout();
    void follow();
    void ask();
    void take(const Result<Answer> &answer, bool isFirst);
    RunScope scopeNow() const;
    QString blocked() const;
    void showSum();
    void showWords();
    void goToProblem();
    void saveAs();
    void openFrom();
    void run();

    const Theme &m_theme;
    Flow m_flow;
    RunScope m_scope;
    QString m_folder;
    int m_gpus;
    ExperimentList *m_list;
    ExperimentListView *m_view;
    ExperimentListBar *m_bar;
    QStackedWidget *m_stack;
    QLabel *m_failure, *m_note, *m_words, *m_sum;
    QPushButton *m_go, *m_open, *m_save, *m_run;
    std::function<QString(const RunScope &)> m_refusal;
    QString m_fileProblem, m_said;
    std::optional<DryRun> m_planned; //!< of the list as it was when it was last asked for
    bool m_asking = false, m_again = false;
    std::unique_ptr<StoreThread> m_store; //!< last: what it still does must not meet a half-gone dialog
};

} // namespace rondo
