// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/learningcharts.h"

#include "charts/metricchart.h"
#include "experiments/formats.h"
#include "experiments/painting.h"

#include <QGridLayout>
#include <QLabel>

namespace rondo {

LearningCharts::LearningCharts(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_lossTitle(new QLabel(this))
    , m_accuracyTitle(new QLabel(this))
    , m_loss(new MetricChart(theme, this))
    , m_accuracy(new MetricChart(theme, this))
{
    m_loss->setLogarithmic(true);
    m_loss->setTitle(tr("Loss by epoch"));
    m_accuracy->setTitle(tr("Accuracy by epoch"));
    for (MetricChart *chart : {m_loss, m_accuracy})
        chart->setFixedHeight(132);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(12);
    layout->setVerticalSpacing(0);
    layout->addWidget(m_lossTitle, 0, 0);
    layout->addWidget(m_accuracyTitle, 0, 1);
    layout->addWidget(m_loss, 1, 0);
    layout->addWidget(m_accuracy, 1, 1);
    layout->setColumnStretch(0, 1);
    layout->setColumnStretch(1, 1);
    connect(&theme, &Theme::changed, this, [this] { setSnapshot(m_snapshot); });
}

void LearningCharts::setSnapshot(const DashboardSnapshot &snapshot)
{
    m_snapshot = snapshot;
    showMetric(*m_loss, *m_lossTitle, QStringLiteral("loss"), tr("Loss"));
    showMetric(*m_accuracy, *m_accuracyTitle, QStringLiteral("accuracy"), tr("Accuracy"));
}

void LearningCharts::showMetric(MetricChart &chart, QLabel &title, const QString &metric,
                                const QString &words)
{
    const auto points = [this](const QString &name) {
        QList<QPointF> list;
        for (const MetricPoint &point : m_snapshot.series.value(name))
            list << QPointF(point.epoch, point.value);
        return list;
    };
    const QString validation = QStringLiteral("val_") + metric;
    const QColor color = m_theme.series(0);
    const bool running = m_snapshot.experiment.state == ExperimentState::Running;
    ChartSeries training {tr("training"), points(metric), color, Qt::DashLine, 1.2};
    ChartSeries validated {tr("validation"), points(validation), color, Qt::SolidLine, 1.7, false, running};
    chart.setXRange(0, std::max(1, m_snapshot.experiment.epochs));
    chart.setSeries({training, validated});
    double value = m_snapshot.experiment.metric(validation);
    if (value != value) // NaN: no epoch has ended yet
        value = m_snapshot.experiment.metric(metric);
    title.setFont(m_theme.font(FontRole::Caption));
    title.setText(QStringLiteral("%1 <b>%2</b>").arg(words, metricText(metric, value)));
}

LineKey::LineKey(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void LineKey::setEntries(const QList<Entry> &entries)
{
    m_entries = entries;
    QStringList words;
    for (const Entry &entry : entries)
        words << entry.text;
    setAccessibleName(tr("Lines: %1").arg(words.join(QStringLiteral(", "))));
    updateGeometry();
    update();
}

int LineKey::widthOf(const Entry &entry) const
{
    return 20 + QFontMetrics(m_theme.font(FontRole::Caption)).horizontalAdvance(entry.text);
}

QSize LineKey::sizeHint() const
{
    int width = 0;
    for (const Entry &entry : m_entries)
        width += widthOf(entry) + 10;
    return {std::max(0, width - 10), 16};
}

void LineKey::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    int x = std::max(0, width() - sizeHint().width());
    for (const Entry &entry : m_entries) {
        painter.setPen(QPen(entry.color, 2, entry.dash));
        painter.drawLine(x, height() / 2, x + 14, height() / 2);
        const int room = std::min(widthOf(entry) - 18, width() - x - 18);
        paintText(painter, QRect(x + 18, 0, room + 2, height()), Qt::AlignLeft, entry.text,
                  m_theme.font(FontRole::Caption), m_theme.color(Token::Text2));
        x += widthOf(entry) + 10;
    }
}

} // namespace rondo
