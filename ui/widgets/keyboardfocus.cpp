// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/keyboardfocus.h"

#include <QCoreApplication>
#include <QFocusEvent>
#include <QFocusFrame>
#include <QPointer>
#include <QPushButton>
#include <QToolButton>

namespace rondo {

KeyboardFocus::KeyboardFocus(QObject *parent)
    : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

void KeyboardFocus::hide()
{
    if (m_frame)
        m_frame->setWidget(nullptr);
}

bool KeyboardFocus::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::FocusIn: {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        const bool byKey = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason
            || reason == Qt::ShortcutFocusReason;
        QWidget *button = qobject_cast<QPushButton *>(watched);
        if (!button)
            button = qobject_cast<QToolButton *>(watched);
        if (!byKey || !button)
            break;
        if (!m_frame) {
            // It goes with the window that it is shown in.
            m_frame = new QFocusFrame(button->parentWidget());
            connect(m_frame, &QObject::destroyed, this, [this] { m_frame = nullptr; });
        }
        m_frame->setWidget(button);
        break;
    }
    case QEvent::FocusOut:
        if (m_frame && m_frame->widget() == watched)
            hide();
        break;
    case QEvent::MouseButtonPress:
        hide();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace rondo
