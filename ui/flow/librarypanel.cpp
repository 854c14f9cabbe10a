// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/librarypanel.h"

#include "flow/librarymodel.h"
#include "flow/nodepainter.h"
#include "flow/portshape.h"
#include "theme/theme.h"
#include "widgets/searchfield.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QVBoxLayout>

namespace rondo {

LibraryTree::LibraryTree(QWidget *parent)
    : QTreeWidget(parent)
{
    setHeaderHidden(true);
    setIndentation(0);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
}

QString LibraryTree::typeAt(QPoint position) const
{
    const QModelIndex index = indexAt(position);
    return index.data(LibraryRole::Planned).toBool() ? QString()
                                                     : index.data(LibraryRole::TypeKey).toString();
}

void LibraryTree::mousePressEvent(QMouseEvent *event)
{
    QTreeWidget::mousePressEvent(event);
    if (event->button() != Qt::LeftButton)
        return;
    const QPoint position = event->position().toPoint();
    m_pressed = typeAt(position);
    m_pressedAt = position;
    QTreeWidgetItem *item = itemAt(position);
    if (item && item->childCount() > 0)
        item->setExpanded(!item->isExpanded());
}

void LibraryTree::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    const bool far = (position - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    if (!m_pressed.isEmpty() && event->buttons().testFlag(Qt::LeftButton) && (m_dragging || far)) {
        m_dragging = true;
        viewport()->setCursor(Qt::DragMoveCursor);
        Q_EMIT dragMoved(m_pressed, event->globalPosition().toPoint());
        return;
    }
    QTreeWidget::mouseMoveEvent(event);
}

void LibraryTree::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_dragging) {
        Q_EMIT dropped(m_pressed, event->globalPosition().toPoint());
        endDrag();
        return;
    }
    m_pressed.clear();
    QTreeWidget::mouseReleaseEvent(event);
}

void LibraryTree::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QString type = typeAt(event->position().toPoint());
    if (!type.isEmpty())
        Q_EMIT chosen(type);
}

void LibraryTree::keyPressEvent(QKeyEvent *event)
{
    if (m_dragging && event->key() == Qt::Key_Escape) {
        endDrag();
        return;
    }
    const QTreeWidgetItem *item = currentItem();
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && item) {
        const QString type = item->data(0, LibraryRole::TypeKey).toString();
        if (!type.isEmpty() && !item->data(0, LibraryRole::Planned).toBool())
            Q_EMIT chosen(type);
        return;
    }
    QTreeWidget::keyPressEvent(event);
}

void LibraryTree::endDrag()
{
    m_dragging = false;
    m_pressed.clear();
    viewport()->unsetCursor();
    Q_EMIT dragEnded();
}

LibraryPanel::LibraryPanel(const NodeTypes &types, Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_types(types)
    , m_theme(theme)
    , m_field(new QLineEdit(this))
    , m_tree(new LibraryTree(this))
{
    setObjectName(QStringLiteral("library"));
    setProperty("surface", QStringLiteral("panel"));
    setAttribute(Qt::WA_StyledBackground);
    m_field->setObjectName(QStringLiteral("librarySearch"));
    m_field->setToolTip(tr("Find a node (/)"));
    setUpSearch(*m_field, theme, tr("Find a node"), true);
    m_field->installEventFilter(this);
    m_tree->setObjectName(QStringLiteral("libraryTree"));
    m_tree->setAccessibleName(tr("Node library"));
    m_tree->setItemDelegate(new LibraryDelegate(theme, m_tree));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(6);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(8, 0, 8, 0);
    row->addWidget(m_field);
    layout->addLayout(row);
    layout->addWidget(m_tree, 1);
    connect(m_field, &QLineEdit::textChanged, this, &LibraryPanel::filter);
    fill();
}

void LibraryPanel::fill()
{
    for (const Category category : {Category::Data, Category::Algorithm, Category::Custom,
                                    Category::Validation, Category::Deployment, Category::Trigger}) {
        auto *group = new QTreeWidgetItem(m_tree, {libraryGroup(category)});
        for (const NodeType &type : m_types.all()) {
            if (type.category != category)
                continue;
            auto *item = new QTreeWidgetItem(group, {libraryTitle(type)});
            item->setData(0, LibraryRole::TypeKey, type.key);
            item->setData(0, LibraryRole::CategoryRole, int(category));
            item->setData(0, LibraryRole::IconName, iconOf(m_theme, type));
            item->setData(0, LibraryRole::Planned, type.planned);
            QStringList ports;
            for (const Port &port : type.inputs)
                ports << tr("takes %1 (%2)").arg(port.key, portTypeName(port.type));
            for (const Port &port : type.outputs)
                ports << tr("gives %1 (%2)").arg(port.key, portTypeName(port.type));
            const QString about = type.planned ? tr("Planned for a later version.") : libraryAbout(type);
            item->setToolTip(0, QStringList {about, ports.join(QStringLiteral(", "))}.join(u'\n').trimmed());
            if (type.planned)
                item->setFlags(Qt::ItemIsEnabled);
        }
        group->setData(0, LibraryRole::GroupCount, group->childCount());
        group->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        group->setExpanded(true);
    }
}

void LibraryPanel::filter(const QString &typed)
{
    QTreeWidgetItem *first = nullptr;
    for (int g = 0; g < m_tree->topLevelItemCount(); ++g) {
        QTreeWidgetItem *group = m_tree->topLevelItem(g);
        int shown = 0;
        for (int i = 0; i < group->childCount(); ++i) {
            QTreeWidgetItem *item = group->child(i);
            const NodeType *type = m_types.find(item->data(0, LibraryRole::TypeKey).toString());
            const bool matches = type && libraryMatches(*type, typed.trimmed());
            item->setHidden(!matches);
            shown += matches;
            if (matches && !first && !type->planned)
                first = item;
        }
        group->setData(0, LibraryRole::GroupCount, shown);
        group->setHidden(shown == 0);
        if (!typed.isEmpty())
            group->setExpanded(true);
    }
    m_tree->setCurrentItem(typed.isEmpty() ? nullptr : first);
}

bool LibraryPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        switch (key->key()) {
        case Qt::Key_Down:
        case Qt::Key_Up:
        case Qt::Key_Return:
        case Qt::Key_Enter:
            QApplication::sendEvent(m_tree, event);
            return true;
        case Qt::Key_Escape:
            m_field->clear();
            return false;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace rondo
