// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/metricchart.h"

#include "charts/chartscene.h"
#include "charts/ticks.h"
#include "theme/theme.h"

#include <QAreaSeries>
#include <QChart>
#include <QChartView>
#include <QGraphicsLayout>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLineSeries>
#include <QToolTip>
#include <QValueAxis>

#include <cmath>

namespace rondo {

namespace {

    QPen penOf(const ChartSeries &line)
    {
        QPen pen(line.color, line.width, line.dash, Qt::RoundCap, Qt::RoundJoin);
        return pen;
    }

    //! One line on the chart, with its area when it has one.
    struct Drawn {
        QLineSeries *line = nullptr;
        QAreaSeries *area = nullptr;
        QLineSeries *floor = nullptr;
    };

} // namespace

struct MetricChart::State {
    explicit State(Theme &usedTheme)
        : theme(usedTheme)
    {
    }

    Theme &theme;
    QString title;
    QList<ChartSeries> series;
    bool logarithmic = false;
    bool axesVisible = true;
    double xLow = nan, xHigh = nan, yLow = nan, yHigh = nan;

    // None before the chart is shown for the first time: a page with charts must not slow the start.
    QChartView *view = nullptr;
    QChart *chart = nullptr;
    QValueAxis *xAxis = nullptr;
    QValueAxis *yAxis = nullptr; //!< 0 to 1: its logarithmic sister chokes on gaps, so that scaling is ours
    ChartLayer *grid = nullptr;
    ChartLayer *dots = nullptr;
    QList<Drawn> drawn;
    ChartContent shown;

    void build(QWidget *parent);
    void setAxes(const ChartContent &content);
    void setLines(const ChartContent &content);
    void update(const QSize &size);
};

void MetricChart::State::build(QWidget *parent)
{
    chart = new QChart;
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->legend()->hide();
    chart->setBackgroundVisible(false);
    chart->setMargins({});
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    view = new QChartView(chart, parent);
    view->setRenderHint(QPainter::Antialiasing);
    view->setFrameShape(QFrame::NoFrame);
    view->setBackgroundBrush(Qt::NoBrush);
    view->viewport()->setAutoFillBackground(false);
    view->setFocusPolicy(Qt::NoFocus);
    view->setAttribute(Qt::WA_TransparentForMouseEvents);
    grid = new ChartLayer(ChartLayer::Kind::Grid, theme, chart);
    grid->setZValue(-1);
    dots = new ChartLayer(ChartLayer::Kind::Dots, theme, chart);
    dots->setZValue(1000);
    view->show();
}

void MetricChart::State::setAxes(const ChartContent &content)
{
    if (!xAxis) {
        xAxis = new QValueAxis(chart);
        yAxis = new QValueAxis(chart);
        chart->addAxis(xAxis, Qt::AlignBottom);
        chart->addAxis(yAxis, Qt::AlignLeft);
        xAxis->setVisible(false);
        yAxis->setVisible(false);
        yAxis->setRange(0, 1);
    }
    xAxis->setRange(content.xLow, content.xHigh);
}

void MetricChart::State::setLines(const ChartContent &content)
{
    const bool sameShape = drawn.size() == content.series.size()
        && std::equal(drawn.cbegin(), drawn.cend(), content.series.cbegin(),
                      [](const Drawn &one, const ChartSeries &line) {
                          return (one.area != nullptr) == line.area;
                      });
    if (!sameShape) {
        chart->removeAllSeries();
        drawn.clear();
    }
    for (qsizetype index = 0; index < content.series.size(); ++index) {
        const ChartSeries &line = content.series.at(index);
        if (index == drawn.size()) {
            Drawn one;
            one.line = new QLineSeries(chart);
            if (line.area) {
                one.floor = new QLineSeries(chart);
                one.area = new QAreaSeries(one.line, one.floor);
                chart->addSeries(one.area);
                one.area->attachAxis(xAxis);
                one.area->attachAxis(yAxis);
            } else {
                chart->addSeries(one.line);
                one.line->attachAxis(xAxis);
                one.line->attachAxis(yAxis);
            }
            drawn << one;
        }
        const Drawn &one = drawn.at(index);
        one.line->setPen(penOf(line));
        QList<QPointF> points = line.points;
        for (QPointF &point : points)
            point.setY(content.height(point.y()));
        one.line->replace(points);
        if (one.area) {
            QColor fill = line.color;
            fill.setAlphaF(0.16F);
            one.area->setPen(penOf(line));
            one.area->setBrush(fill);
            for (QPointF &point : points)
                point.setY(0);
            one.floor->replace(points);
        }
    }
}

void MetricChart::State::update(const QSize &size)
{
    if (!chart || size.isEmpty())
        return;
    shown = fittedContent(series, logarithmic, xLow, xHigh, yLow, yHigh);
    shown.axesVisible = axesVisible;
    const QRectF bounds(QPointF(0, 0), size);
    const QRectF plot = plotArea(shown, bounds, theme.font(FontRole::Caption));
    setAxes(shown);
    setLines(shown);
    if (plot.width() > 4 && plot.height() > 4)
        chart->setPlotArea(plot);
    grid->setContent(shown, bounds, plot);
    dots->setContent(shown, bounds, plot);
}

MetricChart::MetricChart(Theme &theme, QWidget *parent)
    : PaintedChart(theme, parent)
    , m_state(std::make_unique<State>(theme))
{
    setMinimumSize(40, 24);
    setAccessibleDescription(summaryOf({}));
    connect(&theme, &Theme::changed, this, [this] { m_state->update(size()); });
}

MetricChart::~MetricChart() = default;

QSize MetricChart::sizeHint() const
{
    return {280, 140};
}

void MetricChart::setTitle(const QString &title)
{
    m_state->title = title;
    setAccessibleName(title);
}

void MetricChart::setLogarithmic(bool logarithmic)
{
    m_state->logarithmic = logarithmic;
    m_state->update(size());
}

void MetricChart::setYRange(double low, double high)
{
    m_state->yLow = low;
    m_state->yHigh = high;
    m_state->update(size());
}

void MetricChart::setXRange(double low, double high)
{
    m_state->xLow = low;
    m_state->xHigh = high;
    m_state->update(size());
}

void MetricChart::setAxesVisible(bool visible)
{
    m_state->axesVisible = visible;
    m_state->update(size());
}

void MetricChart::setSeries(const QList<ChartSeries> &series)
{
    m_state->series = series;
    m_state->update(size());
    setAccessibleDescription(summaryOf(m_state->series));
}

void MetricChart::showEvent(QShowEvent *event)
{
    if (!m_state->view) {
        m_state->build(this);
        m_state->view->resize(size());
        m_state->update(size());
    }
    QWidget::showEvent(event);
}

void MetricChart::resizeEvent(QResizeEvent *event)
{
    if (m_state->view)
        m_state->view->resize(event->size());
    m_state->update(event->size());
}

QList<ChartSeries> MetricChart::tableSeries() const
{
    return m_state->series;
}

QRectF MetricChart::plotRect() const
{
    return m_state->chart ? m_state->chart->plotArea() : QRectF();
}

std::pair<double, double> MetricChart::xRange() const
{
    return {m_state->shown.xLow, m_state->shown.xHigh};
}

double MetricChart::xAt(double pixel) const
{
    const QRectF plot = plotRect();
    const auto [low, high] = xRange();
    return plot.width() > 0 ? low + (pixel - plot.left()) / plot.width() * (high - low) : low;
}

QStringList MetricChart::valuesAt(double x) const
{
    QStringList lines;
    for (const ChartSeries &line : std::as_const(m_state->series)) {
        const auto nearest = std::min_element(
            line.points.cbegin(), line.points.cend(),
            [x](const QPointF &a, const QPointF &b) { return std::abs(a.x() - x) < std::abs(b.x() - x); });
        if (nearest != line.points.cend() && lines.size() < 12)
            lines << tr("%1: %2").arg(line.name, QString::number(nearest->y(), 'g', 4));
    }
    return lines;
}

bool MetricChart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !m_state->chart || m_state->series.isEmpty())
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), valuesAt(xAt(help->pos().x())).join(QLatin1Char('\n')), this);
    return true;
}

} // namespace rondo
