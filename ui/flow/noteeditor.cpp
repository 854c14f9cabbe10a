// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/noteeditor.h"

#include <QKeyEvent>

namespace rondo {

NoteEditor::NoteEditor(const QString &text, const QRect &place, QWidget *parent)
    : QPlainTextEdit(text, parent)
{
    setObjectName(QStringLiteral("noteField"));
    setAccessibleName(tr("Text of the note"));
    setPlaceholderText(tr("**bold**, *italic*, [link](https://example.org)"));
    setTabChangesFocus(true);
    QRect room = place;
    room.setSize(room.size().expandedTo({200, 96}));
    // All of the field stays on the canvas.
    if (parent) {
        room.moveRight(std::min(room.right(), parent->width() - 4));
        room.moveBottom(std::min(room.bottom(), parent->height() - 4));
        room.moveTopLeft({std::max(room.left(), 4), std::max(room.top(), 4)});
    }
    setGeometry(room);
    selectAll();
}

void NoteEditor::end(bool accept)
{
    if (m_ended)
        return;
    m_ended = true;
    if (accept)
        Q_EMIT accepted(toPlainText().trimmed());
    hide();
    deleteLater();
}

bool NoteEditor::event(QEvent *event)
{
    // While a note is written, Ctrl+Enter ends it and does not run the flow.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter || key->key() == Qt::Key_Escape) {
            event->accept();
            return true;
        }
    }
    return QPlainTextEdit::event(event);
}

void NoteEditor::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        end(false);
    else if (enter && event->modifiers().testFlag(Qt::ControlModifier))
        end(true);
    else
        QPlainTextEdit::keyPressEvent(event);
}

void NoteEditor::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        end(true);
}

} // namespace rondo
