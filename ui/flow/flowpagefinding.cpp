// SPDX-License-Identifier: GPL-3.0-or-later
// The Flow page as a place to find things in: palette, problems, find bar, panels.
#include "experiments/livestrip.h"
#include "flow/canvaspane.h"
#include "flow/findbar.h"
#include "flow/flowactions.h"
#include "flow/flowcheck.h"
#include "flow/flowdocument.h"
#include "flow/flowpage.h"
#include "flow/flowscene.h"
#include "flow/flowview.h"
#include "flow/inspector.h"
#include "flow/librarymodel.h"
#include "flow/librarypanel.h"
#include "flow/nodeitem.h"
#include "flow/nodepainter.h"
#include "flow/parameterform.h"
#include "flow/parameterrow.h"
#include "session.h"
#include "theme/theme.h"

#include <QKeyEvent>
#include <QTabBar>

namespace rondo {

void FlowPage::makeFindActions()
{
    m_previousAction = action("previousProblem", tr("Previous problem"), QStringLiteral("warning"),
                              QKeySequence(Qt::SHIFT | Qt::Key_F8), &FlowPage::previousProblem);
    m_findInFlow = action("findInFlow", tr("Find in flow"), QStringLiteral("search"), QKeySequence::Find,
                          &FlowPage::openFind);
    m_findNext = action("findNext", tr("Find next"), {}, QKeySequence(Qt::Key_F3), &FlowPage::findNext);
    m_findPrevious = action("findPrevious", tr("Find previous"), {}, QKeySequence(Qt::SHIFT | Qt::Key_F3),
                            &FlowPage::findPrevious);
    connect(m_view, &FlowView::nodeEntered, m_inspector, [this] {
        m_inspector->setVisible(true);
        const ParameterForm *form = m_inspector->form();
        if (form && !form->rows().isEmpty())
            m_inspector->showParameter(form->rows().constFirst()->parameter().key);
        else if (auto *tabs = m_inspector->findChild<QTabBar *>())
            tabs->setFocus(Qt::ShortcutFocusReason);
    });
    // What a hint said of one place does not hold for the next.
    connect(m_scene.get(), &QGraphicsScene::selectionChanged, m_view, &FlowView::hideHint);
    connect(m_strip, &LiveStrip::fixRequested, this, &FlowPage::mend);
}

void FlowPage::openFind()
{
    m_pane->findBar().open();
}

void FlowPage::findNext()
{
    m_pane->findBar().next();
}

void FlowPage::findPrevious()
{
    m_pane->findBar().previous();
}

void FlowPage::stepProblem(int step)
{
    const QList<Problem> &problems = m_check->problems();
    if (problems.isEmpty())
        return;
    const int count = int(problems.size());
    const int from = m_lastProblem < 0 && step < 0 ? 0 : m_lastProblem;
    m_lastProblem = (from + step + count) % count;
    goTo(problems[m_lastProblem]);
}

void FlowPage::nextProblem()
{
    stepProblem(1);
}

void FlowPage::previousProblem()
{
    stepProblem(-1);
}

void FlowPage::showProblems()
{
    m_strip->setVisible(true);
    m_strip->showProblems();
}

void FlowPage::goTo(const Problem &problem)
{
    const NodeItem *node = m_scene->nodeItem(problem.node);
    if (!node) {
        showProblems();
        return;
    }
    m_scene->select({problem.node});
    m_view->ensureVisible(node->cardInScene(), 40, 40);
    m_view->setFocus(Qt::ShortcutFocusReason);
    const QRectF card = node->cardInScene();
    m_view->showHint(problem.text, {card.center().x(), card.bottom()});
    if (!problem.parameter.isEmpty())
        m_inspector->showParameter(problem.parameter);
}

void FlowPage::mend(const Problem &problem)
{
    if (!problem.fix)
        return;
    m_document->edit(problem.fix->text, [this, &problem](Flow &flow) {
        applyFix(flow, m_document->types(), *problem.fix);
    });
}

QList<QWidget *> FlowPage::panels()
{
    return {m_library, m_view, m_inspector, m_strip};
}

QList<PaletteEntry> FlowPage::paletteEntries()
{
    QList<PaletteEntry> entries;
    const QStringList names = m_session ? m_session->project().flowNames() : QStringList();
    for (const QString &name : names)
        entries << PaletteEntry {QStringLiteral("flow/") + name,
                                 tr("Flow"),
                                 name,
                                 name == m_flowName ? tr("open") : QString(),
                                 m_theme.icon(QStringLiteral("flow")),
                                 [this, name] {
                                     if (name != m_flowName)
                                         openFlow(name);
                                 }};
    const QList<Node> nodes = m_document->flow().sortedNodes();
    for (const Node &node : nodes) {
        const NodeType *type = m_document->types().find(node.type);
        entries << PaletteEntry {QStringLiteral("node/%1/%2").arg(m_flowName, node.id.value),
                                 tr("Node"),
                                 node.title,
                                 type ? translated(type->title) : node.type,
                                 m_theme.icon(type ? iconOf(m_theme, *type) : QStringLiteral("cube")),
                                 [this, id = node.id] { goToNode(id); }};
    }
    return entries;
}

void FlowPage::goToNode(const NodeId &id)
{
    const NodeItem *node = m_scene->nodeItem(id);
    if (!node)
        return;
    m_scene->select({id});
    m_view->ensureVisible(node->cardInScene(), 40, 40);
    m_view->setFocus(Qt::ShortcutFocusReason);
}

void FlowPage::keyPressEvent(QKeyEvent *event)
{
    // What nobody inside wanted: back to the canvas.
    if (event->key() == Qt::Key_Escape && !m_view->hasFocus())
        m_view->setFocus(Qt::ShortcutFocusReason);
    else
        Page::keyPressEvent(event);
}

} // namespace rondo
