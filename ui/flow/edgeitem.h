// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/flow.h"
#include "flow/nodegeometry.h"

#include <QGraphicsObject>
#include <QPolygonF>

namespace rondo {

class Theme;

//! A link as a line with an arrow. Its shape is 12 pixels wide, so that a pointer hits it.
class EdgeItem : public QGraphicsObject {
    Q_OBJECT
public:
    enum { Type = UserType + 3 };
    enum class State { Idle, Running, Done, Invalid };

    EdgeItem(const Link &link, PortType portType, const Theme &theme);

    const Link &link() const { return m_link; }
    void setEnds(const EdgeEnd &from, const EdgeEnd &to, double laneY, const QList<QPointF> &bends = {});
    bool runsBack() const { return m_runsBack; } //!< along the lane below the flow
    const QList<QPointF> &bends() const { return m_bends; }
    //! The bend within \a reach of \a position; -1 when there is none.
    qsizetype bendAt(QPointF position, double reach) const;
    //! Where among the bends a new one at \a position belongs.
    qsizetype bendIndexFor(QPointF position) const;
    //! The point that Delete removes, while the edge is selected; -1 for none.
    void setCurrentBend(qsizetype index);
    qsizetype currentBend() const
    {
        return isSelected() && m_currentBend < m_bends.size() ? m_currentBend : -1;
    }
    void setState(State state, bool stale);
    void setTurnedOn(bool on); //!< dotted when one of its nodes is turned off
    //! Whether another edge of the same port draws the arrow.
    void setArrowVisible(bool visible);
    State state() const { return m_state; }
    void setDashOffset(double offset); //!< in canvas units; only seen while running
    void setTitles(const QString &from, const QString &to);
    //! "model from ConvNet to Validation"
    QString accessibleName() const;

    //! The line as a few straight pieces, for what is drawn small or in haste.
    const QPolygonF &outline() const;
    QPen pen(bool strong) const;
    void setMarked(bool marked); //!< what is dragged would go in between
    bool isStrong() const { return m_hovered || m_marked || isSelected(); }

    int type() const override { return Type; }
    QRectF boundingRect() const override { return m_bounds; }
    QPainterPath shape() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;
    //! As paint(), in the painter's coordinates, which are the scene's.
    void paintLine(QPainter &painter, double detail) const;

protected:
    void hoverEnterEvent(QGraphicsSceneHoverEvent *event) override;
    void hoverLeaveEvent(QGraphicsSceneHoverEvent *event) override;

private:
    void paintLoopMark(QPainter &painter) const;

    Link m_link;
    PortType m_portType;
    const Theme &m_theme;
    QPainterPath m_line;
    QList<QPointF> m_bends;
    qsizetype m_currentBend = -1;
    EdgeEnd m_to;
    QRectF m_bounds;
    mutable QPainterPath m_shape; //!< made when a pointer first comes near
    mutable QPolygonF m_outline; //!< made when first drawn
    State m_state = State::Idle;
    bool m_runsBack = false;
    bool m_stale = false;
    bool m_turnedOn = true;
    bool m_arrow = true;
    bool m_hovered = false;
    bool m_marked = false;
    double m_dashOffset = 0;
    QString m_fromTitle, m_toTitle;
};

//! Draws the arrow head of an edge that ends at \a end: 6 x 8, one pixel before the port.
void paintArrow(QPainter &painter, const EdgeEnd &end, const QColor &colour);

} // namespace rondo
