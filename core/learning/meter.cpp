// SPDX-License-Identifier: GPL-3.0-or-later
#include "learning/meter.h"

#include "base/json.h"

#include <cmath>
#include <limits>

#include <c10/core/GradMode.h>

namespace rondo {

namespace {
    const QLatin1String metricsKey("metrics"), confusionKey("confusion");
} // namespace

Tally::Tally(const at::Device &device)
    : m_sums(at::zeros({2}, at::TensorOptions(at::kDouble).device(device)))
{
}

void Tally::add(const at::Tensor &loss, const at::Tensor &scores, const at::Tensor &labels)
{
    const c10::NoGradGuard noGradients;
    const auto rows = labels.size(0);
    m_sums.select(0, 0).add_(loss.detach(), double(rows));
    m_sums.select(0, 1).add_(scores.detach().argmax(1).eq(labels).sum());
    m_rows += rows;
}

Tally::Means Tally::take()
{
    const at::Tensor sums = m_sums.cpu();
    const auto *values = sums.data_ptr<double>();
    const double rows = m_rows > 0 ? double(m_rows) : std::numeric_limits<double>::quiet_NaN();
    const Means means {values[0] / rows, values[1] / rows};
    m_sums.zero_();
    m_rows = 0;
    return means;
}

Meter::Meter(const EventSink &emitEvent, const at::Device &device)
    : m_emit(emitEvent)
    , m_tally(device)
{
}

bool Meter::read(qint64 step, double epoch)
{
    if (m_tally.isEmpty())
        return true;
    const auto [loss, accuracy] = m_tally.take();
    metric(QStringLiteral("loss"), loss, step, epoch);
    metric(QStringLiteral("accuracy"), accuracy, step, epoch);
    m_sinceReport.start();
    return std::isfinite(loss);
}

void Meter::metric(const QString &name, double value, qint64 step, double epoch)
{
    m_emit({{QStringLiteral("event"), QStringLiteral("metric")},
            {QStringLiteral("name"), name},
            {QStringLiteral("step"), step},
            {QStringLiteral("epoch"), epoch},
            {QStringLiteral("value"), jsonNumber(value)}});
    if (m_told.size() == remembered)
        m_told.removeFirst();
    m_told.append(QJsonArray {name, step, epoch, jsonNumber(value)});
}

void Meter::confusion(const EpochConfusion &confusion)
{
    if (confusion.counts.isEmpty())
        return;
    m_confusion = confusion.toEvent();
    m_emit(m_confusion);
}

QJsonObject Meter::told() const
{
    QJsonArray metrics;
    for (const QJsonArray &point : m_told)
        metrics.append(point);
    return {{metricsKey, metrics}, {confusionKey, m_confusion}};
}

void Meter::tellAgain(const QJsonObject &told)
{
    const QJsonArray metrics = told.value(metricsKey).toArray();
    for (const QJsonValue &point : metrics) {
        const QJsonArray values = point.toArray();
        metric(values.at(0).toString(), numberOrNaN(values.at(3)), values.at(1).toInteger(), values.at(2).toDouble());
    }
    m_confusion = told.value(confusionKey).toObject();
    if (!m_confusion.isEmpty())
        m_emit(m_confusion);
}

void Meter::validation(const Standing &standing, double epoch)
{
    metric(QStringLiteral("val_loss"), standing.loss, standing.steps, epoch);
    metric(QStringLiteral("val_accuracy"), standing.accuracy, standing.steps, epoch);
}

void Meter::progress(int epoch, int epochs, double fraction)
{
    m_emit({{QStringLiteral("event"), QStringLiteral("progress")},
            {QStringLiteral("epoch"), epoch},
            {QStringLiteral("epochs"), epochs},
            {QStringLiteral("fraction"), fraction}});
}

void Meter::log(const QString &text)
{
    m_emit({{QStringLiteral("event"), QStringLiteral("log")}, {QStringLiteral("text"), text}});
}

} // namespace rondo
