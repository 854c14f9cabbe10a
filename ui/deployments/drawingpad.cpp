// SPDX-License-Identifier: GPL-3.0-or-later
#include "deployments/drawingpad.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace rondo {
namespace {
    constexpr int side = 240;
    constexpr double strokeWidth = 17;
    constexpr int restMs = 150;
} // namespace

DrawingPad::DrawingPad(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFixedSize(side, side);
    setCursor(Qt::CrossCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Pad to draw a digit on"));
    setAccessibleDescription(
        tr("Draw with the mouse or a pen. Ctrl+Z takes the last stroke back, Delete wipes the pad."));
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, &DrawingPad::rested);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void DrawingPad::undo()
{
    if (!m_picture.isNull())
        m_picture = {};
    else if (!m_strokes.isEmpty())
        m_strokes.removeLast();
    settle();
}

void DrawingPad::clear()
{
    m_strokes.clear();
    m_picture = {};
    settle();
}

void DrawingPad::setPicture(const QImage &picture)
{
    m_strokes.clear();
    QImage onPaper(picture.size(), QImage::Format_RGB32); // what is see-through is paper, not ink
    onPaper.fill(Qt::white);
    QPainter(&onPaper).drawImage(0, 0, picture);
    m_picture = onPaper.convertToFormat(QImage::Format_Grayscale8);
    settle();
}

void DrawingPad::settle()
{
    update();
    Q_EMIT changed();
    if (isEmpty())
        m_rest.stop();
    else
        m_rest.start();
}

QPainterPath DrawingPad::smoothed(const QPolygonF &stroke)
{
    QPainterPath path(stroke.first());
    if (stroke.size() == 1)
        path.lineTo(stroke.first() + QPointF(0.1, 0)); // a dot
    for (qsizetype i = 1; i < stroke.size(); ++i) {
        const bool last = i + 1 == stroke.size();
        path.quadTo(stroke[i], last ? stroke[i] : (stroke[i] + stroke[i + 1]) / 2);
    }
    return path;
}

void DrawingPad::paintStrokes(QPainter &painter, const QColor &ink) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ink, strokeWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    for (const QPolygonF &stroke : m_strokes)
        painter.drawPath(smoothed(stroke));
}

QSize DrawingPad::inkSize() const
{
    return m_picture.isNull() ? QSize(side, side) : m_picture.size();
}

QByteArray DrawingPad::grey() const
{
    QImage image = m_picture;
    if (image.isNull()) {
        image = QImage(side, side, QImage::Format_Grayscale8);
        image.fill(Qt::black);
        QPainter painter(&image);
        paintStrokes(painter, Qt::white);
    }
    QByteArray pixels;
    pixels.reserve(qsizetype(image.width()) * image.height());
    for (int y = 0; y < image.height(); ++y) // a scan line may be longer than the picture is wide
        pixels.append(reinterpret_cast<const char *>(image.constScanLine(y)), image.width());
    return pixels;
}

void DrawingPad::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(m_theme.color(hasFocus() ? Token::Accent : Token::Line2), 1));
    painter.setBrush(m_theme.color(Token::Field));
    painter.drawRoundedRect(frame, 8, 8);
    painter.setPen(QPen(m_theme.color(Token::Grid), 1, Qt::DashLine));
    for (int part : {1, 2, 3}) {
        painter.drawLine(QPointF(side * part / 4.0, 1), QPointF(side * part / 4.0, side - 1));
        painter.drawLine(QPointF(1, side * part / 4.0), QPointF(side - 1, side * part / 4.0));
    }
    if (!m_picture.isNull()) {
        QImage shown = m_picture.scaled(side - 16, side - 16, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        painter.drawImage(QPoint((side - shown.width()) / 2, (side - shown.height()) / 2), shown);
    } else if (m_strokes.isEmpty()) {
        painter.setFont(m_theme.font(FontRole::Dense));
        painter.setPen(m_theme.color(Token::Text3));
        painter.drawText(rect(), Qt::AlignCenter, tr("Draw a digit here"));
    }
    paintStrokes(painter, m_theme.color(Token::Text));
}

void DrawingPad::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_picture = {};
    m_rest.stop();
    m_strokes << QPolygonF {event->position()};
    update();
    Q_EMIT changed();
}

void DrawingPad::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & Qt::LeftButton) || m_strokes.isEmpty())
        return;
    m_strokes.last() << event->position();
    update();
    Q_EMIT changed();
}

void DrawingPad::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && !m_strokes.isEmpty())
        m_rest.start();
}

void DrawingPad::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Undo))
        undo();
    else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        clear();
    else
        QWidget::keyPressEvent(event);
}

} // namespace rondo
