// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shortcuts.h"

#include <QAbstractTableModel>

namespace rondo {

//! All commands with the keys that run them: command, place, keys.
class ShortcutModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Title, Place, Keys, ColumnCount };
    enum Role { IdRole = Qt::UserRole + 1, ChangedRole, SearchRole };

    //! \a shortcuts must outlive the model.
    explicit ShortcutModel(Shortcuts &shortcuts, QObject *parent = nullptr);

    //! Takes the commands as they are now: pages that were made since have brought some.
    void refresh();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    Shortcuts &m_shortcuts;
    QList<KeyCommand> m_commands;
};

//! "Ctrl Enter, Ctrl Return"
QString keysText(const QList<QKeySequence> &keys);

} // namespace rondo
