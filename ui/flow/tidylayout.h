// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointF>
#include <QSizeF>

namespace rondo {

//! A card to find a place for.
struct LayoutBox {
    QPointF position; //!< where it is now: what is above stays above where that costs no crossing
    QSizeF size;
};

//! A link between two boxes, by their indexes.
struct LayoutLink {
    qsizetype from = 0;
    qsizetype to = 0;
};

/*!
    Places for the boxes in layers from left to right, relative to (0, 0): layers by the longest way from a
   source, order within a layer by barycentres, heights near the mean of the neighbours. Parts that are not
   linked to each other are laid out alone and packed in rows.

   A link that closes a circle, followed from the leftmost box, runs back and counts for nothing. Method:
   Sugiyama, Tagawa and Toda, "Methods for visual understanding of hierarchical system structures", IEEE SMC
   11(2), 1981.
*/
QList<QPointF> tidyLayout(const QList<LayoutBox> &boxes, const QList<LayoutLink> &links);

} // namespace rondo
