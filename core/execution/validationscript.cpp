// SPDX-License-Identifier: GPL-3.0-or-later
#include "execution/validationscript.h"

#include "base/files.h"
#include "base/json.h"

namespace rondo {

namespace {
    constexpr int keptLines = 3;
} // namespace

ValidationScript::ValidationScript(ScriptRun run, const ObjectStore &objects, const QList<Experiment> &models,
                                   int silenceSeconds, QObject *parent)
    : QObject(parent)
    , m_run(std::move(run))
    , m_models(models)
    , m_task(jsonLine(taskFor(objects)))
    , m_process(scriptCommand(m_run, {}), silenceSeconds, this)
{
    connect(&m_process, &TaskProcess::event, this, &ValidationScript::takeEvent);
    connect(&m_process, &TaskProcess::text, this, [this](const QString &line) {
        m_lastLines.append(line);
        if (m_lastLines.size() > keptLines)
            m_lastLines.removeFirst();
    });
    connect(
        &m_process, &TaskProcess::ended, this,
        [this](const QString &how, bool well) {
            if (!well)
                judgeAll(false, (QStringList {how} + m_lastLines).join(u'\n'));
            else if (m_verdicts.isEmpty())
                judgeAll(true, {});
            Q_EMIT finished();
        },
        Qt::QueuedConnection);
}

void ValidationScript::start()
{
    if (const auto written = writeFileAtomically(m_run.taskFile, m_task); !written) {
        judgeAll(false, written.errorText());
        QMetaObject::invokeMethod(this, &ValidationScript::finished, Qt::QueuedConnection);
        return;
    }
    m_process.start();
    m_process.setBusy(true);
}

void ValidationScript::stop()
{
    m_process.end();
}

void ValidationScript::takeEvent(const QJsonObject &event)
{
    if (event.value(QLatin1String("event")).toString() != QLatin1String("verdict"))
        return;
    const ExperimentId experiment {event.value(QLatin1String("experiment")).toInteger()};
    const bool passes = event.value(QLatin1String("passes")).toBool();
    m_verdicts.insert(experiment,
                      {passes, event.value(QLatin1String("reason")).toString(tr("no reason given"))});
}

void ValidationScript::judgeAll(bool passes, const QString &reason)
{
    for (const Experiment &model : std::as_const(m_models))
        m_verdicts.insert(model.id, {passes, reason});
}

QJsonObject ValidationScript::taskFor(const ObjectStore &objects) const
{
    QJsonArray models;
    for (const Experiment &model : m_models) {
        QJsonObject metrics;
        for (auto it = model.metrics.begin(); it != model.metrics.end(); ++it)
            metrics.insert(it.key(), jsonNumber(it.value()));
        QJsonObject files;
        if (const auto layers = objects.layers(model.model)) {
            for (const ObjectStore::Layer &layer : *layers)
                files.insert(layer.title, objects.path(layer.digest));
        }
        models.append(QJsonObject {{QStringLiteral("experiment"), model.id.value},
                                   {QStringLiteral("name"), model.name},
                                   {QStringLiteral("settings"), model.settings},
                                   {QStringLiteral("metrics"), metrics},
                                   {QStringLiteral("files"), files}});
    }
    return {{QStringLiteral("task"), QStringLiteral("validate")}, {QStringLiteral("models"), models}};
}

} // namespace rondo
