// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>

#include <compare>

namespace rondo {

//! A row of the store. Ids of different tags cannot be mixed up. 0 is "none".
template <class Tag> struct Id {
    qint64 value = 0;

    bool isValid() const { return value > 0; }
    auto operator<=>(const Id &) const = default;
};

template <class Tag> size_t qHash(Id<Tag> id, size_t seed = 0)
{
    return ::qHash(id.value, seed);
}

using RunId = Id<struct RunTag>;
using ExperimentId = Id<struct ExperimentTag>;
using DatasetVersionId = Id<struct DatasetVersionTag>;
using ModelVersionId = Id<struct ModelVersionTag>;
using DeploymentId = Id<struct DeploymentTag>;
using PredictionId = Id<struct PredictionTag>;

//! A node of one flow: a short lower-case word such as "convnet-2", readable in the file.
struct NodeId {
    QString value;

    bool isValid() const { return !value.isEmpty(); }
    std::strong_ordering operator<=>(const NodeId &) const = default;
    bool operator==(const NodeId &) const = default;
};

inline size_t qHash(const NodeId &id, size_t seed = 0)
{
    return ::qHash(id.value, seed);
}

} // namespace rondo
