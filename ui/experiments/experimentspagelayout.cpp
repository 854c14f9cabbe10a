// SPDX-License-Identifier: GPL-3.0-or-later
// How the Experiments page is set up: tabs, columns, saved views, and what of it is remembered.
#include "experiments/columnmenu.h"
#include "experiments/experimentspage.h"
#include "experiments/experimentview.h"
#include "experiments/filterbox.h"
#include "experiments/keptviews.h"
#include "experiments/runcondition.h"
#include "experiments/tablebar.h"
#include "session.h"
#include "theme/theme.h"
#include "widgets/labels.h"

#include <QAction>
#include <QInputDialog>
#include <QMenu>
#include <QPushButton>
#include <QTabBar>
#include <QVBoxLayout>

namespace rondo {

namespace {
    const QString followsKey = QStringLiteral("newest_run");
}

QWidget *ExperimentsPage::makeEmptyState()
{
    auto *state = new EmptyState(m_theme, QStringLiteral("flask"), tr("No experiments yet"),
                                 tr("Run a flow: each combination of its settings becomes an experiment here."), m_openFlow);
    auto *import = new QPushButton(tr("Import experiments..."), state);
    import->setObjectName(QStringLiteral("importInstead"));
    import->setProperty("kind", QStringLiteral("quiet"));
    connect(import, &QPushButton::clicked, this, &Page::importRequested);
    auto *layout = static_cast<QVBoxLayout *>(state->layout());
    layout->insertWidget(layout->count() - 1, import, 0, Qt::AlignHCenter);
    return state;
}

void ExperimentsPage::makeActions()
{
    const auto make = [this](const char *name, const QString &text, const auto &act) {
        auto *action = new QAction(text, this);
        action->setObjectName(QLatin1String(name));
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    m_findAction = make("filterExperiments", tr("Filter experiments"), [this] { m_bar->filter().focusField(); });
    m_findAction->setShortcut(QKeySequence::Find);
    m_findAction->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_bar->parentWidget()->addAction(m_findAction); // not the dashboard's: that has something to find of its own
    m_columnsAction = make("chooseColumns", tr("Choose columns"), [this] { m_bar->openColumns(); });
    m_columnMenuAction = make("columnMenu", tr("Menu of the column (Alt+Down)"), [this] { m_view->openColumnMenu(); });
    m_csvAction = make("exportCsv", tr("Export the table as CSV..."), [this] { exportTable(false); });
    m_jsonAction = make("exportJson", tr("Export the table as JSON..."), [this] { exportTable(true); });
    connect(m_openFlow, &QAction::triggered, this, [this] { Q_EMIT pageRequested(QStringLiteral("flow")); });
    connect(m_bar, &TableBar::usualRequested, this, [this] {
        TableLayout layout = TableLayout::usual();
        if (m_tabs->currentIndex() == 0 && m_followed.isValid())
            layout.query = withRun(layout.query, m_followed);
        m_viewName.clear();
        follow(layout);
    });
    connect(m_view, &ExperimentView::columnsMoved, this, [this](const QStringList &names) {
        TableLayout before = spelledOut(*m_model), layout = before;
        layout.columns.clear();
        for (const QString &name : names) {
            if (const ShownColumn *column = columnNamed(before, name))
                layout.columns << *column;
        }
        for (const ShownColumn &column : std::as_const(before.columns)) { // left out, because all is the same
            if (!columnNamed(layout, column.name))
                layout.columns << column;
        }
        follow(layout);
    });
    connect(m_view, &ExperimentView::columnResized, this, [this](const QString &name, int width) {
        TableLayout layout = spelledOut(*m_model);
        ShownColumn *column = columnNamed(layout, name);
        if (!column)
            return;
        column->width = width;
        m_model->keepWidths(layout);
        m_kept->keepSoon();
    });
}

QList<QAction *> ExperimentsPage::menuActions(const QString &menu)
{
    if (menu == QLatin1String("edit"))
        return {m_findAction};
    if (menu == QLatin1String("view"))
        return {m_columnsAction, m_columnMenuAction, m_csvAction, m_jsonAction};
    return {};
}

void ExperimentsPage::setTableLayout(const TableLayout &layout)
{
    const RunId run = runOf(layout.query);
    m_model->setShowsRun(!run.isValid());
    m_model->setLayout(layout);
    m_bar->filter().setText(layout.query);
    if (m_tabs->currentIndex() != compareTab) {
        const QSignalBlocker quiet(m_tabs);
        m_tabs->setCurrentIndex(!m_followed.isValid() || run == m_followed ? 0 : 1);
    }
    const auto needsExtents = [](const QString &column) {
        return column.startsWith(QLatin1String("last.")) || column.startsWith(QLatin1String("best."))
            || column.startsWith(QLatin1String("low.")) || column.startsWith(QLatin1String("high."));
    };
    const auto query = ExperimentQuery::parse(layout.query);
    bool extents = (query && query->needsExtents())
        || std::any_of(layout.groups.begin(), layout.groups.end(), needsExtents);
    for (const ShownColumn &column : layout.columns)
        extents = extents || needsExtents(column.name);
    for (const SortKey &key : layout.sort)
        extents = extents || needsExtents(key.column);
    if (extents)
        m_feed->wantExtents();
    if (!m_view->currentIndex().isValid())
        chooseFirst();
}

void ExperimentsPage::follow(const TableLayout &layout)
{
    setTableLayout(layout);
    m_kept->keepSoon();
}

void ExperimentsPage::chooseTab(int tab)
{
    TableLayout layout = m_model->layout();
    if (tab < 0 || tab == compareTab || !m_followed.isValid())
        return;
    layout.query = tab == 0 ? withRun(layout.query, m_followed) : withoutRun(layout.query);
    if (layout.query != m_model->layout().query)
        follow(layout);
}

//! For those who cannot drag the border of a head.
void ExperimentsPage::addWidths(QMenu &menu, const QString &column)
{
    constexpr double step = 1.25;
    const int width = m_view->head().sectionSize(m_model->columnOf(column));
    QMenu *widths = menu.addMenu(tr("Width"));
    for (const auto &[words, chosen] : {std::pair {tr("Wider"), int(width * step)}, {tr("Narrower"), int(width / step)},
                                        {tr("Usual"), 0}}) {
        connect(widths->addAction(words), &QAction::triggered, this, [this, column, chosen = chosen] {
            TableLayout layout = spelledOut(*m_model);
            if (ShownColumn *shown = columnNamed(layout, column))
                shown->width = chosen;
            follow(layout);
        });
    }
}

void ExperimentsPage::showColumnMenu(const QString &column, const QPoint &at)
{
    QMenu menu(this);
    fillColumnMenu(menu, m_theme, *m_model, column, [this](const TableLayout &layout) { follow(layout); });
    addWidths(menu, column);
    menu.addSeparator();
    menu.addAction(m_columnsAction);
    menu.exec(at);
}

QJsonObject ExperimentsPage::layoutJson() const
{
    QJsonObject json = m_model->layout().toJson();
    json.insert(followsKey, m_followed.isValid() && runOf(m_model->layout().query) == m_followed);
    return json;
}

void ExperimentsPage::takeLayout(const QJsonObject &json)
{
    TableLayout layout = TableLayout::fromJson(json);
    if (json.value(followsKey).toBool() && m_followed.isValid())
        layout.query = withRun(layout.query, m_followed);
    setTableLayout(layout);
}

void ExperimentsPage::loadLayout()
{
    m_kept->load({}, [this](const Result<QJsonObject> &saved) {
        if (!saved || saved->isEmpty())
            return; // as at first
        m_layoutLoaded = !saved->value(followsKey).toBool();
        takeLayout(*saved);
    });
    readViews();
}

void ExperimentsPage::readViews()
{
    m_kept->readNames([this](const QStringList &names) { m_bar->setViews(names, m_viewName); });
}

void ExperimentsPage::chooseView(const QString &name)
{
    m_kept->load(name, [this, name](const Result<QJsonObject> &view) {
        if (!view) {
            Q_EMIT toastRequested(tr("The view cannot be shown."), view.errorText(), true, nullptr);
            return;
        }
        m_viewName = name;
        takeLayout(*view);
        m_kept->keepSoon();
        readViews();
    });
}

void ExperimentsPage::changeViews(const std::function<Result<void>(SavedViews &)> &change, const QString &current)
{
    m_kept->change(change, [this, current](const Result<bool> &done) {
        if (done)
            m_viewName = current;
        else
            Q_EMIT toastRequested(tr("The view was not changed."), done.errorText(), true, nullptr);
        readViews();
    });
}

void ExperimentsPage::saveView()
{
    bool accepted = false;
    const QString name = QInputDialog::getText(this, tr("Save this view"), tr("Name; one that is there is replaced:"),
                                               QLineEdit::Normal, m_viewName, &accepted)
                             .simplified();
    if (accepted && !name.isEmpty())
        changeViews([name, json = layoutJson()](SavedViews &views) { return views.save(name, json); }, name);
}

void ExperimentsPage::renameView(const QString &name)
{
    bool accepted = false;
    const QString to = QInputDialog::getText(this, tr("Rename the view"), tr("New name:"), QLineEdit::Normal, name, &accepted)
                           .simplified();
    if (accepted && to != name)
        changeViews([name, to](SavedViews &views) { return views.rename(name, to); },
                    m_viewName == name ? to : m_viewName);
}

void ExperimentsPage::deleteView(const QString &name)
{
    changeViews([name](SavedViews &views) { return views.remove(name); },
                m_viewName == name ? QString() : m_viewName);
}

} // namespace rondo
