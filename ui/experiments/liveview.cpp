// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/liveview.h"

#include "experiments/painting.h"
#include "experiments/sortheader.h"

namespace rondo {

namespace {
    constexpr int padding = 4; //!< left and right in a cell: seven columns have the room of five
} // namespace

LiveDelegate::LiveDelegate(Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

void LiveDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const bool selected = option.state & QStyle::State_Selected;
    if (selected || option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, m_theme.color(selected ? Token::Selected : Token::Hover));
    const auto state = ExperimentState(index.data(LiveModel::StateRole).toInt());
    const StatusStyle style = m_theme.status(statusOf(state));
    const QRect cell = option.rect.adjusted(padding, 0, -padding, 0);
    const QString text = index.data(Qt::DisplayRole).toString();
    switch (index.column()) {
    case LiveModel::StatusColumn:
        paintIcon(*painter, centred(option.rect, 14), style.icon, style.text, m_theme);
        break;
    case LiveModel::NameColumn:
        paintText(*painter, cell, Qt::AlignLeft, text, m_theme.font(FontRole::Mono),
                  m_theme.color(Token::Text));
        break;
    case LiveModel::ParametersColumn:
        paintText(*painter, cell, Qt::AlignLeft, text, m_theme.font(FontRole::Dense),
                  m_theme.color(Token::Text2));
        break;
    case LiveModel::ProgressColumn:
        paintBar(*painter, QRectF(cell.left(), cell.center().y() - 1.5, cell.width(), 4),
                 index.data(LiveModel::FractionRole).toDouble(), style.fill, m_theme.color(Token::Press));
        break;
    case LiveModel::AccuracyColumn: {
        QFont font = m_theme.font(FontRole::Dense);
        font.setWeight(QFont::DemiBold);
        paintText(*painter, cell, Qt::AlignRight, text, font, m_theme.color(Token::Text));
        break;
    }
    default:
        paintText(*painter, cell, Qt::AlignRight, text, m_theme.font(FontRole::Dense),
                  m_theme.color(Token::Text2));
    }
}

QSize LiveDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {40, 23};
}

LiveView::LiveView(Theme &theme, LiveModel &model, QWidget *parent)
    : QTreeView(parent)
{
    auto *head = new SortHeader(theme, this);
    setHeader(head);
    setModel(&model);
    setItemDelegate(new LiveDelegate(theme, this));
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setIndentation(0);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Experiments of this run"));
    head->setSectionsMovable(false);
    head->setStretchLastSection(false);
    head->setCellPadding(padding);
    const QList<int> widths {26, 76, 110, 68, 44, 60, 44};
    const QFontMetrics metrics(theme.font(FontRole::Dense));
    for (int column = 0; column < LiveModel::ColumnCount; ++column) {
        const QString title = model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        head->resizeSection(column, std::max(widths[column], metrics.horizontalAdvance(title) + 2 * padding + 2));
    }
    head->setSectionResizeMode(LiveModel::ParametersColumn, QHeaderView::Stretch);
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
    connect(this, &QAbstractItemView::activated, this, [this, &model](const QModelIndex &index) {
        Q_EMIT experimentActivated(model.idAt(index.row()));
    });
}

} // namespace rondo
