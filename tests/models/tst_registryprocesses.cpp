// SPDX-License-Identifier: GPL-3.0-or-later
// Several processes change one registry at a time, and die in the middle. This program is also those
// processes.
#include "registryfixture.h"

#include <QProcess>

#include <cstdio>

using namespace rondo;
using testing::must;

namespace {

const QString digits = QStringLiteral("digits");
const QString champion = QStringLiteral("champion");
constexpr int versions = 8;

//! Changes the registry at \a path \a rounds times (0: until it is killed) and says "ready" after the first.
int change(const QString &path, int number, int rounds)
{
    const auto database = Database::open(path);
    if (!database)
        return 1;
    Models models(**database);
    for (int round = 0; rounds == 0 || round < rounds; ++round) {
        const int version = 1 + (round * 3 + number) % versions;
        // It may be retired just now; only words are an answer then.
        const bool moved = models.setAlias(digits, champion, version).ok();
        const auto retired = models.retire(digits, version);
        if (retired && !models.restore(digits, version, *retired))
            return 2;
        if (moved
            && !models.record(
                digits, testing::Registry::digest(QStringLiteral("%1-%2").arg(number).arg(round)), {}, {}))
            return 3;
        if (round == 0) {
            std::puts("ready");
            std::fflush(stdout);
        }
    }
    return 0;
}

std::unique_ptr<QProcess> start(const QString &path, int number, int rounds)
{
    auto process = std::make_unique<QProcess>();
    process->start(QCoreApplication::applicationFilePath(),
                   {QStringLiteral("--change"), path, QString::number(number), QString::number(rounds)});
    return process;
}

//! What must hold whoever died when.
QString brokenRule(Database &database)
{
    const auto count = [&database](const char *sql) {
        auto rows = database.run(QLatin1String(sql));
        return rows && rows->next() ? rows->value(0).toLongLong() : -1;
    };
    auto check = database.run(QStringLiteral("PRAGMA integrity_check"));
    if (!check || !check->next() || check->value(0).toString() != QLatin1String("ok"))
        return QStringLiteral("the file is damaged");
    check->finish();
    if (count("SELECT count(*) FROM model_versions") != count("SELECT max(version) FROM model_versions"))
        return QStringLiteral("versions have gaps");
    if (count("SELECT count(*) FROM model_aliases WHERE alias = 'champion'") > 1)
        return QStringLiteral("two versions have one alias");
    if (count("SELECT count(*) FROM model_aliases a LEFT JOIN model_versions v ON v.name = a.name AND "
              "v.version = "
              "a.version WHERE v.id IS NULL OR v.retired IS NOT NULL")
        != 0)
        return QStringLiteral("an alias leads to a version that is retired or gone");
    if (count("SELECT count(*) FROM model_versions WHERE json_extract(reason, '$.since') <> version - 1")
        != 0)
        return QStringLiteral("a reason speaks of another version");
    return {};
}

struct Shared : testing::Registry {
    const QString path = folder.filePath(QStringLiteral("store.sqlite"));
    Shared()
    {
        for (int version = 1; version <= versions; ++version)
            record(QStringLiteral("start-%1").arg(version));
    }
};

} // namespace

class TestRegistryProcesses : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { testing::failOnWarnings(); }

    void severalAtOnce()
    {
        Shared registry;
        std::vector<std::unique_ptr<QProcess>> processes;
        for (int number = 0; number < 3; ++number)
            processes.push_back(start(registry.path, number, 20));
        for (const auto &process : processes) {
            QVERIFY(process->waitForFinished(100'000));
            QCOMPARE(process->exitStatus(), QProcess::NormalExit);
            QCOMPARE(process->exitCode(), 0);
        }
        QCOMPARE(brokenRule(*registry.database), QString());
        const auto all = registry.models.all(Retired::With);
        QVERIFY_RESULT(all);
        QVERIFY(all->size() > versions);
        QVERIFY(std::none_of(all->begin(), all->end(),
                             [](const ModelVersion &version) { return version.isRetired(); }));
    }

    void killedInTheMiddle()
    {
        Shared registry;
        for (int round = 0; round < 6; ++round) {
            const auto first = start(registry.path, round, 0), second = start(registry.path, round + 100, 0);
            for (QProcess *process : {first.get(), second.get()})
                QVERIFY(process->waitForReadyRead(100'000));
            first->kill(); // -9, at any place
            QVERIFY(first->waitForFinished());
            second->kill();
            QVERIFY(second->waitForFinished());
            QCOMPARE(brokenRule(*registry.database), QString());
            // Whoever comes next is not held up.
            QVERIFY_RESULT(registry.models.setNotes(digits, 1, QString::number(round)));
            for (int version = 1; version <= versions; ++version)
                QVERIFY_RESULT(registry.models.restore(digits, version));
        }
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--change"))
        return change(arguments.value(2), arguments.value(3).toInt(), arguments.value(4).toInt());
    TestRegistryProcesses test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_registryprocesses.moc"
