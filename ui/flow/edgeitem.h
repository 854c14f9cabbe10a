// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/flow.h"
#include "flow/nodegeometry.h"

#include <QGraphicsObject>

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
    void setEnds(const EdgeEnd &from, const EdgeEnd &to, double laneY);
    void setState(State state, bool stale);
    void setTurnedOn(bool on); //!< dotted when one of its nodes is turned off
    //! Whether another edge of the same port draws the arrow.
    void setArrowVisible(bool visible);
    State state() const { return m_state; }
    void setDashOffset(double offset); //!< in canvas units; only seen while running
    void setTitles(const QString &from, const QString &to);
    //! "model from ConvNet to Validation"
    QString accessibleName() const;

    int type() const override { return Type; }
    QRectF boundingRect() const override { return m_bounds; }
    QPainterPath shape() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

protected:
    void hoverEnterEvent(QGraphicsSceneHoverEvent *event) override;
    void hoverLeaveEvent(QGraphicsSceneHoverEvent *event) override;

private:
    QPen pen(bool strong) const;

    Link m_link;
    PortType m_portType;
    const Theme &m_theme;
    QPainterPath m_line;
    EdgeEnd m_to;
    QRectF m_bounds;
    State m_state = State::Idle;
    bool m_stale = false;
    bool m_turnedOn = true;
    bool m_arrow = true;
    bool m_hovered = false;
    double m_dashOffset = 0;
    QString m_fromTitle, m_toTitle;
};

//! Draws the arrow head of an edge that ends at \a end: 6 x 8, one pixel before the port.
void paintArrow(QPainter &painter, const EdgeEnd &end, const QColor &colour);

} // namespace rondo
