// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/snapshots.h"
#include "theme/theme.h"

#include <QScrollArea>
#include <QTimer>

class QLabel;
class QVBoxLayout;

namespace rondo {

class AboutSection;
class ConfusionSection;
class ImportanceView;
class LearningCharts;
class LineKey;
class ResourceUse;

//! The dashboard's first tab: learning, resource use, about this experiment, confusion, and which settings decide in its search.
class Overview : public QScrollArea {
    Q_OBJECT
public:
    explicit Overview(Theme &theme, QWidget *parent = nullptr);

    void setStore(StoreThread *store); //!< null when the project closes; must outlive the next call
    void setSnapshot(const DashboardSnapshot &snapshot);

private:
    void readImportance();
    void applyTheme();

    Theme &m_theme;
    StoreThread *m_store = nullptr;
    QLabel *m_reason;
    LineKey *m_key;
    LearningCharts *m_learning;
    ResourceUse *m_resources;
    AboutSection *m_about;
    QLabel *m_confusionNote;
    ConfusionSection *m_confusion;
    ImportanceView *m_importance;
    QLabel *m_importanceNote;
    QWidget *m_importanceSection;
    RunId m_run; //!< whose importance is shown, or asked for
    NodeId m_node;
    int m_known = -1; //!< finished experiments that it was learned from
    QTimer m_askAgain;
};

} // namespace rondo
