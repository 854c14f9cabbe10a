// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>
#include <QPointF>
#include <Qt>

class QKeyEvent;

namespace rondo {

class FlowView;

//! Where the pointer is during a gesture.
struct Pointer {
    QPointF scene;
    QPoint view; //!< in the viewport
    Qt::KeyboardModifiers modifiers;
};

/*!
    One thing a person does with the pointer, from press to release. The view owns the running gesture and
   ends it with finish() or cancel(), never both; a gesture that ends makes at most one edit.
*/
class Gesture {
public:
    explicit Gesture(FlowView &view)
        : m_view(view)
    {
    }
    virtual ~Gesture() = default;
    Gesture(const Gesture &) = delete;
    Gesture &operator=(const Gesture &) = delete;

    virtual void move(const Pointer &pointer) = 0;
    virtual void finish(const Pointer &pointer) = 0;
    virtual void cancel() { }
    //! Whether the key belonged to the gesture.
    virtual bool pressKey(QKeyEvent &) { return false; }
    virtual Qt::CursorShape cursor() const { return Qt::ArrowCursor; }
    //! Whether the canvas scrolls when the pointer is near its rim.
    virtual bool scrollsAtRim() const { return true; }
    //! Whether it goes on without a pressed button, until Enter or Escape.
    virtual bool isKeyboard() const { return false; }

protected:
    FlowView &view() const { return m_view; }

private:
    FlowView &m_view;
};

} // namespace rondo
