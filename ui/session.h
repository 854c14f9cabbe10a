// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/project.h"
#include "data/dataset.h"
#include "deployment/deployment.h"
#include "experiments/experiments.h"
#include "flow/runscope.h"
#include "models/models.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace rondo {

/*!
    The open project as the window sees it: reads the store, follows it, and asks rondoctl for work.

    Runs belong to a detached "rondoctl run" and deployments to rondo-server: closing the window stops neither.
*/
class Session : public QObject {
    Q_OBJECT
public:
    static Result<std::unique_ptr<Session>> open(const QString &folder);
    ~Session() override;

    const Project &project() const;
    ObjectStore &objects();
    Experiments experiments();
    Datasets datasets();
    Models models();
    Deployments deployments(); //!< its slow calls are not for the window: ask deploy(), startDeployment() and undeploy()

    //! The newest run; none in a new project. Kept fresh, no query.
    const std::optional<Run> &run() const;
    //! Its experiments, in the order of the plan. Kept fresh, no query.
    const QList<Experiment> &runExperiments() const;
    //! Whether a live process works on run(), or is about to make one.
    bool isRunning() const;

    //! Saves nothing: the flow must be on disk. Runs the part of it that \a scope says: starts "rondoctl run"
    //! detached; an error appears through runFailed(). Asks through trustNeeded() first where the flow has
    //! scripts nobody agreed to on this computer.
    //! \a settings ("ConvNet.lr=0.01") are in place of those in the flow.
    void startRun(const QString &flowName, const RunScope &scope = {}, const QStringList &settings = {});
    void stopRun();   //!< prompt; finished experiments stay
    void resumeRun(); //!< of run(), when it was stopped or its owner was killed
    //! Goes on with a run that has ended; \a more: what is continued or added, as rondoctl run takes it.
    void extendRun(RunId run, const QStringList &more);

    void allowScripts();   //!< the answer to trustNeeded(): agree to the scripts as they are, and run
    void declineScripts(); //!< the other answer: the run does not start

    //! In a detached rondoctl; the outcome shows in the store or through commandFailed().
    void deploy(const QString &model, int version, const QString &name);
    void startDeployment(const QString &name);
    void undeploy(const QString &name);

    //! The flow that Run runs on every page: the one open on the Flow page, empty before that page was made.
    const QString &openFlow() const { return m_openFlow; }
    void setOpenFlow(const QString &name) { m_openFlow = name; }

Q_SIGNALS:
    void changed();               //!< something in the store changed; at most eight times a second
    //! A run waits for the person's word: \a scripts are paths of code that would run. See allowScripts().
    void trustNeeded(const QStringList &scripts);
    void runFailed(const QString &text);     //!< the run could not start: rondoctl's words
    void commandFailed(const QString &text);

private:
    struct State;
    explicit Session(std::unique_ptr<State> state);
    void poll();
    void refresh();
    void startTrusted(const QStringList &arguments, const std::function<Result<Flow>()> &flow);
    void startCommand(const QStringList &arguments, bool isRun);
    std::unique_ptr<State> m_state;
    QString m_openFlow;
};

//! The folder of rondoctl, rondo-worker and rondo-server: beside this program, or RONDO_BIN_DIR.
QString programPath(const QString &name);

} // namespace rondo
