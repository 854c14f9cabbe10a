// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <span>

namespace rondo {

//! SHA-256 (FIPS 180-4) in the notation of OCI: "sha256:" and 64 lower-case hexadecimal digits.
using Digest = QString;

Digest digestOf(std::span<const std::byte> bytes);
Digest digestOf(const QByteArray &bytes);
Result<Digest> digestOfFile(const QString &path);

//! Digests what comes in pieces.
class DigestStream {
public:
    DigestStream();
    ~DigestStream();
    void add(std::span<const std::byte> bytes);
    void add(const QByteArray &bytes);
    //! Ends the stream; call once.
    Digest finish();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace rondo
