// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/scatterkey.h"

#include "experiments/painting.h"

namespace rondo {

namespace {
    constexpr int lineRoom = 20, circleRoom = 32, gap = 10;
} // namespace

ScatterKey::ScatterKey(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setSizes({});
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ScatterKey::setSizes(const QString &text)
{
    m_sizes = text;
    setAccessibleName(text.isEmpty() ? tr("Line: Pareto front") : tr("Line: Pareto front; circles: %1").arg(text));
    updateGeometry();
    update();
}

int ScatterKey::frontWidth() const
{
    return lineRoom + QFontMetrics(m_theme.font(FontRole::Caption)).horizontalAdvance(tr("Pareto front"));
}

QSize ScatterKey::sizeHint() const
{
    const int sizes = m_sizes.isEmpty()
        ? 0
        : gap + circleRoom + QFontMetrics(m_theme.font(FontRole::Caption)).horizontalAdvance(m_sizes);
    return {frontWidth() + sizes + 2, 18};
}

void ScatterKey::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont font = m_theme.font(FontRole::Caption);
    const double middle = height() / 2.0;
    painter.setPen(QPen(m_theme.color(Token::Text2), 1.6));
    painter.drawLine(QPointF(0, middle), QPointF(14, middle));
    paintText(painter, QRect(lineRoom, 0, frontWidth() - lineRoom + 2, height()), Qt::AlignLeft, tr("Pareto front"), font,
              m_theme.color(Token::Text2));
    const int left = frontWidth() + gap;
    if (m_sizes.isEmpty() || width() < left + circleRoom + 20)
        return;
    painter.setPen(QPen(m_theme.color(Token::Text3), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(QPointF(left + 4, middle), 3, 3);
    painter.drawEllipse(QPointF(left + 19, middle), 6.5, 6.5);
    paintText(painter, QRect(left + circleRoom, 0, width() - left - circleRoom, height()), Qt::AlignLeft, m_sizes, font,
              m_theme.color(Token::Text2));
}

} // namespace rondo
