// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/frameitem.h"

#include "theme/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOptionGraphicsItem>
#include <QTextDocument>

namespace rondo {

namespace {

    QFont pixels(QFont font, int size, QFont::Weight weight)
    {
        font.setPixelSize(size);
        font.setWeight(weight);
        return font;
    }

} // namespace

FrameItem::FrameItem(const Frame &frame, const Theme &theme)
    : m_theme(theme)
{
    setFlag(ItemIsSelectable);
    setZValue(0);
    setFrame(frame);
}

void FrameItem::setFrame(const Frame &frame)
{
    prepareGeometryChange();
    m_frame = frame;
    setPos(frame.rect.topLeft());
    update();
}

void FrameItem::setProgress(const QString &words)
{
    if (m_progress == words)
        return;
    m_progress = words;
    update();
}

QRectF FrameItem::titleRect() const
{
    return {0, 0, m_frame.rect.width(), 26};
}

QRectF FrameItem::boundingRect() const
{
    return QRectF(QPointF(), m_frame.rect.size()).adjusted(-2, -2, 2, 2);
}

QPainterPath FrameItem::shape() const
{
    QPainterPath path;
    path.addRect(titleRect());
    return path;
}

void FrameItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *)
{
    painter->setRenderHint(QPainter::Antialiasing);
    const bool selected = option->state.testFlag(QStyle::State_Selected);
    QColor fill = m_theme.color(Token::Line);
    fill.setAlphaF(m_theme.isDark() ? 0.45F : 0.55F);
    painter->setPen(QPen(m_theme.color(selected ? Token::Accent : Token::Line2), selected ? 2 : 1));
    painter->setBrush(fill);
    painter->drawRoundedRect(QRectF(QPointF(), m_frame.rect.size()), 10, 10);
    const double detail = QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform());
    if (detail < 0.35)
        return;
    const QFont title = pixels(m_theme.font(FontRole::Dense), 12, QFont::DemiBold);
    const QFont words = pixels(m_theme.font(FontRole::Dense), 12, QFont::Normal);
    const QRectF area = titleRect().adjusted(10, 2, -10, 0);
    painter->setFont(title);
    painter->setPen(m_theme.color(Token::Text2));
    painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter, m_frame.title);
    const double used = QFontMetricsF(title).horizontalAdvance(m_frame.title) + 8;
    painter->setFont(words);
    painter->setPen(m_theme.color(Token::Text3));
    painter->drawText(area.adjusted(used, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, m_progress);
}

NoteItem::NoteItem(const Note &note, const Theme &theme)
    : m_theme(theme)
{
    setFlag(ItemIsSelectable);
    setZValue(1.5);
    setNote(note);
}

void NoteItem::setNote(const Note &note)
{
    prepareGeometryChange();
    m_note = note;
    setPos(note.rect.topLeft());
    update();
}

QRectF NoteItem::boundingRect() const
{
    return QRectF(QPointF(), m_note.rect.size()).adjusted(-2, -2, 2, 2);
}

void NoteItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *)
{
    painter->setRenderHint(QPainter::Antialiasing);
    const CategoryStyle style = m_theme.category(Category::Trigger);
    const bool selected = option->state.testFlag(QStyle::State_Selected);
    const QRectF card(QPointF(), m_note.rect.size());
    painter->setPen(QPen(selected ? m_theme.color(Token::Accent) : style.tile, selected ? 2 : 1));
    painter->setBrush(style.tint);
    painter->drawRoundedRect(card, 6, 6);
    if (QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform()) < 0.35)
        return;
    QTextDocument text;
    text.setDefaultFont(pixels(m_theme.font(FontRole::Caption), 11, QFont::Normal));
    text.setDocumentMargin(0);
    text.setMarkdown(m_note.text, QTextDocument::MarkdownNoHTML);
    text.setTextWidth(card.width() - 16);
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, m_theme.color(Token::Text));
    painter->setClipRect(card.adjusted(8, 6, -8, -4), Qt::IntersectClip);
    painter->translate(8, 6);
    text.documentLayout()->draw(painter, context);
}

} // namespace rondo
