// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deployment/deployment.h"
#include "theme/theme.h"

#include <QAbstractListModel>
#include <QListView>
#include <QStyledItemDelegate>

namespace rondo {

//! The deployments of the project, by name.
class DeploymentModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setDeployments(const QList<Deployment> &deployments);
    const QList<Deployment> &deployments() const { return m_deployments; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QList<Deployment> m_deployments;
};

//! The list on the left: name, state, and where it runs.
class DeploymentList : public QListView {
    Q_OBJECT
public:
    DeploymentList(Theme &theme, DeploymentModel &model, QWidget *parent = nullptr);

Q_SIGNALS:
    void currentRowChanged(int row);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
};

//! The pill or word colours of a deployment's state.
Status statusOf(DeploymentState state);

} // namespace rondo
