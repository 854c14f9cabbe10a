// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/whatchanged.h"

#include "base/json.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace rondo {

namespace {

    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::WhatChanged)
    };

    QList<Step> stepsOf(const Plan &plan, const NodeId &node)
    {
        QList<Step> steps;
        std::copy_if(plan.steps.begin(), plan.steps.end(), std::back_inserter(steps),
                     [&node](const Step &step) { return step.node == node; });
        return steps;
    }

    QSet<Digest> keysOf(const QList<Step> &steps)
    {
        QSet<Digest> keys;
        for (const Step &step : steps)
            keys.insert(step.key);
        return keys;
    }

    //! The values that each setting takes in the steps.
    QMap<QString, QSet<QByteArray>> valuesOf(const QList<Step> &steps)
    {
        QMap<QString, QSet<QByteArray>> values;
        for (const Step &step : steps) {
            for (auto it = step.settings.begin(); it != step.settings.end(); ++it)
                values[it.key()].insert(canonicalJson(QJsonObject {{QString(), it.value()}}));
        }
        return values;
    }

    QStringList changedSettings(const QList<Step> &before, const QList<Step> &now)
    {
        const auto old = valuesOf(before);
        const auto current = valuesOf(now);
        QStringList changed;
        for (auto it = current.begin(); it != current.end(); ++it) {
            if (it.key() != QLatin1String("script") && old.value(it.key()) != it.value())
                changed.append(it.key());
        }
        for (auto it = old.begin(); it != old.end(); ++it) {
            if (!current.contains(it.key()))
                changed.append(it.key());
        }
        return changed;
    }

    QString settingsText(const QStringList &changed, qint64 run)
    {
        if (changed.size() == 1)
            return Text::tr("%1 changed since run %2").arg(changed.first()).arg(run);
        if (changed.size() == 2)
            return Text::tr("%1 and %2 changed since run %3").arg(changed[0], changed[1]).arg(run);
        return Text::tr("%1, %2 and %n more changed since run %3", nullptr, int(changed.size()) - 2)
            .arg(changed[0], changed[1])
            .arg(run);
    }

    QString titleOf(const Flow &flow, const NodeId &id)
    {
        const Node *node = flow.node(id);
        return node ? node->title : id.value;
    }

    //! The node whose data \a node reads.
    QString sourceTitle(const Flow &flow, const NodeId &node)
    {
        for (const Link &link : flow.linksInto(node)) {
            if (link.input == QLatin1String("images"))
                return titleOf(flow, link.from);
        }
        return titleOf(flow, node);
    }

    QSet<NodeId> inputNodes(const Plan &plan, const QList<Step> &steps)
    {
        QSet<NodeId> nodes;
        for (const Step &step : steps) {
            for (const int input : step.inputs)
                nodes.insert(plan.steps.value(input).node);
        }
        return nodes;
    }

    QString inputsText(const Flow &flow, const Plan &before, const QList<Step> &old, const Plan &now,
                       const QList<Step> &current, qint64 run)
    {
        const QSet<NodeId> was = inputNodes(before, old);
        const QSet<NodeId> is = inputNodes(now, current);
        QStringList changed;
        for (const NodeId &id : is &was) {
            if (keysOf(stepsOf(before, id)) != keysOf(stepsOf(now, id)))
                changed.append(titleOf(flow, id));
        }
        changed.sort(Qt::CaseInsensitive);
        if (!changed.isEmpty())
            return settingsText(changed, run);
        if (const auto added = is - was; !added.isEmpty())
            return Text::tr("%1 was added since run %2").arg(titleOf(flow, *added.begin())).arg(run);
        if (const auto removed = was - is; !removed.isEmpty()) {
            const auto step = std::find_if(before.steps.begin(), before.steps.end(),
                                           [&](const Step &one) { return one.node == *removed.begin(); });
            return Text::tr("%1 was removed or turned off since run %2").arg(step->nodeTitle).arg(run);
        }
        return {};
    }

} // namespace

QString whatChanged(const Flow &flow, const NodeId &node, const Plan &before, const Plan &now, RunId run)
{
    const QList<Step> old = stepsOf(before, node);
    const QList<Step> current = stepsOf(now, node);
    if (old.isEmpty() || current.isEmpty() || keysOf(old) == keysOf(current))
        return {};
    const Step &was = old.first();
    const Step &is = current.first();
    if (was.type != is.type)
        return Text::tr("it became a %1 since run %2").arg(is.type).arg(run.value);
    if (was.code != is.code)
        return Text::tr("the script's text changed since run %1").arg(run.value);
    if (const QStringList changed = changedSettings(old, current); !changed.isEmpty())
        return settingsText(changed, run.value);
    if (was.dataset.version != is.dataset.version)
        return Text::tr("%1 changed since run %2: other data").arg(sourceTitle(flow, node)).arg(run.value);
    if (was.dataset.images != is.dataset.images)
        return Text::tr("%1 changed since run %2: another number of images")
            .arg(sourceTitle(flow, node))
            .arg(run.value);
    const QString inputs = inputsText(flow, before, old, now, current, run.value);
    return inputs.isEmpty()
        ? Text::tr("this version of Rondo makes it differently than run %1 did").arg(run.value)
        : inputs;
}

} // namespace rondo
