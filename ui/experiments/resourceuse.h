// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/experiments.h"
#include "experiments/sparkarea.h"

class QLabel;

namespace rondo {

//! Small areas: GPU, GPU memory, CPU, memory, in a row also disk and network where they are known. Without a GPU the
//! first two give way to words.
class ResourceUse : public QWidget {
    Q_OBJECT
public:
    enum class Arrangement { Row, Square };

    ResourceUse(Theme &theme, Arrangement arrangement, QWidget *parent = nullptr);

    //! \a live: the last sample is now; else the figures are means over all samples.
    void setSamples(const QList<ResourceSample> &samples, bool live);

private:
    using Field = double ResourceSample::*;
    void showRates(SparkArea &area, const QList<ResourceSample> &samples, Field first, Field second,
                   const QString &words, bool live);

    SparkArea *m_gpu;
    SparkArea *m_gpuMemory;
    SparkArea *m_cpu;
    SparkArea *m_memory;
    SparkArea *m_disk;
    SparkArea *m_network;
    bool m_hasRates = false;
    QLabel *m_noGpu;
    Theme &m_theme;
};

//! Bytes of main memory of this computer; NaN where the system does not tell.
double mainMemory();

} // namespace rondo
