// SPDX-License-Identifier: GPL-3.0-or-later
#include "generatedstore.h"

#include "base/json.h"
#include "store/database.h"

#include <QRandomGenerator>

using namespace rondo;

namespace {

template <class T> T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.errorText()));
    return std::move(result).value();
}

void must(const Result<void> &result)
{
    if (!result)
        qFatal("%s", qPrintable(result.errorText()));
}

QString text(const QJsonObject &object)
{
    return QString::fromUtf8(canonicalJson(object));
}

QJsonObject settings(int count, QRandomGenerator &random)
{
    const QStringList optimizers {QStringLiteral("adam"), QStringLiteral("sgd"), QStringLiteral("rmsprop")};
    QJsonObject object {{QStringLiteral("lr"), 1e-4 * (1 + random.bounded(100))},
                        {QStringLiteral("optimizer"), optimizers[random.bounded(3)]}};
    for (int i = 2; i < count; ++i) {
        // A tenth of them is varied, as people do; the others stand where they stood.
        const double value = i % 10 == 0 ? random.bounded(1000) / 1000.0 : 0.5 + i;
        object.insert(QStringLiteral("parameter_%1").arg(i), value);
    }
    return object;
}

} // namespace

void generateStore(const Project &project, const StoreSize &size)
{
    auto database = must(Database::open(project.storePath()));
    QRandomGenerator random(7);
    const qint64 start = 1'750'000'000'000;
    must(database->transaction([&]() -> Result<void> {
        for (int run = 1; run <= size.runs; ++run) {
            auto written = database->write(
                QStringLiteral("INSERT INTO runs (id, flow, flow_text, plan, cause, state, created, finished, report) "
                               "VALUES (?, 'digits', '{}', '{}', '{}', 'done', ?, ?, ?)"),
                {run, start + run * 3'600'000LL, start + run * 3'600'000LL + 1'000'000,
                 text({{QStringLiteral("best"), (run - 1) * size.experimentsOfRun + 1}})});
            for (int i = 1; written && i <= size.experimentsOfRun; ++i) {
                QJsonObject summary, extents;
                const double accuracy = 0.9 + 0.1 * random.generateDouble();
                summary.insert(QStringLiteral("val_accuracy"), accuracy);
                for (int metric = 1; metric < size.metrics; ++metric) {
                    const QString name = metric == 1 ? QStringLiteral("val_loss") : QStringLiteral("metric_%1").arg(metric);
                    const double value = random.generateDouble();
                    summary.insert(name, value);
                    extents.insert(name, QJsonObject {{QStringLiteral("last"), value},
                                                      {QStringLiteral("low"), value * 0.9},
                                                      {QStringLiteral("high"), value * 1.1}});
                }
                const bool vgg = i % 3 == 0;
                const QString type = vgg ? QStringLiteral("vgg") : QStringLiteral("convnet");
                written = database->write(
                    QStringLiteral("INSERT INTO experiments (run, node, node_title, type, name, ordinal, settings, dataset, "
                                   "key, state, epoch, epochs, fraction, device, started, finished, seconds, summary, report, "
                                   "environment, extents) VALUES (?, ?, ?, ?, ?, ?, ?, 'sha256:00', '', 'done', 12, 12, 1, "
                                   "'cpu', ?, ?, ?, ?, '{}', ?, ?)"),
                    {run, type, vgg ? QStringLiteral("VGG") : QStringLiteral("ConvNet"), type,
                     QStringLiteral("%1-%2").arg(type).arg(i), i, text(settings(size.settings, random)),
                     start + run * 3'600'000LL, start + run * 3'600'000LL + 500'000, 100.0 + random.bounded(400),
                     text(summary), text({{QStringLiteral("machine"), QStringLiteral("bench")}}), text(extents)});
            }
            if (!written)
                return written;
        }
        return {};
    }));
}
