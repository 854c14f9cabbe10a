// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/importance.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace rondo {

namespace {

    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::Search)
    };

    constexpr double decides = 0.5; //!< from this share on
    constexpr double matters = 0.15;
    constexpr double mattersLittle = 0.05;
    constexpr qsizetype mostNamed = 3; //!< of those that hardly matter
    //! So many trials a parameter, and so many at all, are needed to believe the shares.
    constexpr int trialsForEach = 5;
    constexpr int trialsAtLeast = 10;
    constexpr double explainsLittle = 0.2;

    QString clause(const Importance &importance)
    {
        const int percent = int(std::lround(importance.share * 100));
        if (importance.share >= decides)
            return Text::tr("%1 decides %2 %", "lr decides 78 %").arg(importance.name).arg(percent);
        if (importance.share >= matters)
            return Text::tr("%1 matters (%2 %)", "dropout matters (24 %)").arg(importance.name).arg(percent);
        return Text::tr("%1 matters a little (%2 %)", "dropout matters a little (7 %)")
            .arg(importance.name)
            .arg(percent);
    }

    QString smallClause(const QList<Importance> &small)
    {
        double share = 0;
        QStringList names;
        for (const Importance &importance : small) {
            share += importance.share;
            names.append(importance.name);
        }
        const auto percent = std::lround(share * 100);
        if (names.size() == 1)
            return Text::tr("%1 hardly matters (%2 %)", "batch_size hardly matters (2 %)")
                .arg(names[0])
                .arg(percent);
        if (names.size() > mostNamed) {
            names = names.first(mostNamed - 1);
            names.append(Text::tr("%n other(s)", "parameters", int(small.size() - names.size())));
        }
        return Text::tr("%1 hardly matter (together %2 %)",
                        "momentum, batch_size hardly matter (together 3 %)")
            .arg(names.join(QStringLiteral(", ")))
            .arg(percent);
    }

    QString caution(const ImportanceReport &report)
    {
        const auto needed = std::max<qsizetype>(trialsAtLeast, trialsForEach * report.shares.size());
        if (report.trials < needed) {
            return Text::tr("Learned from only %n experiment(s): take it as a hint, %1 would make it sure.",
                            nullptr, report.trials)
                .arg(needed);
        }
        if (report.explained < explainsLittle)
            return Text::tr("But the parameters explain little: most of the differences look like chance.");
        return {};
    }

} // namespace

QString inWords(const ImportanceReport &report)
{
    if (report.shares.isEmpty())
        return {};
    QStringList clauses;
    QList<Importance> small;
    for (const Importance &importance : report.shares) {
        if (importance.share < mattersLittle)
            small.append(importance);
        else
            clauses.append(clause(importance));
    }
    if (!small.isEmpty())
        clauses.append(smallClause(small));
    const QString words = clauses.join(Text::tr("; ", "between what the parameters do")) + u'.';
    const QString doubt = caution(report);
    return doubt.isEmpty() ? words : words + u' ' + doubt;
}

} // namespace rondo
