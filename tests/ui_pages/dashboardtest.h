// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/dashboard.h"
#include "samplerun.h"
#include "testing.h"

#include <QAbstractItemView>
#include <QTabBar>

namespace rondo::testing {

//! A dashboard that shows an experiment of a SampleRun, as the page has it: beside the table, 400 wide.
class DashboardUnderTest {
public:
    DashboardUnderTest(Theme &theme, SampleRun &sample)
        : m_store(sample.project())
        , dashboard(theme)
    {
        dashboard.setStore(&m_store, &sample.project());
        dashboard.resize(400, 860);
        dashboard.show();
    }
    ~DashboardUnderTest() { dashboard.setStore(nullptr, nullptr); }

    //! Goes to a tab of the dashboard by its words, with the mouse.
    void openTab(const QString &title)
    {
        auto *tabs = dashboard.findChild<QTabBar *>();
        for (int tab = 0; tab < tabs->count(); ++tab) {
            if (tabs->tabText(tab) == title)
                QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(tab).center());
        }
    }

    //! The visible widget of a class with an accessible name; null when there is none.
    template <class T> T *find(const QString &accessibleName) const
    {
        for (T *widget : dashboard.findChildren<T *>()) {
            if (widget->accessibleName() == accessibleName && widget->isVisible())
                return widget;
        }
        return nullptr;
    }

    //! Saves what it shows where RONDO_SHOTS points to, to be looked at.
    void shoot(const QString &name)
    {
        const QString folder = qEnvironmentVariable("RONDO_SHOTS");
        if (!folder.isEmpty())
            dashboard.grab().save(folder + QLatin1Char('/') + name + QStringLiteral(".png"));
    }

private:
    StoreThread m_store;

public:
    Dashboard dashboard;
};

//! The mode that RONDO_DARK asks for.
inline void chooseMode(Theme &theme)
{
    theme.setMode(qEnvironmentVariableIsSet("RONDO_DARK") ? Theme::Mode::Dark : Theme::Mode::Light);
}

} // namespace rondo::testing
