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

//! Qt's own words and ours, in the language the person chose.
void installTranslations(QApplication &application)
{
    const QLocale locale = rondo::chosenLocale();
    if (locale.language() == QLocale::English)
        return;
    QLocale::setDefault(locale);
    const QString qtWords = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    for (const auto &[name, folder] : {std::pair(QStringLiteral("qtbase"), qtWords),
                                       std::pair(QStringLiteral("rondo"), QStringLiteral(":/i18n"))}) {
        auto *translator = new QTranslator(&application);
        if (translator->load(locale, name, QStringLiteral("_"), folder))
            application.installTranslator(translator);
    }
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
    QApplication::setDesktopFileName(QStringLiteral("rondo"));
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
