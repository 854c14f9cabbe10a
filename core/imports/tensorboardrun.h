// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/experiments.h"

#include <QByteArrayView>
#include <QHash>
#include <QStringList>

namespace rondo::imports {

/*!
    What the event files of one folder tell: scalars of either kind, and what the hparams plugin wrote.
   Pictures, histograms, texts and graphs are passed over.
*/
class TensorboardRun {
public:
    //! Reads the file to its end. What cannot be read is named in problems().
    void readFile(const QString &path);

    bool isEmpty() const { return m_series.isEmpty() && m_settings.isEmpty(); }
    const QStringList &problems() const { return m_problems; }
    const QMap<QString, QList<MetricPoint>> &series() const { return m_series; }
    const QJsonObject &settings() const { return m_settings; } //!< the hparams
    std::optional<ExperimentState> state() const { return m_state; } //!< as the hparams plugin noted it
    QDateTime started() const;
    QDateTime finished() const;
    //! The hparams and figures of a folder that SummaryWriter.add_hparams() of PyTorch made beside this one's
    //! files.
    void adopt(const TensorboardRun &other);

private:
    struct Value; //!< of a summary
    bool takeEvent(QByteArrayView message);
    bool takeSummary(QByteArrayView message, qint64 step, double time);
    void takeValue(const Value &value, qint64 step, double time);
    bool takeHparams(QByteArrayView message);
    void restart(qint64 step);

    QMap<QString, QList<MetricPoint>> m_series;
    QHash<QString, QString> m_plugins; //!< of a tag; only its first value says so
    QJsonObject m_settings;
    std::optional<ExperimentState> m_state;
    double m_first = nan, m_last = nan; //!< seconds since 1970
    QStringList m_problems;
};

//! Whether there are event files in \a folder or below; a very large folder is not searched to its end.
bool hasEventFiles(const QString &folder);

} // namespace rondo::imports
