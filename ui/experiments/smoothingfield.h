// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/smoothing.h"
#include "theme/theme.h"

#include <QWidget>

class QLabel;
class QSlider;
class QToolButton;

namespace rondo {

//! Chooses a CurveSmoothing: its title opens the kinds, a slider gives the weight.
class SmoothingField : public QWidget {
    Q_OBJECT
public:
    SmoothingField(Theme &theme, const QString &title, QWidget *parent = nullptr);

    CurveSmoothing value() const { return m_value; }
    void setValue(const CurveSmoothing &value); //!< says nothing
    QSlider &slider() { return *m_weight; }

Q_SIGNALS:
    void changed(); //!< by the person

private:
    void fillKinds();
    void show();
    void applyTheme();

    Theme &m_theme;
    QString m_title;
    CurveSmoothing m_value;
    QToolButton *m_kind;
    QSlider *m_weight;
    QLabel *m_figure;
};

} // namespace rondo
