// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "learning/network.h"
#include "learning/trainingoptions.h"

// Includes torch: only for the .cpp files of this folder.

namespace rondo {

//! SGD with momentum, Adam (Kingma, Ba 2015) or AdamW (Loshchilov, Hutter 2019) over a network's flat
//! weights.
class Optimizer {
public:
    Optimizer(const TrainingOptions &options, Network &network);

    //! One step with the network's gradients, which are zero afterwards.
    void step(double learningRate);

    //! Moments and the number of steps, for a checkpoint. The tensors are the live ones.
    at::Tensor &firstMoment() { return m_first; }
    at::Tensor &secondMoment() { return m_second; }
    qint64 steps() const { return m_steps; }
    void setSteps(qint64 steps) { m_steps = steps; }

private:
    void stepSgd(double learningRate);
    void stepAdam(double learningRate);

    TrainingOptions m_options;
    Network &m_network;
    at::Tensor m_first, m_second;
    qint64 m_steps = 0;
};

/*!
    Keeps gradients in the range of 16-bit floats (Micikevicius et al. 2018): the loss is multiplied by a
   factor that halves when a gradient overflows and grows again slowly. Everything stays on the device. A step
   whose gradients overflowed becomes one with a gradient of zero.
*/
class LossScaler {
public:
    explicit LossScaler(const at::Device &device);
    at::Tensor scaled(const at::Tensor &loss) const { return loss * m_scale; }
    //! Takes the factor out of \a gradients and adapts it.
    void unscale(at::Tensor &gradients);
    at::Tensor &scale() { return m_scale; }

private:
    at::Tensor m_scale;
};

} // namespace rondo
