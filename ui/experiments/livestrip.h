// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/refresher.h"
#include "experiments/snapshots.h"
#include "flow/flow.h"
#include "theme/theme.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QTabBar;

namespace rondo {

class LiveChart;
class LiveModel;
class LogView;
class ProblemList;
class ResourceUse;
class Session;
class StatusPill;

//! The strip below the canvas: what the newest run does now, its logs, and what is wrong with the flow.
class LiveStrip : public QWidget {
    Q_OBJECT
public:
    explicit LiveStrip(Theme &theme, QWidget *parent = nullptr);
    ~LiveStrip() override;

    void setSession(Session *session);
    void setProblems(const QList<Problem> &problems);
    //! Turns to the problems and puts the keyboard there.
    void showProblems();

Q_SIGNALS:
    void experimentActivated(rondo::ExperimentId id);
    void problemActivated(const rondo::Problem &problem);
    void fixRequested(const rondo::Problem &problem);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeLivePage();
    void read();
    void showSnapshot(const LiveSnapshot &snapshot);
    void showCounts(const QList<Experiment> &experiments);
    void showPills();

    Theme &m_theme;
    Session *m_session = nullptr;
    std::unique_ptr<StoreThread> m_store;
    Refresher *m_refresher;
    LiveModel *m_model;
    QTabBar *m_tabs;
    StatusPill *m_running;
    StatusPill *m_queued;
    StatusPill *m_done;
    StatusPill *m_failed;
    int m_failures = 0;
    QStackedWidget *m_pages;
    QStackedWidget *m_live;
    LiveChart *m_chart;
    ResourceUse *m_resources;
    LogView *m_log;
    ProblemList *m_problems;
    QHash<ExperimentId, QList<MetricPoint>> m_series; //!< of the last snapshot
    bool m_seriesUseValidation = false;
};

} // namespace rondo
