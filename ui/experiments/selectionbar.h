// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/experimentmodel.h"
#include "theme/theme.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

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
    void runAgainRequested(const QList<rondo::ExperimentId> &ids);
    void continueRequested(const QList<rondo::ExperimentId> &ids); //!< to their end
    void moreRequested(rondo::ExperimentId id); //!< in the run of this one
    void tagRequested(const QList<rondo::ExperimentId> &ids);
    void compareRequested(const QList<rondo::ExperimentId> &ids);
    void archiveRequested(const QList<rondo::ExperimentId> &ids, bool archive); //!< false: restore
    void deleteRequested(const QList<rondo::ExperimentId> &ids);

private:
    QPushButton *makeButton(const char *name, const QString &text);
    void showTicks();
    void fillMenu();
    ExperimentId best() const;

    Theme &m_theme;
    ExperimentModel &m_model;
    QLabel *m_count;
    QLabel *m_names;
    QPushButton *m_clear, *m_again, *m_tag, *m_compare;
    QToolButton *m_more;
    QPushButton *m_deploy;
};

} // namespace rondo
