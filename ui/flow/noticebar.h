// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;

namespace rondo {

//! A bar above the canvas: something to know about the flow, in words, and what can be done about it.
class NoticeBar : public QWidget {
    Q_OBJECT
public:
    //! \a theme must outlive the bar.
    explicit NoticeBar(const Theme &theme, QWidget *parent = nullptr);

    //! Shows \a text with a button for each of \a actions, which are not owned. Empty text hides the bar.
    void say(const QString &text, Status status, const QList<QAction *> &actions);
    QString text() const;

private:
    void showIcon();

    const Theme &m_theme;
    Status m_status = Status::Warning;
    QLabel *m_icon;
    QLabel *m_words;
    QHBoxLayout *m_layout;
    QList<QWidget *> m_buttons;
};

} // namespace rondo
