// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/flatjson.h"

#include <QHash>
#include <QStringList>

#include <limits>
#include <vector>

namespace rondo {

//! One cell of a table: nothing, a number, a text, or what JSON writes without quotes (true, [1,2]).
struct TableValue {
    enum class Kind { None, Number, Text, Literal };
    Kind kind = Kind::None;
    double number = std::numeric_limits<double>::quiet_NaN();
    QString text; //!< of Text and Literal

    static TableValue of(double number)
    {
        return {number == number ? Kind::Number : Kind::None, number, {}};
    }
    static TableValue of(const QString &text) { return {text.isEmpty() ? Kind::None : Kind::Text, std::numeric_limits<double>::quiet_NaN(), text}; }
    bool isNone() const { return kind == Kind::None; }
    bool isNumber() const { return kind == Kind::Number; }
    QString exact() const; //!< as text that loses nothing; empty for None
    bool operator==(const TableValue &other) const
    {
        return kind == other.kind && text == other.text && (kind != Kind::Number || number == other.number);
    }
};

//! The values of one name over all rows: numbers side by side, texts kept once. A row beyond the end has none.
class ValueColumn {
public:
    double number(int row) const
    {
        return size_t(row) < m_numbers.size() ? m_numbers[size_t(row)] : std::numeric_limits<double>::quiet_NaN();
    }
    //! Of the row's text in texts(); -1 where it has none.
    int textIndex(int row) const { return size_t(row) < m_textOf.size() ? m_textOf[size_t(row)] : -1; }
    const QStringList &texts() const { return m_texts; }
    TableValue value(int row) const;
    bool has(int row) const { return number(row) == number(row) || textIndex(row) >= 0; }

    void set(int row, const FlatValue &value);
    void clear(int row);
    //! Moves the rows \a kept (ascending) to the front and drops the others.
    void keep(const std::vector<int> &kept);

private:
    std::vector<double> m_numbers;
    std::vector<int> m_textOf; //!< empty while no row has a text
    QStringList m_texts;
    std::vector<bool> m_isLiteral; //!< of each text
    QHash<QByteArray, int> m_indexOf; //!< UTF-8, literals behind a '\0'
};

} // namespace rondo
