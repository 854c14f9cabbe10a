// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deployment/deployment.h"

#include <QAbstractTableModel>

namespace rondo {

//! Predictions of an endpoint, newest first. New ones are inserted on top; the others keep their rows.
class PredictionModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        TimeColumn,
        InputColumn,
        VersionColumn,
        OutputColumn,
        ConfidenceColumn,
        SecondColumn,
        LatencyColumn,
        LabelColumn,
        ColumnCount
    };
    enum Role { ConfidenceRole = Qt::UserRole, RowRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setPredictions(const QList<Prediction> &predictions); //!< newest first
    const QList<Prediction> &predictions() const { return m_predictions; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const Prediction &prediction, int column) const;

    QList<Prediction> m_predictions;
};

//! Width and height of an image in a prediction's shape ("1x28x28"); empty for anything else.
QSize imageSize(const QString &shape);

//! RFC 4180: a head and one line for each prediction, times in UTC. The input is not part of it.
QByteArray predictionsToCsv(const QList<Prediction> &predictions);

} // namespace rondo
