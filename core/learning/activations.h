// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <ATen/ATen.h>

// Includes torch: only for the .cpp files of this folder.

namespace rondo {

//! max over each 2 x 2 of ReLU(x), for rows x channels x height x width.
at::Tensor reluPool(const at::Tensor &x);

//! Sets a share of \a rate to zero and scales the rest (Srivastava et al. 2014). On the processor the choice
//! depends on \a key and the position only, on a GPU on the state of torch's generator.
at::Tensor dropOut(const at::Tensor &x, double rate, quint64 key);

} // namespace rondo
