// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/menubutton.h"

#include "theme/theme.h"
#include "widgets/painting.h"

#include <QStyleOptionButton>
#include <QStylePainter>

namespace rondo {

namespace {
    constexpr int iconWidth = 16, chevronSize = 14, gap = 8;
}

MenuButton::MenuButton(const Theme &theme, QWidget *parent)
    : QPushButton(parent)
    , m_theme(theme)
{
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void MenuButton::setDetail(const QString &detail)
{
    m_detail = detail;
    updateGeometry();
    update();
}

QFont MenuButton::detailFont() const
{
    QFont font = this->font();
    font.setWeight(QFont::Normal);
    return font;
}

int MenuButton::padding() const
{
    return property("kind") == QLatin1String("quiet") ? 6 : 12;
}

QSize MenuButton::sizeHint() const
{
    ensurePolished();
    constexpr int rounding = 2; // words are measured apart, and each a little short
    int width = 2 * padding() + fontMetrics().horizontalAdvance(text()) + gap + chevronSize + rounding;
    if (!icon().isNull())
        width += iconWidth + gap;
    if (!m_detail.isEmpty())
        width += gap + QFontMetrics(detailFont()).horizontalAdvance(m_detail);
    return {width, QPushButton::sizeHint().height()};
}

void MenuButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    option.icon = {};
    painter.drawControl(QStyle::CE_PushButtonBevel, option);

    const QRect content = rect().adjusted(padding(), 0, -padding(), 0);
    const QColor ink = m_theme.color(isEnabled() ? Token::Text : Token::Disabled);
    const QColor lighter = m_theme.color(isEnabled() ? Token::Text2 : Token::Disabled);
    int left = content.left();
    if (!icon().isNull()) {
        icon().paint(&painter, left, (height() - iconWidth) / 2, iconWidth, iconWidth);
        left += iconWidth + gap;
    }
    const QRect chevron(content.right() + 1 - chevronSize, (height() - chevronSize) / 2, chevronSize, chevronSize);
    paintIcon(painter, chevron, QStringLiteral("chevrondown"), lighter, m_theme);
    const auto write = [&](const QString &words, const QFont &font, const QColor &color) {
        const QRect place(left, 0, chevron.left() - gap - left, height());
        painter.setFont(font);
        painter.setPen(color);
        const QFontMetrics metrics(font);
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         metrics.elidedText(words, Qt::ElideRight, place.width()));
        left += metrics.horizontalAdvance(words) + gap;
    };
    write(text(), font(), ink);
    write(m_detail, detailFont(), lighter);
    if (hasFocus())
        painter.drawPrimitive(QStyle::PE_FrameFocusRect, option);
}

} // namespace rondo
