// SPDX-License-Identifier: GPL-3.0-or-later
#include "serving/infermessage.h"

namespace rondo {

using namespace simdjson;

namespace {
    Error notJson(error_code error)
    {
        return {QStringLiteral("The request is not valid JSON: %1").arg(QLatin1String(error_message(error)))};
    }

    Error wrongKind(const char *key, const char *kind)
    {
        return {QStringLiteral("\"%1\" must be %2.").arg(QLatin1String(key), QLatin1String(kind))};
    }

    // Each reader takes the value of a key; an unknown key is skipped, as the protocol asks for.
    template <class ReadKey> Result<void> readFields(ondemand::object object, const ReadKey &readKey)
    {
        for (auto field : object) {
            std::string_view key;
            if (const auto error = field.unescaped_key().get(key))
                return notJson(error);
            ondemand::value value;
            if (const auto error = field.value().get(value))
                return notJson(error);
            if (auto read = readKey(key, value); !read)
                return read;
        }
        return {};
    }

    template <class ReadItem>
    Result<void> readItems(ondemand::value value, const char *key, std::size_t most, const ReadItem &readItem)
    {
        ondemand::array array;
        if (value.get_array().get(array))
            return wrongKind(key, "an array of objects");
        std::size_t count = 0;
        for (auto item : array) {
            ondemand::object object;
            if (item.get_object().get(object))
                return wrongKind(key, "an array of objects");
            if (++count > most)
                return Error {QStringLiteral("\"%1\" has too many entries.").arg(QLatin1String(key))};
            if (auto read = readItem(object); !read)
                return read;
        }
        return {};
    }

    Result<void> readText(ondemand::value value, const char *key, std::string &text)
    {
        std::string_view view;
        if (value.get_string().get(view))
            return wrongKind(key, "a text");
        text.assign(view);
        return {};
    }

    template <class Value>
    Result<void> readValue(ondemand::value value, const char *key, const char *kind,
                           std::optional<Value> &into)
    {
        Value read {};
        if (value.get(read))
            return wrongKind(key, kind);
        into = read;
        return {};
    }

    Result<void> readParameters(ondemand::value value, TensorParameters &parameters)
    {
        ondemand::object object;
        if (value.get_object().get(object))
            return wrongKind("parameters", "an object");
        return readFields(object, [&](std::string_view key, ondemand::value field) -> Result<void> {
            if (key == "binary_data_size")
                return readValue(field, "binary_data_size", "a whole number of bytes",
                                 parameters.binaryDataSize);
            if (key == "binary_data")
                return readValue(field, "binary_data", "true or false", parameters.binaryData);
            if (key == "binary_data_output")
                return readValue(field, "binary_data_output", "true or false", parameters.binaryDataOutput);
            if (key == "classification"
                && (field.get(parameters.classification) || parameters.classification < 1))
                return wrongKind("classification", "a number of classes from 1 on");
            return {};
        });
    }

    Result<void> readShape(ondemand::value value, std::vector<std::int64_t> &shape)
    {
        constexpr std::size_t mostExtents = 16;
        ondemand::array array;
        if (value.get_array().get(array))
            return wrongKind("shape", "an array of whole numbers");
        shape.clear();
        for (auto item : array) {
            std::int64_t extent = 0;
            if (item.get(extent) || shape.size() == mostExtents)
                return wrongKind("shape", "an array of at most 16 whole numbers");
            shape.push_back(extent);
        }
        return {};
    }

    Result<void> readInput(ondemand::object object, InputTensor &input)
    {
        return readFields(object, [&](std::string_view key, ondemand::value value) -> Result<void> {
            if (key == "name")
                return readText(value, "name", input.name);
            if (key == "datatype")
                return readText(value, "datatype", input.datatype);
            if (key == "shape")
                return readShape(value, input.shape);
            if (key == "parameters")
                return readParameters(value, input.parameters);
            if (key != "data")
                return {};
            ondemand::array array;
            if (value.get_array().get(array))
                return wrongKind("data", "an array of numbers, flat or nested");
            if (std::string problem = input.data.emplace().read(array); !problem.empty())
                return Error {QString::fromStdString(problem)};
            return {};
        });
    }

    Result<void> readOutput(ondemand::object object, WantedOutput &output)
    {
        return readFields(object, [&](std::string_view key, ondemand::value value) -> Result<void> {
            if (key == "name")
                return readText(value, "name", output.name);
            if (key == "parameters")
                return readParameters(value, output.parameters);
            return {};
        });
    }
} // namespace

Result<InferMessage> readInferMessage(std::string &body, std::size_t length)
{
    body.append(SIMDJSON_PADDING, ' ');
    thread_local ondemand::parser parser;
    ondemand::document document;
    if (const auto error = parser.iterate(body.data(), length, body.size()).get(document))
        return notJson(error);
    ondemand::object object;
    if (const auto error = document.get_object().get(object))
        return error == INCORRECT_TYPE ? Error {QStringLiteral("The request must be a JSON object.")}
                                       : notJson(error);
    InferMessage message;
    constexpr std::size_t mostTensors = 16;
    const auto read = readFields(object, [&](std::string_view key, ondemand::value value) -> Result<void> {
        if (key == "id")
            return readText(value, "id", message.id);
        if (key == "parameters")
            return readParameters(value, message.parameters);
        if (key == "inputs")
            return readItems(value, "inputs", mostTensors, [&](ondemand::object item) {
                return readInput(item, message.inputs.emplace_back());
            });
        if (key == "outputs")
            return readItems(value, "outputs", mostTensors, [&](ondemand::object item) {
                return readOutput(item, message.outputs.emplace_back());
            });
        return {};
    });
    if (!read)
        return read.error();
    if (document.current_location().error() != OUT_OF_BOUNDS)
        return Error {QStringLiteral("The request is not valid JSON: something follows its last brace.")};
    return message;
}

} // namespace rondo
