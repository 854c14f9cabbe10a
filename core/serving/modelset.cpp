// SPDX-License-Identifier: GPL-3.0-or-later
#include "serving/modelset.h"

#include "base/log.h"

#include <algorithm>

namespace rondo {

namespace {
    // The first runs of a batch size are slow: kernels are chosen and memory is taken.
    Result<void> warmUp(const Predictor &predictor, int maximumBatch)
    {
        constexpr int runs = 3;
        const auto most = static_cast<std::size_t>(maximumBatch);
        const std::vector<float> input(most * predictor.signature().inputSize());
        std::vector<float> output(most * predictor.signature().classes);
        for (std::size_t rows = 1;; rows = std::min(2 * rows, most)) {
            for (int run = 0; run < runs; ++run) {
                const auto done
                    = predictor.infer(std::span(input).first(rows * predictor.signature().inputSize()), rows,
                                      std::span(output).first(rows * predictor.signature().classes));
                if (!done)
                    return done;
            }
            if (rows == most)
                return {};
        }
    }

    Result<std::shared_ptr<ServedModel>> loadModel(const std::string &name,
                                                   const DeploymentFile::ServedVersion &wanted,
                                                   const PredictorLoader &loader, Metrics &metrics,
                                                   int maximumBatch)
    {
        auto predictor = loader(wanted.folder);
        if (!predictor)
            return predictor.error();
        if (const auto warm = warmUp(**predictor, maximumBatch); !warm)
            return warm.error();
        auto model = std::make_shared<ServedModel>();
        model->version = wanted.version;
        model->folder = wanted.folder;
        model->predictor = std::move(*predictor);
        model->metrics = std::make_unique<ModelMetrics>(metrics, name, wanted.version,
                                                        model->predictor->signature().classes);
        return model;
    }
} // namespace

std::shared_ptr<ServedModel> ModelSet::find(int version) const
{
    const auto found = std::find_if(versions.begin(), versions.end(),
                                    [version](const auto &model) { return model->version == version; });
    return found == versions.end() ? nullptr : *found;
}

Result<ModelSet> loadModels(const DeploymentFile &file, const ModelSet &loaded, const PredictorLoader &loader,
                            Metrics &metrics, int maximumBatch)
{
    ModelSet set;
    set.name = file.name.toStdString();
    for (const DeploymentFile::ServedVersion &wanted : file.models) {
        const bool isDefault = wanted.version == file.defaultVersion;
        std::shared_ptr<ServedModel> model = loaded.find(wanted.version);
        if (!model || model->folder != wanted.folder) {
            auto fresh = loadModel(set.name, wanted, loader, metrics, maximumBatch);
            if (!fresh && isDefault)
                return fresh.error();
            if (!fresh) {
                qCWarning(logDeployment).noquote() << fresh.errorText();
                continue;
            }
            model = *fresh;
        }
        set.versions.push_back(model);
        if (isDefault)
            set.current = model;
    }
    return set;
}

} // namespace rondo
