// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/gestures.h"

#include "flow/flowscene.h"
#include "flow/flowview.h"
#include "flow/frameitem.h"
#include "flow/noteitem.h"
#include "theme/theme.h"

#include <QGraphicsRectItem>
#include <QPen>

namespace rondo {

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
    , m_box(new QGraphicsRectItem(&view.flowScene().overlays()))
{
    FlowScene &scene = view.flowScene();
    if (start.modifiers.testFlag(Qt::ShiftModifier))
        m_kept = scene.selectedThings();
    scene.select(m_kept);
    QColor accent = scene.theme().color(Token::Accent);
    QPen pen(accent, 1);
    pen.setCosmetic(true);
    m_box->setPen(pen);
    accent.setAlphaF(0.1F);
    m_box->setBrush(accent);
    m_box->setZValue(50);
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
    const auto takes = [&](const QRectF &area) { return inside ? box.contains(area) : box.intersects(area); };
    FlowScene &scene = view().flowScene();
    FlowThings things = m_kept;
    const QHash<NodeId, QRectF> cards = scene.cards();
    for (auto card = cards.cbegin(); card != cards.cend(); ++card) {
        if (takes(*card))
            things.nodes.insert(card.key());
    }
    for (const FrameItem *frame : scene.frameItems()) {
        // A box drawn inside an open frame touches it and does not mean it.
        const bool whole
            = frame->frame().collapsed ? takes(frame->areaInScene()) : box.contains(frame->areaInScene());
        if (frame->isVisible() && whole)
            things.frames.insert(frame->frame().id);
    }
    for (const NoteItem *note : scene.noteItems()) {
        if (note->isVisible() && takes(note->note().rect))
            things.notes.insert(note->note().id);
    }
    scene.select(things);
}

} // namespace rondo
