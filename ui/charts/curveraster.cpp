// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/curveraster.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

namespace rondo {

namespace {

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

    QRgb blended(QRgb below, const QColor &color, unsigned cover)
    {
        const unsigned rest = 256 - cover;
        const unsigned red = (qRed(below) * rest + unsigned(color.red()) * cover) >> 8;
        const unsigned green = (qGreen(below) * rest + unsigned(color.green()) * cover) >> 8;
        const unsigned blue = (qBlue(below) * rest + unsigned(color.blue()) * cover) >> 8;
        return qRgb(int(red), int(green), int(blue));
    }

    //! Draws [top, bottom] of a column.
    void paintSpan(QImage &image, int column, double top, double bottom, const QColor &color)
    {
        const int height = image.height();
        if (!(bottom > 0) || !(top < height))
            return;
        top = std::max(top, 0.0);
        bottom = std::min<double>(bottom, height);
        const int first = int(top), last = std::min(int(std::ceil(bottom)) - 1, height - 1);
        const double alpha = color.alphaF() * 256;
        uchar *pixel = image.bits() + first * image.bytesPerLine() + column * qsizetype(sizeof(QRgb));
        for (int row = first; row <= last; ++row, pixel += image.bytesPerLine()) {
            const double covered = std::min<double>(bottom, row + 1) - std::max<double>(top, row);
            QRgb &target = *reinterpret_cast<QRgb *>(pixel);
            target = blended(target, color, unsigned(covered * alpha));
        }
    }

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

void rasterCurve(QImage &image, const CurveIndex &curve, const PlotAxis &x, const PlotAxis &y, const CurveStroke &stroke)
{
    const int width = image.width(), height = image.height();
    if (width < 1 || height < 1)
        return;
    Spans spans(width);
    const auto across = [&](double value) { return (value - x.low) / (x.high - x.low) * width; };
    const auto down = [&](double value) { return (1 - y.position(value)) * height; };
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
    for (const CurveIndex::Column &column : curve.columns(x.low, x.high, width)) {
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
    image.detach();
    for (int column = 0; column < width; ++column) {
        const Span &span = spans.all()[size_t(column)];
        if (span.top > span.bottom || (period > 0 && isGap(column, stroke.dash, period)))
            continue;
        paintSpan(image, column, span.top - half, span.bottom + half, stroke.color);
    }
}

} // namespace rondo
