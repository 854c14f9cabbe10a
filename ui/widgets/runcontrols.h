// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QAction;
class QMenu;
class QPushButton;

namespace rondo {

class MenuButton;
class Theme;

/*!
    Compute target, Stop and "Run · 18 experiments", for the right side of a toolbar. Says what the person wants; its owner does it.
*/
class RunControls : public QWidget {
    Q_OBJECT
public:
    explicit RunControls(const Theme &theme, QWidget *parent = nullptr);

    //! How many experiments Run makes. A non-empty \a reason disables Run and is its tool tip.
    void setCount(qint64 count, const QString &reason = {});
    //! Stop works only while running; Run waits until the run is over.
    void setRunning(bool running);
    //! What this computer offers, for example "H200 · 141 GB" or "2 cores".
    void setComputer(const QString &detail);

    //! The commands behind Run and Stop, whose keys the tool tips name.
    void setActions(QAction *run, QAction *stop);
    //! Where there is little room the target is left out.
    void setTargetVisible(bool visible);
    //! For the arrow at Run; null removes it. Not owned.
    void setMenu(QMenu *menu);

Q_SIGNALS:
    void runRequested();
    void stopRequested();

private:
    void refresh();

    const Theme &m_theme;
    MenuButton *m_target;
    QPushButton *m_stop;
    QPushButton *m_run;
    QPushButton *m_more;
    qint64 m_count = 0;
    QString m_reason;
    bool m_running = false;
    QPointer<QAction> m_runAction, m_stopAction;
};

} // namespace rondo
