// SPDX-License-Identifier: GPL-3.0-or-later
#include "progress.h"

#include "command.h"
#include "output.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <unistd.h>

namespace rondoctl {

namespace {

    constexpr int barWidth = 24;
    constexpr int shownExperiments = 8;
    const QString accuracy = QStringLiteral("val_accuracy");

    QString bar(double fraction)
    {
        const int full = qBound(0, static_cast<int>(fraction * barWidth), barWidth);
        return QString(full, QChar(0x2588)) + QString(barWidth - full, QChar(0x2591));
    }

    double fractionOf(const QList<rondo::Experiment> &experiments)
    {
        double sum = 0;
        for (const rondo::Experiment &experiment : experiments)
            sum += rondo::isFinished(experiment.state) ? 1 : experiment.fraction;
        return experiments.isEmpty() ? 0 : sum / static_cast<double>(experiments.size());
    }

    const rondo::Experiment *bestOf(const QList<rondo::Experiment> &experiments)
    {
        const rondo::Experiment *best = nullptr;
        for (const rondo::Experiment &experiment : experiments) {
            if (!std::isnan(experiment.metric(accuracy))
                && (!best || experiment.metric(accuracy) > best->metric(accuracy)))
                best = &experiment;
        }
        return best;
    }

    QString endText(const rondo::Experiment &experiment)
    {
        switch (experiment.state) {
        case rondo::ExperimentState::Cached:
            return Text::tr("%1 taken from experiment %2, val_accuracy %3")
                .arg(experiment.name)
                .arg(experiment.cachedFrom.value)
                .arg(shortNumber(experiment.metric(accuracy)));
        case rondo::ExperimentState::Done:
            return Text::tr("%1 done in %2, val_accuracy %3")
                .arg(experiment.name, duration(experiment.seconds), shortNumber(experiment.metric(accuracy)));
        case rondo::ExperimentState::Failed:
            return Text::tr("%1 failed: %2").arg(experiment.name, experiment.reason);
        default:
            return Text::tr("%1 stopped").arg(experiment.name);
        }
    }

} // namespace

ProgressDisplay::ProgressDisplay()
    : m_isTerminal(::isatty(STDERR_FILENO) != 0 && qgetenv("TERM") != "dumb")
{
    m_clock.start();
}

void ProgressDisplay::update(const QList<rondo::Experiment> &experiments)
{
    erase();
    announceEnded(experiments);
    if (m_isTerminal)
        draw(experiments);
}

void ProgressDisplay::note(const QString &text)
{
    erase();
    printNote(text);
}

void ProgressDisplay::end()
{
    erase();
}

void ProgressDisplay::erase()
{
    if (m_drawnLines > 0)
        std::fprintf(stderr, "\033[%dA\033[J", m_drawnLines); // up, and clear to the end of the screen
    m_drawnLines = 0;
}

void ProgressDisplay::announceEnded(const QList<rondo::Experiment> &experiments)
{
    for (const rondo::Experiment &experiment : experiments) {
        if (!rondo::isFinished(experiment.state) || m_announced.contains(experiment.id))
            continue;
        m_announced.insert(experiment.id);
        printNote(QStringLiteral("[%1/%2] %3")
                      .arg(m_announced.size())
                      .arg(experiments.size())
                      .arg(endText(experiment)));
    }
}

void ProgressDisplay::draw(const QList<rondo::Experiment> &experiments)
{
    const auto ended = std::count_if(experiments.begin(), experiments.end(),
                                     [](const rondo::Experiment &e) { return rondo::isFinished(e.state); });
    QString first = QStringLiteral("%1  %2/%3  %4")
                        .arg(bar(fractionOf(experiments)))
                        .arg(ended)
                        .arg(experiments.size())
                        .arg(duration(static_cast<double>(m_clock.elapsed()) / 1000));
    if (const rondo::Experiment *best = bestOf(experiments))
        first += Text::tr("  best %1 (%2)").arg(shortNumber(best->metric(accuracy)), best->name);
    QStringList lines {first};
    for (const rondo::Experiment &experiment : experiments) {
        if (experiment.state != rondo::ExperimentState::Running || lines.size() > shownExperiments)
            continue;
        lines.append(Text::tr("  %1  epoch %2/%3  %4 %  loss %5")
                         .arg(experiment.name, -16)
                         .arg(experiment.epoch)
                         .arg(experiment.epochs)
                         .arg(static_cast<int>(100 * experiment.fraction))
                         .arg(shortNumber(experiment.metric(QStringLiteral("loss")), 3)));
    }
    for (const QString &line : std::as_const(lines))
        printNote(line);
    m_drawnLines = static_cast<int>(lines.size());
}

} // namespace rondoctl
