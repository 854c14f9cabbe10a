// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

namespace rondo {

class FlowActions;
class FlowView;

//! The whole flow, small: nodes in the colour of their state, and a frame around what is visible that pans
//! when dragged. Draws at most ten times a second.
class Minimap : public QWidget {
    Q_OBJECT
public:
    //! A child of \a view, over its viewport: a child of the viewport would scroll along.
    explicit Minimap(FlowView &view);

    QSize sizeHint() const override { return {148, 92}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *) override { } // the canvas below must not see it

private:
    QRectF area() const; //!< what is shown, in scene coordinates
    QTransform toWidget() const;
    void centreOn(QPointF position);
    void paintFrames(QPainter &painter, const QTransform &transform) const;
    void paintNodes(QPainter &painter, const QTransform &transform) const;

    FlowView &m_view;
    QTimer m_timer;
    QPointF m_grip; //!< from the middle of the frame to where it was taken
};

//! Zoom out, the factor, zoom in, fit: bottom left of the canvas.
class ZoomBar : public QWidget {
    Q_OBJECT
public:
    ZoomBar(FlowView &view, const FlowActions &actions);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    FlowView &m_view;
};

} // namespace rondo
