// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/version.h>

#include <ATen/autocast_mode.h>

// Includes torch: only for the .cpp files of this folder.

namespace rondo {

//! While it lives, convolutions and matrix products on a GPU run in 16-bit floats.
class MixedPrecision {
public:
    explicit MixedPrecision(bool enabled)
        : m_enabled(enabled)
    {
        if (m_enabled)
            set(true);
    }
    ~MixedPrecision()
    {
        if (!m_enabled)
            return;
        set(false);
        at::autocast::clear_cache(); // the next step's weights are others
    }
    MixedPrecision(const MixedPrecision &) = delete;
    MixedPrecision &operator=(const MixedPrecision &) = delete;

private:
    static void set(bool enabled)
    {
#if TORCH_VERSION_MAJOR > 2 || (TORCH_VERSION_MAJOR == 2 && TORCH_VERSION_MINOR >= 4)
        at::autocast::set_autocast_dtype(at::kCUDA, at::kHalf);
        at::autocast::set_autocast_enabled(at::kCUDA, enabled);
#else
        at::autocast::set_autocast_gpu_dtype(at::kHalf);
        at::autocast::set_enabled(enabled);
#endif
    }

    bool m_enabled;
};

} // namespace rondo
