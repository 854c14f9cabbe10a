// SPDX-License-Identifier: GPL-3.0-or-later
// The flow file, read. Strict: what this version does not understand would be lost when the file is saved.
#include "base/files.h"
#include "base/json.h"
#include "flow/flowfile.h"
#include "flow/flowreader.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

namespace rondo {

QString flowfile::linkText(const Link &link)
{
    return link.from.value + u'.' + link.output + QStringLiteral(" -> ") + link.to.value + u'.' + link.input;
}

namespace {

    constexpr std::array colourNames {"", "teal", "violet", "brown", "blue", "pink", "yellow"};

} // namespace

QString flowfile::colourName(FrameColour colour)
{
    return QLatin1String(colourNames.at(size_t(colour)));
}

std::optional<FrameColour> flowfile::colourOf(const QString &name)
{
    const auto *const found
        = std::find_if(colourNames.begin(), colourNames.end(),
                       [&name](const char *colour) { return name == QLatin1String(colour); });
    if (found == colourNames.end() || name.isEmpty())
        return {};
    return FrameColour(found - colourNames.begin());
}

bool flowfile::isValidId(const QString &id)
{
    static const QRegularExpression form(QStringLiteral("\\A[a-z0-9][a-z0-9_-]{0,59}\\z"));
    return form.match(id).hasMatch();
}

namespace {

    constexpr qint64 largestFile = 64 * 1024 * 1024;
    constexpr double highest = 1e6; //!< level of a card, both ways

    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::FlowFile)
    };

    enum class Extent { Whole, Part };

    QString placeOf(const char *list, qsizetype index)
    {
        return QStringLiteral("%1[%2]").arg(QLatin1String(list)).arg(index);
    }

    Error taken(const QString &place, const QString &id)
    {
        return {Text::tr("%1: the id \"%2\" is taken already. Each needs its own.").arg(place, id)};
    }

    Result<void> readNodes(Flow &flow, const QJsonArray &list)
    {
        for (qsizetype i = 0; i < list.size(); ++i) {
            const QString place = placeOf("nodes", i);
            FlowReader reader(place, list.at(i));
            Node node;
            node.id.value = reader.id();
            node.type = reader.text("type");
            node.title = reader.text("title");
            node.position = reader.point("at", -FlowReader::farthest);
            node.width = reader.number("width", 40, 4000, node.width);
            node.enabled = reader.truth("enabled", true);
            node.level = int(reader.number("level", -highest, highest, 0));
            node.settings = reader.settings(node.type);
            if (const auto problem = reader.problem())
                return *problem;
            if (flow.nodes.contains(node.id))
                return taken(place, node.id.value);
            flow.nodes.insert(node.id, node);
        }
        return {};
    }

    //! A link is its text, or an object when it runs through points.
    Result<void> readLinks(Flow &flow, const QJsonArray &list, Extent extent)
    {
        static const QRegularExpression form(
            QStringLiteral("\\A([a-z0-9_-]+)\\.([a-z0-9_]+) -> ([a-z0-9_-]+)\\.([a-z0-9_]+)\\z"));
        for (qsizetype i = 0; i < list.size(); ++i) {
            const QString place = placeOf("links", i);
            QString text = list.at(i).toString();
            QList<QPointF> bends;
            if (list.at(i).isObject()) {
                FlowReader reader(place, list.at(i));
                text = reader.text("link");
                bends = reader.points("via");
                if (const auto problem = reader.problem())
                    return *problem;
            }
            const QRegularExpressionMatch match = form.match(text);
            if (!match.hasMatch())
                return Error {
                    Text::tr("%1 must be a text such as \"digits.dataset -> convnet.images\".").arg(place)};
            const Link link {{match.captured(1)}, match.captured(2), {match.captured(3)}, match.captured(4)};
            for (const NodeId &end : {link.from, link.to}) {
                if (extent == Extent::Whole && !flow.nodes.contains(end))
                    return Error {Text::tr("%1 (\"%2\") leads to nowhere: there is no node \"%3\".")
                                      .arg(place, flowfile::linkText(link), end.value)};
            }
            if (flow.links.contains(link))
                return Error {
                    Text::tr("%1: the link \"%2\" is there already.").arg(place, flowfile::linkText(link))};
            flow.links.insert(link);
            if (!bends.isEmpty())
                flow.bends.insert(link, bends);
        }
        return {};
    }

    void readMore(FlowReader &reader, Frame &frame)
    {
        frame.colour = reader.colour();
        if (const auto hidden = reader.contents("collapsed")) {
            frame.collapsed = true;
            frame.hidden = *hidden;
        }
    }

    void readMore(FlowReader &reader, Note &note)
    {
        note.pinnedTo.value = reader.optionalText("pinned");
    }

    template <class Area>
    Result<void> readAreas(QList<Area> &areas, const char *listKey, const char *wordKey, QString Area::*word,
                           const QJsonArray &list)
    {
        QSet<QString> ids;
        for (qsizetype i = 0; i < list.size(); ++i) {
            const QString place = placeOf(listKey, i);
            FlowReader reader(place, list.at(i));
            Area area;
            area.id = reader.id();
            area.*word = reader.text(wordKey);
            area.rect = reader.rect();
            readMore(reader, area);
            if (const auto problem = reader.problem())
                return *problem;
            if (ids.contains(area.id))
                return taken(place, area.id);
            ids.insert(area.id);
            areas.append(area);
        }
        return {};
    }

    //! Frames that hide each other could never be opened again.
    Result<void> checkHiding(const Flow &flow)
    {
        QSet<QString> reachable;
        for (qsizetype before = -1; before < reachable.size();) {
            before = reachable.size();
            for (const Frame &frame : flow.frames) {
                const bool free
                    = std::all_of(flow.frames.begin(), flow.frames.end(), [&](const Frame &other) {
                          return !other.hidden.frames.contains(frame.id) || reachable.contains(other.id);
                      });
                if (free)
                    reachable.insert(frame.id);
            }
        }
        for (qsizetype i = 0; i < flow.frames.size(); ++i) {
            if (!reachable.contains(flow.frames.at(i).id))
                return Error {Text::tr("%1: frames that hide each other could never be opened again.")
                                  .arg(placeOf("frames", i))};
        }
        return {};
    }

    //! What frames and notes say of other things in the flow.
    Result<void> checkReferences(const Flow &flow)
    {
        const auto missing = [](const QString &place, const QString &id) {
            return Error {Text::tr("%1 names \"%2\", which is not in the flow.").arg(place, id)};
        };
        for (qsizetype i = 0; i < flow.notes.size(); ++i) {
            const NodeId node = flow.notes.at(i).pinnedTo;
            if (node.isValid() && !flow.nodes.contains(node))
                return missing(placeOf("notes", i), node.value);
        }
        QSet<QString> frames, notes;
        for (const Frame &frame : flow.frames)
            frames.insert(frame.id);
        for (const Note &note : flow.notes)
            notes.insert(note.id);
        for (qsizetype i = 0; i < flow.frames.size(); ++i) {
            const FrameContents &hidden = flow.frames.at(i).hidden;
            for (const NodeId &node : hidden.nodes) {
                if (!flow.nodes.contains(node))
                    return missing(placeOf("frames", i), node.value);
            }
            for (const QString &id : (hidden.frames - frames) + (hidden.notes - notes))
                return missing(placeOf("frames", i), id);
        }
        return checkHiding(flow);
    }

    Result<void> checkVersion(const QJsonValue &value)
    {
        const double version = numberOrNaN(value);
        if (!(version >= 1) || version != std::floor(version))
            return Error {Text::tr("The flow has no version; \"version\" must be a whole number from 1.")};
        if (version > flowfile::version)
            return Error {
                Text::tr(
                    "The flow was written by a newer Rondo: its version is %1, and this one reads up to %2. "
                    "Update Rondo to open it.")
                    .arg(version)
                    .arg(flowfile::version)};
        return {};
    }

    Result<Flow> readFlow(const QByteArray &text, Extent extent)
    {
        const auto object = parseObject(text, Text::tr("The flow"));
        if (!object)
            return object.error();
        if (object->value(QLatin1String("rondo")) != QLatin1String("flow"))
            return Error {Text::tr("This is no flow: it does not start with \"rondo\": \"flow\".")};
        if (const auto check = checkVersion(object->value(QLatin1String("version"))); !check)
            return check.error();

        FlowReader reader(Text::tr("The flow"), *object);
        reader.text("rondo");
        reader.number("version", 1, flowfile::version, 1);
        const QJsonArray nodes = reader.list("nodes");
        const QJsonArray links = reader.list("links");
        const QJsonArray frames = reader.list("frames");
        const QJsonArray notes = reader.list("notes");
        if (const auto problem = reader.problem())
            return *problem;

        Flow flow;
        for (const auto &read : {readNodes(flow, nodes), readLinks(flow, links, extent),
                                 readAreas(flow.frames, "frames", "title", &Frame::title, frames),
                                 readAreas(flow.notes, "notes", "text", &Note::text, notes)}) {
            if (!read)
                return read.error();
        }
        if (extent == Extent::Part)
            return flow;
        if (const auto check = checkReferences(flow); !check)
            return check.error();
        return flow;
    }

} // namespace

Result<Flow> flowFromText(const QByteArray &text)
{
    return readFlow(text, Extent::Whole);
}

Result<Flow> flowPartFromText(const QByteArray &text)
{
    return readFlow(text, Extent::Part);
}

Result<Flow> loadFlow(const QString &path)
{
    if (QFileInfo(path).size() > largestFile)
        return Error {Text::tr("%1 is larger than any flow (64 MB). Is it the right file?").arg(path)};
    const auto text = readFile(path);
    if (!text)
        return text.error();
    auto flow = flowFromText(*text);
    if (!flow)
        return Error {QStringLiteral("%1: %2").arg(path, flow.errorText())};
    return flow;
}

} // namespace rondo
