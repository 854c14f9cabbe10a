// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/snapshots.h"
#include "theme/theme.h"

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace rondo {

class AboutGrid;
class ConfusionView;
class LearningCharts;
class LineKey;
class ResourceUse;

//! The dashboard's first tab: learning, resource use, about this experiment, confusion.
class Overview : public QScrollArea {
    Q_OBJECT
public:
    explicit Overview(Theme &theme, QWidget *parent = nullptr);

    void setSnapshot(const DashboardSnapshot &snapshot);

private:
    QLabel *addSection(const QString &title, QWidget *besideTitle, QWidget *content);
    void applyTheme();

    Theme &m_theme;
    QVBoxLayout *m_layout;
    QLabel *m_reason;
    LineKey *m_key;
    LearningCharts *m_learning;
    ResourceUse *m_resources;
    AboutGrid *m_about;
    QLabel *m_confusionNote;
    ConfusionView *m_confusion;
    QLabel *m_noConfusion;
};

} // namespace rondo
