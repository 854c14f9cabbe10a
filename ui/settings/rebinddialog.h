// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shortcuts.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace rondo {

class KeyField;
class Theme;

//! Other keys for one command: pressed, not typed; says what they run now before it takes them away there.
class RebindDialog : public QDialog {
    Q_OBJECT
public:
    //! Both must outlive the dialog.
    RebindDialog(Shortcuts &shortcuts, const KeyCommand &command, const Theme &theme, QWidget *parent);

private:
    void check();
    void take(const QList<QKeySequence> &keys);

    Shortcuts &m_shortcuts;
    KeyCommand m_command;
    KeyField *m_field;
    QLabel *m_words;
    QPushButton *m_use;
};

} // namespace rondo
