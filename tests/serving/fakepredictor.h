// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"
#include "serving/predictor.h"

#include <algorithm>
#include <atomic>

namespace rondo::testing {

/*!
    A model whose answer can be told by hand: each row sums its pixels, and the sum, rounded, is the class
   (the last one when it is larger) with score \a confidence; the others share the rest.

    Its folder holds fake.json: {"shape": [1, 2, 3], "classes": 4, "confidence": 0.9}.
*/
class FakePredictor : public Predictor {
public:
    FakePredictor(Signature signature, float confidence)
        : m_signature(std::move(signature))
        , m_confidence(confidence)
    {
    }

    static Result<std::unique_ptr<Predictor>> load(const QString &folder)
    {
        const auto file = readObject(folder + QLatin1String("/fake.json"));
        if (!file)
            return file.error();
        Signature signature {.classNames = {"zero", "one", "two", "three"}};
        const QJsonArray shape = file->value(QLatin1String("shape")).toArray();
        for (const QJsonValue &extent : shape)
            signature.inputShape.push_back(extent.toInteger());
        signature.classes = static_cast<std::size_t>(file->value(QLatin1String("classes")).toInteger());
        return std::unique_ptr<Predictor>(std::make_unique<FakePredictor>(
            std::move(signature), static_cast<float>(file->value(QLatin1String("confidence")).toDouble(0.9))));
    }

    const Signature &signature() const override { return m_signature; }

    Result<void> infer(std::span<const float> input, std::size_t rows, std::span<float> output) const override
    {
        ++calls;
        largestBatch = std::max(largestBatch.load(), rows);
        rowsSeen += rows;
        isHeld.wait(true);
        const std::size_t size = m_signature.inputSize(), classes = m_signature.classes;
        for (std::size_t row = 0; row < rows; ++row) {
            float sum = 0;
            for (std::size_t i = 0; i < size; ++i)
                sum += input[row * size + i];
            const auto best = std::min(static_cast<std::size_t>(std::max(0.0F, sum + 0.5F)), classes - 1);
            for (std::size_t i = 0; i < classes; ++i)
                output[row * classes + i]
                    = i == best ? m_confidence : (1 - m_confidence) / static_cast<float>(classes - 1);
        }
        return {};
    }

    //! Inferences that begin meanwhile end with it.
    class Hold {
    public:
        Hold() { isHeld = true; }
        ~Hold() { release(); }
        Hold(const Hold &) = delete;
        Hold &operator=(const Hold &) = delete;

        void release()
        {
            isHeld = false;
            isHeld.notify_all();
        }
    };

    inline static std::atomic<std::size_t> calls = 0, largestBatch = 0, rowsSeen = 0;

private:
    inline static std::atomic<bool> isHeld = false;
    const Signature m_signature;
    const float m_confidence;
};

} // namespace rondo::testing
