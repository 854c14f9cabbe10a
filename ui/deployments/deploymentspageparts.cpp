// SPDX-License-Identifier: GPL-3.0-or-later
#include "deployments/deploymentlist.h"
#include "deployments/deploymentspage.h"
#include "deployments/predictionview.h"
#include "deployments/trafficcharts.h"
#include "deployments/tryit.h"
#include "deployments/versionlist.h"
#include "session.h"
#include "widgets/labels.h"

#include <QScrollArea>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

// How the page of deployments is laid out.

namespace rondo {

namespace {

    constexpr int scrollBarWidth = 10;
    constexpr int roomForWords = 1280; //!< of the page; below it buttons keep only their icons

    //! As high as what is in it, and scrolls where there is less room.
    class WholeScroll : public QScrollArea {
    public:
        explicit WholeScroll(QWidget *parent)
            : QScrollArea(parent)
        {
            setFrameShape(QFrame::NoFrame);
            setWidgetResizable(true);
            setFocusPolicy(Qt::NoFocus);
            setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
            setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
        }
        QSize sizeHint() const override { return widget() ? widget()->sizeHint() : QScrollArea::sizeHint(); }
        QSize minimumSizeHint() const override { return {0, 160}; }
    };

} // namespace

QWidget *DeploymentsPage::makeListPane()
{
    auto *pane = new QWidget;
    pane->setFixedWidth(224);
    pane->setProperty("surface", QStringLiteral("panel"));
    pane->setProperty("edge", QStringLiteral("right"));
    pane->setAttribute(Qt::WA_StyledBackground);
    m_count = makeLabel(m_theme, {}, FontRole::Dense, "secondary");
    m_count->setContentsMargins(12, 9, 12, 9);
    m_list = new DeploymentList(m_theme, *m_model);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 1, 0);
    layout->setSpacing(0);
    layout->addWidget(m_count);
    layout->addWidget(m_list, 1);
    return pane;
}

QWidget *DeploymentsPage::makeHead()
{
    auto *head = new QWidget;
    head->setProperty("edge", QStringLiteral("bottom"));
    head->setAttribute(Qt::WA_StyledBackground);
    m_name = new ElidedLabel;
    m_name->setFont(m_theme.font(FontRole::PageTitle));
    m_state = new StatusPill(m_theme);
    m_since = new ElidedLabel;
    m_since->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // the name needs the room more
    m_since->setFont(m_theme.font(FontRole::Dense));
    m_since->setProperty("tone", QStringLiteral("secondary"));
    m_startButton = new QPushButton(tr("Start again"));
    m_stopButton = new QPushButton(tr("Stop"));
    m_stopButton->setToolTip(
        tr("Stops the server. The deployment stays in the list and can be started again."));
    m_stopButton->setProperty("kind", QStringLiteral("danger"));
    m_url = new QLineEdit;
    m_url->setReadOnly(true);
    m_url->setFont(m_theme.font(FontRole::Mono));
    m_url->setAccessibleName(tr("URL to POST pictures to"));
    m_copy = new QPushButton(tr("Copy URL"));
    m_code = new QPushButton(tr("curl, Python"));
    m_code->setAccessibleName(tr("Code that asks this endpoint, for curl and Python"));
    m_error = makeLabel(m_theme, {}, FontRole::Dense, "error");
    m_error->setWordWrap(true);
    m_error->hide();

    auto *first = new QHBoxLayout;
    first->setSpacing(10);
    first->addWidget(m_name);
    first->addWidget(m_state);
    first->addWidget(m_since, 1);
    first->addWidget(m_startButton);
    first->addWidget(m_stopButton);
    auto *second = new QHBoxLayout;
    second->setSpacing(8);
    second->addWidget(m_url, 1);
    second->addWidget(m_copy);
    second->addWidget(m_code);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(16, 10, 16, 10);
    layout->setSpacing(8);
    layout->addLayout(first);
    layout->addLayout(second);
    layout->addWidget(m_error);
    connect(m_startButton, &QPushButton::clicked, m_start, &QAction::trigger);
    connect(m_stopButton, &QPushButton::clicked, m_stop, &QAction::trigger);
    connect(m_copy, &QPushButton::clicked, m_copyUrl, &QAction::trigger);
    connect(m_code, &QPushButton::clicked, this, &DeploymentsPage::showSnippets);
    return head;
}

QWidget *DeploymentsPage::makePredictionsHead()
{
    auto *head = new QWidget;
    m_predictionCount = makeLabel(m_theme, {}, FontRole::Dense, "secondary");
    m_follow = new QToolButton;
    m_follow->setText(tr("Follow"));
    m_follow->setAccessibleName(m_follow->text());
    m_follow->setToolTip(tr("Keep the newest prediction in view. Scrolling away pauses it."));
    m_follow->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_follow->setCheckable(true);
    m_follow->setChecked(true);
    m_csv = new QPushButton;
    m_csv->setAccessibleName(tr("Download CSV"));
    m_csv->setToolTip(tr("Download CSV"));
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(8);
    layout->addWidget(makeLabel(m_theme, tr("Recent predictions"), FontRole::BodyStrong));
    layout->addWidget(m_predictionCount);
    layout->addStretch(1);
    layout->addWidget(m_follow);
    layout->addWidget(m_csv);
    connect(m_csv, &QPushButton::clicked, m_download, &QAction::trigger);
    return head;
}

QWidget *DeploymentsPage::makeCentre()
{
    auto *centre = new QWidget;
    centre->setProperty("surface", QStringLiteral("panel"));
    centre->setAttribute(Qt::WA_StyledBackground);
    m_charts = new TrafficCharts(m_theme);
    m_view = new PredictionView(m_theme, *m_predictions);
    m_predictionStack = new QStackedWidget;
    m_predictionStack->addWidget(
        new EmptyState(m_theme, QStringLiteral("table"), tr("No predictions yet"),
                       tr("Draw a digit on the pad, or POST one to the URL above.")));
    m_predictionStack->addWidget(m_view);
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(m_charts);
    layout->addWidget(makePredictionsHead());
    layout->addWidget(m_predictionStack, 1);
    connect(m_follow, &QToolButton::toggled, m_view, &PredictionView::setFollowing);
    connect(m_view, &PredictionView::followingChanged, m_follow, &QToolButton::setChecked);
    return centre;
}

QWidget *DeploymentsPage::makeSide()
{
    auto *side = new QWidget;
    side->setProperty("surface", QStringLiteral("panel"));
    side->setProperty("edge", QStringLiteral("left"));
    side->setAttribute(Qt::WA_StyledBackground);
    m_try = new TryIt(m_theme);
    m_versions = new VersionList(m_theme);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->setSpacing(0);
    auto *scroll = new WholeScroll(side);
    scroll->setWidget(m_try);
    m_try->setAutoFillBackground(false); // setWidget() turns it on
    scroll->viewport()->setAutoFillBackground(false);
    layout->addWidget(scroll);
    layout->addWidget(m_versions, 1);
    m_versions->setMinimumHeight(120);
    // Wider where a language needs it; with room for the scroll bar.
    side->setFixedWidth(std::max(320, m_try->minimumSizeHint().width() + scrollBarWidth + 1));
    connect(m_try, &TryIt::labelRequested, this, &DeploymentsPage::label);
    connect(m_try, &TryIt::startRequested, m_start, &QAction::trigger);
    connect(m_versions, &VersionList::deployRequested, this, [this](int version) {
        if (m_session && chosen())
            m_session->deploy(chosen()->model, version, chosen()->name);
    });
    return side;
}

void DeploymentsPage::resizeEvent(QResizeEvent *event)
{
    const bool words = width() >= roomForWords;
    m_follow->setToolButtonStyle(words ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    m_csv->setText(words ? m_csv->accessibleName() : QString());
    Page::resizeEvent(event);
}

} // namespace rondo
