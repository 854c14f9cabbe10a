// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/importstore.h"

#include "base/digest.h"
#include "base/files.h"
#include "base/json.h"
#include "experiments/experimentrows.h"
#include "experiments/metricwriter.h"
#include "experiments/packing.h"
#include "flow/flow.h"
#include "store/database.h"

#include <QCoreApplication>
#include <QDirIterator>

#include <algorithm>
#include <cstring>

namespace rondo::imports {

namespace {

    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::Imports)
    };

    const QLatin1String importKind("import");

    //! Of all that could change in the source.
    Digest digestOfAll(const Trained &trained)
    {
        DigestStream stream;
        stream.add(canonicalJson(QJsonObject {
            {QStringLiteral("name"), trained.name},
            {QStringLiteral("state"), toString(trained.state)},
            {QStringLiteral("reason"), trained.reason},
            {QStringLiteral("started"), rows::time(trained.started).toLongLong()},
            {QStringLiteral("finished"), rows::time(trained.finished).toLongLong()},
            {QStringLiteral("settings"), trained.settings},
            {QStringLiteral("environment"), trained.environment},
            {QStringLiteral("origin"), trained.origin},
        }));
        for (auto it = trained.series.begin(); it != trained.series.end(); ++it) {
            stream.add(it.key().toUtf8() + '\n');
            for (const MetricPoint &point : *it)
                stream.add(std::as_bytes(std::span(&point, 1)));
        }
        for (auto it = trained.figures.begin(); it != trained.figures.end(); ++it)
            stream.add(it.key().toUtf8() + '=' + QByteArray::number(it.value(), 'g', 17) + '\n');
        return stream.finish();
    }

    bool isSame(const MetricPoint &a, const MetricPoint &b)
    {
        const auto number = [](double value) { return std::isfinite(value) ? value : nan; };
        const double x = number(a.value);
        const double y = number(b.value);
        return a.time == b.time && a.epoch == b.epoch && (x == y || (std::isnan(x) && std::isnan(y)));
    }

    //! A name that may be a folder of the run.
    QString validName(const QString &wanted)
    {
        constexpr qsizetype longest = 80; // with a number behind it it still fits
        QString name;
        for (const QChar character : wanted.left(longest)) {
            const bool isFine = isValidName(QString(u'x' + QString(character) + u'x'));
            name += isFine ? character : QChar(u'-');
        }
        name = name.trimmed();
        return isValidName(name) ? name
                                 : QLatin1String("imported") + (isValidName(u'x' + name) ? name : QString());
    }

} // namespace

ImportStore::ImportStore(Database &database, const Project &project, const Options &options)
    : m_database(database)
    , m_experiments(database)
    , m_project(project)
    , m_options(options)
{
}

Result<void> ImportStore::open()
{
    auto runs = m_database.run(
        QStringLiteral("SELECT id, cause FROM runs WHERE json_extract(cause, '$.kind') = 'import'"));
    if (!runs)
        return runs.error();
    while (runs->next()) {
        const QJsonObject cause = rows::object(runs->value(1));
        m_runs.insert(
            {cause.value(QLatin1String("source")).toString(), cause.value(QLatin1String("id")).toString()},
            RunId {runs->value(0).toLongLong()});
    }
    runs->finish();
    auto experiments = m_database.run(QStringLiteral("SELECT id, run, name, origin FROM experiments "
                                                     "WHERE json_extract(origin, '$.kind') = 'import'"));
    if (!experiments)
        return experiments.error();
    while (experiments->next()) {
        const QJsonObject origin = rows::object(experiments->value(3));
        const Known known {{experiments->value(0).toLongLong()},
                           {experiments->value(1).toLongLong()},
                           experiments->value(2).toString(),
                           origin.value(QLatin1String("digest")).toString()};
        m_known.insert(
            {origin.value(QLatin1String("source")).toString(), origin.value(QLatin1String("id")).toString()},
            known);
        m_names[known.run].insert(known.name);
    }
    return {};
}

void ImportStore::begin(const Group &group)
{
    m_group = group;
    m_run = m_runs.value({group.source, group.id});
}

Result<RunId> ImportStore::run()
{
    if (m_run.isValid())
        return m_run;
    const QJsonObject cause {{QStringLiteral("kind"), importKind},
                             {QStringLiteral("source"), m_group.source},
                             {QStringLiteral("id"), m_group.id},
                             {QStringLiteral("text"), m_group.text}};
    const auto added = m_experiments.addRun(m_group.name, QString::fromUtf8(flowToText({})), {}, cause);
    if (!added)
        return added;
    if (const auto ended = m_experiments.setRunState(*added, RunState::Done); !ended)
        return ended.error();
    m_run = *added;
    m_runs.insert({m_group.source, m_group.id}, m_run);
    ++m_report.runs;
    return m_run;
}

Result<QString> ImportStore::unusedName(RunId run, const QString &wanted)
{
    QSet<QString> &names = m_names[run];
    const QString base = validName(wanted);
    QString name = base;
    for (int number = 2; names.contains(name); ++number)
        name = QStringLiteral("%1-%2").arg(base).arg(number);
    names.insert(name);
    return name;
}

Result<ImportStore::Known> ImportStore::insert(const Trained &trained)
{
    const auto belongs = run();
    if (!belongs)
        return belongs.error();
    const auto name = unusedName(*belongs, trained.name);
    if (!name)
        return name.error();
    const int ordinal = int(m_names[*belongs].size());
    const QJsonObject origin {{QStringLiteral("kind"), importKind},
                              {QStringLiteral("source"), m_group.source},
                              {QStringLiteral("id"), trained.id}};
    const auto id = m_database.insert(
        QStringLiteral(
            "INSERT INTO experiments (run, node, node_title, type, name, ordinal, settings, dataset, key, "
            "state, tags, notes, origin) VALUES (?, ?, ?, ?, ?, ?, '{}', '', '', 'stopped', ?, ?, ?)"),
        {belongs->value, m_group.source, trained.title, m_group.source, *name, ordinal,
         QString::fromUtf8(canonicalJson(QJsonArray::fromStringList(trained.tags))), trained.notes,
         rows::json(origin)});
    if (!id)
        return id.error();
    const Known known {{*id}, *belongs, *name, {}};
    m_known.insert({m_group.source, trained.id}, known);
    return known;
}

Result<qint64> ImportStore::addPoints(ExperimentId experiment,
                                      const QMap<QString, QList<MetricPoint>> &series)
{
    constexpr qsizetype batch = 100'000; // points; a transaction each
    MetricWriter writer(m_database);
    QList<Experiments::MetricRow> waiting;
    qint64 count = 0;
    const auto flush = [&]() -> Result<void> {
        count += waiting.size();
        return waiting.isEmpty() ? Result<void>() : writer.add(std::exchange(waiting, {}));
    };
    for (auto it = series.begin(); it != series.end(); ++it) {
        const auto known = m_experiments.series(experiment, it.key());
        if (!known)
            return known.error();
        auto old = known->begin();
        for (const MetricPoint &point : *it) {
            while (old != known->end() && old->step < point.step)
                ++old;
            if (old == known->end() || old->step != point.step || !isSame(*old, point))
                waiting.append({experiment, it.key(), point, point.time});
            if (waiting.size() < batch)
                continue;
            if (const auto done = flush(); !done)
                return done.error();
        }
    }
    if (const auto done = flush(); !done)
        return done.error();
    return count;
}

Result<void> ImportStore::write(const Known &known, const Trained &trained, const QString &digest)
{
    auto experiment = m_experiments.experiment(known.id);
    if (!experiment)
        return experiment.error();
    const auto points = addPoints(known.id, trained.series);
    if (!points)
        return points.error();
    m_report.points += *points;
    if (!trained.figures.isEmpty()) {
        if (const auto set = m_experiments.setMetrics(known.id, trained.figures); !set)
            return set;
    }
    experiment->nodeTitle = trained.title;
    experiment->state = trained.state;
    experiment->reason = trained.reason;
    experiment->settings = trained.settings;
    experiment->started = trained.started;
    experiment->finished = trained.finished;
    if (trained.started.isValid() && trained.finished.isValid())
        experiment->seconds = std::max(0.0, double(trained.started.msecsTo(trained.finished)) / 1000);
    experiment->fraction = trained.state == ExperimentState::Done ? 1 : 0;
    experiment->environment = trained.environment;
    for (auto it = trained.origin.begin(); it != trained.origin.end(); ++it)
        experiment->origin.insert(it.key(), it.value());
    experiment->origin.insert(QStringLiteral("name"), trained.name);
    // Last: what is killed before is not known as complete, and the next import does it again.
    experiment->origin.insert(QStringLiteral("digest"), digest);
    if (const auto updated = m_experiments.update(*experiment); !updated)
        return updated;
    return packing::pack(m_database, known.id);
}

Result<bool> ImportStore::add(Trained trained)
{
    settle(trained.series);
    const QString digest = digestOfAll(trained);
    Known known = m_known.value({m_group.source, trained.id});
    const bool isNew = !known.id.isValid();
    if (isNew) {
        const auto inserted = insert(trained);
        if (!inserted)
            return inserted.error();
        known = *inserted;
    }
    if (known.digest == digest) {
        ++m_report.unchanged;
        if (!m_report.first.isValid())
            m_report.first = known.id;
    } else {
        if (m_report.added + m_report.updated == 0)
            m_report.first = known.id;
        if (const auto written = write(known, trained, digest); !written)
            return written.error();
        m_known[{m_group.source, trained.id}].digest = digest;
        ++(isNew ? m_report.added : m_report.updated);
    }
    if (m_options.artifacts && !trained.artifacts.isEmpty())
        copyArtifacts(known, trained);
    return !m_options.progress || m_options.progress(m_report);
}

void ImportStore::copyArtifacts(const Known &known, const Trained &trained)
{
    const QDir from(trained.artifacts);
    const QDir to(m_project.experimentFolder(known.run.value, known.name) + QLatin1String("/artifacts"));
    // Links are left out: one could point anywhere on this computer.
    QDirIterator files(from.path(), QDir::Files | QDir::Hidden | QDir::NoSymLinks,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString source = files.next();
        const QString target = to.filePath(from.relativeFilePath(source));
        if (QFileInfo::exists(target))
            continue;
        const auto folder = makeFolder(QFileInfo(target).absolutePath());
        QFile file(source);
        if (!folder)
            note(folder.errorText());
        else if (!file.copy(target))
            note(Text::tr("%1 could not be copied: %2").arg(source, file.errorString()));
    }
}

} // namespace rondo::imports
