// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGraphicsItem>

namespace rondo {

class Theme;

//! Rings around what was found, the current one stronger. Lies over everything and lets the pointer through.
class FindMarks : public QGraphicsItem {
public:
    explicit FindMarks(const Theme &theme);

    //! In scene coordinates; \a current is an index, or -1.
    void setMarks(const QList<QRectF> &marks, qsizetype current);
    const QList<QRectF> &marks() const { return m_marks; }

    QRectF boundingRect() const override { return m_bounds; }
    QPainterPath shape() const override { return {}; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    const Theme &m_theme;
    QList<QRectF> m_marks;
    qsizetype m_current = -1;
    QRectF m_bounds;
};

} // namespace rondo
