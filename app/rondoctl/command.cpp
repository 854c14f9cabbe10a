// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include "experiments/flowruns.h"
#include "output.h"

namespace rondoctl {

Arguments::Arguments(const QString &command, const QString &description)
    : m_command(command)
{
    m_parser.setApplicationDescription(description);
    m_parser.addOption({{QStringLiteral("h"), QStringLiteral("help")}, Text::tr("Shows this.")});
}

void Arguments::addPositional(const QString &name, const QString &help, bool optional)
{
    const QString syntax = optional ? u'[' + name + u']' : name;
    m_parser.addPositionalArgument(name, help, syntax);
    m_syntax << syntax;
    m_allowed += 1;
    m_required += optional ? 0 : 1;
}

void Arguments::addOption(const QString &name, const QString &help, const QString &value,
                          const QString &initial)
{
    m_parser.addOption({name, help, value, initial});
}

void Arguments::addProject()
{
    addOption(QStringLiteral("project"), Text::tr("The project's folder; by default the one you are in."),
              QStringLiteral("DIR"), QStringLiteral("."));
}

void Arguments::addJson()
{
    addOption(QStringLiteral("json"), Text::tr("Prints one JSON document."));
}

std::optional<int> Arguments::parse(const QStringList &arguments)
{
    const bool understood = m_parser.parse(QStringList {QLatin1String("rondoctl ") + m_command} + arguments);
    if (has(QStringLiteral("help"))) {
        const QString text = m_parser.helpText();
        printResult(usage() + text.mid(text.indexOf(u'\n'))); // Qt knows the program, and no commands
        return ExitCode::done;
    }
    if (!understood)
        return refuse(m_parser.errorText());
    const qsizetype count = m_parser.positionalArguments().size();
    if (count < m_required)
        return refuse(Text::tr("An argument is missing."));
    if (count > m_allowed)
        return refuse(Text::tr("\"%1\" is one argument too many.").arg(positional(m_allowed)));
    return {};
}

QString Arguments::usage() const
{
    return Text::tr("Usage: rondoctl %1 [options] %2").arg(m_command, m_syntax.join(u' ')).trimmed();
}

int Arguments::refuse(const QString &problem) const
{
    printNote(QLatin1String("rondoctl ") + m_command + QLatin1String(": ") + problem);
    printNote({});
    printNote(usage());
    printNote(Text::tr("\"rondoctl %1 --help\" tells more.").arg(m_command));
    return ExitCode::wrongUse;
}

rondo::Result<int> Arguments::integer(const QString &option, int smallest) const
{
    bool isNumber = false;
    const int number = value(option).toInt(&isNumber);
    if (!isNumber || number < smallest)
        return rondo::Error {Text::tr("--%1 must be a whole number of at least %2, not \"%3\".")
                                 .arg(option)
                                 .arg(smallest)
                                 .arg(value(option))};
    return number;
}

rondo::Result<Workplace> Workplace::open(const QString &folder)
{
    auto project = rondo::Project::open(folder);
    if (!project)
        return project.error();
    auto database = rondo::Database::open(project->storePath());
    if (!database)
        return database.error();
    auto objects = rondo::ObjectStore::open(project->objectsFolder());
    if (!objects)
        return objects.error();
    (void)rondo::finishRename(*project, **database); // what cannot be written now is finished another time
    return Workplace {*std::move(project), *std::move(database), *std::move(objects)};
}

int fail(const QString &text)
{
    printNote(QLatin1String("rondoctl: ") + text);
    return ExitCode::failed;
}

int fail(const rondo::Error &error)
{
    return fail(error.text);
}

} // namespace rondoctl
