// SPDX-License-Identifier: GPL-3.0-or-later
// What a person types for a parameter: reading it, and saying what is wrong with it.
#include "base/json.h"
#include "flow/nodetype.h"
#include "flow/setting.h"

#include <QCoreApplication>
#include <QSet>

#include <cmath>

namespace rondo {

namespace {

    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::Setting)
    };

    constexpr double unlimited = 1e300;
    const QString usualCount = QStringLiteral("5"); // values of a range that does not say how many

    bool isNumeric(const Parameter &parameter)
    {
        return parameter.kind == ParameterKind::Integer || parameter.kind == ParameterKind::Number;
    }

    //! A script's own parameter: any scalar.
    bool isOpen(const Parameter &parameter)
    {
        return parameter.kind == ParameterKind::Text && parameter.sweepable;
    }

    QString exampleOf(const Parameter &parameter)
    {
        if (!parameter.example.isEmpty())
            return parameter.example;
        if (!parameter.choices.isEmpty())
            return parameter.sweepable ? parameter.choices.mid(0, 2).join(QStringLiteral(", "))
                                       : parameter.choices.first();
        if (isOpen(parameter))
            return QStringLiteral("16, 32");
        if (parameter.kind == ParameterKind::Boolean)
            return QStringLiteral("true");
        QString example = settingText(parameter.initial);
        const double twice = parameter.initial.toDouble() * 2;
        if (isNumeric(parameter) && parameter.sweepable && twice > 0 && twice <= parameter.maximum)
            example += QStringLiteral(", ") + settingText(Value(twice));
        return example;
    }

    Error outside(const Parameter &parameter, double number)
    {
        const QString given = settingText(Value(number));
        const QString low = settingText(Value(parameter.minimum));
        const QString high = settingText(Value(parameter.maximum));
        if (parameter.maximum >= unlimited)
            return {Text::tr("%1 must be at least %2, and %3 is not. Try %4.")
                        .arg(parameter.key, low, given, exampleOf(parameter))};
        return {Text::tr("%1 must lie between %2 and %3, and %4 does not. Try %5.")
                    .arg(parameter.key, low, high, given, exampleOf(parameter))};
    }

    Error notOneOf(const Parameter &parameter, const QString &given)
    {
        return {Text::tr("%1 must be one of %2, and \"%3\" is not.")
                    .arg(parameter.key, parameter.choices.join(QStringLiteral(", ")), given)};
    }

    Error empty(const Parameter &parameter)
    {
        const QString example = exampleOf(parameter);
        return {example.isEmpty()
                    ? Text::tr("%1 is empty. Give it a value.").arg(parameter.key)
                    : Text::tr("%1 is empty. Give it a value, for example %2.").arg(parameter.key, example)};
    }

    Error wrongKind(const Parameter &parameter)
    {
        const QString example = exampleOf(parameter);
        switch (parameter.kind) {
        case ParameterKind::Integer:
            return {Text::tr("%1 needs whole numbers, for example %2.").arg(parameter.key, example)};
        case ParameterKind::Number:
            return {Text::tr("%1 needs numbers, for example %2.").arg(parameter.key, example)};
        case ParameterKind::Boolean:
            return {Text::tr("%1 must be true or false.").arg(parameter.key)};
        default:
            return {Text::tr("%1 needs a text, for example %2.").arg(parameter.key, example)};
        }
    }

    Result<void> checkNumber(const Parameter &parameter, const Value &value)
    {
        const double number = value.toDouble();
        if (!value.isDouble() || !std::isfinite(number))
            return wrongKind(parameter);
        if (parameter.kind == ParameterKind::Integer && number != std::floor(number))
            return wrongKind(parameter);
        if (number < parameter.minimum || number > parameter.maximum)
            return outside(parameter, number);
        if (!parameter.choices.isEmpty() && !parameter.choices.contains(settingText(value)))
            return notOneOf(parameter, settingText(value));
        return {};
    }

    Result<void> checkValue(const Parameter &parameter, const Value &value)
    {
        const bool isEmpty = value.isNull() || (value.isString() && value.toString().trimmed().isEmpty());
        if (isEmpty && parameter.optional)
            return {};
        if (isEmpty)
            return empty(parameter);
        switch (parameter.kind) {
        case ParameterKind::Integer:
        case ParameterKind::Number:
            return checkNumber(parameter, value);
        case ParameterKind::Boolean:
            return value.isBool() ? Result<void>() : wrongKind(parameter);
        case ParameterKind::Choice:
            if (!parameter.choices.contains(value.toString()))
                return notOneOf(parameter, settingText(value));
            return {};
        case ParameterKind::Text:
        case ParameterKind::File:
            break;
        }
        const bool isScalar = value.isString() || value.isDouble() || value.isBool();
        return value.isString() || (isOpen(parameter) && isScalar) ? Result<void>() : wrongKind(parameter);
    }

    //! Splits at the commas outside of quotes, and trims.
    QStringList splitList(const QString &text)
    {
        QStringList parts {QString()};
        bool quoted = false;
        bool escaped = false;
        for (const QChar character : text) {
            if (character == u'"' && !escaped)
                quoted = !quoted;
            escaped = quoted && character == u'\\' && !escaped;
            if (character == u',' && !quoted)
                parts.append(QString());
            else
                parts.last().append(character);
        }
        for (QString &part : parts)
            part = part.trimmed();
        return parts;
    }

    //! The text inside quotes, written as in JSON; anything else stays as it is.
    Value unquoted(const QString &token)
    {
        if (token.size() < 2 || !token.startsWith(u'"') || !token.endsWith(u'"'))
            return token;
        const QJsonArray read = QJsonDocument::fromJson("[" + token.toUtf8() + "]").array();
        return read.size() == 1 && read.first().isString() ? read.first() : Value(token);
    }

    Value valueFromToken(const Parameter &parameter, const QString &token)
    {
        bool isNumber = false;
        const double number = token.toDouble(&isNumber);
        const bool mayBeNumber = isNumeric(parameter) || isOpen(parameter);
        if (mayBeNumber && isNumber && std::isfinite(number))
            return number;
        const bool mayBeTruth = parameter.kind == ParameterKind::Boolean || isOpen(parameter);
        if (mayBeTruth && (token == QLatin1String("true") || token == QLatin1String("false")))
            return token == QLatin1String("true");
        if (token.isEmpty() && isNumeric(parameter))
            return QJsonValue::Null;
        return unquoted(token);
    }

    Result<Setting> rangeFromText(const Parameter &parameter, const QString &text)
    {
        const Error form {
            Text::tr(
                "%1: a range is written 0.001..0.1 log 5 or 1..9 5, the last number being how many values "
                "a grid takes; without it, 5.")
                .arg(parameter.key)};
        const qsizetype dots = text.indexOf(QLatin1String(".."));
        QStringList words = text.mid(dots + 2).simplified().split(u' ');
        const bool logarithmic = words.value(1) == QLatin1String("log");
        if (logarithmic || words.value(1) == QLatin1String("linear"))
            words.removeAt(1);
        if (words.size() == 1)
            words.append(usualCount);
        if (words.size() != 2)
            return form;
        bool lowRead = false;
        bool highRead = false;
        bool countRead = false;
        const double low = text.left(dots).trimmed().toDouble(&lowRead);
        const double high = words.first().toDouble(&highRead);
        const int count = words.last().toInt(&countRead);
        if (!lowRead || !highRead || !countRead)
            return form;
        // Through JSON, so that both ways in obey the same rules.
        auto setting = settingFromJson(toJson(Range {low, high, logarithmic, count}));
        if (!setting)
            return Error {QStringLiteral("%1: %2").arg(parameter.key, setting.errorText())};
        return setting;
    }

    bool looksLikeRange(const Parameter &parameter, const QString &text)
    {
        const qsizetype dots = text.indexOf(QLatin1String(".."));
        bool startsWithNumber = false;
        text.left(dots).trimmed().toDouble(&startsWithNumber);
        return dots > 0 && (isNumeric(parameter) || (isOpen(parameter) && startsWithNumber));
    }

} // namespace

Result<void> checkSetting(const Parameter &parameter, const Setting &setting)
{
    if (!parameter.sweepable && !std::holds_alternative<Value>(setting))
        return Error {
            Text::tr("%1 takes one value, for example %2.").arg(parameter.key, exampleOf(parameter))};
    if (std::holds_alternative<Range>(setting) && !isNumeric(parameter) && !isOpen(parameter))
        return wrongKind(parameter);
    QSet<QString> seen;
    for (const Value &value : valuesOf(parameter, setting)) {
        if (const auto check = checkValue(parameter, value); !check)
            return check;
        const QString text = settingText(value);
        if (seen.contains(text))
            return Error {Text::tr("%1 lists %2 twice. Leave one out.").arg(parameter.key, text)};
        seen.insert(text);
    }
    return {};
}

Result<Setting> parseSetting(const Parameter &parameter, const QString &text)
{
    Setting setting;
    if (looksLikeRange(parameter, text)) {
        auto range = rangeFromText(parameter, text);
        if (!range)
            return range;
        setting = *range;
    } else if (const QStringList parts = splitList(text); parameter.sweepable && parts.size() > 1) {
        Choices choices;
        for (const QString &part : parts) {
            if (part.isEmpty())
                return Error {Text::tr("%1 has a comma with nothing beside it. Write, for example, %2.")
                                  .arg(parameter.key, exampleOf(parameter))};
            choices.values.append(valueFromToken(parameter, part));
        }
        setting = choices;
    } else {
        setting = valueFromToken(parameter, text.trimmed());
    }
    if (const auto check = checkSetting(parameter, setting); !check)
        return check.error();
    return setting;
}

} // namespace rondo
