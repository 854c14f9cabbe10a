// SPDX-License-Identifier: GPL-3.0-or-later
#include "palettemodel.h"

#include "fuzzymatch.h"

#include <algorithm>
#include <numeric>

namespace rondo {

namespace {
    constexpr double recentBonus = 25; //!< less than between a start and a middle of a word
} // namespace

void PaletteModel::setEntries(const QList<PaletteEntry> &entries, const QStringList &recent)
{
    m_entries = entries;
    m_searched.clear();
    m_searched.reserve(entries.size());
    m_bonus = QList<double>(entries.size(), 0);
    QHash<QString, qsizetype> ranks;
    for (qsizetype rank = 0; rank < recent.size(); ++rank)
        ranks.insert(recent.at(rank), rank);
    for (qsizetype index = 0; index < entries.size(); ++index) {
        const PaletteEntry &entry = entries.at(index);
        // The title first: its start counts most.
        m_searched << (entry.title + u' ' + entry.kind).toLower();
        if (const auto rank = ranks.constFind(entry.id); rank != ranks.cend())
            m_bonus[index] = recentBonus * (1 - double(*rank) / double(recent.size() + 1));
    }
    filter();
}

void PaletteModel::setText(const QString &text)
{
    m_text = text;
    filter();
}

void PaletteModel::filter()
{
    const QStringList words = m_text.toLower().split(u' ', Qt::SkipEmptyParts);
    QList<std::pair<double, qsizetype>> found;
    found.reserve(m_entries.size());
    for (qsizetype index = 0; index < m_entries.size(); ++index) {
        const double score = words.isEmpty() ? 0 : fuzzyScore(m_searched.at(index), words);
        if (words.isEmpty() || score >= 0)
            found.emplace_back(-score - m_bonus.at(index), index);
    }
    const qsizetype shown = std::min<qsizetype>(found.size(), mostShown);
    std::partial_sort(found.begin(), found.begin() + shown, found.end());
    beginResetModel();
    m_shown.resize(shown);
    std::transform(found.cbegin(), found.cbegin() + shown, m_shown.begin(),
                   [](const auto &one) { return one.second; });
    endResetModel();
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PaletteEntry &one = entry(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return one.title;
    case Qt::DecorationRole:
        return one.icon;
    case Qt::AccessibleTextRole:
        return QStringList {one.title, one.kind, one.detail}.join(QStringLiteral(", "));
    case KindRole:
        return one.kind;
    case DetailRole:
        return one.detail;
    default:
        return {};
    }
}

} // namespace rondo
