// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace rondo {

//! The command that makes an experiment again, with a button that copies it.
class CodeView : public QWidget {
    Q_OBJECT
public:
    explicit CodeView(Theme &theme, QWidget *parent = nullptr);

    void setCommand(const QString &command);

private:
    Theme &m_theme;
    QLabel *m_note;
    QPlainTextEdit *m_text;
    QPushButton *m_copy;
};

} // namespace rondo
