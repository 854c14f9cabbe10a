// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paletteentry.h"

#include <QAbstractListModel>

namespace rondo {

//! What the palette shows: the entries that fit what is typed, best first, and of those that fit alike the latest chosen.
class PaletteModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { KindRole = Qt::UserRole + 1, DetailRole };
    static constexpr int mostShown = 200; //!< nobody reads further; typing narrows

    using QAbstractListModel::QAbstractListModel;

    //! \a recent: ids of entries, the latest first.
    void setEntries(const QList<PaletteEntry> &entries, const QStringList &recent);
    void setText(const QString &text);
    const PaletteEntry &entry(int row) const { return m_entries.at(m_shown.at(row)); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    void filter();

    QList<PaletteEntry> m_entries;
    QStringList m_searched;  //!< of each entry, in lower case
    QList<double> m_bonus;   //!< of each entry: chosen lately
    QList<qsizetype> m_shown;
    QString m_text;
};

} // namespace rondo
