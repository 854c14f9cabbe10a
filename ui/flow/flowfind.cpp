// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/flowfind.h"

#include <algorithm>

namespace rondo {

namespace {

    bool has(const QString &text, const QString &wanted)
    {
        return text.contains(wanted, Qt::CaseInsensitive);
    }

    QString line(const QString &key, const Setting &setting)
    {
        return QStringLiteral("%1 = %2").arg(key, settingText(setting));
    }

    //! What of the node has the text; empty when nothing has.
    QString placeIn(const Node &node, const NodeType *type, const QString &wanted)
    {
        if (has(node.title, wanted))
            return node.title;
        const QString title = type ? translated(type->title) : node.type;
        if (has(title, wanted) || has(node.type, wanted))
            return title;
        // What differs from the defaults is what people look for.
        for (auto setting = node.settings.cbegin(); setting != node.settings.cend(); ++setting) {
            const Parameter *parameter = type ? type->parameter(setting.key()) : nullptr;
            const QString text = line(setting.key(), *setting);
            if (has(text, wanted) || (parameter && has(translated(parameter->title), wanted)))
                return text;
        }
        for (const Parameter &parameter : type ? type->parameters : QList<Parameter>()) {
            if (!node.settings.contains(parameter.key)
                && (has(line(parameter.key, parameter.initial), wanted)
                    || has(translated(parameter.title), wanted)))
                return line(parameter.key, parameter.initial);
        }
        return {};
    }

} // namespace

QList<FindHit> findInFlow(const Flow &flow, const NodeTypes &types, const QString &text)
{
    const QString wanted = text.trimmed();
    QList<FindHit> hits;
    if (wanted.isEmpty())
        return hits;
    const QList<Node> nodes = flow.sortedNodes();
    for (const Node &node : nodes) {
        const QString place = placeIn(node, types.find(node.type), wanted);
        if (!place.isEmpty())
            hits << FindHit {FindHit::Kind::Node, node.id, {}, place, QRectF(node.position, QSizeF())};
    }
    for (const Frame &frame : flow.frames) {
        if (has(frame.title, wanted))
            hits << FindHit {FindHit::Kind::Frame, {}, frame.id, frame.title, frame.rect};
    }
    for (const Note &note : flow.notes) {
        if (has(note.text, wanted))
            hits << FindHit {FindHit::Kind::Note, {}, note.id, note.text.simplified(), note.rect};
    }
    std::stable_sort(hits.begin(), hits.end(), [](const FindHit &a, const FindHit &b) {
        return std::pair(a.place.x(), a.place.y()) < std::pair(b.place.x(), b.place.y());
    });
    return hits;
}

} // namespace rondo
