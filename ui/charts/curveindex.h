// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointF>

namespace rondo {

/*!
    A line of many points, prepared so that any stretch of it is drawn in a time that depends on the pixels, not on the points.

    For each column of pixels it gives the first, lowest, highest and last value: the four that a line needs to look in a
    raster as if all points were drawn (Jugel, Jerzak, Hackenbroich and Markl, "M4: A Visualization-Oriented Time Series Data
    Aggregation", VLDB 2014). None is left out and none is made up, so a single outlier among a million points is seen.
    Immutable; may be made in one thread and read in another.
*/
class CurveIndex {
public:
    CurveIndex() = default;
    //! \a points in rising order of x (equal ones allowed), x finite; what is not finite in y is a gap.
    explicit CurveIndex(QList<QPointF> points);

    const QList<QPointF> &points() const { return m_points; }

    struct Column {
        int column = 0;             //!< from 0
        QPointF first, last;        //!< points that have a value
        double low = 0, high = 0;   //!< of all values in the column
        bool gapBefore = false;     //!< no line comes here from the column before in the list
    };
    //! The columns of [\a low, \a high] cut into \a count that have a value. A point on the rim of two belongs to the right one,
    //! one at \a high to the last.
    QList<Column> columns(double low, double high, int count) const;

    struct Extent {
        double low, high; //!< NaN: nothing there
    };
    //! Smallest and largest value from \a low to \a high; only of those above 0 with \a positive.
    Extent extent(double low, double high, bool positive) const;

    //! Indices of the points from \a low to \a high: [first, second).
    std::pair<qsizetype, qsizetype> range(double low, double high) const;
    //! The point with a value that is nearest in x; -1 for none.
    qsizetype nearest(double x) const;

private:
    struct Block {
        double low, high; //!< low > high: no value
        bool gap;         //!< holds a NaN
    };
    template <class Visit> void visit(qsizetype from, qsizetype to, Visit visit) const;
    Column column(qsizetype from, qsizetype to, bool &hasValue, bool &gapAfter) const;

    QList<QPointF> m_points;
    QList<Block> m_blocks; //!< of blockSize points each
};

} // namespace rondo
