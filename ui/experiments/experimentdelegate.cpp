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
        paintName(*painter, cell, index);
        break;
    case Kind::Parameter:
        paintText(*painter, cell, Qt::AlignRight, text, m_theme.font(FontRole::Mono),
                  m_theme.color(Token::Text));
        break;
    case Kind::Metric:
        paintMetric(*painter, cell, index);
        break;
    case Kind::Duration:
    case Kind::Number:
        paintText(*painter, paintDelta(*painter, cell, index), Qt::AlignRight, text, m_theme.font(FontRole::Dense),
                  m_theme.color(Token::Text));
        break;
    case Kind::Date:
    case Kind::Text:
    case Kind::Notes: {
        const QFont font = m_theme.font(FontRole::Dense);
        const bool endsInVersion = m_model.columns().at(index.column()).shown.name == QLatin1String("data");
        const QString words = text.simplified();
        paintText(*painter, cell, Qt::AlignLeft,
                  endsInVersion ? QFontMetrics(font).elidedText(words, Qt::ElideMiddle, cell.width()) : words, font,
                  m_theme.color(Token::Text2));
        break;
    }
    case Kind::Tags:
        paintTags(*painter, cell, text);
        break;
    case Kind::Checks:
        paintChecks(*painter, cell, index);
        break;
    }
}

void ExperimentDelegate::paintName(QPainter &painter, const QRect &cell, const QModelIndex &index) const
{
    const bool archived = index.data(ExperimentModel::ArchivedRole).toBool();
    paintText(painter, cell, Qt::AlignLeft, index.data(Qt::DisplayRole).toString(), m_theme.font(FontRole::Mono),
              m_theme.color(archived ? Token::Text3 : Token::Text));
    const double progress = index.data(ExperimentModel::ProgressRole).toDouble();
    if (progress == progress) // NaN: it does not run
        paintBar(painter, QRectF(cell.left(), cell.bottom() - 3, cell.width(), 2), progress, m_theme.color(Token::Accent),
                 m_theme.color(Token::Line));
}

void ExperimentDelegate::paintTags(QPainter &painter, const QRect &cell, const QString &text) const
{
    const QFont font = m_theme.font(FontRole::Caption);
    const QFontMetrics metrics(font);
    int left = cell.left();
    const QStringList tags = text.split(QStringLiteral(", "), Qt::SkipEmptyParts);
    for (const QString &tag : tags) {
        const int width = std::min(metrics.horizontalAdvance(tag) + 12, cell.right() - left);
        if (width < 20)
            break;
        const QRect chip(left, cell.center().y() - 8, width, 17);
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(Token::AccentSoft));
        painter.drawRoundedRect(chip, 4, 4);
        painter.restore();
        paintText(painter, chip.adjusted(6, 0, -4, 0), Qt::AlignLeft, tag, font, m_theme.color(Token::AccentText));
        left += width + 4;
    }
}

QRect ExperimentDelegate::paintDelta(QPainter &painter, const QRect &cell, const QModelIndex &index) const
{
    const QString delta = index.data(ExperimentModel::DeltaRole).toString();
    if (delta.isEmpty())
        return cell;
    const int better = index.data(ExperimentModel::BetterRole).toInt();
    const QFont font = m_theme.font(FontRole::Caption);
    const int width = QFontMetrics(font).horizontalAdvance(delta);
    const QColor color = better > 0 ? m_theme.status(Status::Done).text
        : better < 0                ? m_theme.status(Status::Failed).text
                                    : m_theme.color(Token::Text3);
    paintText(painter, cell, Qt::AlignRight, delta, font, color);
    return cell.adjusted(0, 0, -std::max(width, 44) - 6, 0);
}

void ExperimentDelegate::paintMetric(QPainter &painter, const QRect &whole, const QModelIndex &index) const
{
    const QRect cell = paintDelta(painter, whole, index);
    const int color = m_model.columns().at(index.column()).shown.color;
    const QColor tint = color > 0 ? m_theme.series(color - 1) : QColor();
    paintFigure(painter, cell, index.data(Qt::DisplayRole).toString(),
                index.data(ExperimentModel::BarRole).toDouble(), index.data(ExperimentModel::BestRole).toBool(), m_theme,
                tint);
}

void ExperimentDelegate::paintChecks(QPainter &painter, const QRect &cell, const QModelIndex &index) const
{
    const QString text = index.data(Qt::DisplayRole).toString();
    const auto state = ExperimentState(index.data(ExperimentModel::StateRole).toInt());
    const QVariant passes = index.data(ExperimentModel::PassesRole);
    const bool ended = state == ExperimentState::Failed || state == ExperimentState::Stopped;
    if (!ended && !passes.isValid()) {
        paintText(painter, cell, Qt::AlignLeft, text, m_theme.font(FontRole::Dense),
                  m_theme.color(Token::Text3));
        return;
    }
    const Status status = state == ExperimentState::Failed ? Status::Failed
        : ended                                            ? Status::Stopped
        : passes.toBool()                                  ? Status::Done
                                                           : Status::Warning;
    paintStatusWords(painter, cell, status, text, m_theme);
}

QSize ExperimentDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    Q_UNUSED(index)
    return {40, 28}; // all the same: the view counts on it
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
