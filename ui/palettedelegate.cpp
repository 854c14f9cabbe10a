// SPDX-License-Identifier: GPL-3.0-or-later
#include "palettedelegate.h"

#include "palettemodel.h"
#include "theme/theme.h"

#include <QPainter>

namespace rondo {

PaletteDelegate::PaletteDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect row = option.rect.adjusted(4, 1, -4, -1);
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    if (chosen || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_theme.color(chosen ? Token::Selected : Token::Hover));
        painter->drawRoundedRect(row, 6, 6);
    }
    index.data(Qt::DecorationRole).value<QIcon>().paint(painter, row.left() + 8, row.center().y() - 7, 16, 16);
    QRect room = row.adjusted(34, 0, -10, 0);

    painter->setFont(m_theme.font(FontRole::Caption));
    painter->setPen(m_theme.color(Token::Text2));
    const QString detail = painter->fontMetrics().elidedText(index.data(PaletteModel::DetailRole).toString(),
                                                             Qt::ElideRight, room.width() / 2);
    painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter, detail);
    room.setRight(room.right() - painter->fontMetrics().horizontalAdvance(detail) - 12);

    painter->setFont(m_theme.font(FontRole::Body));
    painter->setPen(m_theme.color(Token::Text));
    const QString title = painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideMiddle, room.width());
    painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter, title);
    room.setLeft(room.left() + painter->fontMetrics().horizontalAdvance(title) + 8);

    painter->setFont(m_theme.font(FontRole::Dense));
    painter->setPen(m_theme.color(Token::Text3));
    const QString kind = index.data(PaletteModel::KindRole).toString();
    painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(kind, Qt::ElideRight, std::max(0, room.width())));
    painter->restore();
}

} // namespace rondo
