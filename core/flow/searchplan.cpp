// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/searchplan.h"

#include "base/json.h"
#include "flow/nodevalue.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace rondo {

namespace {

    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::SearchPlan)
    };

    constexpr int mostTrials = 10'000;

    const std::array<std::pair<SearchMethod, QLatin1String>, 3> methods {{
        {SearchMethod::Random, QLatin1String("random")},
        {SearchMethod::Sobol, QLatin1String("sobol")},
        {SearchMethod::Tpe, QLatin1String("tpe")},
    }};
    const std::array<std::pair<Pruner, QLatin1String>, 4> pruners {{
        {Pruner::None, QLatin1String("none")},
        {Pruner::Median, QLatin1String("median")},
        {Pruner::Halving, QLatin1String("halving")},
        {Pruner::Hyperband, QLatin1String("hyperband")},
    }};
    //! A parameter that means something only where another one has this value.
    struct Condition {
        QLatin1String key, parent, value;
    };
    const std::array<Condition, 1> conditions {
        {{QLatin1String("momentum"), QLatin1String("optimizer"), QLatin1String("sgd")}}};

    std::optional<SearchMethod> methodOf(const QString &word)
    {
        for (const auto &[method, name] : methods) {
            if (word == name)
                return method;
        }
        return std::nullopt;
    }

    Pruner prunerOf(const QString &word)
    {
        const auto found = std::find_if(pruners.begin(), pruners.end(),
                                        [&word](const auto &pruner) { return word == pruner.second; });
        return found == pruners.end() ? Pruner::None : found->first;
    }

    QString wordOf(Pruner pruner)
    {
        return std::find_if(pruners.begin(), pruners.end(),
                            [pruner](const auto &one) { return pruner == one.first; })
            ->second;
    }

    QStringList objectivesOf(const QString &choice)
    {
        QStringList names;
        for (const QString &word : choice.split(u'+')) {
            if (word == QLatin1String("latency"))
                names.append(QStringLiteral("latency_p95_ms"));
            else if (word == QLatin1String("size"))
                names.append(QStringLiteral("size_mb"));
            else
                names.append(word == QLatin1String("loss") ? QStringLiteral("val_loss")
                                                           : QStringLiteral("val_accuracy"));
        }
        return names;
    }

    int wholeNumber(const Node &node, const NodeType &type, const char *key, int least, int most)
    {
        const double number = numberOf(node, type, key);
        return std::isfinite(number) ? int(std::clamp(number, double(least), double(most))) : least;
    }

    //! The dimension a setting of several values is; none for a single value.
    std::optional<Dimension> dimensionOf(const Parameter &parameter, const Setting &setting)
    {
        Dimension dimension {.name = parameter.key, .kind = Dimension::Kind::Category};
        if (const auto *choices = std::get_if<Choices>(&setting)) {
            dimension.categories = choices->values;
            return choices->values.size() > 1 ? std::optional(dimension) : std::nullopt;
        }
        const auto *range = std::get_if<Range>(&setting);
        if (!range)
            return std::nullopt;
        for (const QString &allowed : parameter.choices) {
            if (allowed.toDouble() >= range->low && allowed.toDouble() <= range->high)
                dimension.categories.append(allowed.toDouble());
        }
        if (!dimension.categories.isEmpty())
            return dimension;
        dimension.kind = parameter.kind == ParameterKind::Integer ? Dimension::Kind::Integer
                                                                  : Dimension::Kind::Number;
        dimension.low = range->low;
        dimension.high = range->high;
        dimension.logarithmic = range->logarithmic;
        return dimension;
    }

    void addConditions(SearchSpace &space)
    {
        for (const Condition &condition : conditions) {
            const auto named = [&space](QLatin1String name) {
                return std::find_if(space.begin(), space.end(),
                                    [name](const Dimension &one) { return one.name == name; });
            };
            const auto child = named(condition.key);
            const auto parent = named(condition.parent);
            if (child == space.end() || parent == space.end())
                continue;
            child->parent = condition.parent;
            child->when = {Value(QString(condition.value))};
            if (parent > child)
                std::rotate(child, child + 1, parent + 1); // parents stand before their children
        }
    }

    SearchSpace spaceOf(const Node &node, const NodeType &type)
    {
        SearchSpace space;
        for (const Parameter &parameter : type.parameters) {
            if (!parameter.sweepable || isSearchSetting(parameter.key))
                continue;
            if (const auto dimension = dimensionOf(parameter, settingOf(node, parameter)))
                space.append(*dimension);
        }
        for (auto setting = node.settings.begin(); setting != node.settings.end(); ++setting) {
            if (type.parameter(setting.key()) || !type.openParameters)
                continue;
            if (const auto dimension = dimensionOf(openParameter(setting.key()), setting.value()))
                space.append(*dimension);
        }
        addConditions(space);
        return space;
    }

    //! How many points a space has, at most \a most; as if there were no conditions.
    int sizeOf(const SearchSpace &space, int most)
    {
        double size = 1;
        for (const Dimension &dimension : space) {
            if (dimension.kind == Dimension::Kind::Number)
                return most;
            size *= dimension.kind == Dimension::Kind::Integer ? dimension.high - dimension.low + 1
                                                               : double(dimension.categories.size());
        }
        return int(std::min(size, double(most)));
    }

    QJsonObject dimensionToJson(const Dimension &dimension)
    {
        QJsonObject json {{QStringLiteral("name"), dimension.name}};
        if (dimension.kind == Dimension::Kind::Category) {
            QJsonArray values;
            for (const QJsonValue &value : dimension.categories)
                values.append(value);
            json.insert(QStringLiteral("values"), values);
        } else {
            json.insert(QStringLiteral("low"), dimension.low);
            json.insert(QStringLiteral("high"), dimension.high);
            json.insert(QStringLiteral("log"), dimension.logarithmic);
            json.insert(QStringLiteral("whole"), dimension.kind == Dimension::Kind::Integer);
        }
        if (!dimension.parent.isEmpty()) {
            json.insert(QStringLiteral("parent"), dimension.parent);
            json.insert(QStringLiteral("when"), dimension.when.value(0));
        }
        return json;
    }

    Dimension dimensionFromJson(const QJsonObject &json)
    {
        Dimension dimension {.name = json[QLatin1String("name")].toString(),
                             .kind = Dimension::Kind::Category,
                             .low = json[QLatin1String("low")].toDouble(),
                             .high = json[QLatin1String("high")].toDouble(1),
                             .logarithmic = json[QLatin1String("log")].toBool()};
        for (const QJsonValue &value : json[QLatin1String("values")].toArray())
            dimension.categories.append(value);
        if (dimension.categories.isEmpty())
            dimension.kind = json[QLatin1String("whole")].toBool() ? Dimension::Kind::Integer
                                                                   : Dimension::Kind::Number;
        dimension.parent = json[QLatin1String("parent")].toString();
        if (!dimension.parent.isEmpty())
            dimension.when = {json[QLatin1String("when")]};
        return dimension;
    }

} // namespace

int SearchPlan::trialCount() const
{
    return std::clamp(sizeOf(space, mostTrials), 1, std::max(1, trials));
}

PruningRule SearchPlan::rule(int maxEpochs) const
{
    return {.pruner = pruner, .minEpochs = firstEpochs, .maxEpochs = maxEpochs, .eta = factor};
}

double SearchPlan::small(int index, double value) const
{
    return objectives.value(index) == QLatin1String("val_accuracy") ? -value : value;
}

QString SearchPlan::kind() const
{
    for (const auto &[one, name] : methods) {
        if (method == one)
            return name;
    }
    return QStringLiteral("grid");
}

QString SearchPlan::prunerName() const
{
    return wordOf(pruner);
}

QJsonObject SearchPlan::toJson() const
{
    QJsonArray dimensions;
    for (const Dimension &dimension : space)
        dimensions.append(dimensionToJson(dimension));
    return {{QStringLiteral("node"), node.value},
            {QStringLiteral("search"), kind()},
            {QStringLiteral("trials"), trials},
            {QStringLiteral("seed"), seed},
            {QStringLiteral("objectives"), QJsonArray::fromStringList(objectives)},
            {QStringLiteral("space"), dimensions},
            {QStringLiteral("pruner"), wordOf(pruner)},
            {QStringLiteral("prune_after"), firstEpochs},
            {QStringLiteral("prune_factor"), factor},
            {QStringLiteral("warm_start"), warmStart},
            {QStringLiteral("halves_batch"), halvesBatch}};
}

SearchPlan SearchPlan::fromJson(const QJsonObject &json)
{
    SearchPlan plan {.node = {json[QLatin1String("node")].toString()},
                     .method = methodOf(json[QLatin1String("search")].toString()),
                     .trials = std::clamp(json[QLatin1String("trials")].toInt(1), 1, mostTrials),
                     .seed = json[QLatin1String("seed")].toInteger(1),
                     .objectives = {},
                     .pruner = prunerOf(json[QLatin1String("pruner")].toString()),
                     .firstEpochs = std::max(1, json[QLatin1String("prune_after")].toInt(1)),
                     .factor = std::max(2, json[QLatin1String("prune_factor")].toInt(3)),
                     .warmStart = json[QLatin1String("warm_start")].toBool(),
                     .halvesBatch = json[QLatin1String("halves_batch")].toBool(true)};
    for (const QJsonValue &name : json[QLatin1String("objectives")].toArray())
        plan.objectives.append(name.toString());
    if (plan.objectives.isEmpty())
        plan.objectives = SearchPlan().objectives;
    for (const QJsonValue &dimension : json[QLatin1String("space")].toArray())
        plan.space.append(dimensionFromJson(dimension.toObject()));
    return plan;
}

SearchPlan searchPlanOf(const Node &node, const NodeType &type)
{
    SearchPlan plan;
    plan.node = node.id;
    if (!type.parameter(QStringLiteral("search")))
        return plan;
    plan.method = methodOf(textOf(node, type, "search"));
    plan.pruner = prunerOf(textOf(node, type, "pruner"));
    plan.firstEpochs = wholeNumber(node, type, "prune_after", 1, 10'000);
    plan.factor = wholeNumber(node, type, "prune_factor", 2, 10);
    plan.objectives = objectivesOf(textOf(node, type, "search_goal"));
    plan.halvesBatch = textOf(node, type, "on_memory") != QLatin1String("fail");
    const Parameter &warm = *type.parameter(QStringLiteral("warm_start"));
    plan.warmStart = settingOf(node, warm) == Setting {Value(true)};
    if (!plan.method)
        return plan;
    plan.trials = wholeNumber(node, type, "trials", 1, mostTrials);
    plan.seed = qint64(numberOf(node, type, "search_seed"));
    plan.space = spaceOf(node, type);
    return plan;
}

} // namespace rondo
