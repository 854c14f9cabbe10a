// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/flowactions.h"

#include "flow/edgeitem.h"
#include "flow/floweditor.h"
#include "flow/flowscene.h"
#include "flow/flowview.h"
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
                 [&view] { view.searchAt(view.pointerInScene()); });
    undo = add("undo", tr("Undo"), QStringLiteral("undo"), {QKeySequence::Undo}, [&stack] { stack.undo(); });
    redo = add("redo", tr("Redo"), QStringLiteral("redo"),
               {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)},
               [&stack] { stack.redo(); });
    remove = add("delete", tr("Delete"), QStringLiteral("trash"), {Qt::Key_Delete, Qt::Key_Backspace},
                 [&editor] { editor.removeSelection(); });
    removeAndJoin
        = add("deleteAndJoin", tr("Delete and join neighbours"), {},
              {QKeySequence(Qt::CTRL | Qt::Key_Delete)}, [&editor] { editor.removeSelection(true); });
    duplicate = add("duplicate", tr("Duplicate"), QStringLiteral("copy"),
                    {QKeySequence(Qt::CTRL | Qt::Key_D)}, [&editor] { editor.duplicate(); });
    copy
        = add("copy", tr("Copy"), QStringLiteral("copy"), {QKeySequence::Copy}, [&editor] { editor.copy(); });
    cut = add("cut", tr("Cut"), QStringLiteral("scissors"), {QKeySequence::Cut}, [&editor] { editor.cut(); });
    paste = add("paste", tr("Paste"), QStringLiteral("paste"), {QKeySequence::Paste},
                [&] { m_view.editor().pasteAt(m_view.pointerInScene()); });
    selectAll = add("selectAll", tr("Select all"), {}, {QKeySequence::SelectAll}, [&editor] {
        const QHash<NodeId, Node> &nodes = editor.document().flow().nodes;
        editor.scene().select(QSet<NodeId>(nodes.keyBegin(), nodes.keyEnd()));
    });
    rename = add("rename", tr("Rename"), QStringLiteral("pencil"), {Qt::Key_F2}, [&view] {
        if (const auto node = view.flowScene().currentNode())
            view.startRename(*node);
    });
    toggle = add("toggle", tr("Turn off or on"), QStringLiteral("power"), {Qt::Key_D},
                 [&editor] { editor.toggle(); });
    connectPort = add("connect", tr("Connect from here"), QStringLiteral("link"), {Qt::Key_C},
                      [&view] { view.startKeyboardConnect(); });
    arrange = add("arrange", tr("Arrange"), QStringLiteral("arrange"), {Qt::Key_L},
                  [&editor] { editor.arrangeNodes(); });
    frame = add("frame", tr("Frame selection"), QStringLiteral("frame"), {Qt::Key_F},
                [&editor] { editor.frameSelection(); });
    note = add("note", tr("Note"), QStringLiteral("note"), {Qt::Key_N},
               [&] { m_view.editor().addNote(m_view.pointerInScene()); });
    actualSize = add("actualSize", tr("Actual size"), {}, {Qt::Key_1}, [&view] { view.zoomTo(1); });
    fitAll = add("fitAll", tr("Fit all"), QStringLiteral("fit"),
                 {QKeySequence(Qt::SHIFT | Qt::Key_1), QKeySequence(Qt::Key_Exclam)},
                 [&view] { view.fitAll(); });
    fitSelection = add("fitSelection", tr("Fit selection"), {},
                       {QKeySequence(Qt::SHIFT | Qt::Key_2), QKeySequence(Qt::Key_At)},
                       [&view] { view.fitSelection(); });
    zoomIn = add("zoomIn", tr("Zoom in"), QStringLiteral("plus"),
                 {QKeySequence::ZoomIn, QKeySequence(Qt::CTRL | Qt::Key_Equal)},
                 [&view] { view.zoomTo(view.zoom() * 1.2); });
    zoomOut = add("zoomOut", tr("Zoom out"), QStringLiteral("minus"), {QKeySequence::ZoomOut},
                  [&view] { view.zoomTo(view.zoom() / 1.2); });

    select->setCheckable(true);
    pan->setCheckable(true);
    connect(&view, &FlowView::toolChanged, this, &FlowActions::refresh);
    connect(&view.flowScene(), &QGraphicsScene::selectionChanged, this, &FlowActions::refresh);
    connect(&stack, &QUndoStack::indexChanged, this, &FlowActions::refresh);
    refresh();
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
    for (QAction *action : {duplicate, copy, cut, toggle, frame})
        action->setEnabled(nodes);
    remove->setEnabled(anything);
    removeAndJoin->setEnabled(nodes);
    const bool one = m_view.flowScene().currentNode().has_value();
    rename->setEnabled(one);
    connectPort->setEnabled(one);
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
        menu.addActions({frame, copy, cut});
        menu.addSeparator();
        menu.addActions({remove, removeAndJoin});
    } else if (const auto *edge = qgraphicsitem_cast<EdgeItem *>(item)) {
        const Link link = edge->link();
        menu.addAction(m_view.theme().icon(QStringLiteral("plus")), tr("Insert node"), this, [this, link] {
            m_view.searchAt(m_view.pointerInScene(), PortRef {link.from, link.output, true});
        });
        menu.addAction(remove);
    } else if (item) {
        menu.addAction(remove);
    } else {
        menu.addActions({search, paste, note, arrange});
        menu.addSeparator();
        menu.addActions({selectAll, fitAll, actualSize});
    }
    paste->setEnabled(m_view.editor().canPaste());
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
    menu.addSeparator();
    menu.addAction(tr("Add a node that fits"), this,
                   [this, from] { m_view.searchAt(m_view.pointerInScene(), from); });
}

} // namespace rondo
