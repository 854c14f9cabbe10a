// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/flowactions.h"

#include "flow/arrangeactions.h"
#include "flow/canvasfocus.h"
#include "flow/edgeitem.h"
#include "flow/floweditor.h"
#include "flow/flowscene.h"
#include "flow/flowview.h"
#include "flow/frameitem.h"
#include "flow/noteitem.h"
#include "flow/nodeitem.h"
#include "flow/portitem.h"
#include "theme/theme.h"

#include <QMenu>

namespace rondo {

FlowActions::FlowActions(FlowView &view)
    : QObject(&view)
    , m_view(view)
{
    FlowEditor &editor = view.editor();
    QUndoStack &stack = editor.document().undoStack();
    select = add("select", tr("Select"), QStringLiteral("pointer"), {Qt::Key_V},
                 [&view] { view.setTool(FlowView::Tool::Select); });
    pan = add("pan", tr("Pan"), QStringLiteral("hand"), {Qt::Key_H},
              [&view] { view.setTool(FlowView::Tool::Pan); });
    search = add("search", tr("Add node"), QStringLiteral("plus"), {Qt::Key_Tab},
                 [&view] { view.searchHere(); });
    undo = add("undo", tr("Undo"), QStringLiteral("undo"), {QKeySequence::Undo}, [&stack] { stack.undo(); });
    redo = add("redo", tr("Redo"), QStringLiteral("redo"),
               {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)},
               [&stack] { stack.redo(); });
    remove = add("delete", tr("Delete"), QStringLiteral("trash"), {Qt::Key_Delete, Qt::Key_Backspace},
                 [this] { removeCurrent(); });
    removeAndJoin
        = add("deleteAndJoin", tr("Delete and join neighbours"), {},
              {QKeySequence(Qt::CTRL | Qt::Key_Delete)}, [&editor] { editor.removeSelection(true); });
    duplicate = add("duplicate", tr("Duplicate"), QStringLiteral("copy"),
                    {QKeySequence(Qt::CTRL | Qt::Key_D)}, [&editor] { editor.duplicate(); });
    copy
        = add("copy", tr("Copy"), QStringLiteral("copy"), {QKeySequence::Copy}, [&editor] { editor.copy(); });
    cut = add("cut", tr("Cut"), QStringLiteral("scissors"), {QKeySequence::Cut}, [&editor] { editor.cut(); });
    paste = add("paste", tr("Paste"), QStringLiteral("paste"), {QKeySequence::Paste},
                [&] {
                    if (const auto pasted = m_view.editor().pasteAt(m_view.pointerInScene()); !pasted)
                        Q_EMIT m_view.fileRefused(pasted.errorText());
                });
    selectAll = add("selectAll", tr("Select all"), {}, {QKeySequence::SelectAll},
                    [&editor] { editor.selectAll(); });
    rename = add("rename", tr("Rename"), QStringLiteral("pencil"), {Qt::Key_F2},
                 [&view] { view.editCurrent(); });
    toggle = add("toggle", tr("Turn off or on"), QStringLiteral("power"), {Qt::Key_D},
                 [&editor] { editor.toggle(); });
    connectPort = add("connect", tr("Connect from here"), QStringLiteral("link"), {Qt::Key_C},
                      [&view] { view.startKeyboardConnect(); });
    arrange = add("arrange", tr("Arrange"), QStringLiteral("arrange"), {Qt::Key_L},
                  [&editor] { editor.arrangeNodes(); });
    frame = add("frame", tr("Frame selection"), QStringLiteral("frame"), {Qt::Key_F},
                [&editor] { editor.frameSelection(); });
    note = add("note", tr("Note"), QStringLiteral("note"), {Qt::Key_N},
               [&view] { view.addNoteHere(); });
    arranging = new ArrangeActions(view);
    const auto eased = FlowView::Motion::Eased;
    actualSize = add("actualSize", tr("Actual size"), {}, {Qt::Key_1}, [&view] { view.zoomTo(1); });
    fitAll = add("fitAll", tr("Fit all"), QStringLiteral("fit"),
                 {QKeySequence(Qt::SHIFT | Qt::Key_1), QKeySequence(Qt::Key_Exclam)},
                 [&view] { view.fitAll(eased); });
    fitSelection = add("fitSelection", tr("Fit selection"), {},
                       {QKeySequence(Qt::SHIFT | Qt::Key_2), QKeySequence(Qt::Key_At)},
                       [&view] { view.fitSelection(eased); });
    zoomIn = add("zoomIn", tr("Zoom in"), QStringLiteral("plus"),
                 {QKeySequence::ZoomIn, QKeySequence(Qt::CTRL | Qt::Key_Equal)},
                 [&view] { view.zoomTo(view.zoom() * 1.2); });
    zoomOut = add("zoomOut", tr("Zoom out"), QStringLiteral("minus"), {QKeySequence::ZoomOut},
                  [&view] { view.zoomTo(view.zoom() / 1.2); });

    addKeyboardActions();
    select->setCheckable(true);
    pan->setCheckable(true);
    connect(&view, &FlowView::toolChanged, this, &FlowActions::refresh);
    connect(&view.flowScene(), &QGraphicsScene::selectionChanged, this, &FlowActions::refresh);
    connect(&stack, &QUndoStack::indexChanged, this, &FlowActions::refresh);
    connect(&editor.document(), &FlowDocument::readOnlyChanged, this, &FlowActions::refresh);
    refresh();
}

void FlowActions::addKeyboardActions()
{
    CanvasFocus &focus = m_view.keyboardFocus();
    // Enter itself is a key of the canvas and no shortcut: fields over the canvas need it too.
    enter = add("enter", tr("Go to the settings"), QStringLiteral("sliders"), {},
                [this] { m_view.enterCurrent(); });
    nextItem = add("nextItem", tr("Next on the canvas"), {}, {Qt::Key_Period}, [&focus] { focus.stepItem(1); });
    previousItem = add("previousItem", tr("Previous on the canvas"), {}, {Qt::Key_Comma},
                       [&focus] { focus.stepItem(-1); });
    nextPort = add("nextPort", tr("Next port"), {}, {Qt::Key_P}, [&focus] { focus.stepPort(1); });
    previousPort = add("previousPort", tr("Previous port"), {}, {QKeySequence(Qt::SHIFT | Qt::Key_P)},
                       [&focus] { focus.stepPort(-1); });
}

//! With the keyboard on a port its links go, not the node.
void FlowActions::removeCurrent()
{
    if (const std::optional<PortRef> port = m_view.keyboardFocus().port())
        m_view.editor().disconnectPort(*port);
    else
        m_view.editor().removeSelection();
}

QAction *FlowActions::add(const char *name, const QString &text, const QString &icon,
                          const QList<QKeySequence> &keys, const std::function<void()> &act)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1String(name));
    if (!icon.isEmpty())
        action->setIcon(m_view.theme().icon(icon));
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    if (!keys.isEmpty())
        action->setToolTip(tr("%1 (%2)").arg(text, keys.constFirst().toString(QKeySequence::NativeText)));
    connect(action, &QAction::triggered, this, act);
    m_view.addAction(action);
    return action;
}

void FlowActions::refresh()
{
    const bool selecting = m_view.tool() == FlowView::Tool::Select;
    select->setChecked(selecting);
    pan->setChecked(!selecting);
    const bool nodes = !m_view.flowScene().selectedNodes().isEmpty();
    const bool anything = !m_view.flowScene().selectedItems().isEmpty();
    const bool things = !(m_view.flowScene().selectedThings() == FlowThings());
    const bool editable = !m_view.editor().document().isReadOnly();
    copy->setEnabled(things);
    for (QAction *action : {duplicate, cut, frame})
        action->setEnabled(things && editable);
    for (QAction *action : {toggle, removeAndJoin})
        action->setEnabled(nodes && editable);
    for (QAction *action : {search, paste, arrange, note})
        action->setEnabled(editable);
    remove->setEnabled(anything && editable);
    const bool one = m_view.flowScene().currentNode().has_value() && editable;
    QGraphicsItem *only = m_view.keyboardFocus().item();
    rename->setEnabled(
        one || (editable && (qgraphicsitem_cast<NoteItem *>(only) || qgraphicsitem_cast<FrameItem *>(only))));
    connectPort->setEnabled(one);
    for (QAction *action : {nextPort, previousPort})
        action->setEnabled(m_view.flowScene().currentNode().has_value());
    enter->setEnabled(rename->isEnabled());
    const QUndoStack &stack = m_view.editor().document().undoStack();
    undo->setEnabled(stack.canUndo());
    redo->setEnabled(stack.canRedo());
    undo->setText(stack.canUndo() ? tr("Undo %1").arg(stack.undoText()) : tr("Undo"));
    redo->setText(stack.canRedo() ? tr("Redo %1").arg(stack.redoText()) : tr("Redo"));
}

void FlowActions::fillMenu(QMenu &menu, QGraphicsItem *item)
{
    if (const auto *port = qgraphicsitem_cast<PortItem *>(item)) {
        fillPortMenu(menu, *port);
    } else if (qgraphicsitem_cast<NodeItem *>(item)) {
        menu.addActions({rename, duplicate, toggle, connectPort});
        menu.addSeparator();
        menu.addAction(frame);
        arranging->addFrameChoice(menu);
        menu.addActions({arranging->alignMenu(), arranging->forward, arranging->back});
        menu.addSeparator();
        menu.addActions({copy, cut});
        menu.addSeparator();
        menu.addActions({remove, removeAndJoin});
    } else if (const auto *edge = qgraphicsitem_cast<EdgeItem *>(item)) {
        const Link link = edge->link();
        menu.addAction(m_view.theme().icon(QStringLiteral("plus")), tr("Insert node"), this, [this, link] {
            m_view.searchAt(m_view.pointerInScene(), PortRef {link.from, link.output, true});
        });
        const QPointF here = m_view.pointerInScene();
        const double reach = canvas::bendReach / std::min(1.0, m_view.zoom());
        menu.addAction(edge->bendAt(here, reach) < 0 ? tr("Lead through here") : tr("Remove this point"),
                       this, [this, link, here, reach] { m_view.editor().toggleBend(link, here, reach); });
        addShowData(menu, link.from, link.output);
        menu.addAction(remove);
    } else if (const auto *frameItem = qgraphicsitem_cast<FrameItem *>(item)) {
        arranging->fillFrameMenu(menu, *frameItem);
        menu.addSeparator();
        menu.addActions({duplicate, copy, cut, arranging->alignMenu(), remove});
    } else if (const auto *noteItem = qgraphicsitem_cast<NoteItem *>(item)) {
        arranging->fillNoteMenu(menu, *noteItem);
        menu.addSeparator();
        menu.addActions({duplicate, copy, cut, remove});
    } else if (item) {
        menu.addAction(remove);
    } else {
        menu.addActions({search, paste, note, arrange});
        menu.addSeparator();
        menu.addActions({selectAll, fitAll, actualSize});
    }
}

void FlowActions::fillPortMenu(QMenu &menu, const PortItem &port)
{
    const PortRef from = port.ref();
    FlowEditor &editor = m_view.editor();
    const Flow &flow = editor.document().flow();
    const NodeTypes &types = editor.document().types();
    QMenu *targets = menu.addMenu(m_view.theme().icon(QStringLiteral("link")), tr("Connect to"));
    for (const NodeItem *node : m_view.flowScene().nodeItems()) {
        for (const PortItem *other : node->ports()) {
            const PortRef to = other->ref();
            if (mayJoin(flow, types, from, to) && checkLink(flow, types, linkBetween(from, to)))
                targets->addAction(tr("%1, %2").arg(node->node().title, to.key), this,
                                   [&editor, from, to] { (void)editor.connectPorts(from, to); });
        }
    }
    targets->setEnabled(!targets->isEmpty());
    menu.addAction(tr("Disconnect"), this, [&editor, from] { editor.disconnectPort(from); })
        ->setEnabled(port.links() > 0);
    if (from.output) {
        addShowData(menu, from.node, from.key);
    } else {
        for (const Link &link : flow.linksInto(from.node)) {
            if (link.input == from.key)
                addShowData(menu, link.from, link.output);
        }
    }
    menu.addSeparator();
    menu.addAction(tr("Add a node that fits"), this,
                   [this, from] { m_view.searchAt(m_view.pointerInScene(), from); });
}

//! Samples of a dataset, results of a model; an event has nothing to look at.
void FlowActions::addShowData(QMenu &menu, const NodeId &node, const QString &port)
{
    const FlowDocument &document = m_view.editor().document();
    const NodeType *type = document.typeOf(node);
    const Port *output = type ? type->output(port) : nullptr;
    if (!output || output->type == PortType::Event || output->type == PortType::Predictions)
        return;
    const bool alone = document.flow().linksFrom(node).size() < 2;
    menu.addAction(m_view.theme().icon(QStringLiteral("eye")),
                   alone ? tr("Show data") : tr("Show data of %1").arg(document.flow().node(node)->title), this,
                   [this, node, port] { Q_EMIT dataRequested(node, port); });
}

} // namespace rondo
