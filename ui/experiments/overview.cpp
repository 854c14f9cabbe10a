// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/overview.h"

#include "experiments/aboutsection.h"
#include "experiments/confusionsection.h"
#include "experiments/importanceview.h"
#include "experiments/learningcharts.h"
#include "experiments/resourceuse.h"
#include "widgets/scrollanchor.h"
#include "widgets/section.h"

#include <QLabel>
#include <QVBoxLayout>

namespace rondo {

namespace {
    constexpr int askAgainAfter = 2000; // ms: what decides changes only when experiments end
} // namespace

Overview::Overview(Theme &theme, QWidget *parent)
    : QScrollArea(parent)
    , m_theme(theme)
    , m_reason(new QLabel(this))
    , m_key(new LineKey(theme, this))
    , m_learning(new LearningCharts(theme, this))
    , m_resources(new ResourceUse(theme, ResourceUse::Arrangement::Row, this))
    , m_about(new AboutSection(theme, this))
    , m_confusionNote(new QLabel(this))
    , m_confusion(new ConfusionSection(theme, this))
    , m_importance(new ImportanceView(theme, this))
    , m_importanceNote(new QLabel(this))
{
    setWidgetResizable(true);
    setAccessibleName(tr("Overview"));
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget;
    content->setProperty("surface", QStringLiteral("panel"));
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 12);
    layout->setSpacing(0);
    m_reason->setWordWrap(true);
    m_reason->setProperty("tone", QStringLiteral("error"));
    m_reason->setContentsMargins(12, 10, 12, 2);
    m_reason->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_reason);
    for (QWidget *beside : {static_cast<QWidget *>(m_key), static_cast<QWidget *>(m_confusionNote),
                            static_cast<QWidget *>(m_importanceNote)})
        beside->setSizePolicy(QSizePolicy::Expanding, beside->sizePolicy().verticalPolicy());
    for (QLabel *note : {m_confusionNote, m_importanceNote})
        note->setProperty("tone", QStringLiteral("secondary"));
    layout->addWidget(makeSection(theme, tr("Learning"), m_learning, m_key));
    layout->addWidget(makeSection(theme, tr("Resource use"), m_resources));
    layout->addWidget(makeSection(theme, tr("About this experiment"), m_about));
    layout->addWidget(makeSection(theme, tr("Confusion"), m_confusion, m_confusionNote));
    connect(m_confusion, &ConfusionSection::noteChanged, m_confusionNote, &QLabel::setText);
    connect(m_confusion, &ConfusionSection::hinted, this, [this](QWidget *hint) {
        QTimer::singleShot(0, hint, [this, hint] { ensureWidgetVisible(hint, 0, 8); }); // once it has its place
    });
    m_importanceSection = makeSection(theme, tr("What decides"), m_importance, m_importanceNote);
    layout->addWidget(m_importanceSection);
    m_importanceSection->hide();
    layout->addStretch(1);
    setWidget(content);
    new ScrollAnchor(this);
    m_askAgain.setSingleShot(true);
    m_askAgain.setInterval(askAgainAfter);
    connect(&m_askAgain, &QTimer::timeout, this, &Overview::readImportance);
    connect(&theme, &Theme::changed, this, &Overview::applyTheme);
    applyTheme();
}

void Overview::applyTheme()
{
    const QColor color = m_theme.color(Token::Text2);
    m_key->setEntries({{tr("validation"), color, Qt::SolidLine}, {tr("training"), color, Qt::DashLine}});
    m_confusionNote->setFont(m_theme.font(FontRole::Dense));
    m_importanceNote->setFont(m_theme.font(FontRole::Dense));
}

void Overview::setStore(StoreThread *store)
{
    m_store = store;
    m_confusion->setStore(store);
    m_run = {};
    m_askAgain.stop();
    m_importanceSection->hide();
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
    m_confusion->setSnapshot(snapshot);
    const bool isSame = snapshot.experiment.run == m_run && snapshot.experiment.node == m_node;
    if (isSame) {
        if (!m_askAgain.isActive())
            m_askAgain.start();
        return;
    }
    m_run = snapshot.experiment.run;
    m_node = snapshot.experiment.node;
    m_known = -1;
    m_importanceSection->hide();
    readImportance();
}

void Overview::readImportance()
{
    if (!m_store || !m_run.isValid())
        return;
    using Answer = std::optional<ImportanceAnswer>;
    m_store->run<Answer>(
        this,
        [run = m_run, node = m_node, known = m_known](StoreAccess &store) {
            return rondo::readImportance(store.experiments, run, node, known);
        },
        [this, run = m_run, node = m_node](const Result<Answer> &answer) {
            if (!answer || !*answer || run != m_run || node != m_node)
                return;
            const ImportanceAnswer &importance = **answer;
            m_known = importance.finished;
            m_importance->setAnswer(importance);
            m_importanceNote->setText(tr("for %1, in %n experiment(s)", nullptr, importance.finished).arg(importance.metric));
            m_importanceSection->setVisible(!importance.report.shares.isEmpty());
        });
}

} // namespace rondo
