// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QAction;
class QMenu;
class QToolButton;

namespace rondo {

class ExperimentList;
class ExperimentListView;
class Theme;

//! What can be done with the rows of a list of experiments: buttons over it, its menu and its keys.
class ExperimentListBar : public QWidget {
    Q_OBJECT
public:
    //! All must outlive the bar.
    ExperimentListBar(const Theme &theme, ExperimentList &list, ExperimentListView &view, QWidget *parent);

Q_SIGNALS:
    void failed(const QString &text); //!< what was pasted cannot be read

private:
    QAction *add(const char *name, const QString &text, const QString &icon, const QKeySequence &key,
                 const std::function<void()> &act);
    void makeButtons(QAction &undo, QAction &redo);
    void fillNodes();
    void addRow();
    void duplicate();
    void remove();
    void copy() const;
    void paste();
    void refresh();

    const Theme &m_theme;
    ExperimentList &m_list;
    ExperimentListView &m_view;
    QMenu *m_nodes;
    QToolButton *m_addButton = nullptr;
    QAction *m_add, *m_duplicate, *m_remove, *m_copy, *m_paste, *m_reset;
};

} // namespace rondo
