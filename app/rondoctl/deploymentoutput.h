// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deployment/deployment.h"

#include <QJsonObject>

namespace rondoctl {

QString stateText(rondo::DeploymentState state); //!< "running", as in JSON
QJsonObject deploymentJson(const rondo::Deployment &deployment);
//! What a command that changed a deployment prints: the object, or the line "digits 3 answers at URL".
void printDeployment(const rondo::Deployment &deployment, bool json);

} // namespace rondoctl
