// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/selectionbar.h"

#include "deployments/deploychooser.h"
#include "experiments/runningagain.h"
#include "widgets/labels.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace rondo {

SelectionBar::SelectionBar(Theme &theme, ExperimentModel &model, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_model(model)
    , m_count(new QLabel(this))
    , m_names(new ElidedLabel(this))
    , m_clear(makeButton("clearTicks", tr("Clear")))
    , m_again(makeButton("runAgain", tr("Run again")))
    , m_tag(makeButton("tagSelected", tr("Tag")))
    , m_compare(makeButton("compareSelected", tr("Compare")))
    , m_more(new QToolButton(this))
    , m_deploy(makeButton("deploySelected", {}))
{
    setProperty("surface", QStringLiteral("panel"));
    setProperty("edge", QStringLiteral("top"));
    setAttribute(Qt::WA_StyledBackground);
    setFixedHeight(48);
    m_names->setProperty("tone", QStringLiteral("secondary"));
    m_clear->setProperty("kind", QStringLiteral("quiet"));
    m_deploy->setProperty("kind", QStringLiteral("primary"));
    m_more->setObjectName(QStringLiteral("moreForSelected"));
    m_more->setAccessibleName(tr("More for the selected experiments"));
    m_more->setToolTip(m_more->accessibleName());
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(new QMenu(m_more));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 0, 12, 0);
    layout->setSpacing(10);
    layout->addWidget(m_count);
    layout->addWidget(m_names, 1);
    for (QWidget *button : std::initializer_list<QWidget *> {m_clear, m_again, m_tag, m_compare, m_more, m_deploy})
        layout->addWidget(button);
    connect(m_clear, &QPushButton::clicked, &m_model, &ExperimentModel::clearTicks);
    connect(m_again, &QPushButton::clicked, this, [this] { Q_EMIT runAgainRequested(m_model.ticked()); });
    connect(m_tag, &QPushButton::clicked, this, [this] { Q_EMIT tagRequested(m_model.ticked()); });
    connect(m_compare, &QPushButton::clicked, this, [this] { Q_EMIT compareRequested(m_model.ticked()); });
    connect(m_more->menu(), &QMenu::aboutToShow, this, &SelectionBar::fillMenu);
    connect(m_deploy, &QPushButton::clicked, this, &SelectionBar::deploymentsWanted);
    connect(&m_model, &ExperimentModel::ticksChanged, this, &SelectionBar::showTicks);
    const auto applyTheme = [this] {
        m_count->setFont(m_theme.font(FontRole::BodyStrong));
        m_names->setFont(m_theme.font(FontRole::Dense));
        m_again->setIcon(m_theme.icon(QStringLiteral("retrain")));
        m_tag->setIcon(m_theme.icon(QStringLiteral("tag")));
        m_compare->setIcon(m_theme.icon(QStringLiteral("compare")));
        m_more->setIcon(m_theme.icon(QStringLiteral("dots")));
        m_deploy->setIcon(m_theme.icon(QStringLiteral("deploy"), m_theme.color(Token::OnAccent)));
    };
    connect(&theme, &Theme::changed, this, applyTheme);
    applyTheme();
    showTicks();
}

QPushButton *SelectionBar::makeButton(const char *name, const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(name));
    return button;
}

void SelectionBar::fillMenu()
{
    QMenu *menu = m_more->menu();
    menu->clear();
    menu->setToolTipsVisible(true);
    const QList<ExperimentId> ticked = m_model.ticked();
    const auto isArchived = [this](ExperimentId id) { return m_model.experiment(id)->archived.isValid(); };
    QAction *onward = menu->addAction(m_theme.icon(QStringLiteral("resume")), tr("Train on to the end"));
    onward->setObjectName(QStringLiteral("continueSelected"));
    const QString obstacle = obstacleToContinue(m_model.table(), ticked);
    onward->setEnabled(obstacle.isEmpty());
    onward->setToolTip(obstacle.isEmpty() ? tr("Trains what was stopped early or failed to its end, in its run.") : obstacle);
    connect(onward, &QAction::triggered, this, [this, ticked] { Q_EMIT continueRequested(ticked); });
    QAction *add = menu->addAction(m_theme.icon(QStringLiteral("plus")), tr("Add experiments to its run..."));
    add->setObjectName(QStringLiteral("addToItsRun"));
    add->setEnabled(ticked.size() == 1);
    connect(add, &QAction::triggered, this, [this, ticked] { Q_EMIT moreRequested(ticked.first()); });
    menu->addSeparator();
    QAction *archive = menu->addAction(tr("Archive"));
    archive->setObjectName(QStringLiteral("archiveSelected"));
    archive->setEnabled(!std::all_of(ticked.begin(), ticked.end(), isArchived));
    connect(archive, &QAction::triggered, this, [this, ticked] { Q_EMIT archiveRequested(ticked, true); });
    QAction *restore = menu->addAction(tr("Restore from the archive"));
    restore->setEnabled(std::any_of(ticked.begin(), ticked.end(), isArchived));
    connect(restore, &QAction::triggered, this, [this, ticked] { Q_EMIT archiveRequested(ticked, false); });
    menu->addSeparator();
    QAction *remove = menu->addAction(m_theme.icon(QStringLiteral("trash")), tr("Delete..."));
    connect(remove, &QAction::triggered, this, [this, ticked] { Q_EMIT deleteRequested(ticked); });
}

ExperimentId SelectionBar::best() const
{
    const ExperimentTable &table = m_model.table();
    const ExperimentTable::Column accuracy = table.column(QStringLiteral("metrics.val_accuracy"));
    int best = -1;
    const auto figure = [&](int row) { return table.value(row, accuracy).number; };
    for (const ExperimentId id : m_model.ticked()) {
        const int row = table.rowOf(id);
        if (row < 0 || table.row(row).model.isEmpty())
            continue;
        if (best < 0 || figure(row) > figure(best) || figure(best) != figure(best))
            best = row;
    }
    return best < 0 ? ExperimentId {} : table.row(best).id;
}

void SelectionBar::showTicks()
{
    constexpr qsizetype mostNames = 50, leastCompared = 2, mostCompared = 100;
    const QList<ExperimentId> ticked = m_model.ticked();
    m_count->setText(tr("%n selected", nullptr, int(ticked.size())));
    QStringList names;
    for (const ExperimentId id : ticked.mid(0, mostNames))
        names << m_model.experiment(id)->name;
    m_names->setText(names.join(QStringLiteral(", ")));
    const QString obstacle = obstacleToRunAgain(m_model.table(), ticked);
    m_again->setEnabled(obstacle.isEmpty());
    m_again->setToolTip(obstacle.isEmpty() ? tr("Trains them anew, with the same settings, in one run.") : obstacle);
    m_compare->setText(tr("Compare %1").arg(ticked.size()));
    m_compare->setEnabled(ticked.size() >= leastCompared && ticked.size() <= mostCompared);
    m_compare->setToolTip(m_compare->isEnabled() ? tr("Shows their curves, settings and figures side by side.")
                                                 : tr("Select %1 to %2 experiments to compare them.")
                                                       .arg(leastCompared)
                                                       .arg(mostCompared));
    const ExperimentId chosen = best();
    m_deploy->setEnabled(chosen.isValid());
    m_deploy->setText(chosen.isValid() ? tr("Deploy %1").arg(m_model.experiment(chosen)->name)
                                       : tr("Deploy"));
    m_deploy->setToolTip(chosen.isValid() ? tr("Puts the best of the selected models behind a URL.")
                                          : tr("None of the selected experiments has left a model."));
    setVisible(!ticked.isEmpty()); // when its words are there, so that it is laid out for them
}

void SelectionBar::chooseDeployment(const QStringList &deployments)
{
    const ExperimentId id = best();
    if (!id.isValid())
        return;
    rondo::chooseDeployment(m_deploy, m_model.experiment(id)->name, deployments,
                            [this, id](const QString &name) { Q_EMIT deployRequested(id, name); });
}

} // namespace rondo
