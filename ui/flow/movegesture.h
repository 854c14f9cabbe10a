// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/frames.h"
#include "flow/gesture.h"
#include "flow/guideitem.h"

#include <memory>
#include <optional>

class QGraphicsItemGroup;

namespace rondo {

class EdgeItem;

/*!
    Moves the selected nodes, frames and notes with all that lies in the frames, and writes one edit on
   release.

    Snaps to the edges and middles of what is in view, to equal gaps, and else to the grid; Alt pressed on the
   way moves freely. Alt pressed from the start leaves the things where they are and drops copies. A node
   without links that is dropped on a link goes in between.
*/
class MoveGesture : public Gesture {
public:
    //! A press and release without a move does what a click does: \a clicked, the node below the pointer, is
    //! selected alone; \a address, of a link in a note, is opened; of \a frame the contents are selected.
    MoveGesture(FlowView &view, const Pointer &start, NodeId clicked, QString address = {},
                QString frame = {});
    ~MoveGesture() override;

    void move(const Pointer &pointer) override;
    void finish(const Pointer &pointer) override;
    void cancel() override;
    Qt::CursorShape cursor() const override
    {
        return !m_moving ? Qt::ArrowCursor : m_copies ? Qt::DragCopyCursor : Qt::SizeAllCursor;
    }

private:
    void begin();
    QPointF rest(QPointF by, bool freely);
    void show(QPointF by);
    void aimAtEdge();
    void dropThings();
    void click(const Pointer &pointer);

    Pointer m_start;
    NodeId m_clicked;
    QString m_address, m_frame;
    FlowThings m_things;
    QHash<NodeId, QRectF> m_cards; //!< as the document has them
    QRectF m_area; //!< of what moves, before it does
    QPointF m_corner; //!< that stays on the grid
    QList<QRectF> m_others; //!< what is in view and does not move
    std::unique_ptr<GuideItem> m_guides;
    std::unique_ptr<QGraphicsItemGroup> m_ghosts; //!< of the copies
    std::optional<Link> m_onto;
    QPointF m_by;
    bool m_copies = false;
    bool m_moving = false;
};

} // namespace rondo
