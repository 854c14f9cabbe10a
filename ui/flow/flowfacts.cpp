// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/flowfacts.h"

#include "execution/resources.h"
#include "experiments/cache.h"
#include "experiments/samplepicture.h"
#include "experiments/storethread.h"

namespace rondo {

namespace {

    constexpr int linePoints = 64;
    constexpr int pictureCount = 5;

    Result<QList<MetricPoint>> lineOf(const Experiments &experiments, ExperimentId id)
    {
        auto line = experiments.series(id, QStringLiteral("val_loss"), linePoints);
        if (line && line->size() < 2)
            line = experiments.series(id, QStringLiteral("loss"), linePoints);
        return line;
    }

    Result<DatasetFacts> datasetFacts(const Datasets &datasets, const ObjectStore &objects,
                                      const Digest &digest)
    {
        const auto dataset = DatasetVersion::open(objects, digest);
        if (!dataset)
            return dataset.error();
        DatasetFacts facts {.digest = digest};
        const auto train = dataset->split(Split::Train);
        facts.trainImages = qint64(train.size());
        for (size_t i = 0; i < train.size() && facts.pictures.size() < pictureCount; ++i)
            facts.pictures << samplePicture(*dataset, train[i]);
        const auto rows = datasets.all();
        for (const DatasetRow &row : rows ? *rows : QList<DatasetRow>()) {
            if (row.digest != digest)
                continue;
            facts.name = row.name;
            facts.version = row.version;
        }
        return facts;
    }

    Result<void> readLines(FlowFacts &facts, const StoreAccess &store, const FactsQuestion &question)
    {
        for (const ExperimentId id : question.finished + question.running) {
            if (question.finished.contains(id) && question.known.lines.contains(id)) {
                facts.lines.insert(id, question.known.lines.value(id));
                continue;
            }
            const auto line = lineOf(store.experiments, id);
            if (!line)
                return line.error();
            facts.lines.insert(id, *line);
        }
        return {};
    }

    Result<void> readEarlier(FlowFacts &facts, const StoreAccess &store, const FactsQuestion &question)
    {
        const auto earlier = cache::earlierExperiments(store.database, question.flowName, question.run);
        if (!earlier)
            return earlier.error();
        facts.earlier = *earlier;
        for (auto node = facts.forecast.cbegin(); node != facts.forecast.cend(); ++node) {
            if (node->state != NodeForecast::State::Cached)
                continue;
            for (const ExperimentId id : node->cached) {
                auto experiment = store.experiments.experiment(id);
                if (!experiment)
                    return experiment.error();
                experiment->state = ExperimentState::Cached;
                facts.cached[node.key()].append(*experiment);
            }
        }
        return {};
    }

    void readDatasets(FlowFacts &facts, const StoreAccess &store, const FactsQuestion &question)
    {
        for (auto node = facts.forecast.cbegin(); node != facts.forecast.cend(); ++node) {
            if (node->dataset.isEmpty())
                continue;
            const auto known = question.known.datasets.constFind(node.key());
            if (known != question.known.datasets.cend() && known->digest == node->dataset)
                facts.datasets.insert(node.key(), *known);
            else if (const auto dataset = datasetFacts(store.datasets, store.objects, node->dataset))
                facts.datasets.insert(node.key(), *dataset);
        }
    }

} // namespace

Result<FlowFacts> readFacts(const StoreAccess &store, const FactsQuestion &question)
{
    static const int gpus = ResourceSampler(Nvml::load()).gpuCount(); // it costs a library to find out
    FlowFacts facts;
    facts.gpus = gpus;
    if (const auto read = readLines(facts, store, question); !read)
        return read.error();
    if (const auto all = store.deployments.all()) {
        for (const Deployment &deployment : *all)
            facts.deployments.insert(deployment.name, deployment);
    }
    facts.forecast = question.known.forecast;
    if (question.foresees) {
        const auto told = forecast({store.database, store.objects, store.datasets, question.projectFolder},
                                   question.flowName, question.flow);
        // A flow that cannot be compiled has no forecast; why not is among its problems.
        facts.forecast = told ? *told : QHash<NodeId, NodeForecast>();
    }
    if (const auto read = readEarlier(facts, store, question); !read)
        return read.error();
    readDatasets(facts, store, question);
    return facts;
}

} // namespace rondo
