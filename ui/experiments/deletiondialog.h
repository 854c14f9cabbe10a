// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/curation.h"

#include <QDialog>

namespace rondo {

class Theme;

//! Asks before experiments are deleted for good: says what goes, and what stays and why.
class DeletionDialog : public QDialog {
    Q_OBJECT
public:
    DeletionDialog(Theme &theme, const Deletion &deletion, QWidget *parent = nullptr);
};

//! "3 experiments (convnet-1, ...), 1 204 rows of the store; files: 6, with 12 MB": what goes.
QString deletionText(const Deletion &deletion);

} // namespace rondo
