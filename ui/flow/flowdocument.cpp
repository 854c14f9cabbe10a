// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/flowdocument.h"

#include <QScopedValueRollback>
#include <QUndoCommand>

namespace rondo {

//! The one undo command: what differs between the flow before and after.
class EditFlow : public QUndoCommand {
public:
    EditFlow(FlowDocument &document, FlowEdit edit)
        : QUndoCommand(edit.text)
        , m_document(document)
        , m_edit(std::move(edit))
    {
    }

    void undo() override { m_document.apply(reversed(m_edit.patch)); }
    void redo() override { m_document.apply(m_edit.patch); }

    int id() const override { return m_edit.mergeKey.isEmpty() ? -1 : 1; }

    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *next = static_cast<const EditFlow *>(other);
        if (next->m_edit.mergeKey != m_edit.mergeKey || !m_document.m_mayMerge)
            return false;
        m_edit.patch = composed(m_edit.patch, next->m_edit.patch);
        setObsolete(m_edit.patch.isEmpty());
        m_document.m_merged = true;
        return true;
    }

private:
    FlowDocument &m_document;
    FlowEdit m_edit;
};

FlowDocument::FlowDocument(const NodeTypes &types, QObject *parent)
    : QObject(parent)
    , m_types(types)
{
    m_undoStack.setUndoLimit(int(FlowHistory::limit));
    connect(&m_undoStack, &QUndoStack::indexChanged, this, [this](int index) {
        if (!m_editing && !m_restoring && !m_jumping)
            Q_EMIT wentTo(index);
    });
}

void FlowDocument::edit(const QString &text, const std::function<void(Flow &)> &change,
                        const QString &mergeKey)
{
    if (m_readOnly) {
        Q_EMIT editRefused();
        return;
    }
    Flow after = m_flow;
    change(after);
    after.dropLooseEnds();
    const FlowEdit edit {text, mergeKey, patchBetween(m_flow, after)};
    if (edit.patch.isEmpty())
        return;
    // Typing on after an undo is a new step: what was undone is forgotten by it, and would be the wrong half.
    m_mayMerge = !m_undoStack.canRedo();
    m_merged = false;
    {
        const QScopedValueRollback<bool> editing(m_editing, true);
        m_undoStack.push(new EditFlow(*this, edit));
    }
    Q_EMIT edited(edit, m_merged);
}

void FlowDocument::goTo(int index)
{
    const Flow before = m_flow;
    {
        const QScopedValueRollback<bool> jumping(m_jumping, true);
        m_undoStack.setIndex(index);
    }
    const FlowDiff diff = difference(before, m_flow);
    if (!diff.isEmpty())
        Q_EMIT changed(diff);
    Q_EMIT wentTo(m_undoStack.index());
}

void FlowDocument::reset(const Flow &flow)
{
    restore({flow, {}, 0}, flow);
}

void FlowDocument::restore(const FlowHistory &history, const Flow &flow)
{
    {
        const QScopedValueRollback<bool> restoring(m_restoring, true);
        m_mayMerge = false;
        m_undoStack.clear();
        for (const FlowEdit &edit : history.edits)
            m_undoStack.push(new EditFlow(*this, edit));
        m_undoStack.setIndex(int(history.index));
    }
    const FlowDiff diff = difference(m_flow, flow);
    m_flow = flow;
    if (!diff.isEmpty())
        Q_EMIT changed(diff);
}

void FlowDocument::setReadOnly(bool readOnly)
{
    if (m_readOnly == readOnly)
        return;
    m_readOnly = readOnly;
    Q_EMIT readOnlyChanged();
}

const NodeType *FlowDocument::typeOf(const NodeId &id) const
{
    const Node *node = m_flow.node(id);
    return node ? m_types.find(node->type) : nullptr;
}

void FlowDocument::apply(const FlowPatch &patch)
{
    if (m_restoring)
        return;
    rondo::apply(m_flow, patch);
    if (!m_jumping)
        Q_EMIT changed(differenceOf(patch));
}

} // namespace rondo
