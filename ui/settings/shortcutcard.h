// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/labels.h"

class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QTreeView;

namespace rondo {

class ShortcutModel;
class Shortcuts;

//! The keys of all commands: searched, changed, set back, saved to print.
class ShortcutCard : public Card {
    Q_OBJECT
public:
    //! Both must outlive the card.
    ShortcutCard(Shortcuts &shortcuts, const Theme &theme, QWidget *parent);

    QLineEdit &field() const { return *m_field; }

Q_SIGNALS:
    void saved(const QString &path);
    void saveFailed(const QString &text);

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QString currentId() const;
    void change();
    void saveSheet();
    void refresh();

    Shortcuts &m_shortcuts;
    const Theme &m_theme;
    ShortcutModel *m_model;
    QSortFilterProxyModel *m_found;
    QLineEdit *m_field;
    QTreeView *m_table;
    QPushButton *m_change;
    QPushButton *m_reset;
    QPushButton *m_resetAll;
};

} // namespace rondo
