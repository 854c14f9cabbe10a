// SPDX-License-Identifier: GPL-3.0-or-later
#include "execution/nvml.h"

#include <array>

namespace rondo {

namespace {
    constexpr int success = 0;
    constexpr int gpuSensor = 0;
    constexpr unsigned int nameLength = 96;
    constexpr unsigned int processLimit = 256;
    constexpr unsigned long long unknownMemory = ~0ULL;
} // namespace

std::unique_ptr<Nvml> Nvml::load(const QString &library)
{
    std::unique_ptr<Nvml> nvml(new Nvml(library));
    return nvml->start() ? std::move(nvml) : nullptr;
}

Nvml::Nvml(const QString &library)
    : m_library(library)
{
}

Nvml::~Nvml()
{
    if (m_shutdown)
        m_shutdown();
}

bool Nvml::start()
{
    if (!m_library.load())
        return false;
    const auto init = resolve<int()>("nvmlInit_v2");
    m_count = resolve<int(unsigned int *)>("nvmlDeviceGetCount_v2");
    m_device = resolve<int(unsigned int, void **)>("nvmlDeviceGetHandleByIndex_v2");
    if (!init || !m_count || !m_device || init() != success)
        return false;
    m_shutdown = resolve<int()>("nvmlShutdown");
    m_name = resolve<int(void *, char *, unsigned int)>("nvmlDeviceGetName");
    m_utilisation = resolve<int(void *, Utilisation *)>("nvmlDeviceGetUtilizationRates");
    m_memory = resolve<int(void *, Memory *)>("nvmlDeviceGetMemoryInfo");
    m_temperature = resolve<int(void *, int, unsigned int *)>("nvmlDeviceGetTemperature");
    m_power = resolve<int(void *, unsigned int *)>("nvmlDeviceGetPowerUsage");
    m_processes = resolve<int(void *, unsigned int *, Process *)>("nvmlDeviceGetComputeRunningProcesses_v3");
    return deviceCount() > 0;
}

int Nvml::deviceCount() const
{
    unsigned int count = 0;
    return m_count(&count) == success ? static_cast<int>(count) : 0;
}

QList<GpuUse> Nvml::read() const
{
    QList<GpuUse> devices;
    for (int index = 0; index < deviceCount(); ++index) {
        void *device = nullptr;
        const bool there = m_device(static_cast<unsigned int>(index), &device) == success;
        devices.append(there ? readDevice(device) : GpuUse {});
    }
    return devices;
}

GpuUse Nvml::readDevice(void *device) const
{
    GpuUse use;
    if (std::array<char, nameLength> name {};
        m_name && m_name(device, name.data(), nameLength - 1) == success)
        use.name = QString::fromUtf8(name.data());
    if (Utilisation rates {}; m_utilisation && m_utilisation(device, &rates) == success)
        use.utilisation = rates.gpu / 100.0;
    if (Memory memory {}; m_memory && m_memory(device, &memory) == success)
        use.memory = static_cast<double>(memory.used);
    if (unsigned int celsius = 0; m_temperature && m_temperature(device, gpuSensor, &celsius) == success)
        use.temperature = celsius;
    if (unsigned int milliwatts = 0; m_power && m_power(device, &milliwatts) == success)
        use.power = milliwatts / 1000.0;
    std::array<Process, processLimit> processes {};
    unsigned int count = processLimit;
    if (m_processes && m_processes(device, &count, processes.data()) == success) {
        for (unsigned int index = 0; index < qMin(count, processLimit); ++index) {
            const Process &process = processes[index];
            const bool known = process.usedGpuMemory != unknownMemory;
            use.processes.insert(process.pid, known ? static_cast<double>(process.usedGpuMemory) : 0);
        }
    }
    return use;
}

} // namespace rondo
