// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/flow.h"

#include <QObject>
#include <QUndoStack>

#include <functional>

namespace rondo {

/*!
    The open flow, and the only way to change it.

    Every change goes through edit(), which makes it undoable and announces it. Views follow changed().
*/
class FlowDocument : public QObject {
    Q_OBJECT
public:
    //! \a types must outlive the document.
    explicit FlowDocument(const NodeTypes &types, QObject *parent = nullptr);

    const Flow &flow() const { return m_flow; }
    const NodeTypes &types() const { return m_types; }
    QUndoStack &undoStack() { return m_undoStack; }

    //! Applies \a change to a copy; nothing happens when that leaves the flow as it is. Edits with the same
    //! non-empty \a mergeKey in a row undo as one. \a text names the edit in the history: "Move 3 nodes".
    void edit(const QString &text, const std::function<void(Flow &)> &change, const QString &mergeKey = {});

    //! Shows another flow and forgets the history: opening a file, not an edit.
    void reset(const Flow &flow);

    //! The type of a node; null when it is unknown or there is no such node.
    const NodeType *typeOf(const NodeId &id) const;

Q_SIGNALS:
    void changed(const rondo::FlowDiff &diff);

private:
    friend class EditFlow;
    void apply(const Flow &flow);

    const NodeTypes &m_types;
    Flow m_flow;
    QUndoStack m_undoStack;
};

} // namespace rondo
