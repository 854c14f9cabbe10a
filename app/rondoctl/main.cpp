// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "output.h"

#include <algorithm>

namespace rondoctl {

namespace {

    const Command commands[] = {
        {"new", QT_TRANSLATE_NOOP("rondoctl", "makes a project, empty or from a sample"), runNew},
        {"data", QT_TRANSLATE_NOOP("rondoctl", "imports, lists and shows datasets"), runData},
        {"run", QT_TRANSLATE_NOOP("rondoctl", "trains the experiments of a flow, validates, deploys"),
         runRun},
        {"experiments", QT_TRANSLATE_NOOP("rondoctl", "lists experiments with their settings and figures"),
         runExperiments},
        {"import", QT_TRANSLATE_NOOP("rondoctl", "brings experiments from MLflow or TensorBoard"), runImport},
        {"models", QT_TRANSLATE_NOOP("rondoctl", "lists, names, retires and exports the versions in the registry"), runModels},
        {"deployments", QT_TRANSLATE_NOOP("rondoctl", "lists deployments with their state and URL"),
         runDeployments},
        {"deploy", QT_TRANSLATE_NOOP("rondoctl", "puts a model version behind a URL"), runDeploy},
        {"predict", QT_TRANSLATE_NOOP("rondoctl", "asks a deployment what an image shows"), runPredict},
        {"start", QT_TRANSLATE_NOOP("rondoctl", "starts a deployment that stands still"), runStart},
        {"stop", QT_TRANSLATE_NOOP("rondoctl", "stops the run that is under way; what is finished stays"),
         runStop},
        {"undeploy", QT_TRANSLATE_NOOP("rondoctl", "stops a deployment"), runUndeploy},
    };

    QString usage()
    {
        QString text
            = Text::tr(
                  "rondoctl %1: Rondo in the terminal\n\nUsage: rondoctl COMMAND [OPTIONS]\n\nCommands:\n")
                  .arg(QLatin1String(RONDO_VERSION));
        for (const Command &command : commands)
            text += QStringLiteral("  %1 %2\n")
                        .arg(QLatin1String(command.name), -12)
                        .arg(Text::tr(command.summary));
        text += Text::tr("\n\"rondoctl COMMAND --help\" tells more. Exit codes: 0 done, 1 failed, 2 wrong "
                         "use, 3 refused by a "
                         "validation.");
        return text;
    }

    int dispatch(const QStringList &arguments)
    {
        const QString name = arguments.value(1);
        if (name == QLatin1String("--help") || name == QLatin1String("-h") || name == QLatin1String("help")) {
            printResult(usage());
            return ExitCode::done;
        }
        if (name == QLatin1String("--version")) {
            printResult(QLatin1String("rondoctl " RONDO_VERSION));
            return ExitCode::done;
        }
        const auto command
            = std::find_if(std::begin(commands), std::end(commands),
                           [&](const Command &candidate) { return name == QLatin1String(candidate.name); });
        if (command != std::end(commands))
            return command->run(arguments.mid(2));
        if (!name.isEmpty())
            printNote(Text::tr("rondoctl: there is no command \"%1\".\n").arg(name));
        printNote(usage());
        return ExitCode::wrongUse;
    }

} // namespace

} // namespace rondoctl

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("rondo"));
    QCoreApplication::setOrganizationName(QStringLiteral("rondo")); // its settings are those of the window
    QCoreApplication::setApplicationVersion(QStringLiteral(RONDO_VERSION));
    return rondoctl::dispatch(QCoreApplication::arguments());
}
