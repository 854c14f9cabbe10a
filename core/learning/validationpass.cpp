// SPDX-License-Identifier: GPL-3.0-or-later
#include "learning/validationpass.h"

#include "experiments/epochconfusion.h"
#include "learning/meter.h"
#include "learning/mixedprecision.h"

#include <optional>

#include <c10/core/GradMode.h>

namespace rondo {

namespace {

    constexpr qint64 batchRows = 256;

    //! Counts answers by the true class and the answer, on the device.
    class ConfusionTally {
    public:
        ConfusionTally(qsizetype classes, const at::Device &device)
            : m_classes(classes)
            , m_counts(at::zeros({classes * classes}, at::TensorOptions(at::kLong).device(device)))
        {
        }

        void add(const at::Tensor &scores, const at::Tensor &labels)
        {
            const at::Tensor cells = labels * m_classes + scores.argmax(1);
            m_counts.scatter_add_(0, cells, at::ones_like(cells));
        }

        QJsonArray rows() const
        {
            const at::Tensor counts = m_counts.cpu();
            const auto *count = counts.data_ptr<int64_t>();
            QJsonArray rows;
            for (int64_t truth = 0; truth < m_classes; ++truth) {
                QJsonArray row;
                for (int64_t answer = 0; answer < m_classes; ++answer)
                    row.append(qint64(*count++));
                rows.append(row);
            }
            return rows;
        }

    private:
        int64_t m_classes;
        at::Tensor m_counts;
    };

} // namespace

ValidationPass validationPass(const Network &network, Batches &batches, qsizetype classes, const at::Device &device,
                              bool mixed)
{
    const c10::NoGradGuard noGradients;
    Tally tally(device);
    std::optional<ConfusionTally> confusion;
    if (classes <= EpochConfusion::mostClasses)
        confusion.emplace(classes, device);
    for (qint64 first = 0; first < batches.size(); first += batchRows) {
        const auto [images, labels] = batches.batch(first, batchRows);
        const MixedPrecision precision(mixed);
        const at::Tensor scores = network.forward(images).to(at::kFloat);
        tally.add(at::cross_entropy_loss(scores, labels), scores, labels);
        if (confusion)
            confusion->add(scores, labels);
    }
    const auto [loss, accuracy] = tally.take();
    return {loss, accuracy, confusion ? confusion->rows() : QJsonArray()};
}

} // namespace rondo
