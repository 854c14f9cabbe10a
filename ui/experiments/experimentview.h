// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/experimentproxy.h"
#include "experiments/sortheader.h"

#include <QTreeView>

namespace rondo {

class Theme;

/*!
    The table of experiments. Up and Down change the current experiment, Space ticks it (or folds a group),
   Left and Right fold and unfold; a click on a head sorts, Shift click adds. Keeps the current experiment and
   the scroll position over resets.
*/
class ExperimentView : public QTreeView {
    Q_OBJECT
public:
    ExperimentView(Theme &theme, ExperimentModel &model, ExperimentProxy &proxy, QWidget *parent = nullptr);

    //! Of the current row; invalid on a group's head.
    ExperimentId currentExperiment() const;
    //! Selects the experiment's row in its place (or the pinned one when it is folded away) and scrolls to
    //! it.
    void setCurrentExperiment(ExperimentId id);
    //! Shows exactly the columns for which \a shown holds, and gives them their usual widths.
    void showColumns(const std::function<bool(int)> &shown);

Q_SIGNALS:
    void currentExperimentChanged(rondo::ExperimentId id);
    void experimentOpened(rondo::ExperimentId id); //!< Enter or double click

protected:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                 const QModelIndex &index) const override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void paintGroup(QPainter &painter, const QRect &row, const QModelIndex &index) const;
    void paintCells(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void toggle(const QModelIndex &index);
    void updateMarks();
    int usualWidth(const ExperimentColumn &column) const;

    Theme &m_theme;
    ExperimentModel &m_model;
    ExperimentProxy &m_proxy;
    SortHeader *m_header;
    ExperimentId m_beforeReset;
    int m_scrollBeforeReset = 0;
};

} // namespace rondo
