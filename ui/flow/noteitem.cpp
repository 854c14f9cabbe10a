// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/noteitem.h"

#include "theme/theme.h"
#include "widgets/painting.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QStyleOptionGraphicsItem>

#include <cmath>

namespace rondo {

namespace {

    constexpr double marginX = 8, marginTop = 6, marginBottom = 4, pinRoom = 14;

    void layOut(QTextDocument &document, const QString &text, double width, const Theme &theme)
    {
        QFont font = theme.font(FontRole::Caption);
        font.setPixelSize(11);
        font.setHintingPreference(QFont::PreferNoHinting);
        document.setDefaultFont(font);
        document.setDocumentMargin(0);
        document.setUndoRedoEnabled(false);
        document.setMarkdown(text, QTextDocument::MarkdownNoHTML);
        document.setTextWidth(std::max(8.0, width));
    }

} // namespace

NoteItem::NoteItem(const Note &note, const Theme &theme)
    : m_theme(theme)
{
    setFlag(ItemIsSelectable);
    setNote(note);
}

void NoteItem::setNote(const Note &note)
{
    prepareGeometryChange();
    m_laidOut = m_laidOut && note.text == m_note.text && note.rect.width() == m_note.rect.width()
        && note.pinnedTo.isValid() == m_note.pinnedTo.isValid();
    m_note = note;
    setPos(note.rect.topLeft());
    update();
}

double NoteItem::heightFor(const QString &text, double width, const Theme &theme)
{
    QTextDocument document;
    layOut(document, text, width - 2 * marginX, theme);
    return std::ceil((document.size().height() + marginTop + marginBottom) / 8) * 8;
}

QString NoteItem::linkAt(QPointF position) const
{
    return m_text.documentLayout()->anchorAt(position - QPointF(marginX, marginTop));
}

QRectF NoteItem::gripRect() const
{
    const QSizeF size = m_note.rect.size();
    return {size.width() - 10, size.height() - 10, 14, 14};
}

QString NoteItem::accessibleName() const
{
    QTextDocument plain;
    plain.setMarkdown(m_note.text, QTextDocument::MarkdownNoHTML);
    return tr("Note: %1").arg(plain.toPlainText().simplified());
}

QRectF NoteItem::boundingRect() const
{
    return QRectF(QPointF(), m_note.rect.size()).adjusted(-4, -4, 4, 4);
}

void NoteItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->setRenderHint(QPainter::Antialiasing);
    const CategoryStyle style = m_theme.category(Category::Trigger);
    const QRectF card(QPointF(), m_note.rect.size());
    painter->setPen(QPen(isSelected() ? m_theme.color(Token::Accent) : style.tile, isSelected() ? 2 : 1));
    painter->setBrush(style.tint);
    painter->drawRoundedRect(card, 6, 6);
    if (QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform()) < 0.35)
        return;
    const double right = m_note.pinnedTo.isValid() ? pinRoom : 0;
    // Links take their colour from the palette when the text is laid out.
    if (!m_laidOut || m_dark != m_theme.isDark())
        layOut(m_text, m_note.text, card.width() - 2 * marginX - right, m_theme);
    m_laidOut = true;
    m_dark = m_theme.isDark();
    if (m_note.pinnedTo.isValid())
        paintIcon(*painter, {card.right() - 18, card.top() + 5, 12, 12}, QStringLiteral("pin"), style.ink,
                  m_theme);
    if (isSelected()) {
        painter->setPen(QPen(m_theme.color(Token::Accent), 1.4));
        painter->setBrush(m_theme.color(Token::Panel));
        painter->drawRoundedRect(QRectF(card.right() - 3.5, card.bottom() - 3.5, 7, 7), 2, 2);
    }
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, m_theme.color(Token::Text));
    context.palette.setColor(QPalette::Link, m_theme.color(Token::AccentText));
    painter->save();
    painter->setClipRect(card.adjusted(marginX, marginTop, -marginX, -marginBottom), Qt::IntersectClip);
    painter->translate(marginX, marginTop);
    m_text.documentLayout()->draw(painter, context);
    painter->restore();
}

} // namespace rondo
