// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QPainterPath>
#include <QTimer>
#include <QWidget>

namespace rondo {

/*!
    A square to draw a digit on, 240 wide, stroke 17, smoothed. Ctrl+Z takes the last stroke back, Delete
   wipes. Can also show a picture instead, until the next stroke.
*/
class DrawingPad : public QWidget {
    Q_OBJECT
public:
    explicit DrawingPad(Theme &theme, QWidget *parent = nullptr);

    bool isEmpty() const { return m_strokes.isEmpty() && m_picture.isNull(); }
    void undo(); //!< the last stroke, or the picture
    void clear();
    void setPicture(const QImage &picture); //!< instead of strokes

    //! What is drawn as 8-bit grey, white on black; pictures are grey as they come. Size: inkSize().
    QByteArray grey() const;
    QSize inkSize() const;

    QSize sizeHint() const override { return {240, 240}; }

Q_SIGNALS:
    void changed();
    void rested(); //!< 150 ms after the pen left the pad

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    static QPainterPath smoothed(const QPolygonF &stroke);
    void paintStrokes(QPainter &painter, const QColor &ink) const;
    void settle(); //!< after a change that is no stroke under way

    Theme &m_theme;
    QList<QPolygonF> m_strokes;
    QImage m_picture; //!< Format_Grayscale8
    QTimer m_rest;
};

} // namespace rondo
