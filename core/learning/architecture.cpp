// SPDX-License-Identifier: GPL-3.0-or-later
#include "learning/architecture.h"

#include "learning/designs.h"

#include <QCoreApplication>
#include <QStringList>

namespace rondo {

namespace {

    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::Architecture)
    };

    const QStringList &kindNames()
    {
        static const QStringList names {QStringLiteral("convolution"), QStringLiteral("batch_norm"),
                                        QStringLiteral("relu"),        QStringLiteral("relu_pool"),
                                        QStringLiteral("global_pool"), QStringLiteral("flatten"),
                                        QStringLiteral("dropout"),     QStringLiteral("dense")};
        return names;
    }

    constexpr int largestWidth = 1 << 20; // keeps all sizes far from overflow

    //! The shape between layers: a picture, or a vector where height is 0.
    struct Flowing {
        qint64 channels, height, width;
        bool isVector() const { return height == 0; }
    };

    //! The shape behind \a layer; channels = 0 where the layer does not fit.
    Flowing after(const Layer &layer, Flowing shape)
    {
        const Flowing impossible {0, 0, 0};
        const bool needsVector = layer.kind == Layer::Kind::Dense;
        const bool anyShape = layer.kind == Layer::Kind::Relu || layer.kind == Layer::Kind::Dropout;
        if (layer.inputs != shape.channels || (!anyShape && needsVector != shape.isVector()))
            return impossible;
        switch (layer.kind) {
        case Layer::Kind::Convolution: {
            const qint64 shrink = layer.kernel - 1 - 2 * layer.padding;
            if (shape.height <= shrink || shape.width <= shrink)
                return impossible;
            return {layer.outputs, shape.height - shrink, shape.width - shrink};
        }
        case Layer::Kind::ReluPool:
            return shape.height < 2 || shape.width < 2
                ? impossible
                : Flowing {shape.channels, shape.height / 2, shape.width / 2};
        case Layer::Kind::GlobalPool:
            return {shape.channels, 0, 0};
        case Layer::Kind::Flatten:
            return {shape.channels * shape.height * shape.width, 0, 0};
        case Layer::Kind::Dense:
            return {layer.outputs, 0, 0};
        case Layer::Kind::BatchNorm:
        case Layer::Kind::Relu:
        case Layer::Kind::Dropout:
            break;
        }
        return shape;
    }

    int wholeNumber(const QJsonObject &json, QLatin1String key)
    {
        return json[key].toInt(-1);
    }

} // namespace

Architecture::Architecture(QList<Layer> layers, ImageShape input, int classes)
    : m_layers(std::move(layers))
    , m_input(input)
    , m_classes(classes)
{
}

Result<Architecture> Architecture::design(const QString &type, const QJsonObject &settings, ImageShape input,
                                          int classes)
{
    auto layers = designLayers(type, settings, input, classes);
    if (!layers)
        return layers.error();
    const Architecture architecture(*layers, input, classes);
    if (!architecture.check())
        return Error {
            Text::tr("Images of %1 x %2 pixels are too small for %3. Choose an MLP, or larger images.")
                .arg(input.width)
                .arg(input.height)
                .arg(type)};
    return architecture;
}

Result<void> Architecture::check() const
{
    Flowing shape {m_input.channels, m_input.height, m_input.width};
    for (int i = 0; i < m_layers.size(); ++i) {
        shape = after(m_layers[i], shape);
        if (shape.channels <= 0 || shape.channels > largestWidth)
            return Error {Text::tr("Layer %1 of the model does not fit the one before it.").arg(i)};
    }
    if (!shape.isVector() || shape.channels != m_classes)
        return Error {Text::tr("The last layer of the model does not give a score for each class.")};
    return {};
}

QJsonArray Architecture::toJson() const
{
    QJsonArray layers;
    for (const Layer &layer : m_layers) {
        QJsonObject json {{QStringLiteral("kind"), kindNames()[int(layer.kind)]},
                          {QStringLiteral("inputs"), layer.inputs},
                          {QStringLiteral("outputs"), layer.outputs}};
        if (layer.kind == Layer::Kind::Convolution) {
            json[QStringLiteral("kernel")] = layer.kernel;
            json[QStringLiteral("padding")] = layer.padding;
        }
        if (layer.kind == Layer::Kind::Dropout)
            json[QStringLiteral("rate")] = layer.rate;
        layers.append(json);
    }
    return layers;
}

Result<Architecture> Architecture::fromJson(const QJsonArray &layers, ImageShape input, int classes)
{
    QList<Layer> list;
    for (const auto &value : layers) {
        const QJsonObject json = value.toObject();
        const auto kind = kindNames().indexOf(json[QLatin1String("kind")].toString());
        Layer layer {.kind = Layer::Kind(kind),
                     .inputs = wholeNumber(json, QLatin1String("inputs")),
                     .outputs = wholeNumber(json, QLatin1String("outputs")),
                     .rate = json[QLatin1String("rate")].toDouble()};
        const bool isConvolution = layer.kind == Layer::Kind::Convolution;
        if (isConvolution) {
            layer.kernel = wholeNumber(json, QLatin1String("kernel"));
            layer.padding = wholeNumber(json, QLatin1String("padding"));
        }
        if (kind < 0 || layer.inputs < 1 || layer.outputs < 1 || layer.inputs > largestWidth
            || layer.outputs > largestWidth
            || (isConvolution
                && (layer.kernel < 1 || layer.kernel > 31 || layer.padding < 0
                    || layer.padding >= layer.kernel))
            || layer.rate < 0 || layer.rate >= 1)
            return Error {Text::tr("Layer %1 of the model is unknown or has impossible sizes. It may be "
                                   "damaged, or made by a "
                                   "newer version of Rondo.")
                              .arg(list.size())};
        list.append(layer);
    }
    const Architecture architecture(std::move(list), input, classes);
    if (const auto fits = architecture.check(); !fits)
        return fits.error();
    return architecture;
}

qint64 Architecture::Tensor::size() const
{
    qint64 product = 1;
    for (const qint64 length : shape)
        product *= length;
    return product;
}

QList<Architecture::Tensor> Architecture::tensors() const
{
    QList<Tensor> tensors;
    for (int i = 0; i < m_layers.size(); ++i) {
        const Layer &layer = m_layers[i];
        const auto add = [&](QLatin1String what, QList<qint64> shape, bool trained = true) {
            tensors.append({QStringLiteral("layer%1.%2").arg(i).arg(what), std::move(shape), i, trained});
        };
        if (layer.kind == Layer::Kind::Convolution) {
            add(QLatin1String("weight"), {layer.outputs, layer.inputs, layer.kernel, layer.kernel});
            add(QLatin1String("bias"), {layer.outputs});
        } else if (layer.kind == Layer::Kind::Dense) {
            add(QLatin1String("weight"), {layer.outputs, layer.inputs});
            add(QLatin1String("bias"), {layer.outputs});
        } else if (layer.kind == Layer::Kind::BatchNorm) {
            add(QLatin1String("weight"), {layer.outputs});
            add(QLatin1String("bias"), {layer.outputs});
            add(QLatin1String("mean"), {layer.outputs}, false);
            add(QLatin1String("variance"), {layer.outputs}, false);
        }
    }
    return tensors;
}

qint64 Architecture::parameters() const
{
    qint64 count = 0;
    for (const Tensor &tensor : tensors())
        count += tensor.trained ? tensor.size() : 0;
    return count;
}

qint64 Architecture::flops() const
{
    qint64 multiplyAdds = 0;
    Flowing shape {m_input.channels, m_input.height, m_input.width};
    for (const Layer &layer : m_layers) {
        shape = after(layer, shape);
        if (layer.kind == Layer::Kind::Convolution)
            multiplyAdds += qint64(layer.kernel) * layer.kernel * layer.inputs * layer.outputs * shape.height
                * shape.width;
        else if (layer.kind == Layer::Kind::Dense)
            multiplyAdds += qint64(layer.inputs) * layer.outputs;
    }
    return 2 * multiplyAdds;
}

} // namespace rondo
