// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/parallelchart.h"

class QMenu;

namespace rondo {

class Theme;

//! What color an experiment has by a quantity: from pale to full with rising numbers, and the colors of series for words.
class ColorScale {
public:
    ColorScale(const Theme &theme, const ParallelAxis &quantity);

    QColor color(double value) const; //!< invalid for NaN
    const ParallelAxis &quantity() const { return m_quantity; }
    bool isOfNumbers() const { return m_quantity.categories.isEmpty(); }

private:
    const Theme &m_theme;
    ParallelAxis m_quantity;
};

//! A menu of \a quantities, of which that with the key \a current is checked; the empty key stands for \a none, unless that
//! is empty. Calls \a chosen with a key.
void fillQuantities(QMenu &menu, const QList<ParallelAxis> &quantities, const QString &current, const QString &none,
                    const std::function<void(const QString &)> &chosen);

//! The one with the key; nothing when there is none.
std::optional<ParallelAxis> quantityOf(const QList<ParallelAxis> &quantities, const QString &key);

} // namespace rondo
