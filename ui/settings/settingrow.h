// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/labels.h"

class QVBoxLayout;

namespace rondo {

//! A card of the Settings page with its title; the layout takes the rows.
QVBoxLayout *fillCard(const Theme &theme, Card *card, const QString &title);

//! A row of a card: title and explanation left, the control right. The control gets the title as its accessible name, and the
//! explanation as its description.
QLayout *makeSettingRow(const Theme &theme, const QString &title, const QString &hint, QWidget *control);

} // namespace rondo
