// SPDX-License-Identifier: GPL-3.0-or-later
#include "execution/resources.h"

#include <QDir>
#include <QFile>

#include <cmath>
#include <unistd.h>

namespace rondo {

namespace {

    QByteArray readProc(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    //! Of the process itself and of its children that ended; the name in brackets may hold anything, also
    //! brackets.
    double cpuSecondsOf(const QString &folder)
    {
        const QByteArray stat = readProc(folder + QLatin1String("/stat"));
        const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
        constexpr int userTime = 11, afterTimes = 15; // utime, stime, cutime, cstime
        double ticks = 0;
        for (int field = userTime; field < afterTimes && field < fields.size(); ++field)
            ticks += fields[field].toDouble();
        return ticks / static_cast<double>(::sysconf(_SC_CLK_TCK));
    }

    double memoryOf(const QString &folder)
    {
        const QList<QByteArray> pages = readProc(folder + QLatin1String("/statm")).split(' ');
        return pages.size() > 1 ? pages[1].toDouble() * static_cast<double>(::sysconf(_SC_PAGESIZE)) : 0;
    }

    //! Adds what of \a folder's process went to and came from disks.
    void addDisk(ProcessUse &use, const QString &folder)
    {
        for (const QByteArray &line : readProc(folder + QLatin1String("/io")).split('\n')) {
            const double bytes = line.mid(line.indexOf(':') + 1).toDouble();
            if (line.startsWith("read_bytes:"))
                use.diskRead += bytes;
            else if (line.startsWith("write_bytes:"))
                use.diskWritten += bytes;
        }
    }

    QList<qint64> childrenOf(const QString &folder)
    {
        QList<qint64> children;
        const QString tasks = folder + QLatin1String("/task");
        const QStringList threads = QDir(tasks).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        for (const QString &thread : threads) {
            const QList<QByteArray> pids
                = readProc(tasks + u'/' + thread + QLatin1String("/children")).split(' ');
            for (const QByteArray &pid : pids) {
                if (!pid.isEmpty())
                    children.append(pid.toLongLong());
            }
        }
        return children;
    }

    //! The GPU the processes compute on: as the driver says, else \a assumed.
    int gpuOf(const QList<GpuUse> &gpus, const QList<qint64> &processes, int assumed)
    {
        for (int index = 0; index < gpus.size(); ++index) {
            for (const qint64 process : processes) {
                if (gpus[index].processes.contains(process))
                    return index;
            }
        }
        return assumed < gpus.size() ? assumed : -1;
    }

    void addGpu(ResourceSample &sample, const GpuUse &gpu, const QList<qint64> &processes)
    {
        sample.gpu = gpu.utilisation;
        sample.gpuTemperature = gpu.temperature;
        sample.gpuPower = gpu.power;
        double own = 0;
        for (const qint64 process : processes)
            own += gpu.processes.value(process);
        // In a container the driver knows other process numbers than we do: then the whole GPU's is the best
        // figure.
        sample.gpuMemory = own > 0 ? own : gpu.memory;
    }

} // namespace

ProcessUse readProcessTree(qint64 root)
{
    ProcessUse use;
    QList<qint64> waiting {root};
    while (!waiting.isEmpty()) {
        const qint64 process = waiting.takeLast();
        const QString folder = QStringLiteral("/proc/%1").arg(process);
        if (process <= 0 || use.processes.contains(process) || !QFile::exists(folder))
            continue;
        use.processes.append(process);
        use.cpuSeconds += cpuSecondsOf(folder);
        use.memory += memoryOf(folder);
        addDisk(use, folder);
        waiting.append(childrenOf(folder));
    }
    return use;
}

NetworkUse readNetwork()
{
    NetworkUse use;
    // Two lines of heads; then "  eth0: 1234 ...": 8 columns of what came in, 8 of what went out.
    for (const QByteArray &line : readProc(QStringLiteral("/proc/net/dev")).split('\n')) {
        constexpr int sentBytes = 8;
        const qsizetype colon = line.indexOf(':');
        const QList<QByteArray> columns = line.mid(colon + 1).simplified().split(' ');
        if (colon < 0 || columns.size() <= sentBytes || line.left(colon).trimmed() == "lo")
            continue;
        use.received = (std::isnan(use.received) ? 0 : use.received) + columns.first().toDouble();
        use.sent = (std::isnan(use.sent) ? 0 : use.sent) + columns.at(sentBytes).toDouble();
    }
    return use;
}

ResourceSampler::ResourceSampler(std::unique_ptr<Nvml> nvml)
    : m_nvml(std::move(nvml))
{
}

QList<std::pair<ExperimentId, ResourceSample>> ResourceSampler::sample(const QList<Target> &targets,
                                                                       qint64 time)
{
    const QList<GpuUse> gpus = m_nvml ? m_nvml->read() : QList<GpuUse>();
    const NetworkUse network = readNetwork();
    QHash<ExperimentId, Before> now;
    QList<std::pair<ExperimentId, ResourceSample>> samples;
    for (const Target &target : targets) {
        const ProcessUse use = readProcessTree(target.process);
        if (use.processes.isEmpty())
            continue;
        ResourceSample sample;
        sample.time = time;
        sample.memory = use.memory;
        const Before before = m_before.value(target.experiment);
        if (before.process == target.process && time > before.time) {
            const auto rate = [seconds = double(time - before.time) / 1000](double from, double to) {
                return to < from ? 0 : (to - from) / seconds; // a child that ended took its part along
            };
            sample.cpu = rate(before.use.cpuSeconds, use.cpuSeconds);
            sample.diskRead = rate(before.use.diskRead, use.diskRead);
            sample.diskWritten = rate(before.use.diskWritten, use.diskWritten);
            sample.received = rate(before.network.received, network.received);
            sample.sent = rate(before.network.sent, network.sent);
        }
        if (const int gpu = gpuOf(gpus, use.processes, target.gpu); gpu >= 0)
            addGpu(sample, gpus[gpu], use.processes);
        now.insert(target.experiment, {target.process, time, use, network});
        samples.append({target.experiment, sample});
    }
    m_before = std::move(now);
    return samples;
}

} // namespace rondo
