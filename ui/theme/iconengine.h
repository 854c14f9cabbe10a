// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIconEngine>
#include <QPointer>

namespace rondo {

class Theme;

//! Draws an icon of the set in the colours of the theme that is on when it is painted.
class IconEngine : public QIconEngine {
public:
    //! An invalid \a color stands for Token::Text2. Draws nothing once the theme is gone.
    IconEngine(const Theme &theme, QString name, QColor color);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    QIconEngine *clone() const override;

private:
    QPixmap draw(int size, QIcon::Mode mode, qreal ratio) const;

    QPointer<const Theme> m_theme;
    QString m_name;
    QColor m_color;
};

} // namespace rondo
