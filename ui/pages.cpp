// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages.h"

#include "deployments/deploymentspage.h"
#include "experiments/experimentspage.h"
#include "flow/flowpage.h"
#include "models/modelspage.h"
#include "plannedpage.h"
#include "settingspage.h"

#include <QCoreApplication>

namespace rondo {

namespace {

    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::Pages)
    };

    PageDescription planned(Theme &theme, const QString &name, const QString &title, const QString &icon,
                            const QStringList &points, const QString &meanwhile)
    {
        return {name, title, icon, [&theme, icon, title, points, meanwhile](QWidget *parent) -> Page * {
                    return new PlannedPage(theme, icon, title, points, meanwhile, parent);
                }};
    }

    template <class PageType>
    PageDescription made(Theme &theme, const QString &name, const QString &title, const QString &icon)
    {
        return {name, title, icon,
                [&theme](QWidget *parent) -> Page * { return new PageType(theme, parent); }};
    }

} // namespace

QList<PageDescription> allPages(Theme &theme)
{
    QList<PageDescription> pages;
    pages << made<FlowPage>(theme, QStringLiteral("flow"), Text::tr("Flow"), QStringLiteral("flow"));
    pages << planned(theme, QStringLiteral("data"), Text::tr("Data"), QStringLiteral("cylinder"),
                     {Text::tr("Versions of each dataset as a graph, with what changed between them."),
                      Text::tr("Splits, class balance, checks, mean images and samples by class."),
                      Text::tr("Import of folders and tables by dragging them in.")},
                     Text::tr("Today: choose the data in a Dataset node, or type  rondoctl data import PATH "
                              "--project DIR --name NAME"));
    pages << made<ExperimentsPage>(theme, QStringLiteral("experiments"), Text::tr("Experiments"),
                                   QStringLiteral("flask"));
    pages << made<ModelsPage>(theme, QStringLiteral("models"), Text::tr("Models"), QStringLiteral("cube"));
    pages << made<DeploymentsPage>(theme, QStringLiteral("deployments"), Text::tr("Deployments"),
                                   QStringLiteral("deploy"));
    pages << planned(theme, QStringLiteral("monitor"), Text::tr("Monitor"), QStringLiteral("pulse"),
                     {Text::tr("Rules on confidence, drift and latency, with alerts by e-mail."),
                      Text::tr("Triggers that start a training, and a ledger that says why."),
                      Text::tr("A queue of predictions to label.")},
                     Text::tr("Today: a deployment answers Prometheus at /metrics, and its predictions are "
                              "on the Deployments page."));
    pages << PageDescription {QStringLiteral("settings"),
                              Text::tr("Settings"),
                              QStringLiteral("sliders"),
                              [&theme](QWidget *parent) -> Page * { return new SettingsPage(theme, parent); },
                              false,
                              true};
    return pages;
}

} // namespace rondo
