// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/images.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace rondo {

namespace {

    constexpr int side = 28;
    constexpr int inner = 20;
    // Fainter is paper, dust or the ringing of a JPEG.
    constexpr int faintest = 24;

    struct Grey {
        int width = 0;
        int height = 0;
        std::vector<double> values;

        double &at(int x, int y) { return values[size_t(y) * size_t(width) + size_t(x)]; }
        double at(int x, int y) const { return values[size_t(y) * size_t(width) + size_t(x)]; }
    };

    bool isOnLightPaper(const QByteArray &grey, int width, int height)
    {
        qint64 sum = 0;
        qint64 count = 0;
        for (int y = 0; y < height; ++y) {
            const bool wholeRow = y == 0 || y == height - 1;
            for (int x = 0; x < width; x += (wholeRow || width == 1) ? 1 : width - 1) {
                sum += quint8(grey[qsizetype(y) * width + x]);
                ++count;
            }
        }
        return sum > 127 * count;
    }

    struct Box {
        int left, top, right, bottom;

        void add(int x, int y)
        {
            left = std::min(left, x);
            top = std::min(top, y);
            right = std::max(right, x);
            bottom = std::max(bottom, y);
        }
    };

    //! The part that is drawn on, white on black; empty where nothing is.
    Grey inkOf(const QByteArray &grey, int width, int height)
    {
        const bool invert = isOnLightPaper(grey, width, height);
        const auto ink = [&](int x, int y) {
            const int value = quint8(grey[qsizetype(y) * width + x]);
            return invert ? 255 - value : value;
        };
        Box box {width, height, -1, -1};
        Box faint = box;
        for (int y = 0; y < height; ++y) {
            for (int x = 0; x < width; ++x) {
                if (ink(x, y) > 0)
                    faint.add(x, y);
                if (ink(x, y) >= faintest)
                    box.add(x, y);
            }
        }
        if (box.right < 0)
            return {};
        // The soft edge of a stroke belongs to it.
        const int left = std::max(faint.left, box.left - 1);
        const int top = std::max(faint.top, box.top - 1);
        const int right = std::min(faint.right, box.right + 1);
        const int bottom = std::min(faint.bottom, box.bottom + 1);
        Grey result {right - left + 1, bottom - top + 1, {}};
        for (int y = top; y <= bottom; ++y) {
            for (int x = left; x <= right; ++x)
                result.values.push_back(ink(x, y));
        }
        return result;
    }

    //! Each new value is the mean of the interval it covers when shrinking, and interpolated when growing.
    std::vector<double> resampled(const std::vector<double> &line, int length)
    {
        const double scale = double(line.size()) / length;
        const double reach = std::max(scale, 1.0);
        std::vector<double> result(static_cast<size_t>(length));
        for (int i = 0; i < length; ++i) {
            const double centre = (i + 0.5) * scale;
            double sum = 0;
            double weights = 0;
            const int last = std::min(int(line.size()) - 1, int(std::floor(centre + reach)));
            for (int j = std::max(0, int(std::floor(centre - reach))); j <= last; ++j) {
                const double distance = std::abs(j + 0.5 - centre);
                // Shrinking: overlap of [j, j+1] with the interval. Growing: a triangle one pixel wide.
                const double weight = scale > 1 ? std::clamp(scale / 2 + 0.5 - distance, 0.0, 1.0)
                                                : std::max(0.0, 1 - distance);
                sum += weight * line[size_t(j)];
                weights += weight;
            }
            result[size_t(i)] = sum / weights;
        }
        return result;
    }

    Grey scaled(const Grey &ink)
    {
        const int longer = std::max(ink.width, ink.height);
        const auto fitted = [&](int length) { return std::max(1, (length * inner + longer / 2) / longer); };
        const int width = fitted(ink.width);
        const int height = fitted(ink.height);
        Grey wide {width, ink.height, std::vector<double>(size_t(width) * size_t(ink.height))};
        for (int y = 0; y < ink.height; ++y) {
            const auto start = ink.values.begin() + qsizetype(y) * ink.width;
            const auto row = resampled({start, start + ink.width}, width);
            std::copy(row.begin(), row.end(), wide.values.begin() + qsizetype(y) * width);
        }
        Grey result {width, height, std::vector<double>(size_t(width) * size_t(height))};
        for (int x = 0; x < width; ++x) {
            std::vector<double> column(static_cast<size_t>(ink.height));
            for (int y = 0; y < ink.height; ++y)
                column[size_t(y)] = wide.at(x, y);
            const auto shorter = resampled(column, height);
            for (int y = 0; y < height; ++y)
                result.at(x, y) = shorter[size_t(y)];
        }
        return result;
    }

} // namespace

QByteArray centredDigit(const QByteArray &grey, int width, int height)
{
    QByteArray result(side * side, '\0');
    if (width < 1 || height < 1 || grey.size() != qsizetype(width) * height)
        return result;
    const Grey ink = inkOf(grey, width, height);
    if (ink.values.empty())
        return result;
    const Grey digit = scaled(ink);
    double mass = 0;
    double massX = 0;
    double massY = 0;
    for (int y = 0; y < digit.height; ++y) {
        for (int x = 0; x < digit.width; ++x) {
            mass += digit.at(x, y);
            massX += x * digit.at(x, y);
            massY += y * digit.at(x, y);
        }
    }
    // MNIST's centres of mass lie in column and row 14, counted from 0, and its shifts are whole pixels.
    const int left = std::clamp(int(std::lround(side / 2.0 - massX / mass)), 0, side - digit.width);
    const int top = std::clamp(int(std::lround(side / 2.0 - massY / mass)), 0, side - digit.height);
    for (int y = 0; y < digit.height; ++y) {
        for (int x = 0; x < digit.width; ++x)
            result[(top + y) * side + left + x]
                = char(quint8(std::clamp(std::lround(digit.at(x, y)), 0L, 255L)));
    }
    return result;
}

} // namespace rondo
