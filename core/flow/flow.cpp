// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/flow.h"

#include <algorithm>

namespace rondo {

namespace {

    //! \a first, or with a number behind it, whichever \a taken does not know yet.
    template <class Taken> QString freeName(const QString &first, QLatin1String separator, Taken taken)
    {
        QString name = first;
        for (int number = 2; taken(name); ++number)
            name = first + separator + QString::number(number);
        return name;
    }

    QList<Link> sorted(QList<Link> links)
    {
        std::sort(links.begin(), links.end());
        return links;
    }

} // namespace

size_t qHash(const Link &link, size_t seed)
{
    return qHashMulti(seed, link.from, link.output, link.to, link.input);
}

const Node *Flow::node(const NodeId &id) const
{
    const auto found = nodes.constFind(id);
    return found == nodes.constEnd() ? nullptr : &*found;
}

const Node *Flow::nodeByTitle(const QString &title) const
{
    const Node *first = nullptr;
    for (const Node &candidate : nodes) {
        const bool matches = candidate.title.compare(title, Qt::CaseInsensitive) == 0;
        if (matches && (!first || candidate.id < first->id))
            first = &candidate;
    }
    return first ? first : node(NodeId {title.toLower()});
}

QList<Node> Flow::sortedNodes() const
{
    QList<Node> list = nodes.values();
    std::sort(list.begin(), list.end(), [](const Node &a, const Node &b) { return a.id < b.id; });
    return list;
}

QList<Link> Flow::linksInto(const NodeId &id) const
{
    QList<Link> found;
    std::copy_if(links.begin(), links.end(), std::back_inserter(found),
                 [&id](const Link &link) { return link.to == id; });
    return sorted(std::move(found));
}

QList<Link> Flow::linksFrom(const NodeId &id) const
{
    QList<Link> found;
    std::copy_if(links.begin(), links.end(), std::back_inserter(found),
                 [&id](const Link &link) { return link.from == id; });
    return sorted(std::move(found));
}

NodeId Flow::add(const NodeType &type, QPointF position)
{
    // Collected once: a flow may have a thousand nodes of one type.
    QSet<QString> titles;
    for (const Node &other : std::as_const(nodes))
        titles.insert(other.title.toLower());
    Node added;
    added.id.value = freeName(type.key, QLatin1String("-"),
                              [this](const QString &id) { return node(NodeId {id}) != nullptr; });
    added.type = type.key;
    added.title = freeName(type.title, QLatin1String(" "), [&](const QString &title) {
        const QString lower = title.toLower();
        return titles.contains(lower) || node(NodeId {lower}) != nullptr;
    });
    added.position = position;
    nodes.insert(added.id, added);
    return added.id;
}

void Flow::remove(const QSet<NodeId> &ids)
{
    for (const NodeId &id : ids)
        nodes.remove(id);
    links.removeIf([&ids](const Link &link) { return ids.contains(link.from) || ids.contains(link.to); });
    dropLooseEnds();
}

void Flow::dropLooseEnds()
{
    // Untouched lists stay shared with the flow they were copied from.
    if (!bends.isEmpty())
        bends.removeIf(
            [this](const auto &bend) { return !links.contains(bend.key()) || bend.value().isEmpty(); });
    const auto namesOf = [](const auto &items) {
        QSet<QString> names;
        for (const auto &item : items)
            names.insert(item.id);
        return names;
    };
    for (Note &note : notes) {
        if (note.pinnedTo.isValid() && !nodes.contains(note.pinnedTo))
            note.pinnedTo = {};
    }
    for (Frame &frame : frames) {
        if (!frame.collapsed)
            continue;
        frame.hidden.nodes.removeIf([this](const NodeId &id) { return !nodes.contains(id); });
        frame.hidden.frames.intersect(namesOf(frames));
        frame.hidden.notes.intersect(namesOf(notes));
    }
}

Setting settingOf(const Node &node, const Parameter &parameter)
{
    return node.settings.value(parameter.key, Setting {parameter.initial});
}

bool FlowDiff::isEmpty() const
{
    return nodesAdded.isEmpty() && nodesRemoved.isEmpty() && nodesChanged.isEmpty() && linksAdded.isEmpty()
        && linksRemoved.isEmpty() && linksBent.isEmpty() && !framesChanged && !notesChanged;
}

FlowDiff difference(const Flow &before, const Flow &after)
{
    FlowDiff diff;
    for (const Node &node : after.nodes) {
        const Node *old = before.node(node.id);
        if (!old)
            diff.nodesAdded.insert(node.id);
        else if (!(*old == node))
            diff.nodesChanged.insert(node.id);
    }
    for (const Node &node : before.nodes) {
        if (!after.node(node.id))
            diff.nodesRemoved.insert(node.id);
    }
    diff.linksAdded = after.links - before.links;
    diff.linksRemoved = before.links - after.links;
    if (before.bends != after.bends) {
        for (const auto *bends : {&before.bends, &after.bends}) {
            for (auto bend = bends->keyBegin(); bend != bends->keyEnd(); ++bend) {
                if (before.links.contains(*bend) && after.links.contains(*bend)
                    && before.bends.value(*bend) != after.bends.value(*bend))
                    diff.linksBent.insert(*bend);
            }
        }
    }
    diff.framesChanged = before.frames != after.frames;
    diff.notesChanged = before.notes != after.notes;
    return diff;
}

} // namespace rondo
