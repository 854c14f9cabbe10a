// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/stepkey.h"

#include "base/json.h"

namespace rondo {

namespace {

    //! Part of every key. Raise it when a change to rondo_learning gives other results for equal settings.
    constexpr int algorithmVersion = 1;

} // namespace

Digest keyOf(const Step &step, const QJsonArray &inputKeys, bool sample)
{
    QJsonObject settings = step.settings;
    settings.remove(
        QLatin1String("script")); // what it says is in the code; where it lies does not matter
    QJsonObject content {
        {QStringLiteral("type"), step.type},
        {QStringLiteral("algorithm"), algorithmVersion},
        {QStringLiteral("settings"), settings},
        {QStringLiteral("code"), step.code},
        {QStringLiteral("dataset"), step.dataset.version},
        {QStringLiteral("images"), step.dataset.images},
        {QStringLiteral("inputs"), inputKeys},
    };
    if (sample)
        content.insert(QStringLiteral("sample"), true);
    return digestOf(canonicalJson(content));
}

Digest slotOf(const Step &step, const SearchPlan &search, bool sample)
{
    QJsonObject content = search.toJson();
    content.remove(QStringLiteral("trials")); // more of them leave the first ones as they are
    content.remove(QStringLiteral("halves_batch"));
    content.insert(QStringLiteral("fixed"), keyOf(step, {}, sample));
    content.insert(QStringLiteral("trial"), step.trial);
    return digestOf(canonicalJson(content));
}

} // namespace rondo
