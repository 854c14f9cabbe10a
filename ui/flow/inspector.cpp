// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/inspector.h"

#include "flow/flowactions.h"
#include "flow/flowdocument.h"
#include "flow/floweditor.h"
#include "flow/flowscene.h"
#include "flow/librarymodel.h"
#include "flow/nodepainter.h"
#include "flow/parameterform.h"
#include "flow/portshape.h"
#include "flow/resultsview.h"
#include "theme/theme.h"
#include "widgets/labels.h"
#include "widgets/painting.h"

#include <QMenu>
#include <QPainter>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace rondo {

//! The tile of a node type, 28 wide.
class NodeBadge : public QWidget {
public:
    NodeBadge(Theme &theme, QWidget *parent)
        : QWidget(parent)
        , m_theme(theme)
    {
        setFixedSize(28, 28);
    }
    void setType(const NodeType *type)
    {
        m_category = type ? type->category : Category::Custom;
        m_icon = type ? iconOf(m_theme, *type) : QString();
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintTile(painter, rect(), m_category, m_theme, m_icon);
    }

private:
    Theme &m_theme;
    Category m_category = Category::Custom;
    QString m_icon;
};

namespace {

    //! The shape of a port in a line of text.
    class PortBullet : public QWidget {
    public:
        PortBullet(Theme &theme, PortType type, QWidget *parent)
            : QWidget(parent)
            , m_theme(theme)
            , m_type(type)
        {
            setFixedSize(14, 16);
        }

    protected:
        void paintEvent(QPaintEvent *) override
        {
            QPainter painter(this);
            painter.setRenderHint(QPainter::Antialiasing);
            paintPort(painter, m_theme, m_type, QRectF(rect()).center(), 9, true);
        }

    private:
        Theme &m_theme;
        PortType m_type;
    };

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
    , m_results(new ResultsView(theme, this))
    , m_overview(makeLabel(theme, {}, FontRole::Body, "secondary", this))
{
    setObjectName(QStringLiteral("inspector"));
    setProperty("surface", QStringLiteral("panel"));
    setAttribute(Qt::WA_StyledBackground);
    m_tabs->setObjectName(QStringLiteral("inspectorTabs"));
    m_tabs->addTab(tr("Set up"));
    m_tabs->addTab(tr("Results"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_scroll->setWidgetResizable(true);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_overview->setWordWrap(true);
    m_overview->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_overview->setContentsMargins(12, 12, 12, 12);
    m_pages->addWidget(m_scroll);
    m_pages->addWidget(m_results);
    m_pages->addWidget(m_overview);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead(actions));
    layout->addWidget(m_tabs);
    layout->addWidget(m_pages, 1);

    connect(m_tabs, &QTabBar::currentChanged, m_pages, [this](int tab) {
        if (m_node)
            m_pages->setCurrentIndex(tab);
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

QWidget *Inspector::makeAbout(const NodeType &type)
{
    auto *about = new QWidget(this);
    about->setProperty("edge", QStringLiteral("top"));
    about->setAttribute(Qt::WA_StyledBackground);
    auto *layout = new QVBoxLayout(about);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(4);
    layout->addWidget(makeLabel(m_theme, tr("About"), FontRole::BodyStrong));
    QLabel *words = makeLabel(m_theme, libraryAbout(type), FontRole::Dense, "secondary");
    words->setWordWrap(true);
    layout->addWidget(words);
    const auto line = [&](PortType port, const QString &verb, const QString &what) {
        auto *row = new QHBoxLayout;
        row->setSpacing(6);
        row->addWidget(new PortBullet(m_theme, port, about), 0, Qt::AlignTop);
        QLabel *first = makeLabel(m_theme, verb, FontRole::Dense, "secondary");
        first->setFixedWidth(66);
        row->addWidget(first, 0, Qt::AlignTop);
        QLabel *second = makeLabel(m_theme, what, FontRole::Dense);
        second->setWordWrap(true);
        row->addWidget(second, 1);
        layout->addLayout(row);
    };
    if (!type.inputs.isEmpty() && !type.takes.isEmpty())
        line(type.inputs.constFirst().type, tr("takes"), translated(type.takes));
    if (!type.outputs.isEmpty() && !type.gives.isEmpty())
        line(type.outputs.constFirst().type, tr("gives"), translated(type.gives));
    return about;
}

void Inspector::setBaseFolder(const QString &folder)
{
    m_baseFolder = folder;
    rebuild();
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
        layout->addWidget(makeAbout(*type));
        m_form = new ParameterForm(m_editor.document(), *m_node, m_baseFolder, m_theme, content);
        layout->addWidget(m_form, 1);
    }
    m_scroll->setWidget(content);
    content->setAutoFillBackground(false); // setWidget() turns it on
    showHead();
    showExperiments();
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

void Inspector::setExperiments(const QList<Experiment> &experiments)
{
    m_experiments = experiments;
    showExperiments();
}

void Inspector::showExperiments()
{
    QList<Experiment> mine;
    for (const Experiment &experiment : std::as_const(m_experiments)) {
        if (m_node && experiment.node == *m_node)
            mine << experiment;
    }
    m_tabs->setTabText(1, mine.isEmpty() ? tr("Results") : tr("Results  %1").arg(mine.size()));
    m_results->setExperiments(mine);
}

void Inspector::showParameter(const QString &parameter)
{
    m_tabs->setCurrentIndex(0);
    if (m_form)
        m_form->focusParameter(parameter);
}

void Inspector::showResults()
{
    m_tabs->setCurrentIndex(1);
}

} // namespace rondo
