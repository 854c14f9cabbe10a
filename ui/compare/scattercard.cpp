// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/scattercard.h"

#include "charts/scatterchart.h"
#include "compare/scatterkey.h"
#include "experiments/formats.h"
#include "search/pareto.h"

#include <QMenu>
#include <QSet>
#include <QToolButton>

#include <cmath>

namespace rondo {

ScatterCard::ScatterCard(Theme &theme, QWidget *parent)
    : CompareCard(theme, {}, parent)
    , m_chart(new ScatterChart(theme))
    , m_key(new ScatterKey(theme))
    , m_axes(new QToolButton)
    , m_wishX(QStringLiteral("latency_p95_ms"))
    , m_wishY(QStringLiteral("val_accuracy"))
    , m_wishSize(QStringLiteral("size_mb"))
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

QStringList ScatterCard::metrics() const
{
    QSet<QString> names;
    const auto add = [&](const Experiment &experiment) {
        for (const QString &name : experiment.metrics.keys())
            names.insert(name);
    };
    for (const ComparedExperiment &each : m_comparison.chosen)
        add(each.experiment);
    for (const Experiment &other : m_comparison.others)
        add(other);
    QStringList sorted = names.values();
    sorted.sort();
    return sorted;
}

//! The wish, or where nobody has that metric the first of \a instead that somebody has.
QString ScatterCard::existing(const QString &wish, const QStringList &instead) const
{
    const QStringList all = metrics();
    if (all.contains(wish))
        return wish;
    for (const QString &metric : instead) {
        if (all.contains(metric))
            return metric;
    }
    return wish;
}

bool ScatterCard::isLogarithmic(const QString &metric) const
{
    const bool usual = metric.endsWith(QLatin1String("_ms")) || metric.contains(QLatin1String("loss"))
        || metric == QLatin1String("parameters") || metric == QLatin1String("flops");
    return m_logarithmic.value(metric, usual);
}

void ScatterCard::addAxisMenu(const QString &title, const QString &shown, QString ScatterCard::*wish, bool mayBeNone)
{
    QMenu *menu = m_axes->menu()->addMenu(title);
    QStringList names = metrics();
    if (mayBeNone)
        names.prepend(QString());
    for (const QString &name : std::as_const(names)) {
        QAction *action = menu->addAction(name.isEmpty() ? tr("All the same") : name);
        action->setCheckable(true);
        action->setChecked(name == shown);
        connect(action, &QAction::triggered, this, [this, wish, name] {
            this->*wish = name;
            showContent();
            Q_EMIT changed();
        });
    }
}

void ScatterCard::fillMenu()
{
    QMenu *menu = m_axes->menu();
    menu->clear();
    addAxisMenu(tr("To the right"), m_x, &ScatterCard::m_wishX, false);
    addAxisMenu(tr("Upwards"), m_y, &ScatterCard::m_wishY, false);
    addAxisMenu(tr("Size"), m_size, &ScatterCard::m_wishSize, true);
    menu->addSeparator();
    for (const QString &metric : {m_x, m_y}) {
        QAction *action = menu->addAction(tr("Logarithmic: %1").arg(metricTitle(metric)));
        action->setCheckable(true);
        action->setChecked(isLogarithmic(metric));
        connect(action, &QAction::triggered, this, [this, metric](bool logarithmic) {
            m_logarithmic.insert(metric, logarithmic);
            showContent();
            Q_EMIT changed();
        });
    }
}

QList<qint64> ScatterCard::front(const QList<ExperimentId> &ids, const QList<QPointF> &values) const
{
    QList<QList<double>> objectives;
    for (const QPointF &value : values)
        objectives << QList<double> {smallerIsBetter(m_x) ? value.x() : -value.x(),
                                     smallerIsBetter(m_y) ? value.y() : -value.y()};
    QList<qint64> keys;
    for (const int at : paretoFront(objectives))
        keys << ids.at(at).value;
    return keys;
}

void ScatterCard::setComparison(const Comparison &comparison, const QList<SeriesStyle> &styles)
{
    m_comparison = comparison;
    m_styles = styles;
    showContent();
}

void ScatterCard::showContent()
{
    m_x = existing(m_wishX, {QStringLiteral("latency_p50_ms"), QStringLiteral("size_mb"), QStringLiteral("parameters")});
    m_y = existing(m_wishY, {QStringLiteral("accuracy"), QStringLiteral("val_loss"), QStringLiteral("loss")});
    m_size = m_wishSize.isEmpty() ? m_wishSize : existing(m_wishSize, {QStringLiteral("parameters")});
    QList<ScatterPoint> points;
    QList<ExperimentId> ids;
    QList<QPointF> values;
    double smallest = nan, largest = nan;
    const auto add = [&](const Experiment &experiment, const QString &name, const SeriesStyle &style, bool background) {
        ScatterPoint point {experiment.id.value, name, style, background, experiment.metric(m_x), experiment.metric(m_y),
                            m_size.isEmpty() ? nan : experiment.metric(m_size)};
        if (std::isfinite(point.size) && std::isfinite(point.x) && std::isfinite(point.y)) {
            smallest = smallest <= point.size ? smallest : point.size;
            largest = largest >= point.size ? largest : point.size;
        }
        points << point;
        ids << experiment.id;
        values << QPointF(point.x, point.y);
    };
    for (const Experiment &other : std::as_const(m_comparison.others))
        add(other, other.name, {}, true);
    for (int at = 0; at < m_comparison.chosen.size(); ++at)
        add(m_comparison.chosen.at(at).experiment, m_comparison.chosen.at(at).name, m_styles.value(at), false);

    const auto axis = [&](const QString &metric) {
        ScatterAxis made {metricTitle(metric), isLogarithmic(metric), smallerIsBetter(metric)};
        for (const MetricLimit &limit : std::as_const(m_comparison.limits)) {
            if (limit.metric == metric) {
                made.limit = limit.limit;
                made.limitIsLeast = limit.isLeast;
                made.limitText = (limit.isLeast ? tr("below %1") : tr("above %1")).arg(metricText(metric, limit.limit));
            }
        }
        return made;
    };
    setTitle(tr("%1 against %2").arg(metricTitle(m_y), metricTitle(m_x)));
    m_chart->setAccessibleName(title());
    m_chart->setContent(axis(m_x), axis(m_y), m_size.isEmpty() ? QString() : metricTitle(m_size), points, front(ids, values));
    m_key->setSizes(std::isnan(largest) ? QString()
                                        : tr("%1 %2 to %3").arg(metricTitle(m_size), metricText(m_size, smallest),
                                                                metricText(m_size, largest)));
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
    return {{QStringLiteral("x"), m_wishX}, {QStringLiteral("y"), m_wishY}, {QStringLiteral("size"), m_wishSize},
            {QStringLiteral("logarithmic"), scales}};
}

void ScatterCard::restore(const QJsonObject &state)
{
    m_wishX = state.value(QLatin1String("x")).toString(m_wishX);
    m_wishY = state.value(QLatin1String("y")).toString(m_wishY);
    m_wishSize = state.value(QLatin1String("size")).toString(m_wishSize);
    m_logarithmic.clear();
    const QJsonObject scales = state.value(QLatin1String("logarithmic")).toObject();
    for (auto it = scales.begin(); it != scales.end(); ++it)
        m_logarithmic.insert(it.key(), it->toBool());
    showContent();
}

} // namespace rondo
