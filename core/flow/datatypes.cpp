// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/builtintypes.h"

#include <QCoreApplication>

namespace rondo::builtin {

namespace {

    QString generatorGroup()
    {
        return QStringLiteral("Generator");
    }

    Parameter fixed(Parameter parameter, const QString &group = QStringLiteral("Parameters"))
    {
        parameter.sweepable = false;
        parameter.group = group;
        return parameter;
    }

    NodeType dataset()
    {
        NodeType type {
            .key = QStringLiteral("dataset"),
            .category = Category::Data,
            .title = words(QT_TRANSLATE_NOOP("rondo::NodeTypes", "Dataset")),
            .subtitle = words(QT_TRANSLATE_NOOP("rondo::NodeTypes", "Data · images with labels")),
            .about = words(QT_TRANSLATE_NOOP(
                "rondo::NodeTypes",
                "Labelled images as one fixed version: every experiment of a run reads the same bytes. Takes "
                "digits drawn by this program, MNIST (LeCun et al., 1998), or your own files. The test "
                "images are locked: no training sees them.")),
            .takes
            = words(QT_TRANSLATE_NOOP("rondo::NodeTypes", "new samples, an event that starts the flow")),
            .gives
            = words(QT_TRANSLATE_NOOP("rondo::NodeTypes", "images N × channels × height × width + labels")),
        };
        type.inputs = {{.key = QStringLiteral("start"), .type = PortType::Event, .required = false},
                       {.key = QStringLiteral("samples"), .type = PortType::Dataset, .required = false}};
        type.outputs = {{.key = QStringLiteral("dataset"), .type = PortType::Dataset}};
        type.parameters = {
            with(text("source", QT_TRANSLATE_NOOP("rondo::NodeTypes", "Source"),
                      QT_TRANSLATE_NOOP("rondo::NodeTypes",
                                        "generated: digits drawn by this program. mnist: the MNIST database, "
                                        "downloaded once. The "
                                        "name of an imported dataset, with @3 for its third version. Or a "
                                        "folder: IDX files, or "
                                        "one folder of images a class."),
                      "generated"),
                 [](Parameter &p) { p.example = QStringLiteral("mnist"); }),
            with(fixed(integer(
                     "images", QT_TRANSLATE_NOOP("rondo::NodeTypes", "Images"),
                     QT_TRANSLATE_NOOP(
                         "rondo::NodeTypes",
                         "At most so many training images, evenly over the classes; 0 uses all. A small "
                         "number makes a quick first run."),
                     0, 0, 1e9)),
                 [](Parameter &p) {
                     p.unit = QStringLiteral("images");
                     p.example = QStringLiteral("2000");
                 }),
            with(fixed(integer("train", QT_TRANSLATE_NOOP("rondo::NodeTypes", "Generated for training"),
                               QT_TRANSLATE_NOOP(
                                   "rondo::NodeTypes",
                                   "How many digits are drawn for training and validation together."),
                               12000, 100, 1e7),
                       generatorGroup()),
                 [](Parameter &p) { p.unit = QStringLiteral("images"); }),
            with(fixed(integer("test", QT_TRANSLATE_NOOP("rondo::NodeTypes", "Generated for the test"),
                               QT_TRANSLATE_NOOP("rondo::NodeTypes",
                                                 "How many digits are drawn for the locked test set."),
                               2000, 10, 1e7),
                       generatorGroup()),
                 [](Parameter &p) { p.unit = QStringLiteral("images"); }),
            fixed(number("style", QT_TRANSLATE_NOOP("rondo::NodeTypes", "Style of the writers"),
                         QT_TRANSLATE_NOOP(
                             "rondo::NodeTypes",
                             "0 writes much as the people of MNIST did, 1 is slanted, thin and looped. Other "
                             "styles show what happens when new writers arrive."),
                         0, 0, 1),
                  generatorGroup()),
            fixed(with(seed(),
                       [](Parameter &p) {
                           p.help = words(QT_TRANSLATE_NOOP(
                               "rondo::NodeTypes",
                               "Start of the generator's random numbers. Equal seeds draw equal digits on "
                               "every computer."));
                           p.example = QStringLiteral("1");
                       }),
                  generatorGroup()),
        };
        return type;
    }

} // namespace

QList<NodeType> dataTypes()
{
    return {
        dataset(),
        planned(
            "image_folder", Category::Data, QT_TRANSLATE_NOOP("rondo::NodeTypes", "Image folder"),
            QT_TRANSLATE_NOOP("rondo::NodeTypes",
                              "Watches a folder of images. Today: a Dataset with the folder as its source.")),
        planned("csv_table", Category::Data, QT_TRANSLATE_NOOP("rondo::NodeTypes", "CSV table"),
                QT_TRANSLATE_NOOP("rondo::NodeTypes", "Rows of a table with a target column.")),
        planned("labelling_queue", Category::Data, QT_TRANSLATE_NOOP("rondo::NodeTypes", "Labelling queue"),
                QT_TRANSLATE_NOOP("rondo::NodeTypes",
                                  "Collects samples that people label, and hands them to a dataset.")),
    };
}

} // namespace rondo::builtin
