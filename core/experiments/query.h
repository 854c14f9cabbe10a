// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QList>

#include <memory>
#include <vector>

namespace rondo {

class ExperimentTable;

//! A stretch of a query's text, and what it is.
struct QueryPart {
    enum class Kind { Name, Comparison, Operand, Word, Parenthesis }; //!< Word: and, or, not
    Kind kind = Kind::Name;
    qsizetype begin = 0, length = 0; //!< with quotes
    QString text; //!< without quotes
    qsizetype end() const { return begin + length; }
};

//! How far a text is understood, for whoever shows it while it is typed.
struct QueryReading {
    struct Span {
        qsizetype begin = 0, length = 0;
    };
    QList<QueryPart> parts;
    QList<Span> conditions; //!< "lr < 0.01": each complete comparison
    QString problem; //!< in words; empty: it is understood
    Span place; //!< of the problem; without length: behind the text
};

/*!
    A condition on experiments, as typed: `val_accuracy >= 0.98 and (node = ConvNet or lr < 0.003)`.

    Comparisons: = != < <= > >= ~ (contains), is, is not; joined with and, or, not and parentheses. A name or
   value with spaces or signs stands in quotes. Texts are compared without regard to case. Names are those of
   the columns of ExperimentTable. A figure that is NaN or not there matches nothing.
    `tag = NAME` holds when one of the tags is NAME, `tag != NAME` when none is; `tag is archived` and
   `archived = yes` ask whether the experiment was archived. Times compare with dates: `started > 2026-11-02`,
   in local time.
*/
class ExperimentQuery {
public:
    //! The empty text matches everything. The error says where and gives an example.
    static Result<ExperimentQuery> parse(const QString &text);
    //! What parse() sees, part by part.
    static QueryReading read(const QString &text);
    //! A name or value as it must stand in a query: in quotes where they are needed.
    static QString quoted(const QString &word);

    bool isEmpty() const { return !m_root; } //!< matches everything
    //! For each row of the table, whether it matches.
    std::vector<char> select(const ExperimentTable &table) const;
    //! Whether a condition is on last., low., high. or best.NAME, which a reader has to be asked for.
    bool needsExtents() const;

    struct Condition; //!< a tree
private:
    std::shared_ptr<const Condition> m_root; //!< null: everything
};

} // namespace rondo
