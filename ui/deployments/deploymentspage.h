// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deployments/deploymentsnapshot.h"
#include "experiments/refresher.h"
#include "page.h"

#include <QTimer>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace rondo {

class DeploymentList;
class DeploymentModel;
class PredictionModel;
class PredictionView;
class StatusPill;
class Theme;
class TrafficCharts;
class TryIt;
class VersionList;

//! The endpoints of the project: where they answer, what they have answered, and a pad to try one.
class DeploymentsPage : public Page {
    Q_OBJECT
public:
    explicit DeploymentsPage(Theme &theme, QWidget *parent = nullptr);
    ~DeploymentsPage() override;

    void setSession(Session *session) override;
    QWidget *toolbarWidget() override;
    QList<QAction *> menuActions(const QString &menu) override;
    QList<PaletteEntry> paletteEntries() override;
    QList<QWidget *> panels() override;
    void showThing(const QString &what) override { showDeployment(what); } //!< the name of a deployment
    void showDeployment(const QString &name);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeListPane();
    QWidget *makeCentre();
    QWidget *makeHead();
    QWidget *makePredictionsHead();
    QWidget *makeSide();
    void makeActions();
    void read();
    void showSnapshot(const DeploymentSnapshot &snapshot);
    void showHead();
    const Deployment *chosen() const;
    void showSnippets();
    void downloadCsv();
    void label(const QString &request, int label);
    void applyTheme();

    Theme &m_theme;
    Session *m_session = nullptr;
    std::unique_ptr<StoreThread> m_store;
    Refresher *m_refresher;
    QTimer m_pulse; //!< a server may die without a word in the store
    QString m_wanted;
    DeploymentSnapshot m_snapshot;
    DeploymentModel *m_model;
    PredictionModel *m_predictions;
    QAction *m_openFlow, *m_start, *m_stop, *m_copyUrl, *m_download;
    QLabel *m_title;
    QStackedWidget *m_stack;
    DeploymentList *m_list = nullptr;
    QLabel *m_count = nullptr;
    QLabel *m_name = nullptr;
    StatusPill *m_state = nullptr;
    QLabel *m_since = nullptr;
    QPushButton *m_startButton = nullptr;
    QPushButton *m_stopButton = nullptr;
    QLineEdit *m_url = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_code = nullptr;
    QLabel *m_error = nullptr;
    TrafficCharts *m_charts = nullptr;
    QLabel *m_predictionCount = nullptr;
    QToolButton *m_follow = nullptr;
    QPushButton *m_csv = nullptr;
    QStackedWidget *m_predictionStack = nullptr;
    PredictionView *m_view = nullptr;
    TryIt *m_try = nullptr;
    VersionList *m_versions = nullptr;
};

} // namespace rondo
