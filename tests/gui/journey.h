// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/project.h"
#include "flow/flowpage.h"
#include "flow/inspector.h"
#include "flow/librarymodel.h"
#include "flow/librarypanel.h"
#include "flow/parameterform.h"
#include "flow/parameterrow.h"
#include "mainwindow.h"
#include "pages.h"
#include "session.h"
#include "testing.h"
#include "theme/theme.h"
#include "ui_flow/canvasfixture.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QProcess>
#include <QTemporaryDir>

namespace rondo::testing {

/*!
    The whole window on a project of its own, with the real programs behind it, driven as a person drives it: everything goes
    through mouse and keyboard events on what can be seen.
*/
class Journey {
public:
    Journey()
    {
        qputenv("XDG_CONFIG_HOME", m_place.filePath(QStringLiteral("config")).toUtf8());
        qputenv("RONDO_BIN_DIR", RONDO_BIN_DIR);
        m_window = std::make_unique<MainWindow>(m_theme, allPages(m_theme));
        m_window->resize(1440, 900);
        m_window->show();
        m_window->activateWindow();
        (void)QTest::qWaitForWindowActive(m_window.get());
    }

    //! Its endpoints would outlive the window.
    ~Journey()
    {
        Session *session = m_window->session();
        if (!session)
            return;
        const auto deployments = session->deployments().all();
        for (const Deployment &deployment : deployments ? *deployments : QList<Deployment>())
            QProcess::execute(program(QStringLiteral("rondoctl")),
                              {QStringLiteral("undeploy"), deployment.name, QStringLiteral("--project"), folder()});
    }

    MainWindow &window() const { return *m_window; }
    QString folder() const { return m_place.filePath(QStringLiteral("cheques")); }
    FlowPage *flowPage() const { return m_window->findChild<FlowPage *>(); }
    FlowView &canvas() const { return flowPage()->view(); }
    const Flow &flow() const { return flowPage()->document().flow(); }

    template <class Widget> Widget *find(const char *name) const
    {
        return m_window->findChild<Widget *>(QLatin1String(name));
    }

    //! Drags a type out of the library to a point of the canvas.
    void dragFromLibrary(const QString &key, QPoint to) const
    {
        LibraryTree &tree = flowPage()->library().tree();
        const auto items = tree.findItems(QStringLiteral("*"), Qt::MatchWildcard | Qt::MatchRecursive);
        for (const QTreeWidgetItem *item : items) {
            if (item->data(0, LibraryRole::TypeKey).toString() != key)
                continue;
            tree.scrollToItem(item);
            dragMouse(tree.viewport(), tree.visualItemRect(item).center(),
                      tree.viewport()->mapFromGlobal(canvas().viewport()->mapToGlobal(to)));
        }
    }

    void connectPorts(const QString &from, const QString &output, const QString &to, const QString &input) const
    {
        dragMouse(canvas().viewport(), portPoint(canvas(), from, output, true), portPoint(canvas(), to, input, false));
    }

    void select(const QString &title) const
    {
        QTest::mouseClick(canvas().viewport(), Qt::LeftButton, {}, cardPoint(canvas(), title));
    }

    //! Types over what the selected node's parameter has. False when there is no such field.
    bool type(const QString &parameter, const QString &text) const
    {
        const ParameterForm *form = flowPage()->inspector().form();
        const auto *row = form ? form->findChild<ParameterRow *>(QStringLiteral("parameter-") + parameter) : nullptr;
        QLineEdit *field = row ? row->findChild<QLineEdit *>() : nullptr;
        if (!field)
            return false;
        field->setFocus();
        // The chips that are there, one after another.
        constexpr int mostChips = 12;
        for (int i = 0; i < mostChips; ++i)
            QTest::keyClick(field, Qt::Key_Backspace);
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
        return row->error().isEmpty();
    }

private:
    QTemporaryDir m_place;
    Theme m_theme;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace rondo::testing
