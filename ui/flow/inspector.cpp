// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/inspector.h"

#include "flow/flowactions.h"
#include "flow/flowdocument.h"
#include "flow/floweditor.h"
#include "flow/flowscene.h"
#include "flow/inspectorfoot.h"
#include "flow/inspectorparts.h"
#include "flow/nodecode.h"
#include "flow/parameterform.h"
#include "flow/resultsview.h"
#include "flow/trainingpicture.h"
#include "theme/theme.h"
#include "widgets/labels.h"

#include <QMenu>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>

namespace rondo {

namespace {
    enum Tab { setUpTab, codeTab, resultsTab };
} // namespace

Inspector::Inspector(FlowEditor &editor, FlowActions &actions, Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_theme(theme)
    , m_badge(new NodeBadge(theme, this))
    , m_title(makeLabel(theme, {}, FontRole::ObjectName, nullptr, this))
    , m_subtitle(makeLabel(theme, {}, FontRole::Dense, "hint", this))
    , m_more(new QToolButton(this))
    , m_tabs(new QTabBar(this))
    , m_pages(new QStackedWidget(this))
    , m_scroll(new QScrollArea(this))
    , m_code(new NodeCode(editor.document(), theme, this))
    , m_results(new ResultsView(theme, this))
    , m_overview(makeLabel(theme, {}, FontRole::Body, "secondary", this))
    , m_foot(new InspectorFoot(theme, this))
{
    setObjectName(QStringLiteral("inspector"));
    setProperty("surface", QStringLiteral("panel"));
    setAttribute(Qt::WA_StyledBackground);
    m_tabs->setObjectName(QStringLiteral("inspectorTabs"));
    m_tabs->setAccessibleName(tr("Views of the node"));
    m_tabs->addTab(tr("Set up"));
    m_tabs->addTab(tr("Code"));
    m_tabs->addTab(tr("Results"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_overview->setWordWrap(true);
    m_overview->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_overview->setContentsMargins(12, 12, 12, 12);
    m_pages->addWidget(m_scroll);
    m_pages->addWidget(m_code);
    m_pages->addWidget(m_results);
    m_pages->addWidget(m_overview);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead(actions));
    layout->addWidget(m_tabs);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_foot);

    connect(m_tabs, &QTabBar::currentChanged, m_pages, [this](int tab) {
        if (m_node)
            m_pages->setCurrentIndex(tab);
        m_code->refresh();
    });
    connect(&editor.scene(), &QGraphicsScene::selectionChanged, this, &Inspector::follow);
    connect(&editor.document(), &FlowDocument::changed, this, &Inspector::refresh);
    rebuild();
}

QWidget *Inspector::makeHead(FlowActions &actions)
{
    auto *head = new QWidget(this);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(12, 12, 8, 8);
    layout->setSpacing(10);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_title);
    names->addWidget(m_subtitle);
    layout->addWidget(m_badge);
    layout->addLayout(names, 1);
    layout->addWidget(m_more);
    m_title->setObjectName(QStringLiteral("inspectorTitle"));
    m_more->setIcon(m_theme.icon(QStringLiteral("dots")));
    m_more->setToolTip(tr("More about this node"));
    m_more->setAccessibleName(tr("More about this node"));
    m_more->setProperty("kind", QStringLiteral("quiet"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_more);
    menu->addActions({actions.rename, actions.duplicate, actions.toggle, actions.remove});
    m_more->setMenu(menu);
    return head;
}

void Inspector::setProject(const QString &folder, const QString &flowName, const ObjectStore *objects)
{
    m_code->setProject(folder, flowName, objects);
    if (std::exchange(m_baseFolder, folder) != folder)
        rebuild();
}

void Inspector::setRunActions(QAction *run, QAction *choose)
{
    m_foot->setActions(run, choose);
}

void Inspector::follow()
{
    const std::optional<NodeId> current = m_editor.scene().currentNode();
    if (current == m_node && current)
        return;
    m_node = current;
    rebuild();
}

void Inspector::rebuild()
{
    m_form = nullptr;
    const NodeType *type = m_node ? m_editor.document().typeOf(*m_node) : nullptr;
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    if (type) {
        layout->addWidget(makeAbout(*type, m_theme, content));
        m_form = new ParameterForm(m_editor.document(), *m_node, m_baseFolder, m_theme, content);
        m_form->setEnabled(!m_editor.document().isReadOnly());
        layout->addWidget(m_form, 1);
    }
    m_scroll->setWidget(content);
    content->setAutoFillBackground(false); // setWidget() turns it on
    m_code->setNode(m_node);
    showHead();
    showLive();
}

void Inspector::refresh(const FlowDiff &diff)
{
    if (m_node && diff.nodesRemoved.contains(*m_node)) {
        m_node.reset();
        rebuild();
    } else if (m_node && diff.nodesChanged.contains(*m_node)) {
        showHead();
        if (m_form)
            m_form->refresh();
        m_code->refresh();
        showLive();
    } else if (!m_node) {
        showHead();
    }
}

void Inspector::showHead()
{
    const Node *node = m_node ? m_editor.document().flow().node(*m_node) : nullptr;
    const NodeType *type = m_node ? m_editor.document().typeOf(*m_node) : nullptr;
    m_badge->setVisible(node);
    m_more->setVisible(node);
    m_tabs->setVisible(node);
    m_foot->setVisible(node);
    if (!node) {
        showOverview();
        return;
    }
    m_badge->setType(type);
    m_title->setText(node->title);
    m_subtitle->setText(type ? translated(type->subtitle) : tr("Unknown node type \"%1\"").arg(node->type));
    m_pages->setCurrentIndex(m_tabs->currentIndex());
}

void Inspector::showOverview()
{
    const Flow &flow = m_editor.document().flow();
    const int selected = int(m_editor.scene().selectedNodes().size());
    m_title->setText(selected > 1 ? tr("%n nodes", nullptr, selected) : tr("Flow"));
    const QString nodes = tr("%n node(s)", nullptr, int(flow.nodes.size()));
    const QString experiments
        = tr("%n experiment(s)", nullptr, int(experimentCount(flow, m_editor.document().types())));
    m_subtitle->setText(QStringLiteral("%1 \u00b7 %2").arg(nodes, experiments));
    m_overview->setText(selected > 1 ? tr("Move, copy, turn off or delete the selected nodes together.")
                                     : tr("Select a node to set it up and to see its results."));
    m_pages->setCurrentWidget(m_overview);
}

void Inspector::setLive(const LiveState &live)
{
    m_live = live;
    showLive();
}

void Inspector::showLive()
{
    const Flow &flow = m_editor.document().flow();
    const Node *node = m_node ? flow.node(*m_node) : nullptr;
    if (!node)
        return;
    const QList<Experiment> mine = shownExperiments(m_live, *m_node);
    m_tabs->setTabText(resultsTab, mine.isEmpty() ? tr("Results") : tr("Results  %1").arg(mine.size()));
    m_results->setExperiments(mine);
    double best = nan;
    Digest model;
    for (const Experiment &experiment : mine) {
        const double accuracy = experiment.metric(QStringLiteral("val_accuracy"));
        if (experiment.model.isEmpty() || accuracy <= best || (std::isnan(accuracy) && !model.isEmpty()))
            continue;
        best = accuracy;
        model = experiment.model;
    }
    m_code->setModel(model);
    const NodeTypes &types = m_editor.document().types();
    const NodePicture picture = livePicture(*node, types.find(node->type), m_live);
    m_foot->show(estimateOf(m_live.facts.forecast, {*m_node}, m_live.facts.gpus),
                 experimentCount(*node, types), experimentCount(flow, types), picture.why);
}

void Inspector::showParameter(const QString &parameter)
{
    m_tabs->setCurrentIndex(setUpTab);
    if (m_form)
        m_form->focusParameter(parameter);
}

void Inspector::showFailure()
{
    showResults();
    m_results->chooseFailed();
}

void Inspector::showResults()
{
    m_tabs->setCurrentIndex(resultsTab);
}

} // namespace rondo
