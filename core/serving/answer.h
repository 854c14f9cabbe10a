// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "serving/inferrequest.h"

#include <span>
#include <string>
#include <string_view>

namespace rondo {

//! What goes back to a client.
struct Answer {
    unsigned status = 200;
    std::string body;
    std::string_view contentType = "application/json";
    std::size_t jsonLength = 0; //!< > 0: a binary answer, whose JSON is so long
    int retryAfter = 0; //!< seconds; > 0: sent along
    std::string_view allow; //!< methods that a path takes, with status 405
};

//! {"error": text}
Answer errorAnswer(unsigned status, std::string_view text);

//! Scores of all rows as the request asked for them: JSON, a binary tensor, or its best classes.
Answer inferAnswer(const InferRequest &request, std::string_view model, int version,
                   const Predictor::Signature &signature, std::span<const float> scores);

//! A whole HTTP/1.1 response.
std::string toHttp(const Answer &answer, bool keepAlive);

} // namespace rondo
