// SPDX-License-Identifier: GPL-3.0-or-later
// "NODE.PARAMETER=VALUES" of the command line.
#include "flow/flow.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace rondo {

namespace {

    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::Flow)
    };

    Error noNode(const Flow &flow, const QString &title)
    {
        QStringList titles;
        for (const Node &node : flow.nodes)
            titles.append(node.title);
        titles.sort(Qt::CaseInsensitive);
        return {Text::tr("There is no node \"%1\". The flow has: %2.")
                    .arg(title, titles.join(QStringLiteral(", ")))};
    }

    Error noParameter(const Node &node, const NodeType &type, const QString &key)
    {
        QStringList keys;
        for (const Parameter &parameter : type.parameters)
            keys.append(parameter.key);
        return {Text::tr("%1 has no setting \"%2\". It has: %3.")
                    .arg(node.title, key, keys.join(QStringLiteral(", ")))};
    }

} // namespace

Result<void> applySetting(Flow &flow, const NodeTypes &types, const QString &assignment)
{
    static const QRegularExpression ownKey(QStringLiteral("\\A[A-Za-z_][A-Za-z0-9_]*\\z"));
    const qsizetype equals = assignment.indexOf(u'=');
    const qsizetype dot = assignment.left(std::max<qsizetype>(equals, 0)).lastIndexOf(u'.');
    if (equals < 0 || dot <= 0 || dot + 1 == equals)
        return Error {
            Text::tr(
                "\"%1\" is no setting. Write NODE.PARAMETER=VALUES, for example \"ConvNet.lr=0.001,0.01\".")
                .arg(assignment)};
    const QString title = assignment.left(dot).trimmed();
    const QString key = assignment.mid(dot + 1, equals - dot - 1).trimmed();

    const Node *node = flow.nodeByTitle(title);
    if (!node)
        return noNode(flow, title);
    const NodeType *type = types.find(node->type);
    if (!type)
        return Error {Text::tr("%1 is a \"%2\", which this version of Rondo does not know.")
                          .arg(node->title, node->type)};
    const Parameter *known = type->parameter(key);
    if (!known && !(type->openParameters && ownKey.match(key).hasMatch()))
        return noParameter(*node, *type, key);

    const Parameter parameter = known ? *known : openParameter(key);
    const auto setting = parseSetting(parameter, assignment.mid(equals + 1));
    if (!setting)
        return Error {QStringLiteral("%1: %2").arg(node->title, setting.errorText())};
    Node &changed = flow.nodes[NodeId(node->id)];
    if (known && *setting == Setting {known->initial})
        changed.settings.remove(key);
    else
        changed.settings.insert(key, *setting);
    return {};
}

} // namespace rondo
