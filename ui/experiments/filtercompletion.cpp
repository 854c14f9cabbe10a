// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/filtercompletion.h"

#include "experiments/query.h"

#include <algorithm>

namespace rondo {

namespace {

    using Family = ExperimentTable::Family;
    using Kind = QueryPart::Kind;

    constexpr int mostValues = 500;

    QStringList names(const ExperimentTable &table)
    {
        QStringList names = ExperimentTable::fieldNames();
        names.replace(names.indexOf(QStringLiteral("tags")), QStringLiteral("tag"));
        names += table.names(Family::Settings);
        for (const QString &metric : table.names(Family::Metrics)) {
            if (!names.contains(metric))
                names << metric;
        }
        for (const QString &metric : table.names(Family::Metrics))
            names << QLatin1String("last.") + metric << QLatin1String("best.") + metric;
        for (const QString &name : table.names(Family::Environment))
            names << QLatin1String("environment.") + name;
        return names;
    }

    QStringList values(const ExperimentTable &table, const QString &name)
    {
        const ExperimentTable::Column column = table.column(name);
        QStringList found;
        switch (column.field) {
        case ExperimentTable::Field::State:
            for (int state = 0; state <= int(ExperimentState::Stopped); ++state)
                found << toString(ExperimentState(state));
            return found;
        case ExperimentTable::Field::Archived:
            return {QStringLiteral("yes"), QStringLiteral("no")};
        case ExperimentTable::Field::Tags:
            found << QStringLiteral("archived");
            for (int row = 0; row < table.rowCount(); ++row) {
                for (const QString &tag : table.row(row).tags) {
                    if (!found.contains(tag))
                        found << tag;
                }
            }
            return found;
        default:
            break;
        }
        QSet<QString> seen;
        for (int row = 0; row < table.rowCount() && found.size() < mostValues; ++row) {
            const QString value = table.value(row, column).exact();
            if (value.isEmpty() || seen.contains(value))
                continue;
            seen.insert(value);
            found << value;
        }
        return found;
    }

} // namespace

FilterCompletion FilterCompletion::at(const QString &text, qsizetype cursor, const ExperimentTable &table)
{
    FilterCompletion completion;
    completion.begin = std::clamp<qsizetype>(cursor, 0, text.size());
    while (completion.begin > 0 && !QStringLiteral(" =<>!~()").contains(text[completion.begin - 1]))
        --completion.begin;
    const QString typed = text.mid(completion.begin, cursor - completion.begin).remove(u'"').remove(u'\'');
    const QList<QueryPart> before = ExperimentQuery::read(text.left(completion.begin)).parts;
    const bool none = before.isEmpty();
    QStringList words;
    if (none || before.last().kind == Kind::Word || before.last().text == QLatin1String("(")) {
        words = names(table);
    } else if (before.last().kind == Kind::Name) {
        words = {QStringLiteral("="),  QStringLiteral("!="), QStringLiteral("<"),  QStringLiteral("<="),
                 QStringLiteral(">"),  QStringLiteral(">="), QStringLiteral("~"),  QStringLiteral("is"),
                 QStringLiteral("is not")};
    } else if (before.last().kind == Kind::Comparison && before.size() > 1) {
        words = values(table, before[before.size() - 2].text);
    } else {
        words = {QStringLiteral("and"), QStringLiteral("or")};
    }
    const bool quotes = none || before.last().kind != Kind::Name;
    for (const QString &word : std::as_const(words)) {
        if (word.contains(typed, Qt::CaseInsensitive) && word != typed)
            completion.words << (quotes && !QStringList {QStringLiteral("and"), QStringLiteral("or")}.contains(word)
                                     ? ExperimentQuery::quoted(word)
                                     : word);
    }
    // What begins as it was typed comes first.
    std::stable_partition(completion.words.begin(), completion.words.end(),
                          [&](const QString &word) { return word.startsWith(typed, Qt::CaseInsensitive); });
    return completion;
}

} // namespace rondo
