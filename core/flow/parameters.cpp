// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/builtintypes.h"

#include <QCoreApplication>

namespace rondo::builtin {

namespace {

    Parameter basic(ParameterKind kind, const char *key, const char *title, const char *help,
                    const Value &initial)
    {
        return {.key = QString::fromUtf8(key),
                .title = QString::fromUtf8(title),
                .help = QString::fromUtf8(help),
                .kind = kind,
                .initial = initial,
                .group = QStringLiteral("Parameters")};
    }

} // namespace

Parameter integer(const char *key, const char *title, const char *help, qint64 initial, double minimum,
                  double maximum)
{
    Parameter parameter = basic(ParameterKind::Integer, key, title, help, initial);
    parameter.minimum = minimum;
    parameter.maximum = maximum;
    return parameter;
}

Parameter number(const char *key, const char *title, const char *help, double initial, double minimum,
                 double maximum)
{
    Parameter parameter = basic(ParameterKind::Number, key, title, help, initial);
    parameter.minimum = minimum;
    parameter.maximum = maximum;
    return parameter;
}

Parameter choice(const char *key, const char *title, const char *help, const QStringList &choices)
{
    Parameter parameter = basic(ParameterKind::Choice, key, title, help, choices.first());
    parameter.choices = choices;
    return parameter;
}

Parameter flag(const char *key, const char *title, const char *help)
{
    return basic(ParameterKind::Boolean, key, title, help, false);
}

Parameter text(const char *key, const char *title, const char *help, const char *initial)
{
    Parameter parameter = basic(ParameterKind::Text, key, title, help, QString::fromUtf8(initial));
    parameter.sweepable = false;
    return parameter;
}

Parameter file(const char *key, const char *title, const char *help)
{
    Parameter parameter = basic(ParameterKind::File, key, title, help, QString());
    parameter.sweepable = false;
    return parameter;
}

Parameter learningRate()
{
    return with(number("lr", QT_TRANSLATE_NOOP("rondo::NodeTypes", "Learning rate"),
                       QT_TRANSLATE_NOOP(
                           "rondo::NodeTypes",
                           "How far each step moves the weights. Too high diverges, too low crawls; try it "
                           "in factors of three. The default is that of Adam (Kingma and Ba, 2015)."),
                       0.001, 1e-7, 10),
                [](Parameter &p) { p.example = QStringLiteral("0.001, 0.003, 0.01"); });
}

Parameter batchSize()
{
    return with(
        integer("batch_size", QT_TRANSLATE_NOOP("rondo::NodeTypes", "Batch size"),
                QT_TRANSLATE_NOOP(
                    "rondo::NodeTypes",
                    "Images a step learns from. Larger batches run faster and need more memory and often "
                    "a higher learning rate (Goyal et al., 2017)."),
                128, 1, 65536),
        [](Parameter &p) {
            p.unit = QStringLiteral("images");
            p.example = QStringLiteral("64, 128, 256");
        });
}

Parameter epochs(int initial)
{
    return with(
        integer("epochs", QT_TRANSLATE_NOOP("rondo::NodeTypes", "Epochs"),
                QT_TRANSLATE_NOOP("rondo::NodeTypes",
                                  "Passes over the training images. Training time grows in proportion."),
                initial, 1, 10000),
        [](Parameter &p) { p.unit = QStringLiteral("epochs"); });
}

Parameter seed()
{
    return with(integer("seed", QT_TRANSLATE_NOOP("rondo::NodeTypes", "Seed"),
                        QT_TRANSLATE_NOOP(
                            "rondo::NodeTypes",
                            "Start of the random numbers: first weights, order of the images, dropout. Equal "
                            "seeds give equal results; several show how much is luck."),
                        1, 0, 4294967295.0),
                [](Parameter &p) { p.example = QStringLiteral("1, 2, 3"); });
}

Parameter interpreter()
{
    return with(
        text("python", QT_TRANSLATE_NOOP("rondo::NodeTypes", "Python"),
             QT_TRANSLATE_NOOP(
                 "rondo::NodeTypes",
                 "The interpreter that runs the script, for example .venv/bin/python. Empty: the first "
                 "on this computer that can import torch."),
             ""),
        [](Parameter &p) {
            p.optional = true;
            p.example = QStringLiteral("/usr/bin/python3");
        });
}

NodeType planned(const char *key, Category category, const char *title, const char *about)
{
    return {.key = QString::fromUtf8(key),
            .category = category,
            .title = QString::fromUtf8(title),
            .subtitle = QStringLiteral("Planned"),
            .about = QString::fromUtf8(about),
            .planned = true};
}

} // namespace rondo::builtin
