// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace rondo {

//! The field over a note that is being written: several lines; Escape gives up, leaving it or Ctrl+Enter
//! accepts.
class NoteEditor : public QPlainTextEdit {
    Q_OBJECT
public:
    NoteEditor(const QString &text, const QRect &place, QWidget *parent);

Q_SIGNALS:
    void accepted(const QString &text);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void end(bool accept);
    bool m_ended = false;
};

} // namespace rondo
