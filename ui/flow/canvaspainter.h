// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/cardcache.h"

#include <QLineF>
#include <QRegion>
#include <QTransform>

class QGraphicsItem;

namespace rondo {

class EdgeItem;
class FlowScene;

/*!
    Draws a scene for one view, frame by frame.

    Why not QGraphicsView: with 1,000 nodes a scene has 6,000 items, and looking at each for every frame costs
   more than drawing them. This walks the nodes and links themselves, draws cards from pictures and, far away,
   links as bundles of straight lines.
*/
class CanvasPainter {
public:
    //! \a scene must outlive the painter.
    explicit CanvasPainter(FlowScene &scene);

    //! How a frame is seen.
    struct Frame {
        QTransform view; //!< from the scene to the view
        QRegion exposed; //!< in view pixels
        double ratio = 1; //!< device pixels per view pixel
        bool inMotion = false; //!< more frames follow at once, so this one may be rough
    };

    void paint(QPainter &painter, const Frame &frame);
    //! Whether the last frame was as good as it gets.
    bool isComplete() const { return m_complete; }
    void clear() { m_cards.clear(); }

private:
    bool isExposed(const QRectF &sceneRect) const;
    QPointF placeOf(const NodeItem &node) const;
    void paintItem(QPainter &painter, QGraphicsItem &item) const;
    void paintFrames(QPainter &painter, bool collapsed);
    void paintEdges(QPainter &painter);
    void paintBundles(QPainter &painter, const QList<EdgeItem *> &edges) const;
    void paintCards(QPainter &painter);
    void paintBlocks(QPainter &painter) const;
    void paintPorts(QPainter &painter, const QList<PortItem *> &ports);

    FlowScene &m_scene;
    CardCache m_cards;
    Frame m_frame;
    QRectF m_exposed; //!< in view pixels
    double m_zoom = 1;
    bool m_complete = true;
};

} // namespace rondo
