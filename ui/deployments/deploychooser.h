// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/storethread.h"

#include <functional>

class QWidget;

namespace rondo {

class Page;
class Session;

// Where a model goes when somebody deploys it from a page: asked and done everywhere alike.

//! Names of the deployments there are. Runs on a StoreThread.
Result<QStringList> deploymentNames(StoreAccess &store);

//! Lets the person choose one of \a deployments, or name a new one, in a menu at \a button. \a model as it is
//! called in the window. Returns at once; \a chosen gets the name, or is never called. It is not called when
//! the button is gone by then.
void chooseDeployment(QWidget *button, const QString &model, const QStringList &deployments,
                      const std::function<void(const QString &)> &chosen);

//! Moves the deployment \a name to the version, or makes it, and says so in a toast of \a page.
void deployVersion(Session &session, Page &page, const ModelVersion &version, const QString &name);

} // namespace rondo
