// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <QWidget>

#include <functional>

namespace rondo {

/*!
    Decides when a view reads again: when asked, but at most once every \a gapMs, never while a read is under
   way, and never while the view is hidden (it then catches up as soon as it is shown).
*/
class Refresher : public QObject {
    Q_OBJECT
public:
    //! \a read starts a read and is answered by finished(). Owned by \a view.
    Refresher(QWidget *view, std::function<void()> read, int gapMs = 100);

    void request();
    void requestNow(); //!< the same without the gap: what was read leads to the next read
    void finished(); //!< the read that was started has been applied

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void startIfDue();

    QWidget *m_view;
    std::function<void()> m_read;
    int m_gapMs;
    QTimer m_timer;
    QElapsedTimer m_sinceStart;
    bool m_wanted = false;
    bool m_underWay = false;
};

} // namespace rondo
