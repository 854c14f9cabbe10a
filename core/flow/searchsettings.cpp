// SPDX-License-Identifier: GPL-3.0-or-later
// What the settings of a search mean for its experiments.
#include "flow/searchplan.h"

#include "base/json.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace rondo {

namespace {

    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::SearchPlan)
    };

    //! As people read it: 0.0316228 instead of 0.03162277660168379.
    QJsonValue rounded(const Dimension &dimension, const QJsonValue &value)
    {
        if (dimension.kind != Dimension::Kind::Number || !value.isDouble())
            return value;
        const double number = QString::number(value.toDouble(), 'g', 6).toDouble();
        return std::clamp(number, dimension.low, dimension.high);
    }

    const Value *single(const Setting &setting)
    {
        return std::get_if<Value>(&setting);
    }

    //! Of the sizes of a rung, one after another: what goes on.
    double epochsAtRungs(const QList<int> &rungs, int experiments, int factor, int epochs)
    {
        double sum = 0;
        int left = experiments;
        int before = 0;
        for (const int rung : rungs) {
            sum += double(left) * (rung - before);
            left = std::max(left > 0 ? 1 : 0, left / factor);
            before = rung;
        }
        return sum + double(left) * (epochs - before);
    }

} // namespace

bool isSearchSetting(const QString &key)
{
    static const QSet<QString> keys {
        QStringLiteral("search"),        QStringLiteral("trials"),        QStringLiteral("search_seed"),
        QStringLiteral("search_goal"), QStringLiteral("warm_start"), QStringLiteral("pruner"),
        QStringLiteral("prune_after"), QStringLiteral("prune_factor"), QStringLiteral("on_memory")};
    return keys.contains(key);
}

QList<std::pair<QString, QString>> searchWarnings(const Node &node, const NodeType &type)
{
    QList<std::pair<QString, QString>> warnings;
    const SearchPlan plan = searchPlanOf(node, type);
    if (plan.method && plan.space.isEmpty())
        warnings.append({QStringLiteral("search"),
                         Text::tr("%1 searches, and has nothing to vary. Give a setting a range or several values, "
                                  "for example lr = 0.0001..0.1 log.")
                             .arg(node.title)});
    const Parameter *epochs = type.parameter(QStringLiteral("epochs"));
    const Setting setting = epochs ? settingOf(node, *epochs) : Setting();
    if (plan.pruner != Pruner::None && epochs && single(setting)
        && single(setting)->toDouble() <= plan.firstEpochs)
        warnings.append({QStringLiteral("pruner"),
                         Text::tr("%1 trains for %2 epochs and is judged first after %3, so nothing is stopped "
                                  "early. Give it more epochs.")
                             .arg(node.title, settingText(setting))
                             .arg(plan.firstEpochs)});
    return warnings;
}

double expectedShare(const SearchPlan &search, int experiments, int epochs)
{
    if (experiments <= 0 || epochs <= search.firstEpochs)
        return 1;
    const double whole = double(experiments) * epochs;
    switch (search.pruner) {
    case Pruner::Median:
        return (1 + double(search.firstEpochs) / epochs) / 2;
    case Pruner::Halving:
        return epochsAtRungs(rungs(search.firstEpochs, epochs, search.factor), experiments, search.factor, epochs)
            / whole;
    case Pruner::Hyperband: {
        QMap<int, int> sizes;
        for (int number = 0; number < experiments; ++number)
            ++sizes[bracketOf(number, search.firstEpochs, epochs, search.factor)];
        double sum = 0;
        for (auto size = sizes.begin(); size != sizes.end(); ++size)
            sum += epochsAtRungs(bracketRungs(size.key(), search.firstEpochs, epochs, search.factor), size.value(),
                                 search.factor, epochs);
        return sum / whole;
    }
    default:
        return 1;
    }
}

QJsonObject roundedPoint(const SearchPlan &search, const QJsonObject &point)
{
    QJsonObject result = point;
    for (const Dimension &dimension : search.space) {
        if (point.contains(dimension.name))
            result.insert(dimension.name, rounded(dimension, point.value(dimension.name)));
    }
    return result;
}

QJsonObject settingsAt(const SearchPlan &search, const QJsonObject &fixed, const QJsonObject &point)
{
    QJsonObject settings = fixed;
    const QJsonObject values = roundedPoint(search, point);
    for (auto value = values.begin(); value != values.end(); ++value)
        settings.insert(value.key(), value.value());
    return settings;
}

QList<QJsonObject> openTrials(const SearchPlan &search, QJsonObject first)
{
    for (const Dimension &dimension : search.space) {
        if (dimension.parent.isEmpty())
            first.remove(dimension.name);
    }
    return QList<QJsonObject>(search.trialCount(), first);
}

QJsonObject pointOf(const SearchPlan &search, const QJsonObject &settings)
{
    QJsonObject point;
    for (const Dimension &dimension : search.space) {
        const bool exists = dimension.parent.isEmpty() || dimension.when.contains(point.value(dimension.parent));
        if (exists && settings.contains(dimension.name))
            point.insert(dimension.name, settings.value(dimension.name));
    }
    return point;
}

} // namespace rondo
