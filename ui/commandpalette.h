// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>

class QAction;
class QLineEdit;
class QListWidget;

namespace rondo {

class Theme;

//! A command and the menu it stands in.
struct PaletteEntry {
    QPointer<QAction> action;
    QString place; //!< "Flow"
};

//! A field and a list of every enabled command; Enter runs one, Escape closes. A child of the window, over its pages.
class CommandPalette : public QFrame {
    Q_OBJECT
public:
    CommandPalette(const Theme &theme, QWidget *parent);

    void open(const QList<PaletteEntry> &entries);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void filter(const QString &text);
    void run();
    void dismiss();

    const Theme &m_theme;
    QLineEdit *m_field;
    QListWidget *m_list;
    QList<PaletteEntry> m_entries;
    QPointer<QWidget> m_before; //!< had the focus
};

} // namespace rondo
