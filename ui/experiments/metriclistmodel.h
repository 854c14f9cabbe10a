// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/curves.h"

#include <QAbstractTableModel>
#include <QSet>
#include <QTimer>

namespace rondo {

/*!
    The metrics of one experiment, a row each: name (with a check box where there is a curve to show), curve, last and best figure.

    Made for tens of thousands of rows: a sparkline is asked for when its row is first painted, many rows at once, and again when
    the metric has gone on since.
*/
class MetricListModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Spark, Last, Best, ColumnCount };
    enum Role { MetricRole = Qt::UserRole, SparkRole, HasCurveRole };

    explicit MetricListModel(QObject *parent = nullptr);

    //! \a curves: names of the metrics that are a series, not a single figure. Rows stay where the names are the same.
    void setMetrics(const QMap<QString, double> &last, const QMap<QString, MetricExtent> &extents, const QSet<QString> &curves);
    void setSparklines(const QHash<QString, Sparkline> &sparklines);
    void forgetSparklines(); //!< another experiment

    const QStringList &chosen() const { return m_chosen; } //!< in the order of choosing; also those this experiment lacks
    void setChosen(const QStringList &metrics);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void chosenChanged();
    void sparklinesWanted(const QStringList &metrics);

private:
    struct Row {
        QString name;
        double last = nan;
        bool hasCurve = false;
    };
    double best(const Row &row) const;
    QVariant spark(const Row &row) const;
    void emitWanted();

    QList<Row> m_rows; //!< by name
    QMap<QString, MetricExtent> m_extents;
    QHash<QString, Sparkline> m_sparklines;
    QStringList m_chosen;
    mutable QStringList m_wanted; //!< sparklines to ask for
    mutable QSet<QString> m_asked; //!< on their way
    mutable QHash<QString, double> m_askedAt; //!< the last figure when a sparkline was asked for
    mutable QTimer m_ask;
};

} // namespace rondo

Q_DECLARE_METATYPE(rondo::Sparkline)
