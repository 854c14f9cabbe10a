// SPDX-License-Identifier: GPL-3.0-or-later
#include "deployments/classbars.h"

#include "experiments/painting.h"

namespace rondo {

ClassBars::ClassBars(Theme &theme, QWidget *parent)
    : PaintedChart(theme, parent)
    , m_theme(theme)
{
    setAccessibleName(tr("Confidence by class"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ClassBars::setScores(const QList<double> &scores)
{
    m_scores = scores;
    QStringList words;
    for (qsizetype i = 0; i < scores.size(); ++i) {
        if (scores[i] >= 0.005)
            words << QStringLiteral("%1: %2").arg(i).arg(QString::number(scores[i], 'f', 3));
    }
    setAccessibleDescription(words.join(QStringLiteral(", ")));
    update();
}

QList<ChartSeries> ClassBars::tableSeries() const
{
    ChartSeries series {.name = tr("Confidence")};
    for (qsizetype index = 0; index < m_scores.size(); ++index)
        series.points << QPointF(double(index), m_scores.at(index));
    return {series};
}

void ClassBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qsizetype classes = m_scores.isEmpty() ? 10 : m_scores.size();
    const double step = double(width()) / double(classes);
    const double base = height() - 24;
    const auto best = std::max_element(m_scores.begin(), m_scores.end());
    for (qsizetype i = 0; i < classes; ++i) {
        const bool isBest = best != m_scores.end() && i == best - m_scores.begin();
        const QRectF column(double(i) * step, 0, step, height());
        painter.setPen(Qt::NoPen);
        if (isBest) {
            painter.setBrush(m_theme.color(Token::Selected));
            painter.drawRoundedRect(column.adjusted(1, 0, -1, 0), 4, 4);
        }
        if (i < m_scores.size()) {
            const double tall = std::max(1.0, std::clamp(m_scores[i], 0.0, 1.0) * (base - 6));
            const double wide = std::min(18.0, step * 0.55);
            painter.setBrush(m_theme.color(isBest ? Token::Accent : Token::Text3));
            painter.drawRoundedRect(QRectF(column.center().x() - wide / 2, base - tall, wide, tall), 2, 2);
        }
        if (step >= 12) {
            QFont font = m_theme.font(FontRole::Dense);
            if (isBest)
                font.setWeight(QFont::DemiBold);
            paintText(painter, QRect(int(column.left()), int(base) + 3, int(step), 18), Qt::AlignHCenter,
                      QString::number(i), font, m_theme.color(isBest ? Token::Text : Token::Text2));
        }
    }
    painter.setPen(QPen(m_theme.color(Token::Line2), 1));
    painter.drawLine(QPointF(0, base + 0.5), QPointF(width(), base + 0.5));
}

} // namespace rondo
