// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/curvechart.h"
#include "compare/comparebar.h"
#include "compare/compareview.h"
#include "compare/curvescard.h"
#include "compare/differencecard.h"
#include "compare/experimentpicker.h"
#include "compare/parallelcard.h"
#include "compare/scattercard.h"
#include "experiments/formats.h"
#include "experiments/refresher.h"
#include "experiments/runimportance.h"
#include "experiments/wording.h"

#include <QStackedWidget>

// The part of CompareView that reads and shows.

namespace rondo {

namespace {
    constexpr int liveStyle = 4; //!< what serves is sky, wherever it is seen
} // namespace

void CompareView::setExperiments(const QList<ExperimentId> &ids)
{
    QList<ExperimentId> wanted;
    for (const ExperimentId id : ids) {
        if (id.isValid() && !wanted.contains(id) && wanted.size() < mostCompared)
            wanted << id;
    }
    m_hasState = true; // what was shown last is not wanted any more
    if (wanted == m_ids)
        return;
    m_ids = wanted;
    if (m_ids.isEmpty())
        apply({});
    else
        m_refresher->request();
    m_picker->setPicked(m_ids);
    keepState();
    Q_EMIT experimentsChanged();
}

void CompareView::refresh()
{
    if (!m_ids.isEmpty())
        m_refresher->request();
}

CurveWish CompareView::wish() const
{
    return {m_curvesCard->metric(), m_bar->x(), m_bar->smoothing()};
}

void CompareView::read()
{
    if (!m_store) {
        m_refresher->finished();
        return;
    }
    m_store->run<Snapshot>(
        this,
        [ids = m_ids, wish = wish(), known = m_curves](StoreAccess &store) -> Result<Snapshot> {
            auto comparison = readComparison(store, ids);
            if (!comparison)
                return comparison.error();
            Snapshot snapshot {std::move(comparison).value(), {}, wish};
            QList<Experiment> experiments;
            for (const ComparedExperiment &each : std::as_const(snapshot.comparison.chosen))
                experiments << each.experiment;
            auto curves = readCurves(store, experiments, wish, known);
            if (!curves)
                return curves.error();
            snapshot.curves = std::move(curves).value();
            return snapshot;
        },
        [this](const Result<Snapshot> &snapshot) {
            m_refresher->finished();
            if (!snapshot)
                Q_EMIT toastRequested(tr("The experiments could not be read."), snapshot.errorText(), true);
            else if (!m_ids.isEmpty())
                apply(*snapshot);
        });
}

void CompareView::apply(const Snapshot &snapshot)
{
    m_comparison = snapshot.comparison;
    if (m_ids.isEmpty())
        m_comparison = {};
    m_curves = snapshot.curves;
    if (m_comparison.indexOf(m_baseline) < 0) {
        // What serves is what the others must beat.
        m_baseline = m_comparison.chosen.isEmpty() ? ExperimentId {} : m_comparison.chosen.first().experiment.id;
        for (const ComparedExperiment &each : std::as_const(m_comparison.chosen)) {
            if (!each.live.isEmpty()) {
                m_baseline = each.experiment.id;
                break;
            }
        }
    }
    giveStyles();
    showAll();
    if (!(snapshot.wish == wish()))
        redraw();
    Q_EMIT shown();
}

void CompareView::showAll()
{
    m_stack->setCurrentIndex(m_comparison.chosen.isEmpty() ? 0 : 1);
    const QList<SeriesStyle> styles = this->styles();
    m_bar->setComparison(m_comparison, m_baseline, styles);
    m_curvesCard->setComparison(m_comparison, styles);
    m_curvesCard->setCurves(m_curves, wish());
    m_parallel->setComparison(m_comparison, styles);
    m_differences->setComparison(m_comparison, std::max(0, m_comparison.indexOf(m_baseline)), styles);
    m_scatter->setComparison(m_comparison, styles);
    showDeploy();
    readImportance();
}

void CompareView::readImportance()
{
    QList<Experiment> all = m_comparison.others;
    for (const ComparedExperiment &each : std::as_const(m_comparison.chosen))
        all.prepend(each.experiment);
    const auto finishedLike = [&](const Experiment &asked) {
        return int(std::count_if(all.cbegin(), all.cend(), [&](const Experiment &one) {
            return one.run == asked.run && one.node == asked.node && isFinished(one.state);
        }));
    };
    Experiment asked = m_comparison.chosen.value(std::max(0, m_comparison.indexOf(m_baseline))).experiment;
    int finished = finishedLike(asked);
    for (const ComparedExperiment &each : std::as_const(m_comparison.chosen)) {
        if (finished >= importanceAtLeast)
            break;
        asked = each.experiment;
        finished = finishedLike(asked);
    }
    const std::tuple now {asked.run, asked.node, finished};
    if (now == m_decided)
        return;
    m_decided = now;
    m_parallel->setImportance({}, {});
    if (!m_store || finished < importanceAtLeast)
        return;
    using Answer = std::optional<ImportanceAnswer>;
    m_store->run<Answer>(
        this,
        [run = asked.run, node = asked.node](StoreAccess &store) {
            return rondo::readImportance(store.experiments, run, node, -1);
        },
        [this, now, title = asked.nodeTitle](const Result<Answer> &answer) {
            if (answer && *answer && now == m_decided)
                m_parallel->setImportance(title, **answer);
        });
}

void CompareView::giveStyles()
{
    QSet<int> taken;
    QHash<ExperimentId, int> kept;
    for (const ComparedExperiment &each : std::as_const(m_comparison.chosen)) {
        const auto found = m_styles.constFind(each.experiment.id);
        if (found != m_styles.constEnd() && !taken.contains(*found)) {
            kept.insert(each.experiment.id, *found);
            taken.insert(*found);
        }
    }
    int next = 0;
    for (const ComparedExperiment &each : std::as_const(m_comparison.chosen)) {
        if (kept.contains(each.experiment.id))
            continue;
        int style = liveStyle;
        if (each.live.isEmpty() || taken.contains(liveStyle)) {
            // Sky comes last, for what may be deployed later. Beyond eight, styles come again.
            static constexpr int order[] {0, 1, 2, 3, 5, 6, 7, 4};
            const auto free = std::find_if(std::begin(order), std::end(order), [&](int at) { return !taken.contains(at); });
            style = free != std::end(order) ? *free : order[next++ % seriesStyleCount];
        }
        kept.insert(each.experiment.id, style);
        taken.insert(style);
    }
    m_styles = kept;
}

QList<SeriesStyle> CompareView::styles()
{
    QList<SeriesStyle> styles;
    for (const ComparedExperiment &each : std::as_const(m_comparison.chosen))
        styles << seriesStyle(m_theme, m_styles.value(each.experiment.id));
    return styles;
}

void CompareView::redraw()
{
    if (!m_store || m_curves.isEmpty())
        return;
    m_redrawWanted = m_redrawUnderWay;
    if (m_redrawUnderWay)
        return;
    m_redrawUnderWay = true;
    m_store->run<QList<ComparedCurve>>(
        this,
        [curves = m_curves, wish = wish(), count = m_comparison.chosen.size()](StoreAccess &) mutable
        -> Result<QList<ComparedCurve>> {
            for (ComparedCurve &curve : curves)
                draw(curve, wish, count);
            return curves;
        },
        [this](const Result<QList<ComparedCurve>> &curves) {
            m_redrawUnderWay = false;
            m_curves = *curves;
            m_curvesCard->setCurves(m_curves, m_curves.constFirst().wish);
            if (m_redrawWanted)
                redraw();
        });
}

void CompareView::readDetail()
{
    const auto range = m_curvesCard->chart().range();
    const bool isThinned
        = std::any_of(m_curves.begin(), m_curves.end(), [](const ComparedCurve &curve) { return curve.isThinned; });
    if (!m_store || !range || !isThinned)
        return;
    // With as much on both sides, so that moving a little needs no reading.
    const double beyond = range->second - range->first;
    m_store->run<QList<ComparedCurve>>(
        this,
        [curves = m_curves, low = range->first - beyond, high = range->second + beyond](StoreAccess &store) {
            return readDetails(store, curves, low, high);
        },
        [this, asked = wish()](const Result<QList<ComparedCurve>> &curves) {
            if (!curves || curves->isEmpty() || !(asked == wish()))
                return; // the thinned ones stay
            m_curves = *curves;
            m_curvesCard->setCurves(m_curves, asked);
        });
}

void CompareView::openPicker(QWidget *anchor)
{
    if (!m_store)
        return;
    m_picker->setPicked(m_ids);
    m_picker->openBelow(*anchor);
    m_store->run<QList<PickerEntry>>(
        this,
        [](StoreAccess &store) -> Result<QList<PickerEntry>> {
            const auto all = store.experiments.allExperiments();
            if (!all)
                return all.error();
            QList<PickerEntry> entries;
            for (const Experiment &experiment : *all) {
                const QStringList words {tr("run %1").arg(experiment.run.value), stateText(experiment.state),
                                         metricText(QStringLiteral("val_accuracy"),
                                                    experiment.metric(QStringLiteral("val_accuracy")))};
                entries << PickerEntry {experiment.id, experiment.name, words.join(QStringLiteral(" · "))};
            }
            return entries;
        },
        [this](const Result<QList<PickerEntry>> &entries) {
            if (entries)
                m_picker->setEntries(*entries);
            else
                Q_EMIT toastRequested(tr("The experiments could not be read."), entries.errorText(), true);
        });
}

} // namespace rondo
