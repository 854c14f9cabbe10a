// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/nodepainter.h"

#include "flow/flow.h"
#include "widgets/painting.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

namespace rondo {

namespace {

    constexpr double blockDetail = 0.25;
    constexpr double cardDetail = 0.5;

    QColor faint(QColor colour, double opacity)
    {
        colour.setAlphaF(float(colour.alphaF() * opacity));
        return colour;
    }

} // namespace

NodePainter::NodePainter(QPainter &painter, const Theme &theme, const Node &node, const NodeType *type,
                         const NodeGeometry &geometry, const NodePicture &picture)
    : m_painter(painter)
    , m_theme(theme)
    , m_node(node)
    , m_type(type)
    , m_geometry(geometry)
    , m_picture(picture)
    , m_card(QPointF(), geometry.size)
{
}

void NodePainter::paint(const Look &look) const
{
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setRenderHint(QPainter::SmoothPixmapTransform);
    if (look.detail >= cardDetail && m_node.enabled)
        paintShadow(m_painter, m_card, canvas::radius, m_theme, Elevation::Card);
    if (!m_node.enabled)
        m_painter.setOpacity(0.55);
    if (look.detail < blockDetail)
        paintBlock();
    else
        paintCard(look);
    m_painter.setOpacity(1);
    paintBorder(look.selected);
    if (look.detail >= blockDetail)
        paintProblemBadge();
    if (look.detail >= cardDetail && !look.grip.isNull())
        paintGrip(look.grip);
}

void NodePainter::paintGrip(const QRectF &grip) const
{
    m_painter.setPen(QPen(m_theme.color(Token::Accent), 1.4));
    m_painter.setBrush(m_theme.color(Token::Panel));
    m_painter.drawRoundedRect(grip, 3, 3);
}

void NodePainter::paintBlock() const
{
    const CategoryStyle style = m_theme.category(m_type ? m_type->category : Category::Custom);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(style.tint);
    m_painter.drawRoundedRect(m_card, canvas::radius, canvas::radius);
    m_painter.setBrush(style.tile);
    const double side = std::min(56.0, m_card.height() * 0.6);
    m_painter.drawRoundedRect(QRectF(m_card.center() - QPointF(side, side) / 2, QSizeF(side, side)), 10, 10);
}

void NodePainter::paintCard(const Look &look) const
{
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_theme.color(Token::Panel));
    m_painter.drawRoundedRect(m_card, canvas::radius, canvas::radius);
    paintHeader(look);
    paintSegments(look.experiments);
    if (look.detail < cardDetail)
        return;
    paintPortLabels();
    paintBody();
    paintFoot(look.spin);
}

void NodePainter::paintHeader(const Look &look) const
{
    const Category category = m_type ? m_type->category : Category::Custom;
    const CategoryStyle style = m_theme.category(category);
    QPainterPath header;
    header.addRoundedRect(m_card, canvas::radius, canvas::radius);
    m_painter.save();
    m_painter.setClipRect(QRectF(0, 0, m_card.width(), canvas::headerHeight), Qt::IntersectClip);
    m_painter.fillPath(header, style.tint);
    m_painter.restore();
    paintTile(m_painter, {6, 6, 20, 20}, category, m_theme, m_type ? iconOf(m_theme, *m_type) : QString());

    double right = m_card.width() - 8;
    if (look.experiments > 1) {
        right = paintBadge(look.experiments) - 4;
    }
    text({33, 0, right - 33, canvas::headerHeight}, Qt::AlignLeft | Qt::AlignVCenter, m_node.title,
         sized(FontRole::BodyStrong, 13, QFont::DemiBold), m_theme.color(Token::Text));
}

double NodePainter::paintBadge(qint64 experiments) const
{
    const CategoryStyle style = m_theme.category(m_type ? m_type->category : Category::Custom);
    const QFont font = sized(FontRole::Dense, 12, QFont::DemiBold);
    const QString words = QStringLiteral("\u00d7%1").arg(experiments);
    const double width = std::max(28.0, QFontMetricsF(font).horizontalAdvance(words) + 14);
    const QRectF area(m_card.width() - 8 - width, 7, width, 18);
    m_painter.setPen(QPen(style.ink, 1.2));
    m_painter.setBrush(m_theme.color(Token::Panel));
    m_painter.drawRoundedRect(area, 9, 9);
    text(area, Qt::AlignCenter, words, font, style.ink);
    return area.left();
}

void NodePainter::paintPortLabels() const
{
    const QFont font = sized(FontRole::Caption, 11);
    for (const PortPlace &port : m_geometry.ports) {
        if (port.side != Side::Left && port.side != Side::Right)
            continue;
        const QRectF area(12, port.position.y() - 8, m_card.width() - 24, 16);
        text(area, (port.side == Side::Left ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter, port.key,
             font, m_theme.color(Token::Text3));
    }
}

Status NodePainter::shownStatus() const
{
    return m_node.enabled ? m_picture.status : Status::Idle;
}

void NodePainter::paintBorder(bool selected) const
{
    QColor colour = m_theme.color(Token::Line2);
    double width = 1;
    if (m_picture.errors > 0 || shownStatus() == Status::Failed) {
        colour = m_theme.status(Status::Failed).fill;
        width = 1.5;
    } else if (m_picture.warnings > 0 || shownStatus() == Status::Warning) {
        colour = m_theme.status(Status::Warning).fill;
        width = 1.5;
    }
    m_painter.setBrush(Qt::NoBrush);
    if (selected) {
        const QColor accent = m_theme.color(Token::Accent);
        m_painter.setPen(QPen(faint(accent, m_theme.isDark() ? 0.26 : 0.2), 4));
        m_painter.drawRoundedRect(m_card.adjusted(-3, -3, 3, 3), canvas::radius + 3, canvas::radius + 3);
        colour = accent;
        width = 2;
    }
    m_painter.setPen(QPen(colour, width));
    const double half = width / 2;
    m_painter.drawRoundedRect(m_card.adjusted(half, half, -half, -half), canvas::radius - half,
                              canvas::radius - half);
}

void NodePainter::paintProblemBadge() const
{
    const int failed = int(m_picture.segments.count(Status::Failed));
    const bool red = m_picture.errors + failed > 0;
    const int count = red ? m_picture.errors + failed : m_picture.warnings;
    if (count == 0 || !m_node.enabled)
        return;
    const QRectF area(m_card.width() - 8, -12, 20, 20);
    m_painter.setPen(QPen(m_theme.color(Token::Canvas), 2));
    m_painter.setBrush(m_theme.status(red ? Status::Failed : Status::Warning).fill);
    m_painter.drawEllipse(area);
    text(area, Qt::AlignCenter, QString::number(count), sized(FontRole::Caption, 11, QFont::DemiBold),
         m_theme.isDark() ? QColor(Qt::black) : QColor(Qt::white));
}

void NodePainter::text(const QRectF &area, int flags, const QString &words, const QFont &font,
                       const QColor &colour) const
{
    if (words.isEmpty())
        return;
    m_painter.setFont(font);
    m_painter.setPen(colour);
    m_painter.drawText(area, flags | Qt::TextSingleLine,
                       QFontMetricsF(font).elidedText(words, Qt::ElideRight, area.width() + 0.5));
}

QFont NodePainter::sized(FontRole role, double pixels, int weight) const
{
    QFont font = m_theme.font(role);
    // Canvas text is in canvas units and grows with the zoom, so it is set in pixels; half a pixel counts.
    font.setPixelSize(std::max(1, int(pixels + 0.5)));
    font.setWeight(QFont::Weight(weight));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QString iconOf(const Theme &theme, const NodeType &type)
{
    static const QHash<QString, QString> own {
        {QStringLiteral("image_folder"), QStringLiteral("image")},
        {QStringLiteral("csv_table"), QStringLiteral("table")},
        {QStringLiteral("labelling_queue"), QStringLiteral("tag")},
        {QStringLiteral("xgboost"), QStringLiteral("tree")},
        {QStringLiteral("python_script"), QStringLiteral("terminal")},
        {QStringLiteral("schedule"), QStringLiteral("calendar")},
        {QStringLiteral("canary"), QStringLiteral("branch")},
        {QStringLiteral("drift"), QStringLiteral("pulse")},
        {QStringLiteral("new_data"), QStringLiteral("cylinder")},
    };
    return own.value(type.key, theme.category(type.category).icon);
}

} // namespace rondo
