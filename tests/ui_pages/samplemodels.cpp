// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplemodels.h"

#include "models/registering.h"
#include "store/objectstore.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace rondo::testing {
namespace {

    template <class T> T must(Result<T> result)
    {
        if (!result)
            qFatal("%s", qPrintable(result.errorText()));
        return std::move(result).value();
    }

    void must(const Result<void> &result)
    {
        if (!result)
            qFatal("%s", qPrintable(result.errorText()));
    }

    Digest storeFiles(ObjectStore &objects, const QString &name, bool isScript)
    {
        const QString weights = isScript ? QStringLiteral("model.pt") : QStringLiteral("model.safetensors");
        QJsonArray classes;
        for (int digit = 0; digit < 10; ++digit)
            classes << QString::number(digit);
        const QJsonObject description {
            {QStringLiteral("weights"), weights},
            {QStringLiteral("classes"), classes},
            {QStringLiteral("parameters"), isScript ? 0 : 1'199'882},
            {QStringLiteral("input"),
             QJsonObject {{QStringLiteral("name"), QStringLiteral("image")},
                          {QStringLiteral("shape"), QJsonArray {1, 28, 28}}}},
            {QStringLiteral("output"), QJsonObject {{QStringLiteral("name"), QStringLiteral("scores")}}}};
        const QByteArray text = QJsonDocument(description).toJson();
        const QByteArray numbers(4'600'000, char(name.back().unicode()));
        return must(objects.addManifest(QStringLiteral("application/vnd.rondo.model.v1"), description,
                                        {{must(objects.add(text)), text.size(),
                                          QStringLiteral("application/json"), QStringLiteral("model.json")},
                                         {must(objects.add(numbers)), numbers.size(),
                                          QStringLiteral("application/octet-stream"), weights}}));
    }

} // namespace

void addModels(SampleRun &sample, RunId run)
{
    Database &database = sample.database();
    ObjectStore objects = must(ObjectStore::open(sample.project().objectsFolder()));
    const QString digits = QStringLiteral("digits"), payees = QStringLiteral("payee-names");
    must(database.write(
        QStringLiteral("INSERT INTO dataset_versions (name, version, digest, origin, created) VALUES "
                       "('mnist', 12, ?, '{}', 0)"),
        {sample.at(run, 0).dataset}));
    for (const auto &[number, name] :
         {std::pair(0, digits), {2, digits}, {4, digits}, {9, digits}, {15, payees}}) {
        Experiment experiment = sample.at(run, number);
        experiment.model = storeFiles(objects, experiment.name, experiment.type == QLatin1String("script"));
        must(sample.experiments().update(experiment));
        must(registerModel(database, objects, experiment.id, name));
    }
    Models models(database);
    must(models.setAlias(digits, QStringLiteral("champion"), 3));
    must(models.setAlias(digits, QStringLiteral("cheque-scanner"), 3));
    must(models.setAlias(digits, QStringLiteral("challenger"), 4));
    must(models.setNotes(digits, 3, QStringLiteral("Weak on 4 against 9 where the pen is thin.")));
    must(models.retire(digits, 2));
    must(database.write(
        QStringLiteral(
            "INSERT INTO deployments (name, target, model, model_version, host, port, wanted, pid, "
            "pid_started, created, changed) VALUES ('digits-desk', 'local', ?, 3, '127.0.0.1', 0, "
            "'running', 0, 0, 0, 0)"),
        {digits}));
}

} // namespace rondo::testing
