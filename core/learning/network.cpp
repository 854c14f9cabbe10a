// SPDX-License-Identifier: GPL-3.0-or-later
#include "learning/network.h"

#include "learning/activations.h"
#include "learning/random.h"

#include <cmath>
#include <cstring>

#include <c10/core/GradMode.h>

namespace rondo {

namespace {

    constexpr double batchNormMomentum = 0.1;
    constexpr double batchNormEpsilon = 1e-5;

    //! Weights for layers in front of a ReLU keep the variance of what flows; the last layer starts with
    //! small scores.
    void fillRandomly(at::Tensor &weight, int layer, bool isLast, quint64 seed)
    {
        const double inputs = double(weight.numel() / weight.size(0));
        const double bound = std::sqrt((isLast ? 1.0 : 6.0) / inputs);
        RandomSequence numbers(randomKey(seed, Stream::Weights, quint64(layer)));
        auto *values = weight.data_ptr<float>();
        for (int64_t i = 0; i < weight.numel(); ++i)
            values[i] = float(numbers.uniform(-bound, bound));
    }

} // namespace

Network::Network(Architecture architecture, quint64 seed, const at::Device &device)
    : m_architecture(std::move(architecture))
    , m_parts(size_t(m_architecture.layers().size()))
{
    const auto tensors = m_architecture.tensors();
    int64_t trained = 0;
    int64_t counted = 0;
    for (const auto &tensor : tensors)
        (tensor.trained ? trained : counted) += tensor.size();
    m_weights = at::zeros({trained}, at::kFloat);
    m_statistics = at::zeros({counted}, at::kFloat);
    const int lastLayer = int(m_architecture.layers().size()) - 1;
    int64_t offset = 0;
    int64_t statisticsOffset = 0;
    for (const auto &tensor : tensors) {
        auto &position = tensor.trained ? offset : statisticsOffset;
        auto &flat = tensor.trained ? m_weights : m_statistics;
        at::Tensor view = flat.narrow(0, position, tensor.size()).view(torchShape(tensor.shape));
        position += tensor.size();
        if (tensor.shape.size() > 1)
            fillRandomly(view, tensor.layer, tensor.layer == lastLayer, seed);
        else if (tensor.name.endsWith(QLatin1String("variance"))
                 || (tensor.name.endsWith(QLatin1String("weight"))))
            view.fill_(1);
    }

    m_weights = m_weights.to(device);
    m_statistics = m_statistics.to(device);
    m_gradients = at::zeros_like(m_weights);
    offset = 0;
    statisticsOffset = 0;
    for (const auto &tensor : tensors) {
        auto &position = tensor.trained ? offset : statisticsOffset;
        const auto view = [&](const at::Tensor &flat) {
            return flat.narrow(0, position, tensor.size()).view(torchShape(tensor.shape)).detach();
        };
        at::Tensor leaf = view(tensor.trained ? m_weights : m_statistics);
        if (tensor.trained) {
            leaf.requires_grad_(true);
            leaf.mutable_grad() = view(m_gradients);
        }
        part(tensor) = leaf;
        position += tensor.size();
    }
}

at::Tensor &Network::part(const Architecture::Tensor &tensor)
{
    Parts &parts = m_parts[size_t(tensor.layer)];
    if (tensor.name.endsWith(QLatin1String("weight")))
        return parts.weight;
    if (tensor.name.endsWith(QLatin1String("bias")))
        return parts.bias;
    return tensor.name.endsWith(QLatin1String("mean")) ? parts.mean : parts.variance;
}

at::Tensor Network::forward(at::Tensor x, std::optional<quint64> dropoutKey) const
{
    const bool training = dropoutKey.has_value();
    const auto &layers = m_architecture.layers();
    for (int i = 0; i < layers.size(); ++i) {
        const Layer &layer = layers[i];
        const Parts &parts = m_parts[size_t(i)];
        switch (layer.kind) {
        case Layer::Kind::Convolution:
            x = at::conv2d(x, parts.weight, parts.bias, 1, layer.padding);
            break;
        case Layer::Kind::BatchNorm:
            x = at::batch_norm(x, parts.weight, parts.bias, parts.mean, parts.variance, training,
                               batchNormMomentum, batchNormEpsilon, true);
            break;
        case Layer::Kind::Relu:
            x = training ? at::relu(x) : at::relu_(x);
            break;
        case Layer::Kind::ReluPool:
            x = reluPool(x);
            break;
        case Layer::Kind::GlobalPool:
            x = x.mean({2, 3});
            break;
        case Layer::Kind::Flatten:
            x = x.permute({0, 2, 3, 1}).reshape({x.size(0), -1});
            break;
        case Layer::Kind::Dropout:
            if (training)
                x = dropOut(x, layer.rate, randomKey(*dropoutKey, Stream::Dropout, quint64(i)));
            break;
        case Layer::Kind::Dense:
            x = at::linear(x, parts.weight, parts.bias);
            break;
        }
    }
    return x;
}

QList<TensorBytes> Network::named(std::vector<at::Tensor> &storage) const
{
    const at::Tensor weights = m_weights.cpu();
    const at::Tensor statistics = m_statistics.cpu();
    storage = {weights, statistics};
    QList<TensorBytes> result;
    int64_t offset = 0;
    int64_t statisticsOffset = 0;
    for (const auto &tensor : m_architecture.tensors()) {
        auto &position = tensor.trained ? offset : statisticsOffset;
        const auto *first = (tensor.trained ? weights : statistics).data_ptr<float>() + position;
        result.append({tensor.name, QStringLiteral("F32"), tensor.shape,
                       std::as_bytes(std::span(first, size_t(tensor.size())))});
        position += tensor.size();
    }
    return result;
}

Result<void> Network::load(const SafetensorsFile &file)
{
    const c10::NoGradGuard noGradients;
    for (const auto &tensor : m_architecture.tensors()) {
        const auto bytes = file.tensor(tensor.name, QStringLiteral("F32"), tensor.shape);
        if (!bytes)
            return bytes.error();
        at::Tensor values = at::empty(torchShape(tensor.shape), at::kFloat);
        std::memcpy(values.data_ptr<float>(), bytes->data(), bytes->size());
        part(tensor).copy_(values);
    }
    return {};
}

} // namespace rondo
