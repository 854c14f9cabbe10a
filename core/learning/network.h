// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "learning/architecture.h"
#include "learning/safetensors.h"

#include <ATen/ATen.h>

// Includes torch: only for the .cpp files of this folder.

namespace rondo {

//! 64-bit numbers for shapes, as torch takes them.
inline at::IntArrayRef torchShape(const QList<qint64> &shape)
{
    static_assert(sizeof(qint64) == sizeof(int64_t));
    return {reinterpret_cast<const int64_t *>(shape.constData()), size_t(shape.size())};
}

/*!
    An Architecture with weights.

    All trained numbers lie in one flat tensor, their gradients in a second and the statistics of batch
   normalisation in a third; the layers see views. An optimizer step, a checkpoint or "keep the best so far"
   is then a handful of operations, not one a layer.
*/
class Network {
public:
    //! With random weights of \a seed (He et al. 2015, uniform), on \a device.
    Network(Architecture architecture, quint64 seed, const at::Device &device);

    const Architecture &architecture() const { return m_architecture; }

    /*!
        Scores (rows x classes) for normalised images (rows x channels x height x width, channels last).
        With \a dropoutKey it trains: gradients are recorded, units dropped and statistics updated. Without
       it, and with a const network, several threads may call it.
    */
    at::Tensor forward(at::Tensor images, std::optional<quint64> dropoutKey = {}) const;

    at::Tensor &weights() { return m_weights; }
    at::Tensor &gradients() { return m_gradients; }
    at::Tensor &statistics() { return m_statistics; }

    //! Copies of all tensors by name, on the processor; \a bytes point into \a storage.
    QList<TensorBytes> named(std::vector<at::Tensor> &storage) const;
    //! Takes weights and statistics from a file; the error names the tensor that does not fit.
    Result<void> load(const SafetensorsFile &file);

private:
    //! What the layer of the same index computes with; undefined where it has none.
    struct Parts {
        at::Tensor weight, bias, mean, variance;
    };
    at::Tensor &part(const Architecture::Tensor &tensor);

    Architecture m_architecture;
    at::Tensor m_weights, m_gradients, m_statistics;
    std::vector<Parts> m_parts;
};

} // namespace rondo
