// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/project.h"
#include "base/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>

namespace rondo {

class Database;
class ObjectStore;
struct ModelVersion;

enum class DeploymentState { Starting, Running, Stopped, Failed };

struct Deployment {
    DeploymentId id;
    QString name; //!< also the name of the model in the URL: /v2/models/NAME/infer
    QString target; //!< "local"
    QString model;
    int modelVersion = 0; //!< that answers
    QString host;
    int port = 0;
    DeploymentState state = DeploymentState::Stopped;
    qint64 pid = 0;
    QDateTime created, changed;

    QString url() const; //!< "http://127.0.0.1:8099"
};

struct Prediction {
    PredictionId id;
    QDateTime time;
    QString request;
    int modelVersion = 0;
    QByteArray input; //!< 8-bit pixels, or empty
    QString shape; //!< "1x28x28"
    int predicted = 0;
    double confidence = 0;
    int second = -1;
    double secondConfidence = 0;
    double latencyMs = 0;
    int label = -1; //!< given by a person
};

struct DeployOptions {
    QString name;
    int port = 0; //!< 0: keep the port it has, else any free one
    QString host = QStringLiteral("127.0.0.1");
    QString tokenFile; //!< needed when host is no loopback address
};

/*!
    Deployments on this computer. rondo-server runs as a process of its own and survives whoever started it.

    deploymentfile.h describes the two files over which they speak: deployment.json says what is wanted and is
   re-read by the server when it changes (five times a second), server.json is its answer. Moving to a new
   version loads and warms it up, then switches: no request is lost; the previous one stays loaded. Only a
   change of the address starts the server again.

    Changes wait for other programs that change the same deployment. rondo-server is the one beside this
   program, or what the environment variable RONDO_SERVER names.
*/
class Deployments {
public:
    Deployments(const Project &project, Database &database, ObjectStore &objects)
        : m_project(project)
        , m_database(database)
        , m_objects(objects)
    {
    }

    //! Starts the server, or moves the running one; returns when the version answers, or with the server's
    //! last lines.
    Result<Deployment> deploy(const ModelVersion &version, const DeployOptions &options);
    //! Stops the server; the record stays.
    Result<void> undeploy(const QString &name);
    //! Starts again what should run and does not, for example after a restart of the computer; on the same
    //! port if it is free.
    Result<Deployment> start(const QString &name);

    //! All, with their state as it is now (is the process alive, does it answer).
    Result<QList<Deployment>> all() const;
    Result<Deployment> find(const QString &name) const;

    Result<QList<Prediction>> predictions(const QString &name, int maximum) const; //!< newest first
    Result<void> setLabel(PredictionId prediction, int label); //!< below 0 takes the label away

private:
    Result<int> choosePort(const DeployOptions &options) const;
    Result<Deployment> remember(const Deployment &deployment);
    Deployment withState(Deployment deployment, bool isWanted) const;

    Project m_project;
    Database &m_database;
    ObjectStore &m_objects;
};

} // namespace rondo
