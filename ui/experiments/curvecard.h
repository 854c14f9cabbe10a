// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/curves.h"
#include "experiments/rangedialog.h"
#include "theme/theme.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace rondo {

class MetricChart;

//! One chart of the Metrics tab: a metric with its figure; "loss", "val_loss" and "test_loss" share one.
class CurveCard : public QWidget {
    Q_OBJECT
public:
    CurveCard(Theme &theme, const QStringList &metrics, QWidget *parent = nullptr);

    const QStringList &metrics() const { return m_metrics; }
    void setCurves(const QHash<QString, Curve> &curves, const QMap<QString, double> &figures, bool isRunning);
    void setLogarithmic(bool logarithmic);
    void setRange(double low, double high); //!< NaN: fits

    //! The chosen metrics in groups that share a chart, in the order of choosing.
    static QList<QStringList> groups(const QStringList &metrics);

Q_SIGNALS:
    void rangeChosen(double low, double high);
    void resetWanted();

private:
    void showCurves();
    void askRange();
    void applyTheme();

    Theme &m_theme;
    QStringList m_metrics;
    QHash<QString, Curve> m_curves;
    QMap<QString, double> m_figures;
    bool m_isRunning = false;
    AxisRanges m_ranges; //!< of y its own, of x what setRange() said
    QLabel *m_title;
    QToolButton *m_axes;
    MetricChart *m_chart;
};

} // namespace rondo
