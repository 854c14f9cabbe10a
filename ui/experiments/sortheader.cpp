// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/sortheader.h"

#include "experiments/painting.h"

#include <QApplication>
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

QSize SortHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), 28};
}

void SortHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->fillRect(rect, m_theme.color(Token::Panel2));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), m_theme.color(Token::Line));
    const int alignment = model()->headerData(section, orientation(), Qt::TextAlignmentRole).toInt();
    const QString title = model()->headerData(section, orientation()).toString();
    const auto mark = m_marks.constFind(section);
    const bool sorted = mark != m_marks.constEnd();
    QFont font = m_theme.font(FontRole::Dense);
    if (sorted)
        font.setWeight(QFont::DemiBold);
    const QColor color = m_theme.color(sorted ? Token::Text : Token::Text2);
    QRect cell = rect.adjusted(8, 0, -8, 0);
    paintText(*painter, cell, alignment & Qt::AlignHorizontal_Mask, title, font, color);
    if (!sorted || title.isEmpty())
        return;
    const int width = QFontMetrics(font).horizontalAdvance(title);
    const int left = alignment & Qt::AlignRight ? cell.right() - width - 18 : cell.left() + width + 4;
    paintIcon(*painter, centred(QRect(left, rect.top(), 14, rect.height()), 12),
              mark->descending ? QStringLiteral("chevrondown") : QStringLiteral("chevronup"), color, m_theme);
    if (m_marks.size() > 1)
        paintText(*painter, QRect(left - 8, rect.top(), 9, rect.height()), Qt::AlignRight,
                  QString::number(mark->place), m_theme.font(FontRole::Caption), m_theme.color(Token::Text3));
}

void SortHeader::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->pos();
    const int section = logicalIndexAt(m_pressed);
    m_widthAtPress = section < 0 ? 0 : sectionSize(section);
    QHeaderView::mousePressEvent(event);
}

void SortHeader::mouseReleaseEvent(QMouseEvent *event)
{
    QHeaderView::mouseReleaseEvent(event);
    const int section = logicalIndexAt(event->pos());
    const bool moved = (event->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (section < 0 || moved || event->button() != Qt::LeftButton || sectionSize(section) != m_widthAtPress)
        return;
    Q_EMIT sortRequested(section, event->modifiers().testFlag(Qt::ShiftModifier));
}

} // namespace rondo
