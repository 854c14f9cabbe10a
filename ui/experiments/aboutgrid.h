// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/snapshots.h"
#include "theme/theme.h"

#include <QWidget>

class QGridLayout;

namespace rondo {

//! Settings of an experiment on the left; what it was made from, why and where on the right.
class AboutGrid : public QWidget {
    Q_OBJECT
public:
    explicit AboutGrid(Theme &theme, QWidget *parent = nullptr);

    void setSnapshot(const DashboardSnapshot &snapshot);

private:
    struct Fact {
        QString name, value;
        bool operator==(const Fact &) const = default;
    };
    QList<Fact> settings(const DashboardSnapshot &snapshot) const;
    QList<Fact> origin(const DashboardSnapshot &snapshot) const;
    void addColumn(const QList<Fact> &facts, int column, FontRole valueFont);

    Theme &m_theme;
    QGridLayout *m_layout;
    QList<Fact> m_settings, m_origin; //!< what is shown
};

} // namespace rondo
