// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

#include <algorithm>
#include <limits>

namespace rondo {

//! What is known after an epoch; kept in checkpoints.
struct Standing {
    int epoch = 0;
    double accuracy = 0, loss = 0; //!< of this epoch, on the validation split
    double lowestLoss = std::numeric_limits<double>::infinity(); //!< of all epochs so far
    qint64 steps = 0;
    int bestEpoch = 0;
    double bestAccuracy = -1, bestLoss = 0; //!< of the best epoch
    double gainedAccuracy = -1; //!< what the next gain is measured from
    int withoutGain = 0; //!< epochs
    double trainSeconds = 0;

    //! Notes how the present epoch did on the validation split; true when it is the best so far.
    bool judge(double epochAccuracy, double epochLoss, double minimumGain)
    {
        accuracy = epochAccuracy;
        loss = epochLoss;
        lowestLoss = std::min(lowestLoss, loss);
        const bool gained = accuracy >= gainedAccuracy + minimumGain;
        withoutGain = gained ? 0 : withoutGain + 1;
        if (gained)
            gainedAccuracy = accuracy;
        if (accuracy < bestAccuracy || (accuracy == bestAccuracy && loss >= bestLoss))
            return false;
        bestEpoch = epoch;
        bestAccuracy = accuracy;
        bestLoss = loss;
        return true;
    }

    //! The best value so far of val_loss, else of val_accuracy.
    double best(const QString &metric) const
    {
        return metric == QLatin1String("val_loss") ? lowestLoss : bestAccuracy;
    }

    QJsonObject toJson() const
    {
        return {{QStringLiteral("epoch"), epoch},
                {QStringLiteral("accuracy"), accuracy},
                {QStringLiteral("loss"), loss},
                {QStringLiteral("lowest_loss"), lowestLoss},
                {QStringLiteral("steps"), steps},
                {QStringLiteral("best_epoch"), bestEpoch},
                {QStringLiteral("best_accuracy"), bestAccuracy},
                {QStringLiteral("best_loss"), bestLoss},
                {QStringLiteral("gained_accuracy"), gainedAccuracy},
                {QStringLiteral("without_gain"), withoutGain},
                {QStringLiteral("train_seconds"), trainSeconds}};
    }

    static Standing fromJson(const QJsonObject &json)
    {
        return {.epoch = json[QLatin1String("epoch")].toInt(),
                .accuracy = json[QLatin1String("accuracy")].toDouble(),
                .loss = json[QLatin1String("loss")].toDouble(),
                .lowestLoss = json[QLatin1String("lowest_loss")].toDouble(json[QLatin1String("best_loss")].toDouble()),
                .steps = json[QLatin1String("steps")].toInteger(),
                .bestEpoch = json[QLatin1String("best_epoch")].toInt(),
                .bestAccuracy = json[QLatin1String("best_accuracy")].toDouble(),
                .bestLoss = json[QLatin1String("best_loss")].toDouble(),
                .gainedAccuracy = json[QLatin1String("gained_accuracy")].toDouble(),
                .withoutGain = json[QLatin1String("without_gain")].toInt(),
                .trainSeconds = json[QLatin1String("train_seconds")].toDouble()};
    }
};

} // namespace rondo
