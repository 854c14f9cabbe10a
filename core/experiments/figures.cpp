// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/figures.h"

#include "base/json.h"
#include "experiments/experimentrows.h"
#include "store/database.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace rondo {

namespace {

    // QJsonObject moves all that is behind each key that it inserts; so this is written by hand.

    void appendNumber(QByteArray &out, double value)
    {
        if (std::isfinite(value))
            out += QByteArray::number(value, 'g', QLocale::FloatingPointShortest);
        else
            out += "null";
    }

    bool needsEscape(QChar character)
    {
        return character.unicode() < 0x20 || character == u'"' || character == u'\\'
            || character.isSurrogate();
    }

    void appendName(QByteArray &out, const QString &name)
    {
        out += out.size() > 1 ? "," : "";
        if (std::none_of(name.begin(), name.end(), needsEscape)) {
            out += '"' + name.toUtf8() + "\":";
            return;
        }
        const QByteArray list = QJsonDocument(QJsonArray {name}).toJson(QJsonDocument::Compact);
        out.append(list.constData() + 1, list.size() - 2); // without the brackets
        out += ':';
    }

    QString lastJson(const QMap<QString, double> &last)
    {
        QByteArray out("{");
        for (auto it = last.begin(); it != last.end(); ++it) {
            appendName(out, it.key());
            appendNumber(out, it.value());
        }
        return QString::fromUtf8(out + '}');
    }

    QString extentsJson(const QMap<QString, MetricExtent> &extents)
    {
        QByteArray out("{");
        for (auto it = extents.begin(); it != extents.end(); ++it) {
            appendName(out, it.key());
            out += "{\"high\":";
            appendNumber(out, it->high);
            out += ",\"last\":";
            appendNumber(out, it->last);
            out += ",\"low\":";
            appendNumber(out, it->low);
            out += '}';
        }
        return QString::fromUtf8(out + '}');
    }

} // namespace

void MetricExtent::add(double value)
{
    last = value;
    low = std::fmin(low, value);
    high = std::fmax(high, value);
}

Result<Figures> Figures::read(Database &database, ExperimentId experiment)
{
    auto query = database.run(QStringLiteral("SELECT summary, extents FROM experiments WHERE id = ?"),
                              {experiment.value});
    if (!query)
        return query.error();
    Figures figures;
    if (!query->next())
        return figures;
    figures.last = rows::metrics(query->value(0));
    figures.extents = rows::extents(query->value(1));
    return figures;
}

QString Figures::text(const QMap<QString, MetricExtent> &extents)
{
    return extentsJson(extents);
}

Result<void> Figures::writeExtents(Database &database, ExperimentId experiment, const QString &text)
{
    auto query
        = database.run(QStringLiteral("SELECT extents FROM experiments WHERE id = ?"), {experiment.value});
    if (!query)
        return query.error();
    const QString known = query->next() ? query->value(0).toString() : QString();
    query->finish();
    if (known == text)
        return {}; // as mostly; of thousands of series the row is megabytes
    const bool isOld = known == QLatin1String("{}");
    const auto written = database.write(QStringLiteral("UPDATE experiments SET extents = ? WHERE id = ?"),
                                        {text, experiment.value});
    if (!written || !isOld)
        return written;
    // Looks at every experiment, which is why it is for an older store only.
    return database.write(QStringLiteral("UPDATE experiments SET extents = ? WHERE cached_from = ?"),
                          {text, experiment.value});
}

Result<void> Figures::write(Database &database, ExperimentId experiment) const
{
    return database.write(QStringLiteral("UPDATE experiments SET summary = ?, extents = ? WHERE id = ?"),
                          {lastJson(last), extentsJson(extents), experiment.value});
}

} // namespace rondo
