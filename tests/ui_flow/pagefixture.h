// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvasfixture.h"
#include "flow/flowpage.h"
#include "session.h"

#include <QTemporaryDir>

#include <memory>

namespace rondo::testing {

//! A project with flows, a session and the Flow page on it.
struct FlowPageFixture {
    QTemporaryDir folder;
    QString projectFolder = folder.filePath(QStringLiteral("cheques"));
    Theme theme;
    std::unique_ptr<Session> session;
    std::unique_ptr<FlowPage> page;

    explicit FlowPageFixture(const Flow &flow, const QStringList &names = {QStringLiteral("digits")})
    {
        const auto project = Project::create(projectFolder, QStringLiteral("cheques"));
        if (!project)
            qFatal("%s", qPrintable(project.errorText()));
        for (const QString &name : names) {
            if (!saveFlow(flow, project->flowPath(name)))
                qFatal("no flow could be made");
        }
    }
    ~FlowPageFixture() { close(); }

    void open()
    {
        auto opened = Session::open(projectFolder);
        if (!opened)
            qFatal("%s", qPrintable(opened.errorText()));
        session = std::move(*opened);
        page = std::make_unique<FlowPage>(theme);
        page->resize(1368, 828);
        page->setSession(session.get());
        page->show();
        page->activateWindow();
        (void)QTest::qWaitForWindowActive(page.get());
    }
    void close()
    {
        if (page)
            page->setSession(nullptr);
        page.reset();
        session.reset();
    }
};

} // namespace rondo::testing
