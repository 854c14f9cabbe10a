// SPDX-License-Identifier: GPL-3.0-or-later
// The flow file, read. Strict: what this version does not understand would be lost when the file is saved.
#include "base/files.h"
#include "base/json.h"
#include "flow/flowfile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

#include <cmath>
#include <optional>

namespace rondo {

QString flowfile::linkText(const Link &link)
{
    return link.from.value + u'.' + link.output + QStringLiteral(" -> ") + link.to.value + u'.' + link.input;
}

bool flowfile::isValidId(const QString &id)
{
    static const QRegularExpression form(QStringLiteral("\\A[a-z0-9][a-z0-9_-]{0,59}\\z"));
    return form.match(id).hasMatch();
}

namespace {

    constexpr qint64 largestFile = 64 * 1024 * 1024;
    constexpr double farthest = 1e7;

    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::FlowFile)
    };

    //! Takes one object apart and remembers the first thing that is wrong, with its place.
    class Reader {
    public:
        Reader(QString place, const QJsonValue &value)
            : m_place(std::move(place))
            , m_object(value.toObject())
        {
            if (!value.isObject())
                fail(Text::tr("%1 must be an object, { … }.").arg(m_place));
        }

        QString text(const char *key)
        {
            const QJsonValue value = take(key);
            if (!value.isString())
                fail(Text::tr("%1: \"%2\" must be a text.").arg(m_place, QLatin1String(key)));
            return value.toString();
        }

        QString id()
        {
            const QString id = text("id");
            if (!flowfile::isValidId(id))
                fail(Text::tr("%1: \"%2\" is no id. Ids are lower-case letters, digits, - and _, for example "
                              "convnet-2.")
                         .arg(m_place, id));
            m_place += QStringLiteral(" (\"%1\")").arg(id);
            return id;
        }

        double number(const char *key, double minimum, double maximum, double missing)
        {
            const QJsonValue value = take(key);
            if (value.isUndefined())
                return missing;
            const double number = numberOrNaN(value);
            if (!(number >= minimum && number <= maximum))
                fail(Text::tr("%1: \"%2\" must be a number from %3 to %4.")
                         .arg(m_place, QLatin1String(key))
                         .arg(minimum)
                         .arg(maximum));
            return number;
        }

        bool truth(const char *key, bool missing)
        {
            const QJsonValue value = take(key);
            if (!value.isBool() && !value.isUndefined())
                fail(Text::tr("%1: \"%2\" must be true or false.").arg(m_place, QLatin1String(key)));
            return value.toBool(missing);
        }

        QPointF point(const char *key, double minimum)
        {
            const QJsonArray pair = take(key).toArray();
            const double x = numberOrNaN(pair.at(0));
            const double y = numberOrNaN(pair.at(1));
            if (pair.size() != 2 || !(x >= minimum && x <= farthest && y >= minimum && y <= farthest))
                fail(Text::tr("%1: \"%2\" must be two numbers, for example [24, 160].")
                         .arg(m_place, QLatin1String(key)));
            return {x, y};
        }

        QRectF rect()
        {
            const QPointF corner = point("at", -farthest);
            const QPointF size = point("size", 0);
            return {corner, QSizeF(size.x(), size.y())};
        }

        QMap<QString, Setting> settings(const QString &type)
        {
            const QJsonValue value = take("settings");
            if (!value.isObject() && !value.isUndefined())
                fail(Text::tr("%1: \"settings\" must be an object, { … }.").arg(m_place));
            const QJsonObject object = value.toObject();
            QMap<QString, Setting> settings;
            for (auto item = object.begin(); item != object.end(); ++item) {
                const auto setting = settingFromJson(item.value());
                if (setting)
                    settings.insert(item.key(), *setting);
                else if (!NodeTypes::builtIn().find(type))
                    settings.insert(item.key(),
                                    Value(item.value())); // of a type of another version: kept as it is
                else
                    fail(Text::tr("%1, setting \"%2\": %3").arg(m_place, item.key(), setting.errorText()));
            }
            return settings;
        }

        QJsonArray list(const char *key)
        {
            const QJsonValue value = take(key);
            if (!value.isArray() && !value.isUndefined())
                fail(Text::tr("%1: \"%2\" must be a list, [ … ].").arg(m_place, QLatin1String(key)));
            return value.toArray();
        }

        //! After everything known was taken: the first problem, if any.
        std::optional<Error> problem()
        {
            if (!m_object.isEmpty())
                fail(Text::tr("%1: \"%2\" is not known to this version.")
                         .arg(m_place, m_object.keys().first()));
            return m_problem;
        }

    private:
        QJsonValue take(const char *key)
        {
            const QJsonValue value = m_object.value(QLatin1String(key));
            m_object.remove(QLatin1String(key));
            return value;
        }
        void fail(const QString &text)
        {
            if (!m_problem)
                m_problem = Error {text};
        }

        QString m_place;
        QJsonObject m_object;
        std::optional<Error> m_problem;
    };

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
            Reader reader(place, list.at(i));
            Node node;
            node.id.value = reader.id();
            node.type = reader.text("type");
            node.title = reader.text("title");
            node.position = reader.point("at", -farthest);
            node.width = reader.number("width", 40, 4000, node.width);
            node.enabled = reader.truth("enabled", true);
            node.settings = reader.settings(node.type);
            if (const auto problem = reader.problem())
                return *problem;
            if (flow.nodes.contains(node.id))
                return taken(place, node.id.value);
            flow.nodes.insert(node.id, node);
        }
        return {};
    }

    Result<void> readLinks(Flow &flow, const QJsonArray &list)
    {
        static const QRegularExpression form(
            QStringLiteral("\\A([a-z0-9_-]+)\\.([a-z0-9_]+) -> ([a-z0-9_-]+)\\.([a-z0-9_]+)\\z"));
        for (qsizetype i = 0; i < list.size(); ++i) {
            const QString place = placeOf("links", i);
            const QRegularExpressionMatch match = form.match(list.at(i).toString());
            if (!match.hasMatch())
                return Error {
                    Text::tr("%1 must be a text such as \"digits.dataset -> convnet.images\".").arg(place)};
            const Link link {{match.captured(1)}, match.captured(2), {match.captured(3)}, match.captured(4)};
            for (const NodeId &end : {link.from, link.to}) {
                if (!flow.nodes.contains(end))
                    return Error {Text::tr("%1 (\"%2\") leads to nowhere: there is no node \"%3\".")
                                      .arg(place, flowfile::linkText(link), end.value)};
            }
            if (flow.links.contains(link))
                return Error {
                    Text::tr("%1: the link \"%2\" is there already.").arg(place, flowfile::linkText(link))};
            flow.links.insert(link);
        }
        return {};
    }

    template <class Area>
    Result<void> readAreas(QList<Area> &areas, const char *listKey, const char *wordKey, QString Area::*word,
                           const QJsonArray &list)
    {
        QSet<QString> ids;
        for (qsizetype i = 0; i < list.size(); ++i) {
            const QString place = placeOf(listKey, i);
            Reader reader(place, list.at(i));
            Area area;
            area.id = reader.id();
            area.*word = reader.text(wordKey);
            area.rect = reader.rect();
            if (const auto problem = reader.problem())
                return *problem;
            if (ids.contains(area.id))
                return taken(place, area.id);
            ids.insert(area.id);
            areas.append(area);
        }
        return {};
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

} // namespace

Result<Flow> flowFromText(const QByteArray &text)
{
    const auto object = parseObject(text, Text::tr("The flow"));
    if (!object)
        return object.error();
    if (object->value(QLatin1String("rondo")) != QLatin1String("flow"))
        return Error {Text::tr("This is no flow: it does not start with \"rondo\": \"flow\".")};
    if (const auto check = checkVersion(object->value(QLatin1String("version"))); !check)
        return check.error();

    Reader reader(Text::tr("The flow"), *object);
    reader.text("rondo");
    reader.number("version", 1, flowfile::version, 1);
    const QJsonArray nodes = reader.list("nodes");
    const QJsonArray links = reader.list("links");
    const QJsonArray frames = reader.list("frames");
    const QJsonArray notes = reader.list("notes");
    if (const auto problem = reader.problem())
        return *problem;

    Flow flow;
    for (const auto &read : {readNodes(flow, nodes), readLinks(flow, links),
                             readAreas(flow.frames, "frames", "title", &Frame::title, frames),
                             readAreas(flow.notes, "notes", "text", &Note::text, notes)}) {
        if (!read)
            return read.error();
    }
    return flow;
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
