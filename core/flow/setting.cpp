// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/setting.h"

#include "base/json.h"
#include "flow/nodetype.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>
#include <optional>

namespace rondo {

namespace {

    constexpr int largestGrid = 10'000;

    QString numberText(double number)
    {
        if (number == std::floor(number) && std::abs(number) < 1e15)
            return QString::number(number, 'f', 0);
        // 0.0003 where Qt has 3e-04.
        return std::abs(number) >= 1e-6 && std::abs(number) < 1e15
            ? QString::number(number, 'f', QLocale::FloatingPointShortest)
            : QString::number(number, 'g', QLocale::FloatingPointShortest);
    }

    std::optional<bool> truthOf(const QString &word)
    {
        if (word == QLatin1String("true"))
            return true;
        if (word == QLatin1String("false"))
            return false;
        return std::nullopt;
    }

    //! Whether a text would be read as something else than this text.
    bool needsQuotes(const QString &text)
    {
        bool isNumber = false;
        text.toDouble(&isNumber);
        return isNumber || truthOf(text) || text.contains(u',') || text.startsWith(u'"')
            || text != text.trimmed() || text.contains(QLatin1String(".."));
    }

    QString scalarText(const Value &value, bool inList)
    {
        if (value.isDouble())
            return numberText(value.toDouble());
        if (value.isBool())
            return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
        if (value.isNull() || value.isUndefined())
            return {};
        const QString text = value.toString();
        if (value.isString() && !needsQuotes(text) && !(inList && text.isEmpty()))
            return text;
        return QString::fromUtf8(canonicalJson(value));
    }

    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::Setting)
    };

    Result<void> checkRange(const Range &range)
    {
        if (!std::isfinite(range.low) || !std::isfinite(range.high) || range.low >= range.high)
            return Error {
                Text::tr("A range goes from a smaller to a larger number, for example 0.001..0.1 log 5.")};
        if (range.logarithmic && range.low <= 0)
            return Error {Text::tr("A logarithmic range starts above 0, for example 0.001..0.1 log 5.")};
        if (range.count < 2 || range.count > largestGrid)
            return Error {
                Text::tr("A range says how many values to take, from 2 to %1, for example 0.001..0.1 log 5.")
                    .arg(largestGrid)};
        return {};
    }

} // namespace

QString settingText(const Setting &setting)
{
    if (const auto *value = std::get_if<Value>(&setting))
        return scalarText(*value, false);
    if (const auto *choices = std::get_if<Choices>(&setting)) {
        QStringList parts;
        for (const Value &value : choices->values)
            parts.append(scalarText(value, true));
        return parts.join(QStringLiteral(", "));
    }
    const Range &range = std::get<Range>(setting);
    return QStringLiteral("%1..%2%3 %4")
        .arg(numberText(range.low), numberText(range.high),
             range.logarithmic ? QStringLiteral(" log") : QString())
        .arg(range.count);
}

QList<Value> valuesOf(const Parameter &parameter, const Setting &setting)
{
    if (const auto *value = std::get_if<Value>(&setting))
        return {*value};
    if (const auto *choices = std::get_if<Choices>(&setting))
        return choices->values;

    const Range &range = std::get<Range>(setting);
    QList<Value> values;
    for (int i = 0; i < range.count; ++i) {
        const double part = range.count > 1 ? double(i) / (range.count - 1) : 0;
        double number = range.logarithmic ? range.low * std::pow(range.high / range.low, part)
                                          : range.low + (range.high - range.low) * part;
        // Twelve digits: 0.01 instead of 0.010000000000000002, so that keys and tables show what was meant.
        number = QString::number(number, 'g', 12).toDouble();
        if (parameter.kind == ParameterKind::Integer)
            number = std::round(number);
        if (values.isEmpty() || values.last().toDouble() != number)
            values.append(number);
    }
    return values;
}

QJsonValue toJson(const Setting &setting)
{
    if (const auto *value = std::get_if<Value>(&setting))
        return *value;
    if (const auto *choices = std::get_if<Choices>(&setting)) {
        QJsonArray array;
        for (const Value &value : choices->values)
            array.append(value);
        return array;
    }
    const Range &range = std::get<Range>(setting);
    return QJsonObject {
        {QStringLiteral("from"), range.low},
        {QStringLiteral("to"), range.high},
        {QStringLiteral("scale"), range.logarithmic ? QStringLiteral("log") : QStringLiteral("linear")},
        {QStringLiteral("count"), range.count},
    };
}

Result<Setting> settingFromJson(const QJsonValue &json)
{
    if (json.isArray()) {
        Choices choices;
        for (const QJsonValue &value : json.toArray()) {
            if (!value.isDouble() && !value.isString() && !value.isBool())
                return Error {Text::tr("A list of values holds numbers, texts, true or false.")};
            choices.values.append(value);
        }
        if (choices.values.isEmpty())
            return Error {Text::tr("A list of values needs at least one.")};
        return Setting {choices};
    }
    if (!json.isObject())
        return Setting {Value(json)};

    const QJsonObject object = json.toObject();
    const QString scale = object.value(QLatin1String("scale")).toString();
    const double count = numberOrNaN(object.value(QLatin1String("count")));
    if (object.size() != 4 || (scale != QLatin1String("log") && scale != QLatin1String("linear"))
        || !(count >= 0 && count <= 1e9 && count == std::floor(count))) {
        return Error {
            Text::tr(R"(A range is written {"from": 0.001, "to": 0.1, "scale": "log", "count": 5}; )"
                     R"(scale is "log" or "linear".)")};
    }
    const Range range {.low = numberOrNaN(object.value(QLatin1String("from"))),
                       .high = numberOrNaN(object.value(QLatin1String("to"))),
                       .logarithmic = scale == QLatin1String("log"),
                       .count = int(count)};
    if (const auto check = checkRange(range); !check)
        return check.error();
    return Setting {range};
}

} // namespace rondo
