// SPDX-License-Identifier: GPL-3.0-or-later
// The card between its ports and its border: line, pictures, rows, segments and foot.
#include "flow/flow.h"
#include "flow/nodepainter.h"
#include "widgets/painting.h"

#include <QFontMetricsF>
#include <QPainter>

namespace rondo {

namespace {

    QColor faint(QColor colour, double opacity)
    {
        colour.setAlphaF(float(colour.alphaF() * opacity));
        return colour;
    }

} // namespace

void NodePainter::paintBody() const
{
    const double width = m_card.width() - 2 * canvas::padding;
    switch (bodyOf(m_type)) {
    case CardBody::Line:
        paintSparkline({canvas::padding, m_geometry.bodyTop + 1, width, 26});
        break;
    case CardBody::Pictures:
        paintThumbnails({canvas::padding, m_geometry.bodyTop + 3, width, 26});
        break;
    case CardBody::Rows:
        paintRows();
        break;
    case CardBody::Nothing:
        break;
    }
}

void NodePainter::paintSparkline(const QRectF &area) const
{
    if (m_picture.lines.isEmpty()) {
        m_painter.setPen(QPen(m_theme.color(Token::Line2), 1.2, Qt::DotLine));
        m_painter.drawLine(QPointF(area.left(), area.bottom() - 4), QPointF(area.right(), area.bottom() - 4));
        return;
    }
    QColor colour = m_theme.series(m_picture.series);
    if (shownStatus() == Status::Cached)
        colour = m_theme.status(Status::Cached).fill;
    else if (shownStatus() == Status::Failed)
        colour = m_theme.status(Status::Failed).fill;
    const auto at = [&](QPointF point) {
        return QPointF(area.left() + point.x() * (area.width() - 6),
                       area.bottom() - 3 - point.y() * (area.height() - 6));
    };
    m_painter.setBrush(Qt::NoBrush);
    for (qsizetype i = 0; i < m_picture.lines.size(); ++i) {
        const QList<QPointF> &line = m_picture.lines[i];
        const bool best = i + 1 == m_picture.lines.size();
        const double opacity = (best ? 1 : 0.45) * (m_picture.stale ? 0.5 : 1);
        QPolygonF polygon;
        for (const QPointF &point : line)
            polygon.append(at(point));
        m_painter.setPen(
            QPen(faint(colour, opacity), best ? 1.7 : 1.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        if (polygon.size() > 1)
            m_painter.drawPolyline(polygon);
        if (best && m_picture.growing && !polygon.isEmpty()) {
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(colour);
            m_painter.drawEllipse(polygon.constLast(), 2.6, 2.6);
        }
    }
}

void NodePainter::paintThumbnails(const QRectF &area) const
{
    constexpr int count = 5;
    const double gap = (area.width() - count * area.height()) / (count - 1);
    for (int i = 0; i < count; ++i) {
        const QRectF cell(area.left() + i * (area.height() + gap), area.top(), area.height(), area.height());
        m_painter.setPen(QPen(m_theme.color(Token::Line), 1));
        m_painter.setBrush(m_theme.color(i < m_picture.thumbnails.size() ? Token::Field : Token::Panel2));
        m_painter.drawRoundedRect(cell, 4, 4);
        if (i < m_picture.thumbnails.size())
            m_painter.drawImage(cell.adjusted(1, 1, -1, -1), inkImage(m_picture.thumbnails[i], m_theme));
    }
    text({canvas::padding, area.bottom() + 2, area.width(), canvas::rowHeight},
         Qt::AlignLeft | Qt::AlignVCenter, m_picture.caption, sized(FontRole::Caption, 11.5),
         m_theme.color(Token::Text2));
}

void NodePainter::paintRows() const
{
    double y = m_geometry.bodyTop + 1;
    for (const CardRow &row : m_picture.rows) {
        const QRectF area(canvas::padding, y, m_card.width() - 2 * canvas::padding, canvas::rowHeight);
        const bool judged
            = row.status == Status::Done || row.status == Status::Failed || row.status == Status::Warning;
        const QColor ink = judged ? m_theme.status(row.status).text : m_theme.color(Token::Text2);
        const QString icon = judged ? m_theme.status(row.status).icon : row.icon;
        paintIcon(m_painter, {area.left(), area.center().y() - 6.5, 13, 13}, icon, ink, m_theme);
        const QFont mono = sized(FontRole::MonoSmall, 11.5);
        const double figure
            = row.figure.isEmpty() ? 0 : QFontMetricsF(mono).horizontalAdvance(row.figure) + 6;
        text(area.adjusted(19, 0, -figure, 0), Qt::AlignLeft | Qt::AlignVCenter, row.text,
             sized(FontRole::Caption, 11.5), m_theme.color(Token::Text2));
        text(area.adjusted(60, 0, 0, 0), Qt::AlignRight | Qt::AlignVCenter, row.figure, mono,
             judged ? ink : m_theme.color(Token::Text));
        y += canvas::rowHeight;
    }
}

void NodePainter::paintSegments(qint64 experiments) const
{
    if (bodyOf(m_type) != CardBody::Line)
        return;
    QList<Status> segments = m_picture.segments;
    if (segments.isEmpty())
        segments.fill(Status::Idle, std::clamp<qint64>(experiments, 1, 25));
    const QRectF bar(canvas::padding, m_geometry.footTop, m_card.width() - 2 * canvas::padding, 4);
    m_painter.setOpacity(m_painter.opacity() * (m_picture.stale ? 0.5 : 1));
    rondo::paintSegments(m_painter, bar, segments, m_theme);
    m_painter.setOpacity(m_node.enabled ? 1 : 0.55);
}

void NodePainter::paintFoot(double spin) const
{
    const double centre = bodyOf(m_type) == CardBody::Line ? m_geometry.footTop + 18
        : bodyOf(m_type) == CardBody::Pictures             ? m_geometry.footTop + 15
                                                           : m_geometry.footTop + 11;
    const Status status = shownStatus();
    const bool plain = status == Status::Idle || status == Status::Queued;
    const QColor ink = plain ? m_theme.color(Token::Text2) : m_theme.status(status).text;
    paintStatusIcon(m_painter, {canvas::padding, centre - 6.5, 13, 13}, status, m_theme, spin);

    QFont words = sized(FontRole::Caption, 11.5);
    words.setUnderline(status == Status::Failed && bodyOf(m_type) == CardBody::Line); // a link to the log
    const QFont figure = sized(FontRole::Caption, 11.5, QFont::DemiBold);
    const auto fitting = [this, &words](double width) {
        if (QFontMetricsF(words).horizontalAdvance(m_picture.words) > width)
            words.setPixelSize(words.pixelSize() - 1); // half a pixel too large in the first place
        return words;
    };
    double right = m_card.width() - canvas::padding;
    const auto fromRight = [&](const QString &piece, const QFont &font, const QColor &colour) {
        const double width = QFontMetricsF(font).horizontalAdvance(piece);
        text({right - width - 1, centre - 9, width + 1, 18}, Qt::AlignRight | Qt::AlignVCenter, piece, font,
             colour);
        right -= width + 4;
    };
    if (!m_picture.figure.isEmpty()) {
        if (!m_picture.figureUnit.isEmpty())
            fromRight(m_picture.figureUnit, sized(FontRole::Caption, 11), m_theme.color(Token::Text3));
        fromRight(m_picture.figure, figure, m_theme.color(Token::Text));
    }
    const double width = right - canvas::padding - 20;
    text({canvas::padding + 19, centre - 9, width, 18}, Qt::AlignLeft | Qt::AlignVCenter, m_picture.words,
         fitting(width), ink);
}

} // namespace rondo
