// SPDX-License-Identifier: GPL-3.0-or-later
#include "deployments/deploymentsnapshot.h"

#include <QCoreApplication>
#include <QThread>

namespace rondo {
namespace {

    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::DeploymentSnapshot)
    };

    constexpr int countedPredictions = 4000;
    constexpr int labelAttempts = 20; // of 100 ms: the server writes its log in batches

} // namespace

Result<DeploymentSnapshot> readDeployments(StoreAccess &store, const QString &wanted)
{
    DeploymentSnapshot snapshot;
    auto deployments = store.deployments.all();
    if (!deployments)
        return deployments.error();
    snapshot.deployments = std::move(deployments).value();
    if (snapshot.deployments.isEmpty())
        return snapshot;
    const auto found = std::find_if(snapshot.deployments.begin(), snapshot.deployments.end(),
                                    [&](const Deployment &deployment) { return deployment.name == wanted; });
    const Deployment &chosen = found == snapshot.deployments.end() ? snapshot.deployments.first() : *found;
    snapshot.chosen = chosen.name;
    auto predictions = store.deployments.predictions(chosen.name, countedPredictions);
    if (!predictions)
        return predictions.error();
    snapshot.traffic = Traffic::from(*predictions, QDateTime::currentDateTimeUtc(),
                                     predictions->size() < countedPredictions);
    snapshot.predictions = predictions->mid(0, shownPredictions);
    auto models = store.models.all();
    if (!models)
        return models.error();
    for (const ModelVersion &version : *models) {
        if (version.name == chosen.model)
            snapshot.versions << version;
    }
    return snapshot;
}

Result<void> labelRequest(StoreAccess &store, const QString &deployment, const QString &request, int label)
{
    for (int attempt = 0; attempt < labelAttempts; ++attempt) {
        const auto predictions = store.deployments.predictions(deployment, 200);
        if (!predictions)
            return predictions.error();
        for (const Prediction &prediction : *predictions) {
            if (prediction.request == request)
                return store.deployments.setLabel(prediction.id, label);
        }
        QThread::msleep(100);
    }
    return Error {Text::tr(
        "The label could not be kept: the server has not logged this prediction. Draw the digit again.")};
}

} // namespace rondo
