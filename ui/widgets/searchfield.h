// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLineEdit;

namespace rondo {

class Theme;

//! Makes \a field one to search with: magnifying glass, \a words as hint and accessible name; \a clearable: a button that empties it.
void setUpSearch(QLineEdit &field, const Theme &theme, const QString &words, bool clearable = false);

} // namespace rondo
