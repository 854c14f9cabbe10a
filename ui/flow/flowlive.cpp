// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/flowlive.h"

#include "base/log.h"
#include "experiments/cache.h"
#include "experiments/storethread.h"
#include "flow/flowscene.h"
#include "flow/trainingpicture.h"
#include "session.h"

namespace rondo {

namespace {
    constexpr qint64 forecastInterval = 2000; // ms, while something runs
} // namespace

FlowLive::FlowLive(FlowScene &scene, QObject *parent)
    : QObject(parent)
    , m_scene(scene)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(500);
    connect(&m_timer, &QTimer::timeout, this, &FlowLive::read);
    connect(&scene.document(), &FlowDocument::changed, this, [this](const FlowDiff &diff) {
        show(diff.nodesAdded + diff.nodesChanged);
        look();
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
    m_reading = m_again = false;
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
    gather();
    show();
    Q_EMIT experimentsChanged(m_state.experiments);
    look();
}

void FlowLive::gather()
{
    const bool ours = m_session && m_session->run() && m_session->run()->flow == m_flowName;
    m_state.run = ours ? m_session->run() : std::nullopt;
    m_state.running = ours && m_session->isRunning();
    if (ours && m_ranRun != m_state.run->id) {
        m_ranRun = m_state.run->id;
        m_state.ranNodes.clear();
        readPart();
    }
    m_state.setExperiments(ours ? m_session->runExperiments() : QList<Experiment>());
    QList<Experiment> all = m_state.experiments;
    for (const Experiment &experiment : std::as_const(m_state.facts.earlier)) {
        if (!m_state.ofNode.contains(experiment.node) && !(ours && experiment.run == m_ranRun))
            all.append(experiment);
    }
    m_state.setExperiments(all);
}

//! What a run of a part of the flow is of; the drawing as it was then tells.
void FlowLive::readPart()
{
    const auto scope = RunScope::fromJson(m_state.run->cause.value(QLatin1String("scope")).toObject());
    if (!scope || scope->part == RunScope::Part::All)
        return;
    const auto run = m_session->experiments().run(m_ranRun);
    const auto ran = run ? flowFromText(run->flowText.toUtf8()) : Result<Flow>(run.error());
    const auto part = ran ? partOf(*ran, m_scene.document().types(), *scope) : ran;
    if (part)
        m_state.ranNodes = QSet<NodeId>(part->nodes.keyBegin(), part->nodes.keyEnd());
}

void FlowLive::look()
{
    if (m_session && !m_timer.isActive())
        m_timer.start();
}

FactsQuestion FlowLive::question() const
{
    FactsQuestion question {.flowName = m_flowName,
                            .projectFolder = m_session->project().folder(),
                            .flow = m_scene.document().flow(),
                            .known = m_state.facts};
    if (m_state.run)
        question.run = m_state.run->id;
    // While it runs the store changes all the time, and what a run would do then matters less.
    question.foresees
        = !m_state.running || m_sinceForecast.hasExpired(forecastInterval) || !(question.flow == m_foreseen);
    for (const Node &node : m_scene.document().flow().nodes) {
        const QList<Experiment> mine = shownExperiments(m_state, node.id);
        for (const ExperimentId id : shownLines(mine, node.id)) {
            const auto experiment = std::find_if(mine.cbegin(), mine.cend(),
                                                 [id](const Experiment &one) { return one.id == id; });
            (isFinished(experiment->state) ? question.finished : question.running) << id;
        }
    }
    return question;
}

void FlowLive::read()
{
    if (!m_store || m_reading) {
        m_again = m_reading;
        return;
    }
    m_reading = true;
    const FactsQuestion asked = question();
    if (asked.foresees) {
        m_foreseen = asked.flow;
        m_sinceForecast.start();
    }
    m_store->run<FlowFacts>(
        this, [asked](StoreAccess &store) { return readFacts(store, asked); },
        [this, store = m_store.get()](const Result<FlowFacts> &facts) {
            if (store != m_store.get())
                return; // the answer of a flow that was left
            m_reading = false;
            if (!facts)
                qCWarning(logUi).noquote() << facts.errorText();
            else
                answer(*facts);
            if (std::exchange(m_again, false))
                look();
        });
}

void FlowLive::clearCache(const NodeId &node)
{
    const QSet<Digest> keys = m_state.facts.forecast.value(node).keys;
    if (!m_store || keys.isEmpty())
        return;
    m_store->run<int>(
        this, [keys](StoreAccess &store) { return cache::forget(store.database, keys); },
        [this, node](const Result<int> &count) {
            if (!count) {
                qCWarning(logUi).noquote() << count.errorText();
                return;
            }
            look();
            Q_EMIT cacheCleared(node, *count);
        });
}

void FlowLive::answer(const FlowFacts &facts)
{
    m_state.facts = facts;
    gather();
    show();
    Q_EMIT forecastChanged();
    const FactsQuestion next = question();
    const auto isNew = [&facts](ExperimentId id) { return !facts.lines.contains(id); };
    if (std::any_of(next.finished.cbegin(), next.finished.cend(), isNew))
        look(); // what the answer brought to light has lines of its own
}

void FlowLive::show()
{
    const Flow &flow = m_scene.document().flow();
    show(QSet<NodeId>(flow.nodes.keyBegin(), flow.nodes.keyEnd()));
}

//! A picture comes from the node and from what is known of its work: what else is edited does not matter to it.
void FlowLive::show(const QSet<NodeId> &nodes)
{
    const FlowDocument &document = m_scene.document();
    for (const NodeId &id : nodes) {
        if (const Node *node = document.flow().node(id))
            m_scene.setPicture(id, livePicture(*node, document.types().find(node->type), m_state));
    }
    showFrames();
}

void FlowLive::showFrames()
{
    const FlowDocument &document = m_scene.document();
    const QHash<NodeId, QRectF> cards = m_scene.cards();
    for (const Frame &frame : document.flow().frames) {
        int total = 0, finished = 0;
        const QSet<NodeId> inside = contentsOf(document.flow(), document.types(), frame, cards).nodes;
        for (const Experiment &experiment : std::as_const(m_state.experiments)) {
            if (!inside.contains(experiment.node))
                continue;
            ++total;
            finished += isFinished(experiment.state);
        }
        m_scene.setFrameProgress(frame.id,
                                 total == 0 ? QString() : tr("%1 of %2 done").arg(finished).arg(total));
    }
}

} // namespace rondo
