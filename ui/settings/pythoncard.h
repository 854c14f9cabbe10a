// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/pythoncheck.h"
#include "widgets/labels.h"

class QLineEdit;

namespace rondo {

//! The interpreter for scripts whose node names none, and what it has.
class PythonCard : public Card {
    Q_OBJECT
public:
    PythonCard(const Theme &theme, QWidget *parent);

    QLineEdit &field() const { return *m_field; }
    const PythonCheck &check() const { return *m_check; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void choose();
    void take();
    void refresh();

    const Theme &m_theme;
    QLineEdit *m_field;
    QLabel *m_icon;
    QLabel *m_words;
    PythonCheck *m_check;
    bool m_checked = false;
};

} // namespace rondo
