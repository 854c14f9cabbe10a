// SPDX-License-Identifier: GPL-3.0-or-later
#include "learning/trainingoptions.h"

#include "learning/settings.h"

#include <cmath>
#include <numbers>

namespace rondo {

Result<TrainingOptions> TrainingOptions::fromSettings(const QJsonObject &settings, quint64 seed)
{
    TrainingOptions options;
    options.seed = seed;
    SettingsReader reader(settings);
    reader.number(QLatin1String("lr"), options.learningRate, 1e-9, 1000, "0.001");
    reader.integer(QLatin1String("batch_size"), options.batchSize, 1, 65536, "128");
    reader.integer(QLatin1String("epochs"), options.epochs, 1, 100000, "6");
    reader.choice(QLatin1String("optimizer"), options.optimizer,
                  {QStringLiteral("sgd"), QStringLiteral("adam"), QStringLiteral("adamw")});
    reader.number(QLatin1String("momentum"), options.momentum, 0, 0.9999, "0.9");
    reader.number(QLatin1String("weight_decay"), options.weightDecay, 0, 10, "0.0001");
    reader.choice(QLatin1String("schedule"), options.schedule,
                  {QStringLiteral("constant"), QStringLiteral("cosine"), QStringLiteral("step")});
    reader.choice(QLatin1String("augmentation"), options.augmentation,
                  {QStringLiteral("none"), QStringLiteral("shift"), QStringLiteral("affine")});
    reader.integer(QLatin1String("patience"), options.patience, 0, 100000, "3");
    reader.number(QLatin1String("min_gain"), options.minimumGain, 0, 1, "0.0005");
    reader.seed(QLatin1String("seed"), options.seed);
    reader.choice(QLatin1String("precision"), options.precision,
                  {QStringLiteral("auto"), QStringLiteral("full"), QStringLiteral("mixed")});
    if (const auto checked = reader.result(); !checked)
        return checked.error();
    return options;
}

double TrainingOptions::learningRateAt(double progress) const
{
    switch (schedule) {
    case Schedule::Constant:
        return learningRate;
    case Schedule::Cosine:
        return learningRate * 0.5 * (1 + std::cos(std::numbers::pi * progress));
    case Schedule::Step:
        return learningRate * (progress < 1.0 / 3 ? 1 : progress < 2.0 / 3 ? 0.1 : 0.01);
    }
    return learningRate;
}

} // namespace rondo
