// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/flowedits.h"

#include <QObject>

#include <optional>

class QGraphicsItem;

namespace rondo {

class FlowView;

/*!
    What the keyboard is on: the selected item, or a port of the selected node. Steps through all that is on the canvas in reading
    order, and through the ports of a node; tells screen readers.
*/
class CanvasFocus : public QObject {
    Q_OBJECT
public:
    explicit CanvasFocus(FlowView &view);

    const std::optional<PortRef> &port() const { return m_port; }
    //! The port, else the only selected item; null when there is none.
    QGraphicsItem *item() const;

    //! The next node, frame, note or link; \a step is 1 or -1.
    void stepItem(int step);
    //! The next port of the selected node: inputs first.
    void stepPort(int step);
    //! The node of the port is selected already.
    void goTo(const PortRef &port);
    //! Whether there was one.
    bool leavePort();
    //! Tells screen readers where the keyboard is.
    void announce() const;

private:
    void setPort(const std::optional<PortRef> &port);

    FlowView &m_view;
    std::optional<PortRef> m_port;
};

} // namespace rondo
