// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/versionreason.h"

#include "models/models.h"

#include <QCoreApplication>
#include <QSet>

namespace rondo {

namespace {

    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::VersionReason)
    };

    const QLatin1String data("data"), parameters("parameters"), architecture("architecture"), code("code"),
        untold("untold"), since("since"), from("from"), to("to"), settings("settings"), type("type");

    //! What the designs in core/learning make the layers from.
    bool shapesNetwork(const QString &setting)
    {
        static const QSet<QString> shaping {QStringLiteral("filters"), QStringLiteral("dense"),
                                            QStringLiteral("depth"),   QStringLiteral("width"),
                                            QStringLiteral("hidden"),  QStringLiteral("layers")};
        return shaping.contains(setting);
    }

    QJsonObject change(const QJsonValue &before, const QJsonValue &after)
    {
        QJsonObject result;
        if (!before.isUndefined())
            result.insert(from, before);
        if (!after.isUndefined())
            result.insert(to, after);
        return result;
    }

    void insertUnlessEmpty(QJsonObject &object, const QLatin1String &key, const QJsonObject &value)
    {
        if (!value.isEmpty())
            object.insert(key, value);
    }

    //! "digits@2", or the start of the digest where the dataset has no name.
    QString datasetOf(const QJsonObject &lineage)
    {
        const QString name = lineage.value(QLatin1String("dataset")).toString();
        return name.isEmpty()
            ? lineage.value(QLatin1String("dataset_digest")).toString().section(u':', -1).left(12)
            : name;
    }

    QString valueText(const QJsonValue &value)
    {
        switch (value.type()) {
        case QJsonValue::Bool:
            return value.toBool() ? Text::tr("on") : Text::tr("off");
        case QJsonValue::Double:
            return QString::number(value.toDouble(), 'g', 10);
        case QJsonValue::String:
            return value.toString().isEmpty() ? Text::tr("none") : value.toString();
        default:
            return Text::tr("none");
        }
    }

    QString changeText(const QJsonObject &values)
    {
        return Text::tr("%1 instead of %2").arg(valueText(values.value(to)), valueText(values.value(from)));
    }

    QString changesText(const QJsonObject &changes)
    {
        QStringList parts;
        for (auto it = changes.begin(); it != changes.end(); ++it)
            parts << QStringLiteral("%1 %2").arg(it.key(), changeText(it.value().toObject()));
        return parts.join(QStringLiteral(", "));
    }

    QString shortDigest(const QJsonValue &digest)
    {
        return digest.toString().section(u':', -1).left(7);
    }

    QString codeText(const QJsonObject &values)
    {
        const QString before = shortDigest(values.value(from)), after = shortDigest(values.value(to));
        if (before.isEmpty())
            return Text::tr("Code: a script of your own (%1) instead of what comes with Rondo.").arg(after);
        if (after.isEmpty())
            return Text::tr("Code: what comes with Rondo instead of a script of your own (%1).").arg(before);
        return Text::tr("Code: the script changed, %1 instead of %2.").arg(after, before);
    }

} // namespace

QJsonObject differenceBetween(const QJsonObject &before, const QJsonObject &after)
{
    QJsonObject result;
    const QLatin1String digest("dataset_digest");
    if (before.value(digest).toString() != after.value(digest).toString())
        result.insert(data, change(datasetOf(before), datasetOf(after)));
    if (before.value(code).toString() != after.value(code).toString())
        result.insert(code, change(before.value(code).toString(), after.value(code).toString()));
    if (!before.contains(settings) || !after.contains(settings)) {
        result.insert(untold, true);
        return result;
    }
    const QJsonObject old = before.value(settings).toObject(), fresh = after.value(settings).toObject();
    QStringList keys = old.keys() + fresh.keys();
    keys.removeDuplicates();
    QJsonObject shaping, others;
    if (before.value(type) != after.value(type))
        shaping.insert(type, change(before.value(type), after.value(type)));
    for (const QString &key : std::as_const(keys)) {
        if (old.value(key) != fresh.value(key))
            (shapesNetwork(key) ? shaping : others).insert(key, change(old.value(key), fresh.value(key)));
    }
    insertUnlessEmpty(result, architecture, shaping);
    insertUnlessEmpty(result, parameters, others);
    return result;
}

QStringList reasonInWords(const ModelVersion &version, const ModelVersion *before)
{
    QJsonObject reason = version.reason;
    if (reason.isEmpty() && before) {
        reason = differenceBetween(before->lineage, version.lineage);
        reason.insert(since, before->version);
    }
    if (reason.value(since).toInt() == 0)
        return {Text::tr("The first version.")};
    QStringList words;
    if (const QJsonObject values = reason.value(data).toObject(); !values.isEmpty())
        words << Text::tr("Data: %1.").arg(changeText(values));
    if (const QJsonObject changes = reason.value(architecture).toObject(); !changes.isEmpty())
        words << Text::tr("Architecture: %1.").arg(changesText(changes));
    if (const QJsonObject changes = reason.value(parameters).toObject(); !changes.isEmpty())
        words << Text::tr("Parameters: %1.").arg(changesText(changes));
    if (const QJsonObject values = reason.value(code).toObject(); !values.isEmpty())
        words << codeText(values);
    if (reason.value(untold).toBool())
        words << Text::tr("Settings: one of the two versions does not say them.");
    if (words.isEmpty())
        words << Text::tr("Nothing: data, parameters, architecture and code are those of v%1.")
                     .arg(reason.value(since).toInt());
    return words;
}

} // namespace rondo
