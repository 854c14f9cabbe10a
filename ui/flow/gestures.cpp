// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/gestures.h"

#include "flow/floweditor.h"
#include "flow/flowscene.h"
#include "flow/flowview.h"
#include "flow/frameitem.h"
#include "flow/nodeitem.h"
#include "theme/theme.h"

#include <QApplication>
#include <QCoreApplication>
#include <QGraphicsRectItem>
#include <QPen>

namespace rondo {

namespace {

    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::Gestures)
    };

} // namespace

PanGesture::PanGesture(FlowView &view, const Pointer &start)
    : Gesture(view)
    , m_last(start.view)
{
}

void PanGesture::move(const Pointer &pointer)
{
    view().scrollBy(m_last - pointer.view);
    m_last = pointer.view;
}

BoxSelectGesture::BoxSelectGesture(FlowView &view, const Pointer &start)
    : Gesture(view)
    , m_start(start.scene)
    , m_box(view.flowScene().addRect({}))
{
    FlowScene &scene = view.flowScene();
    if (start.modifiers.testFlag(Qt::ShiftModifier))
        m_kept = scene.selectedNodes();
    scene.select(m_kept);
    QColor accent = scene.theme().color(Token::Accent);
    QPen pen(accent, 1);
    pen.setCosmetic(true);
    m_box->setPen(pen);
    accent.setAlphaF(0.1F);
    m_box->setBrush(accent);
    m_box->setZValue(100);
}

BoxSelectGesture::~BoxSelectGesture()
{
    delete m_box;
}

void BoxSelectGesture::move(const Pointer &pointer)
{
    m_box->setRect(QRectF(m_start, pointer.scene).normalized());
}

void BoxSelectGesture::finish(const Pointer &pointer)
{
    const QRectF box = QRectF(m_start, pointer.scene).normalized();
    const bool inside = pointer.scene.x() >= m_start.x();
    QSet<NodeId> nodes = m_kept;
    const QHash<NodeId, QRectF> cards = view().flowScene().cards();
    for (auto card = cards.cbegin(); card != cards.cend(); ++card) {
        if (inside ? box.contains(*card) : box.intersects(*card))
            nodes.insert(card.key());
    }
    view().flowScene().select(nodes);
}

MoveGesture::MoveGesture(FlowView &view, const Pointer &start, NodeId clicked)
    : Gesture(view)
    , m_start(start)
    , m_clicked(std::move(clicked))
{
    FlowScene &scene = view.flowScene();
    QSet<NodeId> nodes = scene.selectedNodes();
    const QHash<NodeId, QRectF> cards = scene.cards();
    for (const FrameItem *frame : scene.frameItems()) {
        if (!frame->isSelected())
            continue;
        m_frames.insert(frame->frame().id, frame->frame().rect);
        for (auto card = cards.cbegin(); card != cards.cend(); ++card) {
            if (frame->frame().rect.contains(*card))
                nodes.insert(card.key());
        }
    }
    for (const NoteItem *note : scene.noteItems()) {
        if (note->isSelected())
            m_notes.insert(note->note().id, note->note().rect);
    }
    for (const NodeId &id : std::as_const(nodes))
        m_nodes.insert(id, cards.value(id).topLeft());
    m_leading = m_nodes.contains(m_clicked) ? m_clicked
        : m_nodes.isEmpty()                 ? NodeId()
                                            : m_nodes.cbegin().key();
}

void MoveGesture::move(const Pointer &pointer)
{
    if (!m_moving && (pointer.view - m_start.view).manhattanLength() < QApplication::startDragDistance())
        return;
    m_moving = true;
    QPointF by = pointer.scene - m_start.scene;
    if (!pointer.modifiers.testFlag(Qt::AltModifier)) {
        const QPointF origin = m_nodes.value(m_leading);
        by = snapped(origin + by) - origin;
    }
    show(by);
}

void MoveGesture::show(QPointF by)
{
    m_by = by;
    FlowScene &scene = view().flowScene();
    for (auto node = m_nodes.cbegin(); node != m_nodes.cend(); ++node) {
        if (NodeItem *item = scene.nodeItem(node.key()))
            item->setPos(*node + by);
    }
    for (FrameItem *frame : scene.frameItems()) {
        if (m_frames.contains(frame->frame().id))
            frame->setPos(m_frames.value(frame->frame().id).topLeft() + by);
    }
    for (NoteItem *note : scene.noteItems()) {
        if (m_notes.contains(note->note().id))
            note->setPos(m_notes.value(note->note().id).topLeft() + by);
    }
}

void MoveGesture::finish(const Pointer &pointer)
{
    if (!m_moving) {
        const bool plain = !(pointer.modifiers & (Qt::ShiftModifier | Qt::ControlModifier));
        if (plain && m_clicked.isValid())
            view().flowScene().select({m_clicked});
        return;
    }
    const int count = int(m_nodes.size() + m_notes.size());
    view().flowScene().document().edit(Text::tr("Move %n node(s)", nullptr, count), [this](Flow &flow) {
        for (auto node = m_nodes.cbegin(); node != m_nodes.cend(); ++node)
            flow.nodes[node.key()].position = *node + m_by;
        for (Frame &frame : flow.frames) {
            if (m_frames.contains(frame.id))
                frame.rect = m_frames.value(frame.id).translated(m_by);
        }
        for (Note &note : flow.notes) {
            if (m_notes.contains(note.id))
                note.rect = m_notes.value(note.id).translated(m_by);
        }
    });
}

void MoveGesture::cancel()
{
    show({});
}

} // namespace rondo
