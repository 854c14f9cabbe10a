// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/project.h"
#include "base/result.h"
#include "execution/runaddition.h"
#include "flow/runscope.h"

#include <QObject>

#include <memory>

namespace rondo {

//! How a run uses this computer. 0 = decide from the cores and GPUs there are.
struct RunLimits {
    int workers = 0; //!< experiments at once
    int threads = 0; //!< of each
    int silenceSeconds = 600; //!< a worker that says nothing for so long is ended
    QString python; //!< interpreter for scripts; empty: the first that can import torch
};

/*!
    Owns one run in this process: resolves the datasets, compiles, starts workers, writes the store,
   validates, registers, deploys.

    Asynchronous: start() or resume() return at once, finished() tells the end. Needs an event loop. A run
   whose owner was killed is taken up by resume(): finished experiments stay, the others go on from their
   checkpoints.
*/
class Runner : public QObject {
    Q_OBJECT
public:
    explicit Runner(const Project &project, RunLimits limits = {}, QObject *parent = nullptr);
    ~Runner() override;

    //! Of the flow, what \a scope says; it is kept in the cause, so resume() goes on with the same part.
    Result<RunId> start(const QString &flowName, const Flow &flow, const QJsonObject &cause,
                        const RunScope &scope = {});
    Result<void> resume(RunId run);
    //! Adds to a run, whatever became of it, and trains that and what is left of it; then judges all again.
    Result<void> extend(RunId run, const RunAddition &addition);
    //! Ends the workers within two seconds and keeps what is finished; finished() follows.
    void stop();
    //! After finished(): why the run as a whole failed, also when that could not be written to the store;
    //! empty otherwise.
    QString errorText() const;

Q_SIGNALS:
    //! Something of the run changed in the store; at most ten times a second.
    void progressed();
    void message(const QString &text); //!< for the person, for example which dataset is being prepared
    void finished(); //!< the run's state is in the store

private:
    class Private;
    std::unique_ptr<Private> m_private;
};

} // namespace rondo
