// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/librarymodel.h"

#include "theme/theme.h"
#include "widgets/painting.h"

#include <QCoreApplication>
#include <QPainter>

namespace rondo {

namespace {

    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::Library)
    };

    constexpr int rowHeight = 28;

} // namespace

QString libraryTitle(const NodeType &type)
{
    return translated(type.title);
}

QString libraryAbout(const NodeType &type)
{
    return translated(type.about);
}

QString libraryGroup(Category category)
{
    switch (category) {
    case Category::Data:
        return Text::tr("Data");
    case Category::Algorithm:
        return Text::tr("Algorithms");
    case Category::Custom:
        return Text::tr("Custom");
    case Category::Validation:
        return Text::tr("Validation");
    case Category::Deployment:
        return Text::tr("Deployment");
    case Category::Trigger:
        return Text::tr("Triggers");
    }
    return {};
}

bool libraryMatches(const NodeType &type, const QString &typed)
{
    return typed.isEmpty() || libraryTitle(type).contains(typed, Qt::CaseInsensitive)
        || type.key.contains(typed, Qt::CaseInsensitive)
        || libraryGroup(type.category).startsWith(typed, Qt::CaseInsensitive);
}

LibraryDelegate::LibraryDelegate(Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize LibraryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), rowHeight};
}

void LibraryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(LibraryRole::TypeKey).isValid())
        paintType(*painter, option, index);
    else
        paintGroup(*painter, option, index);
    painter->restore();
}

void LibraryDelegate::paintGroup(QPainter &painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    const QRect row = option.rect;
    const bool open = option.state.testFlag(QStyle::State_Open);
    if (option.state.testFlag(QStyle::State_Selected) && option.state.testFlag(QStyle::State_HasFocus))
        painter.fillRect(row, m_theme.color(Token::Hover));
    paintIcon(painter, QRectF(row.left() + 6, row.center().y() - 6, 13, 13),
              open ? QStringLiteral("chevrondown") : QStringLiteral("chevronright"),
              m_theme.color(Token::Text3), m_theme);
    QFont font = m_theme.font(FontRole::Dense);
    font.setWeight(QFont::Medium);
    painter.setFont(font);
    painter.setPen(m_theme.color(Token::Text2));
    painter.drawText(row.adjusted(26, 0, -30, 0), Qt::AlignLeft | Qt::AlignVCenter, index.data().toString());
    painter.setFont(m_theme.font(FontRole::Dense));
    painter.setPen(m_theme.color(Token::Text3));
    painter.drawText(row.adjusted(0, 0, -12, 0), Qt::AlignRight | Qt::AlignVCenter,
                     index.data(LibraryRole::GroupCount).toString());
}

void LibraryDelegate::paintType(QPainter &painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const QRect row = option.rect;
    const bool planned = index.data(LibraryRole::Planned).toBool();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver) && !planned;
    if (selected || hovered) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(selected ? Token::Selected : Token::Hover));
        painter.drawRoundedRect(QRectF(row).adjusted(4, 0.5, -4, -0.5), 6, 6);
    }
    const auto category = Category(index.data(LibraryRole::CategoryRole).toInt());
    if (planned)
        painter.setOpacity(0.45);
    paintTile(painter, QRectF(row.left() + 12, row.center().y() - 9.5, 20, 20), category, m_theme,
              index.data(LibraryRole::IconName).toString());
    painter.setOpacity(1);
    QRect words = row.adjusted(40, 0, -10, 0);
    if (planned) {
        const QString tag = Text::tr("planned");
        painter.setFont(m_theme.font(FontRole::Caption));
        painter.setPen(m_theme.color(Token::Text3));
        painter.drawText(words, Qt::AlignRight | Qt::AlignVCenter, tag);
        words.setRight(words.right() - QFontMetrics(painter.font()).horizontalAdvance(tag) - 6);
    } else if (hovered) {
        paintIcon(painter, QRectF(row.right() - 24, row.center().y() - 6, 13, 13), QStringLiteral("grip"),
                  m_theme.color(Token::Text3), m_theme);
        words.setRight(words.right() - 18);
    }
    painter.setFont(m_theme.font(FontRole::Body));
    painter.setPen(m_theme.color(planned ? Token::Disabled : Token::Text));
    painter.drawText(
        words, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(painter.font()).elidedText(index.data().toString(), Qt::ElideRight, words.width()));
}

} // namespace rondo
