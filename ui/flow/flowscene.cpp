// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/flowscene.h"

#include "flow/edgeitem.h"
#include "flow/frameitem.h"
#include "flow/nodeitem.h"
#include "flow/portitem.h"
#include "theme/theme.h"

#include <QSignalBlocker>

#include <cmath>

namespace rondo {

FlowScene::FlowScene(FlowDocument &document, Theme &theme, QObject *parent)
    : QGraphicsScene(parent)
    , m_document(document)
    , m_theme(theme)
{
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

PortItem *FlowScene::portItem(const PortRef &port) const
{
    const NodeItem *node = nodeItem(port.node);
    return node ? node->port(port.key, port.output) : nullptr;
}

void FlowScene::follow(const FlowDiff &diff)
{
    for (const Link &link : diff.linksRemoved) {
        m_linksOf.remove(link.from, link);
        m_linksOf.remove(link.to, link);
        delete m_edges.take(link);
    }
    for (const NodeId &id : diff.nodesRemoved)
        delete m_nodes.take(id);
    for (const NodeId &id : diff.nodesAdded)
        addNode(id);
    for (const NodeId &id : diff.nodesChanged) {
        if (NodeItem *item = nodeItem(id))
            item->setNode(*m_document.flow().node(id));
        routeEdges(id);
    }
    for (const Link &link : diff.linksAdded)
        addEdge(link);
    QSet<NodeId> touched;
    for (const QSet<Link> *links : {&diff.linksAdded, &diff.linksRemoved}) {
        for (const Link &link : *links)
            touched << link.from << link.to;
    }
    for (const NodeId &id : std::as_const(touched))
        refreshPorts(id);
    if (diff.framesChanged)
        rebuildFrames();
    if (diff.notesChanged)
        rebuildNotes();
    Q_EMIT rearranged();
}

void FlowScene::addNode(const NodeId &id)
{
    auto *item = new NodeItem(*m_document.flow().node(id), m_document.types(), m_theme);
    m_nodes.insert(id, item);
    addItem(item);
    connect(item, &NodeItem::moved, this, [this, id] {
        routeEdges(id);
        Q_EMIT rearranged();
    });
}

void FlowScene::addEdge(const Link &link)
{
    const NodeType *type = m_document.typeOf(link.from);
    const Port *port = type ? type->output(link.output) : nullptr;
    auto *edge = new EdgeItem(link, port ? port->type : PortType::Dataset, m_theme);
    m_edges.insert(link, edge);
    m_linksOf.insert(link.from, link);
    m_linksOf.insert(link.to, link);
    addItem(edge);
    route(*edge);
    refreshEdge(*edge);
}

void FlowScene::routeEdges(const NodeId &node)
{
    const QList<Link> links = m_linksOf.values(node);
    for (const Link &link : links) {
        if (EdgeItem *edge = edgeItem(link)) {
            route(*edge);
            refreshEdge(*edge);
        }
    }
}

void FlowScene::route(EdgeItem &edge)
{
    const Link &link = edge.link();
    // A port that the node's type does not have (an unknown type, an older file): the line ends at the card.
    const auto end = [this](const PortRef &ref) -> EdgeEnd {
        if (const PortItem *port = portItem(ref))
            return port->end();
        const NodeItem *node = nodeItem(ref.node);
        const QRectF card = node ? node->cardInScene() : QRectF();
        return {{ref.output ? card.right() : card.left(), card.center().y()},
                ref.output ? Side::Right : Side::Left};
    };
    const EdgeEnd from = end({link.from, link.output, true}), to = end({link.to, link.input, false});
    edge.setEnds(from, to, isBackward(from, to) ? laneY() : 0);
}

void FlowScene::refreshEdge(EdgeItem &edge)
{
    const Link &link = edge.link();
    const NodeItem *from = nodeItem(link.from);
    const NodeItem *to = nodeItem(link.to);
    if (!from || !to)
        return;
    edge.setTitles(from->node().title, to->node().title);
    edge.setTurnedOn(from->isTurnedOn() && to->isTurnedOn());
    const PortItem *output = from->port(link.output, true);
    const PortItem *input = to->port(link.input, false);
    EdgeItem::State state = EdgeItem::State::Idle;
    const Status source = from->picture().status;
    if (!output || !input || output->place().type != input->place().type)
        state = EdgeItem::State::Invalid;
    else if (from->isMoving() || to->isMoving())
        state = EdgeItem::State::Running;
    else if (source == Status::Done || source == Status::Cached)
        state = EdgeItem::State::Done;
    edge.setState(state, from->picture().stale && state == EdgeItem::State::Done);
    if (input && input->place().many) {
        // Several edges into one port share one arrow: that of the smallest.
        const QList<Link> all = m_document.flow().linksInto(link.to);
        const auto first = std::find_if(all.cbegin(), all.cend(),
                                        [&](const Link &other) { return other.input == link.input; });
        edge.setArrowVisible(first == all.cend() || *first == link);
    }
}

void FlowScene::refreshPorts(const NodeId &node)
{
    const NodeItem *item = nodeItem(node);
    if (!item)
        return;
    const QList<Link> links = m_linksOf.values(node);
    for (PortItem *port : item->ports()) {
        const PortPlace &place = port->place();
        port->setLinks(int(std::count_if(links.cbegin(), links.cend(), [&](const Link &link) {
            return place.output ? link.from == node && link.output == place.key
                                : link.to == node && link.input == place.key;
        })));
    }
    for (const Link &link : links) {
        if (EdgeItem *edge = edgeItem(link))
            refreshEdge(*edge);
    }
}

void FlowScene::rebuildFrames()
{
    qDeleteAll(m_frames);
    m_frames.clear();
    for (const Frame &frame : m_document.flow().frames) {
        auto *item = new FrameItem(frame, m_theme);
        addItem(item);
        m_frames.append(item);
    }
}

void FlowScene::rebuildNotes()
{
    qDeleteAll(m_notes);
    m_notes.clear();
    for (const Note &note : m_document.flow().notes) {
        auto *item = new NoteItem(note, m_theme);
        addItem(item);
        m_notes.append(item);
    }
}

double FlowScene::laneY() const
{
    double lowest = 0;
    for (const NodeItem *node : m_nodes)
        lowest = std::max(lowest, node->cardInScene().bottom());
    return lowest + 32;
}

void FlowScene::setPicture(const NodeId &node, const NodePicture &picture)
{
    NodeItem *item = nodeItem(node);
    if (!item || item->picture() == picture)
        return;
    item->setPicture(picture);
    const QList<Link> links = m_linksOf.values(node);
    for (const Link &link : links)
        refreshEdge(*m_edges.value(link));
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
