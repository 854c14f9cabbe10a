// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/drawingexport.h"

#include "base/files.h"
#include "flow/edgeitem.h"
#include "flow/flowscene.h"
#include "flow/nodeitem.h"
#include "theme/theme.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <cmath>

namespace rondo {

namespace {

    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::DrawingExport)
    };

    constexpr double margin = 32; //!< canvas units around the drawing
    constexpr double pngScale = 2;
    constexpr double longestSide = 16000; //!< pixels of a picture: what viewers still open
    constexpr int pdfResolution = 288; //!< fine enough for the thinnest line

    QRectF areaOf(const FlowScene &scene)
    {
        QRectF area = scene.contentRect();
        for (const EdgeItem *edge : scene.edgeItems()) {
            if (edge->isVisible())
                area |= edge->boundingRect();
        }
        return area.adjusted(-margin, -margin, margin, margin).toAlignedRect();
    }

    void paint(QPaintDevice &device, FlowScene &scene, const QRectF &area, QSizeF size)
    {
        QPainter painter(&device);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF target(QPointF(), size);
        painter.fillRect(target, scene.theme().color(Token::Canvas));
        scene.render(&painter, target, area, Qt::IgnoreAspectRatio);
    }

    QByteArray svg(FlowScene &scene, const QRectF &area, const QString &title)
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        generator.setResolution(96);
        generator.setSize(area.size().toSize());
        generator.setViewBox(QRectF(QPointF(), area.size()));
        generator.setTitle(title);
        generator.setDescription(Text::tr("A flow drawn with Rondo"));
        paint(generator, scene, area, area.size());
        return bytes;
    }

    QByteArray pdf(FlowScene &scene, const QRectF &area, const QString &title)
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setTitle(title);
        writer.setCreator(QStringLiteral("Rondo"));
        writer.setResolution(pdfResolution);
        // A canvas unit is a pixel of 96 dots an inch, so that a page is as large as the drawing on the
        // screen.
        writer.setPageSize(QPageSize(area.size() * 72 / 96, QPageSize::Point, {}, QPageSize::ExactMatch));
        writer.setPageMargins({0, 0, 0, 0});
        paint(writer, scene, area, area.size() * pdfResolution / 96);
        return bytes;
    }

    QByteArray png(FlowScene &scene, const QRectF &area, const QString &title)
    {
        const double scale = std::min(pngScale, longestSide / std::max(area.width(), area.height()));
        QImage image((area.size() * scale).toSize(), QImage::Format_RGB32);
        image.setText(QStringLiteral("Title"), title);
        paint(image, scene, area, image.size());
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        return bytes;
    }

} // namespace

QString suffixOf(DrawingFormat format)
{
    switch (format) {
    case DrawingFormat::Svg:
        return QStringLiteral("svg");
    case DrawingFormat::Png:
        return QStringLiteral("png");
    case DrawingFormat::Pdf:
        return QStringLiteral("pdf");
    }
    return {};
}

Result<void> exportDrawing(const FlowScene &scene, const DrawingOptions &options, const QString &path)
{
    if (scene.contentRect().isNull())
        return Error {Text::tr("The flow is empty: there is nothing to draw.")};
    // A scene of its own: the colours may be others, and nothing is selected or pointed at.
    const std::unique_ptr<Theme> theme = Theme::forDrawing(options.dark);
    FlowDocument document(scene.document().types());
    document.reset(scene.document().flow());
    FlowScene copy(document, *theme);
    copy.setAnimated(false);
    for (const NodeItem *node : scene.nodeItems())
        copy.setPicture(node->id(), node->picture());
    const QRectF area = areaOf(copy);
    const QByteArray bytes = options.format == DrawingFormat::Svg ? svg(copy, area, options.title)
        : options.format == DrawingFormat::Pdf                    ? pdf(copy, area, options.title)
                                                                  : png(copy, area, options.title);
    if (bytes.isEmpty())
        return Error {
            Text::tr("The drawing could not be made: there is not enough memory for a picture of this "
                     "size. Export it as SVG or PDF.")};
    return writeFileAtomically(path, bytes);
}

} // namespace rondo
