// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QWidget>

class QListView;

namespace rondo {

class FlowDocument;
class Theme;

//! The steps of a document's history, oldest first; the row before the first is the flow it began with.
class HistoryModel : public QAbstractListModel {
    Q_OBJECT
public:
    //! Both must outlive the model.
    HistoryModel(FlowDocument &document, const Theme &theme, QObject *parent = nullptr);

    int current() const; //!< the row that is shown now
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void currentChanged(int row);

private:
    void follow();

    FlowDocument &m_document;
    const Theme &m_theme;
    int m_rows = 0;
};

//! What was done to the flow, as a list beside the canvas; a click, or Enter, goes there.
class HistoryPanel : public QWidget {
    Q_OBJECT
public:
    //! Both must outlive the panel.
    HistoryPanel(FlowDocument &document, Theme &theme, QWidget *parent = nullptr);

Q_SIGNALS:
    void closeRequested();

private:
    HistoryModel m_model;
    QListView *m_list;
};

} // namespace rondo
