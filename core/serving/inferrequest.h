// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "serving/predictor.h"

#include <optional>
#include <string>
#include <vector>

namespace rondo {

//! A checked request for predictions.
struct InferRequest {
    std::string id; //!< echoed; "" = none
    std::size_t rows = 0;
    std::vector<float> values; //!< rows * inputSize(), as the model wants them: pixels are scaled already
    bool isBinary = false; //!< the input came as a binary tensor

    bool binaryOutput = false;
    std::size_t topClasses = 0; //!< > 0: "score:index:name" of that many best classes instead of the scores
};

/*!
    Reads the body of POST /v2/models/NAME/infer (Open Inference Protocol v2 with its binary tensor and
   classification extensions): JSON, or \a headerLength bytes of JSON followed by the tensor. Appends padding
   to \a body.

    The text of an error is the answer to a program, status 400; it is English and not translated.
*/
Result<InferRequest> readInferRequest(std::string &body, std::optional<std::size_t> headerLength,
                                      const Predictor::Signature &signature);

} // namespace rondo
