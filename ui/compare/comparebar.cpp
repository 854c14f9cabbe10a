// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/comparebar.h"

#include "compare/experimentchips.h"
#include "widgets/controls.h"
#include "widgets/labels.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QSignalBlocker>
#include <QSlider>

namespace rondo {

CompareBar::CompareBar(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_chips(new ExperimentChips(theme))
    , m_baseline(new QComboBox)
    , m_smoothing(new QSlider(Qt::Horizontal))
    , m_smoothingText(makeLabel(theme, {}, FontRole::MonoSmall, "secondary"))
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
    QLabel *smooth = makeLabel(theme, tr("Smooth"), FontRole::Dense, "secondary");
    smooth->setBuddy(m_smoothing);
    m_smoothing->setRange(0, 99);
    m_smoothing->setPageStep(10);
    m_smoothing->setFixedWidth(96);
    m_smoothing->setAccessibleName(tr("Smoothing"));
    m_smoothing->setObjectName(QStringLiteral("smoothing"));
    m_smoothing->setToolTip(tr("Weight of what came before in an exponential moving average"));
    m_smoothingText->setFixedWidth(m_smoothingText->fontMetrics().horizontalAdvance(QStringLiteral("0.00")) + 4);
    m_x->setItems({tr("Epoch"), tr("Time"), tr("Step")});
    m_x->setAccessibleName(tr("What curves run over"));
    m_x->setObjectName(QStringLiteral("curveX"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 0, 12, 0);
    layout->setSpacing(8);
    layout->addWidget(m_chips, 1);
    layout->addWidget(baseline);
    layout->addWidget(m_baseline);
    layout->addSpacing(8);
    layout->addWidget(smooth);
    layout->addWidget(m_smoothing);
    layout->addWidget(m_smoothingText);
    layout->addSpacing(4);
    layout->addWidget(m_x);
    connect(m_chips, &ExperimentChips::pointedAt, this, &CompareBar::pointedAt);
    connect(m_chips, &ExperimentChips::removed, this, &CompareBar::removed);
    connect(m_chips, &ExperimentChips::addRequested, this, &CompareBar::addRequested);
    connect(m_baseline, &QComboBox::activated, this,
            [this] { Q_EMIT baselineChosen({m_baseline->currentData().toLongLong()}); });
    connect(m_smoothing, &QSlider::valueChanged, this, [this] {
        showSmoothing();
        Q_EMIT curvesChanged();
    });
    connect(m_x, &SegmentedControl::currentChanged, this, &CompareBar::curvesChanged);
    showSmoothing();
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

double CompareBar::smoothing() const
{
    return m_smoothing->value() / 100.0;
}

void CompareBar::setSmoothing(double smoothing)
{
    const QSignalBlocker blocker(m_smoothing);
    m_smoothing->setValue(qRound(smoothing * 100));
    showSmoothing();
}

void CompareBar::showSmoothing()
{
    m_smoothingText->setText(QLocale().toString(smoothing(), 'f', 2));
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
