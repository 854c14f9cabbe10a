// SPDX-License-Identifier: GPL-3.0-or-later
#include "execution/trainingtimes.h"

#include "data/dataset.h"

#include <algorithm>

namespace rondo {

Step longest(Step step, const SearchPlan &search)
{
    const QString epochs = QStringLiteral("epochs");
    for (const Dimension &dimension : search.space) {
        double most = dimension.high;
        for (const QJsonValue &value : dimension.categories)
            most = std::max(most, value.toDouble());
        if (step.isOpen() && dimension.name == epochs)
            step.settings.insert(epochs, most);
    }
    return step;
}

TrainingTimes::TrainingTimes(const ObjectStore &objects, QList<cache::Timing> measured)
    : m_objects(objects)
    , m_measured(std::move(measured))
{
}

double TrainingTimes::secondsOf(const Step &step)
{
    const double work = workOf(step.dataset.version, step.dataset.images,
                               step.settings.value(QLatin1String("epochs")).toInt());
    QList<double> rates;
    for (const cache::Timing &timing : std::as_const(m_measured)) {
        const double done
            = timing.type == step.type ? workOf(timing.dataset, timing.images, timing.epochs) : 0;
        if (done > 0)
            rates.append(timing.seconds / done);
    }
    if (rates.isEmpty() || work <= 0)
        return nan;
    const auto middle = rates.begin() + rates.size() / 2;
    std::nth_element(rates.begin(), middle, rates.end());
    return work * *middle;
}

//! Images times epochs; 0 where the dataset is not there.
double TrainingTimes::workOf(const Digest &version, qint64 limit, int epochs)
{
    if (!m_sizes.contains(version)) {
        const auto dataset = DatasetVersion::open(m_objects, version);
        m_sizes.insert(version, dataset ? qint64(dataset->split(Split::Train).size()) : 0);
    }
    const qint64 images = m_sizes.value(version);
    return double(limit > 0 ? std::min(limit, images) : images) * std::max(1, epochs);
}

} // namespace rondo
