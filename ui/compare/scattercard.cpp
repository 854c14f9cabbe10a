// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/scattercard.h"

#include "compare/colorscale.h"
#include "compare/parallelcard.h"
#include "compare/scatterkey.h"
#include "experiments/formats.h"
#include "experiments/rangedialog.h"
#include "search/pareto.h"

#include <QMenu>
#include <QToolButton>

#include <cmath>

namespace rondo {

namespace {

    const QString metricPrefix = QStringLiteral("metric:");

    bool isMetric(const ParallelAxis &quantity)
    {
        return quantity.key.startsWith(metricPrefix);
    }

    QString metricOf(const ParallelAxis &quantity)
    {
        return quantity.key.mid(metricPrefix.size());
    }

    bool isBetterWhenSmaller(const ParallelAxis &quantity)
    {
        return isMetric(quantity) && smallerIsBetter(metricOf(quantity));
    }

    QString textOf(const ParallelAxis &quantity, double value)
    {
        return isMetric(quantity) ? metricText(metricOf(quantity), value) : quantity.text(value);
    }

    double valueOf(const std::optional<ParallelAxis> &quantity, const Experiment &experiment)
    {
        return quantity ? parallelValue(experiment, *quantity) : nan;
    }

} // namespace

ScatterCard::ScatterCard(Theme &theme, QWidget *parent)
    : CompareCard(theme, {}, parent)
    , m_chart(new ScatterChart(theme))
    , m_key(new ScatterKey(theme))
    , m_axes(new QToolButton)
    , m_wishX(metricPrefix + QLatin1String("latency_p95_ms"))
    , m_wishY(metricPrefix + QLatin1String("val_accuracy"))
    , m_wishSize(metricPrefix + QLatin1String("size_mb"))
{
    setObjectName(QStringLiteral("scatterCard"));
    m_axes->setText(tr("Axes"));
    m_axes->setProperty("kind", QStringLiteral("quiet"));
    m_axes->setProperty("size", QStringLiteral("small"));
    m_axes->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_axes->setPopupMode(QToolButton::InstantPopup);
    m_axes->setObjectName(QStringLiteral("scatterAxes"));
    m_axes->setMenu(new QMenu(m_axes));
    addControl(m_key);
    addControl(m_axes);
    setBody(m_chart);
    connect(m_axes->menu(), &QMenu::aboutToShow, this, &ScatterCard::fillMenu);
    connect(m_chart, &ScatterChart::pointedAt, this, [this](qint64 key) { Q_EMIT pointedAt({key}); });
    connect(&theme, &Theme::changed, this, &ScatterCard::applyTheme);
    applyTheme();
    showContent();
}

void ScatterCard::applyTheme()
{
    m_axes->setIcon(theme().icon(QStringLiteral("sliders")));
}

QList<Experiment> ScatterCard::all() const
{
    QList<Experiment> all;
    for (const ComparedExperiment &each : m_comparison.chosen)
        all << each.experiment;
    return all << m_comparison.others;
}

//! The wish, or where nobody has that the first metric of \a instead that somebody has.
std::optional<ParallelAxis> ScatterCard::existing(const QString &wish, const QStringList &instead) const
{
    for (const QString &key : {wish, metricPrefix + wish}) { // views that were saved before name metrics alone
        if (const auto wished = quantityOf(m_quantities, key))
            return wished;
    }
    for (const QString &metric : instead) {
        if (const auto found = quantityOf(m_quantities, metricPrefix + metric))
            return found;
    }
    return std::nullopt;
}

bool ScatterCard::isLogarithmic(const ParallelAxis &quantity) const
{
    if (!quantity.categories.isEmpty())
        return false;
    const QString metric = metricOf(quantity);
    const bool usual = isMetric(quantity) ? metric.endsWith(QLatin1String("_ms")) || metric.contains(QLatin1String("loss"))
            || metric == QLatin1String("parameters") || metric == QLatin1String("flops")
                                          : quantity.logarithmic;
    return m_logarithmic.value(quantity.key, usual);
}

void ScatterCard::choose(QString ScatterCard::*wish, const QString &key)
{
    this->*wish = key;
    showContent();
    Q_EMIT changed();
}

void ScatterCard::fillMenu()
{
    QMenu *menu = m_axes->menu();
    menu->clear();
    const auto add = [&](const QString &title, const std::optional<ParallelAxis> &shown, QString ScatterCard::*wish,
                         const QString &none) {
        fillQuantities(*menu->addMenu(title), m_quantities, shown ? shown->key : QString(), none,
                       [this, wish](const QString &key) { choose(wish, key); });
    };
    add(tr("To the right"), m_x, &ScatterCard::m_wishX, {});
    add(tr("Upwards"), m_y, &ScatterCard::m_wishY, {});
    add(tr("Size"), m_size, &ScatterCard::m_wishSize, tr("All the same"));
    add(tr("Colour"), m_color, &ScatterCard::m_wishColor, tr("By experiment"));
    menu->addSeparator();
    for (const auto &quantity : {m_x, m_y}) {
        if (!quantity || !quantity->categories.isEmpty())
            continue;
        QAction *action = menu->addAction(tr("Logarithmic: %1").arg(quantity->title));
        action->setCheckable(true);
        action->setChecked(isLogarithmic(*quantity));
        connect(action, &QAction::triggered, this, [this, key = quantity->key](bool logarithmic) {
            m_logarithmic.insert(key, logarithmic);
            showContent();
            Q_EMIT changed();
        });
    }
    if (m_x && m_y && (m_x->categories.isEmpty() || m_y->categories.isEmpty()))
        connect(menu->addAction(tr("Range of the axes\u2026")), &QAction::triggered, this, &ScatterCard::askRange);
}

void ScatterCard::askRange()
{
    if (!m_x || !m_y)
        return;
    const auto x = m_ranges.value(m_x->key, {nan, nan}), y = m_ranges.value(m_y->key, {nan, nan});
    auto *dialog = new RangeDialog({x.first, x.second, y.first, y.second}, m_x->title, m_y->title, this);
    connect(dialog, &RangeDialog::chosen, this, [this, xKey = m_x->key, yKey = m_y->key](const AxisRanges &ranges) {
        m_ranges.insert(xKey, {ranges.xLow, ranges.xHigh});
        m_ranges.insert(yKey, {ranges.yLow, ranges.yHigh});
        showContent();
    });
    dialog->open();
}

//! Of two results; what a parameter should be nobody can say.
QList<qint64> ScatterCard::front(const QList<ScatterPoint> &points) const
{
    if (!m_x || !m_y || !isMetric(*m_x) || !isMetric(*m_y))
        return {};
    QList<QList<double>> objectives;
    for (const ScatterPoint &point : points)
        objectives << QList<double> {isBetterWhenSmaller(*m_x) ? point.x : -point.x,
                                     isBetterWhenSmaller(*m_y) ? point.y : -point.y};
    QList<qint64> keys;
    for (const int at : paretoFront(objectives))
        keys << points.at(at).key;
    return keys;
}

void ScatterCard::setComparison(const Comparison &comparison, const QList<SeriesStyle> &styles)
{
    m_comparison = comparison;
    m_styles = styles;
    showContent();
}

ScatterAxis ScatterCard::axisOf(const ParallelAxis &quantity) const
{
    ScatterAxis made {quantity.title, isLogarithmic(quantity), isBetterWhenSmaller(quantity)};
    made.categories = quantity.categories;
    made.marks = quantity.marks;
    std::tie(made.low, made.high) = m_ranges.value(quantity.key, {nan, nan});
    for (const MetricLimit &limit : m_comparison.limits) {
        if (isMetric(quantity) && limit.metric == metricOf(quantity)) {
            made.limit = limit.limit;
            made.limitIsLeast = limit.isLeast;
            made.limitText = (limit.isLeast ? tr("below %1") : tr("above %1")).arg(metricText(limit.metric, limit.limit));
        }
    }
    return made;
}

void ScatterCard::showContent()
{
    m_quantities = parallelAxes(all());
    m_x = existing(m_wishX, {QStringLiteral("latency_p50_ms"), QStringLiteral("size_mb"), QStringLiteral("parameters")});
    m_y = existing(m_wishY, {QStringLiteral("accuracy"), QStringLiteral("val_loss"), QStringLiteral("loss")});
    m_size = m_wishSize.isEmpty() ? std::nullopt : existing(m_wishSize, {QStringLiteral("parameters")});
    m_color = quantityOf(m_quantities, m_wishColor);
    QList<ScatterPoint> points;
    double smallest = nan, largest = nan;
    const auto add = [&](const Experiment &experiment, const QString &name, const SeriesStyle &style, bool background) {
        ScatterPoint point {experiment.id.value, name, style, background, valueOf(m_x, experiment), valueOf(m_y, experiment),
                            valueOf(m_size, experiment)};
        if (m_color) {
            const double value = parallelValue(experiment, *m_color);
            point.color = ColorScale(theme(), *m_color).color(value);
            point.colorText = std::isnan(value) ? noValue() : textOf(*m_color, value);
        }
        if (std::isfinite(point.size) && std::isfinite(point.x) && std::isfinite(point.y)) {
            smallest = smallest <= point.size ? smallest : point.size;
            largest = largest >= point.size ? largest : point.size;
        }
        points << point;
    };
    for (const Experiment &other : std::as_const(m_comparison.others))
        add(other, other.name, {}, true);
    for (int at = 0; at < m_comparison.chosen.size(); ++at)
        add(m_comparison.chosen.at(at).experiment, m_comparison.chosen.at(at).name, m_styles.value(at), false);

    const QString x = m_x ? m_x->title : noValue(), y = m_y ? m_y->title : noValue();
    setTitle(tr("%1 against %2").arg(y, x));
    m_chart->setAccessibleName(title());
    m_chart->setContent(m_x ? axisOf(*m_x) : ScatterAxis {x}, m_y ? axisOf(*m_y) : ScatterAxis {y},
                        m_size ? m_size->title : QString(), points, front(points));
    showColors(std::isnan(largest) ? QString()
                                   : tr("%1 %2 to %3").arg(m_size->title, textOf(*m_size, smallest), textOf(*m_size, largest)));
}

//! Between points of two numbers that were set, the ground is tinted as well: it shows where to look next.
void ScatterCard::showColors(const QString &sizes)
{
    const bool isField = m_color && m_color->categories.isEmpty() && m_x && m_y && !isMetric(*m_x) && !isMetric(*m_y)
        && m_x->categories.isEmpty() && m_y->categories.isEmpty();
    m_chart->setColorTitle(m_color ? m_color->title : QString(), isField);
    QString colors;
    QColor low, high;
    if (m_color && m_color->categories.isEmpty()) {
        colors = tr("%1 %2 to %3").arg(m_color->title, textOf(*m_color, m_color->low), textOf(*m_color, m_color->high));
        low = ColorScale(theme(), *m_color).color(m_color->low);
        high = ColorScale(theme(), *m_color).color(m_color->high);
    }
    const bool hasFront = m_x && m_y && isMetric(*m_x) && isMetric(*m_y);
    m_key->setContent(hasFront, sizes, colors, low, high);
}

void ScatterCard::setMarked(ExperimentId id)
{
    m_chart->setMarked(id.value);
}

QJsonObject ScatterCard::state() const
{
    QJsonObject scales;
    for (auto it = m_logarithmic.begin(); it != m_logarithmic.end(); ++it)
        scales.insert(it.key(), it.value());
    return {{QStringLiteral("x"), m_wishX},
            {QStringLiteral("y"), m_wishY},
            {QStringLiteral("size"), m_wishSize},
            {QStringLiteral("color"), m_wishColor},
            {QStringLiteral("logarithmic"), scales}};
}

void ScatterCard::restore(const QJsonObject &state)
{
    m_wishX = state.value(QLatin1String("x")).toString(m_wishX);
    m_wishY = state.value(QLatin1String("y")).toString(m_wishY);
    m_wishSize = state.value(QLatin1String("size")).toString(m_wishSize);
    m_wishColor = state.value(QLatin1String("color")).toString();
    m_logarithmic.clear();
    const QJsonObject scales = state.value(QLatin1String("logarithmic")).toObject();
    for (auto it = scales.begin(); it != scales.end(); ++it)
        m_logarithmic.insert(it.key(), it->toBool());
    showContent();
}

} // namespace rondo
