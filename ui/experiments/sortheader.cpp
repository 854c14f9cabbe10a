// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/sortheader.h"

#include "experiments/painting.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMouseEvent>

namespace rondo {

SortHeader::SortHeader(Theme &theme, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_theme(theme)
{
    setSectionsMovable(true);
    setHighlightSections(false);
    setMinimumSectionSize(28);
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

void SortHeader::setMarks(const QMap<int, Mark> &marks)
{
    m_marks = marks;
    viewport()->update();
}

void SortHeader::setPinned(int count)
{
    m_pinned = count;
    viewport()->update();
}

int SortHeader::pinnedWidth() const
{
    int width = 0;
    for (int section = 0; section < std::min(m_pinned, count()); ++section)
        width += sectionSize(section);
    return width;
}

int SortHeader::seenPosition(int section) const
{
    return sectionViewportPosition(section) + (section < m_pinned ? offset() : 0);
}

int SortHeader::seenSectionAt(int x) const
{
    return logicalIndexAt(x < pinnedWidth() ? x - offset() : x);
}

QPoint SortHeader::unpinned(const QPoint &position) const
{
    return position.x() < pinnedWidth() ? position - QPoint(offset(), 0) : position;
}

QSize SortHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), 28};
}

void SortHeader::paintEvent(QPaintEvent *event)
{
    QHeaderView::paintEvent(event);
    if (m_pinned == 0 || offset() == 0)
        return;
    QPainter painter(viewport());
    for (int section = 0; section < std::min(m_pinned, count()); ++section)
        paintSection(&painter, QRect(seenPosition(section), 0, sectionSize(section), height()), section);
    painter.fillRect(QRect(pinnedWidth() - 1, 0, 1, height()), m_theme.color(Token::Line2));
}

void SortHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->fillRect(rect, m_theme.color(Token::Panel2));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), m_theme.color(Token::Line));
    if (const QVariant ticks = model()->headerData(section, orientation(), Qt::CheckStateRole); ticks.isValid()) {
        const auto state = Qt::CheckState(ticks.toInt());
        paintTick(*painter, rect, state == Qt::Checked, m_theme);
        if (state == Qt::PartiallyChecked) {
            const QRect box = centred(rect, 16);
            painter->save();
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(Qt::NoPen);
            painter->setBrush(m_theme.color(Token::Accent));
            painter->drawRoundedRect(box, 4, 4);
            painter->setBrush(m_theme.color(Token::OnAccent));
            painter->drawRect(QRectF(box.left() + 4, box.center().y(), 8, 2));
            painter->restore();
        }
        return;
    }
    if (const int mark = model()->headerData(section, orientation(), Qt::DecorationRole).toInt(); mark > 0)
        painter->fillRect(QRect(rect.left() + 4, rect.bottom() - 2, rect.width() - 8, 3), m_theme.series(mark - 1));
    const int alignment = model()->headerData(section, orientation(), Qt::TextAlignmentRole).toInt();
    const QString title = model()->headerData(section, orientation()).toString();
    const auto mark = m_marks.constFind(section);
    const bool sorted = mark != m_marks.constEnd();
    QFont font = m_theme.font(FontRole::Dense);
    if (sorted)
        font.setWeight(QFont::DemiBold);
    const QColor color = m_theme.color(sorted ? Token::Text : Token::Text2);
    const bool isRight = alignment & Qt::AlignRight;
    const int arrow = sorted && !title.isEmpty() ? 18 : 0;
    const QRect cell = rect.adjusted(m_padding + (isRight ? arrow : 0), 0, -m_padding - (isRight ? 0 : arrow), 0);
    paintText(*painter, cell, alignment & Qt::AlignHorizontal_Mask, title, font, color);
    if (arrow == 0)
        return;
    const int width = std::min(QFontMetrics(font).horizontalAdvance(title), cell.width());
    const int left = isRight ? cell.right() - width - arrow : cell.left() + width + 4;
    paintIcon(*painter, centred(QRect(left, rect.top(), 14, rect.height()), 12),
              mark->descending ? QStringLiteral("chevrondown") : QStringLiteral("chevronup"), color, m_theme);
    if (m_marks.size() > 1)
        paintText(*painter, QRect(left - 8, rect.top(), 9, rect.height()), Qt::AlignRight,
                  QString::number(mark->place), m_theme.font(FontRole::Caption), m_theme.color(Token::Text3));
}

void SortHeader::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->pos();
    m_pressOffset = m_pressed.x() < pinnedWidth() ? offset() : 0;
    const int section = seenSectionAt(m_pressed.x());
    m_widthAtPress = section < 0 ? 0 : sectionSize(section);
    QMouseEvent seen(event->type(), QPointF(unpinned(event->pos())), event->globalPosition(), event->button(),
                     event->buttons(), event->modifiers());
    QHeaderView::mousePressEvent(&seen);
}

void SortHeader::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint position
        = event->buttons() == Qt::NoButton ? unpinned(event->pos()) : event->pos() - QPoint(m_pressOffset, 0);
    QMouseEvent seen(event->type(), QPointF(position), event->globalPosition(), event->button(), event->buttons(),
                     event->modifiers());
    QHeaderView::mouseMoveEvent(&seen);
}

void SortHeader::mouseReleaseEvent(QMouseEvent *event)
{
    QMouseEvent seen(event->type(), QPointF(event->pos() - QPoint(m_pressOffset, 0)), event->globalPosition(),
                     event->button(), event->buttons(), event->modifiers());
    QHeaderView::mouseReleaseEvent(&seen);
    const int section = seenSectionAt(event->pos().x());
    const bool moved = (event->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (section < 0 || moved || event->button() != Qt::LeftButton || sectionSize(section) != m_widthAtPress)
        return;
    Q_EMIT sortRequested(section, event->modifiers().testFlag(Qt::ShiftModifier));
}

void SortHeader::mouseDoubleClickEvent(QMouseEvent *event)
{
    // At a border the width fits the content; elsewhere two clicks are two clicks.
    QMouseEvent seen(event->type(), QPointF(unpinned(event->pos())), event->globalPosition(), event->button(),
                     event->buttons(), event->modifiers());
    QHeaderView::mouseDoubleClickEvent(&seen);
}

void SortHeader::contextMenuEvent(QContextMenuEvent *event)
{
    if (const int section = seenSectionAt(event->pos().x()); section >= 0)
        Q_EMIT menuRequested(section, event->globalPos());
}

} // namespace rondo
