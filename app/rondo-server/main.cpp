// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/memory.h"
#include "modelpredictor.h"
#include "serving/serve.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <fstream>
#include <string>
#include <string_view>
#include <thread>
#include <unistd.h>

namespace {
//! The value of --threads, as typed; "0" when it is not there.
std::string wantedThreads(int argc, char **argv)
{
    constexpr std::string_view option = "--threads";
    for (int i = 1; i < argc; ++i) {
        const std::string_view argument = argv[i];
        if (argument == option && i + 1 < argc)
            return argv[i + 1];
        if (argument.starts_with(option) && argument.size() > option.size() && argument[option.size()] == '=')
            return std::string(argument.substr(option.size() + 1));
    }
    return "0";
}

//! Cores this process may use: in a container often fewer than the computer has.
unsigned availableCores()
{
    const unsigned cores = std::max(1U, std::thread::hardware_concurrency());
    std::ifstream file("/sys/fs/cgroup/cpu.max");
    double quota = 0, period = 0;
    if (!(file >> quota >> period) || quota <= 0 || period <= 0)
        return cores;
    return std::clamp(static_cast<unsigned>(std::ceil(quota / period)), 1U, cores);
}

// One core stays for the network: threads of a batch wait for each other, and one that has lost its core
// holds up all.
unsigned threadsOfABatch()
{
    return std::max(1U, availableCores() - 1);
}

// OpenMP and OpenBLAS read their environment when they are loaded, before main(): the program starts itself
// once more with it.
void settleThreads(int argc, char **argv)
{
    static constexpr const char *marker = "RONDO_SERVER_THREADS";
    const std::string wanted = wantedThreads(argc, argv);
    if (getenv(marker) || (wanted == "0" && getenv("OMP_NUM_THREADS")))
        return;
    const std::string threads = wanted == "0" ? std::to_string(threadsOfABatch()) : wanted;
    for (const char *name : {"OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", marker})
        setenv(name, threads.c_str(), 1);
    execv("/proc/self/exe", argv);
}
} // namespace

int main(int argc, char **argv)
{
    rondo::keepFreedMemory();
    settleThreads(argc, argv);
    const QCoreApplication application(argc, argv);
    return rondo::serve(QCoreApplication::arguments(), rondo::loadModelPredictor);
}
