// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/canvasfocus.h"

#include "flow/edgeitem.h"
#include "flow/flowscene.h"
#include "flow/flowview.h"
#include "flow/frameitem.h"
#include "flow/noteitem.h"
#include "flow/nodeitem.h"
#include "flow/portitem.h"

#include <QAccessible>

#include <algorithm>

namespace rondo {

CanvasFocus::CanvasFocus(FlowView &view)
    : QObject(&view)
    , m_view(view)
{
    connect(&view.flowScene(), &QGraphicsScene::selectionChanged, this, [this] {
        const auto current = m_view.flowScene().currentNode();
        if (m_port && (!current || *current != m_port->node))
            setPort({});
        if (m_view.hasFocus())
            announce();
    });
    connect(&view.flowScene(), &FlowScene::rearranged, this, [this] {
        if (m_port && !m_view.flowScene().portItem(*m_port))
            m_port.reset();
    });
}

QGraphicsItem *CanvasFocus::item() const
{
    if (m_port)
        return m_view.flowScene().portItem(*m_port);
    const QList<QGraphicsItem *> selected = m_view.flowScene().selectedItems();
    return selected.size() == 1 ? selected.constFirst() : nullptr;
}

void CanvasFocus::setPort(const std::optional<PortRef> &port)
{
    if (m_port) {
        if (PortItem *old = m_view.flowScene().portItem(*m_port))
            old->setFocused(false);
    }
    m_port = port;
    if (!m_port)
        return;
    if (PortItem *now = m_view.flowScene().portItem(*m_port)) {
        now->setFocused(true);
        m_view.ensureVisible(now->sceneBoundingRect(), 40, 40);
    }
}

void CanvasFocus::stepItem(int step)
{
    const FlowScene &scene = m_view.flowScene();
    QList<QGraphicsItem *> all;
    for (NodeItem *node : scene.nodeItems())
        all << node;
    for (FrameItem *frame : scene.frameItems())
        all << frame;
    for (NoteItem *note : scene.noteItems())
        all << note;
    for (EdgeItem *edge : scene.edgeItems())
        all << edge;
    all.removeIf([](const QGraphicsItem *item) { return !item->isVisible(); });
    if (all.isEmpty())
        return;
    // A link comes after what it leaves: its bounds begin there.
    const auto corner = [](const QGraphicsItem *item) { return item->sceneBoundingRect().topLeft(); };
    std::stable_sort(all.begin(), all.end(), [&corner](const QGraphicsItem *a, const QGraphicsItem *b) {
        const QPointF first = corner(a), second = corner(b);
        return std::pair(first.x(), first.y()) < std::pair(second.x(), second.y());
    });
    leavePort();
    const qsizetype here = all.indexOf(item());
    const qsizetype next
        = here < 0 ? (step > 0 ? 0 : all.size() - 1) : (here + step + all.size()) % all.size();
    QGraphicsItem *found = all.at(next);
    if (auto *node = qgraphicsitem_cast<NodeItem *>(found)) {
        m_view.flowScene().select({node->id()});
    } else {
        m_view.flowScene().clearSelection();
        found->setSelected(true);
    }
    m_view.ensureVisible(found->sceneBoundingRect(), 24, 24);
}

void CanvasFocus::stepPort(int step)
{
    const auto current = m_view.flowScene().currentNode();
    const NodeItem *node = current ? m_view.flowScene().nodeItem(*current) : nullptr;
    QList<PortItem *> ports = node ? node->ports() : QList<PortItem *>();
    if (ports.isEmpty())
        return;
    std::stable_partition(ports.begin(), ports.end(), [](const PortItem *port) { return !port->place().output; });
    const qsizetype here = m_port ? ports.indexOf(m_view.flowScene().portItem(*m_port)) : -1;
    const qsizetype next
        = here < 0 ? (step > 0 ? 0 : ports.size() - 1) : (here + step + ports.size()) % ports.size();
    setPort(ports.at(next)->ref());
    announce();
}

void CanvasFocus::goTo(const PortRef &port)
{
    if (!m_view.flowScene().portItem(port))
        return;
    setPort(port);
    announce();
}

bool CanvasFocus::leavePort()
{
    const bool was = m_port.has_value();
    setPort({});
    if (was)
        announce();
    return was;
}

void CanvasFocus::announce() const
{
    QGraphicsItem *now = item();
    QGraphicsObject *object = now ? now->toGraphicsObject() : nullptr;
    QObject *target = object ? static_cast<QObject *>(object) : &m_view;
    QAccessibleEvent event(target, QAccessible::Focus);
    QAccessible::updateAccessibility(&event);
}

} // namespace rondo
