// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QAbstractListModel>
#include <QFrame>
#include <QSet>

class QLabel;
class QLineEdit;
class QListView;

namespace rondo {

class Theme;

//! So many experiments can be compared at once.
constexpr int mostCompared = 100;

//! An experiment that may be picked.
struct PickerEntry {
    ExperimentId id;
    QString name;   //!< "convnet-5"
    QString detail; //!< "run 31 · done · 0.9934"
};

//! The entries that fit the words typed, with a tick for those that are picked.
class PickerModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setEntries(const QList<PickerEntry> &entries);
    void setPicked(const QSet<ExperimentId> &picked);
    void setFilter(const QString &words); //!< all must be in name or detail
    void toggle(int row);                //!< as the person does
    int pickedCount() const { return int(m_picked.size()); }
    const PickerEntry &entry(int row) const { return m_entries.at(m_shown.at(row)); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void picked(rondo::ExperimentId id, bool isPicked); //!< by the person

private:
    void show();

    QList<PickerEntry> m_entries;
    QList<qsizetype> m_shown;
    QSet<ExperimentId> m_picked;
    QString m_words;
};

//! A popup in which experiments are searched and ticked. Down goes from the search to the list, Space ticks, Escape closes.
class ExperimentPicker : public QFrame {
    Q_OBJECT
public:
    explicit ExperimentPicker(Theme &theme, QWidget *parent);

    void setEntries(const QList<PickerEntry> &entries);
    void setPicked(const QList<ExperimentId> &picked);
    void openBelow(QWidget &anchor);

Q_SIGNALS:
    void picked(rondo::ExperimentId id, bool isPicked);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showCount();
    void toggle(const QModelIndex &index);

    PickerModel *m_model;
    QLineEdit *m_search;
    QListView *m_list;
    QLabel *m_count;
};

} // namespace rondo
