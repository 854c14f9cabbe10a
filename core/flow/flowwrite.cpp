// SPDX-License-Identifier: GPL-3.0-or-later
// The flow file, written. Its form is in flowfile.h.
#include "base/files.h"
#include "base/json.h"
#include "flow/flow.h"
#include "flow/flowfile.h"

#include <algorithm>

namespace rondo {

namespace {

    //! JSON on one line with spaces, as people write it.
    QByteArray spaced(const QJsonValue &value)
    {
        QByteArrayList parts;
        if (value.isArray()) {
            for (const QJsonValue &item : value.toArray())
                parts.append(spaced(item));
            return '[' + parts.join(", ") + ']';
        }
        if (value.isObject()) {
            const QJsonObject object = value.toObject();
            for (auto item = object.begin(); item != object.end(); ++item)
                parts.append(canonicalJson(item.key()) + ": " + spaced(item.value()));
            return '{' + parts.join(", ") + '}';
        }
        // Numbers as people write them: 0.0003 where Qt has 3e-04.
        return value.isDouble() ? settingText(value).toUtf8() : canonicalJson(value);
    }

    //! An object whose keys keep the order in which they were added: what a reader looks for first comes
    //! first.
    class Line {
    public:
        Line &add(const char *key, const QJsonValue &value)
        {
            m_parts.append('"' + QByteArray(key) + "\": " + spaced(value));
            return *this;
        }
        QByteArray text() const { return '{' + m_parts.join(", ") + '}'; }

    private:
        QByteArrayList m_parts;
    };

    QJsonArray pair(double first, double second)
    {
        return {first, second};
    }

    QByteArray nodeLine(const Node &node)
    {
        Line line;
        line.add("id", node.id.value).add("type", node.type).add("title", node.title);
        line.add("at", pair(node.position.x(), node.position.y()));
        if (node.width != Node().width)
            line.add("width", node.width);
        if (!node.enabled)
            line.add("enabled", false);
        if (node.level != 0)
            line.add("level", node.level);
        if (!node.settings.isEmpty()) {
            QJsonObject settings;
            for (auto setting = node.settings.begin(); setting != node.settings.end(); ++setting)
                settings.insert(setting.key(), toJson(setting.value()));
            line.add("settings", settings);
        }
        return line.text();
    }

    Line areaLine(const QString &id, const char *wordKey, const QString &word, const QRectF &rect)
    {
        Line line;
        line.add("id", id).add(wordKey, word);
        line.add("at", pair(rect.x(), rect.y())).add("size", pair(rect.width(), rect.height()));
        return line;
    }

    QByteArray linkLine(const Link &link, const QList<QPointF> &bends)
    {
        if (bends.isEmpty())
            return canonicalJson(flowfile::linkText(link));
        QJsonArray points;
        for (const QPointF &point : bends)
            points.append(pair(point.x(), point.y()));
        return Line().add("link", flowfile::linkText(link)).add("via", points).text();
    }

    QJsonArray sortedIds(QStringList ids)
    {
        ids.sort();
        return QJsonArray::fromStringList(ids);
    }

    QJsonObject contents(const FrameContents &hidden)
    {
        QStringList nodes;
        for (const NodeId &id : hidden.nodes)
            nodes.append(id.value);
        QJsonObject object;
        const auto add = [&object](const char *key, const QStringList &ids) {
            if (!ids.isEmpty())
                object.insert(QLatin1String(key), sortedIds(ids));
        };
        add("nodes", nodes);
        add("frames", hidden.frames.values());
        add("notes", hidden.notes.values());
        return object;
    }

    QByteArray frameLine(const Frame &frame)
    {
        Line line = areaLine(frame.id, "title", frame.title, frame.rect);
        if (frame.colour != FrameColour::Neutral)
            line.add("colour", flowfile::colourName(frame.colour));
        if (frame.collapsed)
            line.add("collapsed", contents(frame.hidden));
        return line.text();
    }

    QByteArray noteLine(const Note &note)
    {
        Line line = areaLine(note.id, "text", note.text, note.rect);
        if (note.pinnedTo.isValid())
            line.add("pinned", note.pinnedTo.value);
        return line.text();
    }

    QByteArray section(const char *name, const QByteArrayList &lines)
    {
        if (lines.isEmpty())
            return QByteArray("  \"") + name + "\": []";
        return QByteArray("  \"") + name + "\": [\n    " + lines.join(",\n    ") + "\n  ]";
    }

} // namespace

QByteArray flowToText(const Flow &flow)
{
    QByteArrayList nodes;
    for (const Node &node : flow.sortedNodes())
        nodes.append(nodeLine(node));

    QList<Link> sortedLinks = flow.links.values();
    std::sort(sortedLinks.begin(), sortedLinks.end());
    QByteArrayList links;
    for (const Link &link : sortedLinks)
        links.append(linkLine(link, flow.bends.value(link)));

    QByteArrayList frames;
    for (const Frame &frame : flow.frames)
        frames.append(frameLine(frame));
    QByteArrayList notes;
    for (const Note &note : flow.notes)
        notes.append(noteLine(note));

    const QByteArrayList sections {
        "  \"rondo\": \"flow\"",   "  \"version\": " + QByteArray::number(flowfile::version),
        section("nodes", nodes),   section("links", links),
        section("frames", frames), section("notes", notes)};
    return "{\n" + sections.join(",\n") + "\n}\n";
}

Result<void> saveFlow(const Flow &flow, const QString &path)
{
    return writeFileAtomically(path, flowToText(flow));
}

} // namespace rondo
