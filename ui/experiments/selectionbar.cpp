// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/selectionbar.h"

#include "base/project.h"
#include "widgets/labels.h"

#include <QHBoxLayout>
#include <QInputDialog>
#include <QMenu>
#include <QPushButton>

namespace rondo {

SelectionBar::SelectionBar(Theme &theme, ExperimentModel &model, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_model(model)
    , m_count(new QLabel(this))
    , m_names(new ElidedLabel(this))
    , m_clear(new QPushButton(tr("Clear"), this))
    , m_deploy(new QPushButton(this))
{
    setProperty("surface", QStringLiteral("panel"));
    setProperty("edge", QStringLiteral("top"));
    setAttribute(Qt::WA_StyledBackground);
    setFixedHeight(48);
    m_names->setProperty("tone", QStringLiteral("secondary"));
    m_deploy->setObjectName(QStringLiteral("deploySelected"));
    m_clear->setProperty("kind", QStringLiteral("quiet"));
    m_deploy->setProperty("kind", QStringLiteral("primary"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 0, 12, 0);
    layout->setSpacing(10);
    layout->addWidget(m_count);
    layout->addWidget(m_names, 1);
    layout->addWidget(m_clear);
    layout->addWidget(m_deploy);
    connect(m_clear, &QPushButton::clicked, &m_model, &ExperimentModel::clearTicks);
    connect(m_deploy, &QPushButton::clicked, this, &SelectionBar::deploymentsWanted);
    connect(&m_model, &ExperimentModel::ticksChanged, this, &SelectionBar::showTicks);
    const auto applyTheme = [this] {
        m_count->setFont(m_theme.font(FontRole::BodyStrong));
        m_names->setFont(m_theme.font(FontRole::Dense));
        m_deploy->setIcon(m_theme.icon(QStringLiteral("deploy"), m_theme.color(Token::OnAccent)));
    };
    connect(&theme, &Theme::changed, this, applyTheme);
    applyTheme();
    showTicks();
}

ExperimentId SelectionBar::best() const
{
    const Experiment *best = nullptr;
    const auto accuracy
        = [](const Experiment &experiment) { return experiment.metric(QStringLiteral("val_accuracy")); };
    for (ExperimentId id : m_model.ticked()) {
        const Experiment *experiment = m_model.experiment(id);
        if (!experiment || experiment->model.isEmpty())
            continue;
        if (!best || accuracy(*experiment) > accuracy(*best) || accuracy(*best) != accuracy(*best))
            best = experiment;
    }
    return best ? best->id : ExperimentId {};
}

void SelectionBar::showTicks()
{
    const QList<ExperimentId> ticked = m_model.ticked();
    setVisible(!ticked.isEmpty());
    m_count->setText(tr("%n selected", nullptr, int(ticked.size())));
    QStringList names;
    for (ExperimentId id : ticked)
        names << m_model.experiment(id)->name;
    m_names->setText(names.join(QStringLiteral(", ")));
    const ExperimentId chosen = best();
    m_deploy->setEnabled(chosen.isValid());
    m_deploy->setText(chosen.isValid() ? tr("Deploy %1").arg(m_model.experiment(chosen)->name)
                                       : tr("Deploy"));
    m_deploy->setToolTip(chosen.isValid() ? tr("Puts the best of the selected models behind a URL.")
                                          : tr("None of the selected experiments has left a model."));
}

void SelectionBar::chooseDeployment(const QStringList &deployments)
{
    const ExperimentId id = best();
    if (!id.isValid())
        return;
    QMenu menu(this);
    for (const QString &name : deployments) {
        connect(menu.addAction(tr("Move %1 to this model").arg(name)), &QAction::triggered, this,
                [this, id, name] { Q_EMIT deployRequested(id, name); });
    }
    if (!deployments.isEmpty())
        menu.addSeparator();
    connect(menu.addAction(tr("New deployment...")), &QAction::triggered, this, [this, id] {
        bool accepted = false;
        const QString name
            = QInputDialog::getText(this, tr("New deployment"), tr("Name, as it stands in the URL:"),
                                    QLineEdit::Normal, QStringLiteral("digits"), &accepted)
                  .trimmed();
        if (accepted && isValidName(name))
            Q_EMIT deployRequested(id, name);
    });
    menu.exec(m_deploy->mapToGlobal(QPoint(0, -menu.sizeHint().height() - 4)));
}

} // namespace rondo
