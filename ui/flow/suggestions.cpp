// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/suggestions.h"

#include <QSettings>

#include <algorithm>

namespace rondo {

namespace {

    constexpr double fading = 0.9; //!< of every earlier choice with each new one
    constexpr double forgotten = 0.05; //!< a weight so small that it is dropped
    constexpr double recentWeight = 4; //!< the newest choice counts as much as so many links

    const QString settingsKey = QStringLiteral("flow/suggestions");

} // namespace

Suggestions::Suggestions()
{
    m_writing.setMaxThreadCount(1); // in order
    const QVariantMap kept = QSettings().value(settingsKey).toMap();
    for (auto entry = kept.begin(); entry != kept.end(); ++entry) {
        const QStringList ends = entry.key().split(u'>');
        const double weight = entry.value().toDouble();
        if (ends.size() == 2 && weight > forgotten && weight <= 1 / (1 - fading))
            m_recent.insert({ends.constFirst(), ends.constLast()}, weight);
    }
}

Suggestions::Counts Suggestions::countLinks(const Flow &flow)
{
    Counts counts;
    for (const Link &link : flow.links) {
        const Node *from = flow.node(link.from);
        const Node *to = flow.node(link.to);
        if (from && to)
            counts[{from->type, to->type}] += 1;
    }
    return counts;
}

void Suggestions::remember(const QString &fromType, const QString &toType)
{
    QVariantMap kept;
    m_recent[{fromType, toType}] += 0; // it may be new
    for (auto entry = m_recent.begin(); entry != m_recent.end();) {
        const bool chosen = entry.key() == std::pair(fromType, toType);
        *entry = *entry * fading + (chosen ? 1 : 0);
        if (*entry <= forgotten) {
            entry = m_recent.erase(entry);
            continue;
        }
        kept.insert(entry.key().first + u'>' + entry.key().second, *entry);
        ++entry;
    }
    // Not here: a program that was killed over the settings leaves a lock behind that the next waits half a minute for.
    m_writing.start([kept] { QSettings().setValue(settingsKey, kept); });
}

QList<const NodeType *> Suggestions::ranked(QList<const NodeType *> types, const QString &type, bool output,
                                            const Flow &flow) const
{
    QHash<QString, double> weights;
    const auto count = [&](const Counts &counts, double weight) {
        for (auto entry = counts.begin(); entry != counts.end(); ++entry) {
            const QString &here = output ? entry.key().first : entry.key().second;
            const QString &other = output ? entry.key().second : entry.key().first;
            if (type.isEmpty() || here == type)
                weights[other] += *entry * weight;
        }
    };
    count(countLinks(flow), 1);
    count(m_project, 1);
    count(m_recent, recentWeight);
    std::stable_sort(types.begin(), types.end(), [&weights](const NodeType *a, const NodeType *b) {
        return weights.value(a->key) > weights.value(b->key);
    });
    return types;
}

} // namespace rondo
