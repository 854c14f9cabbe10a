// SPDX-License-Identifier: GPL-3.0-or-later
#include "welcome/drawings.h"

#include "theme/theme.h"
#include "widgets/labels.h"
#include "widgets/painting.h"

#include <QKeySequence>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>
#include <QtMath>

namespace rondo {

namespace {

    constexpr QSizeF miniNode(74, 22);
    constexpr double ring = 84;
    constexpr double tile = 38;

    void paintArrow(QPainter &painter, QPointF tip, double degrees, const QColor &color)
    {
        painter.save();
        painter.translate(tip);
        painter.rotate(degrees);
        painter.setPen(QPen(color, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(QPolygonF {{-5, -5}, {2, 0}, {-5, 5}});
        painter.restore();
    }

    void paintKeys(QPainter &painter, const QRectF &cap, const QString &keys, const QColor &line,
                   const QColor &ink)
    {
        painter.setPen(line);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(cap, 4, 4);
        painter.setPen(ink);
        painter.drawText(cap, Qt::AlignCenter, keys);
    }

} // namespace

LoopDrawing::LoopDrawing(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFixedSize(316, 232);
    setAccessibleName(tr("The loop: draw, train, compare, deploy, watch, label, and round again"));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void LoopDrawing::paintEvent(QPaintEvent *)
{
    struct Stop {
        QString title, icon;
        QColor color;
    };
    const QList<Stop> steps {
        {tr("Draw"), QStringLiteral("flow"), m_theme.category(Category::Data).tile},
        {tr("Train"), QStringLiteral("net"), m_theme.category(Category::Algorithm).tile},
        {tr("Compare"), QStringLiteral("compare"), m_theme.series(1)},
        {tr("Deploy"), QStringLiteral("deploy"), m_theme.category(Category::Deployment).tile},
        {tr("Watch"), QStringLiteral("pulse"), m_theme.category(Category::Validation).tile},
        {tr("Label"), QStringLiteral("tag"), m_theme.category(Category::Trigger).tile},
    };
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF center(150, 104);
    painter.setPen(QPen(m_theme.color(Token::Line2), 1.8));
    painter.drawEllipse(center, ring, ring);
    QFont font = m_theme.font(FontRole::Body);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    for (int index = 0; index < steps.size(); ++index) {
        const double angle = qDegreesToRadians(-90.0 + 60 * index);
        const double between = qDegreesToRadians(-60.0 + 60 * index);
        const QPointF middle = center + ring * QPointF(std::cos(angle), std::sin(angle));
        paintArrow(painter, center + ring * QPointF(std::cos(between), std::sin(between)),
                   qRadiansToDegrees(between) + 90, m_theme.color(Token::Text2));
        QRectF box(0, 0, tile, tile);
        box.moveCenter(middle);
        painter.setPen(m_theme.color(Token::Line2));
        painter.setBrush(m_theme.color(Token::Panel));
        painter.drawRoundedRect(box, 10, 10);
        paintIcon(painter, QRectF(middle - QPointF(9, 9), QSizeF(18, 18)), steps.at(index).icon,
                  steps.at(index).color, m_theme);
        painter.setPen(m_theme.color(Token::Text2));
        const bool upright = index % 3 == 0;
        const QRectF right(box.right() + 7, box.top(), 90, tile);
        const QRectF left(box.left() - 97, box.top(), 90, tile);
        const QRectF below(box.center().x() - 60, box.bottom() + 1, 120, 18);
        painter.drawText(upright         ? below
                             : index < 3 ? right
                                         : left,
                         upright ? Qt::AlignCenter
                                 : (index < 3 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter,
                         steps.at(index).title);
    }
}

WideButton::WideButton(const Theme &theme, const QString &icon, const QString &text, const QKeySequence &keys,
                       bool primary, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_icon(icon)
    , m_keys(keys)
    , m_primary(primary)
{
    setText(text);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void WideButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Token ground = m_primary ? (underMouse() ? Token::AccentHover : Token::Accent)
                                   : (underMouse() ? Token::Hover : Token::Field);
    const QColor ink = m_theme.color(m_primary ? Token::OnAccent : Token::Text);
    painter.setPen(m_primary ? QColor(Qt::transparent) : m_theme.color(Token::Line2));
    painter.setBrush(m_theme.color(ground));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    paintIcon(painter, QRectF(14, (height() - 16) / 2.0, 16, 16), m_icon,
              m_primary ? ink : m_theme.color(Token::Text2), m_theme);
    QFont font = m_theme.font(FontRole::Body);
    font.setWeight(QFont::Medium);
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(rect().adjusted(40, 0, -70, 0), Qt::AlignVCenter | Qt::AlignLeft, text());
    const QString keys = keyText(m_keys);
    QFont small = m_theme.font(FontRole::Caption);
    small.setWeight(QFont::Medium);
    painter.setFont(small);
    const double width = QFontMetricsF(small).horizontalAdvance(keys) + 14;
    paintKeys(painter, QRectF(this->width() - width - 13.5, (height() - 18) / 2.0 + 0.5, width, 18), keys,
              m_primary ? ink : m_theme.color(Token::Line), m_primary ? ink : m_theme.color(Token::Text2));
    if (hasFocus()) {
        QStyleOption option;
        option.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

void paintMiniFlow(QPainter &painter, const MiniFlow &flow, const Theme &theme)
{
    const auto boxOf = [&flow](int index) { return QRectF(flow.nodes.at(index).position, miniNode); };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    for (const auto &[from, to] : flow.links) {
        const QPointF start(boxOf(from).right(), boxOf(from).center().y());
        const QPointF end(boxOf(to).left(), boxOf(to).center().y());
        const QPointF bend((end.x() - start.x()) / 2, 0);
        QPainterPath path(start);
        path.cubicTo(start + bend, end - bend, end);
        const Category category = flow.nodes.at(from).category;
        const bool validated = category == Category::Validation;
        painter.setPen(QPen(validated                        ? theme.color(Token::Edge)
                                : category == Category::Data ? theme.category(category).tile
                                                             : theme.category(Category::Algorithm).tile,
                            1.4));
        painter.drawPath(path);
    }
    if (flow.feedbackFrom >= 0) {
        const QRectF from = boxOf(flow.feedbackFrom);
        const QRectF to = boxOf(flow.feedbackTo);
        const double lane = 120;
        const double startX = from.center().x() - 6;
        const double endX = to.center().x() - 6;
        QPainterPath path(QPointF(startX, from.bottom()));
        path.lineTo(startX, lane - 8);
        path.quadTo(startX, lane, startX - 8, lane);
        path.lineTo(endX + 8, lane);
        path.quadTo(endX, lane, endX, lane - 8);
        path.lineTo(endX, to.bottom() + 7);
        const QColor color = theme.category(Category::Deployment).tile;
        painter.setPen(QPen(color, 1.6));
        painter.drawPath(path);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawPolygon(
            QPolygonF {{endX, to.bottom() + 2}, {endX - 4, to.bottom() + 9}, {endX + 4, to.bottom() + 9}});
    }
    QFont font = theme.font(FontRole::Caption);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    for (int index = 0; index < flow.nodes.size(); ++index) {
        const QRectF box = boxOf(index);
        painter.setPen(theme.color(Token::Line2));
        painter.setBrush(theme.color(Token::Panel));
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.category(flow.nodes.at(index).category).tile);
        painter.drawRoundedRect(QRectF(box.left() + 5, box.center().y() - 6, 12, 12), 3, 3);
        painter.setPen(theme.color(Token::Text));
        painter.drawText(box.adjusted(21, 0, -2, 0), Qt::AlignVCenter | Qt::AlignLeft,
                         flow.nodes.at(index).title);
    }
    painter.restore();
}

} // namespace rondo
