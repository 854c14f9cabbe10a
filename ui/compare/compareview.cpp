// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/compareview.h"

#include "charts/curvechart.h"
#include "compare/comparebar.h"
#include "compare/curvescard.h"
#include "compare/differencecard.h"
#include "compare/experimentpicker.h"
#include "compare/parallelcard.h"
#include "compare/scattercard.h"
#include "experiments/keptviews.h"
#include "experiments/refresher.h"
#include "widgets/labels.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace rondo {

namespace {

    constexpr int gap = 12;

    QSplitter *makeSplitter(Qt::Orientation orientation, QWidget *first, QWidget *second, const QList<int> &sizes)
    {
        auto *splitter = new QSplitter(orientation);
        splitter->setProperty("gap", true);
        splitter->setHandleWidth(gap);
        splitter->addWidget(first);
        splitter->addWidget(second);
        splitter->setChildrenCollapsible(false);
        splitter->setStretchFactor(0, sizes.first());
        splitter->setStretchFactor(1, sizes.last());
        splitter->setSizes(sizes);
        return splitter;
    }

} // namespace

CompareView::CompareView(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_refresher(new Refresher(this, [this] { read(); }))
    , m_stack(new QStackedWidget)
    , m_bar(new CompareBar(theme))
    , m_curvesCard(new CurvesCard(theme))
    , m_parallel(new ParallelCard(theme))
    , m_differences(new DifferenceCard(theme))
    , m_scatter(new ScatterCard(theme))
    , m_picker(new ExperimentPicker(theme, this))
    , m_save(new QToolButton(this))
    , m_export(new QToolButton(this))
    , m_deploy(new QPushButton(this))
    , m_kept(new KeptViews(QStringLiteral("compare"), [this] { return state(); }, this))
{
    setObjectName(QStringLiteral("compareView"));
    auto *add = new QAction(tr("Add experiments"), this);
    connect(add, &QAction::triggered, this, [this] { openPicker(m_bar); });
    m_stack->addWidget(new EmptyState(theme, QStringLiteral("compare"), tr("Nothing is compared yet"),
                                      tr("Tick experiments in a table and choose Compare, or add them here."), add));
    m_stack->addWidget(makeBoard());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_stack, 1);
    m_detailTimer.setSingleShot(true);
    m_detailTimer.setInterval(60);
    connect(&m_detailTimer, &QTimer::timeout, this, &CompareView::readDetail);
    for (QWidget *button : {static_cast<QWidget *>(m_save), static_cast<QWidget *>(m_export), static_cast<QWidget *>(m_deploy)})
        button->hide(); // until a toolbar has them
    connectCards();
    connect(&theme, &Theme::changed, this, [this] {
        if (!m_comparison.chosen.isEmpty())
            showAll();
    });
    showDeploy();
}

CompareView::~CompareView() = default;

QWidget *CompareView::makeBoard()
{
    m_board = new QWidget;
    m_board->setProperty("surface", QStringLiteral("canvas"));
    m_board->setAttribute(Qt::WA_StyledBackground);
    m_top = makeSplitter(Qt::Horizontal, m_curvesCard, m_parallel, {690, 640});
    m_bottom = makeSplitter(Qt::Horizontal, m_differences, m_scatter, {690, 640});
    auto *layout = new QVBoxLayout(m_board);
    layout->setContentsMargins(gap, gap, gap, gap);
    m_rows = makeSplitter(Qt::Vertical, m_top, m_bottom, {342, 370});
    layout->addWidget(m_rows);
    for (const QSplitter *splitter : {m_rows, m_top, m_bottom})
        connect(splitter, &QSplitter::splitterMoved, this, &CompareView::keepState);
    return m_board;
}

void CompareView::connectCards()
{
    const auto markIt = [this](ExperimentId id) { mark(id); };
    connect(m_bar, &CompareBar::pointedAt, this, markIt);
    connect(m_curvesCard, &CurvesCard::pointedAt, this, markIt);
    connect(m_parallel, &ParallelCard::pointedAt, this, markIt);
    connect(m_differences, &DifferenceCard::pointedAt, this, markIt);
    connect(m_scatter, &ScatterCard::pointedAt, this, markIt);

    connect(m_curvesCard, &CurvesCard::changed, this, &CompareView::keepState);
    connect(m_parallel, &ParallelCard::changed, this, &CompareView::keepState);
    connect(m_differences, &DifferenceCard::changed, this, &CompareView::keepState);
    connect(m_scatter, &ScatterCard::changed, this, &CompareView::keepState);

    connect(m_curvesCard, &CurvesCard::metricChanged, m_refresher, &Refresher::request);
    connect(&m_curvesCard->chart(), &CurveChart::rangeChanged, &m_detailTimer, qOverload<>(&QTimer::start));
    connect(m_bar, &CompareBar::curvesChanged, this, [this] {
        m_curvesCard->chart().setRange({}); // of another x
        redraw();
        keepState();
    });
    connect(m_bar, &CompareBar::baselineChosen, this, [this](ExperimentId id) {
        m_baseline = id;
        showAll();
        keepState();
    });
    connect(m_bar, &CompareBar::removed, this, [this](ExperimentId id) { addOrRemove(id, false); });
    connect(m_bar, &CompareBar::addRequested, this, &CompareView::openPicker);
    connect(m_picker, &ExperimentPicker::picked, this, &CompareView::addOrRemove);
    for (CompareCard *card : {static_cast<CompareCard *>(m_curvesCard), static_cast<CompareCard *>(m_parallel),
                              static_cast<CompareCard *>(m_differences), static_cast<CompareCard *>(m_scatter)})
        connect(card, &CompareCard::maximiseRequested, this, [this, card] { maximise(card); });
    connect(m_deploy, &QPushButton::clicked, this, [this] {
        if (m_best.isValid())
            Q_EMIT deployRequested(m_best, m_deploy);
    });
}

QList<QWidget *> CompareView::panels() const
{
    return {m_bar, m_curvesCard, m_parallel, m_differences, m_scatter};
}

void CompareView::mark(ExperimentId id)
{
    if (id == m_marked)
        return;
    m_marked = id;
    m_curvesCard->setMarked(id);
    m_parallel->setMarked(id);
    m_differences->setMarked(id);
    m_scatter->setMarked(id);
}

void CompareView::maximise(CompareCard *card)
{
    if (!m_maximised)
        m_sizesBefore = sizes();
    m_maximised = m_maximised == card ? nullptr : card;
    for (CompareCard *each : {static_cast<CompareCard *>(m_curvesCard), static_cast<CompareCard *>(m_parallel),
                              static_cast<CompareCard *>(m_differences), static_cast<CompareCard *>(m_scatter)}) {
        each->setVisible(!m_maximised || each == m_maximised);
        each->setMaximised(each == m_maximised);
    }
    // A splitter without anything to see still takes its share.
    const bool isAbove = m_maximised == m_curvesCard || m_maximised == m_parallel;
    m_top->setVisible(!m_maximised || isAbove);
    m_bottom->setVisible(!m_maximised || !isAbove);
}

void CompareView::addOrRemove(ExperimentId id, bool isWanted)
{
    QList<ExperimentId> ids = m_ids;
    ids.removeAll(id);
    if (isWanted)
        ids << id;
    setExperiments(ids);
}

void CompareView::showDeploy()
{
    const int best = m_comparison.best();
    m_best = best < 0 ? ExperimentId {} : m_comparison.chosen.at(best).experiment.id;
    m_deploy->setEnabled(best >= 0);
    m_deploy->setText(best < 0 ? tr("Deploy") : tr("Deploy %1").arg(m_comparison.chosen.at(best).name));
    m_deploy->setToolTip(best < 0 ? tr("None of these experiments has a model that passes its checks.")
                                  : tr("Puts the best model that passes its checks behind a URL."));
}

} // namespace rondo
