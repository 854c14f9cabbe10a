// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace rondo {

/*!
    How well typed words fit a text: below 0 when one of them does not fit, else higher is better. A word fits when its letters
    stand in the text in their order. The start of the text counts most, then the start of a word, a whole part, and letters
    apart, the fewer gaps the better. Both must be in lower case.
*/
double fuzzyScore(const QString &text, const QStringList &words);

} // namespace rondo
