// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace rondo {

class Theme;

//! A ring at the rim of a widget that paints none itself, while it has the keyboard and the keyboard brought it there.
class FocusRing : public QWidget {
    Q_OBJECT
public:
    //! A child of \a target, over all it shows.
    FocusRing(QWidget &target, const Theme &theme);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void cover();

    const Theme &m_theme;
};

} // namespace rondo
