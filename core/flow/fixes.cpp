// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/fixes.h"

#include "base/project.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace rondo {

namespace {

    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::Fixes)
    };

    QString titleOf(const Flow &flow, const NodeId &id)
    {
        const Node *node = flow.node(id);
        return node ? node->title : id.value;
    }

    std::optional<Fix> addLinkFix(const Flow &flow, const NodeTypes &types, const Link &link)
    {
        if (!checkLink(flow, types, link))
            return std::nullopt;
        return Fix {.kind = Fix::Kind::AddLink,
                    .text = Text::tr("Connect %1 to %2").arg(titleOf(flow, link.from), titleOf(flow, link.to)),
                    .link = link};
    }

    double nearestNumber(const Parameter &parameter, double number)
    {
        if (!parameter.choices.isEmpty()) {
            double nearest = parameter.choices.constFirst().toDouble();
            for (const QString &choice : parameter.choices) {
                if (std::abs(choice.toDouble() - number) < std::abs(nearest - number))
                    nearest = choice.toDouble();
            }
            return nearest;
        }
        if (parameter.kind == ParameterKind::Integer)
            number = std::round(number);
        number = std::clamp(number, parameter.minimum, parameter.maximum);
        return number;
    }

    //! One value made legal; none where nothing is near.
    std::optional<Value> nearestValue(const Parameter &parameter, const Value &value)
    {
        switch (parameter.kind) {
        case ParameterKind::Integer:
        case ParameterKind::Number: {
            bool isNumber = value.isDouble();
            const double number = isNumber ? value.toDouble() : value.toString().toDouble(&isNumber);
            return isNumber && std::isfinite(number) ? std::optional<Value>(nearestNumber(parameter, number))
                                                     : std::nullopt;
        }
        case ParameterKind::Choice:
            for (const QString &choice : parameter.choices) {
                if (choice.compare(value.toString().trimmed(), Qt::CaseInsensitive) == 0)
                    return Value(choice);
            }
            return std::nullopt;
        case ParameterKind::Boolean: {
            const QString word = value.toString().trimmed().toLower();
            const bool yes = word == QLatin1String("true") || word == QLatin1String("yes")
                || word == QLatin1String("on") || (value.isDouble() && value.toDouble() == 1);
            const bool no = word == QLatin1String("false") || word == QLatin1String("no")
                || word == QLatin1String("off") || (value.isDouble() && value.toDouble() == 0);
            return yes || no ? std::optional<Value>(yes) : std::nullopt;
        }
        case ParameterKind::Text:
        case ParameterKind::File:
            return value.isDouble() ? std::optional<Value>(settingText(value)) : std::nullopt;
        }
        return std::nullopt;
    }

    QList<Value> legalValues(const Parameter &parameter, const Setting &setting)
    {
        QList<Value> legal;
        const QList<Value> given = valuesOf(parameter, setting);
        for (const Value &value : given) {
            const auto near = checkSetting(parameter, Setting {value}) ? std::optional(value)
                                                                       : nearestValue(parameter, value);
            if (near && !legal.contains(*near))
                legal << *near;
        }
        return legal;
    }

} // namespace

Fix removeLinkFix(const Flow &flow, const Link &link)
{
    return {.kind = Fix::Kind::RemoveLink,
            .text = Text::tr("Remove the link from %1 to %2").arg(titleOf(flow, link.from), titleOf(flow, link.to)),
            .link = link};
}

Fix removeSettingFix(const Node &node, const QString &parameter)
{
    return {.kind = Fix::Kind::RemoveSetting,
            .text = Text::tr("Remove %1 of %2").arg(parameter, node.title),
            .node = node.id,
            .parameter = parameter};
}

Fix turnOnFix(const Node &node)
{
    return {.kind = Fix::Kind::TurnOn, .text = Text::tr("Turn on %1").arg(node.title), .node = node.id};
}

Fix turnOffFix(const Node &node)
{
    return {.kind = Fix::Kind::TurnOff, .text = Text::tr("Turn off %1").arg(node.title), .node = node.id};
}

Fix setSettingFix(const Node &node, const QString &parameter, const Setting &setting)
{
    return {.kind = Fix::Kind::SetSetting,
            .text = Text::tr("Set %1 of %2 to %3").arg(parameter, node.title, settingText(setting)),
            .node = node.id,
            .parameter = parameter,
            .setting = setting};
}

Fix renameFix(const Flow &flow, const Node &node)
{
    QString title = node.title;
    for (int number = 2; flow.nodeByTitle(title); ++number)
        title = QStringLiteral("%1 %2").arg(node.title).arg(number);
    return {.kind = Fix::Kind::Rename,
            .text = Text::tr("Rename one to %1").arg(title),
            .node = node.id,
            .title = title};
}

std::optional<Fix> nearestFix(const Node &node, const Parameter &parameter, const Setting &setting)
{
    QList<Value> values = legalValues(parameter, setting);
    if (!parameter.sweepable && values.size() > 1)
        values = values.first(1);
    Setting near = parameter.initial;
    if (values.size() == 1)
        near = values.constFirst();
    else if (values.size() > 1)
        near = Choices {values};
    if (near == setting || !checkSetting(parameter, near))
        return std::nullopt;
    return setSettingFix(node, parameter.key, near);
}

FixPartners fixPartners(const Flow &flow, const NodeTypes &types)
{
    FixPartners partners;
    QHash<PortType, int> counts;
    int gates = 0;
    for (const Node &node : flow.nodes) {
        const NodeType *type = node.enabled ? types.find(node.type) : nullptr;
        if (!type || type->planned)
            continue;
        for (const Port &output : type->outputs) {
            ++counts[output.type];
            partners.givers.insert(output.type, {.from = node.id, .output = output.key});
        }
        for (const Port &input : type->inputs) {
            if (type->category != Category::Validation || input.type != PortType::Model)
                continue;
            ++gates;
            partners.gate = Link {.to = node.id, .input = input.key};
        }
    }
    for (auto count = counts.cbegin(); count != counts.cend(); ++count) {
        if (*count > 1)
            partners.givers.remove(count.key());
    }
    if (gates > 1)
        partners.gate.reset();
    return partners;
}

std::optional<Fix> fillPortFix(const Flow &flow, const NodeTypes &types, const FixPartners &partners,
                               const Node &node, const Port &port)
{
    const Link giver = partners.givers.value(port.type);
    const Node *from = flow.node(giver.from);
    if (!from)
        return std::nullopt;
    const bool tooMany = port.type == PortType::Model && !port.many && experimentCount(*from, types) > 1;
    return tooMany ? std::nullopt
                   : addLinkFix(flow, types, {giver.from, giver.output, node.id, port.key});
}

std::optional<Fix> useModelsFix(const Flow &flow, const NodeTypes &types, const FixPartners &partners,
                                const Node &node)
{
    const NodeType *type = types.find(node.type);
    if (!partners.gate || !type)
        return std::nullopt;
    for (const Port &output : type->outputs) {
        if (output.type == PortType::Model)
            return addLinkFix(flow, types, {node.id, output.key, partners.gate->to, partners.gate->input});
    }
    return std::nullopt;
}

Fix deploymentNameFix(const Node &node, const QString &name, const QStringList &taken)
{
    QString legal = name.simplified().left(80);
    legal.replace(QRegularExpression(QStringLiteral("[^A-Za-z0-9_-]+")), QStringLiteral("-"));
    if (!isValidName(legal))
        legal = QStringLiteral("model");
    QString free = legal;
    for (int number = 2; taken.contains(free); ++number)
        free = QStringLiteral("%1-%2").arg(legal).arg(number);
    return setSettingFix(node, QStringLiteral("name"), Value(free));
}

void applyFix(Flow &flow, const NodeTypes &types, const Fix &fix)
{
    const auto node = flow.nodes.find(fix.node);
    const bool found = node != flow.nodes.end();
    switch (fix.kind) {
    case Fix::Kind::RemoveLink:
        flow.links.remove(fix.link);
        return;
    case Fix::Kind::AddLink:
        (void)connect(flow, types, fix.link);
        return;
    case Fix::Kind::SetSetting:
        if (found)
            node->settings.insert(fix.parameter, fix.setting);
        return;
    case Fix::Kind::RemoveSetting:
        if (found)
            node->settings.remove(fix.parameter);
        return;
    case Fix::Kind::Rename:
        if (found && !flow.nodeByTitle(fix.title))
            node->title = fix.title;
        return;
    case Fix::Kind::TurnOn:
    case Fix::Kind::TurnOff:
        if (found)
            node->enabled = fix.kind == Fix::Kind::TurnOn;
        return;
    }
}

} // namespace rondo
