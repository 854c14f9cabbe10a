// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/experimentmodel.h"

#include <QStyledItemDelegate>

namespace rondo {

class Theme;

//! Draws the cells of experiments: status icon, name, figures with a bar, checks. Selection is drawn by the
//! view.
class ExperimentDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    ExperimentDelegate(Theme &theme, const ExperimentModel &model, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

private:
    void paintName(QPainter &painter, const QRect &cell, const QModelIndex &index) const;
    void paintTags(QPainter &painter, const QRect &cell, const QString &text) const;
    //! The change to the baseline, at the right; returns what is left of the cell.
    QRect paintDelta(QPainter &painter, const QRect &cell, const QModelIndex &index) const;
    void paintMetric(QPainter &painter, const QRect &cell, const QModelIndex &index) const;
    void paintChecks(QPainter &painter, const QRect &cell, const QModelIndex &index) const;

    Theme &m_theme;
    const ExperimentModel &m_model;
};

} // namespace rondo
