// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"

#include "base/log.h"
#include "command.h"
#include "execution/background.h"
#include "experiments/flowruns.h"
#include "flowwithsettings.h"
#include "runlist.h"
#include "runsettings.h"
#include "scripttrust.h"
#include "store/database.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QTimer>

#include <chrono>
#include <utility>

namespace rondo {

namespace {

    constexpr std::chrono::milliseconds pollInterval(125);
    // A killed owner leaves no trace in the store: look for it now and then.
    constexpr qint64 ownerCheckInterval = 1000;

    struct PendingCommand {
        Command command;
        bool isRun = false;
    };

} // namespace

struct Session::State {
    State(Project openProject, std::unique_ptr<Database> openDatabase, ObjectStore openObjects)
        : project(std::move(openProject))
        , database(std::move(openDatabase))
        , objects(std::move(openObjects))
    {
    }

    Project project;
    std::unique_ptr<Database> database;
    ObjectStore objects;
    std::optional<Run> run;
    QList<Experiment> experiments;
    qint64 version = 0;
    QElapsedTimer sinceOwnerCheck;
    QTimer timer;
    std::vector<PendingCommand> commands;
    QStringList waiting; //!< arguments of a run that waits for trust
    bool checking = false; //!< whether a run's scripts are being looked at
    bool isOwner(qint64 pid) const { return run && run->owner == pid; }
};

Result<std::unique_ptr<Session>> Session::open(const QString &folder)
{
    Result<Project> project = Project::open(folder);
    if (!project.ok())
        return project.error();
    Result<std::unique_ptr<Database>> database = Database::open(project->storePath());
    if (!database.ok())
        return database.error();
    Result<ObjectStore> objects = ObjectStore::open(project->objectsFolder());
    if (!objects.ok())
        return objects.error();
    (void)finishRename(*project, **database); // what cannot be written now is finished another time
    auto state = std::make_unique<State>(std::move(*project), std::move(*database), std::move(*objects));
    return std::unique_ptr<Session>(new Session(std::move(state)));
}

Session::Session(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
    m_state->version = m_state->database->dataVersion();
    m_state->sinceOwnerCheck.start();
    refresh();
    connect(&m_state->timer, &QTimer::timeout, this, &Session::poll);
    m_state->timer.start(pollInterval);
}

Session::~Session() = default;

const Project &Session::project() const
{
    return m_state->project;
}

ObjectStore &Session::objects()
{
    return m_state->objects;
}

Experiments Session::experiments()
{
    return Experiments(*m_state->database);
}

Datasets Session::datasets()
{
    return Datasets(*m_state->database, m_state->objects);
}

Models Session::models()
{
    return Models(*m_state->database);
}

Deployments Session::deployments()
{
    return Deployments(m_state->project, *m_state->database, m_state->objects);
}

const std::optional<Run> &Session::run() const
{
    return m_state->run;
}

const QList<Experiment> &Session::runExperiments() const
{
    return m_state->experiments;
}

bool Session::isRunning() const
{
    const bool owned = m_state->run && m_state->run->state == RunState::Running && m_state->run->ownerAlive;
    return owned || m_state->checking
        || std::any_of(m_state->commands.cbegin(), m_state->commands.cend(),
                       [](const PendingCommand &pending) { return pending.isRun; });
}

void Session::refresh()
{
    const Result<std::optional<Run>> run = experiments().latestRun();
    if (!run.ok()) {
        qCWarning(logUi).noquote() << run.errorText();
        return;
    }
    m_state->run = *run;
    if (!m_state->run) {
        m_state->experiments.clear();
        return;
    }
    Result<QList<Experiment>> rows = experiments().experiments(m_state->run->id);
    if (rows.ok())
        m_state->experiments = std::move(*rows);
    else
        qCWarning(logUi).noquote() << rows.errorText();
}

void Session::poll()
{
    const bool wasRunning = isRunning();
    const qint64 version = m_state->database->dataVersion();
    bool fresh = std::exchange(m_state->version, version) != version;
    if (!fresh && wasRunning && m_state->sinceOwnerCheck.hasExpired(ownerCheckInterval)) {
        m_state->sinceOwnerCheck.restart();
        fresh = true;
    }
    if (fresh)
        refresh();
    QStringList runErrors, commandErrors;
    std::erase_if(m_state->commands, [&](const PendingCommand &pending) {
        if (pending.isRun && m_state->isOwner(pending.command.pid()))
            return true;
        if (pending.command.isRunning())
            return false;
        if (!pending.command.hasAnswered())
            (pending.isRun ? runErrors : commandErrors) << pending.command.errorText();
        return true;
    });
    if (fresh || wasRunning != isRunning())
        Q_EMIT changed();
    for (const QString &text : std::as_const(runErrors))
        Q_EMIT runFailed(text);
    for (const QString &text : std::as_const(commandErrors))
        Q_EMIT commandFailed(text);
}

void Session::startCommand(const QStringList &arguments, bool isRun)
{
    QStringList all = arguments;
    all << QStringLiteral("--project") << m_state->project.folder() << QStringLiteral("--json");
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (isRun) {
        const RunSettings settings = runSettings();
        all << runArguments(settings);
        environment = runEnvironment(settings, environment);
    }
    Result<Command> command = Command::start(programPath(QStringLiteral("rondoctl")), all, environment);
    if (!command.ok()) {
        Q_EMIT isRun ? runFailed(command.errorText()) : commandFailed(command.errorText());
        return;
    }
    m_state->commands.push_back({std::move(*command), isRun});
    if (isRun)
        Q_EMIT changed();
}

void Session::startRun(const QString &flowName, const RunScope &scope, const QStringList &settings)
{
    const QStringList start {QStringLiteral("run"), QStringLiteral("--flow"), flowName, QStringLiteral("--cause"),
                             tr("Run in the window")};
    const QStringList arguments = start + scopeArguments(m_state->project, scope) + settingArguments(settings);
    startTrusted(arguments, [project = m_state->project, flowName, scope, settings]() -> Result<Flow> {
        const auto flow = flowWithSettings(project.flowPath(flowName), settings);
        // Where the list cannot be written, rondoctl says that there is none.
        return flow && saveRunList(project, scope.listed, *flow) ? partOf(*flow, NodeTypes::builtIn(), scope) : flow;
    });
}

void Session::resumeRun()
{
    if (m_state->run)
        extendRun(m_state->run->id, {QStringLiteral("--resume"), QString::number(m_state->run->id.value)});
}

void Session::extendRun(RunId id, const QStringList &more)
{
    const Result<Run> run = experiments().run(id);
    const QByteArray text = run.ok() ? run->flowText.toUtf8() : QByteArray();
    const auto scope = RunScope::fromJson(run.ok() ? run->cause.value(QLatin1String("scope")).toObject() : QJsonObject());
    startTrusted(QStringList {QStringLiteral("run")} + more, [text, scope]() -> Result<Flow> {
        const auto flow = flowFromText(text);
        return flow && scope ? partOf(*flow, NodeTypes::builtIn(), *scope) : flow;
    });
}

void Session::startTrusted(const QStringList &arguments, const std::function<Result<Flow>()> &flow)
{
    if (m_state->checking)
        return;
    m_state->checking = true;
    m_state->waiting = arguments;
    Q_EMIT changed();
    const auto unknown = [flow, folder = m_state->project.folder()] { return untrustedScripts(flow(), folder); };
    inBackground(unknown).then(this, [this](const QStringList &scripts) {
        if (!scripts.isEmpty()) {
            Q_EMIT trustNeeded(scripts);
            return;
        }
        m_state->checking = false;
        startCommand(std::exchange(m_state->waiting, {}), true);
    });
}

void Session::allowScripts()
{
    if (!m_state->checking)
        return;
    m_state->checking = false;
    startCommand(std::exchange(m_state->waiting, {}) << QStringLiteral("--trust"), true);
}

void Session::declineScripts()
{
    m_state->checking = false;
    m_state->waiting.clear();
    Q_EMIT changed();
}

void Session::stopRun()
{
    if (!m_state->run)
        return;
    if (const auto stopped = experiments().requestStop(m_state->run->id); !stopped) {
        Q_EMIT commandFailed(stopped.errorText());
        return;
    }
    // Our own commits do not change the data version.
    refresh();
    Q_EMIT changed();
}

void Session::deploy(const QString &model, int version, const QString &name)
{
    startCommand({QStringLiteral("deploy"), model, QStringLiteral("--version"), QString::number(version),
                  QStringLiteral("--name"), name},
                 false);
}

void Session::startDeployment(const QString &name)
{
    startCommand({QStringLiteral("start"), name}, false);
}

void Session::undeploy(const QString &name)
{
    startCommand({QStringLiteral("undeploy"), name}, false);
}

QString programPath(const QString &name)
{
    return QDir(qEnvironmentVariable("RONDO_BIN_DIR", QCoreApplication::applicationDirPath())).filePath(name);
}

} // namespace rondo
