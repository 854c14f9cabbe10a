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
        if (!node.settings.isEmpty()) {
            QJsonObject settings;
            for (auto setting = node.settings.begin(); setting != node.settings.end(); ++setting)
                settings.insert(setting.key(), toJson(setting.value()));
            line.add("settings", settings);
        }
        return line.text();
    }

    QByteArray areaLine(const QString &id, const char *wordKey, const QString &word, const QRectF &rect)
    {
        return Line()
            .add("id", id)
            .add(wordKey, word)
            .add("at", pair(rect.x(), rect.y()))
            .add("size", pair(rect.width(), rect.height()))
            .text();
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
        links.append(canonicalJson(flowfile::linkText(link)));

    QByteArrayList frames;
    for (const Frame &frame : flow.frames)
        frames.append(areaLine(frame.id, "title", frame.title, frame.rect));
    QByteArrayList notes;
    for (const Note &note : flow.notes)
        notes.append(areaLine(note.id, "text", note.text, note.rect));

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
