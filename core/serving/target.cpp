// SPDX-License-Identifier: GPL-3.0-or-later
#include "serving/target.h"

namespace rondo {

namespace {
    int hexDigit(char digit)
    {
        if (digit >= '0' && digit <= '9')
            return digit - '0';
        const char lower = static_cast<char>(digit | 0x20);
        return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
    }

    std::string percentDecoded(std::string_view text)
    {
        std::string decoded;
        for (std::size_t i = 0; i < text.size(); ++i) {
            const int high = text[i] == '%' && i + 2 < text.size() ? hexDigit(text[i + 1]) : -1;
            const int low = high >= 0 ? hexDigit(text[i + 2]) : -1;
            if (low >= 0) {
                decoded += static_cast<char>(high * 16 + low);
                i += 2;
            } else {
                decoded += text[i];
            }
        }
        return decoded;
    }

    std::vector<std::string> segments(std::string_view path)
    {
        std::vector<std::string> parts;
        while (!path.empty()) {
            const std::size_t slash = path.find('/');
            if (slash != 0)
                parts.push_back(percentDecoded(path.substr(0, slash)));
            path = slash == std::string_view::npos ? std::string_view() : path.substr(slash + 1);
        }
        return parts;
    }
} // namespace

Target::Target(std::string_view text)
{
    const std::size_t mark = text.find('?');
    path = segments(text.substr(0, mark));
    if (mark != std::string_view::npos)
        query = text.substr(mark + 1);
}

bool Target::isHealth() const
{
    return path.size() == 3 && path[0] == "v2" && path[1] == "health";
}

bool Target::isInfer() const
{
    const bool hasLength = path.size() == 4 || (path.size() == 6 && path[3] == "versions");
    return hasLength && path[0] == "v2" && path[1] == "models" && path.back() == "infer";
}

std::optional<std::string_view> Target::queryValue(std::string_view key) const
{
    std::string_view rest = query;
    while (!rest.empty()) {
        const std::size_t end = rest.find('&');
        const std::string_view item = rest.substr(0, end);
        if (item.size() > key.size() && item.starts_with(key) && item[key.size()] == '=')
            return item.substr(key.size() + 1);
        rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
    }
    return std::nullopt;
}

} // namespace rondo
