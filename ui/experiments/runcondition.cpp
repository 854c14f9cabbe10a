// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/runcondition.h"

#include "experiments/query.h"

#include <QRegularExpression>

#include <algorithm>

namespace rondo {

namespace {
    QRegularExpressionMatch beginning(const QString &query)
    {
        static const QRegularExpression pattern(QStringLiteral("^\\s*run\\s*(?:=|is)\\s*(\\d{1,18})\\s*(?:and\\s+|$)"),
                                                QRegularExpression::CaseInsensitiveOption);
        return pattern.match(query);
    }
}

RunId runOf(const QString &query)
{
    return {beginning(query).captured(1).toLongLong()};
}

QString withoutRun(const QString &query)
{
    return query.mid(std::max<qsizetype>(0, beginning(query).capturedEnd()));
}

QString withRun(const QString &query, RunId run)
{
    QString rest = withoutRun(query);
    const QList<QueryPart> parts = ExperimentQuery::read(rest).parts;
    const bool either = std::any_of(parts.begin(), parts.end(), [](const QueryPart &part) {
        return part.kind == QueryPart::Kind::Word && part.text.compare(QLatin1String("or"), Qt::CaseInsensitive) == 0;
    });
    const bool inBrackets = rest.startsWith(u'(') && rest.endsWith(u')') && rest.count(u'(') == 1;
    if (either && !inBrackets) // "and" binds closer than "or"
        rest = QLatin1Char('(') + rest + QLatin1Char(')');
    const QString condition = QStringLiteral("run = %1").arg(run.value);
    return rest.trimmed().isEmpty() ? condition : condition + QStringLiteral(" and ") + rest;
}

} // namespace rondo
