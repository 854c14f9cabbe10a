// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/bendgesture.h"

#include "flow/edgeitem.h"
#include "flow/floweditor.h"
#include "flow/flowscene.h"
#include "flow/flowview.h"

#include <QApplication>

namespace rondo {

BendGesture::BendGesture(FlowView &view, const Pointer &start, Link link)
    : Gesture(view)
    , m_start(start)
    , m_link(std::move(link))
{
    EdgeItem *edge = view.flowScene().edgeItem(m_link);
    m_before = edge->bends();
    m_now = m_before;
    m_index = edge->bendAt(start.scene, canvas::bendReach / std::min(1.0, view.zoom()));
    edge->setCurrentBend(m_index);
}

void BendGesture::move(const Pointer &pointer)
{
    if (!m_moving && (pointer.view - m_start.view).manhattanLength() < QApplication::startDragDistance())
        return;
    m_moving = true;
    FlowScene &scene = view().flowScene();
    EdgeItem *edge = scene.edgeItem(m_link);
    if (!edge)
        return;
    if (m_index < 0) {
        m_index = edge->bendIndexFor(m_start.scene);
        m_now.insert(m_index, m_start.scene);
        edge->setCurrentBend(m_index);
    }
    m_now[m_index] = pointer.modifiers.testFlag(Qt::AltModifier) ? pointer.scene : snapped(pointer.scene);
    scene.previewBends(m_link, m_now);
}

void BendGesture::finish(const Pointer &)
{
    if (m_moving)
        view().editor().setBends(m_link, m_now);
}

void BendGesture::cancel()
{
    if (m_moving)
        view().flowScene().previewBends(m_link, m_before);
}

} // namespace rondo
