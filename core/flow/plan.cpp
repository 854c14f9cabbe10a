// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/plan.h"

#include "base/json.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace rondo {

namespace {

    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::Plan)
    };

    constexpr int planVersion = 1;

    const std::array<std::pair<Step::Kind, QLatin1String>, 3> kindNames {{
        {Step::Kind::Train, QLatin1String("train")},
        {Step::Kind::Validate, QLatin1String("validate")},
        {Step::Kind::Deploy, QLatin1String("deploy")},
    }};

    QString kindText(Step::Kind kind)
    {
        return std::find_if(kindNames.begin(), kindNames.end(),
                            [kind](const auto &name) { return name.first == kind; })
            ->second;
    }

    std::optional<Step::Kind> kindOf(const QString &text)
    {
        for (const auto &[kind, name] : kindNames) {
            if (text == name)
                return kind;
        }
        return std::nullopt;
    }

    QJsonObject stepToJson(const Step &step)
    {
        QJsonArray inputs;
        for (const int input : step.inputs)
            inputs.append(input);
        QJsonObject json {
            {QStringLiteral("kind"), kindText(step.kind)},
            {QStringLiteral("node"), step.node.value},
            {QStringLiteral("title"), step.nodeTitle},
            {QStringLiteral("type"), step.type},
            {QStringLiteral("name"), step.name},
            {QStringLiteral("ordinal"), step.ordinal},
            {QStringLiteral("settings"), step.settings},
            {QStringLiteral("dataset"), step.dataset.version},
            {QStringLiteral("images"), step.dataset.images},
            {QStringLiteral("code"), step.code},
            {QStringLiteral("inputs"), inputs},
            {QStringLiteral("key"), step.key},
        };
        if (step.trial >= 0) {
            json.insert(QStringLiteral("trial"), step.trial);
            json.insert(QStringLiteral("slot"), step.slot);
        }
        if (step.wave > 0)
            json.insert(QStringLiteral("wave"), step.wave);
        return json;
    }

    Result<Step> stepFromJson(const QJsonObject &json, qsizetype index)
    {
        const auto text = [&json](const char *key) { return json.value(QLatin1String(key)).toString(); };
        const auto kind = kindOf(text("kind"));
        Step step {.kind = kind.value_or(Step::Kind::Train),
                   .node = {text("node")},
                   .nodeTitle = text("title"),
                   .type = text("type"),
                   .name = text("name"),
                   .ordinal = json.value(QLatin1String("ordinal")).toInt(),
                   .settings = json.value(QLatin1String("settings")).toObject(),
                   .dataset = {text("dataset"), json.value(QLatin1String("images")).toInteger()},
                   .code = text("code"),
                   .inputs = {},
                   .key = text("key"),
                   .trial = json.value(QLatin1String("trial")).toInt(-1),
                   .slot = text("slot"),
                   .wave = json.value(QLatin1String("wave")).toInt()};
        if (!kind || step.name.isEmpty() || !step.node.isValid())
            return Error {
                Text::tr("Step %1 of the plan is damaged: it lacks a kind, a name or a node.").arg(index)};
        for (const QJsonValue &input : json.value(QLatin1String("inputs")).toArray()) {
            const double number = numberOrNaN(input);
            if (!(number >= 0 && number < double(index)) || number != std::floor(number))
                return Error {
                    Text::tr(
                        "Step %1 of the plan is damaged: it waits for a step that does not come before it.")
                        .arg(index)};
            step.inputs.append(int(number));
        }
        return step;
    }

} // namespace

int Plan::experimentCount() const
{
    return int(std::count_if(steps.begin(), steps.end(),
                             [](const Step &step) { return step.kind == Step::Kind::Train; }));
}

SearchPlan Plan::searchOf(const NodeId &node) const
{
    for (const SearchPlan &search : searches) {
        if (search.node == node)
            return search;
    }
    return SearchPlan {.node = node};
}

int Plan::add(Step step)
{
    int place = 0;
    int before = -1;
    for (int index = 0; index < steps.size(); ++index) {
        if (steps[index].kind != Step::Kind::Train || steps[index].node != step.node)
            continue;
        place = index + 1;
        before = index;
        step.ordinal = std::max(step.ordinal, steps[index].ordinal + 1);
    }
    step.name = QStringLiteral("%1-%2").arg(step.node.value).arg(step.ordinal);
    for (Step &other : steps) {
        const bool waits = other.inputs.contains(before);
        for (int &input : other.inputs)
            input += input >= place;
        if (waits) {
            other.inputs.append(place);
            std::sort(other.inputs.begin(), other.inputs.end());
        }
    }
    steps.insert(place, step);
    return place;
}

QJsonObject Step::origin(const SearchPlan &search) const
{
    if (trial < 0)
        return {{QStringLiteral("kind"), wave > 0 ? QStringLiteral("person") : QStringLiteral("grid")}};
    return {{QStringLiteral("kind"), search.kind()},
            {QStringLiteral("trial"), trial},
            {QStringLiteral("seed"), search.seed}};
}

QJsonObject Plan::toJson() const
{
    QJsonArray list;
    for (const Step &step : steps)
        list.append(stepToJson(step));
    QJsonObject json {{QStringLiteral("rondo"), QStringLiteral("plan")},
                      {QStringLiteral("version"), planVersion},
                      {QStringLiteral("steps"), list}};
    QJsonArray chosen;
    for (const SearchPlan &search : searches)
        chosen.append(search.toJson());
    if (!chosen.isEmpty())
        json.insert(QStringLiteral("searches"), chosen);
    return json;
}

Result<Plan> Plan::fromJson(const QJsonObject &json)
{
    if (json.value(QLatin1String("rondo")) != QLatin1String("plan")
        || !json.value(QLatin1String("steps")).isArray())
        return Error {Text::tr("This is no plan of a run.")};
    if (json.value(QLatin1String("version")).toInt() != planVersion)
        return Error {Text::tr("The plan was written by another version of Rondo. Run the flow again.")};
    Plan plan;
    for (const QJsonValue &value : json.value(QLatin1String("steps")).toArray()) {
        auto step = stepFromJson(value.toObject(), plan.steps.size());
        if (!step)
            return step.error();
        plan.steps.append(*step);
    }
    for (const QJsonValue &search : json.value(QLatin1String("searches")).toArray())
        plan.searches.append(SearchPlan::fromJson(search.toObject()));
    return plan;
}

} // namespace rondo
