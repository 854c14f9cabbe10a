// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/popupcard.h"

#include "widgets/painting.h"

#include <QPainter>

namespace rondo {

void paintPopupCard(QPainter &painter, const QRectF &card, const Theme &theme)
{
    constexpr double radius = 8;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintShadow(painter, card, radius, theme, Elevation::Popup);
    painter.setPen(theme.color(Token::Line2));
    painter.setBrush(theme.color(Token::Panel));
    painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.restore();
}

} // namespace rondo
