// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/nodetype.h"

#include <QWidget>

class QLabel;

namespace rondo {

class ParameterField;
class Theme;

//! One parameter: its name, its field, how many experiments it makes, and what is wrong with it.
class ParameterRow : public QWidget {
    Q_OBJECT
public:
    ParameterRow(const Parameter &parameter, const QString &baseFolder, Theme &theme, QWidget *parent);

    const Parameter &parameter() const { return m_parameter; }
    void setSetting(const Setting &setting);
    ParameterField &field() const { return *m_field; }
    QString error() const; //!< empty when the text is valid

Q_SIGNALS:
    void changed(const rondo::Setting &setting); //!< valid ones only

private:
    void take(const QString &text, bool complete);
    void showFactor(const Setting &setting);
    void describe(const QString &words);

    Parameter m_parameter;
    Setting m_setting;
    QLabel *m_name;
    ParameterField *m_field;
    QLabel *m_factor;
    QLabel *m_error;
};

} // namespace rondo
