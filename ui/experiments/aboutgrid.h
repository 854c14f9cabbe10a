// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/aboutfacts.h"
#include "theme/theme.h"

#include <QWidget>

class QGridLayout;

namespace rondo {

//! Settings of an experiment on the left; what it was made from, why and where on the right; below, what takes a whole line.
class AboutGrid : public QWidget {
    Q_OBJECT
public:
    explicit AboutGrid(Theme &theme, QWidget *parent = nullptr);

    void setSnapshot(const DashboardSnapshot &snapshot);

private:
    void addColumn(const QList<Fact> &facts, int column, FontRole valueFont);
    void addLines(const QList<Fact> &facts);

    Theme &m_theme;
    QGridLayout *m_columns;
    QGridLayout *m_lines;
    QList<Fact> m_settings, m_origin, m_record; //!< what is shown
};

} // namespace rondo
