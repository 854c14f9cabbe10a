// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "execution/scriptcommand.h"
#include "execution/validation.h"
#include "store/objectstore.h"

namespace rondo {

/*!
    A person's script that judges models.

    Its task file: {"task": "validate", "models": [{"experiment": 17, "name": "convnet-3", "settings": {…},
   "metrics": {…}, "files": {"model.pt": "/abs/path"}}]}. It prints one line a model, {"event": "verdict",
   "experiment": 17, "passes": false, "reason": "…"}, and exits with 0; with no such line the exit code is the
   verdict on all of them. An end in any other way fails all of them.
*/
class ValidationScript : public QObject {
    Q_OBJECT
public:
    //! \a run names a task file that is written here. \a models must be trained.
    ValidationScript(ScriptRun run, const ObjectStore &objects, const QList<Experiment> &models,
                     int silenceSeconds, QObject *parent);

    void start(); //!< finished() follows, never from inside this call
    void stop();

    const QHash<ExperimentId, ScriptVerdict> &verdicts() const { return m_verdicts; }

Q_SIGNALS:
    void finished();

private:
    void takeEvent(const QJsonObject &event);
    void judgeAll(bool passes, const QString &reason);
    QJsonObject taskFor(const ObjectStore &objects) const;

    ScriptRun m_run;
    QList<Experiment> m_models;
    QByteArray m_task;
    TaskProcess m_process;
    QHash<ExperimentId, ScriptVerdict> m_verdicts;
    QStringList m_lastLines;
};

} // namespace rondo
