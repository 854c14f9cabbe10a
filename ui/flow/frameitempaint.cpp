// SPDX-License-Identifier: GPL-3.0-or-later
// How frames look, open and collapsed.
#include "flow/frameitem.h"
#include "widgets/painting.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

namespace rondo {

namespace {

    constexpr double radius = 10;

    QFont pixels(QFont font, int size, QFont::Weight weight)
    {
        font.setPixelSize(size);
        font.setWeight(weight);
        font.setHintingPreference(QFont::PreferNoHinting);
        return font;
    }

    QColor faint(QColor colour, float opacity)
    {
        colour.setAlphaF(opacity);
        return colour;
    }

    Category categoryOf(FrameColour colour)
    {
        switch (colour) {
        case FrameColour::Teal:
            return Category::Data;
        case FrameColour::Violet:
            return Category::Algorithm;
        case FrameColour::Brown:
            return Category::Custom;
        case FrameColour::Blue:
            return Category::Validation;
        case FrameColour::Pink:
            return Category::Deployment;
        case FrameColour::Yellow:
        case FrameColour::Neutral:
            break;
        }
        return Category::Trigger;
    }

} // namespace

FrameLook frameLook(FrameColour colour, const Theme &theme)
{
    if (colour == FrameColour::Neutral)
        return {faint(theme.color(Token::Line), theme.isDark() ? 0.45F : 0.55F), theme.color(Token::Line2),
                theme.color(Token::Panel2), theme.color(Token::Text2)};
    const CategoryStyle style = theme.category(categoryOf(colour));
    return {faint(style.tint, 0.75F), faint(style.tile, 0.55F), style.tint, style.ink};
}

void FrameItem::paintOpen(QPainter &painter, double detail) const
{
    const FrameLook look = frameLook(m_frame.colour, m_theme);
    const QColor accent = m_theme.color(Token::Accent);
    painter.setPen(QPen(isSelected() ? accent : look.border, isSelected() ? 2 : 1));
    painter.setBrush(look.fill);
    painter.drawRoundedRect(area(), radius, radius);
    if (isSelected() && detail > 0.25) {
        painter.setPen(QPen(accent, 1.4));
        painter.setBrush(m_theme.color(Token::Panel));
        for (const double x : {0.0, m_size.width() / 2, m_size.width()}) {
            for (const double y : {0.0, m_size.height() / 2, m_size.height()}) {
                if (x != m_size.width() / 2 || y != m_size.height() / 2)
                    painter.drawRoundedRect(QRectF(x - 3.5, y - 3.5, 7, 7), 2, 2);
            }
        }
    }
    if (detail >= 0.35)
        paintTitle(painter, titleRect().adjusted(10, 2, 0, 0), look.ink);
}

void FrameItem::paintTitle(QPainter &painter, const QRectF &area, const QColor &ink) const
{
    const QFont title = pixels(m_theme.font(FontRole::Dense), m_frame.collapsed ? 13 : 12, QFont::DemiBold);
    const QRectF room(area.left(), area.top(), toggleRect().left() - area.left(), area.height());
    const QString name = QFontMetricsF(title).elidedText(m_frame.title, Qt::ElideRight, room.width());
    painter.setFont(title);
    painter.setPen(m_frame.collapsed ? m_theme.color(Token::Text) : ink);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, name);
    if (!m_frame.collapsed) {
        const double used = QFontMetricsF(title).horizontalAdvance(name) + 8;
        const QFont plain = pixels(m_theme.font(FontRole::Dense), 12, QFont::Normal);
        painter.setFont(plain);
        painter.setPen(m_theme.color(Token::Text3));
        painter.drawText(room.adjusted(used, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         QFontMetricsF(plain).elidedText(m_progress, Qt::ElideRight, room.width() - used));
    }
    QRectF chevron(0, 0, 13, 13);
    chevron.moveCenter({toggleRect().center().x(), area.center().y()});
    paintIcon(painter, chevron,
              m_frame.collapsed ? QStringLiteral("chevronright") : QStringLiteral("chevrondown"),
              m_theme.color(Token::Text3), m_theme);
}

void FrameItem::paintCard(QPainter &painter, double detail) const
{
    const FrameLook look = frameLook(m_frame.colour, m_theme);
    const QRectF card = area();
    // A second card behind it says that there is more than one.
    painter.setPen(QPen(look.border, 1));
    painter.setBrush(look.tint);
    painter.drawRoundedRect(card.adjusted(5, 5, -5, 5), canvas::radius, canvas::radius);
    if (detail >= 0.5)
        paintShadow(painter, card, canvas::radius, m_theme, Elevation::Card);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(Token::Panel));
    painter.drawRoundedRect(card, canvas::radius, canvas::radius);
    QPainterPath header;
    header.addRoundedRect(card, canvas::radius, canvas::radius);
    painter.save();
    painter.setClipRect(titleRect(), Qt::IntersectClip);
    painter.fillPath(header, look.tint);
    painter.restore();
    if (detail >= 0.25) {
        paintIcon(painter, {8, 8, 16, 16}, QStringLiteral("frame"), look.ink, m_theme);
        paintTitle(painter, titleRect().adjusted(33, 0, 0, 0), look.ink);
    }
    if (detail >= 0.5) {
        const QFont caption = pixels(m_theme.font(FontRole::Caption), 11, QFont::Normal);
        painter.setFont(caption);
        painter.setPen(m_theme.color(Token::Text3));
        for (const OuterPort &port : m_card.ports) {
            const bool right = port.place.output;
            const double half = card.width() / 2 - 16;
            const QRectF room(right ? card.width() / 2 + 4 : 12, port.place.position.y() - 8, half, 16);
            painter.drawText(room,
                             (right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::TextSingleLine,
                             QFontMetricsF(caption).elidedText(port.label, Qt::ElideRight, half));
        }
        const double middle = m_card.footTop + 13;
        paintStatusIcon(painter, {canvas::padding, middle - 6.5, 13, 13}, m_status, m_theme);
        painter.setPen(m_theme.color(Token::Text2));
        const double room = card.width() - 2 * canvas::padding - 19;
        painter.drawText(QRectF(canvas::padding + 19, middle - 9, room, 18),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         QFontMetricsF(caption).elidedText(words(), Qt::ElideRight, room));
    }
    const QColor accent = m_theme.color(Token::Accent);
    const bool failed = m_status == Status::Failed;
    painter.setBrush(Qt::NoBrush);
    if (isSelected()) {
        painter.setPen(QPen(faint(accent, m_theme.isDark() ? 0.26F : 0.2F), 4));
        painter.drawRoundedRect(card.adjusted(-3, -3, 3, 3), canvas::radius + 3, canvas::radius + 3);
    }
    painter.setPen(isSelected() ? QPen(accent, 2)
                       : failed ? QPen(m_theme.status(Status::Failed).fill, 1.5)
                                : QPen(m_theme.color(Token::Line2), 1));
    painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), canvas::radius, canvas::radius);
}

} // namespace rondo
