// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QObject>
#include <QPoint>

namespace rondo {

class FlowView;

//! Makes "1 failed, open log" in the foot of a card a link: a click there asks for the log of the node.
class FailedLink : public QObject {
    Q_OBJECT
public:
    //! \a view must outlive the link.
    explicit FailedLink(FlowView &view);

Q_SIGNALS:
    void activated(const rondo::NodeId &node);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    //! The failed node whose foot is at \a position of the viewport; invalid when there is none.
    NodeId nodeAt(QPoint position) const;

    FlowView &m_view;
    NodeId m_pressed;
    QPoint m_pressedAt;
};

} // namespace rondo
