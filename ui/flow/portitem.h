// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/flowedits.h"
#include "flow/nodegeometry.h"

#include <QGraphicsObject>

namespace rondo {

class NodeItem;
class Theme;

//! A port at the border of a card. Its shape is the 24 pixels wide area that a pointer hits.
class PortItem : public QGraphicsObject {
    Q_OBJECT
public:
    enum { Type = UserType + 2 };
    //! How the port looks while an edge is being drawn.
    enum class Mark { None, Fits, Faded, Aimed, Refused };

    //! A port of \a node, drawn on \a card when that is another one: of the frame that hides the node.
    PortItem(NodeItem &node, const Theme &theme, QGraphicsItem *card = nullptr);

    void setPlace(const PortPlace &place);
    const PortPlace &place() const { return m_place; }
    PortRef ref() const;
    EdgeEnd end() const; //!< in scene coordinates
    void setLinks(int count);
    int links() const { return m_links; }
    void setMark(Mark mark);
    Mark mark() const { return m_mark; }
    void setFocused(bool focused); //!< the keyboard's port
    //! Whether it looks as ports usually do, so that a picture made once will do.
    bool isPlain() const { return m_mark == Mark::None && !m_hovered && !m_focused; }
    bool isConnected() const; //!< drawn full
    //! "output model, connected to Validation"
    QString accessibleName() const;
    NodeItem &node() const { return m_node; }

    int type() const override { return Type; }
    QRectF boundingRect() const override;
    QPainterPath shape() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

protected:
    void hoverEnterEvent(QGraphicsSceneHoverEvent *event) override;
    void hoverLeaveEvent(QGraphicsSceneHoverEvent *event) override;

private:
    NodeItem &m_node;
    const Theme &m_theme;
    PortPlace m_place;
    int m_links = 0;
    Mark m_mark = Mark::None;
    bool m_hovered = false;
    bool m_focused = false;
};

} // namespace rondo
