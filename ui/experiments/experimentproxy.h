// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/experimentmodel.h"

#include <QSortFilterProxyModel>

namespace rondo {

/*!
    Order, folding and filter of the table of experiments. Values that are not there, and NaN, come last in
   both directions. The pinned best stays on top, and a group's head above its experiments, whatever the
   order.
*/
class ExperimentProxy : public QSortFilterProxyModel {
    Q_OBJECT
public:
    struct SortKey {
        ExperimentColumn column;
        bool descending = false;
        bool operator==(const SortKey &) const = default;
    };
    using Filter = std::function<bool(const Experiment &)>;

    explicit ExperimentProxy(ExperimentModel &model, QObject *parent = nullptr);

    const QList<SortKey> &sortKeys() const { return m_keys; }
    //! Sorts by the column alone, or by it after the others when \a add; again: the other direction.
    void sortBy(const ExperimentColumn &column, bool add);

    bool isGrouped() const { return m_grouped; }
    void setGrouped(bool grouped);
    bool isFolded(int group) const { return m_folded.contains(m_model.group(group).title); }
    void setFolded(int group, bool folded);
    //! Shows only what passes; an empty function shows all.
    void setFilter(Filter filter);

Q_SIGNALS:
    void sortKeysChanged();

protected:
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    bool passes(qint64 id) const;

    ExperimentModel &m_model;
    QList<SortKey> m_keys;
    QSet<QString> m_folded; //!< titles, so that folding survives a new snapshot
    Filter m_filter;
    bool m_grouped = true;
};

} // namespace rondo
