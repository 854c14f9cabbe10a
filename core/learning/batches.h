// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "learning/trainingdata.h"
#include "learning/trainingoptions.h"

#include <ATen/ATen.h>

// Includes torch: only for the .cpp files of this folder.

namespace rondo {

/*!
    Normalised batches of one split.

    On the processor they are made straight from the mapped images in one buffer that is used again and again.
   On a GPU all images of the split lie on the device as bytes, if they take less than a quarter of its
   memory, and batches are gathered there.
*/
class Batches {
public:
    //! \a data and its pixels must live longer.
    Batches(const TrainingData &data, const LabelledImages &images, const QString &device);

    struct Batch {
        at::Tensor images; //!< rows x channels x height x width, channels last; valid until the next call
        at::Tensor labels;
    };
    //! The images with these positions in the split. \a key chooses the augmentation.
    Batch batch(std::span<const quint32> positions, TrainingOptions::Augmentation augmentation = {},
                quint64 key = 0);

private:
    void gather(std::span<const quint32> positions, TrainingOptions::Augmentation augmentation, quint64 key);
    at::Tensor augmented(const at::Tensor &images, TrainingOptions::Augmentation augmentation,
                         quint64 key) const;

    const TrainingData &m_data;
    const LabelledImages &m_images;
    at::Device m_device;
    at::Tensor m_buffer, m_labels; //!< on the processor
    at::Tensor m_residentPixels, m_residentLabels; //!< on the device, where it fits
};

} // namespace rondo
