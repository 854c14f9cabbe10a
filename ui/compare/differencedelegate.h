// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/seriesstyle.h"
#include "compare/differencemodel.h"

#include <QHeaderView>
#include <QStyledItemDelegate>

namespace rondo {

//! Cells of the table of differences: value, change after it; changed ones tinted, the best bold.
class DifferenceDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    DifferenceDelegate(Theme &theme, const DifferenceModel &model, QObject *parent);

    void setMarked(int column) { m_marked = column; } //!< -1: none; the others fade
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Theme &m_theme;
    const DifferenceModel &m_model;
    int m_marked = -1;
};

//! The heads of the columns: marker and name.
class DifferenceHead : public QHeaderView {
    Q_OBJECT
public:
    DifferenceHead(Theme &theme, const DifferenceModel &model, QWidget *parent);

    void setStyles(const QList<SeriesStyle> &styles);
    int widthOf(int column) const; //!< that its words need

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    Theme &m_theme;
    const DifferenceModel &m_model;
    QList<SeriesStyle> m_styles;
};

} // namespace rondo
