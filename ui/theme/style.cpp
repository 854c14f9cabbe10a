// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/style.h"

#include "theme/theme.h"

#include <QPainter>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>
#include <QToolButton>

namespace rondo {

namespace {
    constexpr int controlHeight = 28;
    constexpr int comboArrow = 24;
} // namespace

Style::Style(const Theme &theme)
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
    , m_theme(theme)
{
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    switch (element) {
    case PE_FrameFocusRect: {
        if (!(option->state & State_KeyboardFocusChange))
            return;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(m_theme.color(Token::Accent), 2));
        painter->setBrush(Qt::NoBrush);
        // Of a tab Qt means the letters alone.
        const QRectF ring = qobject_cast<const QTabBar *>(widget)
            ? QRectF(option->rect).adjusted(-7, 0, 7, 0)
            : QRectF(option->rect).adjusted(1, 1, -1, -1);
        painter->drawRoundedRect(ring, 5, 5);
        painter->restore();
        return;
    }
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawIndicator(*option, *painter, false);
        return;
    case PE_IndicatorRadioButton:
        drawIndicator(*option, *painter, true);
        return;
    case PE_PanelStatusBar:
    case PE_FrameStatusBarItem:
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    if (element != CE_FocusFrame) {
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(m_theme.color(Token::Accent), 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(option->rect).adjusted(1, 1, -1, -1), 8, 8);
    painter->restore();
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    // Qt sets the words of a button 4 px off its icon, whatever a style says; the design wants 8.
    constexpr QSize usual(16, 16), apart(20, 16);
    if (auto *button = qobject_cast<QPushButton *>(widget);
        button && !button->text().isEmpty() && button->iconSize() == usual)
        button->setIconSize(apart);
    if (auto *button = qobject_cast<QToolButton *>(widget);
        button && button->toolButtonStyle() == Qt::ToolButtonTextBesideIcon && button->iconSize() == usual)
        button->setIconSize(apart);
}

void Style::drawIndicator(const QStyleOption &option, QPainter &painter, bool round) const
{
    const bool enabled = option.state & State_Enabled;
    const bool partly = option.state & State_NoChange;
    const bool on = partly || (option.state & State_On);
    QRectF box(0, 0, 16, 16);
    box.moveCenter(QRectF(option.rect).center());

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor fill = enabled ? m_theme.color(Token::Accent) : m_theme.color(Token::Disabled);
    painter.setPen(on ? QPen(Qt::NoPen) : QPen(m_theme.color(Token::Line2), 1));
    painter.setBrush(on ? fill : m_theme.color(Token::Field));
    const QRectF shape = on ? box : box.adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(shape, round ? 8 : 4, round ? 8 : 4);
    if (on) {
        painter.setPen(QPen(m_theme.color(Token::OnAccent), 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QPointF origin = box.topLeft();
        if (round) {
            painter.setBrush(m_theme.color(Token::OnAccent));
            painter.setPen(Qt::NoPen);
            painter.drawEllipse(box.center(), 3, 3);
        } else if (partly) {
            painter.drawLine(origin + QPointF(4.5, 8), origin + QPointF(11.5, 8));
        } else {
            painter.setBrush(Qt::NoBrush);
            painter.drawPolyline(
                QPolygonF {origin + QPointF(4.2, 8.2), origin + QPointF(7, 11), origin + QPointF(12, 5.4)});
        }
    }
    painter.restore();
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (control == CC_ComboBox)
        drawComboBox(*option, *painter);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void Style::drawComboBox(const QStyleOptionComplex &option, QPainter &painter) const
{
    const bool enabled = option.state & State_Enabled;
    const bool focused = option.state & State_HasFocus;
    const bool hovered = enabled && (option.state & State_MouseOver);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.color(focused ? Token::Accent : enabled ? Token::Line2 : Token::Line), 1));
    painter.setBrush(m_theme.color(hovered && !focused ? Token::Hover : Token::Field));
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    const QRect arrow = option.rect.adjusted(option.rect.width() - comboArrow, 0, 0, 0);
    const qreal ratio = painter.device()->devicePixelRatioF();
    painter.drawPixmap(arrow.x() + 5, arrow.y() + (arrow.height() - 14) / 2,
                       m_theme.pixmap(QStringLiteral("chevrondown"), 14,
                                      m_theme.color(enabled ? Token::Text2 : Token::Disabled), ratio));
    painter.restore();
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return option->rect.adjusted(9, 1, -comboArrow, -1);
    if (control == CC_ComboBox && part == SC_ComboBoxArrow)
        return option->rect.adjusted(option->rect.width() - comboArrow, 0, 0, 0);
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_ComboBox)
        result = {size.width() + 9 + comboArrow + 6, qMax(controlHeight, size.height() + 8)};
    return result;
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 16;
    case PM_SplitterWidth:
    case PM_DockWidgetSeparatorExtent:
        return 1;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_TabBarIconSize:
    case PM_ListViewIconSize:
        return 16;
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return 3;
    case PM_ToolBarIconSize:
        return 20;
    case PM_ToolBarItemSpacing:
    case PM_ToolBarItemMargin:
    case PM_ToolBarFrameWidth:
    case PM_MenuBarPanelWidth:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *answer) const
{
    switch (hint) {
    case SH_Widget_Animation_Duration:
        return m_theme.isMotionReduced() ? 0 : 100;
    case SH_UnderlineShortcut:
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ComboBox_Popup:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

} // namespace rondo
