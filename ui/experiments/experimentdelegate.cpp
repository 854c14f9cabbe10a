// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/experimentdelegate.h"

#include "experiments/painting.h"

#include <QMouseEvent>

namespace rondo {

using Kind = ExperimentColumn::Kind;
using Row = ExperimentModel::Row;

ExperimentDelegate::ExperimentDelegate(Theme &theme, const ExperimentModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_model(model)
{
}

void ExperimentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const QRect cell = option.rect.adjusted(8, 0, -8, 0);
    const auto state = ExperimentState(index.data(ExperimentModel::StateRole).toInt());
    const QString text = index.data(Qt::DisplayRole).toString();
    switch (m_model.columns().at(index.column()).kind) {
    case Kind::Tick:
        paintTick(*painter, option.rect, index.data(Qt::CheckStateRole).toInt() == Qt::Checked, m_theme);
        break;
    case Kind::Status: {
        const bool pinned = index.data(ExperimentModel::KindRole).toInt() == int(Row::Pinned);
        const StatusStyle style = m_theme.status(statusOf(state));
        paintIcon(*painter, centred(option.rect, 16), pinned ? QStringLiteral("pin") : style.icon, style.text,
                  m_theme);
        break;
    }
    case Kind::Name:
        paintText(*painter, cell, Qt::AlignLeft, text, m_theme.font(FontRole::Mono),
                  m_theme.color(Token::Text));
        break;
    case Kind::Parameter:
        paintText(*painter, cell, Qt::AlignRight, text, m_theme.font(FontRole::Mono),
                  m_theme.color(Token::Text));
        break;
    case Kind::Metric:
        paintMetric(*painter, cell, index);
        break;
    case Kind::Time:
        paintText(*painter, cell, Qt::AlignRight, text, m_theme.font(FontRole::Dense),
                  m_theme.color(Token::Text));
        break;
    case Kind::Run:
    case Kind::Dataset:
        paintText(*painter, cell, Qt::AlignLeft, text, m_theme.font(FontRole::Dense),
                  m_theme.color(Token::Text2));
        break;
    case Kind::Checks:
        paintChecks(*painter, cell, index);
        break;
    }
}

void ExperimentDelegate::paintMetric(QPainter &painter, const QRect &cell, const QModelIndex &index) const
{
    const double fraction = index.data(ExperimentModel::BarRole).toDouble();
    const bool best = index.data(ExperimentModel::BestRole).toBool();
    const QString text = index.data(Qt::DisplayRole).toString();
    QFont font = m_theme.font(FontRole::Body);
    if (best)
        font.setWeight(QFont::DemiBold);
    const int figure = std::max(48, QFontMetrics(font).horizontalAdvance(text));
    if (fraction == fraction && cell.width() - figure > 24) { // NaN: no bar
        const QRectF bar(cell.left(), cell.center().y() - 2.5, std::min(60, cell.width() - figure - 8), 6);
        QColor fill = m_theme.color(Token::Accent);
        fill.setAlphaF(0.6F);
        QColor groove = m_theme.color(Token::Line);
        groove.setAlphaF(0.7F);
        paintBar(painter, bar, fraction, fill, groove);
    }
    const QColor color = best  ? m_theme.status(Status::Done).text
        : fraction == fraction ? m_theme.color(Token::Text)
                               : m_theme.color(Token::Text3);
    paintText(painter, cell, Qt::AlignRight, text, font, color);
}

void ExperimentDelegate::paintChecks(QPainter &painter, const QRect &cell, const QModelIndex &index) const
{
    const QString text = index.data(Qt::DisplayRole).toString();
    const auto state = ExperimentState(index.data(ExperimentModel::StateRole).toInt());
    const QVariant passes = index.data(ExperimentModel::PassesRole);
    if (state != ExperimentState::Failed && !passes.isValid()) {
        paintText(painter, cell, Qt::AlignLeft, text, m_theme.font(FontRole::Dense),
                  m_theme.color(Token::Text3));
        return;
    }
    const StatusStyle style = m_theme.status(state == ExperimentState::Failed ? Status::Failed
                                                 : passes.toBool()            ? Status::Done
                                                                              : Status::Warning);
    paintIcon(painter, centred(QRect(cell.left(), cell.top(), 14, cell.height()), 14), style.icon, style.text,
              m_theme);
    paintText(painter, cell.adjusted(19, 0, 0, 0), Qt::AlignLeft, text, m_theme.font(FontRole::Dense),
              style.text);
}

QSize ExperimentDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const bool isTitle = index.data(ExperimentModel::KindRole).toInt() == int(Row::PinnedTitle);
    return {40, isTitle ? 22 : 28};
}

bool ExperimentDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &,
                                     const QModelIndex &index)
{
    if (event->type() != QEvent::MouseButtonRelease || !(index.flags() & Qt::ItemIsUserCheckable)
        || static_cast<QMouseEvent *>(event)->button() != Qt::LeftButton)
        return false;
    const bool ticked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, ticked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace rondo
