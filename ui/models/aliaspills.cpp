// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/aliaspills.h"

#include "experiments/painting.h"

#include <QPainter>

namespace rondo {
namespace {

    constexpr int gap = 4, padding = 7, mark = 8, high = 18;
    constexpr int championColor = 4, challengerColor = 0; // of the design's series: sky, indigo

    int pillWidth(const QString &alias, const QFontMetrics &metrics)
    {
        return metrics.horizontalAdvance(alias) + 2 * padding + mark + 5;
    }

    void paintMark(QPainter &painter, const QRectF &rect, const QString &alias, const Theme &theme)
    {
        const bool champion = alias == QLatin1String("champion");
        const bool challenger = alias == QLatin1String("challenger");
        painter.setPen(Qt::NoPen);
        painter.setBrush(champion         ? theme.series(championColor)
                             : challenger ? theme.series(challengerColor)
                                          : theme.color(Token::Text3));
        // Colour is not all: the champion has a square, the challenger a diamond, others a dot.
        if (champion)
            painter.drawRoundedRect(rect, 2, 2);
        else if (challenger)
            painter.drawPolygon(QPolygonF {{rect.center().x(), rect.top() - 0.5},
                                           {rect.right() + 0.5, rect.center().y()},
                                           {rect.center().x(), rect.bottom() + 0.5},
                                           {rect.left() - 0.5, rect.center().y()}});
        else
            painter.drawEllipse(rect.adjusted(1.5, 1.5, -1.5, -1.5));
    }

} // namespace

int aliasesWidth(const QStringList &aliases, const Theme &theme)
{
    const QFontMetrics metrics(theme.font(FontRole::Caption));
    int width = 0;
    for (const QString &alias : aliases)
        width += pillWidth(alias, metrics) + (width > 0 ? gap : 0);
    return width;
}

void paintAliases(QPainter &painter, const QRect &rect, const QStringList &aliases, const Theme &theme)
{
    const QFont font = theme.font(FontRole::Caption);
    const QFontMetrics metrics(font);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    int x = rect.left();
    for (const QString &alias : aliases) {
        const int width = std::min(pillWidth(alias, metrics), rect.right() - x + 1);
        if (width < padding * 2 + mark + 16)
            break;
        const QRect pill(x, rect.top() + (rect.height() - high) / 2, width, high);
        painter.setPen(QPen(theme.color(Token::Line2), 1));
        painter.setBrush(theme.color(Token::Panel2));
        painter.drawRoundedRect(QRectF(pill).adjusted(0.5, 0.5, -0.5, -0.5), high / 2.0, high / 2.0);
        paintMark(painter, QRectF(x + padding, pill.top() + (high - mark) / 2.0, mark, mark), alias, theme);
        paintText(painter, pill.adjusted(padding + mark + 5, 0, -padding + 2, 0), Qt::AlignLeft, alias, font,
                  theme.color(Token::Text));
        x += width + gap;
    }
    painter.restore();
}

AliasPills::AliasPills(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAliases({});
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void AliasPills::setAliases(const QStringList &aliases)
{
    m_aliases = aliases;
    const QString all = aliases.join(QStringLiteral(", "));
    setAccessibleName(aliases.isEmpty() ? tr("No alias") : tr("Aliases: %1").arg(all));
    updateGeometry();
    update();
    setToolTip(width() < sizeHint().width() ? all : QString());
}

QSize AliasPills::sizeHint() const
{
    if (!m_aliases.isEmpty())
        return {aliasesWidth(m_aliases, m_theme), 20};
    return {QFontMetrics(m_theme.font(FontRole::Dense)).horizontalAdvance(tr("No alias")) + 2, 20};
}

void AliasPills::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    setToolTip(width() < sizeHint().width() ? m_aliases.join(QStringLiteral(", ")) : QString());
}

void AliasPills::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_aliases.isEmpty())
        paintText(painter, rect(), Qt::AlignLeft, tr("No alias"), m_theme.font(FontRole::Dense),
                  m_theme.color(Token::Text3));
    else
        paintAliases(painter, rect(), m_aliases, m_theme);
}

} // namespace rondo
