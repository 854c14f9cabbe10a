// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/aboutfacts.h"

#include "experiments/formats.h"

#include <QCoreApplication>
#include <QLocale>

namespace rondo {

namespace {

    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::AboutFacts)
    };

    const QString separator = QStringLiteral(" \u00b7 ");

    QString shortDigest(const QString &digest)
    {
        return digest.section(QLatin1Char(':'), -1).left(7);
    }

    QString searchWord(const QString &kind)
    {
        if (kind == QLatin1String("tpe"))
            return Text::tr("TPE");
        return kind == QLatin1String("sobol") ? Text::tr("Sobol") : Text::tr("random");
    }

    QString machineText(const QJsonObject &machine)
    {
        QStringList parts;
        for (const char *key : {"host", "cpu"}) {
            if (const QString text = machine.value(QLatin1String(key)).toString(); !text.isEmpty())
                parts << text;
        }
        if (const int cores = machine.value(QLatin1String("cores")).toInt(); cores > 0)
            parts << Text::tr("%n core(s)", nullptr, cores);
        if (const double memory = machine.value(QLatin1String("memory")).toDouble(); memory > 0)
            parts << Text::tr("%1 memory", "135 GB memory").arg(bytesText(memory));
        if (const QString gpu = machine.value(QLatin1String("gpu")).toString(); !gpu.isEmpty())
            parts << gpu;
        return parts.join(separator);
    }

    QString versionsText(const Experiment &experiment)
    {
        QJsonObject versions = experiment.environment.value(QLatin1String("versions")).toObject();
        const QJsonObject worker = experiment.report.value(QLatin1String("environment")).toObject();
        if (!versions.contains(QLatin1String("torch")) && worker.contains(QLatin1String("torch")))
            versions.insert(QStringLiteral("torch"), worker.value(QLatin1String("torch")));
        QStringList parts;
        for (const auto &[key, title] : std::initializer_list<std::pair<const char *, const char *>> {
                 {"rondo", "Rondo"}, {"torch", "LibTorch"}, {"python", "Python"}}) {
            const QString version = versions.value(QLatin1String(key)).toString();
            if (!version.isEmpty())
                parts << QLatin1String(title) + QLatin1Char(' ') + version;
        }
        if (const QString cuda = worker.value(QLatin1String("cuda")).toString(); !cuda.isEmpty())
            parts << QStringLiteral("CUDA ") + cuda;
        return parts.join(separator);
    }

    QString commitText(const QJsonObject &git)
    {
        const QString commit = git.value(QLatin1String("commit")).toString();
        if (commit.isEmpty())
            return {};
        const QJsonValue dirty = git.value(QLatin1String("dirty"));
        if (!dirty.isBool())
            return commit;
        constexpr qsizetype mostNames = 5;
        QStringList changed = git.value(QLatin1String("changes")).toObject().keys();
        if (changed.size() > mostNames)
            changed = changed.first(mostNames) << QStringLiteral("\u2026");
        if (dirty.toBool() && !changed.isEmpty())
            return Text::tr("%1 with uncommitted changes: %2").arg(commit.left(12), changed.join(QStringLiteral(", ")));
        return dirty.toBool() ? Text::tr("%1 with uncommitted changes").arg(commit.left(12))
                              : Text::tr("%1, nothing uncommitted").arg(commit.left(12));
    }

    QString codeText(const DashboardSnapshot &snapshot)
    {
        const QString noted = snapshot.origin.environment.value(QLatin1String("code")).toString();
        const QString code = noted.isEmpty() ? snapshot.code : noted;
        return code.isEmpty() ? Text::tr("comes with Rondo") : shortDigest(code);
    }

    QList<Fact> known(QList<Fact> facts)
    {
        facts.removeIf([](const Fact &fact) { return fact.value.isEmpty(); });
        return facts;
    }

} // namespace

QString settingsOriginText(const QJsonObject &origin)
{
    const QString kind = origin.value(QLatin1String("kind")).toString();
    QStringList parts;
    if (kind == QLatin1String("grid"))
        parts << Text::tr("a combination of the values in the flow");
    else if (kind == QLatin1String("person"))
        parts << Text::tr("chosen by hand");
    else if (kind == QLatin1String("import"))
        parts << Text::tr("came with the import from %1").arg(origin.value(QLatin1String("source")).toString());
    else if (origin.contains(QLatin1String("trial")))
        parts << Text::tr("trial %1 of a %2 search, seed %3")
                     .arg(origin.value(QLatin1String("trial")).toInt() + 1)
                     .arg(searchWord(kind))
                     .arg(origin.value(QLatin1String("seed")).toInteger());
    const QJsonObject memory = origin.value(QLatin1String("memory")).toObject();
    if (!memory.isEmpty())
        parts << Text::tr("batch_size lowered from %1 to %2 because the memory was full")
                     .arg(memory.value(QLatin1String("from")).toInt())
                     .arg(memory.value(QLatin1String("to")).toInt());
    return parts.join(QStringLiteral("; "));
}

QList<Fact> settingFacts(const Experiment &experiment)
{
    QList<Fact> facts;
    const QJsonObject &settings = experiment.settings;
    // What people compare first, then the rest as it comes.
    QStringList keys {QStringLiteral("lr"), QStringLiteral("batch_size"), QStringLiteral("epochs")};
    keys.removeIf([&](const QString &key) { return !settings.contains(key); });
    for (const QString &key : settings.keys()) {
        if (!keys.contains(key))
            keys << key;
    }
    for (const QString &key : keys)
        facts << Fact {key, settingValueText(settings.value(key)), true};
    return facts;
}

QList<Fact> originFacts(const DashboardSnapshot &snapshot)
{
    const bool isImported = snapshot.experiment.origin.value(QLatin1String("kind")).toString() == QLatin1String("import");
    const QString cause = snapshot.run.cause.value(QLatin1String("text")).toString(), device = snapshot.origin.device;
    QList<Fact> facts {{Text::tr("Dataset"), snapshot.dataset}};
    if (!isImported)
        facts << Fact {Text::tr("Code"), codeText(snapshot)};
    facts << Fact {Text::tr("Cause"), cause.isEmpty() ? noValue() : cause};
    if (!isImported)
        facts << Fact {Text::tr("Machine"),
                       device.isEmpty() ? Text::tr("This computer") : Text::tr("This computer, %1").arg(device)};
    return known(facts);
}

QList<Fact> figureFacts(const DashboardSnapshot &snapshot)
{
    const Experiment &experiment = snapshot.experiment;
    QList<Fact> facts {{Text::tr("Run"), Text::tr("%1, %2").arg(snapshot.run.id.value).arg(snapshot.run.flow)}};
    if (experiment.cachedFrom.isValid())
        facts << Fact {Text::tr("Result of"),
                       Text::tr("%1 in run %2").arg(snapshot.origin.name).arg(snapshot.origin.run.value)};
    if (snapshot.origin.started.isValid())
        facts << Fact {Text::tr("Started"),
                       QLocale().toString(snapshot.origin.started.toLocalTime(), QStringLiteral("d MMM, hh:mm"))};
    for (const char *metric : {"test_accuracy", "latency_p50_ms", "size_mb", "parameters", "images_per_second"}) {
        const QString name = QLatin1String(metric);
        if (experiment.metrics.contains(name))
            facts << Fact {metricTitle(name), metricText(name, experiment.metric(name))};
    }
    return facts;
}

QList<Fact> remarkFacts(const Experiment &experiment)
{
    const bool isPruned = !experiment.origin.value(QLatin1String("pruned")).toObject().isEmpty();
    QList<Fact> facts {
        {Text::tr("Stopped"), isPruned ? experiment.reason : QString()},
        {Text::tr("Tags"), experiment.tags.join(separator)},
        {Text::tr("Notes"), experiment.notes},
    };
    if (experiment.archived.isValid())
        facts << Fact {Text::tr("Archived"), QLocale().toString(experiment.archived.toLocalTime(), QLocale::ShortFormat)};
    return known(facts);
}

QList<Fact> recordFacts(const DashboardSnapshot &snapshot)
{
    const QJsonObject &environment = snapshot.origin.environment;
    return known({
        {Text::tr("Settings"), settingsOriginText(snapshot.experiment.origin)},
        {Text::tr("Hardware"), machineText(environment.value(QLatin1String("machine")).toObject())},
        {Text::tr("Versions"), versionsText(snapshot.origin)},
        {Text::tr("Commit"), commitText(environment.value(QLatin1String("git")).toObject())},
    });
}

} // namespace rondo
