// SPDX-License-Identifier: GPL-3.0-or-later
#include "screenshots.h"

#include "experiments/experimentspage.h"
#include "flow/flowpage.h"
#include "flow/flowscene.h"
#include "mainwindow.h"
#include "session.h"
#include "theme/theme.h"

#include <QAction>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QPixmap>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <cstdio>

namespace rondo {

using namespace std::chrono_literals;

namespace {

    constexpr QSize pictureSize(1440, 900);
    // Pages read the store in the background; Python takes a while to tell its version.
    constexpr auto settle = 700ms;
    constexpr auto settleFirst = 6000ms;

    void wait(std::chrono::milliseconds time)
    {
        QEventLoop loop;
        QTimer::singleShot(time, &loop, &QEventLoop::quit);
        loop.exec();
    }

    bool save(MainWindow &window, const QString &folder, const QString &name, const Theme &theme)
    {
        const QString path
            = QStringLiteral("%1/%2-%3.png")
                  .arg(folder, name, theme.isDark() ? QStringLiteral("dark") : QStringLiteral("light"));
        if (window.grab().save(path))
            return true;
        std::fprintf(stderr, "rondo: %s could not be written\n", qPrintable(path));
        return false;
    }

    //! The first network of the flow, so that the inspector has something to say.
    void selectNetwork(const MainWindow &window)
    {
        const auto *page = window.findChild<FlowPage *>();
        if (!page)
            return;
        for (const Node &node : page->document().flow().sortedNodes()) {
            const NodeType *type = page->document().typeOf(node.id);
            if (type && type->category == Category::Algorithm) {
                page->scene().select({node.id});
                return;
            }
        }
    }

    //! The best experiment of each node that trained in the newest run; if that is one, the best ones.
    QList<ExperimentId> bestOf(const Session &session)
    {
        constexpr qsizetype most = 4;
        QList<Experiment> done = session.runExperiments();
        done.removeIf([](const Experiment &one) { return !isFinished(one.state) || one.model.isEmpty(); });
        const auto accuracy = [](const Experiment &one) { return one.metric(QStringLiteral("val_accuracy")); };
        std::stable_sort(done.begin(), done.end(),
                         [&](const Experiment &a, const Experiment &b) { return accuracy(a) > accuracy(b); });
        QList<ExperimentId> best, others;
        QSet<NodeId> nodes;
        for (const Experiment &one : std::as_const(done)) {
            (nodes.contains(one.node) ? others : best) << one.id;
            nodes.insert(one.node);
        }
        return (best + others).mid(0, most);
    }

    //! Side by side, then back to the table.
    bool saveCompare(MainWindow &window, const QString &folder, const Theme &theme)
    {
        auto *page = window.findChild<ExperimentsPage *>();
        const QList<ExperimentId> best = page && window.session() ? bestOf(*window.session()) : QList<ExperimentId>();
        if (best.size() < 2)
            return true;
        page->compare(best);
        wait(settle);
        const bool saved = save(window, folder, QStringLiteral("compare"), theme);
        page->showExperiment(best.first());
        return saved;
    }

    QStringList pagesOf(const MainWindow &window)
    {
        QStringList names;
        for (const QAction *action : window.findChildren<QAction *>()) {
            if (action->objectName().startsWith(QLatin1String("show-")) && action->isEnabled())
                names << action->objectName().mid(5);
        }
        return names;
    }

} // namespace

int saveScreenshots(MainWindow &window, Theme &theme, const QString &project, const QString &folder)
{
    if (!QDir().mkpath(folder)) {
        std::fprintf(stderr, "rondo: the folder %s could not be made\n", qPrintable(folder));
        return 1;
    }
    theme.setMotionReduced(true);
    window.resize(pictureSize);
    window.show();
    wait(settleFirst);
    bool ok = true;
    for (const auto mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
        theme.setMode(mode);
        window.closeProject();
        wait(settle);
        ok = save(window, folder, QStringLiteral("empty"), theme) && ok;
        if (!project.isEmpty() && !window.openProject(project)) {
            std::fprintf(stderr, "rondo: %s could not be opened\n", qPrintable(project));
            return 1;
        }
        wait(settle);
        for (const QString &name : pagesOf(window)) {
            window.showPage(name);
            if (name == QLatin1String("flow"))
                selectNetwork(window);
            wait(settle);
            ok = save(window, folder, name, theme) && ok;
            if (name == QLatin1String("experiments"))
                ok = saveCompare(window, folder, theme) && ok;
        }
    }
    return ok ? 0 : 1;
}

} // namespace rondo
