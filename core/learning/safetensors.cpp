// SPDX-License-Identifier: GPL-3.0-or-later
#include "learning/safetensors.h"

#include "base/files.h"
#include "base/json.h"

#include <QCoreApplication>
#include <QFile>
#include <QtEndian>

#include <algorithm>
#include <cmath>

namespace rondo {

namespace {

    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::Safetensors)
    };

    constexpr qint64 lengthBytes = 8;
    constexpr qint64 alignment = 64;
    constexpr qint64 largestHeader = 100'000'000; // the limit of the specification
    constexpr double largestExactInteger = 9007199254740992.0; // 2^53
    const QLatin1String metadataKey("__metadata__");

    //! Bytes of one number; 0 for a type that is not known.
    qint64 sizeOf(const QString &type)
    {
        static const QHash<QString, qint64> sizes {
            {QStringLiteral("BOOL"), 1}, {QStringLiteral("U8"), 1},  {QStringLiteral("I8"), 1},
            {QStringLiteral("I16"), 2},  {QStringLiteral("U16"), 2}, {QStringLiteral("F16"), 2},
            {QStringLiteral("BF16"), 2}, {QStringLiteral("I32"), 4}, {QStringLiteral("U32"), 4},
            {QStringLiteral("F32"), 4},  {QStringLiteral("F64"), 8}, {QStringLiteral("I64"), 8},
            {QStringLiteral("U64"), 8}};
        return sizes.value(type);
    }

    std::optional<qint64> sizeIn(const QJsonValue &value)
    {
        const double number = value.toDouble(-1);
        if (number < 0 || number != std::floor(number) || number > largestExactInteger)
            return {};
        return value.toInteger();
    }

    struct Entry {
        QString type;
        QList<qint64> shape;
        qint64 begin = 0, end = 0; //!< in the data behind the header
    };

    //! The entry, or nothing where it contradicts itself.
    std::optional<Entry> entryIn(const QJsonObject &json)
    {
        Entry entry {.type = json[QLatin1String("dtype")].toString()};
        qint64 bytes = sizeOf(entry.type);
        const QJsonValue shape = json[QLatin1String("shape")];
        const QJsonArray offsets = json[QLatin1String("data_offsets")].toArray();
        if (bytes == 0 || !shape.isArray() || offsets.size() != 2)
            return {};
        for (const auto &value : shape.toArray()) {
            const auto length = sizeIn(value);
            if (!length || (bytes != 0 && *length > qint64(largestExactInteger) / bytes))
                return {};
            bytes *= *length;
            entry.shape.append(*length);
        }
        const auto begin = sizeIn(offsets[0]);
        const auto end = sizeIn(offsets[1]);
        if (!begin || !end || *end < *begin || *end - *begin != bytes)
            return {};
        entry.begin = *begin;
        entry.end = *end;
        return entry;
    }

    QString shapeText(const QList<qint64> &shape)
    {
        QStringList lengths;
        for (const qint64 length : shape)
            lengths.append(QString::number(length));
        return lengths.join(QStringLiteral(" x "));
    }

    Error damaged(const QString &path, const QString &why)
    {
        return Error {Text::tr("%1 is no complete safetensors file: %2. Take it from its source again.")
                          .arg(path, why)};
    }

} // namespace

struct SafetensorsFile::State {
    QFile file;
    const std::byte *data = nullptr; //!< behind the header
    QMap<QString, QString> metadata;
    QMap<QString, Entry> entries;

    Result<void> readHeader(const QJsonObject &header, qint64 dataSize);
};

Result<void> writeSafetensors(const QString &path, QList<TensorBytes> tensors,
                              const QMap<QString, QString> &metadata)
{
    std::sort(tensors.begin(), tensors.end(), [](const auto &a, const auto &b) { return a.name < b.name; });
    QJsonObject header;
    qint64 offset = 0;
    for (const TensorBytes &tensor : tensors) {
        QJsonArray shape;
        for (const qint64 length : tensor.shape)
            shape.append(length);
        const auto end = offset + qint64(tensor.bytes.size());
        header[tensor.name] = QJsonObject {{QStringLiteral("dtype"), tensor.type},
                                           {QStringLiteral("shape"), shape},
                                           {QStringLiteral("data_offsets"), QJsonArray {offset, end}}};
        offset = end;
    }
    if (!metadata.isEmpty()) {
        QJsonObject json;
        for (auto it = metadata.begin(); it != metadata.end(); ++it)
            json[it.key()] = it.value();
        header[metadataKey] = json;
    }
    QByteArray text = canonicalJson(header);
    // The specification allows spaces behind the header; they put the data on a border of 64 bytes.
    const qint64 excess = (lengthBytes + text.size()) % alignment;
    text.append(excess == 0 ? 0 : alignment - excess, ' ');

    QByteArray bytes(lengthBytes, '\0');
    qToLittleEndian(quint64(text.size()), bytes.data());
    bytes.reserve(lengthBytes + text.size() + offset);
    bytes.append(text);
    for (const TensorBytes &tensor : tensors)
        bytes.append(reinterpret_cast<const char *>(tensor.bytes.data()), qsizetype(tensor.bytes.size()));
    return writeFileAtomically(path, bytes);
}

Result<void> SafetensorsFile::State::readHeader(const QJsonObject &header, qint64 dataSize)
{
    QList<std::pair<qint64, qint64>> ranges;
    for (auto it = header.begin(); it != header.end(); ++it) {
        if (it.key() == metadataKey) {
            const QJsonObject json = it.value().toObject();
            for (auto member = json.begin(); member != json.end(); ++member)
                metadata[member.key()] = member.value().toString();
            continue;
        }
        const std::optional<Entry> entry = entryIn(it.value().toObject());
        if (!entry)
            return damaged(file.fileName(), Text::tr("the entry \"%1\" contradicts itself").arg(it.key()));
        if (entry->end > dataSize)
            return damaged(file.fileName(),
                           Text::tr("the tensor \"%1\" reaches beyond the end").arg(it.key()));
        entries[it.key()] = *entry;
        ranges.append({entry->begin, entry->end});
    }
    std::sort(ranges.begin(), ranges.end());
    qint64 reached = 0;
    for (const auto &[begin, end] : ranges) {
        if (begin != reached)
            return damaged(file.fileName(),
                           begin < reached ? Text::tr("two tensors overlap")
                                           : Text::tr("there is a hole in it"));
        reached = end;
    }
    if (reached != dataSize)
        return damaged(file.fileName(), Text::tr("there are bytes behind the last tensor"));
    return {};
}

Result<SafetensorsFile> SafetensorsFile::open(const QString &path)
{
    auto state = std::make_unique<State>();
    state->file.setFileName(path);
    if (!state->file.open(QIODevice::ReadOnly))
        return Error {Text::tr("%1 cannot be read: %2.").arg(path, state->file.errorString())};
    const qint64 size = state->file.size();
    const uchar *mapped = size > lengthBytes ? state->file.map(0, size) : nullptr;
    if (!mapped)
        return damaged(path, Text::tr("it is too short"));
    const auto headerSize = qFromLittleEndian<quint64>(mapped);
    if (headerSize > quint64(std::min(largestHeader, size - lengthBytes)))
        return damaged(path, Text::tr("its header is longer than the file"));

    const auto text = QByteArray::fromRawData(reinterpret_cast<const char *>(mapped) + lengthBytes,
                                              qsizetype(headerSize));
    const auto header = parseObject(text, Text::tr("The header of %1").arg(path));
    if (!header)
        return header.error();
    const qint64 dataStart = lengthBytes + qint64(headerSize);
    state->data = reinterpret_cast<const std::byte *>(mapped) + dataStart;
    if (const auto read = state->readHeader(*header, size - dataStart); !read)
        return read.error();
    return SafetensorsFile(std::move(state));
}

SafetensorsFile::SafetensorsFile(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}

SafetensorsFile::~SafetensorsFile() = default;
SafetensorsFile::SafetensorsFile(SafetensorsFile &&) noexcept = default;
SafetensorsFile &SafetensorsFile::operator=(SafetensorsFile &&) noexcept = default;

const QMap<QString, QString> &SafetensorsFile::metadata() const
{
    return m_state->metadata;
}

QList<QString> SafetensorsFile::names() const
{
    return m_state->entries.keys();
}

Result<std::span<const std::byte>> SafetensorsFile::tensor(const QString &name, const QString &type,
                                                           const QList<qint64> &shape) const
{
    const auto found = m_state->entries.constFind(name);
    if (found == m_state->entries.constEnd())
        return Error {Text::tr("%1 lacks the tensor \"%2\".").arg(m_state->file.fileName(), name)};
    if (found->type != type || found->shape != shape)
        return Error {Text::tr("In %1 the tensor \"%2\" is %3 of %4; it should be %5 of %6.")
                          .arg(m_state->file.fileName(), name, found->type, shapeText(found->shape), type,
                               shapeText(shape))};
    return std::span(m_state->data + found->begin, size_t(found->end - found->begin));
}

} // namespace rondo
