// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/query.h"

#include "experiments/queryparser.h"
#include "experiments/table.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cmath>

namespace rondo {

namespace {

    using Condition = ExperimentQuery::Condition;
    using Field = ExperimentTable::Field;

    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::ExperimentQuery)
    };

    //! One comparison, its value read once.
    class Comparison {
    public:
        explicit Comparison(const Condition &condition)
            : m_sign(condition.comparison)
            , m_text(condition.value)
        {
            m_number = condition.value.toDouble(&m_isNumber);
        }

        bool holds(double value) const
        {
            if (std::isnan(value))
                return false;
            if (m_sign == QLatin1String("~"))
                return QString::number(value, 'g', 10).contains(m_text, Qt::CaseInsensitive);
            return m_isNumber && orderHolds(value <=> m_number);
        }
        bool holds(const QString &value) const
        {
            if (m_sign == QLatin1String("~"))
                return value.contains(m_text, Qt::CaseInsensitive);
            return orderHolds(value.compare(m_text, Qt::CaseInsensitive) <=> 0);
        }
        bool holds(const TableValue &value) const
        {
            return value.isNumber() ? holds(value.number) : !value.isNone() && holds(value.text);
        }
        //! As far as the date was typed: "2026-11" is a month.
        bool holdsForTime(double time) const
        {
            if (std::isnan(time))
                return false;
            const QString text = QDateTime::fromMSecsSinceEpoch(qint64(time)).toString(Qt::ISODate);
            return holds(text.left(m_text.size()));
        }
        //! For one of several, such as tags: none of them for !=.
        bool holdsForAny(const QStringList &values) const
        {
            const bool negated = m_sign == QLatin1String("!=");
            const auto matches = [&](const QString &value) {
                return negated ? value.compare(m_text, Qt::CaseInsensitive) == 0 : holds(value);
            };
            return std::any_of(values.begin(), values.end(), matches) != negated;
        }
        bool isNegated() const { return m_sign == QLatin1String("!="); }
        const QString &text() const { return m_text; }

    private:
        bool orderHolds(std::partial_ordering order) const
        {
            if (m_sign == QLatin1String("<"))
                return order < 0;
            if (m_sign == QLatin1String("<="))
                return order <= 0;
            if (m_sign == QLatin1String(">"))
                return order > 0;
            if (m_sign == QLatin1String(">="))
                return order >= 0;
            return isNegated() ? order < 0 || order > 0 : order == 0;
        }

        QString m_sign, m_text;
        double m_number = 0;
        bool m_isNumber = false;
    };

    bool isYes(const QString &text)
    {
        static const QStringList words {QStringLiteral("yes"), QStringLiteral("true"), QStringLiteral("1")};
        return words.contains(text, Qt::CaseInsensitive);
    }

    bool fieldHolds(const ExperimentTable &table, int row, const ExperimentTable::Column &column,
                    const Comparison &comparison)
    {
        const ExperimentRow &experiment = table.row(row);
        switch (column.field) {
        case Field::Tags: {
            QStringList tags = experiment.tags;
            if (experiment.archived.isValid())
                tags << QStringLiteral("archived");
            return comparison.holdsForAny(tags);
        }
        case Field::Archived:
            return (experiment.archived.isValid() == isYes(comparison.text())) != comparison.isNegated();
        case Field::Started:
            return comparison.holdsForTime(table.value(row, column).number);
        case Field::Finished:
            return comparison.holdsForTime(table.value(row, column).number);
        case Field::Notes:
        case Field::Reason: // an empty text is a text: `notes != ""` finds those with notes
            return comparison.holds(column.field == Field::Notes ? experiment.notes : experiment.reason);
        default:
            return comparison.holds(table.value(row, column));
        }
    }

    std::vector<char> compared(const Condition &condition, const ExperimentTable &table)
    {
        std::vector<char> outcome(size_t(table.rowCount()), 0);
        const ExperimentTable::Column column = table.column(condition.name);
        const Comparison comparison(condition);
        if (column.field != Field::None) {
            for (int row = 0; row < table.rowCount(); ++row)
                outcome[size_t(row)] = fieldHolds(table, row, column, comparison);
            return outcome;
        }
        // Each text once, then numbers and indices only.
        const auto forTexts = [&](const ValueColumn *values) {
            std::vector<char> holds;
            for (qsizetype at = 0; values && at < values->texts().size(); ++at)
                holds.push_back(comparison.holds(values->texts()[at]));
            return holds;
        };
        const std::vector<char> texts = forTexts(column.values), otherTexts = forTexts(column.otherwise);
        for (int row = 0; row < table.rowCount(); ++row) {
            const bool first = column.values && column.values->has(row);
            const ValueColumn *values = first ? column.values : column.otherwise;
            if (!values)
                continue;
            const int text = values->textIndex(row);
            outcome[size_t(row)] = text >= 0 ? (first ? texts : otherTexts)[size_t(text)]
                                             : char(comparison.holds(values->number(row)));
        }
        return outcome;
    }

    std::vector<char> selected(const Condition &condition, const ExperimentTable &table)
    {
        if (condition.kind == Condition::Kind::Compare)
            return compared(condition, table);
        std::vector<char> outcome = selected(*condition.left, table);
        if (condition.kind == Condition::Kind::Not) {
            for (char &holds : outcome)
                holds = !holds;
            return outcome;
        }
        const std::vector<char> right = selected(*condition.right, table);
        for (size_t row = 0; row < outcome.size(); ++row) {
            outcome[row] = condition.kind == Condition::Kind::And ? outcome[row] && right[row]
                                                                  : outcome[row] || right[row];
        }
        return outcome;
    }

    bool usesExtents(const Condition &condition)
    {
        static const QRegularExpression pattern(QStringLiteral("^(last|low|high|best)\\."));
        if (condition.kind == Condition::Kind::Compare)
            return pattern.match(condition.name).hasMatch();
        return usesExtents(*condition.left) || (condition.right && usesExtents(*condition.right));
    }

} // namespace

Result<ExperimentQuery> ExperimentQuery::parse(const QString &text)
{
    QueryReading reading;
    ExperimentQuery query;
    parseQuery(text, reading, query.m_root);
    if (reading.problem.isEmpty())
        return query;
    return Error {Text::tr("The condition is not understood at character %1: %2. Example: val_accuracy "
                           ">= 0.98 and node = "
                           "ConvNet")
                      .arg(reading.place.begin + 1)
                      .arg(reading.problem)};
}

QueryReading ExperimentQuery::read(const QString &text)
{
    QueryReading reading;
    std::shared_ptr<const Condition> root;
    parseQuery(text, reading, root);
    return reading;
}

QString ExperimentQuery::quoted(const QString &word)
{
    static const QRegularExpression plain(QStringLiteral("^[^\\s\"'=<>!~()]+$"));
    static const QStringList reserved {QStringLiteral("and"), QStringLiteral("or"), QStringLiteral("not"),
                                       QStringLiteral("is")};
    if (plain.match(word).hasMatch() && !reserved.contains(word, Qt::CaseInsensitive))
        return word;
    const QLatin1Char quote(word.contains(u'"') ? '\'' : '"');
    return quote + word + quote;
}

std::vector<char> ExperimentQuery::select(const ExperimentTable &table) const
{
    return m_root ? selected(*m_root, table) : std::vector<char>(size_t(table.rowCount()), 1);
}

bool ExperimentQuery::needsExtents() const
{
    return m_root && usesExtents(*m_root);
}

} // namespace rondo
