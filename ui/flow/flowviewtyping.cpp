// SPDX-License-Identifier: GPL-3.0-or-later
// The canvas: what lies over it to type in.
#include "flow/canvasfocus.h"
#include "flow/floweditor.h"
#include "flow/flowscene.h"
#include "flow/flowview.h"
#include "flow/frameitem.h"
#include "flow/nodeitem.h"
#include "flow/nodesearch.h"
#include "flow/noteeditor.h"
#include "flow/noteitem.h"
#include "flow/portitem.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace rondo {

QPointF FlowView::placeToAdd() const
{
    if (viewport()->underMouse())
        return pointerInScene();
    const QSizeF size = nodeGeometry(nullptr, Node().width, 2).size;
    const auto current = m_scene.currentNode();
    constexpr double gap = 56;
    const QPointF wanted = current ? m_scene.nodeItem(*current)->cardInScene().topRight() + QPointF(gap, 0)
                                   : visibleArea().center() - QPointF(size.width(), size.height()) / 2;
    return freePlace(m_scene.cards(), wanted, size);
}

void FlowView::searchHere()
{
    const QPointF place = placeToAdd();
    ensureVisible(QRectF(place, QSizeF(8, 8)), 24, 24);
    const std::optional<PortRef> port = m_focus->port();
    searchAt(place, port);
}

void FlowView::searchAt(QPointF position, const std::optional<PortRef> &from)
{
    if (!m_scene.document().isReadOnly())
        m_search->open(mapFromScene(position), position, from);
}

void FlowView::addNoteHere()
{
    const QString id = m_editor.addNote(placeToAdd());
    m_scene.clearSelection();
    for (NoteItem *note : m_scene.noteItems())
        note->setSelected(note->note().id == id);
    editCurrent();
}

void FlowView::startRename(const NodeId &node)
{
    const NodeItem *item = m_scene.nodeItem(node);
    if (!item)
        return;
    editText(item->titleRect().translated(item->pos()), item->node().title,
             [this, node](const QString &text) { m_editor.rename(node, text); });
}

void FlowView::editCurrent()
{
    QGraphicsItem *item = m_focus->item();
    if (const auto node = m_scene.currentNode())
        startRename(*node);
    else if (const auto *note = qgraphicsitem_cast<NoteItem *>(item))
        startNote(note->note().id);
    else if (const auto *frame = qgraphicsitem_cast<FrameItem *>(item))
        startFrameTitle(frame->frame().id);
}

void FlowView::startFrameTitle(const QString &frame)
{
    const FrameItem *item = m_scene.frameItem(frame);
    if (item)
        editText(item->titleRect().translated(item->pos()), item->frame().title,
                 [this, frame](const QString &text) { m_editor.setFrameTitle(frame, text); });
}

void FlowView::startNote(const QString &note)
{
    const NoteItem *item = m_scene.noteItem(note);
    if (!item || m_scene.document().isReadOnly())
        return;
    const QRect place = mapFromScene(item->note().rect.translated(item->pos() - item->note().rect.topLeft()))
                            .boundingRect();
    auto *field = new NoteEditor(item->note().text, place, viewport());
    connect(field, &NoteEditor::accepted, this, [this, note](const QString &text) {
        m_editor.setNoteText(note, text);
        setFocus();
    });
    field->show();
    field->setFocus();
}

void FlowView::enterCurrent()
{
    if (const auto node = m_scene.currentNode())
        Q_EMIT nodeEntered(*node);
    else
        editCurrent();
}

void FlowView::editText(const QRectF &area, const QString &text,
                        const std::function<void(const QString &)> &accept)
{
    delete m_textField;
    m_textField = nullptr;
    if (m_scene.document().isReadOnly())
        return;
    auto *field = new QLineEdit(text, viewport());
    m_textField = field;
    field->setObjectName(QStringLiteral("titleField"));
    field->setAccessibleName(tr("Name"));
    QRect place = mapFromScene(area).boundingRect();
    place.setHeight(28);
    place.setWidth(std::max(place.width(), 120));
    field->setGeometry(place);
    field->selectAll();
    field->show();
    field->setFocus();
    field->installEventFilter(this);
    connect(field, &QLineEdit::editingFinished, this, [this, field, accept] {
        if (m_textField != field)
            return;
        m_textField = nullptr;
        accept(field->text());
        field->deleteLater();
        setFocus();
    });
}

bool FlowView::eventFilter(QObject *watched, QEvent *event)
{
    const int key = watched == m_textField && event->type() == QEvent::KeyPress
        ? static_cast<QKeyEvent *>(event)->key()
        : 0;
    if (key == Qt::Key_Escape) {
        QLineEdit *field = std::exchange(m_textField, nullptr);
        field->deleteLater();
        setFocus();
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        setFocus(); // the field is done when it loses the keyboard, and the key does not come through to the canvas
        return true;
    }
    return QGraphicsView::eventFilter(watched, event);
}

} // namespace rondo
