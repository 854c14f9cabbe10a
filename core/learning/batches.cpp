// SPDX-License-Identifier: GPL-3.0-or-later
#include "learning/batches.h"

#include "learning/device.h"
#include "learning/kernels.h"
#include "learning/random.h"

#include <ATen/Parallel.h>
#include <cmath>
#include <cstring>
#include <numbers>
#include <numeric>

namespace rondo {

namespace {

    constexpr auto channelsLast = at::MemoryFormat::ChannelsLast;
    constexpr int64_t gatherGrain = 64; // images a thread
    constexpr qint64 residentShare = 4;

    constexpr int largestShift = 2; // pixels
    constexpr double largestAngle = 10 * std::numbers::pi / 180;
    constexpr double largestScaling = 0.1;
    constexpr double largestShear = 0.1;

    //! A small random movement; pixels of the result are looked up through it.
    kernels::Transform randomTransform(TrainingOptions::Augmentation augmentation, quint64 key)
    {
        RandomSequence numbers(key);
        kernels::Transform transform;
        if (augmentation == TrainingOptions::Augmentation::Shift) {
            transform.x0 = float(numbers.below(2 * largestShift + 1)) - largestShift;
            transform.y0 = float(numbers.below(2 * largestShift + 1)) - largestShift;
            return transform;
        }
        const double angle = numbers.uniform(-largestAngle, largestAngle);
        const double scaling = 1 + numbers.uniform(-largestScaling, largestScaling);
        const double shear = numbers.uniform(-largestShear, largestShear);
        transform.xx = float(scaling * std::cos(angle));
        transform.xy = float(scaling * (shear - std::sin(angle)));
        transform.yx = float(scaling * std::sin(angle));
        transform.yy = float(scaling * std::cos(angle));
        transform.x0 = float(numbers.uniform(-largestShift, largestShift));
        transform.y0 = float(numbers.uniform(-largestShift, largestShift));
        return transform;
    }

} // namespace

Batches::Batches(const TrainingData &data, const LabelledImages &images, const QString &device)
    : m_data(data)
    , m_images(images)
    , m_device(device.toStdString())
{
    std::vector<quint32> asTheyCome(size_t(images.size()));
    std::iota(asTheyCome.begin(), asTheyCome.end(), 0U);
    const qint64 bytes = images.size() * data.shape.size();
    if (m_device.is_cuda() && bytes <= deviceMemory(device) / residentShare)
        makeResident();
    setOrder(std::move(asTheyCome));
}

void Batches::makeResident()
{
    const LabelledImages &images = m_images;
    const ImageShape shape = m_data.shape;
    at::Tensor pixels = at::empty({images.size(), shape.channels, shape.height, shape.width}, at::kByte);
    for (qint64 i = 0; i < images.size(); ++i)
        std::memcpy(pixels.data_ptr<uint8_t>() + i * shape.size(), images.pixels[size_t(i)],
                    size_t(shape.size()));
    at::Tensor labels = at::empty({images.size()}, at::kLong);
    std::memcpy(labels.data_ptr(), images.labels.data(), size_t(images.size()) * sizeof(qint64));
    m_residentPixels = pixels.to(m_device);
    m_residentLabels = labels.to(m_device);
}

void Batches::setOrder(std::vector<quint32> order)
{
    m_order = std::move(order);
    if (!m_residentPixels.defined())
        return;
    // Once an epoch: a copy of the positions of each batch would make the processor wait for the GPU in each step.
    at::Tensor positions = at::empty({size()}, at::kLong);
    std::copy(m_order.begin(), m_order.end(), positions.data_ptr<int64_t>());
    m_residentOrder = positions.to(m_device);
}

void Batches::gather(std::span<const quint32> positions, TrainingOptions::Augmentation augmentation,
                     quint64 key)
{
    const ImageShape shape = m_data.shape;
    const auto rows = int64_t(positions.size());
    if (!m_buffer.defined() || m_buffer.size(0) < rows) {
        m_buffer = at::empty({rows, shape.channels, shape.height, shape.width}, at::TensorOptions(at::kFloat),
                             channelsLast);
        m_labels = at::empty({rows}, at::kLong);
    }
    auto *pixels = m_buffer.data_ptr<float>();
    auto *labels = m_labels.data_ptr<int64_t>();
    const auto scale = float(1 / (255 * m_data.deviation));
    const auto offset = float(-m_data.mean / m_data.deviation);
    at::parallel_for(0, rows, gatherGrain, [&](int64_t begin, int64_t end) {
        for (int64_t row = begin; row < end; ++row) {
            const quint32 position = positions[size_t(row)];
            labels[row] = m_images.labels[position];
            const quint8 *source = m_images.pixels[position];
            float *target = pixels + row * shape.size();
            if (augmentation == TrainingOptions::Augmentation::None)
                kernels::gather(source, shape, scale, offset, target);
            else
                kernels::gatherTransformed(source, shape,
                                           randomTransform(augmentation, mixed(key ^ quint64(row))), scale,
                                           offset, target);
        }
    });
}

Batches::Batch Batches::batch(qint64 first, qint64 rows, TrainingOptions::Augmentation augmentation,
                              quint64 key)
{
    rows = std::min(rows, size() - first);
    if (!m_residentPixels.defined()) {
        gather(std::span(m_order).subspan(size_t(first), size_t(rows)), augmentation, key);
        return {m_buffer.narrow(0, 0, rows).to(m_device), m_labels.narrow(0, 0, rows).to(m_device)};
    }
    const at::Tensor chosen = m_residentOrder.narrow(0, first, rows);
    at::Tensor images = m_residentPixels.index_select(0, chosen).to(at::kFloat);
    if (augmentation != TrainingOptions::Augmentation::None)
        images = augmented(images, augmentation, key);
    images = images.mul_(1 / (255 * m_data.deviation))
                 .sub_(m_data.mean / m_data.deviation)
                 .contiguous(channelsLast);
    return {images, m_residentLabels.index_select(0, chosen)};
}

at::Tensor Batches::augmented(const at::Tensor &images, TrainingOptions::Augmentation augmentation,
                              quint64 key) const
{
    const auto rows = images.size(0);
    const auto width = float(m_data.shape.width);
    const auto height = float(m_data.shape.height);
    at::Tensor matrices = at::empty({rows, 2, 3}, at::kFloat);
    auto *values = matrices.data_ptr<float>();
    for (int64_t row = 0; row < rows; ++row, values += 6) {
        const auto transform = randomTransform(augmentation, mixed(key ^ quint64(row)));
        // torch counts both directions from -1 to 1, we in pixels.
        values[0] = transform.xx;
        values[1] = transform.xy * height / width;
        values[2] = 2 * transform.x0 / width;
        values[3] = transform.yx * width / height;
        values[4] = transform.yy;
        values[5] = 2 * transform.y0 / height;
    }
    // From page-locked memory the copy goes on beside us.
    const at::Tensor there = matrices.pin_memory().to(m_device, at::kFloat, true);
    const at::Tensor grid = at::affine_grid_generator(there, images.sizes(), false);
    return at::grid_sampler(images, grid, 0, 0, false); // bilinear, black outside
}

} // namespace rondo
