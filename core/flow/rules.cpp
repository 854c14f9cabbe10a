// SPDX-License-Identifier: GPL-3.0-or-later
// Which links may be drawn.
#include "flow/flow.h"
#include "flow/graph.h"

#include <QCoreApplication>

namespace rondo {

namespace {

    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::Flow)
    };

    QString withArticle(PortType type)
    {
        switch (type) {
        case PortType::Dataset:
            return Text::tr("a dataset");
        case PortType::Model:
            return Text::tr("a model");
        case PortType::Report:
            return Text::tr("a report");
        case PortType::Event:
            return Text::tr("an event");
        case PortType::Predictions:
            return Text::tr("predictions");
        }
        return {};
    }

    const Port *portOfType(const QList<Port> &ports, PortType type)
    {
        for (const Port &port : ports) {
            if (port.type == type)
                return &port;
        }
        return nullptr;
    }

    //! The first type a person could add that gives what is needed.
    QString titleOfGiver(const NodeTypes &types, PortType needed)
    {
        for (const NodeType &type : types.all()) {
            if (!type.planned && portOfType(type.outputs, needed))
                return translated(type.title);
        }
        return {};
    }

    QString wayOut(const NodeTypes &types, const Node &from, const NodeType &fromType, PortType given,
                   const Node &to, const NodeType &toType, PortType needed)
    {
        if (const Port *better = portOfType(fromType.outputs, needed))
            return Text::tr("Connect the \"%1\" port of %2 instead.").arg(better->key, from.title);
        if (const Port *better = portOfType(toType.inputs, given))
            return Text::tr("Connect it to the \"%1\" port of %2 instead.").arg(better->key, to.title);
        const QString giver = titleOfGiver(types, needed);
        return giver.isEmpty()
            ? QString()
            : Text::tr("%1 comes, for example, from a %2.").arg(withArticle(needed), giver);
    }

    Error noPort(const Node &node, const QString &port)
    {
        return {Text::tr("%1 has no port \"%2\".").arg(node.title, port)};
    }

} // namespace

Result<void> checkLink(const Flow &flow, const NodeTypes &types, const Link &link)
{
    const Node *from = flow.node(link.from);
    const Node *to = flow.node(link.to);
    if (!from || !to)
        return Error {Text::tr("One end of the link is not in the flow.")};
    const NodeType *fromType = types.find(from->type);
    const NodeType *toType = types.find(to->type);
    for (const auto &[node, type] : {std::pair(from, fromType), std::pair(to, toType)}) {
        if (!type)
            return Error {
                Text::tr(
                    "%1 is a \"%2\", which this version of Rondo does not know. Update Rondo to connect it.")
                    .arg(node->title, node->type)};
    }
    const Port *output = fromType->output(link.output);
    const Port *input = toType->input(link.input);
    if (!output)
        return noPort(*from, link.output);
    if (!input)
        return noPort(*to, link.input);
    if (output->type != input->type) {
        const QString reason
            = Text::tr("The \"%1\" port of %2 takes %3, not %4.")
                  .arg(input->key, to->title, withArticle(input->type), withArticle(output->type));
        return Error {reason + u' '
                      + wayOut(types, *from, *fromType, output->type, *to, *toType, input->type)};
    }
    if (flow.links.contains(link))
        return Error {Text::tr("%1 and %2 are connected like this already.").arg(from->title, to->title)};

    Flow after = flow;
    if (!input->many)
        after.links.removeIf(
            [&link](const Link &old) { return old.to == link.to && old.input == link.input; });
    if (closesLoop(after, types, link))
        return Error {Text::tr("This would make the flow wait for itself. Only triggers may close a loop.")};
    return {};
}

Result<void> connect(Flow &flow, const NodeTypes &types, const Link &link)
{
    if (const auto check = checkLink(flow, types, link); !check)
        return check;
    if (!types.find(flow.node(link.to)->type)->input(link.input)->many)
        flow.links.removeIf(
            [&link](const Link &old) { return old.to == link.to && old.input == link.input; });
    flow.links.insert(link);
    return {};
}

} // namespace rondo
