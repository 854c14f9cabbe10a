// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/tablebar.h"

#include "experiments/columnmenu.h"
#include "experiments/columnpicker.h"
#include "experiments/experimentmodel.h"
#include "experiments/filterbox.h"
#include "theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace rondo {

namespace {

    QToolButton *makeButton(const char *name)
    {
        auto *button = new QToolButton;
        button->setObjectName(QLatin1String(name));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setPopupMode(QToolButton::InstantPopup);
        return button;
    }

} // namespace

TableBar::TableBar(Theme &theme, ExperimentModel &model, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_model(model)
    , m_filter(new FilterBox(theme))
    , m_group(makeButton("groupBy"))
    , m_columns(makeButton("columns"))
    , m_more(makeButton("moreOfTable"))
    , m_problem(new QLabel)
    , m_picker(new ColumnPicker(theme, model, this))
{
    setProperty("edge", QStringLiteral("bottom"));
    setAttribute(Qt::WA_StyledBackground);
    m_group->setMenu(new QMenu(m_group));
    m_more->setMenu(new QMenu(m_more));
    m_more->setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_more->setAccessibleName(tr("Views and export"));
    m_more->setToolTip(m_more->accessibleName());
    m_problem->setObjectName(QStringLiteral("tableProblem"));
    m_problem->setProperty("tone", QStringLiteral("error"));
    m_problem->setWordWrap(true);
    m_problem->setVisible(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_filter, 1);
    row->addWidget(m_group);
    row->addWidget(m_columns);
    row->addWidget(m_more);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(4);
    layout->addLayout(row);
    layout->addWidget(m_problem);
    m_filter->setTable([this] { return &m_model.table(); });
    connectParts();
    const auto adopt = [this] {
        m_group->setIcon(m_theme.icon(QStringLiteral("group")));
        m_columns->setIcon(m_theme.icon(QStringLiteral("columns")));
        m_more->setIcon(m_theme.icon(QStringLiteral("dots")));
    };
    connect(&theme, &Theme::changed, this, adopt);
    adopt();
    showLayout();
}

void TableBar::connectParts()
{
    connect(m_filter, &FilterBox::queryChanged, this, [this](const QString &query) {
        TableLayout changed = m_model.layout();
        changed.query = query;
        Q_EMIT layoutChosen(changed);
    });
    connect(m_filter, &FilterBox::problemChanged, this, [this](const QString &problem) {
        m_queryProblem = problem.isEmpty() ? QString() : tr("Not understood: %1.").arg(problem);
        showError(m_readError);
    });
    connect(m_group->menu(), &QMenu::aboutToShow, this, &TableBar::fillGroups);
    connect(m_more->menu(), &QMenu::aboutToShow, this, &TableBar::fillMore);
    connect(m_columns, &QToolButton::clicked, this, &TableBar::openColumns);
    connect(m_picker, &ColumnPicker::columnsChosen, this, [this](const QStringList &names) {
        TableLayout before = spelledOut(m_model), changed = before;
        changed.columns.clear();
        for (const QString &name : names) {
            const ShownColumn *known = columnNamed(before, name);
            changed.columns << (known ? *known : ShownColumn {name});
        }
        Q_EMIT layoutChosen(changed);
    });
    connect(m_picker, &ColumnPicker::usualRequested, this, [this] {
        TableLayout changed = m_model.layout();
        changed.columns.clear();
        Q_EMIT layoutChosen(changed);
    });
    connect(m_picker, &ColumnPicker::onlyDifferingChanged, this, [this](bool only) {
        TableLayout changed = m_model.layout();
        changed.onlyDiffering = only;
        Q_EMIT layoutChosen(changed);
    });
    connect(&m_model, &ExperimentModel::arranged, this, &TableBar::showLayout);
}

void TableBar::openColumns()
{
    m_picker->open(*m_columns);
}

void TableBar::setViews(const QStringList &names, const QString &current)
{
    m_views = names;
    m_view = current;
}

void TableBar::showError(const QString &words)
{
    m_readError = words;
    m_problem->setText(words.isEmpty() ? m_queryProblem : words);
    m_problem->setVisible(!m_problem->text().isEmpty());
}

void TableBar::showLayout()
{
    QStringList groups;
    for (const QString &group : m_model.layout().groups)
        groups << m_model.title(group);
    m_group->setText(groups.isEmpty() ? tr("Not grouped") : tr("Group: %1").arg(groups.join(QStringLiteral(", "))));
    const auto shown = std::count_if(m_model.columns().begin(), m_model.columns().end(),
                                     [](const ExperimentColumn &column) { return !column.shown.name.isEmpty(); });
    m_columns->setText(tr("Columns  %1 of %2").arg(shown).arg(allColumns(m_model.table()).size()));
}

//! What people group by: fields, parameters, and what an experiment came from.
void TableBar::addGroupColumns(QMenu &menu, const std::function<void(QMenu *, const QString &, const QString &)> &add) const
{
    using Family = ExperimentTable::Family;
    for (const char *field : {"node", "run", "data", "state", "checks", "tags"})
        add(&menu, m_model.title(QLatin1String(field)), QLatin1String(field));
    const std::tuple<Family, QString, QLatin1String> families[]
        = {{Family::Settings, tr("Parameter"), QLatin1String("settings.")},
           {Family::Origin, tr("Origin"), QLatin1String("origin.")}};
    for (const auto &[family, title, prefix] : families) {
        QMenu *within = menu.addMenu(title);
        for (const QString &name : m_model.table().names(family))
            add(within, name, prefix + name);
        within->setEnabled(!within->isEmpty());
    }
}

void TableBar::fillGroups()
{
    QMenu *menu = m_group->menu();
    menu->clear();
    const QStringList groups = m_model.layout().groups;
    const auto add = [this](QMenu *to, const QString &words, bool checked, const QStringList &chosen) {
        QAction *action = to->addAction(words);
        action->setCheckable(true);
        action->setChecked(checked);
        connect(action, &QAction::triggered, this, [this, chosen] {
            TableLayout changed = m_model.layout();
            changed.groups = chosen;
            Q_EMIT layoutChosen(changed);
        });
    };
    add(menu, tr("Not grouped"), groups.isEmpty(), {});
    addGroupColumns(*menu, [&](QMenu *to, const QString &words, const QString &column) {
        add(to, words, groups.value(0) == column, {column});
    });
    QMenu *then = menu->addMenu(tr("Then by"));
    then->setEnabled(!groups.isEmpty());
    addGroupColumns(*then, [&](QMenu *to, const QString &words, const QString &column) {
        if (groups.value(0) == column)
            return;
        QStringList chosen = groups;
        if (!chosen.removeOne(column))
            chosen << column;
        add(to, words, groups.contains(column), chosen);
    });
    menu->addSeparator();
    QAction *fold = menu->addAction(tr("Fold all"));
    QAction *unfold = menu->addAction(tr("Unfold all"));
    for (QAction *action : {fold, unfold})
        action->setEnabled(!groups.isEmpty());
    connect(fold, &QAction::triggered, &m_model, [this] { m_model.setAllFolded(true); });
    connect(unfold, &QAction::triggered, &m_model, [this] { m_model.setAllFolded(false); });
}

void TableBar::fillMore()
{
    QMenu *menu = m_more->menu();
    menu->clear();
    menu->addSection(tr("Views"));
    for (const QString &name : std::as_const(m_views)) {
        QAction *action = menu->addAction(name);
        action->setCheckable(true);
        action->setChecked(name == m_view);
        connect(action, &QAction::triggered, this, [this, name] { Q_EMIT viewChosen(name); });
    }
    connect(menu->addAction(tr("Save this view...")), &QAction::triggered, this, &TableBar::saveRequested);
    QMenu *renaming = menu->addMenu(tr("Rename a view")), *deleting = menu->addMenu(tr("Delete a view"));
    for (const QString &name : std::as_const(m_views)) {
        connect(renaming->addAction(name), &QAction::triggered, this, [this, name] { Q_EMIT renameRequested(name); });
        connect(deleting->addAction(name), &QAction::triggered, this, [this, name] { Q_EMIT deleteRequested(name); });
    }
    renaming->setEnabled(!m_views.isEmpty());
    deleting->setEnabled(!m_views.isEmpty());
    connect(menu->addAction(tr("As at first")), &QAction::triggered, this, &TableBar::usualRequested);
    menu->addSeparator();
    connect(menu->addAction(m_theme.icon(QStringLiteral("download")), tr("Export as CSV...")), &QAction::triggered, this,
            [this] { Q_EMIT exportRequested(false); });
    connect(menu->addAction(m_theme.icon(QStringLiteral("download")), tr("Export as JSON...")), &QAction::triggered, this,
            [this] { Q_EMIT exportRequested(true); });
}

} // namespace rondo
