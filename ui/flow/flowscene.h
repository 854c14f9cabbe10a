// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/flowdocument.h"
#include "flow/flowedits.h"
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
    PortItem *portItem(const PortRef &port) const; //!< null when there is none
    QList<NodeItem *> nodeItems() const { return m_nodes.values(); }
    QList<EdgeItem *> edgeItems() const { return m_edges.values(); }
    QList<FrameItem *> frameItems() const { return m_frames; }
    QList<NoteItem *> noteItems() const { return m_notes; }
    QHash<NodeId, QRectF> cards() const; //!< in scene coordinates
    QHash<NodeId, QSizeF> sizes() const;
    QRectF contentRect() const; //!< of all that is drawn; null when there is nothing

    QSet<NodeId> selectedNodes() const;
    QSet<Link> selectedLinks() const;
    QSet<QString> selectedFrames() const;
    QSet<QString> selectedNotes() const;
    void select(const QSet<NodeId> &nodes);
    //! The one selected node, if it is only one.
    std::optional<NodeId> currentNode() const;

    //! The port nearest to \a position within \a reach, not counting \a except; null when there is none.
    PortItem *portNear(QPointF position, double reach, const PortItem *except = nullptr) const;
    //! The edge below a card of \a card that could be split; null when there is none.
    EdgeItem *edgeBelow(const QRectF &card) const;
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
    void addNode(const NodeId &id);
    void addEdge(const Link &link);
    void routeEdges(const NodeId &node);
    void route(EdgeItem &edge);
    void refreshEdge(EdgeItem &edge);
    void refreshPorts(const NodeId &node);
    void rebuildFrames();
    void rebuildNotes();
    void updateAnimation();
    void advanceAnimation();
    double laneY() const;

    FlowDocument &m_document;
    Theme &m_theme;
    QHash<NodeId, NodeItem *> m_nodes;
    QHash<Link, EdgeItem *> m_edges;
    QMultiHash<NodeId, Link> m_linksOf; //!< the links at either end of a node
    QList<FrameItem *> m_frames;
    QList<NoteItem *> m_notes;
    QTimer m_animation;
    bool m_animated = true;
    double m_time = 0; //!< seconds of animation shown so far
};

} // namespace rondo
