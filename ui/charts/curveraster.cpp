// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/curveraster.h"

#include <QSemaphore>
#include <QThread>
#include <QThreadPool>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

namespace rondo {

namespace {

    constexpr int leastBand = 64, mostBands = 4; // columns; at once

    //! What a line covers of each column, in pixels from the top; top > bottom: nothing.
    struct Span {
        float top = 1e30F, bottom = -1e30F;

        void add(double y)
        {
            top = std::min(top, float(y));
            bottom = std::max(bottom, float(y));
        }
    };

    class Spans {
    public:
        explicit Spans(int width)
            : m_spans(size_t(width))
        {
        }

        void addColumn(int column, double high, double low)
        {
            m_spans[size_t(column)].add(high);
            m_spans[size_t(column)].add(low);
        }

        //! A straight line, in pixels, to every column that it crosses.
        void addLine(const QPointF &from, const QPointF &to)
        {
            const int width = int(m_spans.size());
            const double slope = to.x() > from.x() ? (to.y() - from.y()) / (to.x() - from.x()) : 0;
            const int first = std::clamp(int(std::floor(from.x())), 0, width - 1);
            const int last = std::clamp(int(std::floor(to.x())), 0, width - 1);
            for (int column = first; column <= last; ++column) {
                const double left = std::max<double>(column, from.x()), right = std::min<double>(column + 1, to.x());
                if (left > right)
                    continue;
                m_spans[size_t(column)].add(from.y() + (left - from.x()) * slope);
                m_spans[size_t(column)].add(right == to.x() ? to.y() : from.y() + (right - from.x()) * slope);
            }
        }

        const std::vector<Span> &all() const { return m_spans; }

    private:
        std::vector<Span> m_spans;
    };

    //! Red and blue side by side in one number, so that two channels are blended at once.
    constexpr QRgb redAndBlue = 0xff00ff, green = 0xff00, opaque = 0xff000000;

    //! \a cover: 0 to 256.
    void blend(QRgb *pixels, int count, QRgb color, unsigned cover)
    {
        const unsigned rest = 256 - cover;
        const unsigned otherRedBlue = (color & redAndBlue) * cover, otherGreen = (color & green) * cover;
        for (int at = 0; at < count; ++at) {
            const QRgb below = pixels[at];
            pixels[at] = opaque | ((((below & redAndBlue) * rest + otherRedBlue) >> 8) & redAndBlue)
                | ((((below & green) * rest + otherGreen) >> 8) & green);
        }
    }

    //! Swaps rows and columns, in blocks that stay in the cache.
    void transpose(const QRgb *from, int rows, int columns, qsizetype stride, QRgb *to)
    {
        constexpr int block = 32;
        for (int row = 0; row < rows; row += block) {
            for (int column = 0; column < columns; column += block) {
                for (int y = row; y < std::min(rows, row + block); ++y) {
                    for (int x = column; x < std::min(columns, column + block); ++x)
                        to[qsizetype(x) * rows + y] = from[y * stride + x];
                }
            }
        }
    }

    //! From a value to pixels from the top; NaN for what has no place.
    class Down {
    public:
        Down(const PlotAxis &axis, int height)
            : m_logarithmic(axis.logarithmic)
            , m_low(axis.logarithmic ? std::log(axis.low) : axis.low)
            , m_scale(height / ((axis.logarithmic ? std::log(axis.high) : axis.high) - m_low))
            , m_height(height)
        {
        }

        double operator()(double value) const
        {
            if (m_logarithmic)
                value = value > 0 ? std::log(value) : std::nan("");
            return m_height - (value - m_low) * m_scale;
        }

    private:
        bool m_logarithmic;
        double m_low, m_scale, m_height;
    };

    bool isGap(int column, const QList<qreal> &dash, double period)
    {
        double along = std::fmod(column, period);
        for (qsizetype at = 0; at < dash.size(); ++at) {
            if (along < dash.at(at))
                return at % 2 == 1;
            along -= dash.at(at);
        }
        return false;
    }

} // namespace

CurveRaster::CurveRaster(const QImage &ground)
    : m_width(ground.width())
    , m_height(ground.height())
    , m_ratio(ground.devicePixelRatio())
    , m_pixels(size_t(m_width) * size_t(m_height))
{
    transpose(reinterpret_cast<const QRgb *>(ground.constBits()), m_height, m_width,
              ground.bytesPerLine() / qsizetype(sizeof(QRgb)), m_pixels.data());
}

QImage CurveRaster::picture() const
{
    QImage image(m_width, m_height, QImage::Format_RGB32); // its rows have no gaps between them
    image.setDevicePixelRatio(m_ratio);
    if (!image.isNull())
        transpose(m_pixels.data(), m_width, m_height, m_height, reinterpret_cast<QRgb *>(image.bits()));
    return image;
}

//! Draws [top, bottom] of a column.
void CurveRaster::paintSpan(int column, double top, double bottom, const QColor &color)
{
    if (!(bottom > 0) || !(top < m_height))
        return;
    top = std::max(top, 0.0);
    bottom = std::min<double>(bottom, m_height);
    const int first = int(top), last = std::min(int(std::ceil(bottom)) - 1, m_height - 1);
    const double alpha = color.alphaF() * 256;
    const auto part = [&](int row) {
        return unsigned((std::min<double>(bottom, row + 1) - std::max<double>(top, row)) * alpha);
    };
    QRgb *pixels = m_pixels.data() + qsizetype(column) * m_height;
    const QRgb ink = color.rgb();
    blend(pixels + first, 1, ink, part(first));
    if (last > first + 1)
        blend(pixels + first + 1, last - first - 1, ink, unsigned(alpha));
    if (last > first)
        blend(pixels + last, 1, ink, part(last));
}

void CurveRaster::draw(const QList<CurveStroke> &curves, const PlotAxis &x, const PlotAxis &y)
{
    if (m_pixels.empty())
        return;
    const int bands = std::clamp(std::min(QThread::idealThreadCount(), m_width / leastBand), 1, mostBands);
    const auto drawBand = [&](int number) {
        const int from = m_width * number / bands, to = m_width * (number + 1) / bands;
        const auto at = [&](int column) { return x.low + (x.high - x.low) * column / m_width; };
        const Band band {from, to - from, {at(from), at(to), false}};
        for (const CurveStroke &stroke : curves)
            draw(stroke, band, y);
    };
    QSemaphore drawn;
    for (int number = 1; number < bands; ++number) {
        const auto work = [&, number] {
            drawBand(number);
            drawn.release();
        };
        if (!QThreadPool::globalInstance()->tryStart(work)) // all are busy with something that may take long
            work();
    }
    drawBand(0);
    drawn.acquire(bands - 1);
}

void CurveRaster::draw(const CurveStroke &stroke, const Band &band, const PlotAxis &y)
{
    const CurveIndex &curve = *stroke.curve;
    const PlotAxis &x = band.x;
    Spans spans(band.width);
    const double acrossScale = band.width / (x.high - x.low);
    const auto across = [&](double value) { return (value - x.low) * acrossScale; };
    const Down down(y, m_height);
    const auto pixel = [&](const QPointF &point) { return QPointF(across(point.x()), down(point.y())); };

    // The neighbours beyond the rims, so that lines leave the picture rather than end there.
    const auto [from, to] = curve.range(x.low, x.high);
    QPointF before;
    bool hasBefore = false;
    if (from > 0 && from <= curve.points().size()) {
        before = pixel(curve.points().at(from - 1));
        hasBefore = !std::isnan(before.y());
    }
    bool isFirst = true;
    for (const CurveIndex::Column &column : curve.columns(x.low, x.high, band.width)) {
        const QPointF first = pixel(column.first), last = pixel(column.last);
        const double top = down(column.high), bottom = down(column.low);
        if (std::isnan(top)) { // nothing above 0
            hasBefore = false;
            continue;
        }
        spans.addColumn(column.column, top, std::isnan(bottom) ? top : bottom);
        const bool joins = isFirst ? curve.points().at(from) == column.first : !column.gapBefore;
        if (hasBefore && joins && !std::isnan(first.y()))
            spans.addLine(before, first);
        before = last;
        hasBefore = !std::isnan(last.y());
        isFirst = false;
    }
    if (hasBefore && to < curve.points().size() && to > 0 && !std::isnan(curve.points().at(to - 1).y())) {
        const QPointF next = pixel(curve.points().at(to));
        if (!std::isnan(next.y()))
            spans.addLine(before, next);
    }

    const double period = std::accumulate(stroke.dash.begin(), stroke.dash.end(), 0.0);
    const double half = stroke.width / 2;
    for (int column = 0; column < band.width; ++column) {
        const Span &span = spans.all()[size_t(column)];
        if (span.top > span.bottom || (period > 0 && isGap(band.from + column, stroke.dash, period)))
            continue;
        paintSpan(band.from + column, span.top - half, span.bottom + half, stroke.color);
    }
}

} // namespace rondo
