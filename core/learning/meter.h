// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/epochconfusion.h"
#include "learning/learning.h"

#include <QElapsedTimer>
#include <QJsonArray>

#include <ATen/ATen.h>

// Includes torch: only for the .cpp files of this folder.

#include "learning/standing.h"

namespace rondo {

//! Sums loss and hits on the device; only take() waits for it.
class Tally {
public:
    explicit Tally(const at::Device &device);
    void add(const at::Tensor &loss, const at::Tensor &scores, const at::Tensor &labels);

    struct Means {
        double loss, accuracy;
    };
    //! Whether nothing was added since the last take().
    bool isEmpty() const { return m_rows == 0; }
    //! Means since the last call; NaN when isEmpty().
    Means take();

private:
    at::Tensor m_sums;
    qint64 m_rows = 0;
};

//! Turns a training into events, at most about ten a second.
class Meter {
public:
    Meter(const EventSink &emitEvent, const at::Device &device);

    void add(const at::Tensor &loss, const at::Tensor &scores, const at::Tensor &labels)
    {
        m_tally.add(loss, scores, labels);
    }
    //! Whether it is time to report.
    bool isDue() const { return !m_sinceReport.isValid() || m_sinceReport.hasExpired(interval); }
    //! Reports loss and accuracy of the steps since the last time, if there were any; false when the loss is
    //! no number.
    bool read(qint64 step, double epoch);

    //! \a epoch: how many epochs are done, with fractions.
    void metric(const QString &name, double value, qint64 step, double epoch);
    void validation(const Standing &standing, double epoch); //!< val_loss and val_accuracy
    void confusion(const EpochConfusion &confusion); //!< where it has counts
    //! The last of these, for a checkpoint: who listens may be killed before they are written down.
    QJsonObject told() const;
    void tellAgain(const QJsonObject &told); //!< when a training goes on
    void progress(int epoch, int epochs, double fraction);
    void log(const QString &text);

private:
    static constexpr qint64 interval = 300; // ms; three events each time
    static constexpr qsizetype remembered = 256; // metrics; of the shortest epochs some tenths of a second

    const EventSink &m_emit;
    Tally m_tally;
    QElapsedTimer m_sinceReport;
    QList<QJsonArray> m_told; //!< name, step, epoch, value
    QJsonObject m_confusion; //!< the last event
};

} // namespace rondo
