// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/digest.h"

#include <QCoreApplication>
#include <QFile>

#include <array>
#include <openssl/evp.h>

namespace rondo {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(rondo::Digest)
};
constexpr qint64 blockSize = 1 << 20;
} // namespace

struct DigestStream::State {
    EVP_MD_CTX *context = EVP_MD_CTX_new();

    State() { EVP_DigestInit_ex(context, EVP_sha256(), nullptr); }
    ~State() { EVP_MD_CTX_free(context); }
    Q_DISABLE_COPY_MOVE(State)
};

DigestStream::DigestStream()
    : m_state(std::make_unique<State>())
{
}

DigestStream::~DigestStream() = default;

void DigestStream::add(std::span<const std::byte> bytes)
{
    EVP_DigestUpdate(m_state->context, bytes.data(), bytes.size());
}

void DigestStream::add(const QByteArray &bytes)
{
    add(std::as_bytes(std::span(bytes.constData(), size_t(bytes.size()))));
}

Digest DigestStream::finish()
{
    std::array<char, EVP_MAX_MD_SIZE> raw {};
    unsigned int size = 0;
    EVP_DigestFinal_ex(m_state->context, reinterpret_cast<unsigned char *>(raw.data()), &size);
    return QStringLiteral("sha256:") + QString::fromLatin1(QByteArray(raw.data(), int(size)).toHex());
}

Digest digestOf(std::span<const std::byte> bytes)
{
    DigestStream stream;
    stream.add(bytes);
    return stream.finish();
}

Digest digestOf(const QByteArray &bytes)
{
    DigestStream stream;
    stream.add(bytes);
    return stream.finish();
}

Result<Digest> digestOfFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error {Text::tr("%1 cannot be read: %2.").arg(path, file.errorString())};
    DigestStream stream;
    while (!file.atEnd()) {
        const QByteArray block = file.read(blockSize);
        if (block.isEmpty())
            return Error {Text::tr("%1 could not be read to its end: %2.").arg(path, file.errorString())};
        stream.add(block);
    }
    return stream.finish();
}

} // namespace rondo
