// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "learning/architecture.h"
#include "learning/trainingdata.h"

#include <optional>

namespace rondo {

//! What model.json says. A value; both kinds of model have one.
struct ModelDescription {
    QString type; //!< node type key
    QJsonObject settings;
    QStringList classes;
    ImageShape shape;
    double mean = 0,
           deviation
        = 1; //!< the model normalises with them; 0 and 1 for TorchScript, which gets pixels as 0..1
    QString dataset; //!< digest of the version it learned from
    std::optional<Architecture> architecture; //!< none: the model is TorchScript
    QString weights; //!< file name in the same folder

    static ModelDescription of(const QString &type, const QJsonObject &settings, const TrainingData &data);
    QJsonObject toJson() const;
    static Result<ModelDescription> fromJson(const QJsonObject &json);
};

inline const QString modelFileName = QStringLiteral("model.json");
inline const QString weightsFileName = QStringLiteral("model.safetensors");
inline const QString scriptModelFileName = QStringLiteral("model.pt");

} // namespace rondo
