// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/flowfacts.h"

#include "data/dataset.h"

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

    QImage picture(const DatasetVersion &dataset, qint64 index)
    {
        const ImageShape shape = dataset.shape();
        const auto pixels = dataset.image(index);
        QImage image(shape.width, shape.height, QImage::Format_Grayscale8);
        for (int y = 0; y < shape.height; ++y) {
            const auto row = pixels.subspan(size_t(y) * size_t(shape.width), size_t(shape.width));
            std::copy(row.begin(), row.end(), image.scanLine(y));
        }
        return image;
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
            facts.pictures << picture(*dataset, train[i]);
        const auto rows = datasets.all();
        for (const DatasetRow &row : rows ? *rows : QList<DatasetRow>()) {
            if (row.digest != digest)
                continue;
            facts.name = row.name;
            facts.version = row.version;
        }
        return facts;
    }

} // namespace

Result<FlowFacts> readFacts(const Experiments &experiments, const Datasets &datasets,
                            const Deployments &deployments, const ObjectStore &objects,
                            const FactsQuestion &question)
{
    FlowFacts facts;
    for (const ExperimentId id : question.finished + question.running) {
        if (question.finished.contains(id) && question.known.lines.contains(id)) {
            facts.lines.insert(id, question.known.lines.value(id));
            continue;
        }
        const auto line = lineOf(experiments, id);
        if (!line)
            return line.error();
        facts.lines.insert(id, *line);
    }
    if (const auto all = deployments.all()) {
        for (const Deployment &deployment : *all)
            facts.deployments.insert(deployment.name, deployment);
    }
    if (!question.run.isValid())
        return facts;
    const auto plan = experiments.plan(question.run);
    if (!plan)
        return plan.error();
    QHash<NodeId, Digest> trainedOn;
    for (const Step &step : plan->steps) {
        if (step.kind == Step::Kind::Train)
            trainedOn.insert(step.node, step.dataset.version);
    }
    for (const Link &link : question.links) {
        const Digest digest = trainedOn.value(link.to);
        if (digest.isEmpty() || facts.datasets.contains(link.from) || trainedOn.contains(link.from))
            continue;
        const auto known = question.known.datasets.constFind(link.from);
        if (known != question.known.datasets.cend() && known->digest == digest) {
            facts.datasets.insert(link.from, *known);
        } else if (const auto dataset = datasetFacts(datasets, objects, digest)) {
            facts.datasets.insert(link.from, *dataset);
        }
    }
    return facts;
}

} // namespace rondo
