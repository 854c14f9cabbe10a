// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mainwindow.h"
#include "pages.h"
#include "theme/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

namespace rondo::testing {

//! Settings in a folder of the test, and no programs but those in it: nothing of the person's own is touched.
inline void useOwnSettings(const QTemporaryDir &folder)
{
    QCoreApplication::setOrganizationName(QStringLiteral("rondo-test"));
    QCoreApplication::setApplicationName(QStringLiteral("rondo-test"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    qputenv("RONDO_BIN_DIR", folder.path().toUtf8());
    qputenv("XDG_CONFIG_HOME", folder.path().toUtf8());
    QSettings().clear();
}

//! The whole window with all its pages.
struct WholeWindow {
    Theme theme;
    MainWindow window {theme, allPages(theme)};

    //! To be called before the project's folder goes: what is open is written until then.
    void close() { window.closeProject(); }

    //! Shows it with the project open and the Flow page on top.
    bool open(const QString &folder)
    {
        window.show();
        window.activateWindow();
        return QTest::qWaitForWindowActive(&window) && window.openProject(folder)
            && QTest::qWaitFor([this] { return window.currentPage() == QLatin1String("flow"); });
    }

    //! Where keys go.
    static QWidget *keyboard()
    {
        return QApplication::focusWidget() ? QApplication::focusWidget() : QApplication::activeWindow();
    }

    //! Presses a key where the keyboard is, as a person does. False when nothing has it.
    static bool press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *focus = keyboard();
        if (!focus)
            return false;
        QTest::keyClick(focus, Qt::Key(key), modifiers);
        return true;
    }

    static bool type(const QString &text)
    {
        QWidget *focus = keyboard();
        if (!focus)
            return false;
        QTest::keyClicks(focus, text);
        return true;
    }
};

//! Whether a page shows what the store holds: that arrives from another thread.
inline bool isFilled(const QWidget &window, const QString &page)
{
    if (page != QLatin1String("experiments") && page != QLatin1String("deployments") && page != QLatin1String("models"))
        return true;
    const auto *shown = window.findChild<QWidget *>(page + QStringLiteral("Page"));
    const QList<QAbstractItemView *> views = shown ? shown->findChildren<QAbstractItemView *>() : QList<QAbstractItemView *>();
    return std::any_of(views.cbegin(), views.cend(), [](const QAbstractItemView *view) {
        return view->isVisible() && view->model() && view->model()->rowCount() > 0;
    });
}

//! Saves what the widget shows where RONDO_SHOTS points to, to be looked at.
inline void shoot(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("RONDO_SHOTS");
    if (!folder.isEmpty())
        widget.grab().save(folder + QLatin1Char('/') + name + QStringLiteral(".png"));
}

} // namespace rondo::testing
