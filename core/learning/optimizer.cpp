// SPDX-License-Identifier: GPL-3.0-or-later
#include "learning/optimizer.h"

#include <cmath>

#include <c10/core/GradMode.h>

namespace rondo {

namespace {

    constexpr double firstDecay = 0.9;
    constexpr double secondDecay = 0.999;
    constexpr double epsilon = 1e-8;

    constexpr double initialScale = 65536;
    constexpr double smallestScale = 1;
    constexpr double largestScale = 16777216;
    constexpr double scaleGrowth = 1.0003; // doubles in about 2300 steps

} // namespace

Optimizer::Optimizer(const TrainingOptions &options, Network &network)
    : m_options(options)
    , m_network(network)
    , m_first(at::zeros_like(network.weights()))
    , m_second(options.optimizer == TrainingOptions::Optimizer::Sgd ? at::empty({0})
                                                                    : at::zeros_like(network.weights()))
{
}

void Optimizer::step(double learningRate)
{
    const c10::NoGradGuard noGradients;
    ++m_steps;
    const bool decoupled = m_options.optimizer == TrainingOptions::Optimizer::AdamW;
    if (m_options.weightDecay > 0 && decoupled)
        m_network.weights().mul_(1 - learningRate * m_options.weightDecay);
    else if (m_options.weightDecay > 0)
        m_network.gradients().add_(m_network.weights(), m_options.weightDecay);

    if (m_options.optimizer == TrainingOptions::Optimizer::Sgd)
        stepSgd(learningRate);
    else
        stepAdam(learningRate);
    m_network.gradients().zero_();
}

void Optimizer::stepSgd(double learningRate)
{
    m_first.mul_(m_options.momentum).add_(m_network.gradients());
    m_network.weights().add_(m_first, -learningRate);
}

void Optimizer::stepAdam(double learningRate)
{
    const at::Tensor &gradients = m_network.gradients();
    m_first.mul_(firstDecay).add_(gradients, 1 - firstDecay);
    m_second.mul_(secondDecay).addcmul_(gradients, gradients, 1 - secondDecay);
    const double firstCorrection = 1 - std::pow(firstDecay, double(m_steps));
    const double secondCorrection = 1 - std::pow(secondDecay, double(m_steps));
    const at::Tensor root = m_second.sqrt().mul_(1 / std::sqrt(secondCorrection)).add_(epsilon);
    m_network.weights().addcdiv_(m_first, root, -learningRate / firstCorrection);
}

LossScaler::LossScaler(const at::Device &device)
    : m_scale(at::full({}, initialScale, at::TensorOptions(at::kFloat).device(device)))
{
}

void LossScaler::unscale(at::Tensor &gradients)
{
    const c10::NoGradGuard noGradients;
    const at::Tensor finite = at::isfinite(gradients).all();
    gradients.copy_(at::where(finite, gradients / m_scale, at::zeros({}, gradients.options())));
    m_scale.copy_(at::where(finite, m_scale * scaleGrowth, m_scale * 0.5).clamp(smallestScale, largestScale));
}

} // namespace rondo
