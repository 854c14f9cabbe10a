// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/seriesstyle.h"
#include "compare/comparecard.h"
#include "compare/comparison.h"

#include <QHash>
#include <QJsonObject>

class QToolButton;

namespace rondo {

class CurveChart;
class LineKey;
class SegmentedControl;

//! Learning curves over one another, of a metric that the person chooses.
class CurvesCard : public CompareCard {
    Q_OBJECT
public:
    explicit CurvesCard(Theme &theme, QWidget *parent = nullptr);

    void setComparison(const Comparison &comparison, const QList<SeriesStyle> &styles);
    //! Of the experiments of the comparison; others are left out.
    void setCurves(const QList<ComparedCurve> &curves, const CurveWish &wish);
    void setMarked(ExperimentId id);

    QString metric() const { return m_metric; } //!< as in CurveWish
    void setMetric(const QString &metric);
    CurveChart &chart() { return *m_chart; }

    QJsonObject state() const; //!< scales and ranges that the person chose for metrics
    void restore(const QJsonObject &state);

Q_SIGNALS:
    void pointedAt(ExperimentId id); //!< invalid: at none
    void metricChanged();            //!< by the person: other curves are wanted
    void changed();                  //!< what is shown, by the person

private:
    bool isLogarithmic() const;
    void fillAxes();
    void askRange();
    void chooseMetric(const QString &metric);
    void fillMetrics();
    void showMetric();
    void applyTheme();

    CurveChart *m_chart;
    LineKey *m_key;
    SegmentedControl *m_usual;
    QToolButton *m_more;
    QToolButton *m_axes;
    QString m_xName;
    QHash<QString, bool> m_logarithmic; //!< by metric
    QHash<QString, std::pair<double, double>> m_ranges; //!< of y, by metric; NaN: fitted
    QString m_metric = QStringLiteral("loss");
    QStringList m_metrics;
    Comparison m_comparison;
    QList<SeriesStyle> m_styles;
};

} // namespace rondo
