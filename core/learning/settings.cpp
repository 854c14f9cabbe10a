// SPDX-License-Identifier: GPL-3.0-or-later
#include "learning/settings.h"

#include "base/json.h"

#include <QCoreApplication>

#include <cmath>
#include <limits>

namespace rondo {

namespace {
    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::TrainingSettings)
    };
} // namespace

std::optional<double> SettingsReader::numberAt(QLatin1String key) const
{
    const QJsonValue value = m_settings[key];
    if (value.isUndefined() || value.isNull())
        return {};
    return numberOrNaN(value);
}

void SettingsReader::number(QLatin1String key, double &target, double smallest, double largest,
                            const char *example)
{
    const std::optional<double> value = numberAt(key);
    if (!value)
        return;
    if (*value >= smallest && *value <= largest)
        target = *value;
    else
        complain(key, Text::tr("a number from %1 to %2").arg(smallest).arg(largest), QLatin1String(example));
}

void SettingsReader::integer(QLatin1String key, int &target, int smallest, int largest, const char *example)
{
    const std::optional<double> value = numberAt(key);
    if (!value)
        return;
    if (*value >= smallest && *value <= largest && *value == std::floor(*value))
        target = int(*value);
    else
        complain(key, Text::tr("a whole number from %1 to %2").arg(smallest).arg(largest),
                 QLatin1String(example));
}

void SettingsReader::seed(QLatin1String key, quint64 &target)
{
    int value = int(target);
    integer(key, value, 0, std::numeric_limits<int>::max(), "1");
    target = quint64(value);
}

int SettingsReader::chosen(QLatin1String key, int present, const QStringList &choices)
{
    const QJsonValue value = m_settings[key];
    if (value.isUndefined() || value.isNull())
        return present;
    const auto position = value.isString() ? choices.indexOf(value.toString()) : -1;
    if (position >= 0)
        return int(position);
    complain(key, Text::tr("one of %1").arg(choices.join(QStringLiteral(", "))), choices.first());
    return present;
}

void SettingsReader::complain(QLatin1String key, const QString &expected, const QString &example)
{
    if (m_error)
        return;
    const QJsonValue value = m_settings[key];
    const QString given = value.isString() ? value.toString() : QString::fromUtf8(canonicalJson(value));
    m_error = Error {Text::tr("The parameter %1 must be %2, for example %3. It is \"%4\".")
                         .arg(key, expected, example, given)};
}

Result<void> SettingsReader::result() const
{
    if (m_error)
        return *m_error;
    return {};
}

} // namespace rondo
