// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/shortcutmodel.h"

#include "widgets/labels.h"

#include <QFont>

namespace rondo {

QString keysText(const QList<QKeySequence> &keys)
{
    QStringList texts;
    for (const QKeySequence &one : keys)
        texts << keyText(one);
    return texts.join(QStringLiteral(",  "));
}

ShortcutModel::ShortcutModel(Shortcuts &shortcuts, QObject *parent)
    : QAbstractTableModel(parent)
    , m_shortcuts(shortcuts)
    , m_commands(shortcuts.commands())
{
    connect(&shortcuts, &Shortcuts::changed, this, [this] {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    });
}

void ShortcutModel::refresh()
{
    const QList<KeyCommand> now = m_shortcuts.commands();
    if (now.size() == m_commands.size())
        return;
    beginResetModel();
    m_commands = now;
    endResetModel();
}

int ShortcutModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_commands.size());
}

int ShortcutModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ShortcutModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const KeyCommand &command = m_commands.at(index.row());
    const QString keys = keysText(m_shortcuts.keys(command.id));
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Title ? command.title : index.column() == Place ? command.place : keys;
    case Qt::AccessibleTextRole:
        return index.column() == Keys && keys.isEmpty() ? tr("no keys") : data(index, Qt::DisplayRole);
    case Qt::FontRole: {
        QFont font;
        font.setBold(index.column() == Keys && m_shortcuts.isChanged(command.id));
        return font.bold() ? QVariant(font) : QVariant();
    }
    case Qt::ToolTipRole:
        return m_shortcuts.isChanged(command.id)
            ? tr("Changed; usually %1").arg(command.usual.isEmpty() ? tr("no keys") : keysText(command.usual))
            : QVariant();
    case IdRole:
        return command.id;
    case ChangedRole:
        return m_shortcuts.isChanged(command.id);
    case SearchRole:
        return QStringList {command.title, command.place, keys}.join(u' ');
    default:
        return {};
    }
}

QVariant ShortcutModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title:
        return tr("Command");
    case Place:
        return tr("Where");
    case Keys:
        return tr("Keys");
    default:
        return {};
    }
}

} // namespace rondo
