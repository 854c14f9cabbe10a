// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/connectgesture.h"

#include "flow/floweditor.h"
#include "flow/flowscene.h"
#include "flow/flowview.h"
#include "flow/nodeitem.h"
#include "flow/portitem.h"
#include "theme/theme.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace rondo {

namespace {

    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::ConnectGesture)
    };

    Side opposite(Side side)
    {
        switch (side) {
        case Side::Left:
            return Side::Right;
        case Side::Right:
            return Side::Left;
        case Side::Top:
            return Side::Bottom;
        case Side::Bottom:
            return Side::Top;
        }
        return side;
    }

} // namespace

EdgePreview::EdgePreview(FlowScene &scene, const PortItem &from)
    : m_scene(scene)
    , m_from(from.ref())
    , m_start(from.end())
    , m_end {from.scenePos(), opposite(from.place().side)}
{
    const Flow &flow = scene.document().flow();
    const NodeTypes &types = scene.document().types();
    const QList<PortItem *> ports = scene.portItems();
    for (PortItem *port : ports) {
        if (port == &from)
            continue;
        const bool fits = mayJoin(flow, types, m_from, port->ref());
        port->setMark(fits ? PortItem::Mark::Fits : PortItem::Mark::Faded);
        if (fits)
            m_fitting.append(port);
    }
    std::sort(m_fitting.begin(), m_fitting.end(), [](const PortItem *a, const PortItem *b) {
        return a->scenePos().y() < b->scenePos().y()
            || (a->scenePos().y() == b->scenePos().y() && a->scenePos().x() < b->scenePos().x());
    });
    setParentItem(&scene.overlays());
}

EdgePreview::~EdgePreview()
{
    const QList<PortItem *> ports = m_scene.portItems();
    for (PortItem *port : ports)
        port->setMark(PortItem::Mark::None);
}

void EdgePreview::aim(PortItem *target, bool refused, QPointF position)
{
    prepareGeometryChange();
    if (m_target && m_target != target)
        m_target->setMark(m_fitting.contains(m_target) ? PortItem::Mark::Fits : PortItem::Mark::Faded);
    m_target = target;
    m_refused = refused;
    if (target) {
        target->setMark(refused ? PortItem::Mark::Refused : PortItem::Mark::Aimed);
        m_end = target->end();
    } else {
        m_end = {position, opposite(m_start.side)};
    }
    update();
}

QPainterPath EdgePreview::line() const
{
    // Drawn from the output even when the person started at the input, so that it looks as it will be.
    return m_from.output ? edgePath(m_start, m_end, 0) : edgePath(m_end, m_start, 0);
}

QRectF EdgePreview::boundingRect() const
{
    return line().boundingRect().adjusted(-12, -12, 12, 12);
}

void EdgePreview::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    const Theme &theme = m_scene.theme();
    painter->setRenderHint(QPainter::Antialiasing);
    QPen pen(m_refused ? theme.status(Status::Failed).fill : theme.color(Token::Accent), 2.4, Qt::SolidLine,
             Qt::RoundCap);
    if (m_refused)
        pen.setDashPattern({2, 2.4});
    painter->setPen(pen);
    painter->drawPath(line());
    if (!m_target) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(pen.color());
        painter->drawEllipse(m_end.position, 4.5, 4.5);
    }
}

ConnectGesture::ConnectGesture(FlowView &view, const PortItem &from)
    : Gesture(view)
    , m_from(from.ref())
    , m_preview(view.flowScene(), from)
{
}

void ConnectGesture::move(const Pointer &pointer)
{
    FlowScene &scene = view().flowScene();
    PortItem *target = scene.portNear(pointer.scene, canvas::snapRadius, scene.portItem(m_from));
    Result<void> check;
    if (target && target->ref().output == m_from.output)
        check = Error {
            Text::tr("A line joins an output and an input. Drop it on a port at the other side of a node.")};
    else if (target)
        check = checkLink(scene.document().flow(), scene.document().types(),
                          linkBetween(m_from, target->ref()));
    m_preview.aim(target, !check.ok(), pointer.scene);
    if (check)
        view().hideHint();
    else
        view().showHint(check.errorText(), target->scenePos());
}

void ConnectGesture::finish(const Pointer &pointer)
{
    move(pointer);
    view().hideHint();
    FlowScene &scene = view().flowScene();
    if (PortItem *target = m_preview.target()) {
        if (!m_preview.isRefused())
            (void)view().editor().connectPorts(m_from, target->ref());
        return;
    }
    const PortItem *from = scene.portItem(m_from);
    const bool farEnough = from && QLineF(from->scenePos(), pointer.scene).length() > canvas::snapRadius;
    if (farEnough)
        view().searchAt(pointer.scene, m_from);
}

void ConnectGesture::cancel()
{
    view().hideHint();
}

KeyConnectGesture::KeyConnectGesture(FlowView &view, NodeId node, const std::optional<PortRef> &from)
    : Gesture(view)
    , m_node(std::move(node))
{
    const NodeItem *item = view.flowScene().nodeItem(m_node);
    for (const PortItem *port : item ? item->ports() : QList<PortItem *>())
        m_ports.append(port->ref());
    std::stable_partition(m_ports.begin(), m_ports.end(), [](const PortRef &port) { return port.output; });
    startFrom(from ? std::max<qsizetype>(0, m_ports.indexOf(*from)) : 0);
}

void KeyConnectGesture::startFrom(qsizetype port)
{
    m_preview.reset();
    if (m_ports.isEmpty())
        return;
    FlowScene &scene = view().flowScene();
    m_port = port % m_ports.size();
    const PortItem *from = scene.portItem(m_ports.at(m_port));
    if (!from)
        return;
    m_preview = std::make_unique<EdgePreview>(scene, *from);
    m_choice = 0;
    choose(0);
}

void KeyConnectGesture::choose(qsizetype step)
{
    const QList<PortItem *> targets = m_preview ? m_preview->fittingPorts() : QList<PortItem *>();
    if (targets.isEmpty()) {
        const PortItem *from = view().flowScene().portItem(m_ports.value(m_port));
        view().showHint(Text::tr("No other node takes this. Add one with Tab."),
                        from ? from->scenePos() : view().pointerInScene());
        return;
    }
    m_choice = (m_choice + step + targets.size()) % targets.size();
    PortItem *target = targets[m_choice];
    const FlowDocument &document = view().flowScene().document();
    const auto check
        = checkLink(document.flow(), document.types(), linkBetween(m_preview->source(), target->ref()));
    m_preview->aim(target, !check.ok(), {});
    view().ensureVisible(target->sceneBoundingRect(), 40, 40);
    if (check)
        view().hideHint();
    else
        view().showHint(check.errorText(), target->scenePos());
    QAccessibleEvent event(target, QAccessible::Focus);
    QAccessible::updateAccessibility(&event);
}

bool KeyConnectGesture::pressKey(QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Down:
    case Qt::Key_Right:
        choose(1);
        return true;
    case Qt::Key_Up:
    case Qt::Key_Left:
        choose(-1);
        return true;
    case Qt::Key_C:
        startFrom(m_port + 1);
        return true;
    default:
        return false;
    }
}

void KeyConnectGesture::finish(const Pointer &)
{
    view().hideHint();
    if (!m_preview || !m_preview->target() || m_preview->isRefused())
        return;
    const PortRef target = m_preview->target()->ref();
    const PortRef source = m_preview->source();
    m_preview.reset();
    (void)view().editor().connectPorts(source, target);
}

void KeyConnectGesture::cancel()
{
    view().hideHint();
}

} // namespace rondo
