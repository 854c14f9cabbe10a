// SPDX-License-Identifier: GPL-3.0-or-later
#include "learning/checkpoint.h"

#include "base/json.h"
#include "learning/safetensors.h"

#include <QCoreApplication>

#include <cstring>

#include <c10/core/GradMode.h>

namespace rondo {

namespace {

    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::Checkpoint)
    };

    const QString floats = QStringLiteral("F32");
    const QString identityKey = QStringLiteral("identity");
    const QString progressKey = QStringLiteral("progress");

} // namespace

Result<void> saveCheckpoint(const QString &path, const QString &identity, const QJsonObject &progress,
                            const QList<NamedState> &states)
{
    std::vector<at::Tensor> onProcessor;
    QList<TensorBytes> tensors;
    for (const NamedState &state : states) {
        onProcessor.push_back(state.tensor.cpu());
        const at::Tensor &tensor = onProcessor.back();
        tensors.append({state.name,
                        floats,
                        {tensor.numel()},
                        std::as_bytes(std::span(tensor.data_ptr<float>(), size_t(tensor.numel())))});
    }
    return writeSafetensors(
        path, tensors, {{identityKey, identity}, {progressKey, QString::fromUtf8(canonicalJson(progress))}});
}

Result<QJsonObject> restoreCheckpoint(const QString &path, const QString &identity, QList<NamedState> states)
{
    const auto file = SafetensorsFile::open(path);
    if (!file)
        return file.error();
    if (file->metadata().value(identityKey) != identity)
        return Error {Text::tr("The checkpoint %1 belongs to other settings or other data.").arg(path)};
    auto progress
        = parseObject(file->metadata().value(progressKey).toUtf8(), Text::tr("The progress in %1").arg(path));
    if (!progress)
        return progress.error();

    const c10::NoGradGuard noGradients;
    std::vector<at::Tensor> read;
    for (const NamedState &state : states) {
        const auto bytes = file->tensor(state.name, floats, {state.tensor.numel()});
        if (!bytes)
            return bytes.error();
        read.push_back(at::empty({state.tensor.numel()}, at::kFloat));
        std::memcpy(read.back().data_ptr<float>(), bytes->data(), bytes->size());
    }
    for (qsizetype i = 0; i < states.size(); ++i)
        states[i].tensor.copy_(read[size_t(i)]);
    return progress;
}

} // namespace rondo
