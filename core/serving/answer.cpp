// SPDX-License-Identifier: GPL-3.0-or-later
#include "serving/answer.h"

#include "serving/jsonwriter.h"

#include <algorithm>
#include <boost/beast/http/status.hpp>
#include <cstdint>
#include <numeric>

namespace rondo {

namespace {
    std::vector<std::string> bestClasses(const Predictor::Signature &signature, std::span<const float> scores,
                                         std::size_t count)
    {
        std::vector<std::size_t> order(scores.size());
        std::iota(order.begin(), order.end(), std::size_t {0});
        std::partial_sort(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(count), order.end(),
                          [&](std::size_t a, std::size_t b) { return scores[a] > scores[b]; });
        std::vector<std::string> texts(count);
        for (std::size_t i = 0; i < count; ++i) {
            appendNumber(texts[i], scores[order[i]]);
            texts[i] += ':';
            appendNumber(texts[i], order[i]);
            if (order[i] < signature.classNames.size())
                texts[i].append(":").append(signature.classNames[order[i]]);
        }
        return texts;
    }

    std::vector<std::string> bestClassesOfRows(const InferRequest &request,
                                               const Predictor::Signature &signature,
                                               std::span<const float> scores)
    {
        std::vector<std::string> texts;
        for (std::size_t row = 0; row < request.rows; ++row) {
            auto best = bestClasses(signature, scores.subspan(row * signature.classes, signature.classes),
                                    request.topClasses);
            std::move(best.begin(), best.end(), std::back_inserter(texts));
        }
        return texts;
    }

    //! BYTES elements of the binary extension: a length of 4 bytes, then the text.
    std::string bytesTensor(const std::vector<std::string> &texts)
    {
        std::string blob;
        for (const std::string &text : texts) {
            const auto length = static_cast<std::uint32_t>(text.size());
            blob.append(reinterpret_cast<const char *>(&length), sizeof(length)).append(text);
        }
        return blob;
    }

    void appendHead(std::string &out, const InferRequest &request, std::string_view model, int version)
    {
        out += "{\"model_name\":";
        appendJsonText(out, model);
        out += ",\"model_version\":\"";
        appendNumber(out, version);
        out += '"';
        if (!request.id.empty()) {
            out += ",\"id\":";
            appendJsonText(out, request.id);
        }
        out += ",\"outputs\":[{\"name\":";
    }

    template <class Values, class AppendValue>
    void appendData(std::string &out, const Values &values, const AppendValue &appendValue)
    {
        out += ",\"data\":[";
        bool first = true;
        for (const auto &value : values) {
            if (!first)
                out += ',';
            first = false;
            appendValue(out, value);
        }
        out += ']';
    }
} // namespace

Answer errorAnswer(unsigned status, std::string_view text)
{
    Answer answer {.status = status};
    answer.body = "{\"error\":";
    appendJsonText(answer.body, text);
    answer.body += '}';
    return answer;
}

Answer inferAnswer(const InferRequest &request, std::string_view model, int version,
                   const Predictor::Signature &signature, std::span<const float> scores)
{
    const bool texts = request.topClasses > 0;
    std::vector<std::string> best;
    if (texts)
        best = bestClassesOfRows(request, signature, scores);
    Answer answer;
    std::string &out = answer.body;
    out.reserve(192 + model.size() + request.id.size() + (request.binaryOutput ? 4 : 14) * scores.size());
    appendHead(out, request, model, version);
    appendJsonText(out, signature.outputName);
    out += texts ? ",\"datatype\":\"BYTES\",\"shape\":[" : ",\"datatype\":\"FP32\",\"shape\":[";
    appendNumber(out, request.rows);
    out += ',';
    appendNumber(out, texts ? request.topClasses : signature.classes);
    out += ']';
    if (!request.binaryOutput) {
        if (texts)
            appendData(out, best, appendJsonText);
        else
            appendData(out, scores, appendNumber<float>);
        out += "}]}";
        return answer;
    }
    const std::string blob = texts
        ? bytesTensor(best)
        : std::string(reinterpret_cast<const char *>(scores.data()), scores.size_bytes());
    out += ",\"parameters\":{\"binary_data_size\":";
    appendNumber(out, blob.size());
    out += "}}]}";
    answer.jsonLength = out.size();
    answer.contentType = "application/octet-stream";
    out += blob;
    return answer;
}

std::string toHttp(const Answer &answer, bool keepAlive)
{
    std::string out;
    out.reserve(256 + answer.body.size());
    out += "HTTP/1.1 ";
    appendNumber(out, answer.status);
    out += ' ';
    out += boost::beast::http::obsolete_reason(static_cast<boost::beast::http::status>(answer.status));
    out += "\r\nContent-Type: ";
    out += answer.contentType;
    out += "\r\nContent-Length: ";
    appendNumber(out, answer.body.size());
    if (answer.jsonLength > 0) {
        out += "\r\nInference-Header-Content-Length: ";
        appendNumber(out, answer.jsonLength);
    }
    if (answer.retryAfter > 0) {
        out += "\r\nRetry-After: ";
        appendNumber(out, answer.retryAfter);
    }
    if (!answer.allow.empty())
        out.append("\r\nAllow: ").append(answer.allow);
    if (answer.status == 401)
        out += "\r\nWWW-Authenticate: Bearer";
    if (!keepAlive)
        out += "\r\nConnection: close";
    out += "\r\nX-Content-Type-Options: nosniff\r\n\r\n";
    out += answer.body;
    return out;
}

} // namespace rondo
