// SPDX-License-Identifier: GPL-3.0-or-later
#include "learning/activations.h"

#include "learning/kernels.h"

#include <torch/csrc/autograd/custom_function.h>

#include <ATen/Parallel.h>

namespace rondo {

namespace {

    using torch::autograd::AutogradContext;
    using torch::autograd::variable_list;

    constexpr auto channelsLast = at::MemoryFormat::ChannelsLast;
    constexpr int64_t dropoutGrain = 1 << 15;

    bool runsOnKernels(const at::Tensor &x)
    {
        return x.device().is_cpu() && x.scalar_type() == at::kFloat;
    }

    at::Tensor dropped(const at::Tensor &in, double rate, int64_t key)
    {
        const at::Tensor source = in.contiguous();
        at::Tensor out = at::empty_like(source);
        const auto *from = source.data_ptr<float>();
        auto *to = out.data_ptr<float>();
        at::parallel_for(0, source.numel(), dropoutGrain, [=](int64_t begin, int64_t end) {
            kernels::dropout(from + begin, end - begin, rate, quint64(key), begin, to + begin);
        });
        return out;
    }

    //! torch computes these two in four passes over the largest tensors of a network; here it is one each
    //! way.
    struct ReluPool : torch::autograd::Function<ReluPool> {
        static at::Tensor forward(AutogradContext *context, const at::Tensor &x)
        {
            const at::Tensor in = x.contiguous(channelsLast);
            const auto rows = in.size(0);
            const auto channels = in.size(1);
            const auto height = in.size(2);
            const auto width = in.size(3);
            at::Tensor out = at::empty({rows, channels, height / 2, width / 2}, in.options(), channelsLast);
            at::Tensor which = at::empty({rows, channels, height / 2, width / 2},
                                         in.options().dtype(at::kByte), channelsLast);
            const auto *from = in.data_ptr<float>();
            auto *to = out.data_ptr<float>();
            auto *places = which.data_ptr<uint8_t>();
            const auto stride = channels * (height / 2) * (width / 2);
            at::parallel_for(0, rows, 1, [=](int64_t begin, int64_t end) {
                for (int64_t row = begin; row < end; ++row)
                    kernels::reluPool(from + row * channels * height * width, height, width, channels,
                                      to + row * stride, places + row * stride);
            });
            context->saved_data["which"] = which;
            context->saved_data["height"] = height;
            context->saved_data["width"] = width;
            return out;
        }

        static variable_list backward(AutogradContext *context, const variable_list &gradients)
        {
            const at::Tensor gradient = gradients[0].contiguous(channelsLast);
            const at::Tensor which = context->saved_data["which"].toTensor();
            const auto height = context->saved_data["height"].toInt();
            const auto width = context->saved_data["width"].toInt();
            const auto rows = gradient.size(0);
            const auto channels = gradient.size(1);
            at::Tensor result = at::empty({rows, channels, height, width}, gradient.options(), channelsLast);
            const auto *from = gradient.data_ptr<float>();
            const auto *places = which.data_ptr<uint8_t>();
            auto *to = result.data_ptr<float>();
            const auto stride = channels * (height / 2) * (width / 2);
            at::parallel_for(0, rows, 1, [=](int64_t begin, int64_t end) {
                for (int64_t row = begin; row < end; ++row)
                    kernels::reluPoolBackward(from + row * stride, places + row * stride, height, width,
                                              channels, to + row * channels * height * width);
            });
            return {result};
        }
    };

    struct Dropout : torch::autograd::Function<Dropout> {
        static at::Tensor forward(AutogradContext *context, const at::Tensor &x, double rate, int64_t key)
        {
            context->saved_data["rate"] = rate;
            context->saved_data["key"] = key;
            return dropped(x, rate, key);
        }

        static variable_list backward(AutogradContext *context, const variable_list &gradients)
        {
            return {dropped(gradients[0], context->saved_data["rate"].toDouble(),
                            context->saved_data["key"].toInt()),
                    at::Tensor(), at::Tensor()};
        }
    };

} // namespace

at::Tensor reluPool(const at::Tensor &x)
{
    // The largest of the ReLUs is the ReLU of the largest, and that way round there is less to compute.
    return runsOnKernels(x) ? ReluPool::apply(x) : at::relu(at::max_pool2d(x, 2));
}

at::Tensor dropOut(const at::Tensor &x, double rate, quint64 key)
{
    return runsOnKernels(x) ? Dropout::apply(x, rate, int64_t(key)) : at::dropout(x, rate, true);
}

} // namespace rondo
