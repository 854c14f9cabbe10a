// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/formats.h"

#include "flow/setting.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>

#include <cmath>

namespace rondo {
namespace {

    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::Formats)
    };

    const QChar thinSpace(0x2009);

    bool endsWithAny(const QString &text, std::initializer_list<const char *> endings)
    {
        return std::any_of(endings.begin(), endings.end(),
                           [&](const char *ending) { return text.endsWith(QLatin1String(ending)); });
    }

    QString grouped(double value, int decimals)
    {
        QString text = QString::number(value, 'f', decimals);
        const qsizetype point = text.indexOf(QLatin1Char('.'));
        const qsizetype first = text.startsWith(QLatin1Char('-')) ? 1 : 0;
        for (qsizetype at = (point < 0 ? text.size() : point) - 3; at > first; at -= 3)
            text.insert(at, thinSpace);
        return text;
    }

} // namespace

QString noValue()
{
    return QStringLiteral("\u2013");
}

QString metricText(const QString &metric, double value)
{
    if (!std::isfinite(value))
        return noValue();
    if (endsWithAny(metric, {"accuracy", "loss", "precision", "recall"}))
        return std::abs(value) < 1000 ? QString::number(value, 'f', 4) : QString::number(value, 'g', 4);
    if (endsWithAny(metric, {"_ms", "_mb"}))
        return grouped(value, value < 0.1 ? 3 : value < 100 ? 1 : 0);
    return numberText(value);
}

QString metricTitle(const QString &metric)
{
    static const QHash<QString, QString> titles {
        {QStringLiteral("latency_p50_ms"), QStringLiteral("latency ms")},
        {QStringLiteral("latency_p95_ms"), QStringLiteral("p95 ms")},
        {QStringLiteral("size_mb"), QStringLiteral("size MB")},
        {QStringLiteral("images_per_second"), QStringLiteral("images/s")},
    };
    return titles.value(metric, metric);
}

QString numberText(double value)
{
    if (!std::isfinite(value))
        return noValue();
    if (std::abs(value) >= 1e15)
        return QString::number(value, 'g', 4);
    if (std::abs(value) >= 1000 || value == std::round(value))
        return grouped(value, 0);
    return QString::number(value, 'g', 4);
}

QString durationText(double seconds)
{
    if (!std::isfinite(seconds) || seconds < 0)
        return noValue();
    const auto whole = qint64(std::llround(std::min(seconds, 1e9)));
    const QString rest = QStringLiteral("%1").arg(whole % 60, 2, 10, QLatin1Char('0'));
    const qint64 minutes = whole / 60;
    if (minutes < 60)
        return QStringLiteral("%1:%2").arg(minutes).arg(rest);
    return QStringLiteral("%1:%2:%3").arg(minutes / 60).arg(minutes % 60, 2, 10, QLatin1Char('0')).arg(rest);
}

QString bytesText(double bytes)
{
    if (!std::isfinite(bytes) || bytes < 0)
        return noValue();
    static const char *const units[] = {"B", "kB", "MB", "GB", "TB"};
    int unit = 0;
    for (; unit < 4 && bytes >= 999.5; ++unit)
        bytes /= 1000;
    const int decimals = unit > 0 && bytes < 9.95 ? 1 : 0;
    return QStringLiteral("%1%2%3").arg(QString::number(bytes, 'f', decimals), QChar(thinSpace),
                                        QLatin1String(units[unit]));
}

QString agoText(const QDateTime &time, const QDateTime &now)
{
    if (!time.isValid())
        return noValue();
    const qint64 seconds = time.secsTo(now);
    if (seconds < 60)
        return Text::tr("just now");
    if (seconds < 3600)
        return Text::tr("%1 min ago").arg(seconds / 60);
    if (seconds < 24 * 3600)
        return Text::tr("%1 h ago").arg(seconds / 3600);
    return QLocale().toString(time.toLocalTime().date(), QLocale::ShortFormat);
}

QString settingValueText(const QJsonValue &value)
{
    if (value.isUndefined() || value.isNull() || (value.isString() && value.toString().isEmpty()))
        return noValue();
    return settingText(Setting(value));
}

QString settingsText(const QJsonObject &settings, const QStringList &keys)
{
    QStringList parts;
    for (const QString &key : keys) {
        if (settings.contains(key))
            parts << key + QLatin1Char(' ') + settingValueText(settings.value(key));
    }
    return parts.join(QStringLiteral(" \u00b7 "));
}

QStringList differingKeys(const QList<QJsonObject> &objects)
{
    QStringList order;
    QSet<QString> known;
    for (const QJsonObject &object : objects) {
        for (const QString &key : object.keys()) {
            if (!known.contains(key)) {
                known.insert(key);
                order << key;
            }
        }
    }
    order.removeIf([&](const QString &key) {
        return std::all_of(objects.begin(), objects.end(), [&](const QJsonObject &object) {
            return object.value(key) == objects.first().value(key);
        });
    });
    return order;
}

QStringList variedKeys(const QList<QJsonObject> &objects)
{
    QHash<QString, QJsonValue> first;
    QSet<QString> varied;
    QStringList order;
    for (const QJsonObject &object : objects) {
        for (auto value = object.begin(); value != object.end(); ++value) {
            const auto seen = first.constFind(value.key());
            if (seen == first.constEnd()) {
                first.insert(value.key(), *value);
                order << value.key();
            } else if (*seen != *value) {
                varied.insert(value.key());
            }
        }
    }
    order.removeIf([&](const QString &key) { return !varied.contains(key); });
    return order;
}

QString shellQuoted(const QString &text)
{
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9_@%+=:,./-]+$"));
    if (plain.match(text).hasMatch())
        return text;
    QString escaped = text;
    escaped.replace(QLatin1Char('\''), QLatin1String("'\\''"));
    return QLatin1Char('\'') + escaped + QLatin1Char('\'');
}

} // namespace rondo
