// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/queryparser.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace rondo {

namespace {

    using Condition = ExperimentQuery::Condition;
    using Tree = std::shared_ptr<const Condition>;
    using Kind = QueryPart::Kind;

    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::ExperimentQuery)
    };

    constexpr qsizetype lengthLimit = 10'000;
    constexpr int depthLimit = 100; // parentheses; more is no query but an attack on the stack

    struct Token {
        QString text;
        bool quoted = false;
        qsizetype begin = 0, length = 0;
    };

    bool isSign(const Token &token)
    {
        static const QStringList signs {QStringLiteral("="), QStringLiteral("=="), QStringLiteral("!="),
                                        QStringLiteral("<"), QStringLiteral("<="), QStringLiteral(">"),
                                        QStringLiteral(">="), QStringLiteral("~"), QStringLiteral("("),
                                        QStringLiteral(")")};
        return !token.quoted && signs.contains(token.text);
    }

    bool isWord(const Token &token, const char *word)
    {
        return !token.quoted && token.text.compare(QLatin1String(word), Qt::CaseInsensitive) == 0;
    }

    //! Recursive descent: or, and, not, comparison or parentheses. Null where a problem was met.
    class Parser {
    public:
        Parser(const QString &text, QueryReading &reading)
            : m_text(text)
            , m_reading(reading)
        {
        }

        Tree parse()
        {
            if (!split() || m_tokens.isEmpty())
                return {};
            const Tree tree = either(0);
            if (tree && m_next < m_tokens.size()) {
                return problem(m_next,
                               Text::tr("\"and\" or \"or\" is missing before \"%1\"").arg(m_tokens[m_next].text));
            }
            return tree;
        }

    private:
        bool split()
        {
            static const QRegularExpression pattern(
                QStringLiteral(R"re(\G\s*(?:"([^"]*)"|'([^']*)'|(<=|>=|!=|==|[=<>~()])|([^\s"'=<>!~()]+)))re"));
            if (m_text.size() > lengthLimit) {
                place(lengthLimit, m_text.size() - lengthLimit, Text::tr("it is too long"));
                return false;
            }
            qsizetype position = 0;
            while (position < m_text.size() && !QStringView(m_text).sliced(position).trimmed().isEmpty()) {
                const auto match = pattern.match(m_text, position);
                if (!match.hasMatch()) {
                    while (m_text[position].isSpace())
                        ++position;
                    const bool open = m_text[position] == u'"' || m_text[position] == u'\'';
                    place(position, m_text.size() - position,
                          open ? Text::tr("the quote %1 is not closed").arg(m_text[position])
                               : Text::tr("\"%1\"").arg(m_text.mid(position, 10)));
                    return false;
                }
                const int group = match.lastCapturedIndex();
                const bool quoted = group <= 2;
                const qsizetype begin = match.capturedStart(group) - (quoted ? 1 : 0);
                m_tokens.append({match.captured(group), quoted, begin, match.capturedEnd() - begin});
                position = match.capturedEnd();
            }
            return true;
        }

        void place(qsizetype begin, qsizetype length, const QString &words)
        {
            if (!m_reading.problem.isEmpty())
                return; // the first one counts
            m_reading.problem = words;
            m_reading.place = {begin, length};
        }
        Tree problem(qsizetype token, const QString &words)
        {
            if (token < m_tokens.size())
                place(m_tokens[token].begin, m_tokens[token].length, words);
            else
                place(m_tokens.isEmpty() ? 0 : m_tokens.last().begin + m_tokens.last().length, 0, words);
            return {};
        }

        void part(Kind kind, qsizetype first, qsizetype last)
        {
            const qsizetype begin = m_tokens[first].begin, end = m_tokens[last].begin + m_tokens[last].length;
            m_reading.parts.append({kind, begin, end - begin, m_tokens[first].text});
        }
        bool take(const char *word)
        {
            const bool here = m_next < m_tokens.size() && isWord(m_tokens[m_next], word);
            if (here) {
                const bool bracket = m_tokens[m_next].text == QLatin1String("(") || m_tokens[m_next].text == QLatin1String(")");
                part(bracket ? Kind::Parenthesis : Kind::Word, m_next, m_next);
                ++m_next;
            }
            return here;
        }

        Tree joined(int depth, const char *word, Condition::Kind kind, Tree (Parser::*operand)(int))
        {
            Tree tree = (this->*operand)(depth);
            while (tree && take(word)) {
                const Tree right = (this->*operand)(depth);
                tree = right ? std::make_shared<Condition>(Condition {kind, {}, {}, {}, tree, right}) : Tree();
            }
            return tree;
        }
        Tree either(int depth) { return joined(depth, "or", Condition::Kind::Or, &Parser::both); }
        Tree both(int depth) { return joined(depth, "and", Condition::Kind::And, &Parser::single); }

        Tree single(int depth)
        {
            if (depth > depthLimit)
                return problem(m_next, Text::tr("too many parentheses"));
            if (take("not")) {
                const Tree inner = single(depth + 1);
                return inner ? std::make_shared<Condition>(Condition {Condition::Kind::Not, {}, {}, {}, inner, {}}) : Tree();
            }
            if (take("(")) {
                Tree inner = either(depth + 1);
                return inner && !take(")") ? problem(m_next, Text::tr("\")\" is missing")) : inner;
            }
            return comparison();
        }

        bool isOperand(qsizetype at) const { return at < m_tokens.size() && !isSign(m_tokens[at]); }

        Tree comparison()
        {
            const qsizetype first = m_next;
            if (!isOperand(first))
                return problem(first, Text::tr("a name is missing"));
            part(Kind::Name, first, first);
            ++m_next;
            Condition condition {Condition::Kind::Compare, m_tokens[first].text, takeOperator(), {}, {}, {}};
            if (condition.comparison.isEmpty())
                return problem(m_next, Text::tr("a comparison (= != < <= > >= ~ is) is missing"));
            if (!isOperand(m_next))
                return problem(m_next, Text::tr("a value is missing"));
            condition.value = m_tokens[m_next].text;
            part(Kind::Operand, m_next, m_next);
            const qsizetype begin = m_tokens[first].begin;
            m_reading.conditions.append({begin, m_tokens[m_next].begin + m_tokens[m_next].length - begin});
            ++m_next;
            return std::make_shared<Condition>(std::move(condition));
        }

        QString takeOperator()
        {
            if (m_next >= m_tokens.size())
                return {};
            const Token &token = m_tokens[m_next];
            if (isWord(token, "is")) {
                const bool negated = m_next + 1 < m_tokens.size() && isWord(m_tokens[m_next + 1], "not");
                part(Kind::Comparison, m_next, m_next + (negated ? 1 : 0));
                m_next += negated ? 2 : 1;
                return negated ? QStringLiteral("!=") : QStringLiteral("=");
            }
            if (!isSign(token) || token.text == QLatin1String("(") || token.text == QLatin1String(")"))
                return {};
            part(Kind::Comparison, m_next, m_next);
            ++m_next;
            return token.text == QLatin1String("==") ? QStringLiteral("=") : token.text;
        }

        const QString &m_text;
        QueryReading &m_reading;
        QList<Token> m_tokens;
        qsizetype m_next = 0;
    };

} // namespace

void parseQuery(const QString &text, QueryReading &reading, std::shared_ptr<const ExperimentQuery::Condition> &root)
{
    root = Parser(text, reading).parse();
    if (!reading.problem.isEmpty())
        root.reset();
}

} // namespace rondo
