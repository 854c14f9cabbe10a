// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/cardcache.h"

#include "flow/nodeitem.h"
#include "flow/nodepainter.h"
#include "flow/portitem.h"
#include "flow/portshape.h"
#include "widgets/painting.h"

#include <QPainter>

#include <cmath>

namespace rondo {

namespace {

    constexpr int budget = 48 * 1024; //!< kilobytes of pictures
    constexpr qint64 drawingTime = 4; //!< milliseconds of a frame in motion that may go into new pictures
    constexpr double portMargin = 9;

    double marginOf(double zoom)
    {
        return zoom < 0.5 ? 14 : shadowMargin; // smaller cards have no shadow, but a badge at their corner
    }

} // namespace

CardCache::CardCache(const Theme &theme)
    : m_theme(theme)
    , m_cards(budget)
{
}

void CardCache::clear()
{
    m_cards.clear();
    m_ports.clear();
}

void CardCache::begin(double zoom, double ratio, bool inMotion)
{
    if (zoom != m_zoom || ratio != m_ratio)
        m_ports.clear();
    m_zoom = zoom;
    m_ratio = ratio;
    m_inMotion = inMotion;
    m_complete = true;
    m_frame.start();
}

QPointF CardCache::onPixel(QPointF place) const
{
    return QPointF(std::round(place.x() * m_ratio), std::round(place.y() * m_ratio)) / m_ratio;
}

const CardCache::Picture &CardCache::picture(const NodeItem &node)
{
    const double margin = marginOf(m_zoom);
    const QSizeF size = node.cardRect().adjusted(-margin, -margin, margin, margin).size() * m_zoom * m_ratio;
    auto *made = new Picture {node.look(), node.isSelected(), m_zoom * m_ratio,
                              QPixmap(int(std::ceil(size.width())), int(std::ceil(size.height())))};
    made->pixmap.fill(Qt::transparent);
    QPainter painter(&made->pixmap);
    painter.scale(m_zoom * m_ratio, m_zoom * m_ratio);
    painter.translate(margin, margin);
    node.paintCard(painter, m_zoom);
    painter.end();
    made->pixmap.setDevicePixelRatio(m_ratio);
    const int cost = 1 + made->pixmap.width() * made->pixmap.height() * 4 / 1024;
    m_cards.insert(node.id(), made, std::min(cost, budget));
    return *made;
}

void CardCache::paint(QPainter &painter, const NodeItem &node, QPointF place)
{
    const double margin = marginOf(m_zoom) * m_zoom;
    const Picture *known = m_cards.object(node.id());
    const bool same = known && known->look == node.look() && known->selected == node.isSelected();
    if (same && known->scale == m_zoom * m_ratio) {
        painter.drawPixmap(onPixel(place - QPointF(margin, margin)), known->pixmap);
        return;
    }
    if (m_inMotion && same) {
        const double stretch = m_zoom * m_ratio / known->scale;
        const double own = marginOf(known->scale / m_ratio) * m_zoom;
        const QSizeF size = QSizeF(known->pixmap.size()) / m_ratio * stretch;
        painter.drawPixmap(QRectF(place - QPointF(own, own), size), known->pixmap,
                           QRectF(known->pixmap.rect()));
        m_complete = false;
        return;
    }
    if (m_inMotion && m_frame.elapsed() >= drawingTime) {
        paintBlock(painter, node, place);
        m_complete = false;
        return;
    }
    painter.drawPixmap(onPixel(place - QPointF(margin, margin)), picture(node).pixmap);
}

void CardCache::paintBlock(QPainter &painter, const NodeItem &node, QPointF place) const
{
    const QSizeF size = node.cardRect().size() * m_zoom;
    const NodeType *type = node.nodeType();
    painter.fillRect(QRectF(place, size), m_theme.color(Token::Panel));
    painter.fillRect(QRectF(place, QSizeF(size.width(), canvas::headerHeight * m_zoom)),
                     m_theme.category(type ? type->category : Category::Custom).tint);
}

void CardCache::paint(QPainter &painter, const PortItem &port, QPointF place)
{
    const int key = int(port.place().type) * 2 + port.isConnected();
    QPixmap &pixmap = m_ports[key];
    const double margin = portMargin * m_zoom;
    if (pixmap.isNull()) {
        const int side = int(std::ceil(2 * margin * m_ratio));
        pixmap = QPixmap(side, side);
        pixmap.fill(Qt::transparent);
        QPainter inside(&pixmap);
        inside.setRenderHint(QPainter::Antialiasing);
        inside.scale(m_zoom * m_ratio, m_zoom * m_ratio);
        paintPort(inside, m_theme, port.place().type, {portMargin, portMargin}, canvas::portSize,
                  port.isConnected());
        inside.end();
        pixmap.setDevicePixelRatio(m_ratio);
    }
    painter.drawPixmap(onPixel(place - QPointF(margin, margin)), pixmap);
}

} // namespace rondo
