// SPDX-License-Identifier: GPL-3.0-or-later
// The editor: the clipboard, and walking along the links.
#include "flow/flowdocument.h"
#include "flow/floweditor.h"
#include "flow/flowparts.h"
#include "flow/flowscene.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <algorithm>
#include <cmath>
#include <limits>

namespace rondo {

namespace {

    const QString flowMime = QStringLiteral("application/x-rondo-flow");
    constexpr qsizetype longestText = qsizetype(16) * 1024 * 1024;

    //! The part of a flow in a clipboard, which may hold anything.
    Result<Flow> flowIn(const QMimeData *data)
    {
        const bool own = data && data->hasFormat(flowMime);
        const QString text = data && !own ? data->text() : QString();
        if (!own && text.trimmed().isEmpty())
            return Error {FlowEditor::tr(
                "The clipboard holds no text. Copy nodes in Rondo, or the text of a flow file, and paste again.")};
        if (text.size() > longestText)
            return Error {FlowEditor::tr("The text in the clipboard is too long to be part of a flow.")};
        auto part = flowFromText(own ? data->data(flowMime) : text.toUtf8());
        if (!part)
            return Error {FlowEditor::tr("The clipboard holds no part of a flow. %1").arg(part.errorText())};
        if (*part == Flow())
            return Error {FlowEditor::tr("The flow in the clipboard is empty.")};
        return part;
    }

} // namespace

void FlowEditor::duplicate()
{
    duplicate(selectionWithContents(), {24, 24});
}

void FlowEditor::duplicate(const FlowThings &things, QPointF by)
{
    const Flow part = partOf(document().flow(), things);
    const int nodes = int(part.nodes.size());
    const int others = int(part.frames.size() + part.notes.size());
    if (nodes + others == 0)
        return;
    FlowThings added;
    document().edit(nodes > 0 ? tr("Duplicate %n node(s)", nullptr, nodes)
                              : tr("Duplicate %n item(s)", nullptr, others),
                    [&](Flow &flow) {
                        const QPointF corner = partArea(part, document().types()).topLeft();
                        added = pastePart(flow, document().types(), part, corner + by);
                    });
    selectShown(added);
}

void FlowEditor::copy() const
{
    const Flow part = partOf(document().flow(), selectionWithContents());
    if (part == Flow())
        return;
    const QByteArray text = flowToText(part);
    auto *data = new QMimeData;
    data->setData(flowMime, text);
    data->setText(QString::fromUtf8(text));
    QGuiApplication::clipboard()->setMimeData(data);
}

void FlowEditor::cut()
{
    copy();
    // What is copied goes: with a frame what lies in it.
    m_scene.select(selectionWithContents());
    removeSelection();
}

Result<void> FlowEditor::pasteAt(QPointF position)
{
    const auto part = flowIn(QGuiApplication::clipboard()->mimeData());
    if (!part)
        return part.error();
    const int nodes = int(part->nodes.size());
    const int others = int(part->frames.size() + part->notes.size());
    const auto isKnown = [this](const Node &node) { return document().types().find(node.type) != nullptr; };
    if (nodes > 0 && std::none_of(part->nodes.cbegin(), part->nodes.cend(), isKnown))
        return Error {
            tr("Nothing in the clipboard is known to this version of Rondo. Was it copied from a newer one?")};
    FlowThings added;
    document().edit(nodes > 0 ? tr("Paste %n node(s)", nullptr, nodes)
                              : tr("Paste %n item(s)", nullptr, others),
                    [&](Flow &flow) { added = pastePart(flow, document().types(), *part, position); });
    selectShown(added);
    return {};
}

void FlowEditor::selectAll()
{
    const Flow &flow = document().flow();
    FlowThings all;
    all.nodes = QSet<NodeId>(flow.nodes.keyBegin(), flow.nodes.keyEnd());
    for (const Frame &frame : flow.frames)
        all.frames.insert(frame.id);
    for (const Note &note : flow.notes)
        all.notes.insert(note.id);
    selectShown(all);
}

//! Selects what is seen of the things.
void FlowEditor::selectShown(const FlowThings &things)
{
    const FlowThings hidden = hiddenThings(document().flow());
    m_scene.select(
        FlowThings {things.nodes - hidden.nodes, things.frames - hidden.frames, things.notes - hidden.notes});
}

void FlowEditor::focusNeighbour(Qt::Key direction)
{
    const std::optional<NodeId> current = m_scene.currentNode();
    const QHash<NodeId, QRectF> cards = m_scene.cards();
    if (cards.isEmpty())
        return;
    const QPointF here = current ? cards.value(*current).center() : QPointF(-1e6, -1e6);
    QSet<NodeId> candidates;
    if (current && direction == Qt::Key_Right) {
        for (const Link &link : document().flow().linksFrom(*current))
            candidates << link.to;
    } else if (current && direction == Qt::Key_Left) {
        for (const Link &link : document().flow().linksInto(*current))
            candidates << link.from;
    } else if (current) {
        for (auto card = cards.cbegin(); card != cards.cend(); ++card) {
            const double dy = card->center().y() - here.y();
            if (card.key() != *current && (direction == Qt::Key_Down ? dy > 4 : dy < -4))
                candidates << card.key();
        }
    } else {
        candidates = QSet<NodeId>(cards.keyBegin(), cards.keyEnd());
    }
    // Up and down stay in the column if they can: sideways counts thrice.
    const double sideways = direction == Qt::Key_Up || direction == Qt::Key_Down ? 3 : 1;
    NodeId nearest;
    double best = std::numeric_limits<double>::max();
    for (const NodeId &id : candidates) {
        const QPointF way = cards.value(id).center() - here;
        const double distance = std::abs(way.x()) * sideways + std::abs(way.y());
        if (distance < best || (distance == best && id < nearest)) {
            best = distance;
            nearest = id;
        }
    }
    if (nearest.isValid())
        m_scene.select({nearest});
}

} // namespace rondo
