// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/paintedchart.h"
#include "theme/theme.h"

namespace rondo {

//! A small area chart with its name and present figure above it, and a note below. Values: NaN is a gap.
class SparkArea : public PaintedChart {
    Q_OBJECT
public:
    enum class Layout { Above, Beside }; //!< the figure below the name, or right of it

    SparkArea(Theme &theme, const QString &title, Layout layout, QWidget *parent = nullptr);

    void setColor(const QColor &color); //!< none: the secondary text colour
    //! \a high: what the full height stands for; NaN = a little above the largest value.
    void setValues(const QList<double> &values, double high, const QString &figure, const QString &note);
    QString figure() const { return m_figure; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    QList<ChartSeries> tableSeries() const override;
    void paintEvent(QPaintEvent *event) override;

private:
    QRectF chartRect() const;
    void paintArea(QPainter &painter, const QRectF &rect) const;

    Theme &m_theme;
    QString m_title, m_figure, m_note;
    Layout m_layout;
    QColor m_color;
    QList<double> m_values;
    double m_high = 1;
};

} // namespace rondo
