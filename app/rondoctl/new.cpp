// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"
#include "command.h"
#include "execution/trust.h"
#include "flow/flow.h"
#include "output.h"

#include <QFileInfo>

namespace rondoctl {

namespace {

    const QLatin1String sampleName("digits");

    //! The flow, its script, and trust in that script: it came with Rondo, not with somebody's project.
    rondo::Result<void> writeSample(const rondo::Project &project, const QByteArray &script)
    {
        const QString path = project.folder() + QLatin1String("/scripts/digits.py");
        if (const auto written = rondo::writeFileAtomically(path, script); !written)
            return written;
        const rondo::Flow flow = rondo::sampleDigits();
        if (const auto saved = rondo::saveFlow(flow, project.flowPath(sampleName)); !saved)
            return saved;
        const auto code = rondo::foreignCode(flow, rondo::NodeTypes::builtIn(), project.folder());
        return code ? rondo::Trust::add(*code) : code.error();
    }

} // namespace

int runNew(const QStringList &arguments)
{
    Arguments given(QStringLiteral("new"), Text::tr("Makes the folder DIR a project."));
    given.addPositional(QStringLiteral("DIR"), Text::tr("The folder; it may exist."));
    given.addOption(QStringLiteral("sample"), Text::tr("Begins with a sample; there is: digits."),
                    QStringLiteral("NAME"));
    given.addOption(QStringLiteral("name"), Text::tr("The project's name; by default the folder's."),
                    QStringLiteral("NAME"));
    if (const auto code = given.parse(arguments))
        return *code;
    const QString sample = given.value(QStringLiteral("sample"));
    if (!sample.isEmpty() && sample != sampleName)
        return given.refuse(Text::tr("There is no sample \"%1\". There is: digits.").arg(sample));

    const QString folder = given.positional(0);
    const QString name = given.has(QStringLiteral("name"))
        ? given.value(QStringLiteral("name"))
        : QFileInfo(QFileInfo(folder).absoluteFilePath()).fileName();
    const auto script = sample.isEmpty() ? rondo::Result<QByteArray>(QByteArray())
                                         : rondo::readFile(QStringLiteral(":/rondo/scripts/digits.py"));
    if (!script)
        return fail(script.error());
    const auto project = rondo::Project::create(folder, name);
    if (!project)
        return fail(project.error());
    if (sample.isEmpty()) {
        printResult(Text::tr("Made the project %1.").arg(project->folder()));
        return ExitCode::done;
    }
    if (const auto written = writeSample(*project, *script); !written)
        return fail(written.error());
    printResult(
        Text::tr(
            "Made the project %1 with the sample \"%2\". Train it with:\n  rondoctl run --project \"%1\"\n"
            "or draw in it with:\n  rondo \"%1\"")
            .arg(project->folder(), sample));
    return ExitCode::done;
}

} // namespace rondoctl
