// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QJsonObject>
#include <QString>

/*!
    \file
    What the runner and a worker say to each other. One JSON object a line.
    To a built-in worker, on its standard input, one task a line; end of input means: finish and exit.
    \code
    {"task":"train","experiment":17,"type":"convnet","settings":{"lr":0.001,...},
     "dataset":"/abs/.rondo/objects/...manifest path...","images":0,"folder":"/abs/run/folder","seed":1,"device":"auto","resume":true,
     "until":2,"judged":"val_accuracy","bars":[null,0.93]}           the last three only where a training may be cut short
    {"task":"evaluate", ... the same, "model":"model.pt"}      evaluates a script's TorchScript model
    \endcode
    To a script: the same object as a file, whose path is in the environment variable RONDO_TASK.
    From a worker, on standard output. Lines that are no JSON object are log text. A worker that goes on from a checkpoint tells
    the last metrics before it again, which the runner may have lost when it was killed; a script marks them with "again":true.
    \code
    {"event":"started","device":"cpu","torch":"2.6.0"}               of a script also "python", on a GPU also "gpu"
    {"event":"progress","epoch":2,"epochs":12,"fraction":0.21}      fraction of the whole training, 0 to 1
    {"event":"metric","name":"loss","step":120,"epoch":1.3,"value":0.22}  epochs done; NaN as null
    {"event":"confusion","epoch":2,"counts":[[98,2],[5,95]]}        on the validation split: experiments/epochconfusion.h
    {"event":"log","text":"..."}
    {"event":"checkpoint","epoch":2}                                checkpoint file is complete on disk
    {"event":"result","metrics":{"val_accuracy":0.99,...},"report":{"confusion":[[...]],...},"files":["model.safetensors","model.json"]}
    {"event":"paused","epoch":2}                                    last line of a task that stopped at "until" or "bars"
    {"event":"done"}                                                last line of a task that worked
    {"event":"failed","error":"...","kind":"nan|memory|error"}      last line of one that did not
    \endcode
    Metric names: loss, accuracy (training, running), val_loss, val_accuracy (each epoch), test_accuracy, test_loss (at the end),
    parameters, size_mb, flops, latency_p50_ms, latency_p95_ms, images_per_second.
*/

namespace rondo {

//! A task for a worker or a script. Paths are absolute.
struct Task {
    enum class Kind { Train, Evaluate };
    Kind kind = Kind::Train;
    qint64 experiment = 0;
    QString type;          //!< node type key
    QJsonObject settings;
    QString dataset;       //!< folder of the mapped dataset version, see DatasetVersion::open()
    qint64 images = 0;     //!< at most so many of the training split; 0 = all
    QString folder;        //!< where checkpoints, model and results go; exists
    qint64 seed = 1;
    QString device = QStringLiteral("auto"); //!< auto | cpu | cuda | cuda:N
    bool resume = true;    //!< go on from a checkpoint in folder, if there is one
    QString model;         //!< for Evaluate: file name in folder
    int until = 0;         //!< pause after so many epochs and keep the checkpoint; 0 = train to the end
    QString judged = QStringLiteral("val_accuracy"); //!< or val_loss: what the bars are of
    QList<double> bars;    //!< pause also after epoch i + 1 where the best so far is worse than bars[i]; NaN = no bar

    //! Whether a training that goes on would pause now. \a best: of `judged`, so far.
    bool pausesAfter(int epoch, double best) const;

    QJsonObject toJson() const;
    static Result<Task> fromJson(const QJsonObject &json);
};

} // namespace rondo
