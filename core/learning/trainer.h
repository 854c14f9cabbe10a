// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "learning/learning.h"
#include "learning/trainingdata.h"

#include <optional>

namespace rondo {

//! Why a task did not work, see the event "failed".
struct TaskFailure {
    QString text;
    QString kind; //!< nan, memory or error

    TaskFailure(QString what, QString which = QStringLiteral("error"))
        : text(std::move(what))
        , kind(std::move(which))
    {
    }
    TaskFailure(const Error &error)
        : TaskFailure(error.text)
    {
    }
};

//! What a training leaves behind besides the model's files.
struct TrainingReport {
    int pausedAfter = 0; //!< the epoch after which Task::pausesAfter() held; 0: it came to its end
    int epochs = 0; //!< done, fewer than asked for when it stopped early
    int bestEpoch = 0; //!< the one whose weights were kept: highest validation accuracy, then lowest loss
    double imagesPerSecond = 0; //!< of training itself, without validation and checkpoints
};

/*!
    Trains a built-in network and writes model.json and model.safetensors to the task's folder. Reports
   started, progress, metrics and checkpoints to \a emitEvent, not the end. May throw what torch throws
   (std::exception).
*/
std::optional<TaskFailure> train(const Task &task, const TrainingData &data, const EventSink &emitEvent,
                                 TrainingReport &report);

//! The checkpoint that train() keeps in the task's folder.
QString checkpointPath(const Task &task);

} // namespace rondo
