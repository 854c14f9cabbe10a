// SPDX-License-Identifier: GPL-3.0-or-later
#include "serving/datatype.h"

#include <array>
#include <bit>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <limits>

namespace rondo {

static_assert(std::endian::native == std::endian::little,
              "the binary extension is read without swapping bytes");

namespace {
    using Kind = Datatype::Kind;

    constexpr std::array datatypes {
        Datatype {"BOOL", Kind::Boolean, 1},    Datatype {"UINT8", Kind::Unsigned, 1},
        Datatype {"UINT16", Kind::Unsigned, 2}, Datatype {"UINT32", Kind::Unsigned, 4},
        Datatype {"UINT64", Kind::Unsigned, 8}, Datatype {"INT8", Kind::Signed, 1},
        Datatype {"INT16", Kind::Signed, 2},    Datatype {"INT32", Kind::Signed, 4},
        Datatype {"INT64", Kind::Signed, 8},    Datatype {"FP16", Kind::Half, 2},
        Datatype {"BF16", Kind::BrainFloat, 2}, Datatype {"FP32", Kind::Float, 4},
        Datatype {"FP64", Kind::Float, 8},
    };

    template <class Element> void readElements(std::string_view bytes, std::span<float> values)
    {
        for (std::size_t i = 0; i < values.size(); ++i) {
            Element element;
            std::memcpy(&element, bytes.data() + i * sizeof(Element), sizeof(Element));
            values[i] = static_cast<float>(element);
        }
    }

    // IEEE 754 binary16.
    float floatOfHalf(std::uint16_t half)
    {
        const int exponent = (half >> 10) & 0x1f;
        const int fraction = half & 0x3ff;
        float magnitude = 0;
        if (exponent == 0x1f)
            magnitude
                = fraction ? std::numeric_limits<float>::quiet_NaN() : std::numeric_limits<float>::infinity();
        else if (exponent == 0)
            magnitude = std::ldexp(static_cast<float>(fraction), -24);
        else
            magnitude = std::ldexp(static_cast<float>(fraction | 0x400), exponent - 25);
        return half & 0x8000 ? -magnitude : magnitude;
    }

    struct HalfElement {
        std::uint16_t bits;
        explicit operator float() const { return floatOfHalf(bits); }
    };

    struct BrainFloatElement {
        std::uint16_t bits;
        explicit operator float() const
        {
            return std::bit_cast<float>(static_cast<std::uint32_t>(bits) << 16);
        }
    };

    struct BooleanElement {
        std::uint8_t bits;
        explicit operator float() const { return bits ? 1.0F : 0.0F; }
    };

    template <class Byte, class Two, class Four, class Eight>
    void readIntegers(std::size_t size, std::string_view bytes, std::span<float> values)
    {
        switch (size) {
        case 1:
            return readElements<Byte>(bytes, values);
        case 2:
            return readElements<Two>(bytes, values);
        case 4:
            return readElements<Four>(bytes, values);
        default:
            return readElements<Eight>(bytes, values);
        }
    }
} // namespace

std::optional<Datatype> Datatype::find(std::string_view name)
{
    for (const Datatype &datatype : datatypes) {
        if (datatype.name == name)
            return datatype;
    }
    return std::nullopt;
}

bool Datatype::holds(double minimum, double maximum, bool whole) const
{
    switch (kind) {
    case Kind::Boolean:
        return whole && minimum >= 0 && maximum <= 1;
    case Kind::Unsigned:
        return whole && minimum >= 0 && maximum < std::ldexp(1.0, static_cast<int>(8 * size));
    case Kind::Signed: {
        const double limit = std::ldexp(1.0, static_cast<int>(8 * size - 1));
        return whole && minimum >= -limit && maximum < limit;
    }
    case Kind::Half:
        return minimum >= -65504.0 && maximum <= 65504.0;
    case Kind::BrainFloat:
    case Kind::Float: {
        // The model computes with FP32: what does not fit there would become infinite.
        constexpr double limit = std::numeric_limits<float>::max();
        return minimum >= -limit && maximum <= limit;
    }
    }
    return false;
}

void Datatype::read(std::string_view bytes, std::span<float> values) const
{
    switch (kind) {
    case Kind::Boolean:
        return readElements<BooleanElement>(bytes, values);
    case Kind::Unsigned:
        return readIntegers<std::uint8_t, std::uint16_t, std::uint32_t, std::uint64_t>(size, bytes, values);
    case Kind::Signed:
        return readIntegers<std::int8_t, std::int16_t, std::int32_t, std::int64_t>(size, bytes, values);
    case Kind::Half:
        return readElements<HalfElement>(bytes, values);
    case Kind::BrainFloat:
        return readElements<BrainFloatElement>(bytes, values);
    case Kind::Float:
        if (size == 8)
            return readElements<double>(bytes, values);
        std::memcpy(values.data(), bytes.data(), values.size() * sizeof(float));
    }
}

} // namespace rondo
