// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <limits>
#include <simdjson.h>
#include <string>
#include <vector>

namespace rondo {

//! The numbers of a JSON array, flat or nested, and what is needed to check them against a shape and a type
//! afterwards: the keys of a tensor come in any order.
struct JsonTensor {
    std::vector<float> values;
    std::vector<std::size_t> extents; //!< of the nesting: one for a flat array
    double minimum = std::numeric_limits<double>::infinity();
    double maximum = -std::numeric_limits<double>::infinity();
    bool whole = true; //!< no number has a fraction
    bool hasBooleans = false, hasNumbers = false;

    //! "" when the array was read; otherwise what is wrong with it.
    std::string read(simdjson::ondemand::array array);

private:
    std::string readLevel(simdjson::ondemand::array array, std::size_t level);
    std::string readElement(simdjson::ondemand::value value, std::size_t level);
    void add(double number);
};

} // namespace rondo
