// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/project.h"
#include "flow/templates.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace rondo {

class Theme;

//! Asks for a new flow's name and for the drawing it begins with; makes its file.
class NewFlowDialog : public QDialog {
    Q_OBJECT
public:
    //! The dialog deletes itself when it is closed.
    NewFlowDialog(const Project &project, Theme &theme, QWidget *parent);

Q_SIGNALS:
    void made(const QString &name);

private:
    void choose(int row);
    void check();
    void make();

    Project m_project;
    QList<FlowTemplate> m_templates;
    QListWidget *m_list;
    QLabel *m_about;
    QLineEdit *m_name;
    QLabel *m_problem;
    QPushButton *m_make = nullptr;
    bool m_named = false; //!< by the person: another template leaves the name alone
};

} // namespace rondo
