// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/livepicture.h"

#include "flow/trainingpicture.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace rondo {

namespace {

    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::LivePicture)
    };

    constexpr int mostLines = 6;

    void describeDataset(NodePicture &picture, const Node &node, const LiveState &state)
    {
        const auto facts = state.facts.datasets.constFind(node.id);
        if (facts == state.facts.datasets.cend())
            return;
        picture.thumbnails = facts->pictures;
        const QString images = Text::tr("%1 train images").arg(grouped(facts->trainImages));
        picture.caption
            = facts->version > 0 ? Text::tr("v%1 \u00b7 %2").arg(facts->version).arg(images) : images;
        const bool used = state.facts.forecast.value(node.id).state == NodeForecast::State::Current;
        picture.status = used ? Status::Done : Status::Cached;
        picture.words = facts->name.isEmpty() ? Text::tr("Ready") : facts->name;
    }

    void describeValidation(NodePicture &picture, const Node &node, const LiveState &state)
    {
        const qsizetype waits = std::count_if(
            state.experiments.cbegin(), state.experiments.cend(), [&state](const Experiment &experiment) {
                return experiment.run == state.run->id && !isFinished(experiment.state);
            });
        if (state.running && state.isInRun(node.id) && waits > 0) {
            picture.status = Status::Queued;
            picture.words = Text::tr("Waits for %n experiment(s)", nullptr, int(waits));
            return;
        }
        const QJsonArray models
            = state.facts.forecast.value(node.id).report.value(QStringLiteral("models")).toArray();
        if (models.isEmpty())
            return;
        const auto passed = std::count_if(models.cbegin(), models.cend(), [](const QJsonValue &model) {
            return model.toObject().value(QStringLiteral("passes")).toBool();
        });
        picture.status = passed > 0 ? Status::Done : Status::Warning;
        picture.words = passed > 0 ? Text::tr("%1 of %2 pass").arg(passed).arg(models.size())
                                   : Text::tr("No model passes every check");
        for (CardRow &row : picture.rows)
            row.status = passed > 0 ? Status::Done : Status::Idle;
    }

    void describeDeployment(NodePicture &picture, const Node &node, const NodeType &type,
                            const LiveState &state)
    {
        const Parameter *parameter = type.parameter(QStringLiteral("name"));
        const QString name = parameter ? settingText(settingOf(node, *parameter)) : QString();
        const auto found = state.facts.deployments.constFind(name);
        if (found == state.facts.deployments.cend()) {
            picture.words = state.running ? Text::tr("After the validation") : Text::tr("Not deployed yet");
            if (state.running)
                picture.status = Status::Queued;
            return;
        }
        const Deployment &deployment = *found;
        if (picture.rows.size() > 1 && deployment.port > 0)
            picture.rows[1].text = deployment.url().section(QLatin1String("://"), 1) + u'/' + name;
        switch (deployment.state) {
        case DeploymentState::Running:
            picture.status = Status::Done;
            picture.words = Text::tr("v%1 answers").arg(deployment.modelVersion);
            break;
        case DeploymentState::Starting:
            picture.status = Status::Running;
            picture.words = Text::tr("v%1 starts").arg(deployment.modelVersion);
            break;
        case DeploymentState::Stopped:
            picture.status = Status::Stopped;
            picture.words = Text::tr("Stopped");
            break;
        case DeploymentState::Failed:
            picture.status = Status::Failed;
            picture.words = Text::tr("Does not answer");
            break;
        }
    }

    void describeProblems(NodePicture &picture, const Node &node, const LiveState &state)
    {
        for (const Problem &problem : state.problems) {
            if (problem.node != node.id)
                continue;
            (problem.severity == Problem::Severity::Error ? picture.errors : picture.warnings) += 1;
            if (picture.problem.isEmpty())
                picture.problem = problem.text;
        }
    }

    //! Where nothing was run yet, the words say what is in the way.
    void describeObstacle(NodePicture &picture, const Node &node)
    {
        if (picture.problem.isEmpty() || picture.status != Status::Idle || picture.stale)
            return;
        const QString title = node.title + QLatin1String(": ");
        picture.status = Status::Warning;
        picture.words
            = picture.problem.startsWith(title) ? picture.problem.mid(title.size()) : picture.problem;
    }

    //! Whether a new run would make anew what the card shows; then the card says so, and why.
    void describeForecast(NodePicture &picture, const NodeType &type, const NodeForecast &forecast)
    {
        using State = NodeForecast::State;
        const bool settled = picture.status == Status::Done || picture.status == Status::Cached
            || picture.status == Status::Idle;
        const bool stale = forecast.state == State::Stale || (forecast.state == State::Incomplete && settled);
        if (!stale || type.category == Category::Deployment)
            return;
        picture.stale = true;
        picture.status = Status::Idle;
        picture.words = forecast.reason;
        picture.why = Text::tr("Out of date: %1").arg(forecast.reason);
        picture.figure.clear();
        picture.figureUnit.clear();
        for (CardRow &row : picture.rows)
            row.status = Status::Idle;
    }

} // namespace

void LiveState::setExperiments(const QList<Experiment> &all)
{
    experiments = all;
    ofNode.clear();
    for (const Experiment &experiment : all)
        ofNode[experiment.node].append(experiment);
}

bool LiveState::isSample() const
{
    return run && run->cause.value(QLatin1String("scope")).toObject().value(QLatin1String("sample")).toBool();
}

bool LiveState::isInRun(const NodeId &node) const
{
    if (!run)
        return false;
    const auto scope = RunScope::fromJson(run->cause.value(QLatin1String("scope")).toObject());
    return !scope || scope->part == RunScope::Part::All || ranNodes.contains(node);
}

NodePicture livePicture(const Node &node, const NodeType *type, const LiveState &state)
{
    NodePicture picture = idlePicture(node, type);
    describeProblems(picture, node, state);
    if (!type || !node.enabled)
        return picture;
    if (type->category == Category::Deployment)
        describeDeployment(picture, node, *type, state);
    else if (type->trains)
        describeTraining(picture, node, state);
    else if (type->category == Category::Data)
        describeDataset(picture, node, state);
    else if (type->category == Category::Validation && state.run)
        describeValidation(picture, node, state);
    if (picture.status != Status::Running && picture.status != Status::Queued)
        describeForecast(picture, *type, state.facts.forecast.value(node.id));
    describeObstacle(picture, node);
    return picture;
}

QList<ExperimentId> shownLines(const QList<Experiment> &experiments, const NodeId &node)
{
    QList<ExperimentId> shown;
    ExperimentId best;
    double bestLoss = nan;
    for (const Experiment &experiment : experiments) {
        if (experiment.node != node || experiment.state == ExperimentState::Queued)
            continue;
        const double loss = experiment.metric(QStringLiteral("val_loss"));
        if (!best.isValid() || loss < bestLoss || (std::isnan(bestLoss) && !std::isnan(loss))) {
            best = experiment.id;
            bestLoss = loss;
        }
        if (experiment.state == ExperimentState::Running && shown.size() < mostLines)
            shown << experiment.id;
    }
    shown.removeOne(best);
    if (best.isValid())
        shown << best;
    return shown;
}

} // namespace rondo
