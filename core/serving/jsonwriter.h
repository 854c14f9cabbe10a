// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <charconv>
#include <string>
#include <string_view>
#include <type_traits>

namespace rondo {

//! Appends \a text as a JSON string; bytes that are not UTF-8 become '?'.
void appendJsonText(std::string &out, std::string_view text);

//! Appends a number in the shortest form that reads back as the same value; not for NaN and infinity.
template <class Number> void appendNumber(std::string &out, Number number)
{
    static_assert(std::is_arithmetic_v<Number>);
    char digits[32];
    const auto end = std::to_chars(digits, digits + sizeof(digits), number).ptr;
    out.append(digits, end);
}

} // namespace rondo
