// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/experimentmodel.h"
#include "theme/theme.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace rondo {

//! What can be done with the ticked experiments. Hidden while none is ticked.
class SelectionBar : public QWidget {
    Q_OBJECT
public:
    SelectionBar(Theme &theme, ExperimentModel &model, QWidget *parent = nullptr);

    //! Answers deploymentsWanted(): lets the person choose where the best of the ticked models goes.
    void chooseDeployment(const QStringList &deployments);

Q_SIGNALS:
    void deploymentsWanted(); //!< the person wants to deploy
    void deployRequested(rondo::ExperimentId id, const QString &deployment);

private:
    void showTicks();
    ExperimentId best() const;

    Theme &m_theme;
    ExperimentModel &m_model;
    QLabel *m_count;
    QLabel *m_names;
    QPushButton *m_clear;
    QPushButton *m_deploy;
};

} // namespace rondo
