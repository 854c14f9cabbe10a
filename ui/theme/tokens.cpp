// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/tokens.h"

#include <array>
#include <cmath>

namespace rondo {

namespace {

    struct Pair {
        QRgb light, dark;
        QColor in(bool darkTheme) const { return QColor::fromRgba(darkTheme ? dark : light); }
    };

    constexpr Pair opaque(QRgb light, QRgb dark)
    {
        return {light | 0xff000000u, dark | 0xff000000u};
    }

    // In the order of Token.
    constexpr std::array tokens {
        opaque(0xeceff4, 0x101319), // Window
        opaque(0xffffff, 0x1b1f28), // Panel
        opaque(0xf6f7fa, 0x171b23), // Panel2
        opaque(0xf3f5f9, 0x13161d), // Canvas
        opaque(0xcfd6e1, 0x2a3140), // Dot
        opaque(0xffffff, 0x14181f), // Field
        opaque(0xeef1f6, 0x252b36), // Hover
        opaque(0xe2e7ef, 0x2e3542), // Press
        opaque(0xe6ecfc, 0x26305a), // Selected
        opaque(0xe1e5ec, 0x2a303c), // Line
        opaque(0xc3cad6, 0x454e5f), // Line2
        opaque(0x161b26, 0xe9ecf2), // Text
        opaque(0x465062, 0xb6bfcd), // Text2
        opaque(0x5e697c, 0x909bad), // Text3
        opaque(0x9aa3b2, 0x5f6979), // Disabled
        opaque(0x3553d1, 0x8ea2ff), // Accent
        opaque(0x2a45b5, 0xa5b5ff), // AccentHover
        opaque(0xffffff, 0x0e1436), // OnAccent
        opaque(0xe6ecfc, 0x262f58), // AccentSoft
        opaque(0x2b46b8, 0xb4c1ff), // AccentText
        opaque(0xe7eaf0, 0x272d38), // Grid
        opaque(0x7c889d, 0x667287), // Edge
        Pair {0x12161b26, 0x59000000}, // Shadow: 7 % and 35 %
    };
    static_assert(tokens.size() == size_t(Token::Shadow) + 1);

    struct StatusRow {
        const char *icon;
        Pair text, soft, fill;
    };

    // In the order of Status.
    constexpr std::array statuses {
        StatusRow {"idle", opaque(0x5d687a, 0x9ca7b8), opaque(0xebeef3, 0x2a303b),
                   opaque(0xc3cad6, 0x454e5f)},
        StatusRow {"clock", opaque(0x5d687a, 0x9ca7b8), opaque(0xebeef3, 0x2a303b),
                   opaque(0xc3cad6, 0x454e5f)},
        StatusRow {"running", opaque(0x2b46b8, 0xb4c1ff), opaque(0xe6ecfc, 0x262f58),
                   opaque(0x3553d1, 0x8ea2ff)},
        StatusRow {"done", opaque(0x14753a, 0x62d08c), opaque(0xe1f3e7, 0x17342a),
                   opaque(0x2e9e5b, 0x3db673)},
        StatusRow {"cached", opaque(0x2b6478, 0x7fc7da), opaque(0xdfeff4, 0x18323b),
                   opaque(0x2b6478, 0x7fc7da)},
        StatusRow {"warning", opaque(0x8a5300, 0xf2bc57), opaque(0xfcf0da, 0x392e17),
                   opaque(0xc57a0c, 0xe7a432)},
        StatusRow {"failed", opaque(0xbf2431, 0xff8d94), opaque(0xfbe7e8, 0x42232b),
                   opaque(0xd43a47, 0xf0606b)},
        StatusRow {"scissors", opaque(0x5d687a, 0x9ca7b8), opaque(0xebeef3, 0x2a303b),
                   opaque(0x5e697c, 0x909bad)},
    };
    static_assert(statuses.size() == size_t(Status::Stopped) + 1);

    struct CategoryRow {
        const char *icon;
        Pair tile, tint, ink;
    };

    // In the order of Category.
    constexpr std::array categories {
        CategoryRow {"cylinder", opaque(0x2a7b72, 0x86ddd9), opaque(0xe0f1ee, 0x1b3536),
                     opaque(0x1e655d, 0x9ae6e2)},
        CategoryRow {"net", opaque(0x5a45c4, 0xbe9dfb), opaque(0xece8fa, 0x2e2846),
                     opaque(0x4c38ae, 0xcdb4ff)},
        CategoryRow {"code", opaque(0x8f4a16, 0xd27333), opaque(0xf7eadf, 0x39281d),
                     opaque(0x824212, 0xeba06b)},
        CategoryRow {"shield", opaque(0x2d8bd4, 0x5590c4), opaque(0xe2f0fb, 0x1d2e40),
                     opaque(0x1b66a3, 0x8fbce6)},
        CategoryRow {"deploy", opaque(0xc2185b, 0xf792ac), opaque(0xfbe4ec, 0x3e2530),
                     opaque(0xa8124c, 0xfbadc1)},
        CategoryRow {"bolt", opaque(0xae8300, 0xebd27a), opaque(0xf8f0d6, 0x383320),
                     opaque(0x745800, 0xefda90)},
    };
    static_assert(categories.size() == size_t(Category::Trigger) + 1);

    constexpr std::array seriesColors {
        opaque(0x3a4ec8, 0x7f8ff8), // indigo
        opaque(0xdc7408, 0xee9333), // orange
        opaque(0x0f7d6b, 0x5fe0c4), // teal
        opaque(0xdb4a94, 0xf2569c), // magenta
        opaque(0x2798d6, 0xa9dcfb), // sky
        opaque(0x6c6e26, 0xdde07a), // olive
        opaque(0x7c431f, 0xb5734f), // brown
        opaque(0x3b4a58, 0xa9b1bd), // slate
    };
    static_assert(seriesColors.size() == 8);

    double luminance(const QColor &color)
    {
        const auto linear = [](double part) {
            return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
            + 0.0722 * linear(color.blueF());
    }

} // namespace

QColor tokenColor(Token token, bool dark)
{
    return tokens.at(size_t(token)).in(dark);
}

StatusStyle statusStyle(Status status, bool dark)
{
    const StatusRow &row = statuses.at(size_t(status));
    return {QLatin1String(row.icon), row.text.in(dark), row.soft.in(dark), row.fill.in(dark)};
}

CategoryStyle categoryStyle(Category category, bool dark)
{
    const CategoryRow &row = categories.at(size_t(category));
    return {QLatin1String(row.icon), row.tile.in(dark), row.tint.in(dark), row.ink.in(dark),
            tokenColor(dark ? Token::Canvas : Token::Panel, dark)};
}

QColor seriesColor(int index, bool dark)
{
    return seriesColors.at(size_t(index)).in(dark);
}

double contrast(const QColor &first, const QColor &second)
{
    const double one = luminance(first);
    const double two = luminance(second);
    return (std::max(one, two) + 0.05) / (std::min(one, two) + 0.05);
}

} // namespace rondo
