// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/flowedits.h"

#include <QObject>

#include <optional>

namespace rondo {

class FlowDocument;
class FlowScene;

/*!
    What a person does to the flow: every gesture, key and menu ends in one of these, and each makes one
   undoable edit.

    Works on the scene's selection; new things become the selection.
*/
class FlowEditor : public QObject {
    Q_OBJECT
public:
    //! \a scene must outlive the editor.
    explicit FlowEditor(FlowScene &scene, QObject *parent = nullptr);

    FlowDocument &document() const;
    FlowScene &scene() const { return m_scene; }

    //! Adds a node with its top left at \a position; linked from \a from, or put into \a onto, when given.
    NodeId addNode(const NodeType &type, QPointF position, const std::optional<PortRef> &from = {},
                   const std::optional<Link> &onto = {});
    //! The error says why not, and a way out.
    Result<void> connectPorts(const PortRef &a, const PortRef &b);
    void disconnectPort(const PortRef &port);

    //! Removes all that is selected; \a join links the neighbours of removed nodes.
    void removeSelection(bool join = false);
    void duplicate();
    void copy() const;
    void cut();
    void pasteAt(QPointF position);
    bool canPaste() const;
    //! Turns the selected nodes off, or on when all are off.
    void toggle();
    void rename(const NodeId &node, const QString &title);
    void arrangeNodes();
    //! Moves the selection; repeated moves undo as one.
    void nudge(QPointF by);
    void frameSelection();
    QString addNote(QPointF position);
    void setNoteText(const QString &note, const QString &text);
    void setFrameTitle(const QString &frame, const QString &title);
    //! A script or a folder from the desktop becomes a node; the error names what can be dropped.
    Result<void> addFile(const QString &path, QPointF position);

    //! Selects the neighbour along the links (Left, Right) or the next one in the column (Up, Down).
    void focusNeighbour(Qt::Key direction);

private:
    void selectNew(const QSet<NodeId> &nodes);

    FlowScene &m_scene;
};

} // namespace rondo
