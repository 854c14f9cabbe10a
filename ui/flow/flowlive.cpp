// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/flowlive.h"

#include "base/log.h"
#include "experiments/storethread.h"
#include "flow/flowscene.h"
#include "session.h"

namespace rondo {

FlowLive::FlowLive(FlowScene &scene, QObject *parent)
    : QObject(parent)
    , m_scene(scene)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(500);
    connect(&m_timer, &QTimer::timeout, this, &FlowLive::read);
    connect(&scene.document(), &FlowDocument::changed, this, [this] {
        if (m_state.run)
            m_state.stale = changedSince(m_ran, m_scene.document().flow());
        show();
    });
}

FlowLive::~FlowLive() = default;

void FlowLive::setSession(Session *session, const QString &flowName)
{
    if (m_session)
        disconnect(m_session, nullptr, this, nullptr);
    m_session = session;
    m_flowName = flowName;
    m_state.facts = {};
    m_ranRun = {};
    m_store.reset();
    m_reading = false;
    if (session) {
        m_store = std::make_unique<StoreThread>(session->project());
        connect(session, &Session::changed, this, &FlowLive::follow);
    }
    follow();
    if (session)
        read();
}

void FlowLive::setProblems(const QList<Problem> &problems)
{
    m_state.problems = problems;
    show();
}

void FlowLive::follow()
{
    const bool ours = m_session && m_session->run() && m_session->run()->flow == m_flowName;
    m_state.run = ours ? m_session->run() : std::nullopt;
    m_state.experiments = ours ? m_session->runExperiments() : QList<Experiment>();
    m_state.running = ours && m_session->isRunning();
    if (ours && m_ranRun != m_state.run->id) {
        m_ranRun = m_state.run->id;
        const auto ran = flowFromText(m_state.run->flowText.toUtf8());
        m_ran = ran ? *ran : m_scene.document().flow();
    }
    m_state.stale = ours ? changedSince(m_ran, m_scene.document().flow()) : QSet<NodeId>();
    show();
    Q_EMIT experimentsChanged(m_state.experiments);
    if (m_session && !m_timer.isActive())
        m_timer.start();
}

FactsQuestion FlowLive::question() const
{
    FactsQuestion question {.links = m_ran.links, .known = m_state.facts};
    if (m_state.run)
        question.run = m_state.run->id;
    for (const Node &node : m_scene.document().flow().nodes) {
        for (const ExperimentId id : shownLines(m_state.experiments, node.id)) {
            const auto experiment = std::find_if(m_state.experiments.cbegin(), m_state.experiments.cend(),
                                                 [id](const Experiment &one) { return one.id == id; });
            (isFinished(experiment->state) ? question.finished : question.running) << id;
        }
    }
    return question;
}

void FlowLive::read()
{
    if (!m_store || m_reading)
        return;
    m_reading = true;
    m_store->run<FlowFacts>(
        this,
        [question = question()](StoreAccess &store) {
            return readFacts(store.experiments, store.datasets, store.deployments, store.objects, question);
        },
        [this, store = m_store.get()](const Result<FlowFacts> &facts) {
            if (store != m_store.get())
                return; // the answer of a flow that was left
            m_reading = false;
            if (!facts) {
                qCWarning(logUi).noquote() << facts.errorText();
                return;
            }
            m_state.facts = *facts;
            show();
        });
}

void FlowLive::show()
{
    const FlowDocument &document = m_scene.document();
    for (const Node &node : document.flow().nodes)
        m_scene.setPicture(node.id, livePicture(node, document.types().find(node.type), m_state));
    showFrames();
}

void FlowLive::showFrames()
{
    const QHash<NodeId, QRectF> cards = m_scene.cards();
    for (const Frame &frame : m_scene.document().flow().frames) {
        int total = 0, finished = 0;
        for (const Experiment &experiment : std::as_const(m_state.experiments)) {
            if (!frame.rect.contains(cards.value(experiment.node)))
                continue;
            ++total;
            finished += isFinished(experiment.state);
        }
        m_scene.setFrameProgress(frame.id,
                                 total == 0 ? QString() : tr("%1 of %2 done").arg(finished).arg(total));
    }
}

} // namespace rondo
