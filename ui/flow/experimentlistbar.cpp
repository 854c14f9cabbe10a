// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/experimentlistbar.h"

#include "flow/experimentlist.h"
#include "flow/experimentlistview.h"
#include "theme/theme.h"
#include "widgets/keyhint.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace rondo {

ExperimentListBar::ExperimentListBar(const Theme &theme, ExperimentList &list, ExperimentListView &view,
                                     QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_list(list)
    , m_view(view)
    , m_nodes(new QMenu(this))
{
    m_add = add("addExperiment", tr("Add row"), QStringLiteral("plus"), Qt::Key_Insert, [this] { addRow(); });
    m_duplicate = add("duplicateExperiment", tr("Duplicate"), QStringLiteral("copy"), Qt::CTRL | Qt::Key_D,
                      [this] { duplicate(); });
    m_remove = add("removeExperiment", tr("Remove"), QStringLiteral("trash"), Qt::Key_Delete, [this] { remove(); });
    m_copy = add("copyExperiments", tr("Copy"), {}, QKeySequence::Copy, [this] { copy(); });
    m_paste = add("pasteExperiments", tr("Paste"), QStringLiteral("paste"), QKeySequence::Paste, [this] { paste(); });
    m_reset = add("resetExperiments", tr("Set back"), QStringLiteral("rollback"), {}, [this] { m_list.reset(); });
    QAction *undo = list.undoStack().createUndoAction(this, tr("Undo"));
    QAction *redo = list.undoStack().createRedoAction(this, tr("Redo"));
    undo->setObjectName(QStringLiteral("undoList"));
    redo->setObjectName(QStringLiteral("redoList"));
    undo->setIcon(theme.icon(QStringLiteral("undo")));
    redo->setIcon(theme.icon(QStringLiteral("redo")));
    undo->setShortcut(QKeySequence::Undo);
    redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    for (QAction *action : {undo, redo}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        view.addAction(action);
    }
    view.setContextMenuPolicy(Qt::ActionsContextMenu);
    makeButtons(*undo, *redo);
    connect(&list, &ExperimentList::modelReset, this, &ExperimentListBar::fillNodes);
    connect(&list, &ExperimentList::listChanged, this, &ExperimentListBar::refresh);
    connect(view.selectionModel(), &QItemSelectionModel::selectionChanged, this, &ExperimentListBar::refresh);
    refresh();
}

QAction *ExperimentListBar::add(const char *name, const QString &text, const QString &icon, const QKeySequence &key,
                                const std::function<void()> &act)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1String(name));
    if (!icon.isEmpty())
        action->setIcon(m_theme.icon(icon));
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, act);
    m_view.addAction(action);
    return action;
}

void ExperimentListBar::makeButtons(QAction &undo, QAction &redo)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    const auto addButton = [&](QAction &action, const QString &words, Qt::ToolButtonStyle style) {
        auto *button = new QToolButton(this);
        button->setProperty("kind", QStringLiteral("quiet"));
        button->setDefaultAction(&action);
        button->setToolButtonStyle(style);
        button->setFocusPolicy(Qt::TabFocus);
        followKeys(*button, words, action);
        layout->addWidget(button);
        return button;
    };
    m_addButton = addButton(*m_add, tr("Add an experiment as the flow sets it"), Qt::ToolButtonTextBesideIcon);
    m_addButton->setPopupMode(QToolButton::InstantPopup);
    addButton(*m_duplicate, tr("Copy the selected rows, to change them"), Qt::ToolButtonTextBesideIcon);
    addButton(*m_remove, tr("Remove the selected rows"), Qt::ToolButtonTextBesideIcon);
    layout->addSpacing(12);
    addButton(undo, tr("Undo"), Qt::ToolButtonIconOnly);
    addButton(redo, tr("Redo"), Qt::ToolButtonIconOnly);
    addButton(*m_reset, tr("Back to the list that the flow makes"), Qt::ToolButtonTextBesideIcon);
    layout->addStretch(1);
    auto *equal = new QCheckBox(tr("Show equal settings"), this);
    equal->setObjectName(QStringLiteral("equalSettings"));
    equal->setToolTip(tr("Show also the settings that are the same for all experiments"));
    connect(equal, &QCheckBox::toggled, &m_view, &ExperimentListView::setEqualShown);
    layout->addWidget(equal);
}

//! Where there are several nodes, the button asks of which.
void ExperimentListBar::fillNodes()
{
    const QList<NodeId> nodes = m_list.settings().nodes();
    m_nodes->clear();
    for (const NodeId &node : nodes)
        m_nodes->addAction(tr("Of %1").arg(m_list.settings().title(node)), this,
                           [this, node] { m_view.selectRows({m_list.add(node)}); });
    m_addButton->setMenu(nodes.size() > 1 ? m_nodes : nullptr);
}

void ExperimentListBar::addRow()
{
    const QList<NodeId> nodes = m_list.settings().nodes();
    const QModelIndex current = m_view.currentCell();
    if (nodes.isEmpty())
        return;
    m_view.selectRows({m_list.add(current.isValid() ? m_list.rows()[current.row()].node : nodes.first())});
    m_view.setFocus();
}

void ExperimentListBar::duplicate()
{
    m_view.selectRows(m_list.duplicate(m_view.selectedRows()));
    m_view.setFocus();
}

void ExperimentListBar::remove()
{
    const QModelIndex current = m_view.currentCell();
    m_list.remove(m_view.selectedRows());
    if (const int left = m_list.rowCount(); left > 0 && current.isValid())
        m_view.selectRows({qMin(current.row(), left - 1)});
}

void ExperimentListBar::copy() const
{
    QList<PlannedRow> rows;
    for (const int row : m_view.selectedRows())
        rows.append(m_list.rows()[row]);
    QList<SettingColumn> columns;
    for (int column = ExperimentList::FirstSetting; column < m_list.timeColumn(); ++column) {
        if (!m_view.isColumnHidden(column))
            columns.append(m_list.settingColumns()[column - ExperimentList::FirstSetting]);
    }
    QGuiApplication::clipboard()->setText(tabbedText(rows, m_list.settings(), columns));
}

void ExperimentListBar::paste()
{
    const QList<NodeId> nodes = m_list.settings().nodes();
    const QModelIndex current = m_view.currentCell();
    if (nodes.isEmpty())
        return;
    const PlannedRow pattern
        = current.isValid() ? m_list.rows()[current.row()] : m_list.settings().rowOf(nodes.first());
    const auto rows = rowsFromTabbed(QGuiApplication::clipboard()->text(), m_list.settings(), m_list.settingColumns(),
                                     pattern);
    if (!rows)
        Q_EMIT failed(rows.errorText());
    else if (!rows->isEmpty())
        m_view.selectRows(m_list.append(*rows, tr("paste")));
}

void ExperimentListBar::refresh()
{
    const QList<int> selected = m_view.selectedRows();
    const bool any = std::any_of(selected.cbegin(), selected.cend(),
                                 [this](int row) { return !m_list.rows()[row].isOpen; });
    for (QAction *action : {m_duplicate, m_remove})
        action->setEnabled(any);
    m_copy->setEnabled(!selected.isEmpty());
    m_reset->setEnabled(m_list.isChanged());
}

} // namespace rondo
