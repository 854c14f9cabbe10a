// SPDX-License-Identifier: GPL-3.0-or-later
#include "serving/jsonwriter.h"

#include <simdjson.h>

namespace rondo {

void appendJsonText(std::string &out, std::string_view text)
{
    static constexpr char hex[] = "0123456789abcdef";
    const bool isUtf8 = simdjson::validate_utf8(text.data(), text.size());
    out += '"';
    for (const char character : text) {
        const auto byte = static_cast<unsigned char>(character);
        if (byte == '"' || byte == '\\') {
            out += '\\';
            out += character;
        } else if (byte < 0x20) {
            out += "\\u00";
            out += hex[byte >> 4];
            out += hex[byte & 0xf];
        } else {
            out += byte < 0x80 || isUtf8 ? character : '?';
        }
    }
    out += '"';
}

} // namespace rondo
