// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/digest.h"

#include <QList>
#include <QStringList>

namespace rondo {

class ObjectStore;

//! A tensor that a model takes or gives. -1 in the shape: any number, the batch.
struct ModelTensor {
    QString name;
    QString datatype; //!< as in the Open Inference Protocol v2: "FP32"
    QList<qint64> shape;
};

struct ModelFile {
    QString name;
    qint64 size = 0; //!< bytes
    Digest digest;
};

//! What a model is, read from its manifest and its model.json.
struct ModelContents {
    QList<ModelTensor> inputs, outputs;
    QStringList classes;
    qint64 parameters = 0; //!< weights; 0: unknown, as for TorchScript
    bool isScript = false; //!< TorchScript instead of safetensors
    QList<ModelFile> files;

    qint64 size() const; //!< bytes of all files
};

//! An error when the object store lacks the manifest, or it is damaged. Weights are not read.
Result<ModelContents> modelContents(const ObjectStore &objects, const Digest &manifest);

} // namespace rondo
