// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace rondo {

//! A range of values along an edge of a drawing. Its bounds are final: low < high, above 0 where logarithmic.
struct PlotAxis {
    double low = 0, high = 1;
    bool logarithmic = false;

    //! A range around low..high of the data with \a padding (part of the range) on both sides; sound whatever comes in.
    static PlotAxis around(double low, double high, bool logarithmic, double padding = 0.05);

    //! 0 at low, 1 at high, beyond outside; NaN for what has no place (NaN, or 0 and less on a logarithmic axis).
    double position(double value) const;
    double value(double position) const; //!< the inverse
    QList<double> ticks(int maximum) const; //!< round values within
    bool operator==(const PlotAxis &) const = default;
};

//! A value on an axis, in the language of the program: "0.05", "0,05".
QString axisText(double value);

} // namespace rondo
