// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/parallelcard.h"

#include "compare/colorscale.h"
#include "experiments/formats.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>

namespace rondo {

namespace {
    constexpr int mostUsual = 7; //!< axes that are shown before the person chooses
    constexpr int mostChips = 2; //!< filters with a chip of their own
} // namespace

ParallelCard::ParallelCard(Theme &theme, QWidget *parent)
    : CompareCard(theme, tr("Parameters to result"), parent)
    , m_chart(new ParallelChart(theme))
    , m_filters(new QWidget)
    , m_filterRow(new QHBoxLayout(m_filters))
    , m_axes(new QToolButton)
    , m_decides(makeLabel(theme, {}, FontRole::Dense, "secondary"))
{
    setObjectName(QStringLiteral("parallelCard"));
    m_filterRow->setContentsMargins(0, 0, 0, 0);
    m_filterRow->setSpacing(4);
    m_axes->setText(tr("Axes"));
    m_axes->setProperty("kind", QStringLiteral("quiet"));
    m_axes->setProperty("size", QStringLiteral("small"));
    m_axes->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_axes->setPopupMode(QToolButton::InstantPopup);
    m_axes->setObjectName(QStringLiteral("parallelAxes"));
    m_axes->setMenu(new QMenu(m_axes));
    addControl(m_filters);
    addControl(m_axes);
    m_decides->setObjectName(QStringLiteral("whatDecides"));
    m_decides->setWordWrap(true);
    m_decides->setContentsMargins(12, 0, 12, 8);
    m_decides->hide();
    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_chart, 1);
    layout->addWidget(m_decides);
    setBody(body);
    connect(m_axes->menu(), &QMenu::aboutToShow, this, &ParallelCard::fillMenu);
    connect(m_chart, &ParallelChart::pointedAt, this, [this](qint64 key) { Q_EMIT pointedAt({key}); });
    connect(m_chart, &ParallelChart::axesChanged, this, [this] {
        showFilters();
        Q_EMIT changed();
    });
    connect(&theme, &Theme::changed, this, &ParallelCard::applyTheme);
    applyTheme();
}

void ParallelCard::applyTheme()
{
    m_axes->setIcon(theme().icon(QStringLiteral("sliders")));
    showFilters();
}

//! The algorithm, the parameters that differ, and the figures that decide; not more than have room.
QStringList ParallelCard::usualKeys(const QList<ParallelAxis> &all) const
{
    QStringList results;
    for (const char *metric : {"metric:parameters", "metric:latency_p95_ms", "metric:val_accuracy"}) {
        for (const ParallelAxis &axis : all) {
            if (axis.key == QLatin1String(metric) && axis.low < axis.high)
                results << axis.key;
        }
    }
    QStringList keys;
    for (const ParallelAxis &axis : all) {
        const bool isParameter = !axis.key.startsWith(QLatin1String("metric:"));
        const bool varies = axis.categories.size() > 1 || (axis.categories.isEmpty() && axis.low < axis.high);
        if (isParameter && varies && keys.size() + results.size() < mostUsual)
            keys << axis.key;
    }
    return keys + results;
}

void ParallelCard::setComparison(const Comparison &comparison, const QList<SeriesStyle> &styles)
{
    m_comparison = comparison;
    m_styles = styles;
    showContent();
}

QList<Experiment> ParallelCard::all() const
{
    QList<Experiment> all;
    for (const ComparedExperiment &each : m_comparison.chosen)
        all << each.experiment;
    return all << m_comparison.others;
}

void ParallelCard::showContent()
{
    const QList<ParallelAxis> candidates = parallelAxes(all());
    const auto colors = quantityOf(candidates, m_color);
    const QStringList usual = usualKeys(candidates);
    QList<ParallelAxis> axes;
    QList<ParallelAxis> results;
    for (const ParallelAxis &axis : candidates) {
        if (m_chosen.value(axis.key, usual.contains(axis.key)))
            (axis.key == QLatin1String("metric:val_accuracy") ? results : axes) << axis;
    }
    axes << results; // what it is all for stands last
    QList<ParallelLine> lines;
    const auto add = [&](const Experiment &experiment, const QString &name, const SeriesStyle &style, bool background) {
        ParallelLine line {experiment.id.value, name, style, background, {}};
        if (colors)
            line.color = ColorScale(theme(), *colors).color(parallelValue(experiment, *colors));
        for (const ParallelAxis &axis : std::as_const(axes))
            line.values.insert(axis.key, parallelValue(experiment, axis));
        lines << line;
    };
    for (const Experiment &other : std::as_const(m_comparison.others))
        add(other, other.name, {}, true);
    for (int at = 0; at < m_comparison.chosen.size(); ++at)
        add(m_comparison.chosen.at(at).experiment, m_comparison.chosen.at(at).name, m_styles.value(at), false);
    m_chart->setContent(axes, lines);
    if (!m_restored.isEmpty() && !axes.isEmpty())
        m_chart->setAxes(std::exchange(m_restored, {}));
    showFilters();
}

void ParallelCard::showFilters()
{
    qDeleteAll(m_filters->findChildren<QPushButton *>(QString(), Qt::FindDirectChildrenOnly));
    QStringList keys, texts;
    for (const ParallelAxis &axis : m_chart->axes()) {
        if (axis.brush) {
            keys << axis.key;
            texts << axis.brushText();
        }
    }
    const auto add = [&](const QString &text, const QStringList &of) {
        auto *chip = new QPushButton(text);
        chip->setProperty("kind", QStringLiteral("chip"));
        chip->setIcon(theme().icon(QStringLiteral("cross"), theme().color(Token::AccentText)));
        chip->setLayoutDirection(Qt::RightToLeft); // the cross after the words
        chip->setIconSize({12, 12});
        chip->setToolTip(tr("Remove this filter"));
        chip->setAccessibleName(tr("Remove the filter %1").arg(text));
        connect(chip, &QPushButton::clicked, this, [this, of] {
            for (const QString &key : of)
                m_chart->setBrush(key, {});
        }, Qt::QueuedConnection);
        m_filterRow->addWidget(chip);
    };
    if (keys.size() > mostChips) {
        add(tr("%n filter(s)", nullptr, int(keys.size())), keys);
    } else {
        for (qsizetype at = 0; at < keys.size(); ++at)
            add(texts.at(at), {keys.at(at)});
    }
    m_filters->setVisible(!keys.isEmpty());
    const int finished = int(m_comparison.chosen.size() + m_comparison.others.size());
    QString words = keys.isEmpty() ? tr("%n experiment(s)", nullptr, finished)
                                   : tr("%1 of %n experiment(s)", nullptr, finished).arg(m_chart->wantedCount());
    if (const auto colors = quantityOf(m_chart->axes(), m_color))
        words = tr("%1, coloured by %2").arg(words, colors->title);
    setSubtitle(words);
}

void ParallelCard::fillMenu()
{
    QMenu *menu = m_axes->menu();
    menu->clear();
    const QList<ParallelAxis> axes = parallelAxes(all());
    fillQuantities(*menu->addMenu(tr("Colour")), axes, m_color, tr("By experiment"), [this](const QString &key) {
        m_color = key;
        showContent();
        Q_EMIT changed();
    });
    menu->addSeparator();
    for (const ParallelAxis &axis : axes) {
        QAction *action = menu->addAction(axis.title);
        action->setCheckable(true);
        action->setChecked(std::any_of(m_chart->axes().begin(), m_chart->axes().end(),
                                       [&](const ParallelAxis &shown) { return shown.key == axis.key; }));
        connect(action, &QAction::triggered, this, [this, key = axis.key](bool wanted) {
            m_chosen.insert(key, wanted);
            showContent();
            Q_EMIT changed();
        });
    }
}

void ParallelCard::setImportance(const QString &title, const ImportanceAnswer &answer)
{
    const QString words = inWords(answer.report);
    m_decides->setText(tr("What decides %1 of %2: %3").arg(metricTitle(answer.metric), title, words));
    m_decides->setVisible(!words.isEmpty());
}

void ParallelCard::setMarked(ExperimentId id)
{
    m_chart->setMarked(id.value);
}

QJsonObject ParallelCard::state() const
{
    QJsonArray axes;
    for (const ParallelAxis &axis : m_restored.isEmpty() ? m_chart->axes() : m_restored) {
        QJsonObject one {{QStringLiteral("key"), axis.key},
                         {QStringLiteral("logarithmic"), axis.logarithmic},
                         {QStringLiteral("flipped"), axis.flipped},
                         {QStringLiteral("categories"), QJsonArray::fromStringList(axis.categories)}};
        if (axis.brush) {
            one.insert(QStringLiteral("from"), axis.brush->first);
            one.insert(QStringLiteral("to"), axis.brush->second);
        }
        axes << one;
    }
    QJsonObject chosen;
    for (auto it = m_chosen.begin(); it != m_chosen.end(); ++it)
        chosen.insert(it.key(), it.value());
    return {{QStringLiteral("axes"), axes}, {QStringLiteral("chosen"), chosen}, {QStringLiteral("color"), m_color}};
}

void ParallelCard::restore(const QJsonObject &state)
{
    m_color = state.value(QLatin1String("color")).toString();
    m_chosen.clear();
    const QJsonObject chosen = state.value(QLatin1String("chosen")).toObject();
    for (auto it = chosen.begin(); it != chosen.end(); ++it)
        m_chosen.insert(it.key(), it->toBool());
    m_restored.clear();
    for (const QJsonValue &value : state.value(QLatin1String("axes")).toArray()) {
        ParallelAxis axis;
        axis.key = value[QLatin1String("key")].toString();
        axis.logarithmic = value[QLatin1String("logarithmic")].toBool();
        axis.flipped = value[QLatin1String("flipped")].toBool();
        for (const QJsonValue &category : value[QLatin1String("categories")].toArray())
            axis.categories << category.toString();
        const double from = value[QLatin1String("from")].toDouble(nan), to = value[QLatin1String("to")].toDouble(nan);
        if (from <= to)
            axis.brush = std::pair {from, to};
        m_restored << axis;
    }
}

} // namespace rondo
