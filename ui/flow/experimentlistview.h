// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>
#include <QTableView>

class QSortFilterProxyModel;

namespace rondo {

class ExperimentList;
class Theme;

//! Draws the cells of a list of experiments, and makes their editors: a choice for what has few values, else a line.
class ExperimentListDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    ExperimentListDelegate(const Theme &theme, const ExperimentList &list, const QSortFilterProxyModel &sorted,
                           QObject *parent);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
    const ExperimentList &m_list;
    const QSortFilterProxyModel &m_sorted;
};

/*!
    The table of a list of experiments. A click on a title sorts; Enter, F2 or typing edits a cell, Space ticks the
    selected rows.
*/
class ExperimentListView : public QTableView {
    Q_OBJECT
public:
    ExperimentListView(const Theme &theme, ExperimentList &list, QWidget *parent);

    //! Also the columns whose values are all the same.
    void setEqualShown(bool shown);
    QList<int> selectedRows() const; //!< of the list, in the order they are seen
    void selectRows(const QList<int> &rows);
    void setCurrentCell(int row, int column); //!< of the list
    QModelIndex currentCell() const; //!< of the list

Q_SIGNALS:
    void currentCellChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void fitColumns();
    void showColumns();
    void tick();

    ExperimentList &m_list;
    QSortFilterProxyModel *m_sorted;
    bool m_equalShown = false;
};

} // namespace rondo
