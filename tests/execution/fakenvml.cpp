// SPDX-License-Identifier: GPL-3.0-or-later

// Two GPUs as NVIDIA's library would describe them; the second one tells little.

#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <unistd.h>

namespace {
constexpr int success = 0, notSupported = 3;
std::uintptr_t indexOf(void *device)
{
    return reinterpret_cast<std::uintptr_t>(device) - 1;
}
} // namespace

extern "C" {

int nvmlInit_v2()
{
    return std::getenv("RONDO_TEST_NO_DRIVER") ? 9 : success; // NVML_ERROR_DRIVER_NOT_LOADED
}
int nvmlShutdown()
{
    return success;
}
int nvmlDeviceGetCount_v2(unsigned int *count)
{
    *count = 2;
    return success;
}
int nvmlDeviceGetHandleByIndex_v2(unsigned int index, void **device)
{
    *device = reinterpret_cast<void *>(static_cast<std::uintptr_t>(index) + 1);
    return success;
}
int nvmlDeviceGetName(void *, char *name, unsigned int length)
{
    std::strncpy(name, "Fake H200", length);
    return success;
}
int nvmlDeviceGetUtilizationRates(void *device, unsigned int *rates)
{
    rates[0] = 75; // gpu
    rates[1] = 10; // memory
    return indexOf(device) == 0 ? success : notSupported;
}
int nvmlDeviceGetMemoryInfo(void *, unsigned long long *memory)
{
    memory[0] = 1000; // total, free, used
    memory[1] = 600;
    memory[2] = 400;
    return success;
}
int nvmlDeviceGetTemperature(void *device, int, unsigned int *celsius)
{
    *celsius = 61;
    return indexOf(device) == 0 ? success : notSupported;
}
int nvmlDeviceGetPowerUsage(void *device, unsigned int *milliwatts)
{
    *milliwatts = 350500;
    return indexOf(device) == 0 ? success : notSupported;
}
int nvmlDeviceGetComputeRunningProcesses_v3(void *device, unsigned int *count, void *processes)
{
    struct Process {
        unsigned int pid;
        unsigned long long memory;
        unsigned int gpuInstance, computeInstance;
    };
    *count = 0;
    if (indexOf(device) != 0)
        return success;
    *count = 1;
    *static_cast<Process *>(processes) = {static_cast<unsigned int>(::getpid()), 123, 0, 0};
    return success;
}

} // extern "C"
