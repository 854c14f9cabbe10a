// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/builtintypes.h"

#include <QCoreApplication>

namespace rondo::builtin {

namespace {

    Parameter inGroup(const char *group, Parameter parameter)
    {
        parameter.group = QString::fromUtf8(group);
        return parameter;
    }

    QList<Parameter> firstParameters(int epochCount)
    {
        return {
            learningRate(),
            batchSize(),
            epochs(epochCount),
            with(number("dropout", QT_TRANSLATE_NOOP("rondo::NodeTypes", "Dropout"),
                        QT_TRANSLATE_NOOP("rondo::NodeTypes",
                                          "Share of units silenced at random in each step, against learning "
                                          "by heart (Srivastava et "
                                          "al., 2014). 0 turns it off."),
                        0.25, 0, 0.95),
                 [](Parameter &p) { p.example = QStringLiteral("0, 0.25, 0.5"); }),
        };
    }

    QList<Parameter> optimizerParameters()
    {
        return {
            choice("optimizer", QT_TRANSLATE_NOOP("rondo::NodeTypes", "Optimizer"),
                   QT_TRANSLATE_NOOP("rondo::NodeTypes",
                                     "adam adapts each weight's step (Kingma and Ba, 2015); adamw decays "
                                     "weights apart from it "
                                     "(Loshchilov and Hutter, 2019); sgd is plain descent with momentum."),
                   {QStringLiteral("adam"), QStringLiteral("adamw"), QStringLiteral("sgd")}),
            with(number("momentum", QT_TRANSLATE_NOOP("rondo::NodeTypes", "Momentum"),
                        QT_TRANSLATE_NOOP(
                            "rondo::NodeTypes",
                            "For sgd: how much of the last step goes into the next one (Polyak, 1964)."),
                        0.9, 0, 0.999),
                 [](Parameter &p) { p.example = QStringLiteral("0.8, 0.9"); }),
            with(number("weight_decay", QT_TRANSLATE_NOOP("rondo::NodeTypes", "Weight decay"),
                        QT_TRANSLATE_NOOP("rondo::NodeTypes",
                                          "Pulls all weights towards 0 in each step, against learning by "
                                          "heart (Krogh and Hertz, "
                                          "1992)."),
                        0, 0, 1),
                 [](Parameter &p) { p.example = QStringLiteral("0, 0.0001, 0.01"); }),
            choice("schedule", QT_TRANSLATE_NOOP("rondo::NodeTypes", "Schedule"),
                   QT_TRANSLATE_NOOP("rondo::NodeTypes",
                                     "How the learning rate falls: constant; cosine down to 0 (Loshchilov "
                                     "and Hutter, 2017); step: "
                                     "a tenth after each third of the epochs."),
                   {QStringLiteral("constant"), QStringLiteral("cosine"), QStringLiteral("step")}),
        };
    }

    QList<Parameter> lastParameters()
    {
        return {
            inGroup("Augmentation",
                    choice("augmentation", QT_TRANSLATE_NOOP("rondo::NodeTypes", "Augmentation"),
                           QT_TRANSLATE_NOOP("rondo::NodeTypes",
                                             "Shows each image a little changed in each epoch. shift: up to "
                                             "2 pixels; affine: also "
                                             "turned and scaled (Simard et al., 2003)."),
                           {QStringLiteral("none"), QStringLiteral("shift"), QStringLiteral("affine")})),
            inGroup(
                "Stop early",
                with(
                    integer(
                        "patience", QT_TRANSLATE_NOOP("rondo::NodeTypes", "After no gain for"),
                        QT_TRANSLATE_NOOP(
                            "rondo::NodeTypes",
                            "Stops when the validation accuracy has not gained for so many epochs (Prechelt, "
                            "1998). 0 never stops early."),
                        0, 0, 10000),
                    [](Parameter &p) {
                        p.unit = QStringLiteral("epochs");
                        p.example = QStringLiteral("3");
                    })),
            inGroup("Stop early",
                    with(number("min_gain", QT_TRANSLATE_NOOP("rondo::NodeTypes", "Smallest gain"),
                                QT_TRANSLATE_NOOP(
                                    "rondo::NodeTypes",
                                    "What counts as a gain of the validation accuracy, for stopping early."),
                                0.0005, 0, 1),
                         [](Parameter &p) { p.unit = QStringLiteral("val_accuracy"); })),
            seed(),
            choice("precision", QT_TRANSLATE_NOOP("rondo::NodeTypes", "Precision"),
                   QT_TRANSLATE_NOOP("rondo::NodeTypes",
                                     "full: 32-bit numbers. mixed: 16-bit where it is safe (Micikevicius et "
                                     "al., 2018), faster on a "
                                     "GPU. auto: mixed on a GPU that is made for it, else full."),
                   {QStringLiteral("auto"), QStringLiteral("full"), QStringLiteral("mixed")}),
        };
    }

    NodeType algorithm(const char *key, const char *title, const char *about)
    {
        NodeType type {
            .key = QString::fromUtf8(key),
            .category = Category::Algorithm,
            .title = QString::fromUtf8(title),
            .subtitle = words(QT_TRANSLATE_NOOP("rondo::NodeTypes", "Algorithm · image classifier")),
            .about = QString::fromUtf8(about),
            .takes
            = words(QT_TRANSLATE_NOOP("rondo::NodeTypes", "images N × channels × height × width + labels")),
            .gives = words(QT_TRANSLATE_NOOP("rondo::NodeTypes", "model with one score a class")),
        };
        type.inputs = {{.key = QStringLiteral("images"), .type = PortType::Dataset}};
        type.outputs = {{.key = QStringLiteral("model"), .type = PortType::Model}};
        type.trains = true;
        return type;
    }

    Parameter dense()
    {
        return integer("dense", QT_TRANSLATE_NOOP("rondo::NodeTypes", "Dense units"),
                       QT_TRANSLATE_NOOP("rondo::NodeTypes", "Units of the dense layer before the scores."),
                       128, 1, 8192);
    }

    NodeType convnet()
    {
        NodeType type = algorithm("convnet", QT_TRANSLATE_NOOP("rondo::NodeTypes", "ConvNet"),
                                  QT_TRANSLATE_NOOP("rondo::NodeTypes",
                                                    "Two convolutions with pooling, dropout and a dense "
                                                    "head, as in the MNIST example of Keras (Chollet, "
                                                    "2015) after LeCun et al. (1998). A strong, small "
                                                    "baseline for 28 × 28 images; trains in minutes."));
        type.parameters = firstParameters(6)
            + QList<Parameter> {
                with(integer(
                         "filters", QT_TRANSLATE_NOOP("rondo::NodeTypes", "Filters"),
                         QT_TRANSLATE_NOOP("rondo::NodeTypes",
                                           "Filters of the first convolution; the second has twice as many."),
                         32, 1, 1024),
                     [](Parameter &p) { p.example = QStringLiteral("16, 32"); }),
                dense()};
        type.parameters += optimizerParameters() + lastParameters() + searchParameters() + stoppingParameters();
        return type;
    }

    NodeType vgg()
    {
        NodeType type
            = algorithm("vgg", QT_TRANSLATE_NOOP("rondo::NodeTypes", "VGG"),
                        QT_TRANSLATE_NOOP("rondo::NodeTypes",
                                          "Blocks of 3 × 3 convolutions, each block half the size and twice "
                                          "the channels of the one before "
                                          "(Simonyan and Zisserman, 2015), with batch normalisation (Ioffe "
                                          "and Szegedy, 2015). Fits images from "
                                          "28 × 28 up."));
        type.parameters = firstParameters(6)
            + QList<Parameter> {
                with(
                    integer(
                        "depth", QT_TRANSLATE_NOOP("rondo::NodeTypes", "Depth"),
                        QT_TRANSLATE_NOOP(
                            "rondo::NodeTypes",
                            "Layers with weights, convolutions and dense together; 11 to 19 are those of the "
                            "paper, 5 and 7 suit small images."),
                        7, 5, 19),
                    [](Parameter &p) {
                        p.unit = QStringLiteral("layers");
                        p.choices = {QStringLiteral("5"),  QStringLiteral("7"),  QStringLiteral("11"),
                                     QStringLiteral("13"), QStringLiteral("16"), QStringLiteral("19")};
                    }),
                with(
                    integer("width", QT_TRANSLATE_NOOP("rondo::NodeTypes", "Width"),
                            QT_TRANSLATE_NOOP(
                                "rondo::NodeTypes",
                                "Channels of the first block; the paper has 64. Work grows with the square."),
                            16, 1, 512),
                    [](Parameter &p) { p.unit = QStringLiteral("channels"); })};
        type.parameters += optimizerParameters() + lastParameters() + searchParameters() + stoppingParameters();
        return type;
    }

    NodeType mlp()
    {
        NodeType type = algorithm("mlp", QT_TRANSLATE_NOOP("rondo::NodeTypes", "MLP"),
                                  QT_TRANSLATE_NOOP("rondo::NodeTypes",
                                                    "Dense layers with ReLU on the pixels as one row "
                                                    "(Rumelhart et al., 1986). The plain baseline: what it "
                                                    "reaches, a network that sees shapes should beat."));
        type.parameters = firstParameters(6)
            + QList<Parameter> {
                integer("hidden", QT_TRANSLATE_NOOP("rondo::NodeTypes", "Hidden units"),
                        QT_TRANSLATE_NOOP("rondo::NodeTypes", "Units of each hidden layer."), 128, 1, 16384),
                with(integer("layers", QT_TRANSLATE_NOOP("rondo::NodeTypes", "Hidden layers"),
                             QT_TRANSLATE_NOOP("rondo::NodeTypes", "How many hidden layers stand in a row."),
                             2, 1, 16),
                     [](Parameter &p) { p.unit = QStringLiteral("layers"); })};
        type.parameters += optimizerParameters() + lastParameters() + searchParameters() + stoppingParameters();
        return type;
    }

} // namespace

QList<NodeType> algorithmTypes()
{
    return {
        convnet(),
        vgg(),
        mlp(),
        planned(
            "resnet_transfer", Category::Algorithm, QT_TRANSLATE_NOOP("rondo::NodeTypes", "ResNet transfer"),
            QT_TRANSLATE_NOOP("rondo::NodeTypes", "A network trained on ImageNet, tuned to your images.")),
        planned("xgboost", Category::Algorithm, QT_TRANSLATE_NOOP("rondo::NodeTypes", "XGBoost"),
                QT_TRANSLATE_NOOP("rondo::NodeTypes", "Boosted trees for tables.")),
    };
}

} // namespace rondo::builtin
