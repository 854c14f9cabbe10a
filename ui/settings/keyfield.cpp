// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/keyfield.h"

#include "widgets/labels.h"

#include <QKeyEvent>

namespace rondo {

namespace {

    bool isModifier(int key)
    {
        return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt || key == Qt::Key_Meta
            || key == Qt::Key_AltGr || key == Qt::Key_unknown || key == 0;
    }

    bool leaves(const QKeyEvent &event)
    {
        const bool plain = !event.modifiers().testFlag(Qt::ControlModifier)
            && !event.modifiers().testFlag(Qt::AltModifier);
        return plain
            && (event.key() == Qt::Key_Escape || event.key() == Qt::Key_Tab || event.key() == Qt::Key_Backtab);
    }

} // namespace

KeyField::KeyField(QWidget *parent)
    : QLineEdit(parent)
{
    setReadOnly(true);
    setPlaceholderText(tr("Press the new keys"));
    setAccessibleName(tr("Press the new keys"));
    setContextMenuPolicy(Qt::NoContextMenu);
}

void KeyField::setKeys(const QKeySequence &keys)
{
    m_keys = keys;
    setText(keyText(keys));
    Q_EMIT keysChanged(keys);
}

bool KeyField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && !leaves(*static_cast<QKeyEvent *>(event))) {
        event->accept(); // no command runs while its keys are chosen
        return true;
    }
    return QLineEdit::event(event);
}

void KeyField::keyPressEvent(QKeyEvent *event)
{
    if (leaves(*event)) {
        event->ignore();
        return;
    }
    event->accept();
    if (isModifier(event->key()))
        return;
    // The keypad's Enter and digits are the same keys to a person.
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    setKeys(QKeySequence(QKeyCombination(modifiers, Qt::Key(event->key()))));
}

} // namespace rondo
