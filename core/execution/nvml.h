// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QLibrary>
#include <QList>
#include <QString>

#include <limits>
#include <memory>

namespace rondo {

//! What a GPU does now. NaN where the driver does not say.
struct GpuUse {
    QString name;
    double utilisation = std::numeric_limits<double>::quiet_NaN(); //!< 0 to 1
    double memory = std::numeric_limits<double>::quiet_NaN(); //!< bytes in use, of all processes
    double temperature = std::numeric_limits<double>::quiet_NaN(); //!< degrees Celsius
    double power = std::numeric_limits<double>::quiet_NaN(); //!< watts
    QHash<qint64, double> processes; //!< pid -> bytes, of the processes that compute on it
};

/*!
    NVIDIA's Management Library, loaded when the program runs: no build dependency, and no GPU is no error.
    Source: NVML API Reference Guide, docs.nvidia.com/deploy/nvml-api.
*/
class Nvml {
public:
    //! Null when the library is not there or finds no driver.
    static std::unique_ptr<Nvml> load(const QString &library = QStringLiteral("libnvidia-ml.so.1"));
    ~Nvml();
    Nvml(const Nvml &) = delete;
    Nvml &operator=(const Nvml &) = delete;

    int deviceCount() const;
    QList<GpuUse> read() const; //!< by index; some milliseconds

private:
    explicit Nvml(const QString &library);
    template <class Function> Function *resolve(const char *symbol)
    {
        return reinterpret_cast<Function *>(m_library.resolve(symbol));
    }
    GpuUse readDevice(void *device) const;
    bool start();

    struct Utilisation {
        unsigned int gpu, memory; // percent
    };
    struct Memory {
        unsigned long long total, free, used; // bytes
    };
    struct Process { // nvmlProcessInfo_v2_t, of the function with the suffix _v3
        unsigned int pid;
        unsigned long long usedGpuMemory;
        unsigned int gpuInstance, computeInstance;
    };

    QLibrary m_library;
    int (*m_shutdown)() = nullptr;
    int (*m_count)(unsigned int *) = nullptr;
    int (*m_device)(unsigned int, void **) = nullptr;
    int (*m_name)(void *, char *, unsigned int) = nullptr;
    int (*m_utilisation)(void *, Utilisation *) = nullptr;
    int (*m_memory)(void *, Memory *) = nullptr;
    int (*m_temperature)(void *, int, unsigned int *) = nullptr;
    int (*m_power)(void *, unsigned int *) = nullptr;
    int (*m_processes)(void *, unsigned int *, Process *) = nullptr;
};

} // namespace rondo
