// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/arranging.h"
#include "flow/suggestions.h"

#include <QObject>
#include <QThreadPool>

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
    ~FlowEditor() override; //!< waits for the flows that are being read

    FlowDocument &document() const;
    //! Counts the links of these flow files, in another thread, for suggestions().
    void learnFrom(const QStringList &paths);
    Suggestions &suggestions() { return m_suggestions; }
    //! Where the project is: paths inside of it are kept relative.
    void setBaseFolder(const QString &folder) { m_baseFolder = folder; }
    FlowScene &scene() const { return m_scene; }

    //! Adds a node with its top left at \a position; linked from \a from, or put into \a onto, when given.
    NodeId addNode(const NodeType &type, QPointF position, const std::optional<PortRef> &from = {},
                   const std::optional<Link> &onto = {});
    //! The error says why not, and a way out.
    Result<void> connectPorts(const PortRef &a, const PortRef &b);
    void disconnectPort(const PortRef &port);

    void selectAll();
    //! Removes all that is selected; \a join links the neighbours of removed nodes.
    void removeSelection(bool join = false);
    void duplicate();
    //! Drops copies of the things, moved \a by, and selects them.
    void duplicate(const FlowThings &things, QPointF by);
    void copy() const;
    void cut();
    //! The error says why nothing came.
    Result<void> pasteAt(QPointF position);
    //! Turns the selected nodes off, or on when all are off.
    void toggle();
    void rename(const NodeId &node, const QString &title);
    void arrangeNodes();
    void alignSelection(Alignment alignment);
    void distributeSelection(Qt::Orientation direction);
    void restackSelection(bool front);
    //! The width of the nodes; of all that are selected when \a node is one of them.
    void setNodeWidth(const NodeId &node, double width);
    //! Moves the selection; repeated moves undo as one.
    void nudge(QPointF by);
    void frameSelection();
    QString addNote(QPointF position);
    void setNoteText(const QString &note, const QString &text);
    void setNoteRect(const QString &note, const QRectF &rect);
    //! Pins the note to the node it moves with from now on; an invalid one frees it.
    void pinNote(const QString &note, const NodeId &node);
    void setFrameTitle(const QString &frame, const QString &title);
    void setFrameRect(const QString &frame, const QRectF &rect);
    void setFrameColour(const QString &frame, FrameColour colour);
    //! Collapses an open frame and opens a collapsed one.
    void toggleFrame(const QString &frame);
    //! Removes the frame and keeps what lies in it.
    void ungroup(const QString &frame);
    void addToFrame(const FlowThings &things, const QString &frame);
    //! What the frame holds, nodes inside collapsed frames included.
    QSet<NodeId> nodesIn(const QString &frame) const;
    //! Removes the point of the link that is within \a reach of \a position, or leads the link through there.
    void toggleBend(const Link &link, QPointF position, double reach);
    void setBends(const Link &link, const QList<QPointF> &bends);
    //! A script, or a folder of images or IDX files, from the desktop becomes a node; the error says why not,
    //! and what can be dropped.
    Result<void> addFile(const QString &path, QPointF position);

    //! Selects the neighbour along the links (Left, Right) or the next one in the column (Up, Down).
    void focusNeighbour(Qt::Key direction);

private:
    void selectNew(const QSet<NodeId> &nodes);
    void selectShown(const FlowThings &things);
    FlowThings selectionWithContents() const;

    FlowScene &m_scene;
    QString m_baseFolder;
    Suggestions m_suggestions;
    QThreadPool m_pool;
};

} // namespace rondo
