// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/experimentview.h"

#include "experiments/experimentdelegate.h"
#include "theme/theme.h"

#include <QContextMenuEvent>
#include <QMouseEvent>
#include <QScrollBar>

namespace rondo {

using Kind = ExperimentColumn::Kind;
using Row = ExperimentModel::Row;

namespace {
    Row kindOf(const QModelIndex &index)
    {
        return Row(index.data(ExperimentModel::KindRole).toInt());
    }
}

ExperimentView::ExperimentView(Theme &theme, ExperimentModel &model, QWidget *parent)
    : QTreeView(parent)
    , m_theme(theme)
    , m_model(model)
    , m_header(new SortHeader(theme, this))
{
    setHeader(m_header);
    setModel(&model);
    setItemDelegate(new ExperimentDelegate(theme, model, this));
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setUniformRowHeights(true);
    setIndentation(0);
    setAllColumnsShowFocus(true);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(EditKeyPressed | DoubleClicked);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setAccessibleName(tr("Experiments"));
    m_header->setStretchLastSection(true);

    connect(m_header, &SortHeader::sortRequested, this, [this](int section, bool add) {
        const ExperimentColumn column = m_model.columns().at(section);
        if (column.kind == Kind::Tick)
            m_model.tickShown(m_model.tickState() != Qt::Checked);
        else
            m_model.sortBy(column.kind == Kind::Status ? QStringLiteral("state") : column.shown.name, add);
    });
    connect(m_header, &SortHeader::menuRequested, this, [this](int section, const QPoint &at) {
        if (const QString name = m_model.columns().at(section).shown.name; !name.isEmpty())
            Q_EMIT columnMenuRequested(name, at);
    });
    // Queued: the columns of the model follow, which the head must not meet in the middle of a move.
    connect(m_header, &QHeaderView::sectionMoved, this, &ExperimentView::moved, Qt::QueuedConnection);
    connect(m_header, &QHeaderView::sectionResized, this, [this](int section, int, int width) {
        const bool last = section == m_model.columnCount() - 1; // stretched
        if (m_adopting || last || section >= m_model.columnCount() || !m_header->isVisible())
            return;
        Q_EMIT columnResized(m_model.columns().at(section).shown.name, width);
        viewport()->update();
    });
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, m_header->viewport(), qOverload<>(&QWidget::update));
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, viewport(), qOverload<>(&QWidget::update));
    connect(&model, &ExperimentModel::arranged, this, &ExperimentView::updateMarks);
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        m_beforeReset = currentExperiment();
        m_columnBeforeReset = m_model.columns().value(currentIndex().column()).shown.name;
        m_scrollBeforeReset = verticalScrollBar()->value();
        m_sidewaysBeforeReset = horizontalScrollBar()->value();
    });
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        adoptColumns();
        setCurrentExperiment(m_beforeReset);
        if (const int column = m_model.columnOf(m_columnBeforeReset); currentIndex().isValid() && column >= 0)
            setCurrentIndex(currentIndex().siblingAtColumn(column));
        verticalScrollBar()->setValue(m_scrollBeforeReset);
        horizontalScrollBar()->setValue(m_sidewaysBeforeReset);
        updateMarks();
    });
    adoptColumns();
}

ExperimentId ExperimentView::currentExperiment() const
{
    return {currentIndex().data(ExperimentModel::IdRole).toLongLong()};
}

void ExperimentView::setCurrentExperiment(ExperimentId id)
{
    const int row = m_model.rowOf(id);
    if (row < 0)
        return;
    const QModelIndex index = m_model.index(row, m_model.columnOf(Kind::Name));
    setCurrentIndex(index);
    scrollTo(index);
}

void ExperimentView::moved()
{
    QStringList names;
    for (int place = 0; place < m_header->count(); ++place) {
        const int section = m_header->logicalIndex(place);
        if (const QString name = m_model.columns().value(section).shown.name; !name.isEmpty())
            names << name;
    }
    bool inPlace = true;
    for (int section = 0; section < m_header->count(); ++section)
        inPlace = inPlace && m_header->visualIndex(section) == section;
    if (inPlace)
        return;
    // The model's columns take the order over; the head goes back to showing them as they come.
    const QSignalBlocker quiet(m_header);
    for (int place = 0; place < m_header->count(); ++place)
        m_header->moveSection(m_header->visualIndex(place), place);
    Q_EMIT columnsMoved(names);
}

QModelIndex ExperimentView::indexAt(const QPoint &point) const
{
    const QModelIndex index = QTreeView::indexAt(QPoint(std::max(point.x(), m_header->pinnedWidth()), point.y()));
    const QModelIndex row = index.isValid() ? index : QTreeView::indexAt(point);
    if (!row.isValid())
        return row;
    const int section = m_header->seenSectionAt(point.x());
    return section < 0 ? row : row.siblingAtColumn(section);
}

QRect ExperimentView::visualRect(const QModelIndex &index) const
{
    const QRect rect = QTreeView::visualRect(index);
    if (rect.isEmpty() || !index.isValid())
        return rect;
    return {m_header->seenPosition(index.column()), rect.top(), m_header->sectionSize(index.column()), rect.height()};
}

void ExperimentView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    // Sideways only where the cell is out of sight: the current row changes more often than the column.
    const int sideways = horizontalScrollBar()->value();
    QTreeView::scrollTo(index, hint);
    if (index.column() < m_header->pinnedCount()) {
        horizontalScrollBar()->setValue(sideways);
        return;
    }
    const int covered = m_header->pinnedWidth() - m_header->sectionViewportPosition(index.column());
    if (covered > 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - covered);
}

void ExperimentView::updateMarks()
{
    QMap<int, SortHeader::Mark> marks;
    const QList<SortKey> &keys = m_model.layout().sort;
    for (int place = 0; place < keys.size(); ++place) {
        const int column = keys[place].column == QLatin1String("state") ? 1 : m_model.columnOf(keys[place].column);
        if (column >= 0)
            marks.insert(column, {place + 1, keys[place].descending});
    }
    m_header->setMarks(marks);
}

void ExperimentView::toggle(const QModelIndex &index)
{
    if (kindOf(index) == Row::Group) {
        const int group = index.data(ExperimentModel::GroupRole).toInt();
        m_model.setFolded(group, !m_model.group(group).folded);
        return;
    }
    const QModelIndex tick = index.siblingAtColumn(m_model.columnOf(Kind::Tick));
    const bool ticked = tick.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    m_model.setData(tick, ticked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

//! To the cell beside; the name is where the row begins.
bool ExperimentView::moveSideways(int key)
{
    const QModelIndex index = currentIndex();
    if (!index.isValid() || (key != Qt::Key_Left && key != Qt::Key_Right))
        return false;
    const int column = index.column() + (key == Qt::Key_Left ? -1 : 1);
    setCurrentIndex(index.siblingAtColumn(
        std::clamp(column, m_model.columnOf(Kind::Name), m_model.columnCount() - 1)));
    scrollTo(currentIndex());
    return true;
}

void ExperimentView::openColumnMenu()
{
    const int column = currentIndex().isValid() ? currentIndex().column() : m_model.columnOf(Kind::Name);
    if (const QString name = m_model.columns().value(column).shown.name; !name.isEmpty())
        Q_EMIT columnMenuRequested(name, m_header->viewport()->mapToGlobal(
                                             QPoint(m_header->seenPosition(column), m_header->height())));
}

void ExperimentView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex index = currentIndex();
    const bool isGroup = index.isValid() && kindOf(index) == Row::Group;
    if (index.isValid() && event->key() == Qt::Key_Space) {
        toggle(index);
    } else if (isGroup && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)) {
        m_model.setFolded(index.data(ExperimentModel::GroupRole).toInt(), event->key() == Qt::Key_Left);
    } else if (event->matches(QKeySequence::SelectAll)) {
        m_model.tickShown(m_model.tickState() != Qt::Checked); // once more: none
    } else if (event->key() == Qt::Key_Down && event->modifiers() == Qt::AltModifier) {
        openColumnMenu();
    } else if (event->modifiers() == Qt::NoModifier && moveSideways(event->key())) {
        event->accept();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        isGroup ? toggle(index) : Q_EMIT experimentOpened(currentExperiment());
    } else if (event->key() == Qt::Key_F2) { // wherever the cursor is: tags, or else notes
        const int tags = m_model.columnOf(Kind::Tags), notes = m_model.columnOf(Kind::Notes);
        const QModelIndex target = m_model.flags(index) & Qt::ItemIsEditable ? index
                                                                             : index.siblingAtColumn(tags >= 0 ? tags : notes);
        if (target.isValid() && m_model.flags(target) & Qt::ItemIsEditable)
            edit(target);
    } else {
        QTreeView::keyPressEvent(event);
    }
}

void ExperimentView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    const bool isGroup = index.isValid() && kindOf(index) == Row::Group;
    QTreeView::mousePressEvent(event);
    if (isGroup && event->button() == Qt::LeftButton)
        toggle(index);
}

void ExperimentView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    QTreeView::mouseDoubleClickEvent(event);
    const Qt::ItemFlags flags = m_model.flags(index);
    const bool isPlain = !(flags & (Qt::ItemIsEditable | Qt::ItemIsUserCheckable));
    if (const ExperimentId id {index.data(ExperimentModel::IdRole).toLongLong()}; id.isValid() && isPlain)
        Q_EMIT experimentOpened(id);
}

void ExperimentView::contextMenuEvent(QContextMenuEvent *event)
{
    const QPoint at = event->reason() == QContextMenuEvent::Keyboard ? visualRect(currentIndex()).center() : event->pos();
    const ExperimentId id {indexAt(at).data(ExperimentModel::IdRole).toLongLong()};
    if (id.isValid())
        Q_EMIT rowMenuRequested(id, viewport()->mapToGlobal(at));
}

void ExperimentView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    viewport()->update();
    if (const ExperimentId id = currentExperiment(); id.isValid())
        Q_EMIT currentExperimentChanged(id);
}

} // namespace rondo
