// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/curvecard.h"

#include "charts/metricchart.h"
#include "charts/zoomlayer.h"
#include "experiments/formats.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace rondo {

namespace {

    const QLatin1String validationPrefix("val_"), testPrefix("test_");

    //! "loss" for val_loss: what is measured, wherever it is measured.
    QString measureOf(const QString &metric)
    {
        for (const QLatin1String prefix : {validationPrefix, testPrefix}) {
            if (metric.startsWith(prefix))
                return metric.mid(prefix.size());
        }
        return metric;
    }

    Qt::PenStyle dashOf(const QString &metric, bool isAlone)
    {
        if (isAlone || metric.startsWith(validationPrefix))
            return Qt::SolidLine;
        return metric.startsWith(testPrefix) ? Qt::DotLine : Qt::DashLine;
    }

} // namespace

CurveCard::CurveCard(Theme &theme, const QStringList &metrics, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_metrics(metrics)
    , m_title(new QLabel)
    , m_axes(new QToolButton)
    , m_chart(new MetricChart(theme))
{
    m_chart->setTitle(metrics.join(QStringLiteral(", ")));
    m_chart->setFixedHeight(150);
    m_title->setTextFormat(Qt::RichText);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    m_axes->setProperty("kind", QStringLiteral("quiet"));
    m_axes->setProperty("size", QStringLiteral("small"));
    m_axes->setToolTip(tr("Range of the axes"));
    m_axes->setAccessibleName(tr("Range of the axes of %1").arg(metrics.join(QStringLiteral(", "))));
    m_axes->setObjectName(QStringLiteral("axisRange"));
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_axes);
    layout->addLayout(head);
    layout->addWidget(m_chart);
    const auto *zoom = new ZoomLayer(*m_chart, theme);
    connect(zoom, &ZoomLayer::rangeChosen, this, &CurveCard::rangeChosen);
    connect(zoom, &ZoomLayer::resetWanted, this, &CurveCard::resetWanted);
    connect(m_axes, &QToolButton::clicked, this, &CurveCard::askRange);
    connect(&theme, &Theme::changed, this, &CurveCard::applyTheme);
    applyTheme();
}

void CurveCard::applyTheme()
{
    m_axes->setIcon(m_theme.icon(QStringLiteral("sliders")));
    showCurves();
}

void CurveCard::askRange()
{
    auto *dialog = new RangeDialog(m_ranges, tr("x axis"), m_metrics.join(QStringLiteral(", ")), this);
    connect(dialog, &RangeDialog::chosen, this, [this](const AxisRanges &ranges) {
        m_ranges.yLow = ranges.yLow;
        m_ranges.yHigh = ranges.yHigh;
        m_chart->setYRange(ranges.yLow, ranges.yHigh);
        Q_EMIT rangeChosen(ranges.xLow, ranges.xHigh);
    });
    dialog->open();
}

QList<QStringList> CurveCard::groups(const QStringList &metrics)
{
    QStringList measures;
    QHash<QString, QStringList> byMeasure;
    for (const QString &metric : metrics) {
        const QString measure = measureOf(metric);
        if (!measures.contains(measure))
            measures << measure;
        byMeasure[measure] << metric;
    }
    QList<QStringList> groups;
    for (const QString &measure : std::as_const(measures))
        groups << byMeasure.value(measure);
    return groups;
}

void CurveCard::setCurves(const QHash<QString, Curve> &curves, const QMap<QString, double> &figures, bool isRunning)
{
    m_curves = curves;
    m_figures = figures;
    m_isRunning = isRunning;
    showCurves();
}

void CurveCard::setLogarithmic(bool logarithmic)
{
    m_chart->setLogarithmic(logarithmic);
}

void CurveCard::setRange(double low, double high)
{
    m_ranges.xLow = low;
    m_ranges.xHigh = high;
    m_chart->setXRange(low, high);
}

void CurveCard::showCurves()
{
    const QColor color = m_theme.series(0);
    QColor faint = color;
    faint.setAlphaF(0.3F);
    QList<ChartSeries> lines;
    QStringList titles;
    const bool isAlone = m_metrics.size() == 1;
    for (const QString &metric : std::as_const(m_metrics)) {
        const Curve curve = m_curves.value(metric);
        const bool isSmoothed = !curve.average.isEmpty();
        lines << ChartSeries {isSmoothed ? tr("%1, measured").arg(metric) : metric, curve.points, isSmoothed ? faint : color,
                              dashOf(metric, isAlone), isSmoothed ? 1.0 : 1.5, false, m_isRunning && !isSmoothed};
        if (isSmoothed)
            lines << ChartSeries {tr("%1, smoothed").arg(metric), curve.average, color, dashOf(metric, isAlone), 1.7, false,
                                  m_isRunning};
        titles << QStringLiteral("%1 <b>%2</b>").arg(metric.toHtmlEscaped(), metricText(metric, m_figures.value(metric, nan)));
    }
    m_title->setFont(m_theme.font(FontRole::Caption));
    m_title->setText(titles.join(QStringLiteral(" &nbsp; ")));
    m_chart->setSeries(lines);
}

} // namespace rondo
