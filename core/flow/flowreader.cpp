// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/flowreader.h"

#include "base/json.h"
#include "flow/flowfile.h"

#include <QCoreApplication>

namespace rondo {

namespace {

    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::FlowFile)
    };

    //! Two numbers within reach, or nothing.
    std::optional<QPointF> pointOf(const QJsonValue &value, double minimum)
    {
        const QJsonArray pair = value.toArray();
        const double x = numberOrNaN(pair.at(0));
        const double y = numberOrNaN(pair.at(1));
        constexpr double farthest = FlowReader::farthest;
        if (pair.size() != 2 || !(x >= minimum && x <= farthest && y >= minimum && y <= farthest))
            return {};
        return QPointF(x, y);
    }

} // namespace

FlowReader::FlowReader(QString place, const QJsonValue &value)
    : m_place(std::move(place))
    , m_object(value.toObject())
{
    if (!value.isObject())
        fail(Text::tr("%1 must be an object, { … }.").arg(m_place));
}

QJsonValue FlowReader::take(const char *key)
{
    const QJsonValue value = m_object.value(QLatin1String(key));
    m_object.remove(QLatin1String(key));
    return value;
}

void FlowReader::fail(const QString &text)
{
    if (!m_problem)
        m_problem = Error {text};
}

std::optional<Error> FlowReader::problem()
{
    if (!m_object.isEmpty())
        fail(Text::tr("%1: \"%2\" is not known to this version.").arg(m_place, m_object.keys().first()));
    return m_problem;
}

QString FlowReader::text(const char *key)
{
    const QJsonValue value = take(key);
    if (!value.isString())
        fail(Text::tr("%1: \"%2\" must be a text.").arg(m_place, QLatin1String(key)));
    return value.toString();
}

QString FlowReader::optionalText(const char *key)
{
    return m_object.contains(QLatin1String(key)) ? text(key) : QString();
}

QString FlowReader::id()
{
    const QString id = text("id");
    if (!flowfile::isValidId(id))
        fail(Text::tr("%1: \"%2\" is no id. Ids are lower-case letters, digits, - and _, for example "
                      "convnet-2.")
                 .arg(m_place, id));
    m_place += QStringLiteral(" (\"%1\")").arg(id);
    return id;
}

double FlowReader::number(const char *key, double minimum, double maximum, double missing)
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
    return number >= minimum && number <= maximum ? number : missing;
}

bool FlowReader::truth(const char *key, bool missing)
{
    const QJsonValue value = take(key);
    if (!value.isBool() && !value.isUndefined())
        fail(Text::tr("%1: \"%2\" must be true or false.").arg(m_place, QLatin1String(key)));
    return value.toBool(missing);
}

QPointF FlowReader::point(const char *key, double minimum)
{
    const auto point = pointOf(take(key), minimum);
    if (!point)
        fail(Text::tr("%1: \"%2\" must be two numbers, for example [24, 160].")
                 .arg(m_place, QLatin1String(key)));
    return point.value_or(QPointF());
}

QList<QPointF> FlowReader::points(const char *key)
{
    QList<QPointF> points;
    for (const QJsonValue &value : list(key)) {
        const auto point = pointOf(value, -farthest);
        if (!point)
            fail(Text::tr("%1: \"%2\" must be a list of points, for example [[24, 160], [40, 160]].")
                     .arg(m_place, QLatin1String(key)));
        points.append(point.value_or(QPointF()));
    }
    return points;
}

QRectF FlowReader::rect()
{
    const QPointF corner = point("at", -farthest);
    const QPointF size = point("size", 0);
    return {corner, QSizeF(size.x(), size.y())};
}

QMap<QString, Setting> FlowReader::settings(const QString &type)
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

FrameColour FlowReader::colour()
{
    const QString word = optionalText("colour");
    const auto colour = flowfile::colourOf(word);
    if (!word.isEmpty() && !colour)
        fail(Text::tr("%1: \"%2\" is no colour of a frame. Use teal, violet, brown, blue, pink or yellow.")
                 .arg(m_place, word));
    return colour.value_or(FrameColour::Neutral);
}

QSet<QString> FlowReader::ids(const QJsonObject &object, const char *key)
{
    QSet<QString> ids;
    const QJsonValue value = object.value(QLatin1String(key));
    bool right = value.isArray() || value.isUndefined();
    for (const QJsonValue &id : value.toArray()) {
        right = right && id.isString();
        ids.insert(id.toString());
    }
    if (!right)
        fail(Text::tr("%1: \"%2\" must be a list of ids.").arg(m_place, QLatin1String(key)));
    return ids;
}

std::optional<FrameContents> FlowReader::contents(const char *key)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return {};
    if (!value.isObject())
        fail(Text::tr("%1: \"%2\" must be an object, { … }.").arg(m_place, QLatin1String(key)));
    QJsonObject object = value.toObject();
    FrameContents contents;
    for (const QString &id : ids(object, "nodes"))
        contents.nodes.insert({id});
    contents.frames = ids(object, "frames");
    contents.notes = ids(object, "notes");
    for (const char *known : {"nodes", "frames", "notes"})
        object.remove(QLatin1String(known));
    if (!object.isEmpty())
        fail(Text::tr("%1: \"%2\" is not known to this version.").arg(m_place, object.keys().first()));
    return contents;
}

QJsonArray FlowReader::list(const char *key)
{
    const QJsonValue value = take(key);
    if (!value.isArray() && !value.isUndefined())
        fail(Text::tr("%1: \"%2\" must be a list, [ … ].").arg(m_place, QLatin1String(key)));
    return value.toArray();
}

} // namespace rondo
