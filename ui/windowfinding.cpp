// SPDX-License-Identifier: GPL-3.0-or-later
// The part of MainWindow that finds and goes: the palette, the shortcuts' commands, the panels.
#include "commandpalette.h"
#include "mainwindow.h"
#include "navigation.h"
#include "session.h"
#include "shortcuts.h"
#include "theme/theme.h"
#include "widgets/labels.h"
#include "widgets/toast.h"

#include <QApplication>
#include <QMenu>
#include <QMenuBar>
#include <QStackedWidget>
#include <QTimer>

#include <algorithm>

namespace rondo {

namespace {

    QString plain(QString text)
    {
        return text.remove(QLatin1Char('&')).remove(QStringLiteral("..."));
    }

    //! The name of the page the action belongs to; empty for the window's own.
    QString pageOf(const QAction &action)
    {
        for (const QObject *object = &action; object; object = object->parent()) {
            if (const auto *page = qobject_cast<const Page *>(object))
                return page->objectName().chopped(qsizetype(qstrlen("Page")));
        }
        return {};
    }

    bool takesFocus(const QWidget &widget)
    {
        return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
    }

    //! Where the keyboard goes in a panel: where it was, else its first control. Null when there is none.
    QWidget *focusOf(QWidget &panel)
    {
        QWidget *last = panel.focusWidget();
        if (last && takesFocus(*last))
            return last;
        if (takesFocus(panel))
            return &panel;
        for (QWidget *next = panel.nextInFocusChain(); next && next != &panel; next = next->nextInFocusChain()) {
            if (panel.isAncestorOf(next) && takesFocus(*next))
                return next;
        }
        return nullptr;
    }

} // namespace

void MainWindow::registerShortcuts()
{
    for (const QAction *menu : menuBar()->actions()) {
        if (!menu->menu())
            continue;
        for (QAction *action : menu->menu()->actions()) {
            const QString page = pageOf(*action);
            m_shortcuts->add(page.isEmpty() ? QStringLiteral("window") : page, plain(menu->text()), action);
        }
    }
    for (const PageDescription &description : std::as_const(m_descriptions)) {
        const Page *page = m_pages.value(description.name).page;
        for (QAction *action : page ? page->findChildren<QAction *>() : QList<QAction *>())
            m_shortcuts->add(description.name, description.title, action);
    }
}

PaletteEntry MainWindow::entryOf(QAction *action, const QString &place)
{
    const QString id = m_shortcuts->idOf(action);
    const QString page = pageOf(*action);
    // A run is started from anywhere; an edit is made where it can be seen.
    const bool shows = !page.isEmpty() && !m_menus[QStringLiteral("run")]->actions().contains(action);
    QIcon icon = action->icon();
    if (icon.isNull())
        icon = m_theme.icon(QStringLiteral("command"));
    return {QStringLiteral("action/") + (id.isEmpty() ? plain(action->text()) : id),
            place,
            plain(action->text()),
            keyText(action->shortcut()),
            icon,
            [this, page, shows, guard = QPointer<QAction>(action)] {
                if (shows)
                    showPage(page);
                if (guard)
                    guard->trigger();
            }};
}

//! Actions of a page that has no project now would act on nothing.
bool MainWindow::mayRun(const QAction &action) const
{
    const QString page = pageOf(action);
    const bool closed = !m_session
        && std::any_of(m_descriptions.cbegin(), m_descriptions.cend(), [&page](const PageDescription &one) {
               return one.name == page && one.needsProject;
           });
    return !closed && !action.isSeparator() && action.isEnabled() && action.isVisible();
}

void MainWindow::addMenuEntries(const QMenu *menu, const QString &place, QList<PaletteEntry> &entries)
{
    for (QAction *action : menu->actions()) {
        if (action->menu())
            addMenuEntries(action->menu(), place, entries);
        else if (mayRun(*action))
            entries << entryOf(action, place);
    }
}

QList<PaletteEntry> MainWindow::paletteEntries()
{
    QList<PaletteEntry> entries;
    for (const QAction *menu : menuBar()->actions()) {
        if (menu->menu() && menu->isVisible())
            addMenuEntries(menu->menu(), plain(menu->text()), entries);
    }
    QSet<QString> known;
    for (const PaletteEntry &entry : std::as_const(entries))
        known << entry.id;
    // What a page can do beyond the menus.
    for (const KeyCommand &command : m_shortcuts->commands()) {
        if (mayRun(*command.action) && !known.contains(QStringLiteral("action/") + command.id))
            entries << entryOf(command.action, command.place);
    }
    for (const PageDescription &description : std::as_const(m_descriptions)) {
        Page *page = m_pages.value(description.name).page;
        if (!page || (description.needsProject && !m_session))
            continue;
        for (PaletteEntry entry : page->paletteEntries()) {
            entry.act = [this, name = description.name, act = entry.act] {
                showPage(name);
                if (act)
                    act();
            };
            entries << entry;
        }
    }
    return entries;
}

void MainWindow::openPalette()
{
    m_palette->open(paletteEntries());
    QTimer::singleShot(0, this, &MainWindow::makeNextPage);
}

void MainWindow::refreshPalette()
{
    if (m_palette->isVisible())
        m_palette->setEntries(paletteEntries());
}

//! Pages nobody has looked at yet have something to find too. One for each turn of the loop, so that typing goes on.
void MainWindow::makeNextPage()
{
    if (!m_palette->isVisible())
        return;
    for (const PageDescription &description : std::as_const(m_descriptions)) {
        if (m_pages.value(description.name).page || (description.needsProject && !m_session))
            continue;
        madePage(description);
        refreshPalette();
        QTimer::singleShot(0, this, &MainWindow::makeNextPage);
        return;
    }
}

void MainWindow::walkPanels(int step)
{
    QList<QWidget *> panels;
    if (auto *page = qobject_cast<Page *>(m_stack->currentWidget()))
        panels << page->panels();
    panels << m_strips->currentWidget() << m_navigation << m_toasts;
    const QWidget *focus = QApplication::focusWidget();
    qsizetype here = -1;
    for (qsizetype index = 0; index < panels.size(); ++index) {
        const bool inside = focus && (panels.at(index) == focus || panels.at(index)->isAncestorOf(focus));
        here = inside ? index : here;
    }
    if (here < 0 && step < 0)
        here = 0;
    for (qsizetype tried = 1; tried <= panels.size(); ++tried) {
        QWidget *panel = panels.at((here + step * tried + panels.size() * 2) % panels.size());
        QWidget *next = panel && panel->isVisible() ? focusOf(*panel) : nullptr;
        if (!next)
            continue;
        // The ring shows where the keyboard is.
        setAttribute(Qt::WA_KeyboardFocusChange);
        next->setFocus(step > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
        return;
    }
}

} // namespace rondo
