// SPDX-License-Identifier: GPL-3.0-or-later
#include "execution/attempt.h"

#include "base/json.h"
#include "execution/recorder.h"
#include "experiments/epochconfusion.h"

namespace rondo {

namespace {
    constexpr qsizetype nameLimit = 100; // characters of a metric's name
    constexpr double stepLimit = 1e15;
} // namespace

Attempt::Attempt(Experiment experiment, Recorder &recorder, const QString &folder)
    : m_experiment(std::move(experiment))
    , m_recorder(recorder)
    , m_log(folder)
    , m_secondsBefore(m_experiment.seconds)
{
    m_clock.start();
    m_experiment.state = ExperimentState::Running;
    m_experiment.started = QDateTime::currentDateTimeUtc();
    m_experiment.finished = {};
    m_experiment.reason.clear();
    m_experiment.logTail.clear();
    m_recorder.update(m_experiment);
}

void Attempt::takeEvent(const QString &kind, const QJsonObject &event)
{
    m_isHeard = true;
    if (kind == QLatin1String("metric")) {
        takeMetric(event);
    } else if (kind == QLatin1String("progress")) {
        takeProgress(event);
    } else if (kind == QLatin1String("confusion")) {
        takeConfusion(event);
    } else if (kind == QLatin1String("started")) {
        takeStart(event);
        m_recorder.touch(m_experiment);
    } else if (kind == QLatin1String("checkpoint")) {
        updateSeconds();
        m_recorder.update(m_experiment);
    } else if (kind == QLatin1String("result")) {
        takeResult(event);
    } else {
        const QString text = event.value(QLatin1String("text")).toString();
        takeText(text.isEmpty() ? QString::fromUtf8(jsonLine(event)) : text);
    }
}

void Attempt::takeStart(const QJsonObject &event)
{
    m_experiment.device = event.value(QLatin1String("device")).toString();
    QJsonObject versions = m_experiment.environment.value(QLatin1String("versions")).toObject();
    for (const QLatin1String name : {QLatin1String("torch"), QLatin1String("python")}) {
        if (const QString version = event.value(name).toString().left(nameLimit); !version.isEmpty())
            versions.insert(name, version);
    }
    m_experiment.environment.insert(QStringLiteral("versions"), versions);
    if (const QString gpu = event.value(QLatin1String("gpu")).toString().left(nameLimit); !gpu.isEmpty()) {
        QJsonObject machine = m_experiment.environment.value(QLatin1String("machine")).toObject();
        machine.insert(QStringLiteral("gpu"), gpu);
        m_experiment.environment.insert(QStringLiteral("machine"), machine);
    }
}

void Attempt::takeMetric(const QJsonObject &event)
{
    const QString name = event.value(QLatin1String("name")).toString().left(nameLimit);
    const QJsonValue value = event.value(QLatin1String("value"));
    const double step = event.value(QLatin1String("step")).toDouble(-1);
    if (name.isEmpty() || step < 0 || step > stepLimit || !(value.isDouble() || value.isNull())) {
        takeText(QString::fromUtf8(jsonLine(event)));
        return;
    }
    const double epoch = event.value(QLatin1String("epoch")).toDouble();
    m_recorder.addMetric(m_experiment.id, name, {static_cast<qint64>(step), epoch, numberOrNaN(value)});
}

void Attempt::takeProgress(const QJsonObject &event)
{
    m_experiment.epoch = event.value(QLatin1String("epoch")).toInt();
    m_experiment.epochs = event.value(QLatin1String("epochs")).toInt();
    m_experiment.fraction = qBound(0.0, event.value(QLatin1String("fraction")).toDouble(), 1.0);
    updateSeconds();
    m_recorder.touch(m_experiment);
}

void Attempt::takeConfusion(const QJsonObject &event)
{
    const auto confusion = EpochConfusion::fromEvent(event);
    if (!confusion)
        return takeText(confusion.errorText());
    confusion->putInto(m_experiment.report);
    m_recorder.touch(m_experiment);
}

void Attempt::takeResult(const QJsonObject &event)
{
    m_hasResult = true;
    const QJsonObject metrics = event.value(QLatin1String("metrics")).toObject();
    for (auto it = metrics.begin(); it != metrics.end(); ++it)
        m_metrics.insert(it.key().left(nameLimit), numberOrNaN(it.value()));
    const QJsonObject report = event.value(QLatin1String("report")).toObject();
    for (auto it = report.begin(); it != report.end(); ++it)
        m_experiment.report.insert(it.key(), it.value());
    if (report.contains(QLatin1String("confusion")))
        EpochConfusion::endIn(m_experiment.report);
    const QJsonArray files = event.value(QLatin1String("files")).toArray();
    for (const QJsonValue &file : files) {
        if (!m_files.contains(file.toString()))
            m_files.append(file.toString());
    }
}

void Attempt::conclude(ExperimentState state, const QString &reason, const QString &model)
{
    const bool done = state == ExperimentState::Done;
    m_experiment.state = state;
    m_experiment.reason = reason;
    m_experiment.model = model;
    m_experiment.finished = isFinished(state) ? QDateTime::currentDateTimeUtc() : QDateTime();
    updateSeconds();
    if (done)
        m_experiment.fraction = 1;
    if (state == ExperimentState::Failed)
        m_experiment.logTail = m_log.tail();
    m_recorder.update(m_experiment, done ? m_metrics : QMap<QString, double>());
}

void Attempt::updateSeconds()
{
    m_experiment.seconds = m_secondsBefore + static_cast<double>(m_clock.elapsed()) / 1000;
}

} // namespace rondo
