// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolBar>

namespace rondo {

class Theme;

//! The bar on the left: one checkable action a page, with a badge. Arrow keys move within it, Enter opens.
class Navigation : public QToolBar {
    Q_OBJECT
public:
    explicit Navigation(const Theme &theme, QWidget *parent = nullptr);

    //! Shows the action as an item; its icon and text are used. \a atBottom: below the stretch.
    void addPage(QAction *action, bool atBottom = false);
    enum class Badge { Running, Alert };
    //! 0 takes the badge away.
    void setBadge(QAction *action, int count, Badge kind);

private:
    const Theme &m_theme;
    QAction *m_stretch;
};

} // namespace rondo
