// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/images.h"

#include "base/files.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <memory>
#include <png.h>
#include <turbojpeg.h>

namespace rondo {

namespace {

    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::Images)
    };

    constexpr qint64 maximumFileBytes = 256 << 20;
    constexpr qint64 maximumPixels = 1 << 26;

    Result<void> checkSides(qint64 width, qint64 height, const QString &name)
    {
        if (width < 1 || height < 1 || width > maximumImageSide || height > maximumImageSide
            || width * height > maximumPixels)
            return Error {
                Text::tr(
                    "%1 has %2 x %3 pixels. Up to %4 on a side and %5 million in all can be read: make it "
                    "smaller.")
                    .arg(name)
                    .arg(width)
                    .arg(height)
                    .arg(maximumImageSide)
                    .arg(maximumPixels / 1000000)};
        return {};
    }

    Error unreadable(const QString &name, const QString &reason)
    {
        return Error {Text::tr("%1 cannot be read as an image: %2. Replace or remove it.").arg(name, reason)};
    }

    //! From red, green, blue of each pixel to all red, all green, all blue.
    QByteArray planes(const QByteArray &interleaved, qsizetype pixels)
    {
        QByteArray result(3 * pixels, Qt::Uninitialized);
        for (qsizetype channel = 0; channel < 3; ++channel) {
            char *out = result.data() + channel * pixels;
            const char *in = interleaved.constData() + channel;
            for (qsizetype i = 0; i < pixels; ++i)
                out[i] = in[3 * i];
        }
        return result;
    }

    Image arranged(int width, int height, bool colour, QByteArray pixels)
    {
        const ImageShape shape {colour ? 3 : 1, height, width};
        return {shape, colour ? planes(pixels, qsizetype(width) * height) : std::move(pixels)};
    }

    Result<Image> decodePng(const QByteArray &bytes, const QString &name)
    {
        png_image png {};
        png.version = PNG_IMAGE_VERSION;
        const std::unique_ptr<png_image, decltype(&png_image_free)> freeing(&png, &png_image_free);
        if (png_image_begin_read_from_memory(&png, bytes.constData(), size_t(bytes.size())) == 0)
            return unreadable(name, QString::fromUtf8(png.message));
        if (const auto checked = checkSides(png.width, png.height, name); !checked)
            return checked.error();
        const bool colour = (png.format & PNG_FORMAT_FLAG_COLOR) != 0;
        png.format = colour ? PNG_FORMAT_RGB : PNG_FORMAT_GRAY;
        QByteArray pixels(qsizetype(PNG_IMAGE_SIZE(png)), Qt::Uninitialized);
        const png_color white {255, 255, 255};
        if (png_image_finish_read(&png, &white, pixels.data(), 0, nullptr) == 0)
            return unreadable(name, QString::fromUtf8(png.message));
        return arranged(int(png.width), int(png.height), colour, std::move(pixels));
    }

    Result<Image> decodeJpeg(const QByteArray &bytes, const QString &name)
    {
        const std::unique_ptr<void, decltype(&tjDestroy)> decoder(tjInitDecompress(), &tjDestroy);
        if (!decoder)
            return unreadable(name, QString::fromUtf8(tjGetErrorStr()));
        const auto *data = reinterpret_cast<const unsigned char *>(bytes.constData());
        const auto size = static_cast<unsigned long>(bytes.size());
        int width = 0;
        int height = 0;
        int sampling = 0;
        int colours = 0;
        if (tjDecompressHeader3(decoder.get(), data, size, &width, &height, &sampling, &colours) != 0)
            return unreadable(name, QString::fromUtf8(tjGetErrorStr2(decoder.get())));
        if (const auto checked = checkSides(width, height, name); !checked)
            return checked.error();
        const bool colour = colours != TJCS_GRAY;
        const int format = colour ? TJPF_RGB : TJPF_GRAY;
        QByteArray pixels(qsizetype(width) * height * (colour ? 3 : 1), Qt::Uninitialized);
        // A warning means that data is missing or damaged; many scans in few bytes are an attack.
        if (tjDecompress2(decoder.get(), data, size, reinterpret_cast<unsigned char *>(pixels.data()), width,
                          0, height, format, TJFLAG_STOPONWARNING | TJFLAG_LIMITSCANS)
            != 0)
            return unreadable(name, QString::fromUtf8(tjGetErrorStr2(decoder.get())));
        return arranged(width, height, colour, std::move(pixels));
    }

} // namespace

Result<Image> decodeImage(const QByteArray &bytes, const QString &name)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return decodePng(bytes, name);
    if (bytes.startsWith("\xff\xd8\xff"))
        return decodeJpeg(bytes, name);
    if (bytes.isEmpty())
        return unreadable(name, Text::tr("it is empty"));
    return unreadable(name, Text::tr("its content is neither PNG nor JPEG"));
}

Result<Image> readImage(const QString &path)
{
    if (const qint64 size = QFileInfo(path).size(); size > maximumFileBytes)
        return Error {Text::tr("%1 has %2 bytes. Image files up to %3 bytes can be read: make it smaller.")
                          .arg(path)
                          .arg(size)
                          .arg(maximumFileBytes)};
    const auto bytes = readFile(path);
    if (!bytes)
        return bytes.error();
    return decodeImage(*bytes, path);
}

Image greyImage(const Image &image)
{
    if (image.shape.channels == 1)
        return image;
    const qsizetype pixels = qsizetype(image.shape.height) * image.shape.width;
    const auto *red = reinterpret_cast<const quint8 *>(image.pixels.constData());
    const quint8 *green = red + pixels;
    const quint8 *blue = green + pixels;
    QByteArray grey(pixels, Qt::Uninitialized);
    for (qsizetype i = 0; i < pixels; ++i)
        grey[i] = char((299 * red[i] + 587 * green[i] + 114 * blue[i] + 500) / 1000);
    return {{1, image.shape.height, image.shape.width}, grey};
}

} // namespace rondo
