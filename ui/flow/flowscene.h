// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/flowdocument.h"
#include "flow/flowedits.h"
#include "flow/frames.h"
#include "flow/nodepicture.h"

#include <QGraphicsScene>
#include <QTimer>

#include <optional>

namespace rondo {

class EdgeItem;
class FrameItem;
class NodeItem;
class NoteItem;
class PortItem;
class Theme;

/*!
    The document as graphics items, one for each node, link, frame and note. Follows the document's diffs and
   never edits it.

    What a collapsed frame hides stays as invisible items; links go to the frame's ports instead. All else
   that is drawn (previews, guides, ghosts) lies under overlays(): FlowView draws those and the items it
   knows.

    Pictures of the nodes' work come from outside through setPicture(). Animates only while something runs.
*/
class FlowScene : public QGraphicsScene {
    Q_OBJECT
public:
    //! Both must outlive the scene.
    FlowScene(FlowDocument &document, Theme &theme, QObject *parent = nullptr);
    ~FlowScene() override;

    FlowDocument &document() const { return m_document; }
    Theme &theme() const { return m_theme; }

    NodeItem *nodeItem(const NodeId &id) const; //!< null when there is none
    EdgeItem *edgeItem(const Link &link) const; //!< null when there is none
    //! Null when there is none; of a hidden node that of its frame, if it has one.
    PortItem *portItem(const PortRef &port) const;
    QList<PortItem *> portItems() const; //!< all that are seen
    FrameItem *frameItem(const QString &id) const; //!< null when there is none
    NoteItem *noteItem(const QString &id) const; //!< null when there is none
    const QList<NodeItem *> &nodeItems() const { return m_order; } //!< from back to front
    const QList<EdgeItem *> &edgeItems() const { return m_edgeList; }
    const QList<FrameItem *> &frameItems() const { return m_frames; } //!< from back to front
    const QList<NoteItem *> &noteItems() const { return m_notes; } //!< from back to front
    //! Of what is drawn besides; in front of everything.
    QGraphicsItem &overlays() const { return *m_overlays; }
    QHash<NodeId, QRectF> cards() const; //!< of the nodes that are seen, in scene coordinates
    QRectF contentRect() const; //!< of all that is drawn; null when there is nothing

    QSet<NodeId> selectedNodes() const;
    QSet<Link> selectedLinks() const;
    QSet<QString> selectedFrames() const;
    QSet<QString> selectedNotes() const;
    FlowThings selectedThings() const; //!< nodes, frames and notes
    void select(const QSet<NodeId> &nodes);
    void select(const FlowThings &things);
    //! The one selected node, if it is only one.
    std::optional<NodeId> currentNode() const;

    //! The port nearest to \a position within \a reach, not counting \a except; null when there is none.
    PortItem *portNear(QPointF position, double reach, const PortItem *except = nullptr) const;
    //! The edge below a card of \a card that could be split; null when there is none.
    EdgeItem *edgeBelow(const QRectF &card) const;
    //! Shows the things elsewhere than the document has them, until the next call or edit; null puts them
    //! back.
    void preview(const FlowThings &things, QPointF by);
    //! Shows one node, frame or note with another shape; an edit or preview() puts it back.
    void previewNode(const Node &node);
    void previewArea(const QString &frame, const QString &note, const QRectF &rect);
    void previewBends(const Link &link, const QList<QPointF> &bends);
    QStringList neighbourTitles(const PortRef &port) const;

    void setPicture(const NodeId &node, const NodePicture &picture);
    void setFrameProgress(const QString &frame, const QString &words);
    //! While false (the page is hidden) nothing moves.
    void setAnimated(bool animated);
    bool isAnimating() const { return m_animation.isActive(); }

Q_SIGNALS:
    void rearranged(); //!< items came, went or moved: overviews draw anew

private:
    void follow(const FlowDiff &diff);
    void sortNodes(const FlowDiff &diff);
    void addNode(const NodeId &id);
    void addEdge(const Link &link);
    void routeEdges(const QSet<NodeId> &nodes);
    void route(EdgeItem &edge);
    void refreshMirrored(const QSet<NodeId> &nodes);
    bool liesOnWayBack(const NodeId &id) const;
    void refreshLane();
    void refreshEdge(EdgeItem &edge);
    void refreshEdges(const NodeId &node);
    void refreshPorts(const NodeId &node);
    void followFrames();
    void followNotes();
    void refreshHidden();
    void refreshCards();
    void refreshFrameStatus(FrameItem &item);
    void updateAnimation();
    void advanceAnimation();
    double lowest() const;
    bool isSeen(const NodeItem &node) const; //!< quicker than to ask the item, while nothing is hidden
    void announce();

    FlowDocument &m_document;
    Theme &m_theme;
    QHash<NodeId, NodeItem *> m_nodes;
    QList<NodeItem *> m_order;
    QHash<Link, EdgeItem *> m_edges;
    QList<EdgeItem *> m_edgeList;
    QMultiHash<NodeId, Link> m_linksOf; //!< the links at either end of a node
    QList<FrameItem *> m_frames;
    QList<NoteItem *> m_notes;
    QGraphicsItem *m_overlays;
    FlowThings m_hidden; //!< what collapsed frames stand for
    QHash<NodeId, QString> m_shownIn; //!< the frame in which a hidden node is seen
    double m_laneY = 0;
    mutable std::optional<QRectF> m_content; //!< contentRect(), until something moves
    QTimer m_animation;
    bool m_animated = true;
    double m_time = 0; //!< seconds of animation shown so far
};

} // namespace rondo
