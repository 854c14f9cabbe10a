// SPDX-License-Identifier: GPL-3.0-or-later
// The parameters of the groups "Search" and "Stop early" that all types that train share.
#include "flow/builtintypes.h"

#include <QCoreApplication>

namespace rondo::builtin {

namespace {

    //! Of one value each: these say how experiments are chosen, so they make none.
    QList<Parameter> ofGroup(const char *group, QList<Parameter> parameters)
    {
        for (Parameter &parameter : parameters) {
            parameter.group = QString::fromUtf8(group);
            parameter.sweepable = false;
        }
        return parameters;
    }

    Parameter withUnit(Parameter parameter, const char *unit)
    {
        parameter.unit = QString::fromUtf8(unit);
        return parameter;
    }

} // namespace

QList<Parameter> searchParameters()
{
    return ofGroup(
        "Search",
        {choice("search", QT_TRANSLATE_NOOP("rondo::NodeTypes", "Method"),
                QT_TRANSLATE_NOOP("rondo::NodeTypes",
                                  "grid tries every combination once. random draws (Bergstra and Bengio, 2012); sobol fills "
                                  "the space evenly (Sobol, 1967); tpe learns from what was tried (Bergstra et al., 2011). "
                                  "These three take a range as it is, for example 0.0001..0.1 log."),
                {QStringLiteral("grid"), QStringLiteral("random"), QStringLiteral("sobol"), QStringLiteral("tpe")}),
         withUnit(integer("trials", QT_TRANSLATE_NOOP("rondo::NodeTypes", "Trials"),
                          QT_TRANSLATE_NOOP("rondo::NodeTypes", "How many experiments a search makes."), 20, 1, 10000),
                  QT_TRANSLATE_NOOP("rondo::NodeTypes", "experiments")),
         integer("search_seed", QT_TRANSLATE_NOOP("rondo::NodeTypes", "Search seed"),
                 QT_TRANSLATE_NOOP("rondo::NodeTypes",
                                   "Start of the random numbers of the search. Equal seeds try the same, however "
                                   "many experiments run at once."),
                 1, 0, 4294967295.0),
         choice("search_goal", QT_TRANSLATE_NOOP("rondo::NodeTypes", "Objective"),
                QT_TRANSLATE_NOOP("rondo::NodeTypes",
                                  "What the search makes better, on the validation images. With several it looks "
                                  "for the best compromises (the Pareto front); the first decides what is "
                                  "stopped early."),
                {QStringLiteral("accuracy"), QStringLiteral("loss"), QStringLiteral("accuracy+latency"),
                 QStringLiteral("accuracy+size"), QStringLiteral("accuracy+latency+size")}),
         flag("warm_start", QT_TRANSLATE_NOOP("rondo::NodeTypes", "Learn from earlier runs"),
              QT_TRANSLATE_NOOP("rondo::NodeTypes",
                                "Begins with what was best in the runs this project has, so that fewer "
                                "experiments reach as much."))});
}

QList<Parameter> stoppingParameters()
{
    return ofGroup(
        "Stop early",
        {choice("pruner", QT_TRANSLATE_NOOP("rondo::NodeTypes", "Compare with others"),
                QT_TRANSLATE_NOOP("rondo::NodeTypes",
                                  "Stops what falls behind. median: worse than half of the others (Golovin et al., 2017). "
                                  "halving: after a few epochs only the best part goes on, again and again (Jamieson and "
                                  "Talwalkar, 2016). hyperband: halving that also gives some more time (Li et al., 2017). "
                                  "What was stopped keeps its checkpoint and can be continued."),
                {QStringLiteral("none"), QStringLiteral("median"), QStringLiteral("halving"), QStringLiteral("hyperband")}),
         withUnit(integer("prune_after", QT_TRANSLATE_NOOP("rondo::NodeTypes", "First after"),
                          QT_TRANSLATE_NOOP("rondo::NodeTypes", "Nothing is compared before so many epochs."), 1, 1, 10000),
                  QT_TRANSLATE_NOOP("rondo::NodeTypes", "epochs")),
         integer("prune_factor", QT_TRANSLATE_NOOP("rondo::NodeTypes", "One goes on of"),
                 QT_TRANSLATE_NOOP("rondo::NodeTypes",
                                   "halving and hyperband: one in so many goes on, for so many times the epochs."),
                 3, 2, 10),
         choice("on_memory", QT_TRANSLATE_NOOP("rondo::NodeTypes", "If memory runs out"),
                QT_TRANSLATE_NOOP("rondo::NodeTypes",
                                  "halve the batch tries again with half of batch_size, up to three times, and "
                                  "says so; fail lets the experiment fail. The run goes on in both cases."),
                {QStringLiteral("halve the batch"), QStringLiteral("fail")})});
}

} // namespace rondo::builtin
