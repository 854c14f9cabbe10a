// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/loglevel.h"

#include <QRegularExpression>

namespace rondo {

LogLevel logLevelOf(QStringView line)
{
    // Case matters: "validation error 0.03" is a figure, "error:" and "ERROR" are not.
    static const QRegularExpression error(
        QStringLiteral("\\b(?:ERROR|CRITICAL|FATAL)\\b|\\b(?:[Ee]rror|[Ff]atal): |^Traceback \\(|^\\w*(?:Error|Exception)\\b:?"));
    static const QRegularExpression warning(QStringLiteral("\\b(?:WARN|WARNING)\\b|\\b\\w*[Ww]arning: "));
    if (error.match(line).hasMatch())
        return LogLevel::Error;
    return warning.match(line).hasMatch() ? LogLevel::Warning : LogLevel::Plain;
}

LogColours::LogColours(const Theme &theme, QTextDocument *document)
    : QSyntaxHighlighter(document)
    , m_theme(theme)
{
    connect(&theme, &Theme::changed, this, &LogColours::rehighlight);
}

void LogColours::highlightBlock(const QString &text)
{
    const LogLevel level = logLevelOf(text);
    if (level != LogLevel::Plain)
        setFormat(0, int(text.size()), m_theme.status(level == LogLevel::Error ? Status::Failed : Status::Warning).text);
}

} // namespace rondo
