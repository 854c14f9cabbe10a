// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/livechart.h"

#include "charts/metricchart.h"
#include "experiments/learningcharts.h"

#include <QHBoxLayout>
#include <QLabel>

namespace rondo {

LiveChart::LiveChart(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(new QLabel(this))
    , m_axis(new QLabel(tr("log"), this))
    , m_key(new LineKey(theme, this))
    , m_chart(new MetricChart(theme, this))
{
    m_axis->setProperty("tone", QStringLiteral("secondary"));
    m_chart->setLogarithmic(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_title);
    head->addWidget(m_axis);
    head->addWidget(m_key, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 8, 8, 2);
    layout->setSpacing(2);
    layout->addLayout(head);
    layout->addWidget(m_chart, 1);
    connect(&theme, &Theme::changed, this, [this] { setSnapshot(m_snapshot); });
    setSnapshot({});
}

void LiveChart::setSnapshot(const LiveSnapshot &snapshot)
{
    m_snapshot = snapshot;
    QFont title = m_theme.font(FontRole::Dense);
    title.setWeight(QFont::DemiBold);
    m_title->setFont(title);
    m_axis->setFont(m_theme.font(FontRole::Caption));
    const QString words = snapshot.usesValidation || snapshot.experiments.isEmpty() ? tr("Validation loss")
                                                                                    : tr("Training loss");
    m_title->setText(words);
    m_chart->setTitle(words);

    QStringList nodes;
    QList<ChartSeries> faint, bold;
    double epochs = 1;
    for (const Experiment &experiment : snapshot.experiments) {
        if (!nodes.contains(experiment.nodeTitle))
            nodes << experiment.nodeTitle;
        epochs = std::max(epochs, double(experiment.epochs));
        ChartSeries series;
        series.name = experiment.name;
        for (const MetricPoint &point : snapshot.series.value(experiment.id))
            series.points << QPointF(point.epoch, point.value);
        if (series.points.isEmpty())
            continue;
        series.color = m_theme.series(int(nodes.indexOf(experiment.nodeTitle)));
        if (experiment.state == ExperimentState::Running) {
            series.width = 1.9;
            series.endDot = true;
            bold << series;
        } else {
            series.width = 1.2;
            series.color.setAlphaF(0.45F);
            faint << series;
        }
    }
    QList<LineKey::Entry> entries;
    for (int node = 0; node < nodes.size(); ++node)
        entries << LineKey::Entry {nodes[node], m_theme.series(node), Qt::SolidLine};
    m_key->setEntries(entries);
    m_chart->setXRange(0, epochs);
    m_chart->setSeries(faint + bold); // the running ones on top
}

} // namespace rondo
