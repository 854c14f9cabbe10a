// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QWidget>

class QAction;
class QVBoxLayout;

namespace rondo {

//! A message at the bottom right: 360 wide, gone after 6 s unless it is an error.
class Toast : public QWidget {
    Q_OBJECT
public:
    //! The action may be null; it is not owned.
    Toast(const Theme &theme, const QString &text, const QString &detail, Status status, QAction *action, QWidget *parent);

Q_SIGNALS:
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    const Theme &m_theme;
};

//! At most three toasts, newest below, kept in the lower right corner of its parent.
class ToastStack : public QWidget {
    Q_OBJECT
public:
    ToastStack(const Theme &theme, QWidget *parent);

    void add(const QString &text, const QString &detail, Status status, QAction *action);
    //! What was said, newest first, for the bell; at most 50.
    struct Entry {
        QString text, detail;
        Status status = Status::Done;
    };
    const QList<Entry> &history() const { return m_history; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    const Theme &m_theme;
    QVBoxLayout *m_layout;
    QList<Entry> m_history;
};

} // namespace rondo
