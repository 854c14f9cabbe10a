// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/mistakes.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace rondo {

namespace {

    bool isProbability(double value)
    {
        return value >= 0 && value <= 1;
    }

    //! Five decimals tell everything a person can see, in a third of the text.
    double rounded(double probability)
    {
        return std::round(probability * 1e5) / 1e5;
    }

} // namespace

Mistakes Mistakes::choose(QList<Mistake> all)
{
    std::stable_sort(all.begin(), all.end(),
                     [](const Mistake &a, const Mistake &b) { return a.confidence > b.confidence; });
    Mistakes mistakes {.total = all.size()};
    QHash<std::pair<int, int>, int> inCell;
    for (qsizetype rank = 0; rank < all.size() && mistakes.kept.size() < most; ++rank) {
        const Mistake &mistake = all[rank];
        int &count = inCell[{mistake.label, mistake.predicted}];
        if (rank >= mostConfident && count >= perCell)
            continue;
        ++count;
        mistakes.kept << mistake;
    }
    return mistakes;
}

Mistakes Mistakes::fromJson(const QJsonObject &json)
{
    Mistakes mistakes;
    const QJsonArray rows = json.value(QLatin1String("kept")).toArray();
    for (const QJsonValue &row : rows) {
        const QJsonArray cells = row.toArray();
        const Mistake mistake {.place = cells.at(0).toInteger(-1),
                               .label = cells.at(1).toInt(-1),
                               .predicted = cells.at(2).toInt(-1),
                               .confidence = cells.at(3).toDouble(-1),
                               .truth = cells.at(4).toDouble(-1)};
        if (mistake.place >= 0 && mistake.label >= 0 && mistake.predicted >= 0 && isProbability(mistake.confidence)
            && isProbability(mistake.truth))
            mistakes.kept << mistake;
        if (mistakes.kept.size() == most)
            break;
    }
    mistakes.total = std::max<qint64>(json.value(QLatin1String("total")).toInteger(), mistakes.kept.size());
    return mistakes;
}

QJsonObject Mistakes::toJson() const
{
    QJsonArray rows;
    for (const Mistake &mistake : kept)
        rows << QJsonArray {mistake.place, mistake.label, mistake.predicted, rounded(mistake.confidence),
                            rounded(mistake.truth)};
    return {{QStringLiteral("total"), total}, {QStringLiteral("kept"), rows}};
}

QList<Mistake> Mistakes::ofCell(int label, int predicted) const
{
    QList<Mistake> cell;
    std::copy_if(kept.begin(), kept.end(), std::back_inserter(cell), [&](const Mistake &mistake) {
        return mistake.label == label && mistake.predicted == predicted;
    });
    return cell;
}

QList<Mistake> Mistakes::worst(int maximum) const
{
    QList<Mistake> worst = kept;
    std::stable_sort(worst.begin(), worst.end(),
                     [](const Mistake &a, const Mistake &b) { return a.truth < b.truth; });
    return worst.mid(0, maximum);
}

} // namespace rondo
