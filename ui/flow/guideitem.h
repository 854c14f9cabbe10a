// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/snapping.h"

#include <QGraphicsItem>

namespace rondo {

class FlowScene;

//! The lines that say why a moved thing rests where it does: guides of one pixel, and marks in equal gaps.
class GuideItem : public QGraphicsItem {
public:
    explicit GuideItem(FlowScene &scene);

    void show(const Snap &snap);

    QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    FlowScene &m_scene;
    QList<QLineF> m_guides, m_gaps;
    QRectF m_bounds;
};

} // namespace rondo
