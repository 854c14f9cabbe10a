// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/movegesture.h"

#include "flow/arranging.h"
#include "flow/edgeitem.h"
#include "flow/floweditor.h"
#include "flow/flowscene.h"
#include "flow/flowview.h"
#include "flow/frameitem.h"
#include "flow/noteitem.h"
#include "flow/nodeitem.h"

#include <QApplication>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QGraphicsItemGroup>
#include <QUrl>

namespace rondo {

namespace {

    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::Gestures)
    };

    constexpr double snapReach = 6; //!< view pixels

} // namespace

MoveGesture::MoveGesture(FlowView &view, const Pointer &start, NodeId clicked, QString address, QString frame)
    : Gesture(view)
    , m_start(start)
    , m_clicked(std::move(clicked))
    , m_address(std::move(address))
    , m_frame(std::move(frame))
    , m_copies(start.modifiers.testFlag(Qt::AltModifier))
{
}

MoveGesture::~MoveGesture() = default;

//! Only a press that becomes a move needs to know who moves and who is around.
void MoveGesture::begin()
{
    m_moving = true;
    FlowScene &scene = view().flowScene();
    const FlowDocument &document = scene.document();
    m_cards = scene.cards();
    const FlowThings selected = scene.selectedThings();
    m_things = withContents(document.flow(), document.types(), selected, m_cards);
    for (const NodeId &id : std::as_const(m_things.nodes))
        m_area |= m_cards.value(id);
    for (const FrameItem *frame : scene.frameItems()) {
        if (m_things.frames.contains(frame->frame().id) && frame->isVisible())
            m_area |= frame->areaInScene();
    }
    for (const NoteItem *note : scene.noteItems()) {
        if (selected.notes.contains(note->note().id))
            m_area |= note->note().rect;
    }
    m_corner = m_cards.contains(m_clicked) ? m_cards.value(m_clicked).topLeft() : m_area.topLeft();
    const QRectF seen = view().visibleArea();
    for (auto card = m_cards.cbegin(); card != m_cards.cend(); ++card) {
        if (!m_things.nodes.contains(card.key()) && card->intersects(seen))
            m_others.append(*card);
    }
    for (const FrameItem *frame : scene.frameItems()) {
        if (!m_things.frames.contains(frame->frame().id) && frame->frame().collapsed && frame->isVisible())
            m_others.append(frame->areaInScene());
    }
    m_guides = std::make_unique<GuideItem>(scene);
    if (!m_copies)
        return;
    m_ghosts = std::make_unique<QGraphicsItemGroup>(&scene.overlays());
    for (const NodeId &id : std::as_const(m_things.nodes)) {
        if (!m_cards.contains(id))
            continue;
        auto *ghost = new NodeItem(*document.flow().node(id), document.types(), scene.theme());
        ghost->setOpacity(0.6);
        ghost->setParentItem(m_ghosts.get());
    }
}

void MoveGesture::move(const Pointer &pointer)
{
    if (!m_moving && (pointer.view - m_start.view).manhattanLength() < QApplication::startDragDistance())
        return;
    if (!m_moving)
        begin();
    const bool freely = pointer.modifiers.testFlag(Qt::AltModifier) && !m_copies;
    show(rest(pointer.scene - m_start.scene, freely));
    aimAtEdge();
}

//! Neighbours win over the grid, each direction for itself.
QPointF MoveGesture::rest(QPointF by, bool freely)
{
    Snap snap;
    if (!freely) {
        snap = snapTo(m_area.translated(by), m_others, snapReach / view().zoom());
        const QPointF onGrid = snapped(m_corner + by) - m_corner;
        by = {snap.across ? by.x() + snap.by.x() : onGrid.x(), snap.down ? by.y() + snap.by.y() : onGrid.y()};
    }
    m_guides->show(snap);
    return by;
}

void MoveGesture::show(QPointF by)
{
    m_by = by;
    if (m_ghosts)
        m_ghosts->setPos(by);
    else
        view().flowScene().preview(m_things, by);
}

void MoveGesture::aimAtEdge()
{
    FlowScene &scene = view().flowScene();
    if (EdgeItem *old = m_onto ? scene.edgeItem(*m_onto) : nullptr)
        old->setMarked(false);
    m_onto.reset();
    if (m_things.nodes.size() != 1 || !m_things.frames.isEmpty() || m_copies)
        return;
    const NodeId id = *m_things.nodes.cbegin();
    const FlowDocument &document = scene.document();
    EdgeItem *edge = scene.edgeBelow(m_cards.value(id).translated(m_by));
    if (!edge || !mayGoBetween(document.flow(), document.types(), id, edge->link()))
        return;
    m_onto = edge->link();
    edge->setMarked(true);
}

void MoveGesture::finish(const Pointer &pointer)
{
    if (!m_moving)
        click(pointer);
    else if (m_copies)
        view().editor().duplicate(m_things, m_by);
    else
        dropThings();
}

void MoveGesture::click(const Pointer &pointer)
{
    FlowScene &scene = view().flowScene();
    if (pointer.modifiers & (Qt::ShiftModifier | Qt::ControlModifier))
        return;
    if (m_clicked.isValid())
        scene.select(QSet<NodeId> {m_clicked});
    // A note may come from somebody else: only what a browser or a mail program opens.
    static const QStringList safe {QStringLiteral("http"), QStringLiteral("https"), QStringLiteral("mailto")};
    if (const QUrl url(m_address); safe.contains(url.scheme()))
        QDesktopServices::openUrl(url);
    const FlowDocument &document = scene.document();
    const Frame *frame = frameById(document.flow(), m_frame);
    if (frame && !frame->collapsed)
        scene.select(withContents(document.flow(), document.types(), {.frames = {m_frame}}, scene.cards()));
}

void MoveGesture::dropThings()
{
    FlowScene &scene = view().flowScene();
    const int nodes = int(m_things.nodes.size());
    const int others = int(m_things.notes.size() + m_things.frames.size());
    const NodeTypes &types = scene.document().types();
    const std::optional<Link> onto = m_onto;
    QHash<NodeId, QRectF> cards = m_cards;
    if (onto) {
        const NodeId id = *m_things.nodes.cbegin();
        cards[id].translate(m_by);
        scene.document().edit(Text::tr("Insert %1").arg(scene.document().flow().node(id)->title),
                              [&](Flow &flow) {
                                  moveBy(flow, m_things, m_by);
                                  goBetween(flow, types, id, *onto);
                                  makeRoom(flow, id, cards);
                              });
        return;
    }
    scene.document().edit(nodes > 0 ? Text::tr("Move %n node(s)", nullptr, nodes)
                                    : Text::tr("Move %n item(s)", nullptr, others),
                          [this](Flow &flow) { moveBy(flow, m_things, m_by); });
}

void MoveGesture::cancel()
{
    FlowScene &scene = view().flowScene();
    if (EdgeItem *edge = m_onto ? scene.edgeItem(*m_onto) : nullptr)
        edge->setMarked(false);
    if (m_moving && !m_copies)
        scene.preview(m_things, {});
}

} // namespace rondo
