// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/guideitem.h"

#include "flow/flowscene.h"
#include "theme/theme.h"

#include <QPainter>

namespace rondo {

GuideItem::GuideItem(FlowScene &scene)
    : QGraphicsItem(&scene.overlays())
    , m_scene(scene)
{
    setZValue(20);
}

void GuideItem::show(const Snap &snap)
{
    prepareGeometryChange();
    m_guides = snap.guides;
    m_gaps = snap.gaps;
    m_bounds = {};
    for (const QLineF &line : m_guides + m_gaps)
        m_bounds |= QRectF(line.p1(), line.p2()).normalized().adjusted(-12, -12, 12, 12);
    update();
}

void GuideItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    const QColor accent = m_scene.theme().color(Token::Accent);
    const double zoom = painter->worldTransform().m11();
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setPen(QPen(accent, 0));
    painter->drawLines(m_guides);
    // A gap is a line between two caps, as on a technical drawing.
    const double cap = 4 / zoom;
    for (const QLineF &gap : std::as_const(m_gaps)) {
        const bool across = gap.dy() == 0;
        const QPointF arm = across ? QPointF(0, cap) : QPointF(cap, 0);
        painter->drawLine(gap);
        painter->drawLine(gap.p1() - arm, gap.p1() + arm);
        painter->drawLine(gap.p2() - arm, gap.p2() + arm);
    }
}

} // namespace rondo
