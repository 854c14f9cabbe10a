// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/flowcheck.h"

#include "flow/flowdocument.h"
#include "runsettings.h"

namespace rondo {

QString experimentLimitReason(qint64 count)
{
    return FlowCheck::tr(
               "%L1 experiments are more than the %L2 that Settings allow a run. Try fewer values, or "
               "raise the limit.")
        .arg(count)
        .arg(experimentLimit());
}

FlowCheck::FlowCheck(FlowDocument &document, QObject *parent)
    : QObject(parent)
    , m_document(document)
{
    m_pool.setMaxThreadCount(1);
    connect(&document, &FlowDocument::changed, this, [this] { ask(); });
    ask();
}

FlowCheck::~FlowCheck()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void FlowCheck::ask()
{
    m_pool.clear();
    m_experiments = experimentCount(m_document.flow(), m_document.types());
    const quint64 question = ++m_asked;
    // The pool ends before this object does, and an answer that waits in the queue is dropped with it.
    m_pool.start([this, question, flow = m_document.flow(), &types = m_document.types()] {
        const QList<Problem> problems = validate(flow, types);
        QMetaObject::invokeMethod(
            this,
            [this, question, problems] {
                if (question != m_asked)
                    return;
                m_answered = question;
                m_problems = problems;
                Q_EMIT checked();
            },
            Qt::QueuedConnection);
    });
}

QString FlowCheck::reason() const
{
    if (m_document.flow().nodes.isEmpty())
        return tr("The flow is empty. Drag a dataset and an algorithm onto the canvas.");
    for (const Problem &problem : m_problems) {
        if (problem.severity != Problem::Severity::Error)
            continue;
        const Node *node = m_document.flow().node(problem.node);
        return node ? tr("%1: %2").arg(node->title, problem.text) : problem.text;
    }
    if (m_experiments > experimentLimit())
        return experimentLimitReason(m_experiments);
    return m_experiments == 0 ? tr("No algorithm is connected yet, so there is nothing to train.")
                              : QString();
}

} // namespace rondo
