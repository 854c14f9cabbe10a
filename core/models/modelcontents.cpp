// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/modelcontents.h"

#include "store/objectstore.h"

#include <QJsonArray>

#include <numeric>

namespace rondo {

namespace {

    const QString datatype = QStringLiteral("FP32"); // all that models of Rondo take and give

    QString nameOf(const QJsonObject &description, QLatin1String part)
    {
        return description.value(part).toObject().value(QLatin1String("name")).toString();
    }

} // namespace

qint64 ModelContents::size() const
{
    return std::accumulate(files.begin(), files.end(), qint64(0),
                           [](qint64 sum, const ModelFile &file) { return sum + file.size; });
}

Result<ModelContents> modelContents(const ObjectStore &objects, const Digest &manifest)
{
    const auto layers = objects.layers(manifest);
    if (!layers)
        return layers.error();
    const auto description = objects.config(manifest);
    if (!description)
        return description.error();
    ModelContents contents;
    for (const ObjectStore::Layer &layer : *layers)
        contents.files.append({layer.title, layer.size, layer.digest});
    for (const QJsonValue &name : description->value(QLatin1String("classes")).toArray())
        contents.classes << name.toString();
    contents.parameters = description->value(QLatin1String("parameters")).toInteger();
    contents.isScript
        = description->value(QLatin1String("weights")).toString().endsWith(QLatin1String(".pt"));
    const QLatin1String input("input"), output("output");
    if (description->contains(input)) {
        ModelTensor tensor {nameOf(*description, input), datatype, {-1}};
        for (const QJsonValue &side :
             description->value(input).toObject().value(QLatin1String("shape")).toArray())
            tensor.shape << side.toInteger();
        contents.inputs << tensor;
    }
    if (description->contains(output))
        contents.outputs << ModelTensor {
            nameOf(*description, output), datatype, {-1, contents.classes.size()}};
    return contents;
}

} // namespace rondo
