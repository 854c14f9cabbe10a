// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/flow.h"

#include <QCache>
#include <QElapsedTimer>
#include <QPixmap>

class QPainter;

namespace rondo {

class NodeItem;
class PortItem;
class Theme;

/*!
    Pictures of cards and ports at the zoom of one view, so that a frame copies pixels instead of drawing
   text.

    Keeps what was drawn last within a budget of memory. In motion it stretches old pictures and leaves what
   would take too long as plain blocks; isComplete() then says that another frame is due.
*/
class CardCache {
public:
    //! \a theme must outlive the cache.
    explicit CardCache(const Theme &theme);

    void clear();
    //! Before each frame. \a zoom: view pixels per canvas unit; \a ratio: device pixels per view pixel.
    void begin(double zoom, double ratio, bool inMotion);
    //! Both draw at \a place, in view pixels.
    void paint(QPainter &painter, const NodeItem &node, QPointF place);
    void paint(QPainter &painter, const PortItem &port, QPointF place);
    bool isComplete() const { return m_complete; }

private:
    struct Picture {
        quint64 look = 0;
        bool selected = false;
        double scale = 0;
        QPixmap pixmap;
    };

    const Picture &picture(const NodeItem &node);
    void paintBlock(QPainter &painter, const NodeItem &node, QPointF place) const;
    QPointF onPixel(QPointF place) const;

    const Theme &m_theme;
    QCache<NodeId, Picture> m_cards; //!< costs are kilobytes
    QHash<int, QPixmap> m_ports;
    double m_zoom = 1, m_ratio = 1;
    bool m_inMotion = false;
    bool m_complete = true;
    QElapsedTimer m_frame;
};

} // namespace rondo
