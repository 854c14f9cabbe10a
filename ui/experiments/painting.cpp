// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/painting.h"

#include <cmath>

namespace rondo {

void paintBar(QPainter &painter, const QRectF &rect, double fraction, const QColor &fill,
              const QColor &groove)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const double radius = rect.height() / 2;
    painter.setBrush(groove);
    painter.drawRoundedRect(rect, radius, radius);
    if (std::isfinite(fraction) && fraction > 0) {
        QRectF filled = rect;
        filled.setWidth(std::max(rect.height() / 2, rect.width() * std::min(fraction, 1.0)));
        painter.setBrush(fill);
        painter.drawRoundedRect(filled, radius, radius);
    }
    painter.restore();
}

void paintTick(QPainter &painter, const QRect &rect, bool ticked, const Theme &theme)
{
    const QRectF box(rect.center().x() - 7.5, rect.center().y() - 7.5, 16, 16);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(ticked ? QPen(Qt::NoPen) : QPen(theme.color(Token::Line2), 1));
    painter.setBrush(theme.color(ticked ? Token::Accent : Token::Field));
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    if (ticked) {
        painter.setPen(QPen(theme.color(Token::OnAccent), 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(QPolygonF {box.topLeft() + QPointF(4.2, 8.3), box.topLeft() + QPointF(7, 11.2),
                                        box.topLeft() + QPointF(12, 5.2)});
    }
    painter.restore();
}

QRect centred(const QRect &rect, int size)
{
    return {rect.left() + (rect.width() - size) / 2, rect.top() + (rect.height() - size) / 2, size, size};
}

void paintText(QPainter &painter, const QRect &rect, int alignment, const QString &text, const QFont &font,
               const QColor &color)
{
    painter.setFont(font);
    painter.setPen(color);
    const QFontMetrics metrics(font, painter.device());
    painter.drawText(rect, alignment | Qt::AlignVCenter | Qt::TextSingleLine,
                     metrics.elidedText(text, Qt::ElideRight, rect.width()));
}

void paintFigure(QPainter &painter, const QRect &cell, const QString &text, double fraction, bool best,
                 const Theme &theme, const QColor &tint)
{
    QFont font = theme.font(FontRole::Body);
    if (best)
        font.setWeight(QFont::DemiBold);
    const int figure = std::max(48, QFontMetrics(font).horizontalAdvance(text));
    const bool known = fraction == fraction;
    if (known && cell.width() - figure >= 18) {
        const QRectF bar(cell.left(), cell.center().y() - 2.5, std::min(60, cell.width() - figure - 8), 6);
        QColor fill = tint.isValid() ? tint : theme.color(Token::Accent);
        fill.setAlphaF(0.6F);
        QColor groove = theme.color(Token::Line);
        groove.setAlphaF(0.7F);
        paintBar(painter, bar, fraction, fill, groove);
    }
    const QColor color = best ? theme.status(Status::Done).text : theme.color(known ? Token::Text : Token::Text3);
    paintText(painter, cell, Qt::AlignRight, text, font, color);
}

void paintStatusWords(QPainter &painter, const QRect &cell, Status status, const QString &text, const Theme &theme)
{
    const StatusStyle style = theme.status(status);
    paintIcon(painter, centred(QRect(cell.left(), cell.top(), 14, cell.height()), 14), style.icon, style.text, theme);
    paintText(painter, cell.adjusted(19, 0, 0, 0), Qt::AlignLeft, text, theme.font(FontRole::Dense), style.text);
}

} // namespace rondo
