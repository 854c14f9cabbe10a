// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/curvescard.h"

#include "base/json.h"
#include "charts/curvechart.h"
#include "experiments/formats.h"
#include "experiments/learningcharts.h"
#include "experiments/rangedialog.h"
#include "widgets/controls.h"

#include <QDateTime>
#include <QJsonArray>
#include <QLocale>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>

#include <cmath>

namespace rondo {

namespace {
    const QStringList usualMetrics {QStringLiteral("loss"), QStringLiteral("accuracy")};

    //! "14:05:20", with the day where it is another one: \a seconds since 1970.
    QString clockText(double seconds)
    {
        const QDateTime time = QDateTime::fromSecsSinceEpoch(qint64(std::llround(seconds)));
        const QString clock = time.toString(QStringLiteral("hh:mm:ss"));
        return time.date() == QDate::currentDate() ? clock
                                                   : QLocale().toString(time.date(), QStringLiteral("d MMM ")) + clock;
    }
} // namespace

CurvesCard::CurvesCard(Theme &theme, QWidget *parent)
    : CompareCard(theme, tr("Learning curves"), parent)
    , m_chart(new CurveChart(theme))
    , m_key(new LineKey(theme))
    , m_usual(new SegmentedControl(theme))
    , m_more(new QToolButton)
    , m_axes(new QToolButton)
{
    setObjectName(QStringLiteral("curvesCard"));
    m_usual->setAccessibleName(tr("Metric"));
    m_usual->setObjectName(QStringLiteral("curveMetric"));
    m_more->setProperty("kind", QStringLiteral("quiet"));
    m_more->setProperty("size", QStringLiteral("small"));
    m_more->setToolTip(tr("More metrics"));
    m_more->setAccessibleName(tr("More metrics"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setObjectName(QStringLiteral("moreMetrics"));
    m_more->setMenu(new QMenu(m_more));
    m_axes->setProperty("kind", QStringLiteral("quiet"));
    m_axes->setProperty("size", QStringLiteral("small"));
    m_axes->setToolTip(tr("Axes"));
    m_axes->setAccessibleName(tr("Axes"));
    m_axes->setPopupMode(QToolButton::InstantPopup);
    m_axes->setObjectName(QStringLiteral("curveAxes"));
    m_axes->setMenu(new QMenu(m_axes));
    addControl(m_key);
    addControl(m_usual);
    addControl(m_more);
    addControl(m_axes);
    setBody(m_chart);

    // Queued: the choice may replace the segments.
    connect(
        m_usual, &SegmentedControl::currentChanged, this,
        [this](int index) { chooseMetric(usualMetrics.value(index, m_metric)); }, Qt::QueuedConnection);
    connect(m_more->menu(), &QMenu::aboutToShow, this, &CurvesCard::fillMetrics);
    connect(m_axes->menu(), &QMenu::aboutToShow, this, &CurvesCard::fillAxes);
    connect(m_chart, &CurveChart::pointedAt, this, [this](qint64 key) { Q_EMIT pointedAt({key}); });
    connect(m_chart, &CurveChart::rangeChanged, this, &CurvesCard::changed);
    connect(&theme, &Theme::changed, this, &CurvesCard::applyTheme);
    applyTheme();
    showMetric();
}

void CurvesCard::applyTheme()
{
    m_more->setIcon(theme().icon(QStringLiteral("chevrondown")));
    m_axes->setIcon(theme().icon(QStringLiteral("sliders")));
    m_key->setEntries({{tr("validation"), theme().color(Token::Text2), Qt::SolidLine},
                       {tr("training"), theme().color(Token::Text2), Qt::DotLine}});
}

void CurvesCard::fillMetrics()
{
    QMenu *menu = m_more->menu();
    menu->clear();
    QStringList families;
    for (const QString &metric : std::as_const(m_metrics)) {
        if (!families.contains(metricFamily(metric)))
            families << metricFamily(metric);
    }
    for (const QString &family : std::as_const(families)) {
        QAction *action = menu->addAction(family);
        action->setCheckable(true);
        action->setChecked(family == m_metric);
        connect(action, &QAction::triggered, this, [this, family] { chooseMetric(family); });
    }
}

bool CurvesCard::isLogarithmic() const
{
    return m_logarithmic.value(m_metric, m_metric.contains(QLatin1String("loss")));
}

void CurvesCard::fillAxes()
{
    QMenu *menu = m_axes->menu();
    menu->clear();
    QAction *logarithmic = menu->addAction(tr("Logarithmic: %1").arg(metricTitle(m_metric)));
    logarithmic->setCheckable(true);
    logarithmic->setChecked(isLogarithmic());
    connect(logarithmic, &QAction::triggered, this, [this](bool wanted) {
        m_logarithmic.insert(m_metric, wanted);
        showMetric();
        Q_EMIT changed();
    });
    connect(menu->addAction(tr("Range of the axes\u2026")), &QAction::triggered, this, &CurvesCard::askRange);
}

void CurvesCard::askRange()
{
    const std::pair<double, double> y = m_ranges.value(m_metric, {nan, nan});
    AxisRanges now {nan, nan, y.first, y.second};
    if (const auto x = m_chart->range())
        now = {x->first, x->second, y.first, y.second};
    auto *dialog = new RangeDialog(now, m_xName, metricTitle(m_metric), this);
    connect(dialog, &RangeDialog::chosen, this, [this](const AxisRanges &ranges) {
        m_ranges.insert(m_metric, {ranges.yLow, ranges.yHigh});
        showMetric();
        m_chart->showRange(ranges.xLow, ranges.xHigh);
        Q_EMIT changed();
    });
    dialog->open();
}

QJsonObject CurvesCard::state() const
{
    QJsonObject scales, ranges;
    for (auto it = m_logarithmic.begin(); it != m_logarithmic.end(); ++it)
        scales.insert(it.key(), it.value());
    for (auto it = m_ranges.begin(); it != m_ranges.end(); ++it)
        ranges.insert(it.key(), QJsonArray {jsonNumber(it->first), jsonNumber(it->second)});
    return {{QStringLiteral("logarithmic"), scales}, {QStringLiteral("ranges"), ranges}};
}

void CurvesCard::restore(const QJsonObject &state)
{
    m_logarithmic.clear();
    m_ranges.clear();
    const QJsonObject scales = state.value(QLatin1String("logarithmic")).toObject();
    for (auto it = scales.begin(); it != scales.end(); ++it)
        m_logarithmic.insert(it.key(), it->toBool());
    const QJsonObject ranges = state.value(QLatin1String("ranges")).toObject();
    for (auto it = ranges.begin(); it != ranges.end(); ++it)
        m_ranges.insert(it.key(), {numberOrNaN(it->toArray().at(0)), numberOrNaN(it->toArray().at(1))});
}

void CurvesCard::chooseMetric(const QString &metric)
{
    if (metric == m_metric)
        return;
    setMetric(metric);
    Q_EMIT metricChanged();
    Q_EMIT changed();
}

void CurvesCard::setMetric(const QString &metric)
{
    m_metric = metric;
    showMetric();
}

void CurvesCard::showMetric()
{
    const qsizetype usual = usualMetrics.indexOf(m_metric);
    const QSignalBlocker blocker(m_usual);
    QStringList items {tr("Loss"), tr("Accuracy")};
    if (usual < 0)
        items << metricTitle(m_metric);
    m_usual->setItems(items);
    m_usual->setCurrentIndex(usual < 0 ? 2 : int(usual));
    m_chart->setLogarithmic(isLogarithmic());
    const auto range = m_ranges.constFind(m_metric);
    m_chart->setYRange(range == m_ranges.constEnd() ? std::nullopt : std::optional(*range));
    m_chart->setSmallerIsBetter(smallerIsBetter(m_metric));
    m_chart->setYText([metric = m_metric](double value) { return metricText(metric, value); });
}

void CurvesCard::setComparison(const Comparison &comparison, const QList<SeriesStyle> &styles)
{
    m_comparison = comparison;
    m_styles = styles;
    m_metrics = comparison.series;
    m_more->setEnabled(!m_metrics.isEmpty());
}

void CurvesCard::setCurves(const QList<ComparedCurve> &curves, const CurveWish &wish)
{
    QString xName = tr("Epoch");
    std::function<QString(double)> xText;
    if (wish.x == CurveX::Step) {
        xName = tr("Step");
        xText = [](double step) { return QLocale().toString(qint64(std::llround(step))); };
    } else if (wish.x == CurveX::Time) {
        xName = tr("Time");
        xText = [](double seconds) { return durationText(seconds); };
    } else if (wish.x == CurveX::Clock) {
        xName = tr("Clock");
        xText = [](double seconds) { return clockText(seconds); };
    }
    m_xName = xName;
    QList<PlotCurve> lines;
    bool anyTraining = false;
    for (const ComparedCurve &curve : curves) {
        const int at = m_comparison.indexOf(curve.experiment);
        if (at < 0)
            continue;
        PlotCurve line {curve.experiment.value, m_comparison.chosen.at(at).name, m_styles.value(at), curve.drawn};
        line.detail = curve.detail;
        line.detailLow = curve.detailRange.first;
        line.detailHigh = curve.detailRange.second;
        line.secondary = curve.isTraining;
        lines << line;
        if (curve.measured) {
            line.points = curve.measured;
            line.detail = curve.measuredDetail;
            line.secondary = line.faint = true;
            lines << line;
        }
        anyTraining = anyTraining || curve.isTraining;
    }
    m_key->setVisible(anyTraining && m_comparison.chosen.size() <= seriesStyleCount);
    m_chart->setXText(xText);
    m_chart->setTitles(wish.smoothing.weight > 0
                           ? tr("%1 by %2, smoothed by %3")
                                 .arg(metricTitle(m_metric), xName, QLocale().toString(wish.smoothing.weight, 'f', 2))
                           : tr("%1 by %2").arg(metricTitle(m_metric), xName),
                       xName);
    m_chart->setCurves(lines);
}

void CurvesCard::setMarked(ExperimentId id)
{
    m_chart->setMarked(id.value);
}

} // namespace rondo
