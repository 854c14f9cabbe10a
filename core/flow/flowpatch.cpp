// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/flowpatch.h"

namespace rondo {

namespace {

    //! What \a flow has of that which \a diff names.
    Flow partOf(const Flow &flow, const FlowDiff &diff)
    {
        // Does not compile when a flow gets another member: every function here must know all of them.
        const auto &[nodes, links, bends, frames, notes] = flow;
        Flow part;
        for (const auto *ids : {&diff.nodesAdded, &diff.nodesRemoved, &diff.nodesChanged}) {
            for (const NodeId &id : *ids) {
                if (const auto node = nodes.constFind(id); node != nodes.cend())
                    part.nodes.insert(id, *node);
            }
        }
        for (const auto *some : {&diff.linksAdded, &diff.linksRemoved, &diff.linksBent}) {
            for (const Link &link : *some) {
                if (links.contains(link))
                    part.links.insert(link);
                if (bends.contains(link))
                    part.bends.insert(link, bends.value(link));
            }
        }
        if (diff.framesChanged)
            part.frames = frames;
        if (diff.notesChanged)
            part.notes = notes;
        return part;
    }

    //! The end of two changes in a row, of a thing that is in a hash: of the second where that touches it.
    template <class Key, class Value>
    QHash<Key, Value> overlaid(const QHash<Key, Value> &under, const QHash<Key, Value> &over,
                               const QHash<Key, Value> &alsoTouched)
    {
        QHash<Key, Value> result = under;
        for (auto item = alsoTouched.cbegin(); item != alsoTouched.cend(); ++item)
            result.remove(item.key());
        result.insert(over);
        return result;
    }

    QSet<Link> overlaid(const QSet<Link> &under, const QSet<Link> &over, const QSet<Link> &alsoTouched)
    {
        return (under - alsoTouched) | over;
    }

    //! Of links that both patches name, the bends of the one that counts, even where it has none.
    QHash<Link, QList<QPointF>> overlaidBends(const Flow &under, const Flow &over, const Flow &alsoTouched)
    {
        QHash<Link, QList<QPointF>> result = under.bends;
        for (const Flow *flow : {&over, &alsoTouched}) {
            for (const Link &link : flow->links)
                result.remove(link);
        }
        result.insert(over.bends);
        return result;
    }

} // namespace

FlowPatch patchBetween(const Flow &before, const Flow &after)
{
    const FlowDiff diff = difference(before, after);
    return {partOf(before, diff), partOf(after, diff)};
}

FlowPatch reversed(const FlowPatch &patch)
{
    return {patch.after, patch.before};
}

FlowPatch composed(const FlowPatch &first, const FlowPatch &second)
{
    const auto lists = [](const auto &nearer, const auto &nearerOther, const auto &farther) {
        return nearer == nearerOther ? farther : nearer; // the nearer patch leaves them alone
    };
    Flow before, after;
    before.nodes = overlaid(second.before.nodes, first.before.nodes, first.after.nodes);
    after.nodes = overlaid(first.after.nodes, second.after.nodes, second.before.nodes);
    before.links = overlaid(second.before.links, first.before.links, first.after.links);
    after.links = overlaid(first.after.links, second.after.links, second.before.links);
    before.bends = overlaidBends(second.before, first.before, first.after);
    after.bends = overlaidBends(first.after, second.after, second.before);
    before.frames = lists(first.before.frames, first.after.frames, second.before.frames);
    after.frames = lists(second.after.frames, second.before.frames, first.after.frames);
    before.notes = lists(first.before.notes, first.after.notes, second.before.notes);
    after.notes = lists(second.after.notes, second.before.notes, first.after.notes);
    return patchBetween(before, after); // drops what came and went
}

void apply(Flow &flow, const FlowPatch &patch)
{
    const auto &[before, after] = patch;
    for (auto node = before.nodes.cbegin(); node != before.nodes.cend(); ++node) {
        if (!after.nodes.contains(node.key()))
            flow.nodes.remove(node.key());
    }
    flow.nodes.insert(after.nodes);
    flow.links.subtract(before.links);
    flow.links.unite(after.links);
    for (const Link &link : before.links)
        flow.bends.remove(link);
    flow.bends.insert(after.bends);
    if (before.frames != after.frames)
        flow.frames = after.frames;
    if (before.notes != after.notes)
        flow.notes = after.notes;
}

FlowDiff differenceOf(const FlowPatch &patch)
{
    return difference(patch.before, patch.after);
}

qsizetype sizeOf(const FlowPatch &patch)
{
    constexpr qsizetype ofThing = 100, ofSetting = 24, ofLink = 60, ofBend = 12;
    qsizetype size = 0;
    for (const Flow *part : {&patch.before, &patch.after}) {
        for (const Node &node : part->nodes)
            size += ofThing + node.title.size() + ofSetting * node.settings.size();
        size += ofLink * part->links.size();
        for (const QList<QPointF> &points : part->bends)
            size += ofBend * points.size();
        for (const Frame &frame : part->frames)
            size += ofThing + frame.title.size();
        for (const Note &note : part->notes)
            size += ofThing + note.text.size();
    }
    return size;
}

} // namespace rondo
