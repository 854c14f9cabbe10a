// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStatusBar>

class QProgressBar;
class QToolButton;

namespace rondo {

class Computer;
class Session;
class Theme;

//! The status bar, 24 high: the run left; computer and environment right.
class RunStatus : public QStatusBar {
    Q_OBJECT
public:
    RunStatus(const Theme &theme, const Computer &computer, QWidget *parent);

    void setSession(Session *session); //!< null: no project
    void setSaveState(const QString &text, bool isError); //!< empty: nothing is open
    void refresh();

Q_SIGNALS:
    void runClicked();
    void computerClicked();

private:
    void refreshRun();
    void refreshComputer();
    QToolButton *makePart(const QString &name);

    const Theme &m_theme;
    const Computer &m_computer;
    Session *m_session = nullptr;
    QToolButton *m_run;
    QProgressBar *m_progress;
    QToolButton *m_left;
    QToolButton *m_machine;
    QToolButton *m_environment;
    QToolButton *m_saved;
};

//! "about 6 min left" after \a elapsed seconds of which \a fraction of the work is done; empty while it is too early to tell.
QString timeLeft(double elapsed, double fraction);

} // namespace rondo
