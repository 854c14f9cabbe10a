// SPDX-License-Identifier: GPL-3.0-or-later
#include "learning/device.h"
#include "learning/learning.h"

#include <QCoreApplication>
#include <QFile>

#include <torch/cuda.h>
#include <torch/version.h>

#include <ATen/Context.h>
#include <array>
#include <dlfcn.h>
#include <thread>

namespace rondo {

namespace {

    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::Devices)
    };

    //! What the driver says about a GPU. The library is loaded by hand, so that it need not be there when
    //! Rondo is built.
    struct Gpu {
        QString name;
        qint64 memory = 0;
    };

    Gpu describeGpu(int index)
    {
        Gpu gpu {QStringLiteral("GPU %1").arg(index), 0};
        void *driver = dlopen("libcuda.so.1", RTLD_LAZY | RTLD_LOCAL);
        if (!driver)
            return gpu;
        const auto initialize = reinterpret_cast<int (*)(unsigned)>(dlsym(driver, "cuInit"));
        const auto getDevice = reinterpret_cast<int (*)(int *, int)>(dlsym(driver, "cuDeviceGet"));
        const auto getName = reinterpret_cast<int (*)(char *, int, int)>(dlsym(driver, "cuDeviceGetName"));
        const auto getMemory = reinterpret_cast<int (*)(size_t *, int)>(dlsym(driver, "cuDeviceTotalMem_v2"));
        int device = 0;
        if (initialize && getDevice && initialize(0) == 0 && getDevice(&device, index) == 0) {
            std::array<char, 256> name {};
            if (getName && getName(name.data(), int(name.size()), device) == 0)
                gpu.name = QString::fromUtf8(name.data());
            size_t bytes = 0;
            if (getMemory && getMemory(&bytes, device) == 0)
                gpu.memory = qint64(bytes);
        }
        dlclose(driver);
        return gpu;
    }

    int gpuCount()
    {
        return torch::cuda::is_available() ? int(torch::cuda::device_count()) : 0;
    }

    //! Which BLAS the process has loaded: Debian's alternatives decide that at run time.
    QString blasInUse()
    {
        if (at::hasMKL())
            return QStringLiteral("mkl");
        QFile maps(QStringLiteral("/proc/self/maps"));
        if (!maps.open(QIODevice::ReadOnly))
            return QStringLiteral("unknown");
        const QByteArray text = maps.readAll();
        if (text.contains("openblas"))
            return QStringLiteral("openblas");
        if (text.contains("libblis"))
            return QStringLiteral("blis");
        return text.contains("libblas") ? QStringLiteral("reference") : QStringLiteral("built-in");
    }

} // namespace

Result<QString> resolvedDevice(const QString &name)
{
    const int gpus = gpuCount();
    if (name == QLatin1String("cpu") || (name == QLatin1String("auto") && gpus == 0))
        return QStringLiteral("cpu");
    if (name == QLatin1String("auto"))
        return QStringLiteral("cuda:0");
    const bool isGpu = name == QLatin1String("cuda") || name.startsWith(QLatin1String("cuda:"));
    bool isNumber = true;
    const int index
        = name.contains(QLatin1Char(':')) ? name.section(QLatin1Char(':'), 1).toInt(&isNumber) : 0;
    if (!isGpu || !isNumber || index < 0)
        return Error {Text::tr("There is no device \"%1\". Write auto, cpu, cuda or cuda:0.").arg(name)};
    if (index >= gpus)
        return Error {Text::tr("The device %1 is not there: LibTorch sees %n GPU(s). Choose auto or cpu, or "
                               "install a driver and a "
                               "LibTorch for CUDA.",
                               nullptr, gpus)
                          .arg(name)};
    return QStringLiteral("cuda:%1").arg(index);
}

qint64 deviceMemory(const QString &device)
{
    return device.startsWith(QLatin1String("cuda:"))
        ? describeGpu(device.section(QLatin1Char(':'), 1).toInt()).memory
        : 0;
}

QJsonObject startedEvent(const QString &device)
{
    QJsonObject event {{QStringLiteral("event"), QStringLiteral("started")},
                       {QStringLiteral("device"), device},
                       {QStringLiteral("torch"), environment()[QLatin1String("torch")]}};
    if (device.startsWith(QLatin1String("cuda:")))
        event[QStringLiteral("gpu")] = describeGpu(device.section(QLatin1Char(':'), 1).toInt()).name;
    return event;
}

QJsonArray devices()
{
    QJsonArray list {
        QJsonObject {{QStringLiteral("device"), QStringLiteral("cpu")},
                     {QStringLiteral("cores"), int(std::max(1U, std::thread::hardware_concurrency()))}}};
    for (int i = 0; i < gpuCount(); ++i) {
        const Gpu gpu = describeGpu(i);
        list.append(QJsonObject {{QStringLiteral("device"), QStringLiteral("cuda:%1").arg(i)},
                                 {QStringLiteral("name"), gpu.name},
                                 {QStringLiteral("memory"), gpu.memory}});
    }
    return list;
}

QJsonObject environment()
{
    const QString version = QStringLiteral("%1.%2.%3")
                                .arg(TORCH_VERSION_MAJOR)
                                .arg(TORCH_VERSION_MINOR)
                                .arg(TORCH_VERSION_PATCH);
    QJsonObject json {{QStringLiteral("torch"), version},
                      {QStringLiteral("blas"), blasInUse()},
                      {QStringLiteral("onednn"), at::hasMKLDNN()},
                      {QStringLiteral("cuda"), gpuCount() > 0 ? describeGpu(0).name : QString()}};
    if (blasInUse() == QLatin1String("reference"))
        json[QStringLiteral("warning")] = Text::tr(
            "The reference BLAS is in use, which makes training about three times slower. Install OpenBLAS: "
            "apt install libopenblas0-pthread.");
    return json;
}

} // namespace rondo
