// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace rondo {

class Theme;

//! Fusion with Rondo's marks: focus ring, check box, radio button, combo box, one-pixel splitters. Flat things are in styleSheet().
class Style : public QProxyStyle {
    Q_OBJECT
public:
    //! \a theme must outlive the style.
    explicit Style(const Theme &theme);

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void polish(QWidget *widget) override;
    using QProxyStyle::polish;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *answer) const override;

private:
    void drawIndicator(const QStyleOption &option, QPainter &painter, bool round) const;
    void drawComboBox(const QStyleOptionComplex &option, QPainter &painter) const;

    const Theme &m_theme;
};

} // namespace rondo
