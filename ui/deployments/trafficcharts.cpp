// SPDX-License-Identifier: GPL-3.0-or-later
#include "deployments/trafficcharts.h"

#include "charts/metricchart.h"
#include "experiments/formats.h"
#include "experiments/learningcharts.h"
#include "widgets/labels.h"

#include <QHBoxLayout>

#include <cmath>

namespace rondo {
namespace {

    QList<QPointF> pointsOf(const QList<double> &minutes, const QList<double> &values)
    {
        QList<QPointF> points;
        for (qsizetype i = 0; i < minutes.size(); ++i)
            points << QPointF(minutes[i], values[i]);
        return points;
    }

} // namespace

TrafficCharts::TrafficCharts(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setProperty("edge", QStringLiteral("bottom"));
    setAttribute(Qt::WA_StyledBackground);
    setFixedHeight(152);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 1);
    layout->setSpacing(0);
    m_requests = addPanel(tr("Requests"), false);
    m_latency = addPanel(tr("Latency p95"), false);
    m_confidence = addPanel(tr("Mean confidence"), true);
    connect(&theme, &Theme::changed, this, &TrafficCharts::showTraffic);
    setTraffic(Traffic::from({}, QDateTime::currentDateTimeUtc(), true));
}

TrafficCharts::Panel TrafficCharts::addPanel(const QString &title, bool last)
{
    auto *panel = new QWidget(this);
    if (!last)
        panel->setProperty("edge", QStringLiteral("right"));
    panel->setAttribute(Qt::WA_StyledBackground);
    Panel made;
    made.title = makeLabel(m_theme, title, FontRole::Dense, "secondary", panel);
    made.figure = makeLabel(m_theme, {}, FontRole::ObjectName, nullptr, panel);
    made.key = new LineKey(m_theme, panel);
    made.chart = new MetricChart(m_theme, panel);
    made.chart->setTitle(tr("%1 by minutes ago").arg(title));
    auto *head = new QHBoxLayout;
    head->addWidget(made.title);
    head->addWidget(made.key, 1);
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(12, 8, 12, 2);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(made.figure);
    layout->addWidget(made.chart, 1);
    this->layout()->addWidget(panel);
    return made;
}

void TrafficCharts::setTraffic(const Traffic &traffic)
{
    m_traffic = traffic;
    showTraffic();
}

QColor TrafficCharts::colorOf(int version) const
{
    // The newest version is indigo, the one before it sky, as champion and challenger elsewhere.
    const QList<int> versions = m_traffic.requestsPerSecond.keys();
    const qsizetype fromNewest = versions.size() - 1 - versions.indexOf(version);
    return m_theme.series(fromNewest == 0 ? 0 : fromNewest == 1 ? 4 : int(fromNewest));
}

void TrafficCharts::showTraffic()
{
    const QList<double> &minutes = m_traffic.minutesAgo;
    const double oldest = minutes.isEmpty() ? -30 : minutes.first();
    QList<ChartSeries> requests, confidence;
    QList<LineKey::Entry> versions;
    for (auto it = m_traffic.requestsPerSecond.begin(); it != m_traffic.requestsPerSecond.end(); ++it) {
        const QString name = QStringLiteral("v%1").arg(it.key());
        requests << ChartSeries {name, pointsOf(minutes, it.value()), colorOf(it.key()), Qt::SolidLine, 1.6,
                                 true};
        confidence << ChartSeries {name,
                                   pointsOf(minutes, m_traffic.meanConfidence.value(it.key())),
                                   colorOf(it.key()),
                                   Qt::SolidLine,
                                   1.6,
                                   false,
                                   true};
        versions << LineKey::Entry {name, colorOf(it.key())};
    }
    const QColor strong = m_theme.color(Token::Text), weak = m_theme.color(Token::Text3);
    const QList<ChartSeries> latency {
        {QStringLiteral("p50"), pointsOf(minutes, m_traffic.p50), strong, Qt::DashLine, 1.4},
        {QStringLiteral("p95"), pointsOf(minutes, m_traffic.p95), strong, Qt::SolidLine, 1.7},
        {QStringLiteral("p99"), pointsOf(minutes, m_traffic.p99), weak, Qt::SolidLine, 1.2}};
    m_requests.key->setEntries(versions);
    m_confidence.key->setEntries(versions);
    m_latency.key->setEntries({{QStringLiteral("p50"), strong, Qt::DashLine},
                               {QStringLiteral("p95"), strong},
                               {QStringLiteral("p99"), weak}});
    for (const Panel &panel : {m_requests, m_latency, m_confidence})
        panel.chart->setXRange(oldest, 0);
    m_requests.chart->setSeries(requests);
    m_latency.chart->setSeries(latency);
    m_confidence.chart->setSeries(confidence);
    m_requests.figure->setText(tr("%1 per s").arg(QString::number(m_traffic.lastRequestsPerSecond, 'g', 2)));
    m_latency.figure->setText(std::isfinite(m_traffic.lastP95)
                                  ? tr("%1 ms").arg(QString::number(m_traffic.lastP95, 'f', 1))
                                  : noValue());
    m_confidence.figure->setText(std::isfinite(m_traffic.lastConfidence)
                                     ? tr("%1 by v%2")
                                           .arg(QString::number(m_traffic.lastConfidence, 'f', 3))
                                           .arg(m_traffic.lastVersion)
                                     : noValue());
}

} // namespace rondo
