// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/iconengine.h"

#include "theme/theme.h"

#include <QPainter>

namespace rondo {

IconEngine::IconEngine(const Theme &theme, QString name, QColor color)
    : m_theme(&theme)
    , m_name(std::move(name))
    , m_color(color)
{
}

QPixmap IconEngine::draw(int size, QIcon::Mode mode, qreal ratio) const
{
    if (!m_theme || size <= 0)
        return {};
    QColor color = m_color.isValid() ? m_color : m_theme->color(Token::Text2);
    if (mode == QIcon::Disabled)
        color = m_theme->color(Token::Disabled);
    return m_theme->pixmap(m_name, size, color, ratio);
}

void IconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State)
{
    const int size = qMin(rect.width(), rect.height());
    const QPixmap picture = draw(size, mode, painter->device()->devicePixelRatioF());
    painter->drawPixmap(rect.x() + (rect.width() - size) / 2, rect.y() + (rect.height() - size) / 2, picture);
}

QPixmap IconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    return scaledPixmap(size, mode, state, 1);
}

QPixmap IconEngine::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale)
{
    // QIcon asks in device pixels and sets the ratio of the answer itself.
    const int pixels = qMin(size.width(), size.height());
    QPixmap picture = draw(qRound(pixels / scale), mode, scale);
    picture.setDevicePixelRatio(1);
    if (size.width() <= size.height())
        return picture;
    // What is wider than high wants room at the right: a button sets its words that much further off.
    QPixmap wide(size);
    wide.fill(Qt::transparent);
    QPainter(&wide).drawPixmap(0, 0, picture);
    return wide;
}

QIconEngine *IconEngine::clone() const
{
    return new IconEngine(*this);
}

} // namespace rondo
