// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/valuecolumn.h"

#include "experiments/metricorder.h"

namespace rondo {

namespace {
    constexpr double none = std::numeric_limits<double>::quiet_NaN();
}

QString TableValue::exact() const
{
    return kind == Kind::Number ? exactText(number) : text;
}

TableValue ValueColumn::value(int row) const
{
    if (const int text = textIndex(row); text >= 0) {
        return {m_isLiteral[size_t(text)] ? TableValue::Kind::Literal : TableValue::Kind::Text, none,
                m_texts.at(text)};
    }
    return TableValue::of(number(row));
}

void ValueColumn::set(int row, const FlatValue &value)
{
    const auto at = size_t(row);
    if (value.kind == FlatValue::Kind::Number || value.kind == FlatValue::Kind::Null) {
        if (at >= m_numbers.size())
            m_numbers.resize(at + 1, none);
        m_numbers[at] = value.kind == FlatValue::Kind::Number ? value.number : none;
        if (at < m_textOf.size())
            m_textOf[at] = -1;
        return;
    }
    const bool literal = value.kind == FlatValue::Kind::Literal;
    const QByteArray key = literal ? '\0' + value.text.toByteArray()
                                   : QByteArray::fromRawData(value.text.data(), value.text.size());
    auto known = m_indexOf.constFind(key);
    if (known == m_indexOf.constEnd()) {
        m_texts << QString::fromUtf8(value.text.data(), value.text.size());
        m_isLiteral.push_back(literal);
        known = m_indexOf.insert(QByteArray(key.constData(), key.size()), int(m_texts.size()) - 1);
    }
    if (at >= m_textOf.size())
        m_textOf.resize(at + 1, -1);
    m_textOf[at] = *known;
    if (at < m_numbers.size())
        m_numbers[at] = none;
}

void ValueColumn::clear(int row)
{
    if (size_t(row) < m_numbers.size())
        m_numbers[size_t(row)] = none;
    if (size_t(row) < m_textOf.size())
        m_textOf[size_t(row)] = -1;
}

void ValueColumn::keep(const std::vector<int> &kept)
{
    std::vector<double> numbers;
    std::vector<int> textOf;
    numbers.reserve(kept.size());
    for (const int row : kept) {
        numbers.push_back(number(row));
        if (!m_textOf.empty())
            textOf.push_back(textIndex(row));
    }
    m_numbers = std::move(numbers);
    m_textOf = std::move(textOf);
}

} // namespace rondo
