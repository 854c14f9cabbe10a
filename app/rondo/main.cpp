// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"
#include "pages.h"
#include "screenshots.h"
#include "settingspage.h"
#include "theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QLibraryInfo>
#include <QTranslator>

#include <cstdio>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(rondo::Program)
};

//! Qt's own words and ours, in the language the person chose. English too: its plural forms are a
//! translation.
void installTranslations(QApplication &application)
{
    const QLocale locale = rondo::chosenLocale();
    auto *qtWords = new QTranslator(&application);
    if (qtWords->load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                      QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        application.installTranslator(qtWords);
    auto *ours = new QTranslator(&application);
    if (ours->load(locale, QStringLiteral("rondo"), QStringLiteral("_"), QStringLiteral(":/i18n"))
        || ours->load(QStringLiteral(":/i18n/rondo_en.qm")))
        application.installTranslator(ours);
}

} // namespace

int main(int argc, char **argv)
{
    QElapsedTimer sinceStart;
    sinceStart.start();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("rondo"));
    QApplication::setOrganizationName(QStringLiteral("rondo"));
    QApplication::setApplicationVersion(QStringLiteral(RONDO_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("io.rondo.Rondo"));
    installTranslations(application);

    QCommandLineParser parser;
    parser.setApplicationDescription(
        Text::tr("Draw, train, compare, deploy and watch machine-learning pipelines."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption screenshots(
        QStringLiteral("screenshots"),
        Text::tr("Save a picture of every page, in both themes, in FOLDER and quit."),
        QStringLiteral("FOLDER"));
    const QCommandLineOption measure(
        QStringLiteral("measure-first-paint"),
        Text::tr("Print a line to standard error when the window has been painted."));
    parser.addOptions({screenshots, measure});
    parser.addPositionalArgument(QStringLiteral("project"), Text::tr("Folder of the project to open."),
                                 QStringLiteral("[project]"));
    parser.process(application);

    rondo::Theme theme;
    rondo::applySettings(theme);
    rondo::MainWindow window(theme, rondo::allPages(theme));
    if (parser.isSet(measure)) {
        QObject::connect(&window, &rondo::MainWindow::firstPainted, &window, [&sinceStart] {
            std::fprintf(stderr, "first paint after %lld ms\n", static_cast<long long>(sinceStart.elapsed()));
        });
    }
    const QStringList projects = parser.positionalArguments();
    if (parser.isSet(screenshots))
        return rondo::saveScreenshots(window, theme, projects.value(0), parser.value(screenshots));
    if (!projects.isEmpty())
        window.openProject(projects.first());
    window.show();
    return QApplication::exec();
}
