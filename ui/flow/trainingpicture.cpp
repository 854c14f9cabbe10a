// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/trainingpicture.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <cmath>

namespace rondo {

namespace {

    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::LivePicture)
    };

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

    //! What a node that has not begun waits for.
    QString waitingText(const QList<Experiment> &mine, const LiveState &state)
    {
        // Its images have no version before they are prepared.
        if (!mine.constFirst().dataset.startsWith(QLatin1String("sha256:")))
            return Text::tr("Waits for its data");
        QSet<NodeId> ahead;
        for (const Experiment &experiment : state.experiments) {
            if (experiment.node == mine.constFirst().node)
                break;
            if (experiment.run == mine.constFirst().run && !isFinished(experiment.state))
                ahead.insert(experiment.node);
        }
        return placeInLine(int(ahead.size()) + 1);
    }

    void showBest(NodePicture &picture, const QList<Experiment> &mine)
    {
        double best = nan;
        for (const Experiment &experiment : mine) {
            picture.segments << statusOf(experiment.state);
            best = std::fmin(best, experiment.metric(QStringLiteral("val_loss")));
        }
        if (std::isnan(best))
            return;
        picture.figure = figureText(best);
        picture.figureUnit = Text::tr("loss");
    }

    void showEnd(NodePicture &picture, const Node &node, const QList<Experiment> &mine, bool sample,
                 const LiveState &state)
    {
        const qsizetype total = mine.size();
        const qsizetype failed = countIn(mine, ExperimentState::Failed);
        const qsizetype stopped = countIn(mine, ExperimentState::Stopped);
        const qsizetype open
            = countIn(mine, ExperimentState::Queued) + countIn(mine, ExperimentState::Running);
        picture.figureUnit.clear();
        if (failed > 0) {
            picture.figure.clear(); // the link needs the room
            picture.status = Status::Failed;
            picture.words = Text::tr("%n failed, open log", nullptr, int(failed));
            for (const Experiment &experiment : mine) {
                if (experiment.state == ExperimentState::Failed && picture.why.isEmpty())
                    picture.why = experiment.reason;
            }
        } else if (stopped > 0 || open > 0) {
            picture.status = Status::Stopped;
            picture.words = Text::tr("Stopped, %1 of %2").arg(total - stopped - open).arg(total);
        } else if (sample) {
            picture.status = Status::Done;
            picture.words = Text::tr("Sample done in %1").arg(wallTime(mine));
            picture.why
                = Text::tr("Tried on few images for one epoch. Run it in full for results that count.");
        } else if (countIn(mine, ExperimentState::Cached) == total) {
            picture.status = Status::Cached;
            picture.figure.clear(); // the run it is from needs the room
            picture.figureUnit.clear();
            const RunId from = state.facts.forecast.value(node.id).run;
            picture.words = from.isValid() ? Text::tr("Cached from run %1").arg(from.value)
                                           : Text::tr("From an earlier run");
        } else {
            picture.status = Status::Done;
            picture.words = Text::tr("Done in %1").arg(wallTime(mine));
        }
    }

} // namespace

QString placeInLine(int place)
{
    static const std::array ordinals {
        QT_TRANSLATE_NOOP("rondo::LivePicture", "Next in line"),
        QT_TRANSLATE_NOOP("rondo::LivePicture", "Second in line"),
        QT_TRANSLATE_NOOP("rondo::LivePicture", "Third in line"),
        QT_TRANSLATE_NOOP("rondo::LivePicture", "Fourth in line"),
        QT_TRANSLATE_NOOP("rondo::LivePicture", "Fifth in line"),
    };
    return place >= 1 && place <= int(ordinals.size()) ? Text::tr(ordinals[size_t(place) - 1])
                                                       : Text::tr("Number %1 in line").arg(place);
}

QList<Experiment> shownExperiments(const LiveState &state, const NodeId &node)
{
    const QList<Experiment> mine = state.ofNode.value(node);
    const bool inRun = state.run && !mine.isEmpty() && mine.constFirst().run == state.run->id;
    const auto cached = state.facts.cached.constFind(node);
    const bool runCounts = inRun && (state.running || state.isSample());
    return cached != state.facts.cached.cend() && !runCounts ? *cached : mine;
}

void describeTraining(NodePicture &picture, const Node &node, const LiveState &state)
{
    const QList<Experiment> mine = shownExperiments(state, node.id);
    if (mine.isEmpty())
        return;
    showBest(picture, mine);
    addLines(picture, mine, state.facts);
    const bool inRun = state.run && mine.constFirst().run == state.run->id;
    const bool sample = inRun && state.isSample();
    const qsizetype queued = countIn(mine, ExperimentState::Queued);
    const qsizetype active = countIn(mine, ExperimentState::Running);
    const qsizetype finished = mine.size() - queued - active;
    if (inRun && state.running && (active > 0 || (queued > 0 && finished > 0))) {
        picture.status = Status::Running;
        picture.words
            = (sample ? Text::tr("Sample, %1 of %2") : Text::tr("%1 of %2")).arg(finished).arg(mine.size());
    } else if (inRun && state.running && queued == mine.size()) {
        picture.status = Status::Queued;
        picture.words = waitingText(mine, state);
    } else {
        showEnd(picture, node, mine, sample, state);
    }
}

} // namespace rondo
