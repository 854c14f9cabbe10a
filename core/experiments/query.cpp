// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/query.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cmath>

namespace rondo {

struct ExperimentQuery::Condition {
    enum class Kind { Compare, And, Or, Not };
    Kind kind = Kind::Compare;
    QString name, comparison, value;
    std::shared_ptr<const Condition> left, right;
};

namespace {

    using Condition = ExperimentQuery::Condition;
    using Tree = std::shared_ptr<const Condition>;

    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::ExperimentQuery)
    };

    constexpr qsizetype lengthLimit = 10'000;
    constexpr int depthLimit = 100; // parentheses; more is no query but an attack on the stack

    struct Token {
        QString text;
        bool quoted = false;
        qsizetype position = 0;
    };

    Error errorAt(qsizetype position, const QString &problem)
    {
        return Error {Text::tr("The condition is not understood at character %1: %2. Example: val_accuracy "
                               ">= 0.98 and node = "
                               "ConvNet")
                          .arg(position + 1)
                          .arg(problem)};
    }

    Result<QList<Token>> tokensOf(const QString &text)
    {
        static const QRegularExpression pattern(
            QStringLiteral(R"re(\G\s*(?:"([^"]*)"|'([^']*)'|(<=|>=|!=|==|[=<>~()])|([^\s"'=<>!~()]+)))re"));
        QList<Token> tokens;
        qsizetype position = 0;
        while (position < text.size() && !QStringView(text).sliced(position).trimmed().isEmpty()) {
            const auto match = pattern.match(text, position);
            if (!match.hasMatch())
                return errorAt(position, Text::tr("\"%1\"").arg(text.mid(position, 10)));
            const bool quoted = match.capturedStart(1) >= 0 || match.capturedStart(2) >= 0;
            const QString found = match.captured(match.lastCapturedIndex());
            tokens.append({found, quoted, match.capturedEnd() - found.size()});
            position = match.capturedEnd();
        }
        return tokens;
    }

    //! Recursive descent: or, and, not, comparison or parentheses.
    class Parser {
    public:
        explicit Parser(QList<Token> tokens)
            : m_tokens(std::move(tokens))
        {
        }

        Result<Tree> parse()
        {
            auto tree = either(0);
            if (tree && m_next < m_tokens.size())
                return errorAt(m_tokens[m_next].position,
                               Text::tr("\"and\" or \"or\" is missing before \"%1\"").arg(peek()));
            return tree;
        }

    private:
        QString peek() const { return m_next < m_tokens.size() ? m_tokens[m_next].text : QString(); }
        qsizetype position() const
        {
            if (m_next < m_tokens.size())
                return m_tokens[m_next].position;
            return m_tokens.isEmpty() ? 0 : m_tokens.last().position + m_tokens.last().text.size();
        }
        bool take(const char *word)
        {
            const bool here = m_next < m_tokens.size() && !m_tokens[m_next].quoted
                && peek().compare(QLatin1String(word), Qt::CaseInsensitive) == 0;
            m_next += here ? 1 : 0;
            return here;
        }

        Result<Tree> joined(int depth, const char *word, Condition::Kind kind,
                            Result<Tree> (Parser::*part)(int))
        {
            auto tree = (this->*part)(depth);
            while (tree && take(word)) {
                const auto right = (this->*part)(depth);
                if (!right)
                    return right;
                tree = Tree(std::make_shared<Condition>(Condition {kind, {}, {}, {}, *tree, *right}));
            }
            return tree;
        }
        Result<Tree> either(int depth) { return joined(depth, "or", Condition::Kind::Or, &Parser::both); }
        Result<Tree> both(int depth) { return joined(depth, "and", Condition::Kind::And, &Parser::single); }

        Result<Tree> single(int depth)
        {
            if (depth > depthLimit)
                return errorAt(position(), Text::tr("too many parentheses"));
            if (take("not")) {
                const auto inner = single(depth + 1);
                return inner ? Result<Tree>(std::make_shared<Condition>(
                           Condition {Condition::Kind::Not, {}, {}, {}, *inner, {}}))
                             : inner;
            }
            if (take("(")) {
                auto inner = either(depth + 1);
                if (inner && !take(")"))
                    return errorAt(position(), Text::tr("\")\" is missing"));
                return inner;
            }
            return comparison();
        }

        Result<Tree> comparison()
        {
            static const QStringList operators {
                QStringLiteral("="),  QStringLiteral("=="), QStringLiteral("!="), QStringLiteral("<"),
                QStringLiteral("<="), QStringLiteral(">"),  QStringLiteral(">="), QStringLiteral("~")};
            static const QStringList reserved
                = operators + QStringList {QStringLiteral("("), QStringLiteral(")")};
            const auto isWord = [&](qsizetype at) {
                return at < m_tokens.size() && (m_tokens[at].quoted || !reserved.contains(m_tokens[at].text));
            };
            if (!isWord(m_next))
                return errorAt(position(), Text::tr("a name is missing"));
            Condition condition {Condition::Kind::Compare, m_tokens[m_next++].text, {}, {}, {}, {}};
            if (!operators.contains(peek()))
                return errorAt(position(), Text::tr("a comparison (= != < <= > >= ~) is missing"));
            condition.comparison = m_tokens[m_next++].text;
            if (!isWord(m_next))
                return errorAt(position(), Text::tr("a value is missing"));
            condition.value = m_tokens[m_next++].text;
            return Tree(std::make_shared<Condition>(std::move(condition)));
        }

        QList<Token> m_tokens;
        qsizetype m_next = 0;
    };

    QJsonValue metricOf(const Experiment &experiment, const QString &name)
    {
        const auto value = experiment.metrics.constFind(name);
        return value == experiment.metrics.cend() || std::isnan(*value) ? QJsonValue(QJsonValue::Undefined)
                                                                        : *value;
    }

    QJsonValue valueOf(const Experiment &e, const QString &name)
    {
        const QLatin1String metrics("metrics."), settings("settings.");
        if (name.startsWith(metrics))
            return metricOf(e, name.mid(metrics.size()));
        if (name.startsWith(settings))
            return e.settings.value(name.mid(settings.size()));
        const std::pair<const char *, QJsonValue> fields[] = {
            {"id", e.id.value},
            {"run", e.run.value},
            {"node", e.nodeTitle},
            {"name", e.name},
            {"type", e.type},
            {"state", toString(e.state)},
            {"status", toString(e.state)},
            {"device", e.device},
            {"seconds", e.seconds},
            {"epoch", e.epoch},
        };
        for (const auto &[key, value] : fields) {
            if (name == QLatin1String(key))
                return value;
        }
        const QJsonValue metric = metricOf(e, name);
        return metric.isUndefined() ? e.settings.value(name) : metric;
    }

    bool holds(const QString &comparison, std::partial_ordering order)
    {
        if (comparison == QLatin1String("<"))
            return order < 0;
        if (comparison == QLatin1String("<="))
            return order <= 0;
        if (comparison == QLatin1String(">"))
            return order > 0;
        if (comparison == QLatin1String(">="))
            return order >= 0;
        return comparison == QLatin1String("!=") ? order < 0 || order > 0 : order == 0;
    }

    bool compares(const Condition &condition, const QJsonValue &value)
    {
        if (value.isUndefined() || value.isNull())
            return false;
        const QString text
            = value.isDouble() ? QString::number(value.toDouble(), 'g', 10) : value.toVariant().toString();
        if (condition.comparison == QLatin1String("~"))
            return text.contains(condition.value, Qt::CaseInsensitive);
        bool isNumber = false;
        const double number = condition.value.toDouble(&isNumber);
        if (value.isDouble())
            return isNumber && holds(condition.comparison, value.toDouble() <=> number);
        return holds(condition.comparison, text.compare(condition.value, Qt::CaseInsensitive) <=> 0);
    }

    bool matchesTree(const Condition &condition, const Experiment &experiment)
    {
        switch (condition.kind) {
        case Condition::Kind::And:
            return matchesTree(*condition.left, experiment) && matchesTree(*condition.right, experiment);
        case Condition::Kind::Or:
            return matchesTree(*condition.left, experiment) || matchesTree(*condition.right, experiment);
        case Condition::Kind::Not:
            return !matchesTree(*condition.left, experiment);
        case Condition::Kind::Compare:
            return compares(condition, valueOf(experiment, condition.name));
        }
        Q_UNREACHABLE();
    }

} // namespace

Result<ExperimentQuery> ExperimentQuery::parse(const QString &text)
{
    if (text.size() > lengthLimit)
        return errorAt(lengthLimit, Text::tr("it is too long"));
    const auto tokens = tokensOf(text);
    if (!tokens)
        return tokens.error();
    ExperimentQuery query;
    if (tokens->isEmpty())
        return query;
    const auto tree = Parser(*tokens).parse();
    if (!tree)
        return tree.error();
    query.m_root = *tree;
    return query;
}

bool ExperimentQuery::matches(const Experiment &experiment) const
{
    return !m_root || matchesTree(*m_root, experiment);
}

} // namespace rondo
