// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notesfield.h"

namespace rondo {
namespace {
    constexpr int restMs = 800;
    constexpr int linesShown = 3;
} // namespace

NotesField::NotesField(const Theme &theme, QWidget *parent)
    : QPlainTextEdit(parent)
{
    setFont(theme.font(FontRole::Dense));
    setTabChangesFocus(true);
    setPlaceholderText(tr("What is worth knowing about this version"));
    setAccessibleName(tr("Notes"));
    setFixedHeight(fontMetrics().lineSpacing() * linesShown + 16);
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, &NotesField::handOver);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (toPlainText() != m_kept)
            m_rest.start();
    });
}

void NotesField::setNotes(const QString &owner, const QString &notes)
{
    if (owner == m_owner) {
        const bool isTyping = toPlainText() != m_kept || hasFocus();
        if (isTyping || notes == m_kept)
            return;
    } else {
        handOver();
    }
    m_owner = owner;
    m_kept = notes;
    setPlainText(notes);
    m_rest.stop();
}

void NotesField::handOver()
{
    m_rest.stop();
    if (m_owner.isEmpty() || toPlainText() == m_kept)
        return;
    m_kept = toPlainText();
    Q_EMIT edited(m_owner, m_kept);
}

void NotesField::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    handOver();
}

} // namespace rondo
