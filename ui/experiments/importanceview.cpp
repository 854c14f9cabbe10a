// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/importanceview.h"

#include "experiments/formats.h"
#include "experiments/painting.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <cmath>

namespace rondo {

namespace {

    constexpr int rowHeight = 20;
    constexpr qsizetype mostRows = 6;

    QString objectiveOf(const Run &run, const QList<Experiment> &experiments)
    {
        const QString objective = run.report.value(QLatin1String("objective")).toString();
        for (const QString &metric : {objective, QStringLiteral("val_accuracy"), QStringLiteral("val_loss")}) {
            const bool isThere = std::any_of(experiments.cbegin(), experiments.cend(), [&](const Experiment &experiment) {
                return std::isfinite(experiment.metric(metric));
            });
            if (isThere)
                return metric;
        }
        return {};
    }

    QString percent(double share)
    {
        return QStringLiteral("%1\u202f%").arg(QLocale().toString(int(std::lround(100 * share))));
    }

} // namespace

Result<std::optional<ImportanceAnswer>> readImportance(const Experiments &experiments, RunId run, const NodeId &node, int known)
{
    const auto owner = experiments.run(run);
    if (!owner)
        return owner.error();
    auto all = experiments.experiments(run);
    if (!all)
        return all.error();
    all->removeIf([&](const Experiment &experiment) {
        return experiment.node != node
            || (experiment.state != ExperimentState::Done && experiment.state != ExperimentState::Cached);
    });
    if (known == int(all->size()))
        return std::optional<ImportanceAnswer>();
    ImportanceAnswer answer {.metric = objectiveOf(*owner, *all), .report = {}, .finished = int(all->size())};
    if (answer.finished < importanceAtLeast || answer.metric.isEmpty())
        return std::optional(answer);
    QList<QJsonObject> settings;
    for (const Experiment &experiment : *all)
        settings << experiment.settings;
    const QStringList varied = differingKeys(settings);
    const auto plan = experiments.plan(run);
    const SearchSpace space = plan ? plan->searchOf(node).space : SearchSpace();
    const double sign = smallerIsBetter(answer.metric) ? 1 : -1; // an objective is to be made small
    QList<Trial> trials;
    for (const Experiment &experiment : *all) {
        Trial trial {.number = int(trials.size()), .point = {}, .state = Trial::State::Done, .objectives = {}, .course = {}};
        for (const QString &key : varied) {
            if (experiment.settings.contains(key))
                trial.point.insert(key, experiment.settings.value(key));
        }
        for (const Dimension &dimension : space) {
            // Its settings have a value for it, but nothing comes of that.
            if (!dimension.parent.isEmpty() && !dimension.when.contains(experiment.settings.value(dimension.parent)))
                trial.point.remove(dimension.name);
        }
        trial.objectives << sign * experiment.metric(answer.metric);
        trials << trial;
    }
    answer.report = importance(spaceOf(trials), trials);
    return std::optional(answer);
}

ImportanceView::ImportanceView(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_bars(new ImportanceBars(theme))
    , m_words(new QLabel)
{
    m_words->setWordWrap(true);
    m_words->setProperty("tone", QStringLiteral("secondary"));
    m_words->setTextFormat(Qt::PlainText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_bars);
    layout->addWidget(m_words);
    connect(&theme, &Theme::changed, this, &ImportanceView::applyTheme);
    applyTheme();
}

void ImportanceView::applyTheme()
{
    m_words->setFont(m_theme.font(FontRole::Dense));
}

void ImportanceView::setAnswer(const ImportanceAnswer &answer)
{
    m_bars->setShares(answer.report.shares);
    m_words->setText(inWords(answer.report));
}

ImportanceBars::ImportanceBars(Theme &theme, QWidget *parent)
    : PaintedChart(theme, parent)
    , m_theme(theme)
{
    setAccessibleName(tr("What decides"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ImportanceBars::setShares(const QList<Importance> &shares)
{
    m_shares = shares;
    QStringList words;
    for (const Importance &each : shares)
        words << each.name + QLatin1Char(' ') + percent(each.share);
    setAccessibleDescription(words.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

QSize ImportanceBars::sizeHint() const
{
    return {300, rowHeight * int(std::min(m_shares.size(), mostRows))};
}

QList<ChartSeries> ImportanceBars::tableSeries() const
{
    QList<ChartSeries> columns;
    for (const Importance &each : m_shares)
        columns << ChartSeries {.name = each.name, .points = {{0, each.share}}};
    return columns;
}

void ImportanceBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont font = m_theme.font(FontRole::Dense);
    int names = 60;
    for (const Importance &each : m_shares)
        names = std::max(names, QFontMetrics(font).horizontalAdvance(each.name) + 4);
    names = std::min(names, width() / 3);
    for (int row = 0; row < std::min(m_shares.size(), mostRows); ++row) {
        const Importance &each = m_shares[row];
        const int y = row * rowHeight;
        paintText(painter, QRect(0, y, names, rowHeight), Qt::AlignLeft, each.name, font, m_theme.color(Token::Text2));
        paintBar(painter, QRectF(names + 10, y + rowHeight / 2.0 - 3, width() - names - 60, 6), each.share,
                 m_theme.color(Token::Accent), m_theme.color(Token::Press));
        paintText(painter, QRect(width() - 44, y, 44, rowHeight), Qt::AlignRight, percent(each.share), font,
                  m_theme.color(Token::Text));
    }
}

} // namespace rondo
