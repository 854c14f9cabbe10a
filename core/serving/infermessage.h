// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "serving/jsontensor.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace rondo {

struct TensorParameters {
    std::optional<std::int64_t> binaryDataSize;
    std::optional<bool> binaryData, binaryDataOutput;
    std::int64_t classification = 0;
};

struct InputTensor {
    std::string name, datatype;
    std::vector<std::int64_t> shape;
    std::optional<JsonTensor> data;
    TensorParameters parameters;
};

struct WantedOutput {
    std::string name;
    TensorParameters parameters;
};

//! The JSON of a request for predictions, before it is checked against the model.
struct InferMessage {
    std::string id;
    TensorParameters parameters;
    std::vector<InputTensor> inputs;
    std::vector<WantedOutput> outputs;
};

//! Reads the first \a length bytes of \a body as JSON. Appends padding to \a body, which moves it.
Result<InferMessage> readInferMessage(std::string &body, std::size_t length);

} // namespace rondo
