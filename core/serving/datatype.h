// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

namespace rondo {

//! An element type of the Open Inference Protocol that holds numbers.
struct Datatype {
    enum class Kind { Boolean, Unsigned, Signed, Half, BrainFloat, Float };

    std::string_view name; //!< "FP32"
    Kind kind = Kind::Float;
    std::size_t size = 4; //!< bytes of one element in the binary extension

    //! None for BYTES and for what the protocol does not know.
    static std::optional<Datatype> find(std::string_view name);

    //! Whether a JSON array of numbers between the two, all whole or not, fits the type.
    bool holds(double minimum, double maximum, bool whole) const;
    //! Reads values.size() little-endian elements.
    void read(std::string_view bytes, std::span<float> values) const;
};

} // namespace rondo
