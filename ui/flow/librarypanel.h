// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/nodetype.h"

#include <QTreeWidget>

class QLineEdit;

namespace rondo {

class Theme;

/*!
    The tree of node types. A press and a move drag one out: the tree keeps the pointer until release and
   reports where it is, so that the canvas can show the node that will be. Escape ends the drag.
*/
class LibraryTree : public QTreeWidget {
    Q_OBJECT
public:
    explicit LibraryTree(QWidget *parent = nullptr);

Q_SIGNALS:
    void dragMoved(const QString &typeKey, const QPoint &global);
    void dropped(const QString &typeKey, const QPoint &global);
    void dragEnded(); //!< after a drop, or without one
    void chosen(const QString &typeKey); //!< Enter or double-click

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    //! The type at \a position that can be added; empty when there is none.
    QString typeAt(QPoint position) const;
    void endDrag();

    QString m_pressed;
    QPoint m_pressedAt;
    bool m_dragging = false;
};

//! The library: search, groups with counts, node types. Types planned for later are shown and cannot be
//! added.
class LibraryPanel : public QWidget {
    Q_OBJECT
public:
    //! Both must outlive the panel.
    LibraryPanel(const NodeTypes &types, Theme &theme, QWidget *parent = nullptr);

    LibraryTree &tree() const { return *m_tree; }
    QLineEdit &field() const { return *m_field; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void filter(const QString &typed);

    const NodeTypes &m_types;
    Theme &m_theme;
    QLineEdit *m_field;
    LibraryTree *m_tree;
};

} // namespace rondo
