// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/curves.h"
#include "experiments/refresher.h"
#include "experiments/snapshots.h"
#include "theme/theme.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QScrollArea;
class QSplitter;

namespace rondo {

class CurveBar;
class CurveCard;
class MetricListModel;

/*!
    The dashboard's tab with every metric of an experiment: a list with figures and sparklines, and the chosen ones as charts that
    zoom into the raw points. The choice stays from one experiment to the next. Side by side where it is wide.
*/
class MetricsView : public QWidget {
    Q_OBJECT
public:
    explicit MetricsView(Theme &theme, QWidget *parent = nullptr);

    void setStore(StoreThread *store); //!< null when the project closes; must outlive the next call
    void setSnapshot(const DashboardSnapshot &snapshot);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void read();
    void showNames(const QStringList &curves);
    void chooseFirst();
    void showCharts();
    void showNewest(); //!< scrolls to the chart that was chosen last
    void placeCards();
    void setRange(double low, double high);
    void readSparklines(const QStringList &metrics);
    QStringList shownMetrics() const;
    qint64 began() const; //!< ms since 1970, of the training; 0: not known

    Theme &m_theme;
    StoreThread *m_store = nullptr;
    DashboardSnapshot m_snapshot;
    QSet<QString> m_curveNames; //!< metrics that are a series
    qsizetype m_namesOf = -1; //!< how many metrics there were when the names were read
    QHash<QString, Curve> m_curves;
    Refresher *m_refresher;
    MetricListModel *m_model;
    CurveBar *m_bar;
    QSplitter *m_splitter;
    QLabel *m_note;
    QScrollArea *m_scroll;
    QWidget *m_charts;
    QGridLayout *m_grid;
    QList<CurveCard *> m_cards;
};

} // namespace rondo
