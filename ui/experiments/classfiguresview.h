// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/paintedchart.h"
#include "experiments/confusion.h"
#include "theme/theme.h"

namespace rondo {

//! Precision, recall and F1 of each class, the worst first. Of many classes the worst are painted; the table has all.
class ClassFiguresView : public PaintedChart {
    Q_OBJECT
public:
    explicit ClassFiguresView(Theme &theme, QWidget *parent = nullptr);

    void setConfusion(const Confusion &confusion);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    TableText tableText() const override;

private:
    Theme &m_theme;
    Confusion m_confusion;
    QList<Confusion::ClassFigures> m_figures;
};

} // namespace rondo
