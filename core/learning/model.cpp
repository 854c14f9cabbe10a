// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "learning/device.h"
#include "learning/kernels.h"
#include "learning/learning.h"
#include "learning/modeldescription.h"
#include "learning/network.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <torch/csrc/jit/api/module.h>
#include <torch/csrc/jit/serialization/import.h>

#include <ATen/Parallel.h>
#include <cstring>

namespace rondo {

namespace {

    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::Model)
    };

    //! The first line: torch appends its call stack.
    QString shortened(const std::exception &exception)
    {
        return QString::fromUtf8(exception.what()).section(QLatin1Char('\n'), 0, 0).left(300);
    }

} // namespace

struct Model::State {
    QJsonObject json;
    ModelDescription description;
    Signature signature;
    at::Device device = at::kCPU;
    std::unique_ptr<Network> network; //!< one of these two
    std::unique_ptr<torch::jit::Module> script;

    Result<void> loadWeights(const QString &path);
    at::Tensor input(std::span<const float> pixels, qint64 rows) const;
    at::Tensor scores(const at::Tensor &images) const;
};

Result<void> Model::State::loadWeights(const QString &path)
{
    if (description.architecture) {
        const auto file = SafetensorsFile::open(path);
        if (!file)
            return file.error();
        network = std::make_unique<Network>(*description.architecture, 0, device);
        return network->load(*file);
    }
    if (!QFileInfo(path).isFile())
        return Error {Text::tr("%1 is not there.").arg(path)};
    try {
        script = std::make_unique<torch::jit::Module>(torch::jit::load(path.toStdString(), device));
        script->eval();
    } catch (const std::exception &exception) {
        return Error {Text::tr("%1 cannot be read as a TorchScript model: %2. Save it with torch.jit.trace "
                               "or torch.jit.script.")
                          .arg(path, shortened(exception))};
    }
    return {};
}

at::Tensor Model::State::input(std::span<const float> pixels, qint64 rows) const
{
    const ImageShape shape = description.shape;
    auto *data = const_cast<float *>(pixels.data()); // only read, but from_blob() knows no const
    const at::Tensor given
        = at::from_blob(data, {rows, shape.channels, shape.height, shape.width}, at::kFloat);
    if (script)
        return given.to(device);
    return given.sub(description.mean)
        .mul_(1 / description.deviation)
        .to(device)
        .contiguous(at::MemoryFormat::ChannelsLast);
}

at::Tensor Model::State::scores(const at::Tensor &images) const
{
    if (network)
        return network->forward(images);
    const torch::jit::Method method = script->get_method("forward");
    const torch::jit::IValue answer = method({images});
    if (!answer.isTensor())
        throw std::runtime_error("its answer is no tensor");
    return answer.toTensor();
}

Model::Model(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}

Model::~Model() = default;

Result<std::unique_ptr<Model>> Model::load(const QString &folder, const QString &deviceName)
{
    auto state = std::make_unique<State>();
    const auto json = readObject(folder + QLatin1Char('/') + modelFileName);
    if (!json)
        return json.error();
    auto description = ModelDescription::fromJson(*json);
    if (!description)
        return description.error();
    const auto device = resolvedDevice(deviceName);
    if (!device)
        return device.error();
    state->json = *json;
    state->description = std::move(*description);
    state->device = at::Device(device->toStdString());
    if (const auto loaded = state->loadWeights(folder + QLatin1Char('/') + state->description.weights);
        !loaded)
        return loaded.error();

    const ImageShape shape = state->description.shape;
    state->signature = {.inputShape = {shape.channels, shape.height, shape.width},
                        .classes = int(state->description.classes.size()),
                        .classNames = state->description.classes,
                        .inputName = QStringLiteral("image"),
                        .outputName = QStringLiteral("scores")};
    return std::unique_ptr<Model>(new Model(std::move(state)));
}

const Model::Signature &Model::signature() const
{
    return m_state->signature;
}

const QJsonObject &Model::description() const
{
    return m_state->json;
}

Result<void> Model::infer(std::span<const float> input, qint64 rows, std::span<float> output) const
{
    const qint64 classes = m_state->signature.classes;
    if (rows < 1 || qint64(input.size()) != rows * m_state->description.shape.size()
        || qint64(output.size()) != rows * classes)
        return Error {Text::tr("The model was given %1 numbers for %2 images; it needs %3 for each.")
                          .arg(input.size())
                          .arg(rows)
                          .arg(m_state->description.shape.size())};
    try {
        const c10::InferenceMode inference;
        const at::Tensor scores = m_state->scores(m_state->input(input, rows));
        if (scores.dim() != 2 || scores.size(0) != rows || scores.size(1) != classes)
            return Error {
                Text::tr("The model does not answer with %1 scores for each image, one for each class.")
                    .arg(classes)};
        const at::Tensor probabilities = scores.to(at::kFloat).softmax(1).cpu().contiguous();
        std::memcpy(output.data(), probabilities.data_ptr<float>(), output.size_bytes());
    } catch (const std::exception &exception) {
        return Error {Text::tr("The model cannot compute: %1.").arg(shortened(exception))};
    }
    return {};
}

} // namespace rondo
