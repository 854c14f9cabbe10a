// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/experimentmodel.h"
#include "experiments/sortheader.h"

#include <QTreeView>

namespace rondo {

class Theme;

/*!
    The table of experiments. Up and Down change the current experiment, Space ticks it (or folds a group), Ctrl A all,
   Left and Right fold and unfold a group, and go from cell to cell elsewhere, Alt and Down opens the menu of the column;
   F2 and a double click edit tags and notes; a click on a head sorts, Shift click adds. Pinned columns stay at the left. Keeps the current experiment and the scroll position over resets.
*/
class ExperimentView : public QTreeView {
    Q_OBJECT
public:
    ExperimentView(Theme &theme, ExperimentModel &model, QWidget *parent = nullptr);

    //! Of the current row; invalid on a group's head.
    ExperimentId currentExperiment() const;
    //! Selects the experiment's row in its place (or the pinned one when it is folded away) and scrolls to
    //! it.
    void setCurrentExperiment(ExperimentId id);
    SortHeader &head() { return *m_header; }
    void openColumnMenu(); //!< of the current cell

    QModelIndex indexAt(const QPoint &point) const override;
    QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

Q_SIGNALS:
    void currentExperimentChanged(rondo::ExperimentId id);
    void experimentOpened(rondo::ExperimentId id); //!< Enter or double click
    void columnsMoved(const QStringList &names); //!< all that are shown, in their new order
    void columnResized(const QString &name, int width); //!< by the person
    void columnMenuRequested(const QString &name, const QPoint &globalPosition);
    void rowMenuRequested(rondo::ExperimentId id, const QPoint &globalPosition);

protected:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                 const QModelIndex &index) const override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    QString groupFigures(const ExperimentGroup &group, int room) const;
    void paintGroup(QPainter &painter, const QRect &row, const QModelIndex &index) const;
    void paintCells(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                    const QBrush &background) const;
    void toggle(const QModelIndex &index);
    bool moveSideways(int key);
    void updateMarks();
    void adoptColumns();
    void moved();
    int longestValue(int column) const; //!< width of the cell
    int usualWidth(int column) const;

    Theme &m_theme;
    ExperimentModel &m_model;
    SortHeader *m_header;
    ExperimentId m_beforeReset;
    QString m_columnBeforeReset;
    int m_scrollBeforeReset = 0, m_sidewaysBeforeReset = 0;
    bool m_adopting = false; //!< widths are being set by the program
};

} // namespace rondo
