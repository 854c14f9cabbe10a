// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paletteentry.h"

#include <QAction>
#include <QWidget>

class QMenu;

namespace rondo {

class Computer;
class Session;
class Shortcuts;
class Theme;

//! What the window lends its pages; both outlive them.
struct WindowParts {
    Shortcuts &shortcuts;
    Computer &computer;
    QMenu *runMenu = nullptr; //!< ways to run parts of the flow, for the arrow at Run; the Flow page fills it
};

/*!
    One page of the main window. The window shows toolbarWidget() between the project switcher and the page's actions, and
    gives the page the session when a project opens (null when it closes).
*/
class Page : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual void setSession(Session *session) = 0;
    //! Tabs or a title for the toolbar; owned by the page until the window takes it. May be null.
    virtual QWidget *toolbarWidget() { return nullptr; }
    //! Buttons for the right side of the toolbar, the primary action last.
    virtual QList<QWidget *> toolbarActions() { return {}; }
    //! What the page adds to a menu of the window and to the command palette: "edit", "view", "flow", "run" or "deploy".
    //! A null action is a separator. Asked once, when the page is made; the actions stay the page's.
    virtual QList<QAction *> menuActions(const QString &menu)
    {
        Q_UNUSED(menu)
        return {};
    }
    //! What the command palette finds on the page beyond its actions. Asked each time the palette opens: fast, no query.
    virtual QList<PaletteEntry> paletteEntries() { return {}; }
    //! Makes something on the page the current one: what stands behind the '/' in pageRequested().
    virtual void showThing(const QString &what) { Q_UNUSED(what) }
    //! The parts of the page that F6 walks through, in reading order; hidden ones are left out by the window.
    virtual QList<QWidget *> panels() { return {this}; }
    //! Called once, before the page is shown.
    virtual void setWindowParts(const WindowParts &parts) { Q_UNUSED(parts) }

Q_SIGNALS:
    //! A toast: bottom right, 6 s (errors stay); the action may be null.
    void toastRequested(const QString &text, const QString &detail, bool isError, QAction *action);
    //! Whether the person's work is kept, for the status bar: "Saved".
    void saveStateChanged(const QString &text, bool isError);
    //! Ask the window to show another page: "flow", "experiments", "deployments", ... or something on it, see its
    //! showThing(): "experiments/12", "deployments/digits", "models/digits@3".
    void pageRequested(const QString &name);
    void importRequested(); //!< of what other programs recorded
    //! paletteEntries() knows more now, for an open palette.
    void paletteEntriesChanged();
};

} // namespace rondo
