// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QWidget>

class QAbstractButton;
class QToolButton;

namespace rondo {

class Theme;
class ToastStack;

//! The right end of the menu bar: command field, bell, theme.
class TitleCorner : public QWidget {
    Q_OBJECT
public:
    TitleCorner(Theme &theme, const ToastStack &messages, QWidget *parent);

    //! The keys that open the palette, to be shown in its field.
    void setPaletteKeys(const QKeySequence &keys);
    //! Whether the bell has a red dot.
    void setUnread(bool unread);

Q_SIGNALS:
    void paletteRequested();

private:
    void refresh();
    void showMessages();

    Theme &m_theme;
    const ToastStack &m_messages;
    QAbstractButton *m_field;
    QToolButton *m_bell;
    QToolButton *m_mode;
    bool m_unread = false;
};

//! The left end: Rondo's mark, above the navigation.
class Mark : public QWidget {
    Q_OBJECT
public:
    Mark(const Theme &theme, int size, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    int m_size;
};

} // namespace rondo
