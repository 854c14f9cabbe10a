// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QJsonValue>
#include <QList>
#include <QString>

#include <variant>

namespace rondo {

struct Parameter;

//! One value: a number, a text or a truth value.
using Value = QJsonValue;

//! Several values, typed with commas. Each becomes experiments of its own.
struct Choices {
    QList<Value> values;
    bool operator==(const Choices &) const = default;
};

//! Numbers from \a low to \a high, both included: "0.001..0.1 log 5".
struct Range {
    double low = 0;
    double high = 1;
    bool logarithmic = false;
    int count = 0; //!< how many values a grid takes from it, at least 2
    bool operator==(const Range &) const = default;
};

//! What a parameter of a node is set to.
using Setting = std::variant<Value, Choices, Range>;

//! Reads what a person typed ("0.001, 0.003", "1e-4..1e-1 log 5", "adam"). The error names the parameter and gives an
//! example that would work; out-of-range and duplicate values are errors too.
Result<Setting> parseSetting(const Parameter &parameter, const QString &text);

//! Whether \a setting suits \a parameter: kind, range, choices, and one value where only one may be. Errors as of parseSetting().
Result<void> checkSetting(const Parameter &parameter, const Setting &setting);

//! The text a person would type for \a setting; parseSetting() gives it back. Numbers are written in the C locale.
QString settingText(const Setting &setting);

//! The values a grid takes: one for a Value, all for Choices, count for a Range (integers are rounded, repeats dropped).
QList<Value> valuesOf(const Parameter &parameter, const Setting &setting);

//! JSON: a scalar, an array, or {"from": 0.0001, "to": 0.1, "scale": "log", "count": 5}.
QJsonValue toJson(const Setting &setting);
Result<Setting> settingFromJson(const QJsonValue &json);

} // namespace rondo
