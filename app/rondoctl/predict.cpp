// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"
#include "base/json.h"
#include "command.h"
#include "data/dataset.h"
#include "data/images.h"
#include "deployment/deployment.h"
#include "inferenceclient.h"
#include "models/models.h"
#include "output.h"

#include <algorithm>

namespace rondoctl {

namespace {

    struct Question {
        QByteArray pixels; //!< as many as the model takes
        QString label; //!< of a test image; empty for a file
    };

    struct Answer {
        int best = 0;
        QList<double> scores;
        QStringList classes;

        QString name(int index) const { return classes.value(index, QString::number(index)); }
    };

    QString shapeText(const QList<qint64> &shape)
    {
        QStringList parts;
        for (const qint64 size : shape)
            parts.append(QString::number(size));
        return parts.join(QLatin1String(" x "));
    }

    //! A picture as the model wants it: digits are centred as MNIST's are; other models get the pixels as
    //! they are.
    rondo::Result<Question> questionFromFile(const QString &path, const QList<qint64> &shape)
    {
        const auto image = rondo::readImage(path);
        if (!image)
            return image.error();
        const QList<qint64> own {image->shape.channels, image->shape.height, image->shape.width};
        if (shape == QList<qint64> {1, 28, 28}) {
            const rondo::Image grey = rondo::greyImage(*image);
            return Question {rondo::centredDigit(grey.pixels, grey.shape.width, grey.shape.height), {}};
        }
        if (own != shape)
            return rondo::Error {
                Text::tr("%1 is %2, but the model takes %3 (channels x height x width). Scale the image.")
                    .arg(path, shapeText(own), shapeText(shape))};
        return Question {image->pixels, {}};
    }

    //! Test image \a number of the dataset the deployed version was trained on.
    rondo::Result<Question> questionFromTest(const rondo::ModelVersion &model,
                                             const rondo::ObjectStore &objects, int number)
    {
        const QString digest = model.lineage.value(QLatin1String("dataset_digest")).toString();
        const auto dataset = rondo::DatasetVersion::open(objects, digest);
        if (!dataset)
            return dataset.error();
        const auto test = dataset->split(rondo::Split::Test);
        if (number >= static_cast<qint64>(test.size()))
            return rondo::Error {Text::tr("The dataset has %1 test images; count from 0.").arg(test.size())};
        const qint64 index = test[static_cast<std::size_t>(number)];
        const auto pixels = dataset->image(index);
        return Question {
            QByteArray(reinterpret_cast<const char *>(pixels.data()), static_cast<qsizetype>(pixels.size())),
            dataset->classes().value(dataset->label(index))};
    }

    rondo::Result<Answer> ask(const InferenceClient &client, const InferenceClient::Input &input,
                              const Question &question)
    {
        constexpr double white = 255;
        QList<double> values;
        for (const char pixel : question.pixels)
            values.append(static_cast<quint8>(pixel) / white);
        const auto scores = client.infer(input, values);
        if (!scores)
            return scores.error();
        const auto best = std::max_element(scores->begin(), scores->end());
        return Answer {static_cast<int>(best - scores->begin()), *scores, {}};
    }

    void print(const QString &deployment, const Question &question, const Answer &answer, bool json)
    {
        const double confidence = answer.scores[answer.best];
        if (!json) {
            QString text
                = Text::tr("%1  (%2 % sure)").arg(answer.name(answer.best)).arg(100 * confidence, 0, 'f', 1);
            if (!question.label.isEmpty())
                text += Text::tr("  and it is %1").arg(question.label);
            printResult(text);
            return;
        }
        QJsonArray scores;
        for (const double score : answer.scores)
            scores.append(score);
        QJsonObject object {{QStringLiteral("deployment"), deployment},
                            {QStringLiteral("prediction"), answer.best},
                            {QStringLiteral("class"), answer.name(answer.best)},
                            {QStringLiteral("confidence"), confidence},
                            {QStringLiteral("scores"), scores}};
        if (!question.label.isEmpty())
            object.insert(QStringLiteral("label"), question.label);
        printJson(object);
    }

    rondo::Result<QString> tokenFrom(const QString &file)
    {
        if (file.isEmpty())
            return QString();
        const auto bytes = rondo::readFile(file);
        return bytes ? rondo::Result<QString>(QString::fromUtf8(*bytes).trimmed()) : bytes.error();
    }

    int predict(const Arguments &given, Workplace &workplace, int sample)
    {
        const auto deployment = rondo::Deployments(workplace.project, *workplace.database, workplace.objects)
                                    .find(given.positional(0));
        if (!deployment)
            return fail(deployment.error());
        if (deployment->state != rondo::DeploymentState::Running)
            return fail(Text::tr("%1 does not run. Start it with: rondoctl start %1").arg(deployment->name));
        const auto token = tokenFrom(given.value(QStringLiteral("token-file")));
        if (!token)
            return fail(token.error());
        const InferenceClient client(deployment->url(), deployment->name, *token);
        const auto input = client.input();
        if (!input)
            return fail(input.error());
        const auto model
            = rondo::Models(*workplace.database).find(deployment->model, deployment->modelVersion);
        if (!model)
            return fail(model.error());
        const auto question = sample >= 0 ? questionFromTest(*model, workplace.objects, sample)
                                          : questionFromFile(given.positional(1), input->shape);
        if (!question)
            return fail(question.error());
        auto answer = ask(client, *input, *question);
        if (!answer)
            return fail(answer.error());
        if (const auto description = workplace.objects.config(model->digest)) {
            for (const QJsonValue &name : description->value(QLatin1String("classes")).toArray())
                answer->classes.append(name.toString());
        }
        print(deployment->name, *question, *answer, given.wantsJson());
        return ExitCode::done;
    }

} // namespace

int runPredict(const QStringList &arguments)
{
    Arguments given(
        QStringLiteral("predict"),
        Text::tr(
            "Asks a deployment what an image shows. A model of digits gets the image scaled and centred as "
            "MNIST's are."));
    given.addPositional(QStringLiteral("DEPLOYMENT"), Text::tr("Its name; see: rondoctl deployments"));
    given.addPositional(QStringLiteral("IMAGE"), Text::tr("A PNG or JPEG file."), true);
    given.addProject();
    given.addOption(QStringLiteral("sample"),
                    Text::tr("Takes this test image of the model's dataset instead, from 0."),
                    QStringLiteral("NUMBER"));
    given.addOption(QStringLiteral("token-file"), Text::tr("A file with the deployment's secret."),
                    QStringLiteral("FILE"));
    given.addJson();
    if (const auto code = given.parse(arguments))
        return *code;
    const bool bySample = given.has(QStringLiteral("sample"));
    const auto sample = bySample ? given.integer(QStringLiteral("sample"), 0) : rondo::Result<int>(-1);
    if (!sample)
        return given.refuse(sample.errorText());
    if (bySample == !given.positional(1).isEmpty())
        return given.refuse(Text::tr("Give either an IMAGE or --sample."));
    auto workplace = Workplace::open(given.value(QStringLiteral("project")));
    return workplace ? predict(given, *workplace, *sample) : fail(workplace.error());
}

} // namespace rondoctl
