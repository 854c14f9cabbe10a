// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/nodetype.h"

#include <QWidget>

namespace rondo {

class Theme;

//! The input of one parameter, whatever its kind; speaks the text a person would type.
class ParameterField : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual void setSetting(const Setting &setting) = 0;
    virtual void setInvalid(bool) { }

Q_SIGNALS:
    void edited(const QString &text); //!< while typing
    void committed(const QString &text); //!< complete
};

//! Chips, a combo box, a switch, a file field or a line, as \a parameter asks for. \a baseFolder: where
//! relative paths start.
ParameterField *makeParameterField(const Parameter &parameter, const QString &baseFolder, Theme &theme,
                                   QWidget *parent);

} // namespace rondo
