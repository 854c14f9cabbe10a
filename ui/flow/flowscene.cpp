// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/flowscene.h"

#include "flow/edgeitem.h"
#include "flow/frameitem.h"
#include "flow/nodeitem.h"
#include "theme/theme.h"

#include <QGraphicsItemGroup>
#include <QSignalBlocker>

#include <algorithm>
#include <cmath>

namespace rondo {

FlowScene::FlowScene(FlowDocument &document, Theme &theme, QObject *parent)
    : QGraphicsScene(parent)
    , m_document(document)
    , m_theme(theme)
    , m_overlays(new QGraphicsItemGroup)
{
    // FlowView draws by itself, so an index would only cost: each moved item would be taken out and put in.
    setItemIndexMethod(NoIndex);
    m_overlays->setHandlesChildEvents(false);
    m_overlays->setAcceptedMouseButtons(Qt::NoButton);
    m_overlays->setZValue(50);
    addItem(m_overlays);
    m_animation.setInterval(33);
    connect(&m_animation, &QTimer::timeout, this, [this] { advanceAnimation(); });
    connect(&document, &FlowDocument::changed, this, &FlowScene::follow);
    connect(&theme, &Theme::changed, this, [this] {
        const QList<QGraphicsItem *> all = items();
        for (QGraphicsItem *item : all)
            item->update();
        invalidate();
    });
    follow(difference(Flow(), document.flow()));
}

FlowScene::~FlowScene()
{
    // Items ask the scene about their neighbours when the selection changes; none of that while it goes.
    const QSignalBlocker silent(this);
    clear();
}

NodeItem *FlowScene::nodeItem(const NodeId &id) const
{
    return m_nodes.value(id);
}

EdgeItem *FlowScene::edgeItem(const Link &link) const
{
    return m_edges.value(link);
}

void FlowScene::follow(const FlowDiff &diff)
{
    if (!diff.nodesRemoved.isEmpty()) {
        for (FrameItem *frame : std::as_const(m_frames))
            frame->dropPorts();
    }
    QList<EdgeItem *> gone;
    for (const Link &link : diff.linksRemoved) {
        m_linksOf.remove(link.from, link);
        m_linksOf.remove(link.to, link);
        gone.append(m_edges.take(link));
    }
    if (!gone.isEmpty())
        m_edgeList = m_edges.values();
    qDeleteAll(gone);
    for (const NodeId &id : diff.nodesRemoved) {
        NodeItem *item = m_nodes.take(id);
        m_order.removeOne(item);
        delete item;
    }
    QList<NodeId> added(diff.nodesAdded.cbegin(), diff.nodesAdded.cend());
    std::sort(added.begin(), added.end());
    for (const NodeId &id : std::as_const(added))
        addNode(id);
    for (const NodeId &id : diff.nodesChanged) {
        if (NodeItem *item = nodeItem(id))
            item->setNode(*m_document.flow().node(id));
    }
    sortNodes(diff);
    if (diff.framesChanged)
        followFrames();
    if (diff.notesChanged)
        followNotes();
    for (const Link &link : diff.linksAdded)
        addEdge(link);
    if (!diff.linksAdded.isEmpty())
        m_edgeList = m_edges.values();
    refreshCards();
    QSet<NodeId> touched = diff.nodesChanged;
    for (const QSet<Link> *links : {&diff.linksAdded, &diff.linksRemoved}) {
        for (const Link &link : *links)
            touched << link.from << link.to;
    }
    refreshMirrored(touched);
    routeEdges(diff.nodesChanged);
    for (const Link &link : diff.linksBent)
        route(*m_edges.value(link));
    for (const NodeId &id : std::as_const(touched))
        refreshPorts(id);
    refreshLane();
    announce();
}

void FlowScene::announce()
{
    m_content.reset();
    Q_EMIT rearranged();
}

//! The order in which cards lie over each other is that in which Qt finds them below a pointer.
void FlowScene::sortNodes(const FlowDiff &diff)
{
    if (diff.nodesAdded.isEmpty() && diff.nodesRemoved.isEmpty() && diff.nodesChanged.isEmpty())
        return;
    const auto above = [](const NodeItem *a, const NodeItem *b) { return a->zValue() < b->zValue(); };
    if (!std::is_sorted(m_order.cbegin(), m_order.cend(), above))
        std::stable_sort(m_order.begin(), m_order.end(), above);
}

void FlowScene::addNode(const NodeId &id)
{
    auto *item = new NodeItem(*m_document.flow().node(id), m_document.types(), m_theme);
    m_nodes.insert(id, item);
    m_order.append(item);
    addItem(item);
}

void FlowScene::setPicture(const NodeId &node, const NodePicture &picture)
{
    NodeItem *item = nodeItem(node);
    if (!item || item->picture() == picture)
        return;
    const bool moved = item->isMoving();
    item->setPicture(picture);
    refreshEdges(node);
    if (FrameItem *frame = frameItem(m_shownIn.value(node)))
        refreshFrameStatus(*frame);
    if (moved != item->isMoving())
        updateAnimation();
}

void FlowScene::setFrameProgress(const QString &frame, const QString &words)
{
    for (FrameItem *item : std::as_const(m_frames)) {
        if (item->frame().id == frame)
            item->setProgress(words);
    }
}

void FlowScene::setAnimated(bool animated)
{
    m_animated = animated;
    updateAnimation();
}

void FlowScene::updateAnimation()
{
    const bool moving = std::any_of(m_nodes.cbegin(), m_nodes.cend(),
                                    [](const NodeItem *node) { return node->isMoving(); });
    const bool wanted = moving && m_animated && !m_theme.isMotionReduced();
    if (wanted && !m_animation.isActive())
        m_animation.start();
    else if (!wanted)
        m_animation.stop();
}

void FlowScene::advanceAnimation()
{
    m_time += m_animation.interval() / 1000.0;
    for (NodeItem *node : std::as_const(m_nodes)) {
        if (node->isMoving())
            node->setSpin(std::fmod(m_time, 1.0));
    }
    // Nine units are one dash and one gap; at 24 units a second the pattern comes round seamlessly.
    const double offset = std::fmod(m_time * 24, 9);
    for (EdgeItem *edge : std::as_const(m_edges)) {
        if (edge->state() == EdgeItem::State::Running)
            edge->setDashOffset(offset);
    }
}

} // namespace rondo
