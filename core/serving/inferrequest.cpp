// SPDX-License-Identifier: GPL-3.0-or-later
#include "serving/inferrequest.h"

#include "serving/datatype.h"
#include "serving/infermessage.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace rondo {

namespace {
    QString named(std::string_view text)
    {
        constexpr qsizetype longest = 64;
        return u'"' + QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).left(longest)
            + u'"';
    }

    QString named(const std::vector<std::int64_t> &shape)
    {
        QStringList extents;
        for (const std::int64_t extent : shape)
            extents.append(QString::number(extent));
        return u'[' + extents.join(QLatin1String(", ")) + u']';
    }

    //! The rows that \a shape asks for, when the rest of it is what the model takes.
    Result<std::size_t> rowsOf(const std::vector<std::int64_t> &shape, const Predictor::Signature &signature)
    {
        std::vector<std::int64_t> expected {-1};
        expected.insert(expected.end(), signature.inputShape.begin(), signature.inputShape.end());
        if (shape.size() != expected.size()
            || !std::equal(shape.begin() + 1, shape.end(), expected.begin() + 1))
            return Error {
                QStringLiteral("\"shape\" is %1; the model takes %2, where -1 stands for any number of rows.")
                    .arg(named(shape), named(expected))};
        std::int64_t elements = 0;
        if (shape[0] < 1
            || __builtin_mul_overflow(shape[0], static_cast<std::int64_t>(signature.inputSize()), &elements))
            return Error {
                QStringLiteral("\"shape\" is %1; it needs 1 row or more, and no more than fit a request.")
                    .arg(named(shape))};
        return static_cast<std::size_t>(shape[0]);
    }

    Result<void> takeJson(InputTensor &input, const Datatype &datatype, std::size_t elements,
                          std::vector<float> &values)
    {
        JsonTensor &data = *input.data;
        if (data.values.size() != elements)
            return Error {QStringLiteral("\"shape\" %1 asks for %2 numbers, \"data\" has %3.")
                              .arg(named(input.shape))
                              .arg(elements)
                              .arg(data.values.size())};
        const bool flat = data.extents.size() == 1;
        if (!flat
            && !std::equal(data.extents.begin(), data.extents.end(), input.shape.begin(), input.shape.end(),
                           std::cmp_equal<std::size_t, std::int64_t>))
            return Error {
                QStringLiteral("The nesting of \"data\" is not the \"shape\" %1.").arg(named(input.shape))};
        const bool boolean = datatype.kind == Datatype::Kind::Boolean;
        if (data.hasBooleans && (!boolean || data.hasNumbers))
            return Error {QStringLiteral("\"data\" has true or false in it; that needs the datatype BOOL, "
                                         "and nothing else beside it.")};
        if (!datatype.holds(data.minimum, data.maximum, data.whole))
            return Error {
                QStringLiteral("\"data\" has a number that %1 cannot hold.").arg(named(input.datatype))};
        values = std::move(data.values);
        return {};
    }

    Result<void> takeBinary(const InputTensor &input, const Datatype &datatype, std::size_t elements,
                            std::string_view blob, std::vector<float> &values)
    {
        const std::int64_t claimed = *input.parameters.binaryDataSize;
        if (std::cmp_not_equal(claimed, blob.size()))
            return Error {QStringLiteral("\"binary_data_size\" is %1, but %2 bytes follow the JSON.")
                              .arg(claimed)
                              .arg(blob.size())};
        if (blob.size() % datatype.size != 0 || blob.size() / datatype.size != elements)
            return Error {
                QStringLiteral("\"shape\" %1 of %2 needs %3 numbers of %4 bytes; %5 bytes follow the JSON.")
                    .arg(named(input.shape), named(input.datatype))
                    .arg(elements)
                    .arg(datatype.size)
                    .arg(blob.size())};
        values.resize(elements);
        datatype.read(blob, values);
        // A sum is infinite or not a number when one of its terms is: one pass that the compiler turns into
        // vector code.
        float sum = 0;
        for (const float value : values)
            sum += value * 0.0F;
        if (sum != 0.0F)
            return Error {QStringLiteral("The tensor holds a number that is infinite or not a number.")};
        return {};
    }

    Result<void> takeInput(InputTensor &input, const std::optional<std::string_view> &blob,
                           const Predictor::Signature &signature, InferRequest &request)
    {
        if (input.name != signature.inputName)
            return Error {QStringLiteral("The model has no input %1; its input is %2.")
                              .arg(named(input.name), named(signature.inputName))};
        if (input.datatype == "BYTES")
            return Error {
                QStringLiteral("The datatype BYTES holds texts; the model takes numbers, for example FP32.")};
        const auto datatype = Datatype::find(input.datatype);
        if (!datatype)
            return Error {QStringLiteral(
                              "The datatype %1 is unknown. Use FP32, or another numeric one of the protocol.")
                              .arg(named(input.datatype))};
        const auto rows = rowsOf(input.shape, signature);
        if (!rows)
            return rows.error();
        request.rows = *rows;
        const std::size_t elements = *rows * signature.inputSize();
        request.isBinary = input.parameters.binaryDataSize.has_value();
        if (request.isBinary == input.data.has_value())
            return Error {QStringLiteral("An input needs either \"data\" or \"binary_data_size\".")};
        if (request.isBinary && !blob)
            return Error {QStringLiteral("\"binary_data_size\" needs the header "
                                         "Inference-Header-Content-Length: the length of the JSON.")};
        if (!request.isBinary && blob && !blob->empty())
            return Error {QStringLiteral("%1 bytes follow the JSON, but no input has \"binary_data_size\".")
                              .arg(blob->size())};
        const auto taken = request.isBinary ? takeBinary(input, *datatype, elements, *blob, request.values)
                                            : takeJson(input, *datatype, elements, request.values);
        if (taken && signature.isImage() && datatype->name == "UINT8") {
            for (float &value : request.values)
                value *= 1.0F / 255.0F;
        }
        return taken;
    }

    Result<void> takeOutputs(const InferMessage &message, const Predictor::Signature &signature,
                             InferRequest &request)
    {
        request.binaryOutput = message.parameters.binaryDataOutput.value_or(false);
        if (message.outputs.empty())
            return {};
        if (message.outputs.size() > 1)
            return Error {
                QStringLiteral("\"outputs\" names one output more than once; the model has only %1.")
                    .arg(named(signature.outputName))};
        const WantedOutput &output = message.outputs.front();
        if (output.name != signature.outputName)
            return Error {QStringLiteral("The model has no output %1; its output is %2.")
                              .arg(named(output.name), named(signature.outputName))};
        request.binaryOutput = output.parameters.binaryData.value_or(request.binaryOutput);
        request.topClasses
            = std::min(static_cast<std::size_t>(output.parameters.classification), signature.classes);
        return {};
    }
} // namespace

Result<InferRequest> readInferRequest(std::string &body, std::optional<std::size_t> headerLength,
                                      const Predictor::Signature &signature)
{
    const std::size_t bodyLength = body.size();
    const std::size_t jsonLength = headerLength.value_or(bodyLength);
    if (jsonLength > bodyLength)
        return Error {QStringLiteral("Inference-Header-Content-Length is %1, but the body has only %2 bytes.")
                          .arg(jsonLength)
                          .arg(bodyLength)};
    if (jsonLength == 0)
        return Error {QStringLiteral(
            "The request is empty. Send {\"inputs\": [{\"name\", \"shape\", \"datatype\", \"data\"}]}.")};
    auto message = readInferMessage(body, jsonLength);
    if (!message)
        return message.error();
    if (message->inputs.size() != 1)
        return Error {QStringLiteral("The model takes 1 input, %1; the request has %2.")
                          .arg(named(signature.inputName))
                          .arg(message->inputs.size())};
    std::optional<std::string_view> blob;
    if (headerLength)
        blob = std::string_view(body).substr(jsonLength, bodyLength - jsonLength);
    InferRequest request;
    if (auto taken = takeInput(message->inputs.front(), blob, signature, request); !taken)
        return taken.error();
    if (auto taken = takeOutputs(*message, signature, request); !taken)
        return taken.error();
    request.id = std::move(message->id);
    return request;
}

} // namespace rondo
