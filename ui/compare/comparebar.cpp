// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/comparebar.h"

#include "compare/experimentchips.h"
#include "experiments/smoothingfield.h"
#include "widgets/controls.h"
#include "widgets/labels.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSlider>

namespace rondo {

CompareBar::CompareBar(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_chips(new ExperimentChips(theme))
    , m_baseline(new QComboBox)
    , m_smoothing(new SmoothingField(theme, tr("Smooth")))
    , m_x(new SegmentedControl(theme))
{
    setProperty("surface", QStringLiteral("panel"));
    setProperty("edge", QStringLiteral("bottom"));
    setAttribute(Qt::WA_StyledBackground);
    setFixedHeight(44);
    QLabel *baseline = makeLabel(theme, tr("Baseline"), FontRole::Dense, "secondary");
    baseline->setBuddy(m_baseline);
    m_baseline->setAccessibleName(tr("Baseline"));
    m_baseline->setObjectName(QStringLiteral("baseline"));
    m_baseline->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_baseline->setMinimumContentsLength(12);
    m_smoothing->slider().setFixedWidth(96);
    m_x->setItems({tr("Epoch"), tr("Time"), tr("Step"), tr("Clock")});
    m_x->setAccessibleName(tr("What curves run over"));
    m_x->setObjectName(QStringLiteral("curveX"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 0, 12, 0);
    layout->setSpacing(8);
    layout->addWidget(m_chips, 1);
    layout->addWidget(baseline);
    layout->addWidget(m_baseline);
    layout->addSpacing(8);
    layout->addWidget(m_smoothing);
    layout->addSpacing(4);
    layout->addWidget(m_x);
    connect(m_chips, &ExperimentChips::pointedAt, this, &CompareBar::pointedAt);
    connect(m_chips, &ExperimentChips::removed, this, &CompareBar::removed);
    connect(m_chips, &ExperimentChips::addRequested, this, &CompareBar::addRequested);
    connect(m_baseline, &QComboBox::activated, this,
            [this] { Q_EMIT baselineChosen({m_baseline->currentData().toLongLong()}); });
    connect(m_smoothing, &SmoothingField::changed, this, &CompareBar::curvesChanged);
    connect(m_x, &SegmentedControl::currentChanged, this, &CompareBar::curvesChanged);
}

void CompareBar::setComparison(const Comparison &comparison, ExperimentId baseline, const QList<SeriesStyle> &styles)
{
    m_chips->setExperiments(comparison.chosen, styles);
    const QSignalBlocker blocker(m_baseline);
    m_baseline->clear();
    for (const ComparedExperiment &each : comparison.chosen)
        m_baseline->addItem(each.name, each.experiment.id.value);
    m_baseline->setCurrentIndex(comparison.indexOf(baseline));
    m_baseline->setEnabled(!comparison.chosen.isEmpty());
}

CurveSmoothing CompareBar::smoothing() const
{
    return m_smoothing->value();
}

void CompareBar::setSmoothing(const CurveSmoothing &smoothing)
{
    m_smoothing->setValue(smoothing);
}

CurveX CompareBar::x() const
{
    return CurveX(std::max(0, m_x->currentIndex()));
}

void CompareBar::setX(CurveX x)
{
    const QSignalBlocker blocker(m_x);
    m_x->setCurrentIndex(int(x));
}

} // namespace rondo
