// SPDX-License-Identifier: GPL-3.0-or-later
// How ModelView draws its rows.
#include "experiments/formats.h"
#include "experiments/painting.h"
#include "experiments/sortheader.h"
#include "models/aliaspills.h"
#include "models/modelview.h"

namespace rondo {

using Kind = ModelColumn::Kind;

void ModelView::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect row(0, option.rect.top(), viewport()->width(), option.rect.height());
    const bool current = index.row() == currentIndex().row();
    const bool hovered = row.contains(viewport()->mapFromGlobal(QCursor::pos()));
    const Token background = current ? Token::Selected
        : isHead(index)              ? Token::Panel2
        : hovered                    ? Token::Hover
                                     : Token::Panel;
    painter->fillRect(row, m_theme.color(background));
    if (isHead(index)) {
        paintHead(*painter, row, index);
    } else {
        for (int column = 0; column < m_table.columnCount(); ++column) {
            const QRect cell(m_header->sectionViewportPosition(column), row.top(),
                             m_header->sectionSize(column), row.height());
            if (!m_header->isSectionHidden(column) && cell.intersects(row))
                paintCell(*painter, cell.adjusted(8, 0, -8, 0), index.siblingAtColumn(column));
        }
    }
    painter->fillRect(QRect(0, row.bottom(), row.width(), 1), m_theme.color(Token::Line));
    if (current)
        painter->fillRect(QRect(0, row.top(), 3, row.height()), m_theme.color(Token::Accent));
}

void ModelView::paintHead(QPainter &painter, const QRect &row, const QModelIndex &index) const
{
    const bool folded = index.data(ModelTable::FoldedRole).toBool();
    paintIcon(painter, centred(QRect(8, row.top(), 16, row.height()), 14),
              folded ? QStringLiteral("chevronright") : QStringLiteral("chevrondown"),
              m_theme.color(Token::Text2), m_theme);
    paintTile(painter, QRect(30, row.top() + (row.height() - 18) / 2, 18, 18), Category::Algorithm, m_theme,
              QStringLiteral("cube"));
    const QString name = m_table.groupName(index);
    const QFont strong = m_theme.font(FontRole::BodyStrong);
    const int width = std::min(QFontMetrics(strong).horizontalAdvance(name) + 2, row.width() / 2);
    paintText(painter, QRect(56, row.top(), width, row.height()), Qt::AlignLeft, name, strong,
              m_theme.color(Token::Text));
    // The whole is "digits, 4 versions": what comes after the name.
    const QString rest = index.siblingAtColumn(0).data().toString().mid(name.size() + 2);
    paintText(painter, QRect(56 + width + 10, row.top(), row.width() - width - 66, row.height()),
              Qt::AlignLeft, rest, m_theme.font(FontRole::Dense), m_theme.color(Token::Text2));
}

void ModelView::paintCell(QPainter &painter, const QRect &cell, const QModelIndex &index) const
{
    const VersionFacts *facts = m_table.facts(index);
    const QString text = index.data().toString();
    const bool retired = facts->version.isRetired();
    const bool missing = text == noValue();
    const Token ink = missing || retired ? Token::Text3 : Token::Text;
    const int alignment = index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignHorizontal_Mask;
    switch (m_table.columns().at(index.column()).kind) {
    case Kind::Version:
        paintText(painter, cell.adjusted(22, 0, 0, 0), Qt::AlignLeft, text, m_theme.font(FontRole::Mono),
                  m_theme.color(ink));
        return;
    case Kind::Aliases:
        paintAliases(painter, cell, facts->version.aliases, m_theme);
        return;
    case Kind::Metric:
        paintFigure(painter, cell, text, index.data(ModelTable::FractionRole).toDouble(),
                    index.data(ModelTable::BestRole).toBool(), m_theme);
        return;
    case Kind::Checks:
        if (facts->checks)
            paintStatusWords(painter, cell, facts->checks->passes ? Status::Done : Status::Warning, text,
                             m_theme);
        else
            paintText(painter, cell, Qt::AlignLeft, text, m_theme.font(FontRole::Dense),
                      m_theme.color(Token::Text3));
        return;
    case Kind::Source:
    case Kind::Serves:
        paintText(painter, cell, alignment, text, m_theme.font(FontRole::Dense),
                  m_theme.color(isLink(index) ? Token::AccentText : ink));
        return;
    default:
        paintText(painter, cell, alignment, text, m_theme.font(FontRole::Dense),
                  m_theme.color(missing || retired ? Token::Text3 : Token::Text2));
    }
}

} // namespace rondo
