// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/smoothing.h"
#include "execution/validation.h"
#include "experiments/checks.h"
#include "experiments/storethread.h"

#include <memory>

namespace rondo {

class CurveIndex;

//! An experiment that is compared, with what the store knows around it.
struct ComparedExperiment {
    Experiment experiment;  //!< with its report
    QString name;           //!< "convnet-5"; with the run where two have the same
    QString dataset;        //!< "digits v12"
    QString code;           //!< digest of the person's script; empty for what comes with Rondo
    QString live;           //!< "live v7": a deployment answers with its model; else empty
    std::optional<CheckOutcome> checks; //!< none: not judged
};

//! All that the cards show but the curves.
struct Comparison {
    QList<ComparedExperiment> chosen; //!< in the order they were asked for; those that are gone are left out
    QList<Experiment> others;         //!< the other finished ones of the same runs
    QList<MetricLimit> limits;        //!< of the validations of these runs; a metric once, by the newest run
    QStringList series;               //!< names of all metrics that one of the chosen has a course of; sorted

    //! The one to deploy: has left a model, passes its checks, and has the best val_accuracy. Where none was judged, the best of
    //! all. -1: none.
    int best() const;
    int indexOf(ExperimentId id) const; //!< among the chosen; -1
};

//! Runs on a StoreThread.
Result<Comparison> readComparison(StoreAccess &store, const QList<ExperimentId> &ids);

//! What x counts in learning curves.
enum class CurveX { Epoch, Time, Step, Clock }; //!< Time: since each began; Clock: when it was

//! How a metric's curves are wanted.
struct CurveWish {
    QString metric;       //!< "loss": val_loss with loss as its companion; any other name
    CurveX x = CurveX::Epoch;
    CurveSmoothing smoothing;
    bool operator==(const CurveWish &) const = default;
};

//! A metric of an experiment over time, as it is and as it is drawn.
struct ComparedCurve {
    ExperimentId experiment;
    bool isTraining = false; //!< the companion
    QString metric;          //!< whose points these are
    bool isFinal = false;    //!< the experiment ended: no more points come
    QList<MetricPoint> points;
    bool isThinned = false;  //!< there are more points than these, see readDetails()
    std::shared_ptr<const CurveIndex> drawn; //!< not null
    std::shared_ptr<const CurveIndex> measured; //!< as it is, where a few are drawn smoothed; else null
    CurveWish wish;          //!< as which it is drawn
    std::shared_ptr<const CurveIndex> detail; //!< all points of a stretch; null: none was read
    std::shared_ptr<const CurveIndex> measuredDetail; //!< of measured
    std::pair<double, double> detailRange;    //!< of x
};

//! Draws what was not drawn as wished before. \a count: of the experiments; what was measured is drawn beside what is
//! smoothed for a few only.
void draw(ComparedCurve &curve, const CurveWish &wish, qsizetype count);

//! Time is in seconds since \a start (ms since 1970), Clock in seconds since 1970. Points without a finite x are left out.
std::shared_ptr<const CurveIndex> drawnCurve(const QList<MetricPoint> &points, const CurveWish &wish, qint64 start);

//! The curves of these experiments. Those in \a known that are final and fit the wish are taken from there. Runs on a
//! StoreThread.
Result<QList<ComparedCurve>> readCurves(StoreAccess &store, const QList<Experiment> &experiments, const CurveWish &wish,
                                        const QList<ComparedCurve> &known);

//! Gives the curves that are thinned all their points from \a low to \a high of x. Runs on a StoreThread.
Result<QList<ComparedCurve>> readDetails(StoreAccess &store, QList<ComparedCurve> curves, double low, double high);

//! The curves with all their points, for a file. Runs on a StoreThread.
Result<QList<ComparedCurve>> wholeCurves(StoreAccess &store, QList<ComparedCurve> curves);

//! "loss" of "val_loss": the name that both courses of a metric share.
QString metricFamily(const QString &metric);

} // namespace rondo
