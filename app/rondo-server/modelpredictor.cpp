// SPDX-License-Identifier: GPL-3.0-or-later
#include "modelpredictor.h"

#include "learning/learning.h"

namespace rondo {

namespace {
    Predictor::Signature signatureOf(const Model &model)
    {
        const Model::Signature &from = model.signature();
        Predictor::Signature signature {.inputName = from.inputName.toStdString(),
                                        .outputName = from.outputName.toStdString(),
                                        .inputShape = {from.inputShape.begin(), from.inputShape.end()},
                                        .classes = static_cast<std::size_t>(from.classes)};
        for (const QString &name : from.classNames)
            signature.classNames.push_back(name.toStdString());
        return signature;
    }

    class ModelPredictor : public Predictor {
    public:
        explicit ModelPredictor(std::unique_ptr<Model> model)
            : m_model(std::move(model))
            , m_signature(signatureOf(*m_model))
        {
        }

        const Signature &signature() const override { return m_signature; }

        Result<void> infer(std::span<const float> input, std::size_t rows,
                           std::span<float> output) const override
        {
            return m_model->infer(input, static_cast<qint64>(rows), output);
        }

    private:
        const std::unique_ptr<Model> m_model;
        const Signature m_signature;
    };
} // namespace

Result<std::unique_ptr<Predictor>> loadModelPredictor(const QString &folder)
{
    auto model = Model::load(folder);
    if (!model)
        return model.error();
    return std::unique_ptr<Predictor>(std::make_unique<ModelPredictor>(std::move(*model)));
}

} // namespace rondo
