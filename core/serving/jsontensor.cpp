// SPDX-License-Identifier: GPL-3.0-or-later
#include "serving/jsontensor.h"

#include <cmath>

namespace rondo {

namespace {
    constexpr std::size_t unknownExtent = std::numeric_limits<std::size_t>::max();
    constexpr std::size_t deepest = 16;

    std::string notReadable(simdjson::error_code error)
    {
        return std::string("\"data\" cannot be read: ") + simdjson::error_message(error);
    }
} // namespace

std::string JsonTensor::read(simdjson::ondemand::array array)
{
    return readLevel(array, 0);
}

std::string JsonTensor::readLevel(simdjson::ondemand::array array, std::size_t level)
{
    if (level == deepest)
        return "\"data\" is nested too deeply.";
    if (extents.size() == level) {
        if (!values.empty())
            return "\"data\" mixes numbers and arrays on one level.";
        extents.push_back(unknownExtent);
    }
    std::size_t count = 0;
    for (auto element : array) {
        if (element.error())
            return notReadable(element.error());
        if (std::string problem = readElement(element.value_unsafe(), level); !problem.empty())
            return problem;
        ++count;
    }
    if (extents[level] != unknownExtent && extents[level] != count)
        return "\"data\" has rows of different lengths.";
    extents[level] = count;
    return {};
}

std::string JsonTensor::readElement(simdjson::ondemand::value value, std::size_t level)
{
    simdjson::ondemand::json_type type {};
    if (const auto error = value.type().get(type))
        return notReadable(error);
    if (type == simdjson::ondemand::json_type::array) {
        simdjson::ondemand::array inner;
        if (const auto error = value.get_array().get(inner))
            return notReadable(error);
        return readLevel(inner, level + 1);
    }
    if (level + 1 != extents.size())
        return "\"data\" mixes numbers and arrays on one level.";
    if (type == simdjson::ondemand::json_type::number) {
        double number = 0;
        if (const auto error = value.get_double().get(number))
            return notReadable(error);
        hasNumbers = true;
        add(number);
        return {};
    }
    if (type == simdjson::ondemand::json_type::boolean) {
        bool truth = false;
        if (const auto error = value.get_bool().get(truth))
            return notReadable(error);
        hasBooleans = true;
        add(truth ? 1.0 : 0.0);
        return {};
    }
    return "\"data\" must hold numbers only; a text, an object or null is in it.";
}

void JsonTensor::add(double number)
{
    minimum = std::min(minimum, number);
    maximum = std::max(maximum, number);
    whole = whole && number == std::trunc(number);
    values.push_back(static_cast<float>(number));
}

} // namespace rondo
