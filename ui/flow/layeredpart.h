// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/tidylayout.h"

namespace rondo {

//! The layers of boxes that are linked to each other; the work of tidyLayout() on one part.
class LayeredPart {
public:
    void addBox(const LayoutBox &box);
    void addLink(const LayoutLink &link);

    //! In the order in which the boxes were added.
    QList<QPointF> places();

private:
    //! A box, or a point where a long link passes a layer: that keeps room for the link.
    struct Item {
        QSizeF size;
        double height = 0; //!< of its middle: before, and while heights are found
        int layer = 0;
        QList<qsizetype> before, after;
    };

    void findLayers();
    void pullSourcesRight();
    void splitLongLinks();
    void fillLayers();
    void reduceCrossings();
    void sortBy(QList<qsizetype> &layer, bool forward, const QList<qsizetype> &orders) const;
    qsizetype crossings(const QList<QList<qsizetype>> &layers) const;
    void findHeights();
    void settle(const QList<qsizetype> &layer);
    double gapAbove(qsizetype item) const;

    QList<Item> m_items;
    qsizetype m_boxes = 0; //!< the first so many items are boxes
    QList<QList<qsizetype>> m_layers;
};

} // namespace rondo
