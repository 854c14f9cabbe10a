// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/loadingstate.h"

#include "theme/theme.h"

#include <QPainter>

namespace rondo {
namespace {
    constexpr int blocksAfterMs = 150, wordsAfterMs = 3000;
    constexpr int rowHeight = 28, blockHeight = 10, rows = 8;
} // namespace

LoadingState::LoadingState(const Theme &theme, const QString &awaited, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_awaited(awaited)
{
    setAccessibleName(awaited);
    for (QTimer *timer : {&m_blocks, &m_words}) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, qOverload<>(&QWidget::update));
    }
}

void LoadingState::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_blocks.start(blocksAfterMs);
    m_words.start(wordsAfterMs);
}

void LoadingState::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_blocks.stop();
    m_words.stop();
}

void LoadingState::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Token::Panel));
    if (m_blocks.isActive())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(Token::Hover));
    for (int row = 0; row < rows; ++row) {
        const double y = 16 + row * rowHeight;
        const double length = (width() - 48) * (row % 3 == 0 ? 0.3 : row % 3 == 1 ? 0.75 : 0.6);
        painter.drawRoundedRect(QRectF(row % 3 == 0 ? 12 : 30, y, length, blockHeight), 4, 4);
    }
    if (m_words.isActive())
        return;
    painter.setFont(m_theme.font(FontRole::Caption));
    painter.setPen(m_theme.color(Token::Text3));
    painter.drawText(QRect(12, 16 + rows * rowHeight, width() - 24, rowHeight),
                     Qt::AlignLeft | Qt::AlignVCenter, m_awaited);
}

} // namespace rondo
