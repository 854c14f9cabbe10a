// SPDX-License-Identifier: GPL-3.0-or-later
#include "deployments/predictionmodel.h"

#include "experiments/formats.h"

#include <QSize>

namespace rondo {
namespace {

    bool sameOnScreen(const Prediction &a, const Prediction &b)
    {
        return a.id == b.id && a.label == b.label; // nothing else of a prediction ever changes
    }

    QByteArray field(const QString &text)
    {
        QString quoted = text;
        if (quoted.contains(QLatin1Char(',')) || quoted.contains(QLatin1Char('"'))
            || quoted.contains(QLatin1Char('\n')) || quoted.contains(QLatin1Char('\r'))) {
            quoted.replace(QLatin1Char('"'), QLatin1String("\"\""));
            quoted = QLatin1Char('"') + quoted + QLatin1Char('"');
        }
        return quoted.toUtf8();
    }

} // namespace

void PredictionModel::setPredictions(const QList<Prediction> &predictions)
{
    const auto position = [](const QList<Prediction> &list, PredictionId id) {
        const auto found
            = std::find_if(list.begin(), list.end(), [&](const Prediction &each) { return each.id == id; });
        return found == list.end() ? qsizetype(-1) : found - list.begin();
    };
    const qsizetype added = m_predictions.isEmpty() ? -1 : position(predictions, m_predictions.first().id);
    if (added < 0) {
        beginResetModel();
        m_predictions = predictions;
        endResetModel();
        return;
    }
    if (added > 0) {
        beginInsertRows({}, 0, int(added) - 1);
        m_predictions = predictions.first(added) + m_predictions;
        endInsertRows();
    }
    if (m_predictions.size() > predictions.size()) {
        beginRemoveRows({}, int(predictions.size()), int(m_predictions.size()) - 1);
        m_predictions.resize(predictions.size());
        endRemoveRows();
    }
    for (int row = 0; row < m_predictions.size(); ++row) {
        if (sameOnScreen(m_predictions[row], predictions[row]))
            continue;
        m_predictions[row] = predictions[row];
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
    if (predictions.size() > m_predictions.size()) {
        beginInsertRows({}, int(m_predictions.size()), int(predictions.size()) - 1);
        m_predictions = predictions;
        endInsertRows();
    }
}

int PredictionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_predictions.size());
}

int PredictionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PredictionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Prediction &prediction = m_predictions.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == InputColumn ? QString() : text(prediction, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == InputColumn ? tr("Picture, %1").arg(prediction.shape)
                                             : text(prediction, index.column());
    case Qt::ToolTipRole:
        return tr("Request %1").arg(prediction.request);
    case ConfidenceRole:
        return prediction.confidence;
    case RowRole:
        return index.row();
    default:
        return {};
    }
}

QString PredictionModel::text(const Prediction &prediction, int column) const
{
    switch (column) {
    case TimeColumn:
        return prediction.time.toLocalTime().toString(QStringLiteral("HH:mm:ss"));
    case VersionColumn:
        return QStringLiteral("v%1").arg(prediction.modelVersion);
    case OutputColumn:
        return QString::number(prediction.predicted);
    case ConfidenceColumn:
        return QString::number(prediction.confidence, 'f', 3);
    case SecondColumn:
        return prediction.second < 0
            ? noValue()
            : tr("%1 at %2").arg(prediction.second).arg(QString::number(prediction.secondConfidence, 'f', 3));
    case LatencyColumn:
        return tr("%1 ms").arg(QString::number(prediction.latencyMs, 'f', 1));
    case LabelColumn:
        return prediction.label < 0 ? noValue() : QString::number(prediction.label);
    default:
        return {};
    }
}

QVariant PredictionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case InputColumn:
        return tr("Input");
    case VersionColumn:
        return tr("Model");
    case OutputColumn:
        return tr("Output");
    case ConfidenceColumn:
        return tr("Confidence");
    case SecondColumn:
        return tr("Second guess");
    case LatencyColumn:
        return tr("Latency");
    default:
        return tr("Label");
    }
}

QSize imageSize(const QString &shape)
{
    const QStringList parts = shape.split(QLatin1Char('x'));
    if (parts.size() != 3 || parts[0] != QLatin1String("1"))
        return {};
    const int height = parts[1].toInt(), width = parts[2].toInt();
    return width > 0 && height > 0 && width <= 4096 && height <= 4096 ? QSize(width, height) : QSize();
}

QByteArray predictionsToCsv(const QList<Prediction> &predictions)
{
    QByteArray csv(
        "time,request,model_version,output,confidence,second,second_confidence,latency_ms,label\r\n");
    for (const Prediction &prediction : predictions) {
        const bool hasSecond = prediction.second >= 0;
        const QList<QByteArray> fields {
            prediction.time.toUTC().toString(Qt::ISODateWithMs).toUtf8(),
            field(prediction.request),
            QByteArray::number(prediction.modelVersion),
            QByteArray::number(prediction.predicted),
            QByteArray::number(prediction.confidence, 'g', 9),
            hasSecond ? QByteArray::number(prediction.second) : QByteArray(),
            hasSecond ? QByteArray::number(prediction.secondConfidence, 'g', 9) : QByteArray(),
            QByteArray::number(prediction.latencyMs, 'g', 9),
            prediction.label < 0 ? QByteArray() : QByteArray::number(prediction.label),
        };
        csv += fields.join(',') + "\r\n";
    }
    return csv;
}

} // namespace rondo
