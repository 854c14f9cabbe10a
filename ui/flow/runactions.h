// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/runscope.h"

#include <QAction>
#include <QObject>

#include <optional>

class QMenu;

namespace rondo {

class FlowCheck;
class FlowFile;
class FlowLive;
class FlowView;
class Session;

/*!
    Running parts of the flow: the selected node, up to it, from it on, on a sample, anew. Each as an action
   for menus and palette; one that cannot be used has the reason as its tool tip.
*/
class RunActions : public QObject {
    Q_OBJECT
public:
    //! All must outlive the actions; the shortcuts act in \a view.
    RunActions(FlowView &view, FlowCheck &check, FlowFile &file, FlowLive &live);

    QAction *runNode, *runTo, *runFrom, *runNodeSample, *runNodeAnew;
    QAction *runSample; //!< the whole flow
    QAction *chooseExperiments, *chooseNodeExperiments; //!< the list of experiments before a run
    QAction *openResults, *clearCache;

    //! \a session may be null.
    void setSession(Session *session, const QString &flowName);
    //! Those of the selected node, in the order of its menu.
    void fillNodeMenu(QMenu &menu) const;
    //! For the menu of the window and the command palette; null is a separator.
    QList<QAction *> all() const;

    //! Why \a scope cannot run now; empty when it can.
    QString refusal(const RunScope &scope) const;
    //! Saves the flow and starts; says why not where it cannot.
    void start(const RunScope &scope);
    void refresh();

Q_SIGNALS:
    void started();
    void refused(const QString &text, const QString &detail);
    void resultsRequested();
    //! The person wants to see, and perhaps change, the experiments of \a scope before they run.
    void listRequested(const rondo::RunScope &scope);
    void cacheCleared(const QString &text, const QString &detail);

private:
    QAction *add(const char *name, const QString &text, const QString &icon, const QList<QKeySequence> &keys,
                 const std::function<void()> &act);
    QAction *addRun(const char *name, const QString &text, const QString &icon,
                    const QList<QKeySequence> &keys, RunScope scope);
    std::optional<NodeId> node() const;
    RunScope nodeScope() const;
    QString problemIn(const RunScope &scope, qint64 *experiments) const;
    QString listRefusal(const RunScope &scope) const;
    void setReason(QAction *action, const QString &reason);
    void showCleared(const NodeId &node, int count);

    FlowView &m_view;
    FlowCheck &m_check;
    FlowFile &m_file;
    FlowLive &m_live;
    Session *m_session = nullptr;
    QString m_flowName;
    QHash<QAction *, RunScope> m_scopes; //!< without the node, which is the selected one
    QHash<QAction *, QString> m_toolTips;
};

} // namespace rondo
