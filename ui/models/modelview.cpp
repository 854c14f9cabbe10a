// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/modelview.h"

#include "experiments/formats.h"
#include "experiments/sortheader.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QStyledItemDelegate>

namespace rondo {

using Kind = ModelColumn::Kind;

namespace {

    //! Rows are drawn by the view; this only says how high they are.
    class RowHeight : public QStyledItemDelegate {
    public:
        using QStyledItemDelegate::QStyledItemDelegate;
        QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {40, 28}; }
    };

} // namespace

ModelView::ModelView(Theme &theme, ModelTable &table, QWidget *parent)
    : QTreeView(parent)
    , m_theme(theme)
    , m_table(table)
    , m_header(new SortHeader(theme, this))
{
    setHeader(m_header);
    setModel(&table);
    setItemDelegate(new RowHeight(this));
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setIndentation(0);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setAccessibleName(tr("Model versions"));
    setAccessibleDescription(tr("Enter goes to the experiment that made a version, Space folds a model."));
    m_header->setStretchLastSection(true);
    m_header->setFirstSectionMovable(false); // heads of models begin there
    const auto keepLayout = [this] {
        if (m_isArranging || !m_header->isVisible())
            return;
        m_wanted = columnLayout();
        Q_EMIT columnLayoutChanged();
    };
    connect(m_header, &QHeaderView::sectionMoved, this, keepLayout);
    connect(m_header, &QHeaderView::sectionResized, this, [this, keepLayout](int section) {
        if (m_header->visualIndex(section) != m_header->count() - 1) // the last one is stretched
            keepLayout();
    });

    connect(m_header, &SortHeader::sortRequested, this,
            [this](int section) { m_table.sortBy(m_table.columns().at(section)); });
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
    connect(&table, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        m_beforeReset = currentVersion();
        m_headBeforeReset = isHead(currentIndex()) ? m_table.groupName(currentIndex()) : QString();
        m_scrollBeforeReset = verticalScrollBar()->value();
    });
    connect(&table, &QAbstractItemModel::modelReset, this, [this] {
        fitColumns();
        updateMarks();
        if (!m_headBeforeReset.isEmpty()) {
            for (int row = 0; row < m_table.rowCount(); ++row) {
                const QModelIndex index = m_table.index(row, 0);
                if (isHead(index) && m_table.groupName(index) == m_headBeforeReset)
                    setCurrentIndex(index);
            }
        } else if (m_beforeReset.isValid()) {
            setCurrentVersion(m_beforeReset);
        }
        verticalScrollBar()->setValue(m_scrollBeforeReset);
    });
}

bool ModelView::isHead(const QModelIndex &index) const
{
    return index.isValid() && index.data(ModelTable::KindRole).toInt() == int(ModelTable::Row::Group);
}

ModelVersionId ModelView::currentVersion() const
{
    return {currentIndex().data(ModelTable::IdRole).toLongLong()};
}

bool ModelView::setCurrentVersion(ModelVersionId id)
{
    for (int row = 0; id.isValid() && row < m_table.rowCount(); ++row) {
        const QModelIndex index = m_table.index(row, 0);
        if (index.data(ModelTable::IdRole).toLongLong() != id.value)
            continue;
        setCurrentIndex(index);
        scrollTo(index);
        return true;
    }
    return false;
}

void ModelView::updateMarks()
{
    const int column = m_table.columnOf(m_table.sortColumn().kind, m_table.sortColumn().metric);
    QMap<int, SortHeader::Mark> marks;
    if (column >= 0)
        marks.insert(column, {1, m_table.isDescending()});
    m_header->setMarks(marks);
}

void ModelView::fold(const QModelIndex &head, bool folded)
{
    m_table.setFolded(m_table.groupName(head), folded);
}

bool ModelView::isLink(const QModelIndex &index) const
{
    const VersionFacts *facts = m_table.facts(index);
    if (!facts)
        return false;
    const Kind kind = m_table.columns().at(index.column()).kind;
    return (kind == Kind::Source && facts->version.experiment.isValid())
        || (kind == Kind::Serves && !facts->serving.isEmpty());
}

void ModelView::follow(const QModelIndex &index)
{
    const VersionFacts *facts = m_table.facts(index);
    if (!facts)
        return;
    if (m_table.columns().at(index.column()).kind == Kind::Serves)
        Q_EMIT deploymentRequested(facts->serving.first());
    else if (facts->version.experiment.isValid())
        Q_EMIT experimentRequested(facts->version.experiment);
}

void ModelView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex index = currentIndex();
    const bool folded = index.data(ModelTable::FoldedRole).toBool();
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isHead(index) && (event->key() == Qt::Key_Space || isEnter))
        fold(index, !folded);
    else if (isHead(index) && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right))
        fold(index, event->key() == Qt::Key_Left);
    else if (isEnter)
        follow(index.siblingAtColumn(m_table.columnOf(Kind::Source)));
    else
        QTreeView::keyPressEvent(event);
}

void ModelView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    const bool head = isHead(index);
    const bool folded = index.data(ModelTable::FoldedRole).toBool();
    QTreeView::mousePressEvent(event);
    m_pressed = event->button() == Qt::LeftButton ? indexAt(event->pos()) : QModelIndex();
    if (head && event->button() == Qt::LeftButton)
        fold(index, !folded);
}

void ModelView::mouseReleaseEvent(QMouseEvent *event)
{
    QTreeView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && index == m_pressed && isLink(index))
        follow(index);
}

void ModelView::mouseMoveEvent(QMouseEvent *event)
{
    QTreeView::mouseMoveEvent(event);
    viewport()->setCursor(isLink(indexAt(event->pos())) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->update(); // the row under the pointer
}

void ModelView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    if (isHead(index))
        mousePressEvent(event); // the second of two clicks folds again
    else if (!isLink(index))
        follow(index.siblingAtColumn(m_table.columnOf(Kind::Source)));
}

void ModelView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    viewport()->update();
    if (const ModelVersionId id = currentVersion(); id.isValid())
        Q_EMIT currentVersionChanged(id);
}

} // namespace rondo
