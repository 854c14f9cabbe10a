// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QPlainTextEdit>
#include <QTimer>

namespace rondo {

//! Notes that are edited where they stand. What was typed is handed over when typing rests, when the keyboard
//! leaves, and before other notes are shown; a text from outside never replaces one that is being typed.
class NotesField : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit NotesField(const Theme &theme, QWidget *parent = nullptr);

    //! Shows the notes of \a owner, whatever that names.
    void setNotes(const QString &owner, const QString &notes);
    void handOver(); //!< now, if there is something to hand over

Q_SIGNALS:
    void edited(const QString &owner, const QString &notes);

protected:
    void focusOutEvent(QFocusEvent *event) override;

private:
    QString m_owner;
    QString m_kept; //!< as the store has them, or will
    QTimer m_rest;
};

} // namespace rondo
