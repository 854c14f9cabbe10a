// SPDX-License-Identifier: GPL-3.0-or-later
#include "execution/protocol.h"

#include "base/json.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

namespace rondo {

namespace {

    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::Task)
    };

    constexpr double largestExactInteger = 9007199254740992.0; // 2^53: above it JSON numbers skip integers

    //! Takes the members of a task one after another and remembers the first that does not fit.
    class Members {
    public:
        explicit Members(const QJsonObject &json)
            : m_json(json)
        {
        }

        void text(QLatin1String key, QString &target, bool required = false)
        {
            const QJsonValue value = m_json[key];
            if (value.isString() && !(required && value.toString().isEmpty()))
                target = value.toString();
            else if (required || !isAbsent(value))
                complain(key, Text::tr("a text"));
        }

        void integer(QLatin1String key, qint64 &target, qint64 smallest)
        {
            const QJsonValue value = m_json[key];
            if (isAbsent(value))
                return;
            const double number = value.toDouble(NAN);
            if (std::isnan(number) || number != std::floor(number) || number < double(smallest)
                || number > largestExactInteger)
                complain(key, Text::tr("a whole number of at least %1").arg(smallest));
            else
                target = value.toInteger();
        }

        void boolean(QLatin1String key, bool &target)
        {
            const QJsonValue value = m_json[key];
            if (value.isBool())
                target = value.toBool();
            else if (!isAbsent(value))
                complain(key, Text::tr("true or false"));
        }

        void object(QLatin1String key, QJsonObject &target)
        {
            const QJsonValue value = m_json[key];
            if (value.isObject())
                target = value.toObject();
            else if (!isAbsent(value))
                complain(key, Text::tr("an object"));
        }

        void numbers(QLatin1String key, QList<double> &target)
        {
            const QJsonValue value = m_json[key];
            if (!value.isArray() && !isAbsent(value))
                return complain(key, Text::tr("a list of numbers"));
            for (const QJsonValue &number : value.toArray())
                target.append(numberOrNaN(number));
        }

        void complain(QLatin1String key, const QString &expected)
        {
            if (!m_error)
                m_error = Error {Text::tr("This is no task: its \"%1\" must be %2.").arg(key, expected)};
        }

        const std::optional<Error> &error() const { return m_error; }

    private:
        static bool isAbsent(const QJsonValue &value) { return value.isUndefined() || value.isNull(); }

        const QJsonObject &m_json;
        std::optional<Error> m_error;
    };

} // namespace

QJsonObject Task::toJson() const
{
    QJsonObject json {
        {QStringLiteral("task"), kind == Kind::Train ? QStringLiteral("train") : QStringLiteral("evaluate")},
        {QStringLiteral("experiment"), experiment},
        {QStringLiteral("type"), type},
        {QStringLiteral("settings"), settings},
        {QStringLiteral("dataset"), dataset},
        {QStringLiteral("images"), images},
        {QStringLiteral("folder"), folder},
        {QStringLiteral("seed"), seed},
        {QStringLiteral("device"), device},
        {QStringLiteral("resume"), resume},
    };
    if (!model.isEmpty())
        json[QStringLiteral("model")] = model;
    if (until > 0)
        json[QStringLiteral("until")] = until;
    if (bars.isEmpty())
        return json;
    QJsonArray list;
    for (const double bar : bars)
        list.append(jsonNumber(bar));
    json[QStringLiteral("judged")] = judged;
    json[QStringLiteral("bars")] = list;
    return json;
}

bool Task::pausesAfter(int epoch, double best) const
{
    if (until > 0 && epoch >= until)
        return true;
    const double bar = bars.value(epoch - 1, NAN);
    if (std::isnan(bar))
        return false;
    return judged.endsWith(QLatin1String("loss")) ? !(best <= bar) : !(best >= bar);
}

Result<Task> Task::fromJson(const QJsonObject &json)
{
    Task task;
    Members members(json);
    QString kind;
    members.text(QLatin1String("task"), kind, true);
    if (kind == QLatin1String("evaluate"))
        task.kind = Kind::Evaluate;
    else if (kind != QLatin1String("train"))
        members.complain(QLatin1String("task"), Text::tr("\"train\" or \"evaluate\""));

    members.integer(QLatin1String("experiment"), task.experiment, 0);
    members.text(QLatin1String("type"), task.type, true);
    members.object(QLatin1String("settings"), task.settings);
    members.text(QLatin1String("dataset"), task.dataset);
    members.integer(QLatin1String("images"), task.images, 0);
    members.text(QLatin1String("folder"), task.folder);
    members.integer(QLatin1String("seed"), task.seed, 0);
    members.text(QLatin1String("device"), task.device);
    members.boolean(QLatin1String("resume"), task.resume);
    members.text(QLatin1String("model"), task.model, task.kind == Kind::Evaluate);
    qint64 until = 0;
    members.integer(QLatin1String("until"), until, 0);
    task.until = int(std::min<qint64>(until, std::numeric_limits<int>::max()));
    members.text(QLatin1String("judged"), task.judged);
    members.numbers(QLatin1String("bars"), task.bars);
    if (members.error())
        return *members.error();
    return task;
}

} // namespace rondo
