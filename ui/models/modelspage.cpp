// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/modelspage.h"

#include "experiments/keptviews.h"
#include "models/modelview.h"
#include "session.h"
#include "widgets/controls.h"
#include "widgets/labels.h"
#include "widgets/loadingstate.h"
#include "widgets/searchfield.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>

namespace rondo {
namespace {
    constexpr int gapMs = 300;
    constexpr int cardWidth = 400, smallestCard = 340;
} // namespace

ModelsPage::ModelsPage(Theme &theme, QWidget *parent)
    : Page(parent)
    , m_theme(theme)
    , m_refresher(new Refresher(
          this, [this] { read(); }, gapMs))
    , m_table(new ModelTable(this))
    , m_title(makeLabel(theme, tr("Models"), FontRole::ObjectName))
    , m_stack(new QStackedWidget)
    , m_splitter(new QSplitter(Qt::Horizontal))
    , m_kept(new KeptViews(QStringLiteral("models"), [this] { return layoutJson(); }, this))
{
    makeActions();
    m_card = new ModelCard(theme, m_actions);
    m_splitter->addWidget(makeTablePane());
    m_splitter->addWidget(m_card);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setSizes({1000, cardWidth});
    m_splitter->setCollapsible(0, false);
    m_card->setMinimumWidth(
        std::max(smallestCard, m_card->minimumSizeHint().width())); // in some languages wider
    m_stack->addWidget(
        new EmptyState(theme, QStringLiteral("cube"), tr("No models yet"),
                       tr("Run a flow: the best model that passes its validation becomes a version "
                          "here. So does an experiment that you deploy."),
                       m_openFlow));
    m_stack->addWidget(new LoadingState(theme, tr("Reading the models")));
    m_stack->addWidget(m_splitter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);

    connect(m_view, &ModelView::currentVersionChanged, this, &ModelsPage::showCard);
    connect(m_view, &ModelView::experimentRequested, this, [this](ExperimentId id) {
        Q_EMIT pageRequested(QStringLiteral("experiments/%1").arg(id.value));
    });
    connect(m_view, &ModelView::deploymentRequested, this,
            [this](const QString &name) { Q_EMIT pageRequested(QStringLiteral("deployments/") + name); });
    connect(m_card, &ModelCard::aliasSet, this, &ModelsPage::setAlias);
    connect(m_card, &ModelCard::newAliasWanted, this, &ModelsPage::askForAlias);
    connect(m_card, &ModelCard::notesEdited, this, &ModelsPage::keepNotes);
    connect(m_card, &ModelCard::nodeActivated, this, &ModelsPage::follow);
    connect(&theme, &Theme::changed, this, &ModelsPage::applyTheme);
    setUpLayout();
    applyTheme();
    showCard();
}

ModelsPage::~ModelsPage() = default;

QWidget *ModelsPage::makeFilterBar()
{
    auto *bar = new QWidget;
    bar->setProperty("edge", QStringLiteral("bottom"));
    bar->setAttribute(Qt::WA_StyledBackground);
    m_search = new QLineEdit;
    m_search->setObjectName(QStringLiteral("searchModels"));
    m_search->setMinimumWidth(160);
    m_search->setMaximumWidth(420);
    setUpSearch(*m_search, m_theme, tr("Search name, alias, dataset, experiment or notes"), true);
    m_retired = new Toggle(m_theme);
    m_retired->setObjectName(QStringLiteral("showRetired"));
    m_retiredWords = makeLabel(m_theme, {}, FontRole::Dense, "secondary");
    m_retiredWords->setBuddy(m_retired);
    m_error = new ElidedLabel;
    m_error->setProperty("tone", QStringLiteral("error"));
    m_again = new QPushButton(m_retry->text());
    m_again->setProperty("size", QStringLiteral("small"));
    for (QWidget *part : {static_cast<QWidget *>(m_error), static_cast<QWidget *>(m_again)})
        part->hide();
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(8);
    layout->addWidget(m_search, 2);
    layout->addWidget(m_error, 1);
    layout->addWidget(m_again);
    layout->addStretch(1);
    layout->addWidget(m_retiredWords);
    layout->addWidget(m_retired);
    connect(m_again, &QPushButton::clicked, m_retry, &QAction::trigger);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_table->setSearch(text);
        showNothingFound();
    });
    connect(m_retired, &Toggle::toggled, this, &ModelsPage::showRetired);
    return bar;
}

QWidget *ModelsPage::makeTablePane()
{
    auto *pane = new QWidget;
    pane->setProperty("surface", QStringLiteral("panel"));
    pane->setAttribute(Qt::WA_StyledBackground);
    m_view = new ModelView(m_theme, *m_table);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_view->addActions(
        {m_actions.deploy, m_actions.exportFolder, m_actions.exportZip, m_actions.retire, m_actions.restore});
    m_nothing = new EmptyState(m_theme, QStringLiteral("search"), {}, {});
    m_rows = new QStackedWidget;
    m_rows->addWidget(m_view);
    m_rows->addWidget(m_nothing);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeFilterBar());
    layout->addWidget(m_rows, 1);
    return pane;
}

QWidget *ModelsPage::toolbarWidget()
{
    return m_title;
}

void ModelsPage::applyTheme()
{
    m_openFlow->setIcon(m_theme.icon(QStringLiteral("flow")));
    m_actions.deploy->setIcon(m_theme.icon(QStringLiteral("deploy")));
    m_actions.exportFolder->setIcon(m_theme.icon(QStringLiteral("folder")));
    m_actions.exportZip->setIcon(m_theme.icon(QStringLiteral("download")));
    m_actions.restore->setIcon(m_theme.icon(QStringLiteral("resume")));
}

void ModelsPage::setSession(Session *session)
{
    if (m_session) {
        disconnect(m_session, nullptr, this, nullptr);
        m_card->keepNotes();
        // The thread drops what it has not begun: what a person wrote is written before it goes.
        for (const PendingNotes &notes : std::as_const(m_pendingNotes)) {
            const auto kept = m_session->models().setNotes(notes.name, notes.version, notes.notes);
            if (!kept)
                tell(tr("The notes could not be kept."), kept.errorText());
        }
    }
    m_pendingNotes.clear();
    m_kept->setStore(nullptr);
    m_store.reset();
    m_refresher->finished(); // a read of the store before is never answered
    m_session = session;
    m_sizes.clear();
    m_wanted = {};
    m_shown = {};
    m_card->setFacts(nullptr, {});
    m_table->setSnapshot({});
    m_search->clear();
    resetLayout();
    m_stack->setCurrentIndex(session ? Loading : Empty);
    if (!session)
        return;
    m_store = std::make_unique<StoreThread>(session->project());
    m_kept->setStore(m_store.get());
    loadLayout();
    connect(session, &Session::changed, m_refresher, &Refresher::request);
    m_refresher->request();
}

void ModelsPage::read()
{
    if (!m_store) {
        m_refresher->finished();
        return;
    }
    m_store->run<ModelsSnapshot>(
        this, [known = m_sizes](StoreAccess &store) { return readModels(store, known); },
        [this](const Result<ModelsSnapshot> &snapshot) {
            m_error->setText(snapshot.errorText());
            m_error->setVisible(!snapshot);
            m_again->setVisible(!snapshot);
            if (snapshot)
                showSnapshot(*snapshot);
            else
                m_stack->setCurrentIndex(Filled); // where the error stands
            m_refresher->finished();
        });
}

void ModelsPage::showSnapshot(const ModelsSnapshot &snapshot)
{
    m_sizes = snapshot.sizes;
    m_table->setSnapshot(snapshot);
    m_stack->setCurrentIndex(snapshot.versions.isEmpty() ? Empty : Filled);
    const int retired = m_table->retiredCount();
    m_retiredWords->setText(retired > 0 ? tr("Show %n retired", nullptr, retired) : tr("Show retired"));
    m_retired->setAccessibleName(m_retiredWords->text());
    m_retired->setEnabled(retired > 0 || m_retired->isChecked());
    showNothingFound();
    if (!m_wanted.first.isEmpty()) {
        const auto [name, version] = std::exchange(m_wanted, {});
        showVersion(name, version);
    }
    if (!m_view->currentIndex().isValid())
        chooseFirst();
    showCard();
    Q_EMIT paletteEntriesChanged();
}

void ModelsPage::showNothingFound()
{
    const bool nothing = m_table->rowCount() == 0 && !m_table->versions().isEmpty();
    m_rows->setCurrentIndex(nothing ? 1 : 0);
    if (m_table->isFiltered())
        m_nothing->setTexts(tr("No version matches"), tr("Shorten the search, or show the retired ones."));
    else
        m_nothing->setTexts(tr("Every version is retired"), tr("Show the retired ones to restore one."));
}

void ModelsPage::chooseFirst()
{
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (const VersionFacts *facts = m_table->facts(m_table->index(row, 0))) {
            m_view->setCurrentVersion(facts->version.id);
            return;
        }
    }
}

const VersionFacts *ModelsPage::current() const
{
    return m_table->facts(m_shown);
}

void ModelsPage::showCard()
{
    if (const ModelVersionId id = m_view->currentVersion(); id.isValid())
        m_shown = id;
    const VersionFacts *facts = current();
    for (QAction *action : {m_actions.exportFolder, m_actions.exportZip})
        action->setEnabled(facts);
    for (QAction *action : {m_actions.deploy, m_actions.retire})
        action->setEnabled(facts && !facts->version.isRetired());
    m_actions.restore->setEnabled(facts && facts->version.isRetired());
    if (!facts) {
        m_card->setFacts(nullptr, {});
        return;
    }
    m_card->setFacts(facts, knownAliases(facts->version.name));
    readCardOf(facts->version);
}

void ModelsPage::readCardOf(const ModelVersion &version)
{
    if (!m_store)
        return;
    m_store->run<CardSnapshot>(
        this, [version](StoreAccess &store) { return readCard(store, version); },
        [this](const Result<CardSnapshot> &card) {
            if (card)
                m_card->setSnapshot(*card);
        });
}

} // namespace rondo
