// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace rondo {

//! Something that answers: all that the server knows of a model. rondo-server puts a Model behind it.
class Predictor {
public:
    struct Signature {
        std::string inputName = "image", outputName = "scores";
        std::vector<std::int64_t> inputShape; //!< without the batch: 1, 28, 28
        std::vector<std::string> classNames; //!< one for each class, or none
        std::size_t classes = 0;

        //! Numbers in one row of the input.
        std::size_t inputSize() const
        {
            std::size_t size = 1;
            for (const std::int64_t extent : inputShape)
                size *= static_cast<std::size_t>(extent);
            return size;
        }
        //! Whether a row is channels x height x width, so that 8-bit numbers are pixels.
        bool isImage() const { return inputShape.size() == 3; }
    };

    virtual ~Predictor() = default;
    virtual const Signature &signature() const = 0;
    //! \a input: rows * inputSize() numbers; \a output: rows * classes probabilities. Called from several
    //! threads.
    virtual Result<void> infer(std::span<const float> input, std::size_t rows,
                               std::span<float> output) const = 0;
};

//! Loads the predictor from a folder of a model version.
using PredictorLoader = std::function<Result<std::unique_ptr<Predictor>>(const QString &folder)>;

} // namespace rondo
