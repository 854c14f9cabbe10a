// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the agenda that chooses the settings of trials.
#include "execution/agenda.h"
#include "execution/course.h"
#include "execution/recorder.h"

#include "base/json.h"
#include "flow/stepkey.h"

#include <algorithm>

namespace rondo {

namespace {

    constexpr int otherDraws = 8; // before the points are counted through

    //! The first point, as one counts, that \a tried does not hold; empty when it holds all. Only for spaces with
    //! no Number.
    QJsonObject firstUntried(const SearchPlan &search, const QSet<QByteArray> &tried)
    {
        QList<int> digits(search.space.size(), 0);
        for (;;) {
            QJsonObject point;
            for (int index = 0; index < digits.size(); ++index) {
                const Dimension &dimension = search.space[index];
                const bool exists
                    = dimension.parent.isEmpty() || dimension.when.contains(point.value(dimension.parent));
                if (exists)
                    point.insert(dimension.name,
                                 dimension.kind == Dimension::Kind::Category
                                     ? dimension.categories.value(digits[index])
                                     : QJsonValue(dimension.low + digits[index]));
            }
            if (!tried.contains(canonicalJson(point)))
                return point;
            int index = int(digits.size()) - 1;
            for (; index >= 0; --index) {
                const Dimension &dimension = search.space[index];
                const double size = dimension.kind == Dimension::Kind::Category
                    ? double(dimension.categories.size())
                    : dimension.high - dimension.low + 1;
                if (++digits[index] < size)
                    break;
                digits[index] = 0;
            }
            if (index < 0)
                return {};
        }
    }

    //! Nothing is tried twice while something untried is left.
    QJsonObject untried(const SearchPlan &search, int number, QJsonObject point, const QSet<QByteArray> &tried)
    {
        const auto isNew = [&tried](const QJsonObject &one) { return !tried.contains(canonicalJson(one)); };
        for (int draw = 1; draw <= otherDraws && !isNew(point); ++draw)
            point = roundedPoint(search,
                                 suggest(search.space, SearchMethod::Random, quint64(search.seed) + draw, number, {}));
        const bool isCountable
            = std::none_of(search.space.begin(), search.space.end(), [](const Dimension &dimension) {
                  return dimension.kind == Dimension::Kind::Number;
              });
        if (isNew(point) || !isCountable)
            return point;
        const QJsonObject left = firstUntried(search, tried);
        return left.isEmpty() ? point : left;
    }

} // namespace

const Agenda::Entry *Agenda::trialOf(const NodeId &node, int number) const
{
    const auto index = m_byTrial.constFind({node, number});
    return index == m_byTrial.constEnd() ? nullptr : &m_entries.at(*index);
}

//! Whether the search can choose it: its forerunners are chosen, and those it learns from are told.
bool Agenda::isDue(const Entry &entry) const
{
    const Step &step = stepOf(entry);
    const Entry *before = trialOf(step.node, step.trial - 1);
    if (before && stepOf(*before).isOpen())
        return false;
    if (searchOf(entry).method != SearchMethod::Tpe)
        return true;
    for (int number = step.trial - 1 - lag; number >= 0; --number) {
        const Entry *other = trialOf(step.node, number);
        if (other && !isTold(*other))
            return false;
    }
    return true;
}

//! Whether its outcome is known as far as a search learns from it: to its end, or to its first rung.
bool Agenda::isTold(const Entry &entry) const
{
    const QList<int> rungs = rungsOf(entry);
    return entry.state == Entry::State::Ended
        || (!rungs.isEmpty() && !entry.course.isEmpty() && entry.course.lastKey() >= rungs.first());
}

void Agenda::choose(Entry &entry)
{
    Step &step = m_setting.plan.steps[entry.step];
    const SearchPlan search = searchOf(entry);
    QSet<QByteArray> &tried = m_tried[step.node];
    if (tried.isEmpty()) {
        for (const Entry &other : std::as_const(m_entries)) {
            if (stepOf(other).node == step.node && !stepOf(other).isOpen())
                tried.insert(canonicalJson(pointOf(search, stepOf(other).settings)));
        }
    }
    const QList<Trial> visible
        = search.method == SearchMethod::Tpe ? visibleTo(entry, search) : QList<Trial>();
    const QJsonObject first = roundedPoint(
        search,
        m_priors.contains(step.node)
            ? suggest(search.space, *search.method, quint64(search.seed), step.trial, visible, m_priors[step.node])
            : suggest(search.space, *search.method, quint64(search.seed), step.trial, visible));
    const QJsonObject point = untried(search, step.trial, first, tried);
    tried.insert(canonicalJson(point));
    step.settings = settingsAt(search, step.settings, point);
    step.key = keyOf(step, {}, m_setting.sample);
    entry.experiment.settings = step.settings;
    entry.experiment.key = step.key;
    m_setting.recorder.update(entry.experiment);
}

QList<Trial> Agenda::visibleTo(const Entry &entry, const SearchPlan &search) const
{
    QList<Trial> visible;
    const Step &step = stepOf(entry);
    for (int number = 0; number < step.trial; ++number) {
        const Entry *other = trialOf(step.node, number);
        if (!other)
            continue;
        if (number < step.trial - lag)
            visible.append(outcomeOf(*other, search));
        else
            visible.append({.number = number, .point = pointOf(search, stepOf(*other).settings)});
    }
    return visible;
}

//! What a search learns from a trial that isTold(). With rungs that is its first: all who are told have got there,
//! whatever became of them since.
Trial Agenda::outcomeOf(const Entry &entry, const SearchPlan &search) const
{
    Trial trial {.number = stepOf(entry).trial, .point = pointOf(search, stepOf(entry).settings)};
    const Experiment &experiment = entry.experiment;
    const QList<int> rungs = rungsOf(entry);
    if (experiment.state == ExperimentState::Failed && (rungs.isEmpty() || entry.course.isEmpty())) {
        trial.state = Trial::State::Failed;
        return trial;
    }
    const int known = rungs.isEmpty() ? std::numeric_limits<int>::max() : rungs.first();
    for (auto value = entry.course.begin(); value != entry.course.end() && value.key() <= known; ++value)
        trial.course.insert(value.key(), value.value());
    const bool whole = rungs.isEmpty() && experiment.state != ExperimentState::Stopped;
    trial.state = rungs.isEmpty() && !whole ? Trial::State::Stopped : Trial::State::Done;
    for (int index = 0; index < search.objectives.size(); ++index) {
        const double final = search.small(index, experiment.metric(search.objectives[index]));
        const double best = bestUntil(entry.course, known);
        const double first = whole || std::isinf(best) ? final : best;
        trial.objectives.append(index == 0 ? first : whole ? final : nan);
    }
    return trial;
}

} // namespace rondo
