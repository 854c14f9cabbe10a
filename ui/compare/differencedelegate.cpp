// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/differencedelegate.h"

#include "experiments/painting.h"

namespace rondo {

namespace {

    constexpr int margin = 8, iconSize = 14;

    QFont fontOf(const Theme &theme, const DifferenceRow &row, const DifferenceCell &cell)
    {
        QFont font = theme.font(row.isText ? FontRole::MonoSmall : FontRole::Dense);
        if (cell.isBest)
            font.setWeight(QFont::DemiBold);
        return font;
    }

} // namespace

DifferenceDelegate::DifferenceDelegate(Theme &theme, const DifferenceModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_model(model)
{
}

void DifferenceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const DifferenceRow &row = m_model.row(index.row());
    const DifferenceCell &cell = m_model.cell(index);
    painter->save();
    if (cell.differs) {
        QColor tint = m_theme.status(Status::Warning).soft;
        tint.setAlphaF(0.75F);
        painter->fillRect(option.rect, tint);
    }
    if (m_marked >= 0 && m_marked != index.column())
        painter->setOpacity(0.45);
    QRect rect = option.rect.adjusted(margin, 0, -4, 0);
    QColor ink = m_theme.color(cell.differs || index.column() == m_model.baseline() ? Token::Text : Token::Text2);
    if (cell.status) {
        const QRect icon(rect.left(), rect.center().y() - iconSize / 2, iconSize, iconSize);
        paintStatusIcon(*painter, icon, *cell.status, m_theme);
        ink = m_theme.status(*cell.status).text;
        rect.setLeft(icon.right() + 6);
    }
    const QFont font = fontOf(m_theme, row, cell);
    paintText(*painter, rect, Qt::AlignLeft, cell.text, font, ink);
    if (!cell.change.isEmpty()) {
        rect.setLeft(rect.left() + QFontMetrics(font).horizontalAdvance(cell.text) + 7);
        const QColor change = cell.tone > 0 ? m_theme.status(Status::Done).text
            : cell.tone < 0                 ? m_theme.status(Status::Failed).text
                                            : m_theme.color(Token::Text2);
        paintText(*painter, rect, Qt::AlignLeft, cell.change, m_theme.font(FontRole::Caption), change);
    }
    painter->setOpacity(1);
    painter->setPen(m_theme.color(Token::Line));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(m_theme.color(Token::Accent), 2));
        painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
    }
    painter->restore();
}

QSize DifferenceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(option)
    const DifferenceCell &cell = m_model.cell(index);
    int width = QFontMetrics(fontOf(m_theme, m_model.row(index.row()), cell)).horizontalAdvance(cell.text) + 2 * margin;
    if (!cell.change.isEmpty())
        width += QFontMetrics(m_theme.font(FontRole::Caption)).horizontalAdvance(cell.change) + 9;
    if (cell.status)
        width += iconSize + 6;
    return {width, 25};
}

DifferenceHead::DifferenceHead(Theme &theme, const DifferenceModel &model, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_theme(theme)
    , m_model(model)
{
    setFixedHeight(28);
    setMouseTracking(true);
}

void DifferenceHead::setStyles(const QList<SeriesStyle> &styles)
{
    m_styles = styles;
    viewport()->update();
}

int DifferenceHead::widthOf(int column) const
{
    QFont font = m_theme.font(FontRole::MonoSmall);
    font.setWeight(QFont::DemiBold);
    int width = margin + 30 + QFontMetrics(font).horizontalAdvance(m_model.experiment(column).name) + margin;
    if (column == m_model.baseline())
        width += QFontMetrics(m_theme.font(FontRole::Dense)).horizontalAdvance(tr("base")) + 6;
    return width;
}

void DifferenceHead::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->fillRect(rect, m_theme.color(Token::Panel2));
    painter->setPen(m_theme.color(Token::Line));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    if (section >= m_model.columnCount())
        return;
    QRect rest = rect.adjusted(margin, 0, -4, 0);
    if (section < m_styles.size())
        paintLineSample(*painter, QRectF(rest.left(), rest.top(), 22, rest.height()), m_styles.at(section),
                        m_theme.color(Token::Panel2));
    rest.setLeft(rest.left() + 30);
    QFont font = m_theme.font(FontRole::MonoSmall);
    font.setWeight(QFont::DemiBold);
    const QString name = m_model.experiment(section).name;
    paintText(*painter, rest, Qt::AlignLeft, name, font, m_theme.color(Token::Text));
    if (section == m_model.baseline()) {
        rest.setLeft(rest.left() + QFontMetrics(font).horizontalAdvance(name) + 6);
        paintText(*painter, rest, Qt::AlignLeft, tr("base"), m_theme.font(FontRole::Dense), m_theme.color(Token::Text3));
    }
}

} // namespace rondo
