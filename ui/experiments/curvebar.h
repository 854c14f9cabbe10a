// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/curves.h"
#include "theme/theme.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QToolButton;

namespace rondo {

class SmoothingField;

//! How curves are looked at: x axis, logarithmic y axis, smoothing, and a way back from a zoomed range.
class CurveBar : public QWidget {
    Q_OBJECT
public:
    explicit CurveBar(Theme &theme, QWidget *parent = nullptr);

    const CurveOptions &options() const { return m_options; }
    bool isLogarithmic() const;
    void setRange(double low, double high); //!< NaN: all

Q_SIGNALS:
    void optionsChanged(); //!< other curves are wanted
    void logarithmicChanged(); //!< the same ones on another axis

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    CurveOptions m_options;
    QBoxLayout *m_layout;
    QComboBox *m_axis;
    QToolButton *m_logarithmic;
    SmoothingField *m_smoothing;
    QToolButton *m_all;
};

} // namespace rondo
