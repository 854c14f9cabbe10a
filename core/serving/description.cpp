// SPDX-License-Identifier: GPL-3.0-or-later
#include "serving/description.h"

#include "serving/jsonwriter.h"

namespace rondo {

namespace {
    void appendTensor(std::string &out, std::string_view name, std::span<const std::int64_t> shape)
    {
        out += "{\"name\":";
        appendJsonText(out, name);
        out += ",\"datatype\":\"FP32\",\"shape\":[-1";
        for (const std::int64_t extent : shape) {
            out += ',';
            appendNumber(out, extent);
        }
        out += "]}";
    }
} // namespace

Answer describe(const ModelSet &models, const ServedModel &model)
{
    const Predictor::Signature &signature = model.predictor->signature();
    Answer answer;
    std::string &out = answer.body;
    out = "{\"name\":";
    appendJsonText(out, models.name);
    out += ",\"versions\":[";
    for (const auto &served : models.versions)
        out.append(served == models.versions.front() ? "\"" : ",\"")
            .append(std::to_string(served->version))
            .append("\"");
    out += "],\"platform\":\"rondo_libtorch\",\"inputs\":[";
    appendTensor(out, signature.inputName, signature.inputShape);
    out += "],\"outputs\":[";
    const auto classes = static_cast<std::int64_t>(signature.classes);
    appendTensor(out, signature.outputName, std::span(&classes, 1));
    out += "]}";
    return answer;
}

} // namespace rondo
