// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/resourceuse.h"

#include "experiments/formats.h"

#include <QGridLayout>
#include <QLabel>
#include <QThread>

#include <cmath>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace rondo {
namespace {

    QList<double> valuesOf(const QList<ResourceSample> &samples, double ResourceSample::*field)
    {
        QList<double> values;
        values.reserve(samples.size());
        for (const ResourceSample &sample : samples)
            values << sample.*field;
        return values;
    }

    //! The last finite value, or the mean of all.
    double figureOf(const QList<double> &values, bool live)
    {
        double sum = 0, last = nan;
        int count = 0;
        for (double value : values) {
            if (!std::isfinite(value))
                continue;
            last = value;
            sum += value;
            ++count;
        }
        return live || count == 0 ? last : sum / count;
    }

    QString percentText(double part)
    {
        return std::isfinite(part) ? QStringLiteral("%1\u2009%").arg(std::lround(100 * part)) : noValue();
    }

} // namespace

double mainMemory()
{
#if defined(Q_OS_UNIX) && defined(_SC_PHYS_PAGES)
    return double(sysconf(_SC_PHYS_PAGES)) * double(sysconf(_SC_PAGESIZE));
#else
    return nan;
#endif
}

ResourceUse::ResourceUse(Theme &theme, Arrangement arrangement, QWidget *parent)
    : QWidget(parent)
    , m_noGpu(new QLabel(this))
    , m_theme(theme)
{
    const bool row = arrangement == Arrangement::Row;
    const auto style = row ? SparkArea::Layout::Above : SparkArea::Layout::Beside;
    m_gpu = new SparkArea(theme, tr("GPU"), style, this);
    m_gpuMemory = new SparkArea(theme, tr("GPU memory"), style, this);
    m_cpu = new SparkArea(theme, tr("CPU"), style, this);
    m_memory = new SparkArea(theme, tr("Memory"), style, this);
    m_disk = new SparkArea(theme, tr("Disk"), style, this);
    m_network = new SparkArea(theme, tr("Network"), style, this);
    m_network->setToolTip(tr("Of the whole computer"));
    m_noGpu->setText(tr("No GPU was used: this computer trains on its processor."));
    m_noGpu->setWordWrap(true);
    m_noGpu->setProperty("tone", QStringLiteral("hint"));
    m_noGpu->setFont(theme.font(FontRole::Caption));
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(16);
    layout->setVerticalSpacing(6);
    layout->addWidget(m_gpu, 0, 0);
    layout->addWidget(m_gpuMemory, 0, 1);
    layout->addWidget(m_noGpu, 0, 0, 1, 2, Qt::AlignTop);
    layout->addWidget(m_cpu, row ? 0 : 1, row ? 2 : 0);
    layout->addWidget(m_memory, row ? 0 : 1, row ? 3 : 1);
    if (row) { // the others have no room for them
        layout->addWidget(m_disk, 1, 0, 1, 2);
        layout->addWidget(m_network, 1, 2, 1, 2);
    }
    m_hasRates = row;
    for (int column = 0; column < (row ? 4 : 2); ++column)
        layout->setColumnStretch(column, 1);
    setSamples({}, false);
}

void ResourceUse::setSamples(const QList<ResourceSample> &samples, bool live)
{
    const QList<double> gpu = valuesOf(samples, &ResourceSample::gpu);
    const QList<double> gpuMemory = valuesOf(samples, &ResourceSample::gpuMemory);
    const QList<double> cpu = valuesOf(samples, &ResourceSample::cpu);
    const QList<double> memory = valuesOf(samples, &ResourceSample::memory);
    const bool hasGpu
        = std::any_of(gpu.begin(), gpu.end(), [](double value) { return std::isfinite(value); });
    m_gpu->setVisible(hasGpu);
    m_gpuMemory->setVisible(hasGpu);
    m_noGpu->setVisible(!hasGpu);
    m_gpu->setColor(m_theme.color(Token::Accent));
    m_gpuMemory->setColor(m_theme.color(Token::Accent));

    QStringList gpuNote;
    const double degrees = figureOf(valuesOf(samples, &ResourceSample::gpuTemperature), live);
    const double watts = figureOf(valuesOf(samples, &ResourceSample::gpuPower), live);
    if (std::isfinite(degrees))
        gpuNote << QStringLiteral("%1\u2009\u00b0C").arg(std::lround(degrees));
    if (std::isfinite(watts))
        gpuNote << QStringLiteral("%1\u2009W").arg(std::lround(watts));
    m_gpu->setValues(gpu, 1, percentText(figureOf(gpu, live)), gpuNote.join(QStringLiteral(" \u00b7 ")));
    m_gpuMemory->setValues(gpuMemory, nan, bytesText(figureOf(gpuMemory, live)), {});
    const int cores = std::max(1, QThread::idealThreadCount());
    const double used = figureOf(cpu, live);
    m_cpu->setValues(cpu, cores,
                     std::isfinite(used) ? tr("%1 cores").arg(QString::number(used, 'f', 1)) : noValue(),
                     tr("of %1").arg(cores));
    const double total = mainMemory();
    m_memory->setValues(memory, nan, bytesText(figureOf(memory, live)),
                        std::isfinite(total) ? tr("of %1").arg(bytesText(total)) : QString());
    showRates(*m_disk, samples, &ResourceSample::diskRead, &ResourceSample::diskWritten, tr("read %1, written %2"), live);
    showRates(*m_network, samples, &ResourceSample::received, &ResourceSample::sent, tr("in %1, out %2"), live);
}

void ResourceUse::showRates(SparkArea &area, const QList<ResourceSample> &samples, Field first, Field second,
                            const QString &words, bool live)
{
    const QList<double> one = valuesOf(samples, first), other = valuesOf(samples, second);
    QList<double> both;
    for (qsizetype at = 0; at < one.size(); ++at)
        both << one.at(at) + other.at(at);
    const double figure = figureOf(both, live);
    area.setVisible(m_hasRates && std::isfinite(figure));
    if (!std::isfinite(figure))
        return;
    const auto rate = [](double bytes) { return tr("%1/s", "bytes a second").arg(bytesText(bytes)); };
    area.setValues(both, nan, rate(figure), words.arg(rate(figureOf(one, live)), rate(figureOf(other, live))));
}

} // namespace rondo
