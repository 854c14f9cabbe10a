// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/runactions.h"

#include "flow/flowcheck.h"
#include "flow/flowdocument.h"
#include "flow/floweditor.h"
#include "flow/flowfile.h"
#include "flow/flowlive.h"
#include "flow/flowscene.h"
#include "flow/flowview.h"
#include "runsettings.h"
#include "session.h"
#include "theme/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenu>

namespace rondo {

using Part = RunScope::Part;

RunActions::RunActions(FlowView &view, FlowCheck &check, FlowFile &file, FlowLive &live)
    : QObject(&view)
    , m_view(view)
    , m_check(check)
    , m_file(file)
    , m_live(live)
{
    runNode = addRun("runNode", tr("Run this node"), QStringLiteral("play"),
                     {QKeySequence(Qt::SHIFT | Qt::Key_Return), QKeySequence(Qt::SHIFT | Qt::Key_Enter)},
                     {.part = Part::Only});
    runTo = addRun("runTo", tr("Run to here"), {}, {}, {.part = Part::To});
    runFrom = addRun("runFrom", tr("Run from here"), {}, {}, {.part = Part::From});
    runNodeSample = addRun("runNodeSample", tr("Run this node with a sample"), {}, {},
                           {.part = Part::Only, .sample = true});
    runNodeAnew = addRun("runNodeAnew", tr("Run this node again without cache"), {}, {},
                         {.part = Part::Only, .useCache = false});
    runSample = addRun("runSample", tr("Run with a sample"), {}, {}, {.sample = true});
    m_toolTips[runNode]
        = tr("Train what this node lacks; what it needs comes from earlier runs (Shift+Enter)");
    m_toolTips[runTo] = tr("Run this node and all that leads to it");
    m_toolTips[runFrom] = tr("Run this node and all that follows from it, anew");
    for (QAction *action : {runNodeSample, runSample})
        m_toolTips[action]
            = tr("A quick check with at most %1 images and one epoch; nothing is recorded or deployed")
                  .arg(RunScope::sampleImages);
    m_toolTips[runNodeAnew] = tr("Train this node again, also where its results are there");
    chooseExperiments = add("chooseExperiments", tr("Choose experiments to run..."), QStringLiteral("table"),
                            {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return)},
                            [this] { Q_EMIT listRequested({}); });
    chooseNodeExperiments = add("chooseNodeExperiments", tr("Choose experiments of this node..."),
                                QStringLiteral("table"), {}, [this] { Q_EMIT listRequested(nodeScope()); });
    for (QAction *action : {chooseExperiments, chooseNodeExperiments})
        m_toolTips[action]
            = tr("The list of experiments with time and cost; leave some out, change them, add your own");
    openResults = add("openResults", tr("Open results"), QStringLiteral("chart"), {},
                      [this] { Q_EMIT resultsRequested(); });
    clearCache = add("clearCache", tr("Clear cache of this node"), QStringLiteral("trash"), {}, [this] {
        if (const auto id = node())
            m_live.clearCache(*id);
    });
    connect(&view.flowScene(), &QGraphicsScene::selectionChanged, this, &RunActions::refresh);
    connect(&check, &FlowCheck::checked, this, &RunActions::refresh);
    connect(&live, &FlowLive::forecastChanged, this, &RunActions::refresh);
    connect(&live, &FlowLive::cacheCleared, this, &RunActions::showCleared);
    refresh();
}

QAction *RunActions::add(const char *name, const QString &text, const QString &icon,
                         const QList<QKeySequence> &keys, const std::function<void()> &act)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1String(name));
    if (!icon.isEmpty())
        action->setIcon(m_view.theme().icon(icon));
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, act);
    m_view.addAction(action);
    return action;
}

QAction *RunActions::addRun(const char *name, const QString &text, const QString &icon,
                            const QList<QKeySequence> &keys, RunScope scope)
{
    QAction *action = add(name, text, icon, keys, [this, scope]() mutable {
        if (scope.part != Part::All) {
            const auto id = node();
            if (!id)
                return;
            scope.nodes = {*id};
        }
        start(scope);
    });
    m_scopes.insert(action, scope);
    return action;
}

void RunActions::setSession(Session *session, const QString &flowName)
{
    if (m_session)
        disconnect(m_session, nullptr, this, nullptr);
    m_session = session;
    m_flowName = flowName;
    if (session)
        connect(session, &Session::changed, this, &RunActions::refresh);
    refresh();
}

void RunActions::fillNodeMenu(QMenu &menu) const
{
    menu.setToolTipsVisible(true);
    menu.addActions({runNode, runTo, runFrom, runNodeSample, runNodeAnew, chooseNodeExperiments});
    menu.addSeparator();
    menu.addActions({openResults, clearCache});
    menu.addSeparator();
}

QList<QAction *> RunActions::all() const
{
    return {chooseExperiments, chooseNodeExperiments, nullptr, runNode,     runTo,     runFrom, nullptr, runSample,
            runNodeSample,     runNodeAnew,           nullptr, openResults, clearCache};
}

std::optional<NodeId> RunActions::node() const
{
    return m_view.flowScene().currentNode();
}

RunScope RunActions::nodeScope() const
{
    const auto id = node();
    return {.part = Part::Only, .nodes = id ? QSet<NodeId> {*id} : QSet<NodeId>()};
}

//! What is wrong with the part of the flow, however many experiments it makes.
QString RunActions::problemIn(const RunScope &scope, qint64 *experiments) const
{
    const FlowDocument &document = m_view.editor().document();
    const auto part = partOf(document.flow(), document.types(), scope);
    if (!part)
        return part.errorText();
    *experiments = scope.listed.isEmpty() ? experimentCount(*part, document.types()) : scope.listed.size();
    for (const Problem &problem : m_check.problems()) {
        const Node *node = part->node(problem.node);
        if (problem.severity != Problem::Severity::Error || (!node && scope.part != Part::All))
            continue;
        return !node || problem.text.contains(node->title) ? problem.text
                                                           : tr("%1: %2").arg(node->title, problem.text);
    }
    return {};
}

QString RunActions::refusal(const RunScope &scope) const
{
    if (!m_session)
        return tr("Open a project first.");
    if (m_session->isRunning())
        return tr("A run is in progress.");
    if (scope.part != Part::All && scope.nodes.isEmpty())
        return tr("Select a node first.");
    if (scope.part == Part::All && scope.listed.isEmpty())
        return m_check.reason();
    qint64 count = 0;
    if (const QString problem = problemIn(scope, &count); !problem.isEmpty())
        return problem;
    return count > experimentLimit() ? experimentLimitReason(count) : QString();
}

//! Too many experiments and a run in progress are no reason: the list is where the first is mended.
QString RunActions::listRefusal(const RunScope &scope) const
{
    if (!m_session)
        return tr("Open a project first.");
    if (scope.part != Part::All && scope.nodes.isEmpty())
        return tr("Select a node first.");
    qint64 count = 0;
    const QString problem = problemIn(scope, &count);
    return !problem.isEmpty() || count > 0 ? problem : tr("There is nothing to train here.");
}

void RunActions::start(const RunScope &scope)
{
    // What is being typed belongs to the run: leaving the field takes it over.
    if (auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget())) {
        field->clearFocus();
        field->setFocus();
    }
    if (const QString reason = refusal(scope); !reason.isEmpty()) {
        Q_EMIT refused(tr("The run did not start."), reason);
        return;
    }
    if (!m_file.save()) {
        Q_EMIT refused(tr("The flow is not saved, so it cannot run."), m_file.problem());
        return;
    }
    m_session->startRun(m_flowName, scope);
    Q_EMIT started();
}

void RunActions::setReason(QAction *action, const QString &reason)
{
    action->setEnabled(reason.isEmpty());
    const QString own = m_toolTips.value(action, action->text());
    action->setToolTip(reason.isEmpty() ? own : reason);
}

void RunActions::refresh()
{
    const auto id = node();
    QHash<int, QString> known; // the parts are few, and finding one out walks the flow
    for (auto action = m_scopes.begin(); action != m_scopes.end(); ++action) {
        RunScope scope = action.value();
        if (scope.part != Part::All && id)
            scope.nodes = {*id};
        const Part part = scope.part == Part::To ? Part::Only : scope.part; // they have the same nodes
        const int kind = int(part) * 2 + scope.sample;
        if (!known.contains(kind))
            known.insert(kind, refusal(scope));
        setReason(action.key(), known.value(kind));
    }
    const NodeForecast forecast = id ? m_live.state().facts.forecast.value(*id) : NodeForecast();
    setReason(chooseExperiments, listRefusal({}));
    setReason(chooseNodeExperiments, listRefusal(nodeScope()));
    setReason(openResults, id ? QString() : tr("Select a node first."));
    setReason(clearCache,
              !id                             ? tr("Select a node first.")
                  : forecast.cached.isEmpty() ? tr("No result of this node is cached for its settings.")
                                              : QString());
}

void RunActions::showCleared(const NodeId &id, int count)
{
    const Node *cleared = m_view.editor().document().flow().node(id);
    Q_EMIT cacheCleared(
        tr("The cache of %1 is cleared.").arg(cleared ? cleared->title : id.value),
        tr("%n experiment(s) will be trained again. Their results stay in the table.", nullptr, count));
}

} // namespace rondo
