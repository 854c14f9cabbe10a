// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/metricsview.h"

#include "experiments/curvebar.h"
#include "experiments/curvecard.h"
#include "experiments/metriclist.h"

#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QSplitter>

namespace rondo {

namespace {

    constexpr int mostCharts = 12; // at once; a screen shows no more
    constexpr int widthForTwo = 700; // list and charts side by side
    constexpr int widthOfCard = 320; // charts in several columns where each gets so much

    //! What the tab reads: the curves that are shown and, when metrics came up, the names of all that are a series.
    struct MetricsAnswer {
        std::optional<QStringList> names;
        QHash<QString, Curve> curves;
    };

} // namespace

MetricsView::MetricsView(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_refresher(new Refresher(this, [this] { read(); }))
    , m_model(new MetricListModel(this))
    , m_bar(new CurveBar(theme))
    , m_splitter(new QSplitter(Qt::Vertical))
    , m_note(new QLabel)
    , m_scroll(new QScrollArea)
    , m_charts(new QWidget)
    , m_grid(new QGridLayout(m_charts))
{
    m_note->setProperty("tone", QStringLiteral("hint"));
    m_note->setWordWrap(true);
    m_note->setContentsMargins(12, 0, 12, 6);
    m_charts->setProperty("surface", QStringLiteral("panel"));
    m_grid->setContentsMargins(12, 0, 12, 12);
    m_grid->setSpacing(12);
    m_scroll->setWidget(m_charts);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(tr("Charts of the chosen metrics"));
    auto *right = new QWidget;
    auto *rightLayout = new QVBoxLayout(right);
    rightLayout->setContentsMargins(0, 0, 0, 0);
    rightLayout->setSpacing(0);
    rightLayout->addWidget(m_bar);
    rightLayout->addWidget(m_note);
    rightLayout->addWidget(m_scroll, 1);
    m_splitter->addWidget(new MetricList(theme, *m_model));
    m_splitter->addWidget(right);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 3);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);

    connect(m_model, &MetricListModel::sparklinesWanted, this, &MetricsView::readSparklines);
    connect(m_model, &MetricListModel::chosenChanged, this, [this] {
        showCharts();
        showNewest();
        m_refresher->request();
    });
    connect(m_bar, &CurveBar::optionsChanged, this, [this] { setRange(m_bar->options().low, m_bar->options().high); });
    connect(m_bar, &CurveBar::logarithmicChanged, this, [this] {
        for (CurveCard *card : std::as_const(m_cards))
            card->setLogarithmic(m_bar->isLogarithmic());
    });
    const auto adopt = [this] { m_note->setFont(m_theme.font(FontRole::Caption)); };
    connect(&theme, &Theme::changed, this, adopt);
    adopt();
}

void MetricsView::setStore(StoreThread *store)
{
    m_store = store;
    m_refresher->finished(); // a read of the store before is never answered
    m_snapshot = {};
    m_namesOf = -1;
    m_curveNames.clear();
    m_curves.clear();
    m_model->forgetSparklines();
    m_model->setMetrics({}, {}, {});
    showCharts();
}

void MetricsView::setSnapshot(const DashboardSnapshot &snapshot)
{
    const bool isOther = snapshot.experiment.id != m_snapshot.experiment.id;
    m_snapshot = snapshot;
    if (isOther) {
        m_namesOf = -1;
        m_curves.clear();
        m_model->forgetSparklines();
        m_bar->setRange(nan, nan);
    }
    m_refresher->request();
}

void MetricsView::read()
{
    if (!m_store || !m_snapshot.experiment.id.isValid()) {
        m_refresher->finished();
        return;
    }
    const ExperimentId id = m_snapshot.experiment.id;
    const qsizetype count = m_snapshot.experiment.metrics.size();
    const CurveOptions options = m_bar->options();
    m_store->run<MetricsAnswer>(
        this,
        [id, options, began = began(), metrics = shownMetrics(),
         needsNames = count != m_namesOf](StoreAccess &store) -> Result<MetricsAnswer> {
            MetricsAnswer answer;
            if (needsNames) {
                auto names = store.experiments.metricNames(id);
                if (!names)
                    return names.error();
                answer.names = std::move(names).value();
            }
            auto curves = readCurves(store.experiments, id, metrics, options, began);
            if (!curves)
                return curves.error();
            answer.curves = std::move(curves).value();
            return answer;
        },
        [this, id, count, options](const Result<MetricsAnswer> &answer) {
            m_refresher->finished();
            if (id != m_snapshot.experiment.id || !answer)
                return;
            const bool isWanted = options.isSame(m_bar->options());
            if (isWanted)
                m_curves = answer->curves;
            if (answer->names) {
                m_namesOf = count;
                showNames(*answer->names);
            } else {
                m_model->setMetrics(m_snapshot.experiment.metrics, m_snapshot.origin.extents, m_curveNames);
            }
            showCharts();
        });
}

qint64 MetricsView::began() const
{
    const Experiment &experiment = m_snapshot.origin;
    const qint64 started = experiment.started.isValid() ? experiment.started.toMSecsSinceEpoch() : 0;
    // After a resume it has started anew; its use of the machine goes back to the first time.
    if (m_snapshot.resources.isEmpty())
        return started;
    const qint64 first = m_snapshot.resources.first().time;
    return started > 0 ? std::min(started, first) : first;
}

void MetricsView::showNames(const QStringList &curves)
{
    m_curveNames = QSet<QString>(curves.cbegin(), curves.cend());
    m_model->setMetrics(m_snapshot.experiment.metrics, m_snapshot.origin.extents, m_curveNames);
    if (shownMetrics().isEmpty())
        chooseFirst();
    else if (shownMetrics().size() > m_curves.size())
        m_refresher->request(); // chosen before, and only now known to be here
}

void MetricsView::chooseFirst()
{
    QStringList first;
    for (const char *usual : {"val_loss", "loss", "val_accuracy", "accuracy"}) {
        if (m_curveNames.contains(QLatin1String(usual)))
            first << QLatin1String(usual);
    }
    if (first.isEmpty() && !m_curveNames.isEmpty())
        first << *std::min_element(m_curveNames.cbegin(), m_curveNames.cend());
    if (!first.isEmpty())
        m_model->setChosen(first);
}

QStringList MetricsView::shownMetrics() const
{
    QStringList metrics;
    for (const QString &metric : m_model->chosen()) {
        if (m_curveNames.contains(metric))
            metrics << metric;
    }
    const QList<QStringList> groups = CurveCard::groups(metrics).mid(0, mostCharts);
    metrics.clear();
    for (const QStringList &group : groups)
        metrics += group;
    return metrics;
}

void MetricsView::showCharts()
{
    const QList<QStringList> groups = CurveCard::groups(shownMetrics());
    const bool isSame = std::equal(groups.cbegin(), groups.cend(), m_cards.cbegin(), m_cards.cend(),
                                   [](const QStringList &group, const CurveCard *card) { return group == card->metrics(); });
    if (!isSame) {
        qDeleteAll(m_cards);
        m_cards.clear();
        for (const QStringList &group : groups) {
            auto *card = new CurveCard(m_theme, group);
            card->setLogarithmic(m_bar->isLogarithmic());
            connect(card, &CurveCard::rangeChosen, this, &MetricsView::setRange);
            connect(card, &CurveCard::resetWanted, this, [this] { setRange(nan, nan); });
            m_cards << card;
        }
        placeCards();
    }
    const bool isRunning = m_snapshot.experiment.state == ExperimentState::Running;
    for (CurveCard *card : std::as_const(m_cards)) {
        card->setRange(m_bar->options().low, m_bar->options().high);
        card->setCurves(m_curves, m_snapshot.experiment.metrics, isRunning);
    }
    qsizetype chosen = 0;
    for (const QString &metric : m_model->chosen())
        chosen += m_curveNames.contains(metric);
    const bool isCut = chosen > shownMetrics().size();
    m_note->setVisible(isCut || m_cards.isEmpty());
    m_note->setText(isCut ? tr("The first %n chart(s) of those that were chosen are shown.", nullptr, mostCharts)
                        : m_curveNames.isEmpty() ? tr("A metric that is reported more than once has a curve here.")
                                                 : tr("Tick metrics in the list to see their curves."));
}

void MetricsView::showNewest()
{
    const QString newest = m_model->chosen().isEmpty() ? QString() : m_model->chosen().constLast();
    for (CurveCard *card : std::as_const(m_cards)) {
        if (card->metrics().contains(newest))
            QTimer::singleShot(0, card, [this, card] { m_scroll->ensureWidgetVisible(card); }); // once it has its place
    }
}

void MetricsView::placeCards()
{
    while (QLayoutItem *item = m_grid->takeAt(0))
        delete item;
    const int room = m_splitter->orientation() == Qt::Horizontal ? m_splitter->sizes().value(1) : width();
    const int columns = std::clamp(room / widthOfCard, 1, 3);
    for (int at = 0; at < m_cards.size(); ++at)
        m_grid->addWidget(m_cards[at], at / columns, at % columns, Qt::AlignTop);
    for (int column = 0; column < 3; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    for (int row = 0; row < m_grid->rowCount(); ++row)
        m_grid->setRowStretch(row, 0);
    m_grid->setRowStretch(int(m_cards.size()), 1);
}

void MetricsView::setRange(double low, double high)
{
    m_bar->setRange(low, high);
    for (CurveCard *card : std::as_const(m_cards))
        card->setRange(low, high); // what is there already moves at once; the raw points follow
    m_refresher->request();
}

void MetricsView::readSparklines(const QStringList &metrics)
{
    if (!m_store || !m_snapshot.experiment.id.isValid())
        return;
    using Lines = QHash<QString, Sparkline>;
    const ExperimentId id = m_snapshot.experiment.id;
    m_store->run<Lines>(
        this, [id, metrics](StoreAccess &store) { return rondo::readSparklines(store.experiments, id, metrics); },
        [this, id](const Result<Lines> &lines) {
            if (lines && id == m_snapshot.experiment.id)
                m_model->setSparklines(*lines);
        });
}

void MetricsView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const auto orientation = width() >= widthForTwo ? Qt::Horizontal : Qt::Vertical;
    if (m_splitter->orientation() != orientation) {
        m_splitter->setOrientation(orientation);
        m_splitter->setSizes(orientation == Qt::Horizontal ? QList<int> {360, width() - 360}
                                                           : QList<int> {height() * 2 / 5, height() * 3 / 5});
    }
    placeCards();
}

} // namespace rondo
