// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/experimentview.h"

#include "experiments/experimentdelegate.h"
#include "experiments/formats.h"
#include "experiments/painting.h"

#include <QMouseEvent>
#include <QScrollBar>

namespace rondo {

using Kind = ExperimentColumn::Kind;
using Row = ExperimentModel::Row;

ExperimentView::ExperimentView(Theme &theme, ExperimentModel &model, ExperimentProxy &proxy, QWidget *parent)
    : QTreeView(parent)
    , m_theme(theme)
    , m_model(model)
    , m_proxy(proxy)
    , m_header(new SortHeader(theme, this))
{
    setHeader(m_header);
    setModel(&proxy);
    setItemDelegate(new ExperimentDelegate(theme, model, this));
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setIndentation(0);
    setAllColumnsShowFocus(true);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setAccessibleName(tr("Experiments"));
    m_header->setStretchLastSection(true);

    connect(m_header, &SortHeader::sortRequested, this, [this](int section, bool add) {
        const ExperimentColumn column = m_model.columns().at(section);
        if (column.kind != Kind::Tick)
            m_proxy.sortBy(column, add);
    });
    connect(&proxy, &ExperimentProxy::sortKeysChanged, this, &ExperimentView::updateMarks);
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        m_beforeReset = currentExperiment();
        m_scrollBeforeReset = verticalScrollBar()->value();
    });
    connect(&proxy, &QAbstractItemModel::modelReset, this, [this] {
        setCurrentExperiment(m_beforeReset);
        verticalScrollBar()->setValue(m_scrollBeforeReset);
        updateMarks();
    });
}

ExperimentId ExperimentView::currentExperiment() const
{
    return {currentIndex().data(ExperimentModel::IdRole).toLongLong()};
}

void ExperimentView::setCurrentExperiment(ExperimentId id)
{
    QModelIndex found;
    for (int row = 0; id.isValid() && row < m_proxy.rowCount(); ++row) {
        const QModelIndex index = m_proxy.index(row, m_model.columnOf(Kind::Name));
        if (index.data(ExperimentModel::IdRole).toLongLong() != id.value)
            continue;
        found = index;
        if (index.data(ExperimentModel::KindRole).toInt() == int(Row::Experiment))
            break;
    }
    if (!found.isValid())
        return;
    setCurrentIndex(found);
    scrollTo(found);
}

void ExperimentView::showColumns(const std::function<bool(int)> &shown)
{
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const bool wasHidden = m_header->isSectionHidden(column);
        m_header->setSectionHidden(column, !shown(column));
        if (wasHidden || m_header->sectionSize(column) == m_header->defaultSectionSize())
            m_header->resizeSection(column, usualWidth(m_model.columns().at(column)));
    }
}

int ExperimentView::usualWidth(const ExperimentColumn &column) const
{
    switch (column.kind) {
    case Kind::Tick:
    case Kind::Status:
        return column.kind == Kind::Tick ? 34 : 28;
    case Kind::Name:
        return 112;
    case Kind::Run:
        return 48;
    case Kind::Parameter:
    case Kind::Metric: {
        const int title
            = QFontMetrics(m_theme.font(FontRole::Dense)).horizontalAdvance(metricTitle(column.key)) + 26;
        if (column.kind == Kind::Parameter)
            return std::max(62, title);
        const bool isShort
            = column.key.endsWith(QLatin1String("_ms")) || column.key.endsWith(QLatin1String("_mb"));
        return std::max(isShort ? 88 : 112, title);
    }
    case Kind::Time:
        return 64;
    case Kind::Dataset:
        return 84;
    case Kind::Checks:
        return 120;
    }
    return 80;
}

void ExperimentView::updateMarks()
{
    QMap<int, SortHeader::Mark> marks;
    const QList<ExperimentProxy::SortKey> &keys = m_proxy.sortKeys();
    for (int place = 0; place < keys.size(); ++place) {
        const int column = m_model.columnOf(keys[place].column.kind, keys[place].column.key);
        if (column >= 0)
            marks.insert(column, {place + 1, keys[place].descending});
    }
    m_header->setMarks(marks);
}

void ExperimentView::drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const QRect row(0, option.rect.top(), viewport()->width(), option.rect.height());
    const auto kind = Row(index.data(ExperimentModel::KindRole).toInt());
    const bool current = index.row() == currentIndex().row();
    const bool hovered = row.contains(viewport()->mapFromGlobal(QCursor::pos()));
    Token background = current                ? Token::Selected
        : hovered && kind != Row::PinnedTitle ? Token::Hover
                                              : Token::Panel;
    if (kind == Row::Group && !current)
        background = Token::Panel2;
    const bool pinned = kind == Row::Pinned || kind == Row::PinnedTitle;
    painter->fillRect(row,
                      pinned && !current ? m_theme.status(Status::Done).soft : m_theme.color(background));
    if (kind == Row::PinnedTitle) {
        paintText(*painter, row.adjusted(10, 4, -8, 0), Qt::AlignLeft, tr("Best that passes every check"),
                  m_theme.font(FontRole::Caption), m_theme.status(Status::Done).text);
        return;
    }
    if (kind == Row::Group)
        paintGroup(*painter, row, index);
    else
        paintCells(*painter, option, index);
    painter->fillRect(QRect(0, row.bottom(), row.width(), 1), m_theme.color(Token::Line));
    if (current)
        painter->fillRect(QRect(0, row.top(), 3, row.height()), m_theme.color(Token::Accent));
}

void ExperimentView::paintCells(QPainter &painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    for (int column = 0; column < m_model.columnCount(); ++column) {
        if (m_header->isSectionHidden(column))
            continue;
        const int left = m_header->sectionViewportPosition(column);
        if (left > viewport()->width() || left + m_header->sectionSize(column) < 0)
            continue;
        QStyleOptionViewItem cell = option;
        cell.rect = QRect(left, option.rect.top(), m_header->sectionSize(column), option.rect.height());
        itemDelegate()->paint(&painter, cell, index.siblingAtColumn(column));
    }
}

void ExperimentView::paintGroup(QPainter &painter, const QRect &row, const QModelIndex &index) const
{
    const int groupIndex = index.data(ExperimentModel::GroupRole).toInt();
    const ExperimentGroup &group = m_model.group(groupIndex);
    paintIcon(painter, centred(QRect(8, row.top(), 16, row.height()), 14),
              m_proxy.isFolded(groupIndex) ? QStringLiteral("chevronright") : QStringLiteral("chevrondown"),
              m_theme.color(Token::Text2), m_theme);
    const QRect tile(30, row.top() + (row.height() - 18) / 2, 18, 18);
    paintTile(painter, tile, group.category, m_theme);

    const QFont strong = m_theme.font(FontRole::BodyStrong);
    int x = 56;
    const int titleWidth = QFontMetrics(strong).horizontalAdvance(group.title);
    paintText(painter, QRect(x, row.top(), titleWidth + 2, row.height()), Qt::AlignLeft, group.title, strong,
              m_theme.color(Token::Text));
    x += titleWidth + 10;
    const QFont plain = m_theme.font(FontRole::Dense);
    const QString count = tr("%n experiment(s)", nullptr, int(group.states.size()));
    const int countWidth = QFontMetrics(plain).horizontalAdvance(count);
    paintText(painter, QRect(x, row.top(), countWidth + 2, row.height()), Qt::AlignLeft, count, plain,
              m_theme.color(Token::Text2));
    x += countWidth + 12;
    QList<Status> states;
    for (ExperimentState state : group.states)
        states << statusOf(state);
    paintSegments(painter, QRectF(x, row.center().y() - 1.5, 110, 4), states, m_theme);
    if (group.best == group.best) { // NaN: nothing measured yet
        const QString accuracy = QStringLiteral("val_accuracy");
        const QString text = tr("best %1 \u00b7 mean %2")
                                 .arg(metricText(accuracy, group.best), metricText(accuracy, group.mean));
        paintText(painter, row.adjusted(x + 120, 0, -12, 0), Qt::AlignRight, text, plain,
                  m_theme.color(Token::Text2));
    }
}

void ExperimentView::toggle(const QModelIndex &index)
{
    if (index.data(ExperimentModel::KindRole).toInt() == int(Row::Group)) {
        const int group = index.data(ExperimentModel::GroupRole).toInt();
        m_proxy.setFolded(group, !m_proxy.isFolded(group));
        return;
    }
    const QModelIndex tick = index.siblingAtColumn(m_model.columnOf(Kind::Tick));
    const bool ticked = tick.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    m_proxy.setData(tick, ticked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

void ExperimentView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex index = currentIndex();
    const bool isGroup = index.isValid() && index.data(ExperimentModel::KindRole).toInt() == int(Row::Group);
    if (index.isValid() && event->key() == Qt::Key_Space) {
        toggle(index);
    } else if (isGroup && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)) {
        m_proxy.setFolded(index.data(ExperimentModel::GroupRole).toInt(), event->key() == Qt::Key_Left);
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        isGroup ? toggle(index) : Q_EMIT experimentOpened(currentExperiment());
    } else {
        QTreeView::keyPressEvent(event);
    }
}

void ExperimentView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    const bool isGroup = index.isValid() && index.data(ExperimentModel::KindRole).toInt() == int(Row::Group);
    QTreeView::mousePressEvent(event);
    if (isGroup && event->button() == Qt::LeftButton)
        toggle(index);
}

void ExperimentView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    viewport()->update();
    if (const ExperimentId id = currentExperiment(); id.isValid())
        Q_EMIT currentExperimentChanged(id);
}

} // namespace rondo
