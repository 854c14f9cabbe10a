// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "execution/protocol.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <functional>
#include <memory>
#include <span>

// The face of rondo_learning: no torch type appears here.

namespace rondo {

class DatasetVersion;

//! Receives the events of protocol.h, in order.
using EventSink = std::function<void(const QJsonObject &)>;

//! Does one task and reports it; the last event is "done" or "failed". Never throws.
void performTask(const Task &task, const EventSink &emitEvent);

//! A trained model, loaded for answering. infer() may be called from several threads.
class Model {
public:
    //! From a folder with model.json and model.safetensors, or model.json and model.pt (TorchScript).
    static Result<std::unique_ptr<Model>> load(const QString &folder, const QString &device = QStringLiteral("cpu"));
    ~Model();

    struct Signature {
        QList<qint64> inputShape;  //!< without the batch: 1, 28, 28
        int classes = 0;
        QStringList classNames;
        QString inputName, outputName; //!< "image", "scores"
    };
    const Signature &signature() const;
    const QJsonObject &description() const; //!< model.json

    //! \a input: rows * product(inputShape) floats, pixels scaled to 0..1 (the model normalises itself).
    //! \a output: rows * classes probabilities (soft-max).
    Result<void> infer(std::span<const float> input, qint64 rows, std::span<float> output) const;

private:
    struct State;
    explicit Model(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

//! What this machine can train on: [{"device": "cpu", "cores": 2}, {"device": "cuda:0", "name": "...", "memory": bytes}]
QJsonArray devices();

//! Versions for records: {"torch": "1.13.1", "blas": "openblas", "cuda": ""}
QJsonObject environment();

} // namespace rondo
