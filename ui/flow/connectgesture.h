// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/edgeitem.h"
#include "flow/flowedits.h"
#include "flow/gesture.h"

#include <QGraphicsItem>

#include <memory>

namespace rondo {

class FlowScene;
class PortItem;

//! The line that follows the pointer while an edge is drawn, and the marks on the ports it could go to.
class EdgePreview : public QGraphicsItem {
public:
    EdgePreview(FlowScene &scene, const PortItem &from);
    ~EdgePreview() override;

    //! Points at \a target, refused or not, or at \a position when it is null.
    void aim(PortItem *target, bool refused, QPointF position);
    PortItem *target() const { return m_target; }
    const PortRef &source() const { return m_from; }
    bool isRefused() const { return m_refused; }
    //! The ports the line could go to, from top to bottom.
    QList<PortItem *> fittingPorts() const { return m_fitting; }

    QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    QPainterPath line() const;

    FlowScene &m_scene;
    PortRef m_from;
    EdgeEnd m_start;
    EdgeEnd m_end;
    PortItem *m_target = nullptr;
    bool m_refused = false;
    QList<PortItem *> m_fitting;
};

//! Draws an edge from a port to another one; dropped in empty space it opens the search for a node that fits.
class ConnectGesture : public Gesture {
public:
    ConnectGesture(FlowView &view, const PortItem &from);
    void move(const Pointer &pointer) override;
    void finish(const Pointer &pointer) override;
    void cancel() override;
    Qt::CursorShape cursor() const override
    {
        return m_preview.isRefused() ? Qt::ForbiddenCursor : Qt::CrossCursor;
    }

private:
    PortRef m_from;
    EdgePreview m_preview;
};

//! The same with the keyboard: arrows choose the target, Enter connects, C takes the next port of the node, outputs first.
class KeyConnectGesture : public Gesture {
public:
    //! \a from: a port of the node to begin with; its first output without one.
    KeyConnectGesture(FlowView &view, NodeId node, const std::optional<PortRef> &from = {});
    void move(const Pointer &) override { }
    void finish(const Pointer &) override;
    void cancel() override;
    bool pressKey(QKeyEvent &event) override;
    bool scrollsAtRim() const override { return false; }
    bool isKeyboard() const override { return true; }

private:
    void startFrom(qsizetype port);
    void choose(qsizetype step);

    NodeId m_node;
    QList<PortRef> m_ports; //!< of the node, outputs first
    qsizetype m_port = 0;
    qsizetype m_choice = 0;
    std::unique_ptr<EdgePreview> m_preview;
};

} // namespace rondo
