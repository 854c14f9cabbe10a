// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/livepicture.h"

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

    QList<Experiment> experimentsOf(const QList<Experiment> &all, const NodeId &node)
    {
        QList<Experiment> mine;
        std::copy_if(all.cbegin(), all.cend(), std::back_inserter(mine),
                     [&node](const Experiment &experiment) { return experiment.node == node; });
        return mine;
    }

    qsizetype countIn(const QList<Experiment> &experiments, ExperimentState state)
    {
        return std::count_if(experiments.cbegin(), experiments.cend(),
                             [state](const Experiment &experiment) { return experiment.state == state; });
    }

    //! A line in the unit square, lowest value at the bottom; all lines of a node share \a low and \a high.
    QList<QPointF> scaled(const QList<MetricPoint> &line, double epochs, double low, double high)
    {
        QList<QPointF> points;
        for (const MetricPoint &point : line) {
            if (std::isnan(point.value))
                continue;
            const double x = std::clamp(point.epoch / std::max(1.0, epochs), 0.0, 1.0);
            points << QPointF(x, high > low ? (point.value - low) / (high - low) : 0);
        }
        return points;
    }

    void addLines(NodePicture &picture, const QList<Experiment> &mine, const FlowFacts &facts)
    {
        double low = nan, high = nan;
        QList<const Experiment *> shown;
        const QList<ExperimentId> ids
            = mine.isEmpty() ? QList<ExperimentId>() : shownLines(mine, mine.constFirst().node);
        for (const ExperimentId id : ids) {
            const auto experiment = std::find_if(mine.cbegin(), mine.cend(),
                                                 [id](const Experiment &one) { return one.id == id; });
            if (!facts.lines.contains(id) || experiment == mine.cend())
                continue;
            shown << &*experiment;
            for (const MetricPoint &point : facts.lines.value(id)) {
                low = std::fmin(low, point.value);
                high = std::fmax(high, point.value);
            }
        }
        for (const Experiment *experiment : std::as_const(shown)) {
            const auto line = scaled(facts.lines.value(experiment->id), experiment->epochs, low, high);
            if (line.size() > 1)
                picture.lines << line;
        }
        picture.growing = !shown.isEmpty() && shown.constLast()->state == ExperimentState::Running;
    }

    QString wallTime(const QList<Experiment> &experiments)
    {
        QDateTime first, last;
        for (const Experiment &experiment : experiments) {
            if (experiment.started.isValid() && (!first.isValid() || experiment.started < first))
                first = experiment.started;
            if (experiment.finished.isValid() && (!last.isValid() || experiment.finished > last))
                last = experiment.finished;
        }
        return first.isValid() && last.isValid() ? duration(double(first.msecsTo(last)) / 1000) : QString();
    }

    QString place(const NodeId &node, const LiveState &state)
    {
        QSet<NodeId> ahead;
        for (const Experiment &experiment : state.experiments) {
            if (experiment.node == node)
                break;
            if (!isFinished(experiment.state))
                ahead.insert(experiment.node);
        }
        return ahead.isEmpty() ? Text::tr("Next in line")
                               : Text::tr("Number %1 in line").arg(ahead.size() + 1);
    }

    void describeTraining(NodePicture &picture, const Node &node, const LiveState &state)
    {
        const QList<Experiment> mine = experimentsOf(state.experiments, node.id);
        if (mine.isEmpty())
            return;
        double best = nan;
        for (const Experiment &experiment : mine) {
            picture.segments << statusOf(experiment.state);
            best = std::fmin(best, experiment.metric(QStringLiteral("val_loss")));
        }
        addLines(picture, mine, state.facts);
        if (!std::isnan(best)) {
            picture.figure = figureText(best);
            picture.figureUnit = Text::tr("loss");
        }
        const qsizetype total = mine.size();
        const qsizetype failed = countIn(mine, ExperimentState::Failed),
                        stopped = countIn(mine, ExperimentState::Stopped);
        const qsizetype cached = countIn(mine, ExperimentState::Cached);
        const qsizetype queued = countIn(mine, ExperimentState::Queued),
                        active = countIn(mine, ExperimentState::Running);
        const qsizetype finished = total - queued - active;
        if (state.running && (active > 0 || (queued > 0 && finished > 0))) {
            picture.status = Status::Running;
            picture.words = Text::tr("%1 of %2").arg(finished).arg(total);
        } else if (failed > 0) {
            picture.status = Status::Failed;
            picture.words = Text::tr("%n failed, open log", nullptr, int(failed));
            picture.figureUnit.clear();
        } else if (state.running && queued == total) {
            picture.status = Status::Queued;
            picture.words = place(node.id, state);
        } else if (stopped > 0 || queued + active > 0) {
            picture.status = Status::Stopped;
            picture.words = Text::tr("Stopped, %1 of %2").arg(finished - stopped).arg(total);
        } else if (cached == total) {
            picture.status = Status::Cached;
            picture.words = Text::tr("From an earlier run");
        } else {
            picture.status = Status::Done;
            picture.words = Text::tr("Done in %1").arg(wallTime(mine));
            picture.figureUnit.clear();
        }
    }

    void describeDataset(NodePicture &picture, const Node &node, const LiveState &state)
    {
        const auto facts = state.facts.datasets.constFind(node.id);
        if (facts == state.facts.datasets.cend())
            return;
        picture.thumbnails = facts->pictures;
        const QString images = Text::tr("%1 train images").arg(grouped(facts->trainImages));
        picture.caption
            = facts->version > 0 ? Text::tr("v%1 \u00b7 %2").arg(facts->version).arg(images) : images;
        picture.status = Status::Done;
        picture.words = facts->name.isEmpty() ? Text::tr("Ready") : facts->name;
    }

    void describeValidation(NodePicture &picture, const LiveState &state)
    {
        const qsizetype waits
            = std::count_if(state.experiments.cbegin(), state.experiments.cend(),
                            [](const Experiment &experiment) { return !isFinished(experiment.state); });
        if (state.running && waits > 0) {
            picture.status = Status::Queued;
            picture.words = Text::tr("Waits for %n experiment(s)", nullptr, int(waits));
            return;
        }
        const QJsonArray models = state.run->report.value(QStringLiteral("models")).toArray();
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

} // namespace

NodePicture livePicture(const Node &node, const NodeType *type, const LiveState &state)
{
    NodePicture picture = idlePicture(node, type);
    describeProblems(picture, node, state);
    if (!type)
        return picture;
    if (type->trains)
        picture.segments.clear();
    if (node.enabled && type->category == Category::Deployment)
        describeDeployment(picture, node, *type, state);
    if (node.enabled && state.run) {
        if (type->trains)
            describeTraining(picture, node, state);
        else if (type->category == Category::Data)
            describeDataset(picture, node, state);
        else if (type->category == Category::Validation)
            describeValidation(picture, state);
        if (state.stale.contains(node.id) && picture.status != Status::Idle && !state.running
            && type->category != Category::Deployment) {
            picture.stale = true;
            picture.status = Status::Idle;
            picture.words = Text::tr("Changed since run %1").arg(state.run->id.value);
        }
    }
    return picture;
}

QSet<NodeId> changedSince(const Flow &ran, const Flow &now)
{
    QSet<NodeId> changed;
    for (const Node &node : now.nodes) {
        const Node *before = ran.node(node.id);
        const bool same = before && before->type == node.type && before->settings == node.settings
            && before->enabled == node.enabled && ran.linksInto(node.id) == now.linksInto(node.id);
        if (!same)
            changed << node.id;
    }
    for (qsizetype round = 0; round < now.nodes.size(); ++round) {
        const qsizetype before = changed.size();
        for (const Link &link : now.links) {
            if (changed.contains(link.from))
                changed << link.to;
        }
        if (changed.size() == before)
            break;
    }
    return changed;
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
