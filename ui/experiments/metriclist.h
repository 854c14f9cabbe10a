// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/metriclistmodel.h"
#include "theme/theme.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QSortFilterProxyModel;
class QTreeView;

namespace rondo {

//! All metrics of an experiment with a search; Space or a click on a row chooses it as a curve. No widget a row.
class MetricList : public QWidget {
    Q_OBJECT
public:
    MetricList(Theme &theme, MetricListModel &model, QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; //!< Space and Enter in the list

private:
    void showCount();
    void toggle(const QModelIndex &index);

    Theme &m_theme;
    MetricListModel &m_model;
    QSortFilterProxyModel *m_found;
    QLineEdit *m_search;
    QLabel *m_count;
    QTreeView *m_view;
};

} // namespace rondo
