// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/snapshots.h"
#include "theme/theme.h"

#include <QWidget>

class QLabel;

namespace rondo {

class MetricChart;

//! Loss (log axis) and accuracy of one experiment, training dashed and validation solid.
class LearningCharts : public QWidget {
    Q_OBJECT
public:
    explicit LearningCharts(Theme &theme, QWidget *parent = nullptr);

    void setSnapshot(const DashboardSnapshot &snapshot);

private:
    void showMetric(MetricChart &chart, QLabel &title, const QString &metric, const QString &words);

    Theme &m_theme;
    DashboardSnapshot m_snapshot;
    QLabel *m_lossTitle;
    QLabel *m_accuracyTitle;
    MetricChart *m_loss;
    MetricChart *m_accuracy;
};

//! A key of chart lines: a piece of line and a word each.
class LineKey : public QWidget {
    Q_OBJECT
public:
    struct Entry {
        QString text;
        QColor color;
        Qt::PenStyle dash = Qt::SolidLine;
    };
    explicit LineKey(Theme &theme, QWidget *parent = nullptr);
    void setEntries(const QList<Entry> &entries);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, 16}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int widthOf(const Entry &entry) const;

    Theme &m_theme;
    QList<Entry> m_entries;
};

} // namespace rondo
