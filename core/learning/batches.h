// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "learning/trainingdata.h"
#include "learning/trainingoptions.h"

#include <ATen/ATen.h>
#include <span>
#include <vector>

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
    //! Positions in the split, in the order in which the next batches take them; at first that of the split.
    void setOrder(std::vector<quint32> order);
    qint64 size() const { return qint64(m_order.size()); } //!< images
    //! The \a rows images from \a first on in the order; fewer at its end. \a key chooses the augmentation.
    //! On a GPU with all images there nothing waits for the device.
    Batch batch(qint64 first, qint64 rows, TrainingOptions::Augmentation augmentation = {}, quint64 key = 0);

private:
    void makeResident();
    void gather(std::span<const quint32> positions, TrainingOptions::Augmentation augmentation, quint64 key);
    at::Tensor augmented(const at::Tensor &images, TrainingOptions::Augmentation augmentation,
                         quint64 key) const;

    const TrainingData &m_data;
    const LabelledImages &m_images;
    at::Device m_device;
    at::Tensor m_buffer, m_labels; //!< on the processor
    std::vector<quint32> m_order;
    at::Tensor m_residentPixels, m_residentLabels, m_residentOrder; //!< on the device, where it fits
};

} // namespace rondo
