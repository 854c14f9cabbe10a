// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/seriesstyle.h"
#include "compare/comparison.h"

#include <QWidget>

class QComboBox;

namespace rondo {

class ExperimentChips;
class SegmentedControl;
class SmoothingField;

//! Which experiments are compared, with which as the baseline, and how their curves are drawn.
class CompareBar : public QWidget {
    Q_OBJECT
public:
    explicit CompareBar(Theme &theme, QWidget *parent = nullptr);

    void setComparison(const Comparison &comparison, ExperimentId baseline, const QList<SeriesStyle> &styles);
    CurveSmoothing smoothing() const;
    void setSmoothing(const CurveSmoothing &smoothing);
    CurveX x() const;
    void setX(CurveX x);

Q_SIGNALS:
    void pointedAt(ExperimentId id);
    void removed(ExperimentId id);
    void addRequested(QWidget *anchor);
    void baselineChosen(ExperimentId id);
    void curvesChanged(); //!< smoothing or x, by the person

private:
    ExperimentChips *m_chips;
    QComboBox *m_baseline;
    SmoothingField *m_smoothing;
    SegmentedControl *m_x;
};

} // namespace rondo
