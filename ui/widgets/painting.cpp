// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/painting.h"

#include <QPainter>
#include <QPixmapCache>
#include <QtMath>

#include <array>

namespace rondo {

namespace {

    struct ShadowLayer {
        double offset, blur, opacity;
    };

    std::array<ShadowLayer, 2> shadowLayers(Elevation elevation, bool dark)
    {
        if (elevation == Elevation::Card)
            return {ShadowLayer {1, 2, dark ? 0.35 : 0.07}, ShadowLayer {4, 14, dark ? 0.30 : 0.07}};
        return {ShadowLayer {2, 6, dark ? 0.40 : 0.10}, ShadowLayer {12, 32, dark ? 0.50 : 0.16}};
    }

    //! How dark a shadow with a soft edge is at \a distance beyond the edge (negative: inside).
    double falloff(double distance, double blur)
    {
        const double t = qBound(0.0, 0.5 - distance / (2 * blur), 1.0);
        return t * t * (3 - 2 * t);
    }

    double outside(QPointF point, const QRectF &box, double radius)
    {
        const double dx = std::max({box.left() + radius - point.x(), point.x() - box.right() + radius, 0.0});
        const double dy = std::max({box.top() + radius - point.y(), point.y() - box.bottom() + radius, 0.0});
        return std::hypot(dx, dy) - radius;
    }

    // A corner patch is this large; the rest of the shadow is stretched from its inner edge.
    constexpr int patch = int(shadowMargin) + 24;

    QPixmap shadowPatch(double radius, bool dark, Elevation elevation)
    {
        const QString key = QStringLiteral("rondo/shadow/%1/%2/%3").arg(radius).arg(dark).arg(int(elevation));
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        constexpr int side = 2 * patch + 1;
        QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
        const QRectF box(shadowMargin, shadowMargin, side - 2 * shadowMargin, side - 2 * shadowMargin);
        for (int y = 0; y < side; ++y) {
            for (int x = 0; x < side; ++x) {
                double clear = 1;
                for (const ShadowLayer &layer : shadowLayers(elevation, dark)) {
                    const double reach = std::min(layer.blur, shadowMargin - layer.offset);
                    const QPointF point(x + 0.5, y + 0.5 - layer.offset);
                    clear *= 1 - layer.opacity * falloff(outside(point, box, radius), reach);
                }
                const QColor ink = dark ? QColor(Qt::black) : QColor(0x16, 0x1b, 0x26);
                image.setPixel(
                    x, y, qPremultiply(qRgba(ink.red(), ink.green(), ink.blue(), qRound((1 - clear) * 255))));
            }
        }
        pixmap = QPixmap::fromImage(image);
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    struct Scale {
        double low, high;
        bool logarithmic;

        bool fits(double value) const { return std::isfinite(value) && (!logarithmic || value > 0); }
        double operator()(double value) const
        {
            if (logarithmic)
                return (std::log(value) - std::log(low)) / (std::log(high) - std::log(low));
            return (value - low) / (high - low);
        }
    };

    Scale scaleOf(const QList<SparklineSeries> &series, const SparklineOptions &options)
    {
        Scale scale {std::numeric_limits<double>::infinity(), -std::numeric_limits<double>::infinity(),
                     options.logarithmic};
        for (const SparklineSeries &line : series) {
            for (const double value : line.values) {
                if (scale.fits(value)) {
                    scale.low = std::min(scale.low, value);
                    scale.high = std::max(scale.high, value);
                }
            }
        }
        if (scale.fits(options.low))
            scale.low = options.low;
        if (scale.fits(options.high))
            scale.high = options.high;
        if (scale.low == scale.high) {
            const double around
                = options.logarithmic ? scale.low / 2 : std::max(std::abs(scale.low) / 2, 0.5);
            scale.low -= around;
            scale.high += around;
        }
        return scale;
    }

} // namespace

void paintShadow(QPainter &painter, const QRectF &card, double radius, const Theme &theme,
                 Elevation elevation)
{
    const QPixmap shadow = shadowPatch(radius, theme.isDark(), elevation);
    const QRectF full = card.adjusted(-shadowMargin, -shadowMargin, shadowMargin, shadowMargin);
    const double corner = std::min<double>({double(patch), full.width() / 2, full.height() / 2});
    const std::array<double, 4> x {full.left(), full.left() + corner, full.right() - corner, full.right()};
    const std::array<double, 4> y {full.top(), full.top() + corner, full.bottom() - corner, full.bottom()};
    const std::array<double, 4> from {0, corner, 2 * patch + 1 - corner, 2 * patch + 1};
    for (size_t row = 0; row < 3; ++row) {
        for (size_t column = 0; column < 3; ++column) {
            const QRectF target(QPointF(x[column], y[row]), QPointF(x[column + 1], y[row + 1]));
            const QRectF source(QPointF(from[column], from[row]), QPointF(from[column + 1], from[row + 1]));
            if (!target.isEmpty())
                painter.drawPixmap(target, shadow, source);
        }
    }
}

void paintIcon(QPainter &painter, const QRectF &rect, const QString &name, const QColor &color,
               const Theme &theme)
{
    const double zoom = std::hypot(painter.worldTransform().m11(), painter.worldTransform().m12());
    // Steps of a half: a zooming canvas must not fill the cache with every size there is.
    const double ratio = std::ceil(painter.device()->devicePixelRatioF() * zoom * 2) / 2;
    const QPixmap pixmap = theme.pixmap(name, qRound(rect.width()), color, qBound(0.5, ratio, 8.0));
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawPixmap(rect, pixmap, QRectF(pixmap.rect()));
    painter.restore();
}

void paintTile(QPainter &painter, const QRectF &tile, Category category, const Theme &theme,
               const QString &icon)
{
    const CategoryStyle style = theme.category(category);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.tile);
    const double radius = tile.width() / 4;
    painter.drawRoundedRect(tile, radius, radius);
    painter.restore();
    const double glyph = std::round(tile.width() * 0.7);
    QRectF place(0, 0, glyph, glyph);
    place.moveCenter(tile.center());
    paintIcon(painter, place, icon.isEmpty() ? style.icon : icon, style.onTile, theme);
}

void paintStatusIcon(QPainter &painter, const QRectF &rect, Status status, const Theme &theme, double turn)
{
    const StatusStyle style = theme.status(status);
    painter.save();
    if (status == Status::Running && turn != 0) {
        painter.translate(rect.center());
        painter.rotate(turn * 360);
        painter.translate(-rect.center());
    }
    paintIcon(painter, rect, style.icon, style.text, theme);
    painter.restore();
}

void paintSparkline(QPainter &painter, const QRectF &rect, const QList<SparklineSeries> &series,
                    const SparklineOptions &options)
{
    const Scale scale = scaleOf(series, options);
    if (!(scale.low < scale.high))
        return;
    double steps = options.steps;
    if (steps <= 0) {
        for (const SparklineSeries &line : series)
            steps = std::max(steps, double(line.values.size() - 1));
    }
    const QRectF inner = rect.adjusted(1, 3, -3, -3);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const SparklineSeries &line : series) {
        QPolygonF stretch;
        QList<QPolygonF> stretches;
        for (qsizetype index = 0; index < line.values.size(); ++index) {
            const double value = line.values.at(index);
            if (scale.fits(value))
                stretch << QPointF(inner.left() + (steps > 0 ? double(index) / steps : 0) * inner.width(),
                                   inner.bottom() - qBound(0.0, scale(value), 1.0) * inner.height());
            if ((!scale.fits(value) || index + 1 == line.values.size()) && !stretch.isEmpty()) {
                stretches << stretch;
                stretch.clear();
            }
        }
        painter.setOpacity(line.opacity);
        for (const QPolygonF &part : std::as_const(stretches)) {
            if (options.area && &line == &series.first() && part.size() > 1) {
                QPolygonF area = part;
                area << QPointF(part.last().x(), rect.bottom()) << QPointF(part.first().x(), rect.bottom());
                QColor fill = line.color;
                fill.setAlphaF(0.16F);
                painter.setPen(Qt::NoPen);
                painter.setBrush(fill);
                painter.drawPolygon(area);
            }
            painter.setPen(QPen(line.color, line.width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            painter.setBrush(Qt::NoBrush);
            painter.drawPolyline(part);
        }
        if (line.endDot && !stretches.isEmpty()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(line.color);
            painter.drawEllipse(stretches.last().last(), 2.4, 2.4);
        }
    }
    painter.restore();
}

void paintSegments(QPainter &painter, const QRectF &rect, const QList<Status> &segments, const Theme &theme)
{
    if (segments.isEmpty())
        return;
    constexpr int most = 24;
    const double gap = segments.size() > most ? 0 : 2;
    const double width = (rect.width() - gap * double(segments.size() - 1)) / double(segments.size());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, gap > 0);
    painter.setPen(Qt::NoPen);
    for (qsizetype index = 0; index < segments.size(); ++index) {
        painter.setBrush(theme.status(segments.at(index)).fill);
        const QRectF segment(rect.left() + double(index) * (width + gap), rect.top(), width, rect.height());
        const double radius = gap > 0 ? std::min(2.0, width / 2) : 0;
        painter.drawRoundedRect(segment, radius, radius);
    }
    painter.restore();
}

QImage inkImage(const QImage &grey, const Theme &theme)
{
    const QImage source = grey.convertToFormat(QImage::Format_Grayscale8);
    const QColor paper = theme.color(Token::Field), ink = theme.color(Token::Text);
    QImage image(source.size(), QImage::Format_RGB32);
    for (int y = 0; y < source.height(); ++y) {
        const uchar *from = source.constScanLine(y);
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < source.width(); ++x) {
            const auto mix = [part = int(from[x])](int none, int all) { return none + (all - none) * part / 255; };
            line[x] = qRgb(mix(paper.red(), ink.red()), mix(paper.green(), ink.green()),
                           mix(paper.blue(), ink.blue()));
        }
    }
    return image;
}

QImage inkImage(const QByteArray &pixels, int width, int height, const Theme &theme)
{
    if (width <= 0 || height <= 0 || pixels.size() < qsizetype(width) * height)
        return {};
    return inkImage(QImage(reinterpret_cast<const uchar *>(pixels.constData()), width, height, width,
                           QImage::Format_Grayscale8),
                    theme);
}

} // namespace rondo
