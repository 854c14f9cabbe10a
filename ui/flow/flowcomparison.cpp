// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/flowcomparison.h"

#include <QCoreApplication>

#include <algorithm>

namespace rondo {

namespace {

    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::FlowComparison)
    };

    QString settingWords(const Node &node, const NodeType *type, const QString &key)
    {
        const Parameter *parameter = type ? type->parameter(key) : nullptr;
        if (!node.settings.contains(key) && !parameter)
            return Text::tr("not set");
        const QString text = settingText(parameter ? settingOf(node, *parameter) : node.settings.value(key));
        return text.isEmpty() ? Text::tr("empty") : text;
    }

    QStringList nodeWords(const Node &seen, const Node &file, const NodeTypes &types)
    {
        QStringList words;
        if (seen.title != file.title)
            words << Text::tr("%1 is called %2 in the file").arg(seen.title, file.title);
        QSet<QString> keys;
        for (const Node *node : {&seen, &file}) {
            for (const QString &key : node->settings.keys())
                keys.insert(key);
        }
        QStringList sorted(keys.cbegin(), keys.cend());
        sorted.sort();
        for (const QString &key : std::as_const(sorted)) {
            if (seen.settings.value(key) == file.settings.value(key)
                && seen.settings.contains(key) == file.settings.contains(key))
                continue;
            words << Text::tr("%1: %2 is %3 here and %4 in the file")
                         .arg(seen.title, key, settingWords(seen, types.find(seen.type), key),
                              settingWords(file, types.find(file.type), key));
        }
        if (seen.enabled != file.enabled)
            words << (seen.enabled ? Text::tr("%1 is turned off in the file").arg(seen.title)
                                   : Text::tr("%1 is turned off here").arg(seen.title));
        if (seen.type != file.type)
            words << Text::tr("%1 is of another type in the file").arg(seen.title);
        if (words.isEmpty())
            words << Text::tr("%1 stands elsewhere or has another size in the file").arg(seen.title);
        return words;
    }

    QString linkWords(const Flow &flow, const Link &link)
    {
        const auto title = [&flow](const NodeId &id) {
            const Node *node = flow.node(id);
            return node ? node->title : id.value;
        };
        return Text::tr("%1 from %2 to %3").arg(link.output, title(link.from), title(link.to));
    }

    //! A frame by its title, a note by how it begins.
    template <class Area>
    void compareAreas(const QList<Area> &seen, const QList<Area> &file, QString Area::*word,
                      const QString &one, QList<FlowDifference> &result)
    {
        const auto named = [&](const Area &area) {
            constexpr qsizetype most = 40;
            const QString text = (area.*word).simplified();
            return one.arg(text.size() > most ? text.left(most) + QStringLiteral("\u2026") : text);
        };
        const auto other = [](const QList<Area> &areas, const QString &id) {
            return std::find_if(areas.cbegin(), areas.cend(),
                                [&id](const Area &area) { return area.id == id; });
        };
        for (const Area &area : seen) {
            const auto match = other(file, area.id);
            if (match == file.cend())
                result.append({Text::tr("%1 is only here").arg(named(area)), {}});
            else if (!(*match == area))
                result.append({Text::tr("%1 differs").arg(named(area)), {}});
        }
        for (const Area &area : file) {
            if (other(seen, area.id) == seen.cend())
                result.append({Text::tr("%1 is only in the file").arg(named(area)), {}});
        }
    }

    QList<NodeId> sorted(const QSet<NodeId> &ids)
    {
        QList<NodeId> list(ids.cbegin(), ids.cend());
        std::sort(list.begin(), list.end());
        return list;
    }

    void compareLinks(const Flow &seen, const Flow &file, const FlowDiff &diff, QList<FlowDifference> &result)
    {
        const auto add = [&result](const QSet<Link> &links, const Flow &flow, const QString &words) {
            QList<Link> list(links.cbegin(), links.cend());
            std::sort(list.begin(), list.end());
            for (const Link &link : list)
                result.append({words.arg(linkWords(flow, link)), {link.from, link.to}});
        };
        add(diff.linksRemoved, seen, Text::tr("The link %1 is only here"));
        add(diff.linksAdded, file, Text::tr("The link %1 is only in the file"));
        add(diff.linksBent, seen, Text::tr("The link %1 runs along other points in the file"));
    }

} // namespace

QList<FlowDifference> differences(const Flow &seen, const Flow &file, const NodeTypes &types)
{
    const FlowDiff diff = difference(seen, file);
    QList<FlowDifference> result;
    for (const NodeId &id : sorted(diff.nodesRemoved))
        result.append({Text::tr("%1 is only here").arg(seen.node(id)->title), {id}});
    for (const NodeId &id : sorted(diff.nodesAdded))
        result.append({Text::tr("%1 is only in the file").arg(file.node(id)->title), {id}});
    for (const NodeId &id : sorted(diff.nodesChanged)) {
        for (const QString &words : nodeWords(*seen.node(id), *file.node(id), types))
            result.append({words, {id}});
    }
    compareLinks(seen, file, diff, result);
    compareAreas(seen.frames, file.frames, &Frame::title, Text::tr("The frame \"%1\""), result);
    compareAreas(seen.notes, file.notes, &Note::text, Text::tr("The note \"%1\""), result);
    return result;
}

QHash<NodeId, QString> marks(const Flow &seen, const Flow &file, bool own)
{
    const FlowDiff diff = difference(seen, file);
    QHash<NodeId, QString> words;
    for (const NodeId &id : own ? diff.nodesRemoved : diff.nodesAdded)
        words.insert(id, own ? Text::tr("Only here") : Text::tr("Only in the file"));
    for (const NodeId &id : diff.nodesChanged) {
        const Node &mine = *seen.node(id), &theirs = *file.node(id);
        const QString what = mine.settings != theirs.settings ? Text::tr("Other settings")
            : mine.title != theirs.title                      ? Text::tr("Other name")
            : mine.enabled != theirs.enabled                  ? Text::tr("Turned off or on")
            : mine.position != theirs.position                ? Text::tr("Moved")
                                                              : Text::tr("Changed");
        words.insert(id, what);
    }
    return words;
}

} // namespace rondo
