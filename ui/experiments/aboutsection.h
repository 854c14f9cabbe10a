// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/aboutfacts.h"
#include "theme/theme.h"

class QPushButton;

namespace rondo {

//! The first settings of an experiment on the left, what it was made from on the right, what people wrote about it below; all
//! the rest when it is unfolded.
class AboutSection : public QWidget {
    Q_OBJECT
public:
    explicit AboutSection(Theme &theme, QWidget *parent = nullptr);

    void setSnapshot(const DashboardSnapshot &snapshot);

private:
    void showFacts();
    void showFold();

    Theme &m_theme;
    FactGrid *m_grid, *m_remarks, *m_record;
    QPushButton *m_fold;
    QList<Fact> m_settings, m_origin, m_figures; //!< of the experiment
};

} // namespace rondo
