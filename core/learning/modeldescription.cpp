// SPDX-License-Identifier: GPL-3.0-or-later
#include "learning/modeldescription.h"

#include "base/json.h"

#include <QCoreApplication>

#include <cmath>

namespace rondo {

namespace {

    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::ModelDescription)
    };

    const QLatin1String formatName("rondo.model");
    constexpr int formatVersion = 1;
    constexpr int longestSide = 1 << 14;
    constexpr int mostChannels = 1 << 10;
    constexpr int mostClasses = 1 << 16;

    Error wrong(const QString &what)
    {
        return Error {Text::tr("The description of the model (model.json) is damaged: %1. Take the model "
                               "from its source again.")
                          .arg(what)};
    }

    QJsonObject named(const QString &name)
    {
        return {{QStringLiteral("name"), name}};
    }

} // namespace

ModelDescription ModelDescription::of(const QString &type, const QJsonObject &settings,
                                      const TrainingData &data)
{
    return {.type = type,
            .settings = settings,
            .classes = data.classes,
            .shape = data.shape,
            .dataset = data.origin,
            .weights = scriptModelFileName};
}

QJsonObject ModelDescription::toJson() const
{
    QJsonObject input = named(QStringLiteral("image"));
    input[QStringLiteral("shape")] = QJsonArray {shape.channels, shape.height, shape.width};
    QJsonObject json {
        {QStringLiteral("format"), formatName},
        {QStringLiteral("version"), formatVersion},
        {QStringLiteral("type"), type},
        {QStringLiteral("settings"), settings},
        {QStringLiteral("classes"), QJsonArray::fromStringList(classes)},
        {QStringLiteral("input"), input},
        {QStringLiteral("output"), named(QStringLiteral("scores"))},
        {QStringLiteral("normalisation"),
         QJsonObject {{QStringLiteral("mean"), mean}, {QStringLiteral("std"), deviation}}},
        {QStringLiteral("dataset"), dataset},
        {QStringLiteral("weights"), weights},
    };
    if (architecture) {
        json[QStringLiteral("layers")] = architecture->toJson();
        json[QStringLiteral("parameters")] = architecture->parameters();
        json[QStringLiteral("flops")] = architecture->flops();
    }
    return json;
}

Result<ModelDescription> ModelDescription::fromJson(const QJsonObject &json)
{
    if (json[QLatin1String("format")].toString() != formatName)
        return wrong(Text::tr("it does not say \"format\": \"%1\"").arg(formatName));
    if (json[QLatin1String("version")].toInt() != formatVersion)
        return Error {
            Text::tr("The model has format version %1, and this Rondo reads version %2. Update Rondo.")
                .arg(json[QLatin1String("version")].toInt())
                .arg(formatVersion)};
    ModelDescription description;
    description.type = json[QLatin1String("type")].toString();
    description.settings = json[QLatin1String("settings")].toObject();
    description.dataset = json[QLatin1String("dataset")].toString();
    for (const auto &name : json[QLatin1String("classes")].toArray())
        description.classes.append(name.toString());
    const QJsonArray sides = json[QLatin1String("input")].toObject()[QLatin1String("shape")].toArray();
    description.shape = {sides.at(0).toInt(), sides.at(1).toInt(), sides.at(2).toInt()};
    const auto [channels, height, width] = description.shape;
    if (sides.size() != 3 || channels < 1 || height < 1 || width < 1 || channels > mostChannels
        || height > longestSide || width > longestSide)
        return wrong(Text::tr("the input shape must be three numbers: channels, height, width"));
    if (description.classes.size() < 2 || description.classes.size() > mostClasses)
        return wrong(Text::tr("there must be at least two classes"));

    const QJsonObject normalisation = json[QLatin1String("normalisation")].toObject();
    description.mean = numberOrNaN(normalisation[QLatin1String("mean")]);
    description.deviation = numberOrNaN(normalisation[QLatin1String("std")]);
    if (!std::isfinite(description.mean) || !(description.deviation > 0))
        return wrong(Text::tr("the normalisation must have a mean and a positive std"));

    description.weights = json[QLatin1String("weights")].toString();
    const bool isScript = description.weights == scriptModelFileName;
    if (!isScript && description.weights != weightsFileName)
        return wrong(Text::tr("the weights must be in %1 or %2").arg(weightsFileName, scriptModelFileName));
    if (!isScript) {
        auto architecture = Architecture::fromJson(json[QLatin1String("layers")].toArray(), description.shape,
                                                   int(description.classes.size()));
        if (!architecture)
            return architecture.error();
        description.architecture = *architecture;
    }
    return description;
}

} // namespace rondo
