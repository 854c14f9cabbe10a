// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/confusionview.h"

#include "experiments/formats.h"
#include "experiments/painting.h"

#include <QHelpEvent>
#include <QToolTip>

#include <cmath>

namespace rondo {
namespace {
    constexpr int axis = 22; // left of and below the cells
    constexpr int largest = 160; // of the cells
    constexpr int listed = 6;
} // namespace

ConfusionView::ConfusionView(Theme &theme, QWidget *parent)
    : PaintedChart(theme, parent)
    , m_theme(theme)
{
    setAccessibleName(tr("Confusion matrix"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ConfusionView::setConfusion(const Confusion &confusion)
{
    m_confusion = confusion;
    QStringList words;
    if (!confusion.isEmpty())
        words << tr("%1 of %2 images read right")
                     .arg(numberText(double(confusion.right())), numberText(double(confusion.total())));
    for (const Confusion::Mix &mix : confusion.mostMixedUp(listed))
        words << cellText(mix.actual, mix.predicted);
    setAccessibleDescription(words.join(QStringLiteral(". ")));
    updateGeometry();
    update();
}

QString ConfusionView::cellText(int actual, int predicted) const
{
    const qint64 count = m_confusion.counts[actual][predicted];
    return actual == predicted
        ? tr("%1 read right %n time(s)", nullptr, int(count)).arg(actual)
        : tr("%1 read as %2 %n time(s)", nullptr, int(count)).arg(actual).arg(predicted);
}

QList<ChartSeries> ConfusionView::tableSeries() const
{
    QList<ChartSeries> columns;
    for (qsizetype predicted = 0; predicted < m_confusion.counts.size(); ++predicted) {
        ChartSeries column {.name = tr("read as %1").arg(predicted)};
        for (qsizetype actual = 0; actual < m_confusion.counts.size(); ++actual)
            column.points << QPointF(double(actual), double(m_confusion.counts.at(actual).at(predicted)));
        columns << column;
    }
    return columns;
}

QSize ConfusionView::sizeHint() const
{
    return {360, largest + axis + 16};
}

QRectF ConfusionView::matrixRect() const
{
    const double side = std::min<double>(largest, std::max(60, width() - axis - 150));
    return {double(axis), 0, side, side};
}

QRectF ConfusionView::cellRect(int actual, int predicted) const
{
    const QRectF matrix = matrixRect();
    const double side = matrix.width() / double(m_confusion.counts.size());
    return QRectF(matrix.left() + predicted * side, matrix.top() + actual * side, side, side)
        .adjusted(0.5, 0.5, -1, -1);
}

void ConfusionView::paintEvent(QPaintEvent *)
{
    if (m_confusion.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintMatrix(painter);
    paintList(painter);
}

void ConfusionView::paintMatrix(QPainter &painter) const
{
    const int classes = int(m_confusion.counts.size());
    const QList<Confusion::Mix> worst = m_confusion.mostMixedUp(1);
    const double most = worst.isEmpty() ? 1 : double(worst.first().count);
    const QColor amber = m_theme.status(Status::Warning).fill;
    QFont small = m_theme.font(FontRole::Caption);
    QFont figure = small;
    figure.setPixelSize(10);
    figure.setWeight(QFont::DemiBold);
    const QRectF matrix = matrixRect();
    const bool labels = matrix.width() / classes >= 10;
    for (int actual = 0; actual < classes; ++actual) {
        qint64 ofClass = 0;
        for (qint64 count : m_confusion.counts[actual])
            ofClass += count;
        for (int predicted = 0; predicted < classes; ++predicted) {
            const qint64 count = m_confusion.counts[actual][predicted];
            const QRectF cell = cellRect(actual, predicted);
            QColor fill = m_theme.color(Token::Panel2);
            double strength = 0;
            if (actual == predicted && count > 0) {
                fill = m_theme.color(Token::Accent);
                fill.setAlphaF(float(0.35 + 0.5 * double(count) / double(std::max<qint64>(1, ofClass))));
            } else if (count > 0) {
                strength = 0.2 + 0.8 * double(count) / most;
                fill = amber;
                fill.setAlphaF(float(strength));
            }
            painter.setPen(Qt::NoPen);
            painter.setBrush(fill);
            painter.drawRoundedRect(cell, 2.5, 2.5);
            if (actual != predicted && strength > 0.4 && labels && cell.width() >= 12)
                paintText(painter, cell.toAlignedRect().adjusted(-2, 0, 2, 0), Qt::AlignHCenter,
                          QString::number(count), figure,
                          m_theme.color(strength > 0.75 && m_theme.isDark() ? Token::OnAccent : Token::Text));
        }
        if (!labels)
            continue;
        const QRectF left = cellRect(actual, 0), below = cellRect(classes - 1, actual);
        paintText(painter, QRect(0, int(left.top()), axis - 7, int(left.height())), Qt::AlignRight,
                  QString::number(actual), small, m_theme.color(Token::Text2));
        paintText(painter, QRect(int(below.left()) - 4, int(matrix.bottom()) + 2, int(below.width()) + 8, 16),
                  Qt::AlignHCenter, QString::number(actual), small, m_theme.color(Token::Text2));
    }
    paintText(painter, QRect(int(matrix.left()), int(matrix.bottom()) + 18, int(matrix.width()), 16),
              Qt::AlignHCenter, tr("predicted"), small, m_theme.color(Token::Text2));
}

void ConfusionView::paintList(QPainter &painter) const
{
    const QList<Confusion::Mix> mixes = m_confusion.mostMixedUp(listed);
    const int left = int(matrixRect().right()) + 18;
    const QRect head(left, 0, width() - left, 16);
    if (mixes.isEmpty()) {
        paintText(painter, head, Qt::AlignLeft, tr("Nothing was mixed up"), m_theme.font(FontRole::Caption),
                  m_theme.color(Token::Text2));
        return;
    }
    paintText(painter, head, Qt::AlignLeft, tr("Most often mixed up"), m_theme.font(FontRole::Caption),
              m_theme.color(Token::Text2));
    const QFont strong = m_theme.font(FontRole::BodyStrong), plain = m_theme.font(FontRole::Dense);
    for (int row = 0; row < mixes.size(); ++row) {
        const int y = 22 + row * 20;
        const QString actual = QString::number(mixes[row].actual),
                      predicted = QString::number(mixes[row].predicted);
        const QString words = tr("read as");
        const int wordsWidth = QFontMetrics(plain).horizontalAdvance(words);
        paintText(painter, QRect(left, y, 20, 18), Qt::AlignLeft, actual, strong, m_theme.color(Token::Text));
        paintText(painter, QRect(left + 18, y, wordsWidth + 2, 18), Qt::AlignLeft, words, plain,
                  m_theme.color(Token::Text2));
        paintText(painter, QRect(left + 24 + wordsWidth, y, 20, 18), Qt::AlignLeft, predicted, strong,
                  m_theme.color(Token::Text));
        paintText(painter, QRect(width() - 34, y, 34, 18), Qt::AlignRight,
                  numberText(double(mixes[row].count)), plain, m_theme.color(Token::Text));
        const double room = width() - 40 - (left + 46 + wordsWidth);
        const double part = double(mixes[row].count) / double(mixes.first().count);
        if (room > 8)
            paintBar(painter, QRectF(left + 46 + wordsWidth, y + 7.5, std::min(40.0, room) * part, 4), 1,
                     m_theme.status(Status::Warning).fill, Qt::transparent);
    }
}

bool ConfusionView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || m_confusion.isEmpty())
        return QWidget::event(event);
    auto *help = static_cast<QHelpEvent *>(event);
    const QRectF matrix = matrixRect();
    const double side = matrix.width() / double(m_confusion.counts.size());
    if (matrix.contains(help->pos())) {
        const int actual = int((help->pos().y() - matrix.top()) / side),
                  predicted = int((help->pos().x() - matrix.left()) / side);
        const int last = int(m_confusion.counts.size()) - 1;
        QToolTip::showText(help->globalPos(), cellText(std::min(actual, last), std::min(predicted, last)),
                           this);
    } else {
        QToolTip::hideText();
    }
    return true;
}

} // namespace rondo
