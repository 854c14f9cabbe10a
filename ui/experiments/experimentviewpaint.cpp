// SPDX-License-Identifier: GPL-3.0-or-later
// How ExperimentView looks: rows, heads of groups, widths of columns.
#include "experiments/experimentview.h"
#include "experiments/formats.h"
#include "experiments/painting.h"

namespace rondo {

using Kind = ExperimentColumn::Kind;
using Row = ExperimentModel::Row;

void ExperimentView::adoptColumns()
{
    m_adopting = true;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const int chosen = m_model.columns().at(column).shown.width;
        m_header->resizeSection(column, chosen > 0 ? std::max(chosen, m_header->minimumSectionSize()) : usualWidth(column));
    }
    m_header->setPinned(m_model.pinnedColumns());
    m_adopting = false;
}

int ExperimentView::longestValue(int column) const
{
    constexpr int rows = 60; // more than are seen at first
    const bool isCode = m_model.columns().at(column).kind == Kind::Parameter;
    const QFontMetrics metrics(m_theme.font(isCode ? FontRole::Mono : FontRole::Dense));
    int width = 34;
    for (int row = 0; row < std::min(rows, m_model.rowCount()); ++row)
        width = std::max(width, metrics.horizontalAdvance(m_model.index(row, column).data().toString()));
    return std::min(width, 160) + 18;
}

int ExperimentView::usualWidth(int at) const
{
    const ExperimentColumn &column = m_model.columns().at(at);
    const QString title = m_model.headerData(at, Qt::Horizontal).toString();
    const int words = QFontMetrics(m_theme.font(FontRole::Dense)).horizontalAdvance(title) + 20;
    const int sortable = words + 18; // with the arrow
    const QString &name = column.shown.name;
    const bool isShort = name.endsWith(QLatin1String("_ms")) || name.endsWith(QLatin1String("_mb"));
    constexpr int iconAndGap = 19;
    const int delta = m_model.layout().baseline.isValid() ? 56 : 0;
    // Narrow enough that the usual columns fit beside the dashboard in a window 1440 wide.
    switch (column.kind) {
    case Kind::Tick:
        return 28;
    case Kind::Status:
        return 26;
    case Kind::Name:
        return 94;
    case Kind::Parameter:
        return std::max(longestValue(at), words);
    case Kind::Metric:
        return std::max(84, isShort ? words : sortable) + delta;
    case Kind::Duration:
        return std::max(48, words) + delta;
    case Kind::Number:
        return std::max(48, words);
    case Kind::Date:
        return std::max(140, sortable);
    case Kind::Text:
        return std::max(longestValue(at), words);
    case Kind::Tags:
        return std::max(84, sortable);
    case Kind::Notes:
        return 180;
    case Kind::Checks:
        return std::clamp(longestValue(at) + iconAndGap, std::max(82, words), 130);
    }
    return 80;
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
    const QColor ground = pinned && !current ? m_theme.status(Status::Done).soft : m_theme.color(background);
    painter->fillRect(row, ground);
    if (kind == Row::PinnedTitle) {
        QFont strong = m_theme.font(FontRole::Caption);
        strong.setWeight(QFont::DemiBold);
        paintText(*painter, row.adjusted(10, 6, -8, 0), Qt::AlignLeft, tr("Best that passes every check"), strong,
                  m_theme.status(Status::Done).text);
        return;
    }
    if (kind == Row::Group)
        paintGroup(*painter, row, index);
    else
        paintCells(*painter, option, index, ground);
    painter->fillRect(QRect(0, row.bottom(), row.width(), 1), m_theme.color(Token::Line));
    if (current)
        painter->fillRect(QRect(0, row.top(), 3, row.height()), m_theme.color(Token::Accent));
}

void ExperimentView::paintCells(QPainter &painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index, const QBrush &background) const
{
    const int pinnedWidth = m_header->pinnedWidth();
    const auto paint = [&](int column) {
        const int left = m_header->seenPosition(column), width = m_header->sectionSize(column);
        if (left > viewport()->width() || left + width < 0)
            return;
        QStyleOptionViewItem cell = option;
        cell.rect = QRect(left, option.rect.top(), width, option.rect.height());
        if (const int color = m_model.columns().at(column).shown.color; color > 0) {
            QColor tint = m_theme.series(color - 1);
            tint.setAlphaF(0.09F);
            painter.fillRect(cell.rect, tint);
        }
        itemDelegate()->paint(&painter, cell, index.siblingAtColumn(column));
        const bool isCurrentCell = hasFocus() && currentIndex() == index.siblingAtColumn(column);
        if (isCurrentCell && column > m_model.columnOf(Kind::Name)) { // the name is the row's own
            painter.setPen(m_theme.color(Token::Accent));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(cell.rect.adjusted(0, 0, -1, -2));
        }
    };
    for (int column = m_header->pinnedCount(); column < m_model.columnCount(); ++column)
        paint(column);
    if (m_header->offset() > 0) { // what scrolled below the pinned ones
        painter.fillRect(QRect(0, option.rect.top(), pinnedWidth, option.rect.height()), background);
        painter.fillRect(QRect(pinnedWidth - 1, option.rect.top(), 1, option.rect.height()), m_theme.color(Token::Line2));
    }
    for (int column = 0; column < std::min(m_header->pinnedCount(), m_model.columnCount()); ++column)
        paint(column);
}

//! As much as fits; the tool tip has all.
QString ExperimentView::groupFigures(const ExperimentGroup &group, int room) const
{
    const FigureSummary &figures = group.figures;
    if (figures.count == 0)
        return {};
    const auto figure = [&](double value) { return metricText(group.metric, value); };
    const QString least = tr("best %1 \u00b7 mean %2").arg(figure(figures.best), figure(figures.mean));
    if (figures.count < 2)
        return least;
    const QString more = least + QStringLiteral(" \u00b1 ") + figure(figures.deviation);
    const QString all = tr("%1 \u00b7 %2 to %3").arg(more, figure(figures.low), figure(figures.high));
    const QFontMetrics metrics(m_theme.font(FontRole::Dense));
    for (const QString &text : {all, more}) {
        if (metrics.horizontalAdvance(text) <= room)
            return text;
    }
    return least;
}

void ExperimentView::paintGroup(QPainter &painter, const QRect &row, const QModelIndex &index) const
{
    const ExperimentGroup &group = m_model.group(index.data(ExperimentModel::GroupRole).toInt());
    paintIcon(painter, centred(QRect(8 + group.depth * 20, row.top(), 16, row.height()), 14),
              group.folded ? QStringLiteral("chevronright") : QStringLiteral("chevrondown"), m_theme.color(Token::Text2),
              m_theme);
    const int indent = group.depth * 20;
    int x = 30 + indent;
    if (group.isNode) {
        paintTile(painter, QRect(x, row.top() + (row.height() - 18) / 2, 18, 18), group.category, m_theme);
        x += 26;
    }
    const QFont strong = m_theme.font(FontRole::BodyStrong);
    const int titleWidth = QFontMetrics(strong).horizontalAdvance(group.title);
    paintText(painter, QRect(x, row.top(), titleWidth + 2, row.height()), Qt::AlignLeft, group.title, strong,
              m_theme.color(Token::Text));
    x += titleWidth + 10;
    const QFont plain = m_theme.font(FontRole::Dense);
    const QString count = group.isSearch ? tr("%n trial(s)", nullptr, group.count) : tr("%n experiment(s)", nullptr, group.count);
    const int countWidth = QFontMetrics(plain).horizontalAdvance(count);
    paintText(painter, QRect(x, row.top(), countWidth + 2, row.height()), Qt::AlignLeft, count, plain,
              m_theme.color(Token::Text2));
    x += countWidth + 12;
    QList<Status> states;
    for (ExperimentState state : group.states)
        states << statusOf(state);
    paintSegments(painter, QRectF(x, row.center().y() - 1.5, 110, 4), states, m_theme);
    paintText(painter, row.adjusted(x + 120, 0, -12, 0), Qt::AlignRight, groupFigures(group, row.width() - x - 132), plain,
              m_theme.color(Token::Text2));
}

} // namespace rondo
