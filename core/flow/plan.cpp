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
        return {
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
                   .key = text("key")};
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

QJsonObject Plan::toJson() const
{
    QJsonArray list;
    for (const Step &step : steps)
        list.append(stepToJson(step));
    return {{QStringLiteral("rondo"), QStringLiteral("plan")},
            {QStringLiteral("version"), planVersion},
            {QStringLiteral("steps"), list}};
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
    return plan;
}

} // namespace rondo
