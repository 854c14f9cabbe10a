// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace rondo {

class Theme;

//! A bubble over the canvas that says why something does not work, and the way out. Lets the pointer through.
class HintBubble : public QFrame {
    Q_OBJECT
public:
    HintBubble(Theme &theme, QWidget *parent);

    //! The first sentence stands out, the others follow below. \a target: in the parent's coordinates.
    void showText(const QString &text, QPoint target);
    const QString &text() const { return m_text; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
    QString m_text;
    QLabel *m_what;
    QLabel *m_wayOut;
};

} // namespace rondo
