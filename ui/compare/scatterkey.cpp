// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/scatterkey.h"

#include "experiments/painting.h"

#include <QLinearGradient>

namespace rondo {

namespace {
    constexpr int lineRoom = 20, circleRoom = 32, rampRoom = 42, gap = 10;
} // namespace

ScatterKey::ScatterKey(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setContent(true, {}, {}, {}, {});
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ScatterKey::setContent(bool hasFront, const QString &sizes, const QString &colors, const QColor &low, const QColor &high)
{
    m_hasFront = hasFront;
    m_sizes = sizes;
    m_colors = colors;
    m_low = low;
    m_high = high;
    QStringList words;
    if (hasFront)
        words << tr("Line: Pareto front");
    if (!colors.isEmpty())
        words << tr("colours: %1").arg(colors);
    if (!sizes.isEmpty())
        words << tr("circles: %1").arg(sizes);
    setAccessibleName(words.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

int ScatterKey::textWidth(const QString &text) const
{
    return QFontMetrics(m_theme.font(FontRole::Caption)).horizontalAdvance(text) + 2;
}

QSize ScatterKey::sizeHint() const
{
    int wide = 2;
    if (m_hasFront)
        wide += lineRoom + textWidth(tr("Pareto front")) + gap;
    if (!m_colors.isEmpty())
        wide += rampRoom + textWidth(m_colors) + gap;
    if (!m_sizes.isEmpty())
        wide += circleRoom + textWidth(m_sizes);
    return {wide, 18};
}

void ScatterKey::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double middle = height() / 2.0;
    int left = 0;
    // What has no room is left out: the colors say more than the sizes, and the line more than the colors.
    const auto write = [&](int sample, const QString &text) {
        paintText(painter, QRect(left + sample, 0, textWidth(text), height()), Qt::AlignLeft, text,
                  m_theme.font(FontRole::Caption), m_theme.color(Token::Text2));
        left += sample + textWidth(text) + gap;
    };
    const auto fits = [&](int sample, const QString &text) { return left + sample + textWidth(text) <= width() + 2; };
    if (m_hasFront) {
        painter.setPen(QPen(m_theme.color(Token::Text2), 1.6));
        painter.drawLine(QPointF(0, middle), QPointF(14, middle));
        write(lineRoom, tr("Pareto front"));
    }
    if (!m_colors.isEmpty() && fits(rampRoom, m_colors)) {
        QLinearGradient ramp(left, 0, left + rampRoom - 8, 0);
        ramp.setColorAt(0, m_low);
        ramp.setColorAt(1, m_high);
        painter.setPen(QPen(m_theme.color(Token::Line2), 1));
        painter.setBrush(ramp);
        painter.drawRoundedRect(QRectF(left + 0.5, middle - 4.5, rampRoom - 8, 9), 2, 2);
        write(rampRoom, m_colors);
    }
    if (m_sizes.isEmpty() || !fits(circleRoom, m_sizes))
        return;
    painter.setPen(QPen(m_theme.color(Token::Text3), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(QPointF(left + 4, middle), 3, 3);
    painter.drawEllipse(QPointF(left + 19, middle), 6.5, 6.5);
    write(circleRoom, m_sizes);
}

} // namespace rondo
