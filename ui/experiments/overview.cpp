// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/overview.h"

#include "experiments/aboutgrid.h"
#include "experiments/confusionview.h"
#include "experiments/formats.h"
#include "experiments/learningcharts.h"
#include "experiments/resourceuse.h"

#include <QLabel>
#include <QVBoxLayout>

namespace rondo {

Overview::Overview(Theme &theme, QWidget *parent)
    : QScrollArea(parent)
    , m_theme(theme)
    , m_reason(new QLabel(this))
    , m_key(new LineKey(theme, this))
    , m_learning(new LearningCharts(theme, this))
    , m_resources(new ResourceUse(theme, ResourceUse::Arrangement::Row, this))
    , m_about(new AboutGrid(theme, this))
    , m_confusionNote(new QLabel(this))
    , m_confusion(new ConfusionView(theme, this))
    , m_noConfusion(new QLabel(this))
{
    setWidgetResizable(true);
    setAccessibleName(tr("Overview"));
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget;
    content->setProperty("surface", QStringLiteral("panel"));
    m_layout = new QVBoxLayout(content);
    m_layout->setContentsMargins(0, 0, 0, 12);
    m_layout->setSpacing(0);
    m_reason->setWordWrap(true);
    m_reason->setProperty("tone", QStringLiteral("error"));
    m_reason->setContentsMargins(12, 10, 12, 2);
    m_reason->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_layout->addWidget(m_reason);
    addSection(tr("Learning"), m_key, m_learning);
    addSection(tr("Resource use"), nullptr, m_resources);
    addSection(tr("About this experiment"), nullptr, m_about);
    m_confusionNote->setProperty("tone", QStringLiteral("secondary"));
    auto *confusion = new QWidget;
    auto *stack = new QVBoxLayout(confusion);
    stack->setContentsMargins(0, 0, 0, 0);
    stack->addWidget(m_confusion);
    stack->addWidget(m_noConfusion);
    m_noConfusion->setProperty("tone", QStringLiteral("hint"));
    m_noConfusion->setWordWrap(true);
    addSection(tr("Confusion"), m_confusionNote, confusion);
    m_layout->addStretch(1);
    setWidget(content);
    connect(&theme, &Theme::changed, this, &Overview::applyTheme);
    applyTheme();
}

QLabel *Overview::addSection(const QString &title, QWidget *besideTitle, QWidget *content)
{
    auto *section = new QWidget;
    section->setProperty("edge", QStringLiteral("bottom"));
    section->setAttribute(Qt::WA_StyledBackground);
    auto *layout = new QVBoxLayout(section);
    layout->setContentsMargins(12, 10, 12, 12);
    layout->setSpacing(8);
    auto *head = new QHBoxLayout;
    auto *label = new QLabel(title);
    label->setFont(m_theme.font(FontRole::BodyStrong));
    head->addWidget(label);
    if (besideTitle)
        head->addWidget(besideTitle, 1);
    else
        head->addStretch(1);
    layout->addLayout(head);
    layout->addWidget(content);
    m_layout->addWidget(section);
    return label;
}

void Overview::applyTheme()
{
    const QColor color = m_theme.color(Token::Text2);
    m_key->setEntries({{tr("validation"), color, Qt::SolidLine}, {tr("training"), color, Qt::DashLine}});
    m_noConfusion->setFont(m_theme.font(FontRole::Caption));
    m_confusionNote->setFont(m_theme.font(FontRole::Dense));
}

void Overview::setSnapshot(const DashboardSnapshot &snapshot)
{
    const Experiment &experiment = snapshot.experiment;
    const bool failed
        = experiment.state == ExperimentState::Failed || experiment.state == ExperimentState::Stopped;
    m_reason->setVisible(failed && !experiment.reason.isEmpty());
    m_reason->setText(experiment.reason);
    m_learning->setSnapshot(snapshot);
    m_resources->setSamples(snapshot.resources, experiment.state == ExperimentState::Running);
    m_about->setSnapshot(snapshot);
    const QJsonObject report = experiment.report.isEmpty() ? snapshot.origin.report : experiment.report;
    const Confusion confusion = Confusion::fromReport(report);
    m_confusion->setVisible(!confusion.isEmpty());
    m_confusion->setConfusion(confusion);
    m_noConfusion->setVisible(confusion.isEmpty());
    m_noConfusion->setText(isFinished(experiment.state)
                               ? tr("This experiment has left no confusion matrix.")
                               : tr("Which classes are mixed up shows when the experiment is done."));
    m_confusionNote->setText(confusion.isEmpty()
                                 ? QString()
                                 : tr("%1 validation images").arg(numberText(double(confusion.total()))));
}

} // namespace rondo
