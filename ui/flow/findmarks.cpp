// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/findmarks.h"

#include "theme/theme.h"

#include <QPainter>

namespace rondo {

namespace {
    constexpr double gap = 5;
    constexpr double room = 40; //!< the pens are as wide on the screen at every zoom
} // namespace

FindMarks::FindMarks(const Theme &theme)
    : m_theme(theme)
{
    setZValue(40);
    setAcceptedMouseButtons(Qt::NoButton);
}

void FindMarks::setMarks(const QList<QRectF> &marks, qsizetype current)
{
    if (marks == m_marks && current == m_current)
        return;
    prepareGeometryChange();
    m_marks = marks;
    m_current = current;
    m_bounds = {};
    for (const QRectF &mark : marks)
        m_bounds |= mark.adjusted(-room, -room, room, room);
    update();
}

void FindMarks::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->setRenderHint(QPainter::Antialiasing);
    const QColor colour = m_theme.status(Status::Warning).fill;
    for (qsizetype index = 0; index < m_marks.size(); ++index) {
        QPen pen(colour, index == m_current ? 3 : 1.5);
        if (index != m_current)
            pen.setDashPattern({3, 2});
        pen.setCosmetic(true);
        painter->setPen(pen);
        QColor soft = colour;
        soft.setAlphaF(index == m_current ? 0.18F : 0.0F);
        painter->setBrush(soft);
        painter->drawRoundedRect(m_marks.at(index).adjusted(-gap, -gap, gap, gap), 11, 11);
    }
}

} // namespace rondo
