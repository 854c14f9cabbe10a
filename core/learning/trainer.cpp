// SPDX-License-Identifier: GPL-3.0-or-later
#include "learning/trainer.h"

#include "base/files.h"
#include "base/json.h"
#include "execution/checkpointfiles.h"
#include "learning/batches.h"
#include "learning/checkpoint.h"
#include "learning/device.h"
#include "learning/meter.h"
#include "learning/mixedprecision.h"
#include "learning/modeldescription.h"
#include "learning/optimizer.h"
#include "learning/random.h"
#include "learning/standing.h"
#include "learning/validationpass.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>

#include <ATen/Context.h>
#include <c10/core/GradMode.h>

namespace rondo {

namespace {

    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::Trainer)
    };

    const QLatin1String toldKey("told"); // in a checkpoint

    class Training {
    public:
        Training(const Task &task, const TrainingData &data, const EventSink &emitEvent,
                 const TrainingOptions &options, const Architecture &architecture, const QString &device)
            : m_task(task)
            , m_data(data)
            , m_emit(emitEvent)
            , m_options(options)
            , m_device(device.toStdString())
            , m_network(architecture, options.seed, m_device)
            , m_optimizer(options, m_network)
            , m_trainBatches(data, data.train, device)
            , m_validationBatches(data, data.validation, device)
            , m_bestWeights(m_network.weights().clone())
            , m_bestStatistics(m_network.statistics().clone())
            , m_meter(emitEvent, m_device)
        {
            if (options.precision != TrainingOptions::Precision::Full && m_device.is_cuda())
                m_scaler.emplace(m_device);
        }

        std::optional<TaskFailure> run(TrainingReport &report);

    private:
        void resume();
        std::optional<TaskFailure> trainEpoch();
        void step(qint64 stepInEpoch);
        std::optional<TaskFailure> validate();
        Result<void> checkpoint();
        Result<void> saveModel();
        TaskFailure diverged() const;
        QList<NamedState> states();
        QString identity() const;
        qint64 stepsPerEpoch() const
        {
            return (m_data.train.size() + m_options.batchSize - 1) / m_options.batchSize;
        }

        double epochsDone() const { return double(m_standing.steps) / double(stepsPerEpoch()); }

        const Task &m_task;
        const TrainingData &m_data;
        const EventSink &m_emit;
        TrainingOptions m_options;
        at::Device m_device;
        Network m_network;
        Optimizer m_optimizer;
        std::optional<LossScaler> m_scaler;
        Batches m_trainBatches, m_validationBatches;
        at::Tensor m_bestWeights, m_bestStatistics;
        Meter m_meter;
        Standing m_standing;
    };

    std::optional<TaskFailure> Training::run(TrainingReport &report)
    {
        resume();
        while (m_standing.epoch < m_options.epochs
               && (m_options.patience == 0 || m_standing.withoutGain < m_options.patience)) {
            if (m_task.pausesAfter(m_standing.epoch, m_standing.best(m_task.judged))) {
                report.pausedAfter = m_standing.epoch;
                return {};
            }
            ++m_standing.epoch;
            if (auto failure = trainEpoch())
                return failure;
            if (auto failure = validate())
                return failure;
            if (const auto saved = checkpoint(); !saved)
                return TaskFailure(saved.error());
        }
        if (m_standing.epoch < m_options.epochs)
            m_meter.log(
                Text::tr("Stopped after epoch %1: no gain for %n epoch(s).", nullptr, m_standing.withoutGain)
                    .arg(m_standing.epoch));
        if (const auto saved = saveModel(); !saved)
            return TaskFailure(saved.error());
        report.epochs = m_standing.epoch;
        report.bestEpoch = m_standing.bestEpoch;
        report.imagesPerSecond = m_standing.trainSeconds > 0
            ? double(m_data.train.size()) * m_standing.epoch / m_standing.trainSeconds
            : 0;
        return {};
    }

    void Training::resume()
    {
        if (!m_task.resume || !QFileInfo::exists(checkpointPath(m_task)))
            return;
        const auto progress = restoreCheckpoint(checkpointPath(m_task), identity(), states());
        if (!progress) {
            m_meter.log(Text::tr("Training starts from the beginning. %1").arg(progress.errorText()));
            return;
        }
        m_standing = Standing::fromJson(*progress);
        m_optimizer.setSteps(m_standing.steps);
        m_meter.log(Text::tr("Training goes on after epoch %1.").arg(m_standing.epoch));
        m_meter.tellAgain((*progress)[toldKey].toObject()); // perhaps nobody had written it down
    }

    std::optional<TaskFailure> Training::trainEpoch()
    {
        const auto epoch = quint64(m_standing.epoch);
        m_trainBatches.setOrder(
            randomOrder(quint32(m_data.train.size()), randomKey(m_options.seed, Stream::Order, epoch)));
        // Only a GPU draws from torch's generator, for dropout; here all randomness depends on seed and
        // epoch.
        if (m_device.is_cuda())
            at::manual_seed(randomKey(m_options.seed, Stream::Dropout, epoch));

        QElapsedTimer clock;
        clock.start();
        for (qint64 stepInEpoch = 0; stepInEpoch < stepsPerEpoch(); ++stepInEpoch) {
            step(stepInEpoch);
            if (m_meter.isDue()) {
                m_meter.progress(m_standing.epoch, m_options.epochs,
                                 (m_standing.epoch - 1 + double(stepInEpoch + 1) / double(stepsPerEpoch()))
                                     / m_options.epochs);
                if (!m_meter.read(m_standing.steps, epochsDone()))
                    return diverged();
            }
        }
        if (!m_meter.read(m_standing.steps, epochsDone()))
            return diverged();
        m_standing.trainSeconds += double(clock.nsecsElapsed()) * 1e-9;
        m_meter.progress(m_standing.epoch, m_options.epochs, double(m_standing.epoch) / m_options.epochs);
        return {};
    }

    void Training::step(qint64 stepInEpoch)
    {
        const auto epoch = quint64(m_standing.epoch);
        const auto [images, labels] = m_trainBatches.batch(
            stepInEpoch * m_options.batchSize, m_options.batchSize, m_options.augmentation,
            randomKey(m_options.seed, Stream::Augmentation, epoch, quint64(stepInEpoch)));
        const double progress
            = (m_standing.epoch - 1 + double(stepInEpoch) / double(stepsPerEpoch())) / m_options.epochs;
        at::Tensor scores;
        at::Tensor loss;
        {
            const MixedPrecision mixed(m_scaler.has_value());
            scores = m_network.forward(
                images, randomKey(m_options.seed, Stream::Dropout, epoch, quint64(stepInEpoch)));
            loss = at::cross_entropy_loss(scores.to(at::kFloat), labels);
        }
        if (m_scaler) {
            m_scaler->scaled(loss).backward();
            m_scaler->unscale(m_network.gradients());
        } else {
            loss.backward();
        }
        m_optimizer.step(m_options.learningRateAt(progress));
        ++m_standing.steps;
        m_meter.add(loss, scores, labels);
    }

    std::optional<TaskFailure> Training::validate()
    {
        const auto [loss, accuracy, confusion]
            = validationPass(m_network, m_validationBatches, m_data.classes.size(), m_device, m_scaler.has_value());
        const bool isBest = m_standing.judge(accuracy, loss, m_options.minimumGain);
        m_meter.validation(m_standing, epochsDone());
        if (!std::isfinite(loss))
            return diverged();
        m_meter.confusion({m_standing.epoch, confusion, QJsonArray::fromStringList(m_data.classes)});
        if (isBest) {
            const c10::NoGradGuard noGradients;
            m_bestWeights.copy_(m_network.weights());
            m_bestStatistics.copy_(m_network.statistics());
        }
        return {};
    }

    Result<void> Training::checkpoint()
    {
        QJsonObject progress = m_standing.toJson();
        progress.insert(toldKey, m_meter.told());
        const auto saved = saveCheckpoint(checkpointPath(m_task), identity(), progress, states());
        if (saved)
            m_emit({{QStringLiteral("event"), QStringLiteral("checkpoint")},
                    {QStringLiteral("epoch"), m_standing.epoch}});
        return saved;
    }

    Result<void> Training::saveModel()
    {
        const c10::NoGradGuard noGradients;
        m_network.weights().copy_(m_bestWeights);
        m_network.statistics().copy_(m_bestStatistics);
        std::vector<at::Tensor> storage;
        const QString folder = m_task.folder + QLatin1Char('/');
        if (const auto written = writeSafetensors(folder + weightsFileName, m_network.named(storage));
            !written)
            return written;
        auto description = ModelDescription::of(m_task.type, m_task.settings, m_data);
        description.mean = m_data.mean;
        description.deviation = m_data.deviation;
        description.weights = weightsFileName;
        description.architecture = m_network.architecture();
        return writeFileAtomically(folder + modelFileName, QJsonDocument(description.toJson()).toJson());
    }

    TaskFailure Training::diverged() const
    {
        return {Text::tr("The loss became NaN in epoch %1. The learning rate may be too high.")
                    .arg(m_standing.epoch),
                QStringLiteral("nan")};
    }

    QList<NamedState> Training::states()
    {
        QList<NamedState> states {{QStringLiteral("weights"), m_network.weights()},
                                  {QStringLiteral("statistics"), m_network.statistics()},
                                  {QStringLiteral("first_moment"), m_optimizer.firstMoment()},
                                  {QStringLiteral("second_moment"), m_optimizer.secondMoment()},
                                  {QStringLiteral("best_weights"), m_bestWeights},
                                  {QStringLiteral("best_statistics"), m_bestStatistics}};
        if (m_scaler)
            states.append({QStringLiteral("loss_scale"), m_scaler->scale().view({1})});
        return states;
    }

    QString Training::identity() const
    {
        const QJsonObject identity {{QStringLiteral("type"), m_task.type},
                                    {QStringLiteral("settings"), m_task.settings},
                                    {QStringLiteral("seed"), double(m_options.seed)},
                                    {QStringLiteral("data"), m_data.origin},
                                    {QStringLiteral("images"), m_data.train.size()}};
        return QString::fromUtf8(canonicalJson(identity));
    }

} // namespace

QString checkpointPath(const Task &task)
{
    return task.folder + u'/' + checkpointFile;
}

std::optional<TaskFailure> train(const Task &task, const TrainingData &data, const EventSink &emitEvent,
                                 TrainingReport &report)
{
    const auto options = TrainingOptions::fromSettings(task.settings, quint64(task.seed));
    if (!options)
        return TaskFailure(options.error());
    const auto architecture
        = Architecture::design(task.type, task.settings, data.shape, int(data.classes.size()));
    if (!architecture)
        return TaskFailure(architecture.error());
    const auto device = resolvedDevice(task.device);
    if (!device)
        return TaskFailure(device.error());
    emitEvent(startedEvent(*device));
    // Numbers too small to matter would otherwise cost a hundred times as much as others.
    at::globalContext().setFlushDenormal(true);
    Training training(task, data, emitEvent, *options, *architecture, *device);
    return training.run(report);
}

} // namespace rondo
