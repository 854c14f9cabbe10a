// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/experimentlistview.h"

#include "flow/experimentlist.h"
#include "theme/theme.h"

#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QSortFilterProxyModel>

#include <algorithm>

namespace rondo {

namespace {

    constexpr int heightOfRow = 28, narrowest = 72, widest = 240;

    //! So that the words of a cell begin and end under its title.
    QStyleOptionViewItem withMargins(QStyleOptionViewItem option)
    {
        option.rect.adjust(4, 0, -4, 0);
        return option;
    }

    ExperimentList::Tone toneOf(const QModelIndex &index)
    {
        return ExperimentList::Tone(index.data(ExperimentList::ToneRole).toInt());
    }

    QStringList choicesOf(const Parameter &parameter)
    {
        if (parameter.kind == ParameterKind::Boolean)
            return {settingText(Value(true)), settingText(Value(false))};
        return parameter.choices;
    }

} // namespace

ExperimentListDelegate::ExperimentListDelegate(const Theme &theme, const ExperimentList &list,
                                               const QSortFilterProxyModel &sorted, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_list(list)
    , m_sorted(sorted)
{
}

QWidget *ExperimentListDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                              const QModelIndex &index) const
{
    const auto parameter = m_list.editable(m_sorted.mapToSource(index));
    if (!parameter)
        return nullptr;
    QWidget *editor = nullptr;
    if (const QStringList choices = choicesOf(*parameter); !choices.isEmpty()) {
        auto *box = new QComboBox(parent);
        box->addItems(choices);
        editor = box;
    } else {
        auto *line = new QLineEdit(parent);
        line->setFont(m_theme.font(FontRole::MonoSmall));
        editor = line;
    }
    editor->setAccessibleName(translated(parameter->title));
    editor->setAccessibleDescription(translated(parameter->help));
    return editor;
}

void ExperimentListDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QString text = index.data(Qt::EditRole).toString();
    if (auto *box = qobject_cast<QComboBox *>(editor))
        box->setCurrentText(text);
    else if (auto *line = qobject_cast<QLineEdit *>(editor))
        line->setText(text);
}

void ExperimentListDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const auto *box = qobject_cast<QComboBox *>(editor);
    const auto *line = qobject_cast<QLineEdit *>(editor);
    const QString text = box ? box->currentText() : line ? line->text() : QString();
    if (text != index.data(Qt::EditRole).toString())
        model->setData(index, text, Qt::EditRole);
}

void ExperimentListDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const int column = m_sorted.mapToSource(index).column();
    const bool isText = column == ExperimentList::NodeTitle || column == m_list.timeColumn();
    option->font = m_theme.font(isText ? FontRole::Dense : FontRole::MonoSmall);
    option->fontMetrics = QFontMetrics(option->font);
    QColor ink = m_theme.color(Token::Text);
    switch (toneOf(index)) {
    case ExperimentList::Tone::Usual:
        break;
    case ExperimentList::Tone::Hint:
    case ExperimentList::Tone::LeftOut:
        ink = m_theme.color(Token::Text3);
        break;
    case ExperimentList::Tone::Cached:
        ink = m_theme.status(Status::Cached).text;
        break;
    case ExperimentList::Tone::Refused:
        ink = m_theme.status(Status::Failed).text;
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = m_theme.icon(QStringLiteral("warning"), ink);
        option->decorationSize = {14, 14};
        break;
    }
    option->palette.setColor(QPalette::Text, ink);
    option->palette.setColor(QPalette::HighlightedText, ink);
}

bool ExperimentListDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
                                         const QStyleOptionViewItem &option, const QModelIndex &index)
{
    // Where the tick is drawn.
    return QStyledItemDelegate::editorEvent(event, model, withMargins(option), index);
}

void ExperimentListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const bool refused = toneOf(index) == ExperimentList::Tone::Refused;
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, m_theme.color(Token::Selected));
    else if (refused)
        painter->fillRect(option.rect, m_theme.status(Status::Failed).soft);
    QStyledItemDelegate::paint(painter, withMargins(option), index);
    const QRect line(option.rect.left(), option.rect.bottom(), option.rect.width(), 1);
    painter->fillRect(line, m_theme.color(Token::Line));
}

ExperimentListView::ExperimentListView(const Theme &theme, ExperimentList &list, QWidget *parent)
    : QTableView(parent)
    , m_list(list)
    , m_sorted(new QSortFilterProxyModel(this))
{
    setObjectName(QStringLiteral("experimentList"));
    setAccessibleName(tr("Experiments before the run"));
    m_sorted->setSortRole(ExperimentList::SortRole);
    m_sorted->setDynamicSortFilter(false); // a row that is being edited stays where it is
    m_sorted->setSourceModel(&list);
    setModel(m_sorted);
    setItemDelegate(new ExperimentListDelegate(theme, list, *m_sorted, this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setSortingEnabled(true);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    horizontalHeader()->setSortIndicatorClearable(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(48);
    horizontalHeader()->setStretchLastSection(true);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(heightOfRow);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    connect(m_sorted, &QAbstractItemModel::modelReset, this, &ExperimentListView::fitColumns);
    connect(&list, &ExperimentList::listChanged, this, &ExperimentListView::showColumns);
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

void ExperimentListView::setEqualShown(bool shown)
{
    m_equalShown = shown;
    showColumns();
}

void ExperimentListView::showColumns()
{
    for (int column = 0; column < m_list.columnCount(); ++column)
        setColumnHidden(column, !m_equalShown && !m_list.differs(column));
}

void ExperimentListView::fitColumns()
{
    showColumns();
    for (int column = 0; column < m_list.columnCount(); ++column) {
        const int wanted = std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column)) + 20;
        setColumnWidth(column, std::clamp(wanted, column == ExperimentList::Name ? 150 : narrowest, widest));
    }
}

QList<int> ExperimentListView::selectedRows() const
{
    QModelIndexList indexes = selectionModel()->selectedRows();
    std::sort(indexes.begin(), indexes.end(),
              [](const QModelIndex &a, const QModelIndex &b) { return a.row() < b.row(); });
    QList<int> rows;
    for (const QModelIndex &index : std::as_const(indexes))
        rows.append(m_sorted->mapToSource(index).row());
    return rows;
}

void ExperimentListView::selectRows(const QList<int> &rows)
{
    QItemSelection selection;
    for (const int row : rows) {
        const QModelIndex index = m_sorted->mapFromSource(m_list.index(row, 0));
        selection.select(index, index);
    }
    if (rows.isEmpty())
        return;
    setCurrentCell(rows.first(), currentCell().isValid() ? currentCell().column() : int(ExperimentList::Name));
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(currentIndex());
}

void ExperimentListView::setCurrentCell(int row, int column)
{
    // Whatever modifier the person holds for the command that led here.
    selectionModel()->setCurrentIndex(m_sorted->mapFromSource(m_list.index(row, column)),
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

QModelIndex ExperimentListView::currentCell() const
{
    return m_sorted->mapToSource(currentIndex());
}

void ExperimentListView::tick()
{
    const QList<int> rows = selectedRows();
    const bool all = std::all_of(rows.cbegin(), rows.cend(), [this](int row) { return m_list.runs(row); });
    m_list.setIncluded(rows, !all);
}

void ExperimentListView::keyPressEvent(QKeyEvent *event)
{
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (plain && event->key() == Qt::Key_Space && state() != EditingState) {
        tick();
        return;
    }
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (plain && isEnter && currentIndex().isValid()) {
        // What an editor leaves of its Enter comes here too.
        if (state() != EditingState && currentIndex().flags().testFlag(Qt::ItemIsEditable))
            edit(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void ExperimentListView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    Q_EMIT currentCellChanged();
}

} // namespace rondo
