// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzzymatch.h"

#include <algorithm>

namespace rondo {

namespace {

    constexpr double noMatch = -1;
    constexpr double atStart = 100, atWord = 80, inside = 50, apart = 30, leastApart = 2;

    bool startsWord(const QString &text, qsizetype at)
    {
        return at == 0 || !text.at(at - 1).isLetterOrNumber();
    }

    //! Where the whole word stands; the best place counts.
    double wholeScore(const QString &text, const QString &word)
    {
        double best = noMatch;
        for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            best = std::max(best, at == 0 ? atStart : startsWord(text, at) ? atWord : inside);
            if (best >= atWord)
                break;
        }
        return best;
    }

    //! "rnf" in "run flow": letters at the starts of words are worth more than those in between.
    double apartScore(const QString &text, const QString &word)
    {
        qsizetype at = -1;
        qsizetype gaps = 0;
        double starts = 0;
        for (const QChar letter : word) {
            const qsizetype next = text.indexOf(letter, at + 1);
            if (next < 0)
                return noMatch;
            gaps += at >= 0 && next != at + 1;
            starts += startsWord(text, next);
            at = next;
        }
        return std::max(leastApart, apart * (1 + starts / double(word.size())) / double(1 + gaps));
    }

} // namespace

double fuzzyScore(const QString &text, const QStringList &words)
{
    double sum = 0;
    for (const QString &word : words) {
        const double whole = wholeScore(text, word);
        // A single letter apart is a letter inside.
        const double score = whole >= 0 || word.size() == 1 ? whole : apartScore(text, word);
        if (score < 0)
            return noMatch;
        sum += score;
    }
    // Of two that fit alike, the shorter is meant.
    return sum - std::min(20.0, double(text.size()) * 0.1);
}

} // namespace rondo
