// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <charconv>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rondo {

//! What a request asks for: "/v2/models/my%20digits/infer?x=1".
struct Target {
    explicit Target(std::string_view text);

    std::vector<std::string> path; //!< decoded: v2, models, my digits, infer
    std::string_view query; //!< "x=1"; a part of the text given

    bool isHealth() const;
    bool isInfer() const; //!< also of a named version
    std::optional<std::string_view> queryValue(std::string_view key) const;
};

//! The number that is all of \a text.
template <class Number> std::optional<Number> numberIn(std::string_view text)
{
    Number number {};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return number;
}

} // namespace rondo
