// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/flowhistory.h"

#include <QObject>
#include <QUndoStack>

#include <functional>

namespace rondo {

/*!
    The open flow, and the only way to change it.

    Every change goes through edit(), which makes it undoable and announces it. Views follow changed(); what
    keeps the history follows edited() and wentTo().
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
    //! Undoes or redoes until \a index steps are done; views follow once.
    void goTo(int index);

    //! Shows another flow and forgets the history: opening a file, not an edit.
    void reset(const Flow &flow);
    //! The same with a history: \a flow is where its index stands.
    void restore(const FlowHistory &history, const Flow &flow);

    //! While it is set, edit() only says editRefused(): a drawing to look at.
    void setReadOnly(bool readOnly);
    bool isReadOnly() const { return m_readOnly; }

    //! The type of a node; null when it is unknown or there is no such node.
    const NodeType *typeOf(const NodeId &id) const;

Q_SIGNALS:
    void changed(const rondo::FlowDiff &diff);
    //! An edit is in the history: as a step of its own, or \a merged into the last one.
    void edited(const rondo::FlowEdit &edit, bool merged);
    void wentTo(int index); //!< undone or redone until so many steps are done
    void readOnlyChanged();
    void editRefused();

private:
    friend class EditFlow;
    void apply(const FlowPatch &patch);

    const NodeTypes &m_types;
    Flow m_flow;
    QUndoStack m_undoStack;
    bool m_readOnly = false;
    bool m_restoring = false; //!< steps come into the stack that are done already
    bool m_jumping = false; //!< many steps at once
    bool m_editing = false; //!< edit() is at work
    bool m_mayMerge = false; //!< the edit that is being made may become part of the last step
    bool m_merged = false; //!< and did
};

} // namespace rondo
