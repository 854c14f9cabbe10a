// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "data/dataset.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>

namespace rondo {

//! One layer of a network without branches.
struct Layer {
    enum class Kind {
        Convolution, //!< kernel x kernel, stride 1, with bias
        BatchNorm, //!< per channel (Ioffe, Szegedy 2015)
        Relu,
        ReluPool, //!< ReLU, then the largest of each 2 x 2; the last odd row and column are left out
        GlobalPool, //!< mean of each channel; leaves a vector
        Flatten, //!< in the order row, column, channel
        Dropout, //!< only in training; what is kept is scaled up
        Dense, //!< fully connected, with bias
    };
    Kind kind = Kind::Relu;
    int inputs = 0, outputs = 0; //!< channels, or values of a vector; equal except for Convolution and Dense
    int kernel = 0, padding = 0; //!< only Convolution
    double rate = 0; //!< only Dropout: the share that is dropped

    bool operator==(const Layer &) const = default;
};

/*!
    The layers of a network and what follows from them: sizes, costs, names of the weights. A value, without
   any weights.

    As JSON it is part of model.json, so that a model stays readable when the builders below change.
*/
class Architecture {
public:
    //! For a node type (convnet, vgg, mlp) and its settings. The error names the parameter.
    static Result<Architecture> design(const QString &type, const QJsonObject &settings, ImageShape input,
                                       int classes);
    //! Refuses layers that do not fit each other.
    static Result<Architecture> fromJson(const QJsonArray &layers, ImageShape input, int classes);
    QJsonArray toJson() const;

    ImageShape input() const { return m_input; }
    int classes() const { return m_classes; }
    const QList<Layer> &layers() const { return m_layers; }

    //! One trained or counted tensor of a layer, such as "layer3.weight".
    struct Tensor {
        QString name;
        QList<qint64> shape;
        int layer = 0;
        bool trained = true; //!< false: statistics of batch normalisation
        qint64 size() const;
    };
    QList<Tensor> tensors() const;
    qint64 parameters() const; //!< trained numbers
    //! Floating-point operations for one image: two for each multiply-add of convolutions and dense layers.
    qint64 flops() const;

private:
    Architecture(QList<Layer> layers, ImageShape input, int classes);
    Result<void> check() const;

    QList<Layer> m_layers;
    ImageShape m_input;
    int m_classes = 0;
};

} // namespace rondo
