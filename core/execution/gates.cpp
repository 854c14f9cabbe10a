// SPDX-License-Identifier: GPL-3.0-or-later
#include "execution/gates.h"

#include "execution/validationscript.h"

#include <QDir>

#include <algorithm>

namespace rondo {

Gates::Gates(const Project &project, const ObjectStore &objects, const Plan &plan,
             QList<Experiment> experiments, QObject *parent)
    : QObject(parent)
    , m_project(project)
    , m_objects(objects)
    , m_plan(plan)
    , m_experiments(std::move(experiments))
{
}

void Gates::start(const RunLimits &limits, const QHash<QString, QString> &interpreters)
{
    m_limits = limits;
    m_interpreters = interpreters;
    QMetaObject::invokeMethod(this, &Gates::advance, Qt::QueuedConnection);
}

void Gates::stop()
{
    if (m_script)
        m_script->stop();
}

void Gates::advance()
{
    while (m_next < m_plan.steps.size() && m_plan.steps[m_next].kind != Step::Kind::Validate)
        ++m_next;
    if (m_next >= m_plan.steps.size()) {
        Q_EMIT finished();
        return;
    }
    const Step &step = m_plan.steps[m_next];
    const QString script = step.settings.value(QLatin1String("script")).toString();
    QList<Experiment> models = inputsOf(step);
    models.removeIf([](const Experiment &experiment) { return experiment.model.isEmpty(); });
    if (script.isEmpty() || models.isEmpty()) {
        judge({});
        return;
    }
    const QString folder = m_project.runFolder(models.first().run.value);
    const ScriptRun run {.interpreter
                         = m_interpreters.value(step.settings.value(QLatin1String("python")).toString()),
                         .script = QDir(m_project.folder()).absoluteFilePath(script),
                         .taskFile = folder + u'/' + step.name + QLatin1String(".json"),
                         .folder = folder};
    m_script = new ValidationScript(run, m_objects, models, m_limits.silenceSeconds, this);
    connect(m_script, &ValidationScript::finished, this, [this] {
        const auto verdicts = m_script->verdicts();
        m_script->deleteLater();
        m_script = nullptr;
        judge(verdicts);
    });
    m_script->start();
}

void Gates::judge(const QHash<ExperimentId, ScriptVerdict> &verdicts)
{
    const Step &step = m_plan.steps[m_next];
    const QString objective
        = step.settings.value(QLatin1String("objective")).toString(QStringLiteral("val_accuracy"));
    m_results.append(
        {m_next, step.nodeTitle, objective, evaluateModels(step.settings, inputsOf(step), verdicts)});
    ++m_next;
    advance();
}

QList<Experiment> Gates::inputsOf(const Step &step) const
{
    QList<Experiment> inputs;
    for (const int index : step.inputs) {
        const QString name = m_plan.steps.value(index).name;
        const auto found
            = std::find_if(m_experiments.begin(), m_experiments.end(),
                           [&](const Experiment &experiment) { return experiment.name == name; });
        // What a pruner stopped was judged already, and left no model.
        if (found != m_experiments.end()
            && !(found->state == ExperimentState::Stopped && found->origin.contains(QLatin1String("pruned"))))
            inputs.append(*found);
    }
    return inputs;
}

ExperimentId Gates::chosenFor(const Step &deployment) const
{
    for (const Gate &gate : m_results) {
        if (deployment.inputs.contains(gate.step))
            return gate.validation.best;
    }
    ExperimentId best;
    double bestAccuracy = -1;
    for (const Experiment &experiment : inputsOf(deployment)) {
        const double accuracy = experiment.metric(QStringLiteral("val_accuracy"));
        if (!experiment.model.isEmpty() && accuracy > bestAccuracy) {
            best = experiment.id;
            bestAccuracy = accuracy;
        }
    }
    return best;
}

const Experiment *Gates::experiment(ExperimentId id) const
{
    const auto found = std::find_if(m_experiments.begin(), m_experiments.end(),
                                    [&](const Experiment &experiment) { return experiment.id == id; });
    return found == m_experiments.end() ? nullptr : &*found;
}

} // namespace rondo
