// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "learning/architecture.h"

namespace rondo {

/*!
    The layers of the built-in algorithms.

    convnet: the example network of Keras for MNIST (F. Chollet, "Simple MNIST convnet"): filters, dense,
   dropout. vgg:     Simonyan and Zisserman 2015, with batch normalisation and the mean over each channel
   before the dense layers, so that it fits images from 28 x 28 up. Depths 11, 13, 16 and 19 are
   configurations A, B, D and E of the paper with channels scaled by width; 5 and 7 are two and three blocks
   of B with one dense layer. mlp:     layers of hidden units with ReLU (Rumelhart, Hinton, Williams 1986).
*/
Result<QList<Layer>> designLayers(const QString &type, const QJsonObject &settings, ImageShape input,
                                  int classes);

} // namespace rondo
