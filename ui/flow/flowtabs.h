// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabBar>

class QLineEdit;
class QMenu;

namespace rondo {

class Theme;

/*!
    The flows of the project as tabs: drag to put them into order, double-click or F2 to rename, the menu for
    the rest. Asks for what should happen; the page does it.
*/
class FlowTabs : public QTabBar {
    Q_OBJECT
public:
    explicit FlowTabs(Theme &theme, QWidget *parent = nullptr);

    //! Shows these flows without a signal.
    void setFlows(const QStringList &names, const QString &current);
    QStringList flows() const;
    //! Opens a field over the tab of the flow.
    void startRename(const QString &name);
    //! What the menu offers for a flow; also for the keyboard.
    void fillMenu(QMenu &menu, const QString &name);

Q_SIGNALS:
    void openRequested(const QString &name);
    void renameRequested(const QString &name, const QString &to);
    void duplicateRequested(const QString &name);
    void deleteRequested(const QString &name);
    void orderChanged(const QStringList &names);

protected:
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void endRename(bool accept);

    Theme &m_theme;
    QLineEdit *m_field = nullptr;
    QString m_renamed;
};

} // namespace rondo
