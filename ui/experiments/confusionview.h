// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/confusion.h"
#include "charts/paintedchart.h"
#include "theme/theme.h"

namespace rondo {

//! The confusion matrix: accent diagonal, amber errors, and beside it what is most often mixed up.
class ConfusionView : public PaintedChart {
    Q_OBJECT
public:
    explicit ConfusionView(Theme &theme, QWidget *parent = nullptr);

    void setConfusion(const Confusion &confusion);

    QSize sizeHint() const override;

protected:
    QList<ChartSeries> tableSeries() const override;
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override; //!< tool tips of cells

private:
    QRectF matrixRect() const;
    QRectF cellRect(int actual, int predicted) const;
    void paintMatrix(QPainter &painter) const;
    void paintList(QPainter &painter) const;
    QString cellText(int actual, int predicted) const;

    Theme &m_theme;
    Confusion m_confusion;
};

} // namespace rondo
