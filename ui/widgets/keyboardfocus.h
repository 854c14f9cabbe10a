// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QFocusFrame;

namespace rondo {

//! Shows a ring around the button that has the keyboard, once the keyboard brought it there; a click leaves no ring. One for the
//! whole program: fields and views show their focus themselves.
class KeyboardFocus : public QObject {
    Q_OBJECT
public:
    //! Watches the application until it is destroyed.
    explicit KeyboardFocus(QObject *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void hide();

    QFocusFrame *m_frame = nullptr;
};

} // namespace rondo
