// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/tablelayout.h"

#include <QWidget>

class QLabel;
class QMenu;
class QToolButton;

namespace rondo {

class ColumnPicker;
class ExperimentModel;
class FilterBox;
class Theme;

//! Above the table: filter, grouping, columns, and a menu with saved views and export.
class TableBar : public QWidget {
    Q_OBJECT
public:
    TableBar(Theme &theme, ExperimentModel &model, QWidget *parent = nullptr);

    FilterBox &filter() { return *m_filter; }
    void setViews(const QStringList &names, const QString &current); //!< for the menu
    void showError(const QString &words); //!< of reading; empty: none
    void openColumns();

Q_SIGNALS:
    void layoutChosen(const rondo::TableLayout &layout);
    void viewChosen(const QString &name);
    void saveRequested(); //!< a view by a new name
    void renameRequested(const QString &name);
    void deleteRequested(const QString &name);
    void exportRequested(bool json);
    void usualRequested(); //!< forget how the table was set up

private:
    void connectParts();
    void addGroupColumns(QMenu &menu, const std::function<void(QMenu *, const QString &, const QString &)> &add) const;
    void fillGroups();
    void fillMore();
    void showLayout();

    Theme &m_theme;
    ExperimentModel &m_model;
    FilterBox *m_filter;
    QToolButton *m_group, *m_columns, *m_more;
    QLabel *m_problem;
    ColumnPicker *m_picker;
    QString m_readError, m_queryProblem;
    QStringList m_views;
    QString m_view;
};

} // namespace rondo
