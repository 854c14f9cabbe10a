// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/refresher.h"

#include <QEvent>

namespace rondo {
Refresher::Refresher(QWidget *view, std::function<void()> read, int gapMs)
    : QObject(view)
    , m_view(view)
    , m_read(std::move(read))
    , m_gapMs(gapMs)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Refresher::startIfDue);
    view->installEventFilter(this);
}

void Refresher::request()
{
    m_wanted = true;
    startIfDue();
}

void Refresher::requestNow()
{
    m_sinceStart.invalidate();
    m_timer.stop();
    request();
}

void Refresher::finished()
{
    m_underWay = false;
    startIfDue();
}

bool Refresher::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::Show)
        m_timer.start(0); // after the show, when isVisible() holds
    return QObject::eventFilter(watched, event);
}

void Refresher::startIfDue()
{
    if (!m_wanted || m_underWay || !m_view->isVisible() || m_timer.isActive())
        return;
    if (m_sinceStart.isValid() && m_sinceStart.elapsed() < m_gapMs) {
        m_timer.start(m_gapMs - int(m_sinceStart.elapsed()));
        return;
    }
    m_wanted = false;
    m_underWay = true;
    m_sinceStart.start();
    m_read();
}

} // namespace rondo
