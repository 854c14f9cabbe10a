// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/flowdocument.h"

#include <QUndoCommand>

namespace rondo {

//! The one undo command: the flow before and after, which share what did not change.
class EditFlow : public QUndoCommand {
public:
    EditFlow(FlowDocument &document, const QString &text, Flow after, QString mergeKey)
        : QUndoCommand(text)
        , m_document(document)
        , m_before(document.flow())
        , m_after(std::move(after))
        , m_mergeKey(std::move(mergeKey))
    {
    }

    void undo() override { m_document.apply(m_before); }
    void redo() override { m_document.apply(m_after); }
    int id() const override { return m_mergeKey.isEmpty() ? -1 : 1; }

    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *next = static_cast<const EditFlow *>(other);
        if (next->m_mergeKey != m_mergeKey)
            return false;
        m_after = next->m_after;
        setObsolete(m_after == m_before);
        return true;
    }

private:
    FlowDocument &m_document;
    Flow m_before;
    Flow m_after;
    QString m_mergeKey;
};

FlowDocument::FlowDocument(const NodeTypes &types, QObject *parent)
    : QObject(parent)
    , m_types(types)
{
}

void FlowDocument::edit(const QString &text, const std::function<void(Flow &)> &change,
                        const QString &mergeKey)
{
    Flow after = m_flow;
    change(after);
    if (!(after == m_flow))
        m_undoStack.push(new EditFlow(*this, text, std::move(after), mergeKey));
}

void FlowDocument::reset(const Flow &flow)
{
    m_undoStack.clear();
    apply(flow);
}

const NodeType *FlowDocument::typeOf(const NodeId &id) const
{
    const Node *node = m_flow.node(id);
    return node ? m_types.find(node->type) : nullptr;
}

void FlowDocument::apply(const Flow &flow)
{
    const FlowDiff diff = difference(m_flow, flow);
    if (diff.isEmpty())
        return;
    m_flow = flow;
    Q_EMIT changed(diff);
}

} // namespace rondo
