// SPDX-License-Identifier: GPL-3.0-or-later
#include "execution/resources.h"
#include "testing.h"

#include <QElapsedTimer>
#include <QDir>
#include <QProcess>
#include <QTemporaryFile>

#include <cmath>
#include <csignal>
#include <unistd.h>

using namespace rondo;

class TestResources : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { testing::failOnWarnings(); }

    void ownProcess()
    {
        const ProcessUse before = readProcessTree(::getpid());
        QVERIFY(before.processes.contains(::getpid()));
        QVERIFY(before.memory > 1e6);
        QElapsedTimer clock;
        clock.start();
        volatile double work = 0;
        while (clock.elapsed() < 200)
            work = work + std::sqrt(work + 1);
        QVERIFY(readProcessTree(::getpid()).cpuSeconds > before.cpuSeconds);
    }

    void childrenCount()
    {
        QProcess shell;
        shell.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), QStringLiteral("sleep 30 & sleep 30")});
        QVERIFY(shell.waitForStarted());
        QTRY_COMPARE(readProcessTree(shell.processId()).processes.size(), 3);
        for (const qint64 process : readProcessTree(shell.processId()).processes) {
            if (process != shell.processId())
                ::kill(static_cast<pid_t>(process), SIGKILL);
        }
        QVERIFY(shell.waitForFinished());
    }

    void goneProcess()
    {
        QVERIFY(readProcessTree(0).processes.isEmpty());
        QVERIFY(readProcessTree(std::numeric_limits<int>::max()).processes.isEmpty());
        ResourceSampler sampler(nullptr);
        QVERIFY(sampler.sample({{{1}, std::numeric_limits<int>::max(), -1}}, 1000).isEmpty());
    }

    void withoutGpu()
    {
        QVERIFY(!Nvml::load(QStringLiteral("/nowhere/libnvidia-ml.so.1")));
        ResourceSampler sampler(nullptr);
        const auto first = sampler.sample({{{1}, ::getpid(), -1}}, 1000);
        QCOMPARE(first.size(), 1);
        QVERIFY2(std::isnan(first[0].second.cpu), "one moment is no rate");
        const auto second = sampler.sample({{{1}, ::getpid(), -1}}, 2000);
        QVERIFY(second[0].second.cpu >= 0);
        QVERIFY(second[0].second.memory > 1e6);
        QVERIFY(std::isnan(second[0].second.gpu));
        QVERIFY(std::isnan(second[0].second.gpuPower));
        QVERIFY2(std::isnan(first[0].second.diskWritten) && std::isnan(first[0].second.sent), "nor is it one of these");
        QVERIFY(second[0].second.diskRead >= 0 && second[0].second.diskWritten >= 0);
    }

    //! Bytes of files that reach the disk are counted for who wrote them.
    void diskUse()
    {
        QTemporaryFile file(QDir::currentPath() + QLatin1String("/resources-XXXXXX")); // /tmp may be no disk
        QVERIFY(file.open());
        const double before = readProcessTree(::getpid()).diskWritten;
        constexpr int size = 4'000'000;
        QCOMPARE(file.write(QByteArray(size, 'x')), size);
        QVERIFY(file.flush() && ::fsync(file.handle()) == 0);
        const double written = readProcessTree(::getpid()).diskWritten - before;
        if (written == 0)
            QSKIP("this system does not count what a process writes");
        QVERIFY2(written >= size, qPrintable(QString::number(written)));
    }

    void driverIsMissing()
    {
        qputenv("RONDO_TEST_NO_DRIVER", "1");
        const auto nvml = Nvml::load(QStringLiteral(RONDO_FAKE_NVML));
        qunsetenv("RONDO_TEST_NO_DRIVER");
        QVERIFY(!nvml);
    }

    void gpus()
    {
        const auto nvml = Nvml::load(QStringLiteral(RONDO_FAKE_NVML));
        QVERIFY(nvml);
        QCOMPARE(nvml->deviceCount(), 2);
        const QList<GpuUse> devices = nvml->read();
        QCOMPARE(devices[0].name, QStringLiteral("Fake H200"));
        QCOMPARE(devices[0].utilisation, 0.75);
        QCOMPARE(devices[0].memory, 400.0);
        QCOMPARE(devices[0].temperature, 61.0);
        QCOMPARE(devices[0].power, 350.5);
        QCOMPARE(devices[0].processes.value(::getpid()), 123.0);
        QVERIFY(std::isnan(devices[1].utilisation));
        QVERIFY(std::isnan(devices[1].power));
    }

    void experimentOnGpu()
    {
        ResourceSampler sampler(Nvml::load(QStringLiteral(RONDO_FAKE_NVML)));
        QCOMPARE(sampler.gpuCount(), 2);
        const auto known = sampler.sample({{{1}, ::getpid(), -1}}, 1000);
        QCOMPARE(known[0].second.gpu, 0.75);
        QCOMPARE(known[0].second.gpuMemory, 123.0);

        QProcess other;
        other.start(QStringLiteral("/bin/sleep"), {QStringLiteral("30")});
        QVERIFY(other.waitForStarted());
        const auto assumed = sampler.sample({{{2}, other.processId(), 0}}, 1000);
        QCOMPARE(assumed[0].second.gpuMemory, 400.0);
        const auto unknown = sampler.sample({{{3}, other.processId(), -1}}, 1000);
        QVERIFY(std::isnan(unknown[0].second.gpu));
        other.kill();
        QVERIFY(other.waitForFinished());
    }
};

QTEST_GUILESS_MAIN(TestResources)
#include "tst_resources.moc"
