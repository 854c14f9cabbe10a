// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/nodetype.h"

#include <QStyledItemDelegate>

namespace rondo {

class Theme;

//! What an item of a list of node types carries besides its title.
namespace LibraryRole {
    enum Role { TypeKey = Qt::UserRole + 1, CategoryRole, IconName, Planned, GroupCount };
}

//! Title and one-line description in the person's language.
QString libraryTitle(const NodeType &type);
QString libraryAbout(const NodeType &type);
QString libraryGroup(Category category);
//! Whether what a person typed finds the type.
bool libraryMatches(const NodeType &type, const QString &typed);

//! Draws groups (with their count) and node types (with their tile) of the library and of the search.
class LibraryDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    LibraryDelegate(Theme &theme, QObject *parent);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    void paintGroup(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintType(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    Theme &m_theme;
};

} // namespace rondo
