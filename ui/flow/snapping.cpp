// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/snapping.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>

namespace rondo {

namespace {

    //! A rectangle along one direction, so that the same code does both.
    struct Span {
        double low = 0, high = 0;
        double middle() const { return (low + high) / 2; }
        double length() const { return high - low; }
    };

    struct Both {
        Span along, across;
    };

    Both spansOf(const QRectF &rect, bool horizontal)
    {
        const Span x {rect.left(), rect.right()}, y {rect.top(), rect.bottom()};
        return horizontal ? Both {x, y} : Both {y, x};
    }

    //! The shortest way that is within reach.
    class Nearest {
    public:
        explicit Nearest(double reach)
            : m_reach(reach)
        {
        }
        void offer(double way)
        {
            if (std::abs(way) > m_reach || (m_found && std::abs(way) >= std::abs(m_way) - 1e-6))
                return;
            m_way = way;
            m_found = true;
        }
        bool found() const { return m_found; }
        double way() const { return m_way; }

    private:
        double m_reach;
        double m_way = 0;
        bool m_found = false;
    };

    void offerEdges(Nearest &nearest, const Both &moved, const QList<Both> &others)
    {
        for (const Both &other : others) {
            for (const double line : {other.along.low, other.along.middle(), other.along.high}) {
                nearest.offer(line - moved.along.low);
                nearest.offer(line - moved.along.middle());
                nearest.offer(line - moved.along.high);
            }
        }
    }

    //! What stands in one row with the moved one, in order.
    QList<Both> rowOf(const Both &moved, const QList<Both> &others)
    {
        QList<Both> row;
        std::copy_if(others.begin(), others.end(), std::back_inserter(row), [&moved](const Both &other) {
            return other.across.low < moved.across.high && moved.across.low < other.across.high;
        });
        std::sort(row.begin(), row.end(),
                  [](const Both &a, const Both &b) { return a.along.low < b.along.low; });
        return row;
    }

    void offerGaps(Nearest &nearest, const Both &moved, const QList<Both> &row)
    {
        const auto next = std::find_if(row.begin(), row.end(), [&moved](const Both &other) {
            return other.along.low >= moved.along.middle();
        });
        const qsizetype right = next - row.begin(), left = right - 1;
        const auto gap = [&row](qsizetype at) { return row[at + 1].along.low - row[at].along.high; };
        const Span &own = moved.along;
        if (left >= 0 && right < row.size() && gap(left) > own.length())
            nearest.offer((row[left].along.high + row[right].along.low) / 2 - own.middle());
        if (left >= 1 && gap(left - 1) > 0)
            nearest.offer(row[left].along.high + gap(left - 1) - own.low);
        if (right + 1 < row.size() && gap(right) > 0)
            nearest.offer(row[right].along.low - gap(right) - own.high);
    }

    QLineF line(bool horizontal, double along, double from, double to)
    {
        return horizontal ? QLineF(along, from, along, to) : QLineF(from, along, to, along);
    }

    QList<QLineF> guidesFor(const Both &rested, const QList<Both> &others, bool horizontal)
    {
        QList<QLineF> guides;
        for (const double at : {rested.along.low, rested.along.middle(), rested.along.high}) {
            Span reach = rested.across;
            bool met = false;
            for (const Both &other : others) {
                const std::array lines {other.along.low, other.along.middle(), other.along.high};
                const bool meets = std::any_of(lines.begin(), lines.end(),
                                               [at](double own) { return std::abs(own - at) < 0.01; });
                if (!meets)
                    continue;
                met = true;
                reach = {std::min(reach.low, other.across.low), std::max(reach.high, other.across.high)};
            }
            if (met)
                guides.append(line(horizontal, at, reach.low, reach.high));
        }
        return guides;
    }

    //! The moved one's gaps to its neighbours where another gap beside them is as wide.
    QList<QLineF> gapsFor(const Both &rested, QList<Both> row, bool horizontal)
    {
        const auto place = std::find_if(row.begin(), row.end(), [&rested](const Both &other) {
            return other.along.low > rested.along.low;
        });
        const qsizetype own = place - row.begin();
        row.insert(own, rested);
        const auto gap = [&row](qsizetype at) {
            return at < 0 || at + 1 >= row.size() ? -1 : row[at + 1].along.low - row[at].along.high;
        };
        QSet<qsizetype> equal;
        for (const auto &[one, other] :
             {std::pair(own - 1, own), std::pair(own - 1, own - 2), std::pair(own, own + 1)}) {
            if (gap(one) > 0 && std::abs(gap(one) - gap(other)) < 0.01)
                equal << one << other;
        }
        QList<QLineF> lines;
        for (const qsizetype at : std::as_const(equal)) {
            const double low = std::max(row[at].across.low, row[at + 1].across.low);
            const double high = std::min(row[at].across.high, row[at + 1].across.high);
            const QLineF across
                = line(!horizontal, (low + high) / 2, row[at].along.high, row[at + 1].along.low);
            lines.append(across);
        }
        return lines;
    }

    void snapAlong(Snap &snap, const QRectF &moved, const QList<QRectF> &others, double reach,
                   bool horizontal)
    {
        QList<Both> spans;
        spans.reserve(others.size());
        for (const QRectF &other : others)
            spans.append(spansOf(other, horizontal));
        Both own = spansOf(moved, horizontal);
        const QList<Both> row = rowOf(own, spans);
        Nearest nearest(reach);
        offerEdges(nearest, own, spans);
        offerGaps(nearest, own, row);
        (horizontal ? snap.across : snap.down) = nearest.found();
        (horizontal ? snap.by.rx() : snap.by.ry()) = nearest.way();
    }

} // namespace

Snap snapTo(const QRectF &moved, const QList<QRectF> &others, double reach)
{
    Snap snap;
    for (const bool horizontal : {true, false})
        snapAlong(snap, moved, others, reach, horizontal);
    const QRectF rested = moved.translated(snap.by);
    for (const bool horizontal : {true, false}) {
        if (!(horizontal ? snap.across : snap.down))
            continue;
        QList<Both> spans;
        for (const QRectF &other : others)
            spans.append(spansOf(other, horizontal));
        const Both own = spansOf(rested, horizontal);
        snap.guides += guidesFor(own, spans, horizontal);
        snap.gaps += gapsFor(own, rowOf(own, spans), horizontal);
    }
    return snap;
}

} // namespace rondo
