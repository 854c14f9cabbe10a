// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/confusionview.h"

#include "experiments/formats.h"
#include "experiments/painting.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>

#include <cmath>

namespace rondo {
namespace {
    constexpr int axis = 22; // left of and below the cells
    constexpr int largest = 160; // of the cells
    constexpr int listed = 6; // what is most often mixed up
    constexpr int listGap = 18, listTop = 22, listRow = 20;
} // namespace

ConfusionView::ConfusionView(Theme &theme, QWidget *parent)
    : PaintedChart(theme, parent)
    , m_theme(theme)
{
    setAccessibleName(tr("Confusion matrix"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMouseTracking(true);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ConfusionView::setConfusion(const Confusion &confusion, const QString &of)
{
    m_confusion = confusion;
    m_of = of;
    const int classes = int(confusion.counts.size());
    m_isChosen = m_isChosen && m_current.actual < classes && m_current.predicted < classes;
    if (!m_isChosen) {
        const QList<Confusion::Mix> worst = confusion.mostMixedUp(1);
        m_current = worst.isEmpty() ? Cell {} : Cell {worst.first().actual, worst.first().predicted};
        Q_EMIT currentCellChanged();
    }
    describe();
    updateGeometry();
    update();
}

void ConfusionView::describe()
{
    QStringList words;
    if (m_current.actual >= 0)
        words << tr("Chosen: %1").arg(cellText(m_current.actual, m_current.predicted));
    if (!m_of.isEmpty())
        words << m_of;
    if (!m_confusion.isEmpty())
        words << tr("%1 of %2 images read right")
                     .arg(numberText(double(m_confusion.right())), numberText(double(m_confusion.total())));
    for (const Confusion::Mix &mix : m_confusion.mostMixedUp(listed))
        words << cellText(mix.actual, mix.predicted);
    setAccessibleDescription(words.join(QStringLiteral(". ")));
}

void ConfusionView::choose(Cell cell)
{
    m_isChosen = m_isChosen || cell.actual >= 0;
    if (cell == m_current || cell.actual < 0)
        return;
    m_current = cell;
    describe();
    update();
    Q_EMIT currentCellChanged();
}

ConfusionView::Cell ConfusionView::cellAt(const QPointF &position) const
{
    if (m_confusion.isEmpty())
        return {};
    const QRectF matrix = matrixRect();
    const double side = matrix.width() / double(m_confusion.counts.size());
    const int last = int(m_confusion.counts.size()) - 1;
    if (matrix.contains(position))
        return {std::min(last, int((position.y() - matrix.top()) / side)),
                std::min(last, int((position.x() - matrix.left()) / side))};
    const QList<Confusion::Mix> mixes = m_confusion.mostMixedUp(listed);
    const int row = int(std::floor((position.y() - listTop) / listRow));
    if (position.x() < matrix.right() + listGap || row < 0 || row >= mixes.size())
        return {};
    return {mixes[row].actual, mixes[row].predicted};
}

void ConfusionView::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_confusion.counts.size()) - 1;
    Cell cell {std::max(0, m_current.actual), std::max(0, m_current.predicted)};
    switch (event->key()) {
    case Qt::Key_Up:
        cell.actual = std::max(0, cell.actual - 1);
        break;
    case Qt::Key_Down:
        cell.actual = std::min(last, cell.actual + 1);
        break;
    case Qt::Key_Left:
        cell.predicted = std::max(0, cell.predicted - 1);
        break;
    case Qt::Key_Right:
        cell.predicted = std::min(last, cell.predicted + 1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT imagesWanted();
        return;
    default:
        return PaintedChart::keyPressEvent(event);
    }
    if (last >= 0)
        choose(cell);
}

void ConfusionView::mousePressEvent(QMouseEvent *event)
{
    const Cell cell = cellAt(event->position());
    if (event->button() != Qt::LeftButton || cell.actual < 0)
        return PaintedChart::mousePressEvent(event);
    choose(cell);
    Q_EMIT imagesWanted();
}

void ConfusionView::mouseMoveEvent(QMouseEvent *event)
{
    setCursor(cellAt(event->position()).actual >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

QPoint ConfusionView::belowList() const
{
    return {int(matrixRect().right()) + listGap, listTop + listed * listRow + 6};
}

QString ConfusionView::cellText(int actual, int predicted) const
{
    const qint64 count = m_confusion.counts[actual][predicted];
    return actual == predicted
        ? tr("%1 read right %n time(s)", nullptr, int(count)).arg(m_confusion.className(actual))
        : tr("%1 read as %2 %n time(s)", nullptr, int(count))
              .arg(m_confusion.className(actual), m_confusion.className(predicted));
}

QList<ChartSeries> ConfusionView::tableSeries() const
{
    QList<ChartSeries> columns;
    for (qsizetype predicted = 0; predicted < m_confusion.counts.size(); ++predicted) {
        ChartSeries column {.name = tr("read as %1").arg(m_confusion.className(int(predicted)))};
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
    const double side = std::min<double>(largest, std::max(60, width() - axis - listGap - 150));
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
    const auto label = [this](int index) { // a name that does not fit beside a cell is in the tool tip
        const QString name = m_confusion.className(index);
        return name.size() <= 2 ? name : QString::number(index);
    };
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
                  label(actual), small, m_theme.color(Token::Text2));
        paintText(painter, QRect(int(below.left()) - 4, int(matrix.bottom()) + 2, int(below.width()) + 8, 16),
                  Qt::AlignHCenter, label(actual), small, m_theme.color(Token::Text2));
    }
    if (m_current.actual >= 0 && m_current.actual < classes) {
        painter.setPen(QPen(m_theme.color(Token::Text), 1.4));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(cellRect(m_current.actual, m_current.predicted).adjusted(-0.5, -0.5, 0.5, 0.5), 3, 3);
    }
    paintText(painter, QRect(int(matrix.left()), int(matrix.bottom()) + 18, int(matrix.width()), 16),
              Qt::AlignHCenter, tr("predicted"), small, m_theme.color(Token::Text2));
}

void ConfusionView::paintList(QPainter &painter) const
{
    const QList<Confusion::Mix> mixes = m_confusion.mostMixedUp(listed);
    const int left = int(matrixRect().right()) + listGap;
    const QRect head(left, 0, width() - left, 16);
    if (mixes.isEmpty()) {
        paintText(painter, head, Qt::AlignLeft, tr("Nothing was mixed up"), m_theme.font(FontRole::Caption),
                  m_theme.color(Token::Text2));
        return;
    }
    paintText(painter, head, Qt::AlignLeft, tr("Most often mixed up"), m_theme.font(FontRole::Caption),
              m_theme.color(Token::Text2));
    const QFont strong = m_theme.font(FontRole::BodyStrong), plain = m_theme.font(FontRole::Dense);
    const QFontMetrics names(strong);
    const QString words = tr("read as");
    const int wordsWidth = QFontMetrics(plain).horizontalAdvance(words);
    int nameWidth = 0;
    for (const Confusion::Mix &mix : mixes)
        nameWidth = std::max({nameWidth, names.horizontalAdvance(m_confusion.className(mix.actual)),
                              names.horizontalAdvance(m_confusion.className(mix.predicted))});
    nameWidth = std::max(10, std::min(nameWidth + 2, (width() - left - wordsWidth - 60) / 2));
    for (int row = 0; row < mixes.size(); ++row) {
        const int y = listTop + row * listRow;
        int x = left;
        const auto write = [&](const QString &text, int room, const QFont &font, Token color) {
            paintText(painter, QRect(x, y, room, 18), Qt::AlignLeft, text, font, m_theme.color(color));
            x += room + 6;
        };
        write(m_confusion.className(mixes[row].actual), nameWidth, strong, Token::Text);
        write(words, wordsWidth + 2, plain, Token::Text2);
        write(m_confusion.className(mixes[row].predicted), nameWidth, strong, Token::Text);
        paintText(painter, QRect(width() - 34, y, 34, 18), Qt::AlignRight,
                  numberText(double(mixes[row].count)), plain, m_theme.color(Token::Text));
        const double room = width() - 40 - x - 4;
        const double part = double(mixes[row].count) / double(mixes.first().count);
        if (room > 8)
            paintBar(painter, QRectF(x + 4, y + 7.5, std::min(40.0, room) * part, 4), 1,
                     m_theme.status(Status::Warning).fill, Qt::transparent);
    }
}

bool ConfusionView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || m_confusion.isEmpty())
        return QWidget::event(event);
    auto *help = static_cast<QHelpEvent *>(event);
    const Cell cell = cellAt(help->pos());
    if (cell.actual >= 0)
        QToolTip::showText(help->globalPos(), cellText(cell.actual, cell.predicted), this);
    else
        QToolTip::hideText();
    return true;
}

} // namespace rondo
